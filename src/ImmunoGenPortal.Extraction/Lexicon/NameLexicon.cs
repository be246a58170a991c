using System.Text.Json;
using ImmunoGenPortal.Extraction.Mentions;

namespace ImmunoGenPortal.Extraction.Lexicon;

/// <summary>The known names, read once from the data files beside it. It helps to recognise; what a release says comes from its text.</summary>
public sealed class NameLexicon
{
    private const string Issuer = "ImmunoGen";

    /// <summary>Kinds of organisation that are never a partner: they carry or test, they do not deal.</summary>
    private static readonly string[] NoPartners = ["newswire"];

    private static readonly string[] Plain = ["cancer", "carcinoma", "lymphoma", "leukemia", "sarcoma", "melanoma", "tumor", "neoplasm"];

    private readonly List<(string Written, KnownName Name)> _names = [];
    private readonly Dictionary<(MentionType, string), NamedThing> _byKey = [];

    private NameLexicon()
    {
        AddFile("organisations.json", static entry => Text(entry, "name") == Issuer ? MentionType.Company : MentionType.Partner, exceptKinds: NoPartners, detail: "kind");
        AddFile("compounds.json", static _ => MentionType.Compound);
        AddFile("targets.json", static _ => MentionType.Target);
        AddFile("indications.json", static _ => MentionType.Indication, caseMatters: false, detail: "broader");
        AddFile("trial-names.json", static _ => MentionType.Study, detail: "compound");
        AddFile("regulators.json", static _ => MentionType.Regulator, detail: "jurisdiction");
        AddFile("meetings.json", static _ => MentionType.Meeting, detail: "kind");
        AddFile("wires.json", static _ => MentionType.Wire);
        AddFile("technologies.json", static _ => MentionType.Technology, caseMatters: false, withName: false);
        AddFile("drugs.json", static _ => MentionType.Drug, caseMatters: false);
        AddFile("metrics.json", static _ => MentionType.Metric, caseMatters: false, withName: false);
        AddFile("jurisdictions.json", static _ => MentionType.Jurisdiction, detail: "code");
        Trie = new NameTrie(_names);
    }

    public static NameLexicon Default { get; } = new();

    public NameTrie Trie { get; }

    /// <summary>The entry that has this name, or null.</summary>
    public NamedThing? Find(MentionType type, string name) => _byKey.GetValueOrDefault((type, Facts.NameKey.Of(name)));

    /// <summary>The name that the lexicon gives what has this name; the name itself where it knows none.</summary>
    public string NameOf(MentionType type, string name) => Find(type, name)?.Name ?? name;

    /// <summary>Whether a name is one of a thing's names: by the lexicon, else by its own spelling.</summary>
    public bool Same(MentionType type, string name, NamedThing thing) => (Find(type, name) ?? new NamedThing(name, [])) == thing;

    private void AddFile(string file, Func<JsonElement, MentionType> typeOf, bool caseMatters = true, bool withName = true, string? detail = null, string[]? exceptKinds = null)
    {
        using var stream = typeof(NameLexicon).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"The lexicon lacks its file {file}.");
        using var json = JsonDocument.Parse(stream);
        foreach (var entry in json.RootElement.EnumerateArray())
        {
            if (exceptKinds?.Contains(Text(entry, "kind")) == true)
            {
                continue;
            }

            var name = Text(entry, "name")!;
            var aliases = Names(entry, "aliases");
            var abbreviations = Names(entry, "abbreviations");
            var type = typeOf(entry);
            var compound = type == MentionType.Compound ? new CompoundDetail(Text(entry, "target"), Text(entry, "payload"), Text(entry, "developer"), Text(entry, "originator")) : null;
            var thing = new NamedThing(name, [.. aliases, .. abbreviations]) { Detail = detail is null ? null : Text(entry, detail), Compound = compound, Disease = type == MentionType.Study ? Text(entry, "indication") : null, Forms = Names(entry, "forms") };
            Add(type, thing, withName ? [name, .. aliases] : aliases, abbreviations, caseMatters);
            Add(type, thing, thing.Forms, Names(entry, "formAbbreviations"), caseMatters); // they stand for it in a text, but are no names of it
        }
    }

    private void Add(MentionType type, NamedThing thing, IEnumerable<string> names, IEnumerable<string> abbreviations, bool caseMatters)
    {
        foreach (var name in type == MentionType.Indication ? Written(names) : names)
        {
            _names.Add((name, new KnownName(type, thing, !caseMatters ? NameCase.Any : IsAcronym(name) ? NameCase.Exact : NameCase.Capital)));
            _byKey.TryAdd((type, Facts.NameKey.Of(name)), thing);
        }

        foreach (var abbreviation in abbreviations)
        {
            _names.Add((abbreviation, new KnownName(type, thing, NameCase.Exact)));
            _byKey.TryAdd((type, Facts.NameKey.Of(abbreviation)), thing);
        }
    }

    /// <summary>Names of diseases, their plurals, and both as they are spelt in Britain: "leukaemia", "tumours".</summary>
    private static IEnumerable<string> Written(IEnumerable<string> names)
    {
        var american = names.Concat(names.Where(IsPlain).Select(static name => name + "s")).ToList();
        return american.Concat(american.Select(static name => name.Replace("leukemia", "leukaemia", StringComparison.OrdinalIgnoreCase).Replace("tumor", "tumour", StringComparison.OrdinalIgnoreCase).Replace("hematologic", "haematologic", StringComparison.OrdinalIgnoreCase))).Distinct(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Whether a disease's name has a plural in "s": "breast cancers", "B-cell lymphomas".</summary>
    private static bool IsPlain(string name) => Array.Exists(Plain, word => name.EndsWith(word, StringComparison.OrdinalIgnoreCase));

    private static bool IsAcronym(string name) => name.Length <= 6 && !name.Any(char.IsLower) && !name.Any(char.IsDigit);

    private static string? Text(JsonElement entry, string property) =>
        entry.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static List<string> Names(JsonElement entry, string property) =>
        !entry.TryGetProperty(property, out var list) ? []
        : [.. list.EnumerateArray().Select(name => name.ValueKind == JsonValueKind.String ? name.GetString()! : Text(name, "name")!)];
}
