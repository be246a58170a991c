using System.Text.Encodings.Web;
using System.Text.Json;

namespace ImmunoGenPortal.Facts.Json;

/// <summary>Writes a reading as FACTS.md describes it: one object per release, every value with its evidence. Beside that each object has the confidence of its least sure stated value, from 0 to 1.</summary>
public static class ReleaseJson
{
    private static readonly (SubjectKind Kind, string Name)[] Lists =
    [
        (SubjectKind.Partner, "partners"),
        (SubjectKind.Compound, "compounds"),
        (SubjectKind.Target, "targets"),
        (SubjectKind.Indication, "indications"),
        (SubjectKind.Deal, "deals"),
        (SubjectKind.Payment, "payments"),
        (SubjectKind.Trial, "trials"),
        (SubjectKind.Regulatory, "regulatory"),
        (SubjectKind.Development, "development"),
        (SubjectKind.Person, "people"),
        (SubjectKind.Contact, "contacts"),
        (SubjectKind.Financial, "financials"),
        (SubjectKind.Quote, "quotes"),
        (SubjectKind.Count, "counts"),
    ];

    private static readonly ILookup<SubjectKind, (SubjectKind Kind, string Name)> Parts =
        new[]
        {
            (Of: SubjectKind.Deal, Part: (SubjectKind.Term, "terms")),
            (Of: SubjectKind.Trial, Part: (SubjectKind.PriorTherapy, "priorTherapies")),
            (Of: SubjectKind.Trial, Part: (SubjectKind.Result, "results")),
        }.ToLookup(pair => pair.Of, pair => pair.Part);

    /// <summary>What every object is written from.</summary>
    private sealed record Written(Utf8JsonWriter Json, ILookup<Subject, Claim> Claims, ILookup<(SubjectKind, Subject?), Subject> Subjects, string Text, Func<SubjectKind, IReadOnlyList<Claim>, string?>? RuleOf);

    // Quotations keep their own characters: "m²", "’". The document is a file, never markup.
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="ruleOf">Which rule answers for a subject with these claims; where given, each object has it as "rule".</param>
    public static void Write(ReleaseReading reading, Stream output, Func<SubjectKind, IReadOnlyList<Claim>, string?>? ruleOf = null)
    {
        using var json = new Utf8JsonWriter(output, Readable);
        var claims = reading.Claims.ToLookup(claim => claim.Subject);
        var written = new Written(json, claims, claims.Select(group => group.Key).ToLookup(subject => (subject.Kind, subject.Parent)), reading.Text, ruleOf);

        json.WriteStartObject();
        json.WritePropertyName("release");
        WriteSubject(written, written.Subjects[(SubjectKind.Release, null)].FirstOrDefault() ?? new Subject(SubjectKind.Release, ""));
        foreach (var (kind, name) in Lists)
        {
            WriteList(written, name, written.Subjects[(kind, null)]);
        }

        WriteChecks(json, reading);
        WriteUnclaimed(json, reading);
        json.WriteString("extractor", reading.ExtractorVersion);
        json.WriteString("text", reading.Text);
        json.WriteEndObject();
    }

    private static void WriteList(Written written, string name, IEnumerable<Subject> list)
    {
        written.Json.WriteStartArray(name);
        foreach (var subject in list)
        {
            WriteSubject(written, subject);
        }

        written.Json.WriteEndArray();
    }

    private static void WriteSubject(Written written, Subject subject)
    {
        var (json, claims, subjects, text, ruleOf) = written;
        json.WriteStartObject();
        var own = claims[subject].ToLookup(claim => claim.Property);
        foreach (var property in Properties.Of(subject.Kind))
        {
            WriteProperty(json, property, [.. own[property]]);
        }

        foreach (var (kind, name) in Parts[subject.Kind])
        {
            WriteList(written, name, subjects[(kind, subject)]);
        }

        if (claims.Contains(subject))
        {
            json.WriteNumber("confidence", claims[subject].OrderBy(claim => claim.Basis != Basis.Stated).ThenBy(claim => claim.Confidence).First().Confidence);
        }

        if (ruleOf?.Invoke(subject.Kind, [.. claims[subject]]) is { } rule)
        {
            json.WriteString("rule", rule);
        }

        WriteBasis(json, own);
        WriteEvidence(json, own, text);
        json.WriteEndObject();
    }

    private static void WriteProperty(Utf8JsonWriter json, Property property, IReadOnlyList<Claim> claims)
    {
        if (property.Many)
        {
            json.WriteStartArray(property.Name);
            foreach (var claim in claims)
            {
                json.WriteStringValue(claim.Value.Stored);
            }

            json.WriteEndArray();
        }
        else if (claims.Count > 0)
        {
            WriteValue(json, property.Name, claims[0].Value);
        }
    }

    private static void WriteValue(Utf8JsonWriter json, string name, FactValue value)
    {
        switch (value)
        {
            case FlagValue flag:
                json.WriteBoolean(name, flag.Flag);
                break;
            case NumberValue number:
                json.WriteNumber(name, number.Number);
                break;
            case MoneyValue money:
                json.WriteNumber(name, money.Money.Amount);
                json.WriteString(name == "amount" ? "currency" : name + "Currency", money.Money.Currency);
                break;
            default:
                json.WriteString(name, value.Stored);
                break;
        }
    }

    private static void WriteBasis(Utf8JsonWriter json, ILookup<Property, Claim> own)
    {
        var unstated = own.Where(group => group.All(claim => claim.Basis != Basis.Stated)).ToList();
        if (unstated.Count == 0)
        {
            return;
        }

        json.WriteStartObject("basis");
        foreach (var group in unstated)
        {
            json.WriteString(group.Key.Name, group.Select(claim => claim.Basis).Distinct().Take(2).ToList() is [var only] ? only.ToString().ToLowerInvariant() : "implied");
        }

        json.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter json, ILookup<Property, Claim> own, string text)
    {
        json.WriteStartArray("evidence");
        foreach (var claim in own.SelectMany(group => group))
        {
            WriteSpans(json, claim.Property.Name, claim.Evidence, text);
            if (claim.Property.Name == "amount")
            {
                WriteSpans(json, "currency", claim.Evidence, text);
            }
        }

        json.WriteEndArray();
    }

    private static void WriteSpans(Utf8JsonWriter json, string? field, EvidenceSpans spans, string text)
    {
        foreach (var span in spans)
        {
            json.WriteStartObject();
            if (field is not null)
            {
                json.WriteString("field", field);
            }

            json.WriteNumber("start", span.Start);
            json.WriteNumber("end", span.End);
            json.WriteString("quote", span.Quote(text));
            json.WriteEndObject();
        }
    }

    private static void WriteChecks(Utf8JsonWriter json, ReleaseReading reading)
    {
        json.WriteStartArray("checks");
        foreach (var check in reading.Checks)
        {
            json.WriteStartObject();
            json.WriteString("claim", check.Statement);
            json.WriteString("working", check.Working);
            json.WriteString("verdict", check.Verdict.ToCode());
            json.WriteStartArray("evidence");
            WriteSpans(json, null, check.Evidence, reading.Text);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteUnclaimed(Utf8JsonWriter json, ReleaseReading reading)
    {
        json.WriteStartArray("unclaimed");
        foreach (var mention in reading.Unclaimed)
        {
            json.WriteStartObject();
            json.WriteString("type", mention.Type);
            json.WriteStartArray("evidence");
            WriteSpans(json, null, EvidenceSpans.Of(mention.Span), reading.Text);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
