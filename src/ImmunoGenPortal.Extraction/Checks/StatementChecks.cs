using System.Globalization;
using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Checks;

/// <summary>Figures that a sentence states twice: "over 60% (8/13)", "75 mg/m²/week (225 mg/m² over 3 weeks)", "half of the patients".</summary>
internal static class StatementChecks
{
    private static readonly RuleSet Rules = RuleSet.Parse("""
        check.bound       qualifier:QUALIFIER percent:PERCENT fraction:FRACTION
        check.dose        dose:DOSE total:DOSE …6 over weeks:COUNT weeks
        check.half        half:half of the? patients
        check.half.not    (than | over | about | approximately | nearly | almost | some | roughly | other | first | second) half of the? patients !
        """);

    /// <summary>How many of all patients, and of those evaluable, had a drug before.</summary>
    private static readonly RuleSet SubgroupRules = RuleSet.Parse("""
        check.subgroup    (among | of) the? of:COUNT (patients | subjects) who …8 (treated with | received) drug:DRUG
        """);

    public static void Run(ReleaseContext context)
    {
        var trial = context.Drafts.Find(draft => draft.Kind == SubjectKind.Trial && draft[Properties.Trial.Evaluable] is NumberValue);
        foreach (var sentence in context.In(Section.Body))
        {
            foreach (var match in Rules.Match(sentence))
            {
                var check = match.Rule.Id switch
                {
                    "check.bound" => Bound(match),
                    "check.dose" => Dose(match, context.Text),
                    _ => trial is null ? null : Half(match, trial),
                };
                context.Checks.AddRange(check is null ? [] : [check]);
            }

            context.Checks.AddRange(trial is null ? [] : SubgroupRules.Match(sentence).Select(match => Subgroup(match, trial)).OfType<Check>());
        }
    }

    private static Check Bound(Match match)
    {
        var (qualifier, percent, fraction) = (match.MentionOf("qualifier")!, match.MentionOf("percent")!, match.MentionOf("fraction")!);
        var exact = fraction.Number / fraction.Of * 100m;
        var holds = qualifier.Code switch { "at-least" => exact >= percent.Number, "up-to" => exact <= percent.Number, _ => Math.Abs(exact - percent.Number) < 5 };
        var statement = string.Create(CultureInfo.InvariantCulture, $"{match.Sentence.Run.Text[qualifier.Span.Start..percent.Span.End].ToLowerInvariant()} for {fraction.Number} of {fraction.Of}");
        return new Check(statement, Share(fraction.Number, fraction.Of), holds ? Verdict.Exact : Verdict.Contradicts, EvidenceSpans.Of(qualifier.Span.Cover(percent.Span), fraction.Span), match.Rule.Id);
    }

    private static Check? Dose(Match match, string text)
    {
        var (dose, total, weeks) = (match.MentionOf("dose")!, match.MentionOf("total")!, match.MentionOf("weeks")!);
        var ((weekly, weeklyUnit), (whole, unit)) = (Figure(dose, text), Figure(total, text));
        if (!Shares.IsSane(weekly) || !Shares.IsSane(weeks.Number) || !(weeklyUnit == unit + "/week" || weeklyUnit == unit + "/wk"))
        {
            return null; // "75 mg/m²/week" says nothing of "6.1 mg/kg"
        }

        var working = string.Create(CultureInfo.InvariantCulture, $"{weekly} × {weeks.Number} = {weekly * weeks.Number}");
        return new Check($"{total.Span.Quote(text)} over {weeks.Number:0} weeks at {dose.Span.Quote(text)}", working, weekly * weeks.Number == whole ? Verdict.Exact : Verdict.Contradicts, EvidenceSpans.Of(dose.Span, total.Span, weeks.Span), match.Rule.Id);
    }

    private static Check? Half(Match match, Draft trial)
    {
        var of = ((NumberValue)trial[Properties.Trial.Evaluable]!).Number;
        if (!Shares.IsWhole(of))
        {
            return null;
        }

        var even = of % 2 == 0;
        var working = even
            ? string.Create(CultureInfo.InvariantCulture, $"{of / 2}/{of} = 50%")
            : string.Create(CultureInfo.InvariantCulture, $"half of {of} is {of / 2}; {Share(Math.Floor(of / 2), of)}, {Share(Math.Ceiling(of / 2), of)}");
        return new Check($"half of the {of:0} evaluable patients", working, even ? Verdict.Exact : Verdict.Rounds, EvidenceSpans.Of(match.SpanOf("half")!.Value).And(trial.EvidenceOf(Properties.Trial.Evaluable)), match.Rule.Id);
    }

    private static Check? Subgroup(Match match, Draft trial)
    {
        var (of, drug) = (match.MentionOf("of")!, match.MentionOf("drug")!);
        var prior = trial.Parts.Find(part => part.Kind == SubjectKind.PriorTherapy && part[Properties.PriorTherapy.Name]?.Stored == drug.Thing!.Name);
        if (prior?[Properties.PriorTherapy.Percent] is not NumberValue percent || trial[Properties.Trial.Enrolled] is not NumberValue enrolled
            || !Shares.IsSane(percent.Number) || !Shares.IsWhole(enrolled.Number))
        {
            return null;
        }

        var all = Math.Round(percent.Number * enrolled.Number / 100m, MidpointRounding.AwayFromZero);
        var working = string.Create(CultureInfo.InvariantCulture, $"{percent.Number}% of {enrolled.Number} enrolled is {all}; {of.Number} among the {trial[Properties.Trial.Evaluable]} evaluable leaves {all - of.Number} not evaluable");
        var fits = of.Number <= all && all - of.Number <= enrolled.Number - ((NumberValue)trial[Properties.Trial.Evaluable]!).Number;
        return new Check($"{of.Number:0} evaluable patients had {drug.Thing!.Name} before", working, fits ? Verdict.Exact : Verdict.Contradicts, EvidenceSpans.Of(of.Span).And(prior.EvidenceOf(Properties.PriorTherapy.Percent)).And(trial.EvidenceOf(Properties.Trial.Enrolled)), match.Rule.Id);
    }

    private static string Share(decimal part, decimal whole) => string.Create(CultureInfo.InvariantCulture, $"{part:0}/{whole:0} = {Shares.Percent(part, whole):0.#}%");

    /// <summary>"75 mg/m²": 75 and "mg/m²".</summary>
    private static (decimal Number, string Unit) Figure(Mention dose, string text)
    {
        var quote = string.Concat(dose.Span.Quote(text).Where(c => !char.IsWhiteSpace(c))).ToLowerInvariant();
        var unit = quote.TakeWhile(c => char.IsAsciiDigit(c) || c is '.' or ',').Count();
        return decimal.TryParse(quote.AsSpan(0, unit), NumberStyles.Number, CultureInfo.InvariantCulture, out var figure) ? (figure, quote[unit..]) : (-1, "");
    }
}
