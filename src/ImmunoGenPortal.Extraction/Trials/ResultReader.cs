using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>Makes results of the figures of a sentence. Every rate keeps its denominator: its own, its subgroup's, or that of the evaluable patients.</summary>
internal static class ResultReader
{
    private static readonly Property[] Identity =
    [
        Properties.Result.Metric, Properties.Result.Subgroup, Properties.Result.Arm, Properties.Result.Of, Properties.Result.N, Properties.Result.Percent, Properties.Result.Months, Properties.Result.HazardRatio,
    ];

    /// <param name="heading">What opens the list in which the sentence stands, and counts the patients of its points; null where none does.</param>
    public static void Read(ReleaseContext context, Sentence sentence, Sentence? heading, Func<int, TrialDraft?> trialAt)
    {
        ReadNones(sentence, trialAt);
        var matches = ResultRules.Rules.Match(sentence);
        if (matches.Count == 0)
        {
            return;
        }

        var parts = PartsOf(sentence, heading);
        var wholes = Found(ResultPatientRules.Wholes, sentence, parts.Count == 0 ? heading : null);
        var isOfArm = ArmWords.IsLabelled(sentence);
        var taken = matches.SelectMany(match => match.Kept).ToHashSet<Mention>(ReferenceEqualityComparer.Instance);
        foreach (var match in matches)
        {
            var metric = ResultMetric.Of(match);
            metric.Code = metric.Code is "IDFS" || (metric.Code is "DFS" && match.Has("did") && NamesInvasive(context)) ? "iDFS" : metric.Code is "MRD" ? "MRD negativity" : metric.Code;
            if (!ResultFigures.CanBe(metric.Code, match) || trialAt(match.AtomOf(match.Has("metric") ? "metric" : "did")) is not { } trial)
            {
                continue;
            }

            var result = Make(match, metric.Code, metric.Span, context.Text);
            var subgroup = LastBefore(parts, match);
            var disease = ResultDiseases.Of(match, metric.Span);
            var part = subgroup is not null && subgroup.Span.Start < (match.MentionOf("second")?.Span.Start ?? match.Span.End) && !IsWhole(subgroup, trial) ? subgroup : null;
            AddPart(result, part, context.Text);
            if (isOfArm)
            {
                result.Remove(Properties.Result.Subgroup); // whom the arm takes in
            }

            if (part is null && disease is { } own)
            {
                result.Set(Properties.Result.Subgroup, new TextValue(own.QuoteLine(context.Text)), EvidenceSpans.Of(own), match.Rule.Id, 0.85);
            }

            ResultParts.AddFirst(match, result, part);
            var arms = ArmPair.Of(match);
            if (arms is { Second: var other } && !match.Has("second") && !taken.Add(sentence.Atoms[other].Mention!))
            {
                arms = null; // a rule has read the other figure
            }

            ResultArms.AddFirst(arms, match, trial, result);
            if (match.Rule.Id == "result.months.other" && !ResultArms.TryAddOnly(match, trial, result))
            {
                continue; // of which arm the text does not say
            }

            ResultFigures.AddControl(match, result, context.Text);
            ResultFigures.AddPair(match, result);
            if (result[Properties.Result.Months] is null && part is null && disease is null)
            {
                var whole = LastBefore(wholes, match);
                ResultWhole.Add(result, whole, trial, match, metric.Code);
            }

            ResultCertainty.Read(match, result, metric.Span);
            HazardReader.ReadBeside(sentence, match, result);
            Tell(trial, sentence, result);
            ResultArms.AddSecond(match, arms, (metric.Code, metric.Span), trial, part?.SpanOf("subgroup"));
            ResultArms.AddFurther(match, arms, (metric.Code, metric.Span), trial, taken);
            ResultSplits.Read(match, metric.Code, metric.Span, trial, taken);
            context.MarkClaimed(match);
        }
    }

    /// <summary>Whether the release measures by invasive disease: what is told without that word is measured so too.</summary>
    private static bool NamesInvasive(ReleaseContext context) => context.Telling.Mentions(MentionType.Metric).Any(mention => mention.Thing!.Name == "iDFS");

    /// <summary>The part of the patients that a sentence speaks of, or the point of a list below a heading that names it; null where all are meant.</summary>
    internal static Match? PartOf(Sentence sentence, Sentence? heading) => PartsOf(sentence, heading) is [var first, ..] ? first : null;

    /// <summary>The parts of the patients that a sentence speaks of, in its order; else that of its heading.</summary>
    private static List<Match> PartsOf(Sentence sentence, Sentence? heading)
    {
        var own = ResultPatientRules.Subgroups.Match(sentence).Where(part => !ResultWhole.IsOfStudy(part)).ToList();
        return own.Count > 0 ? own
            : heading is not null && heading != sentence && ResultPatientRules.Subgroups.Match(heading) is [var above, ..] && !ResultWhole.IsOfStudy(above) ? [above]
            : [];
    }

    /// <summary>The part that was named last before a figure, else the first: "among A, 60%; among B, 89%".</summary>
    private static Match? LastBefore(List<Match> parts, Match match)
    {
        var figure = match.Sentence.Atoms[Math.Max(0, ResultFigures.AtomOf(match))].Mention?.Span.Start ?? match.Span.Start;
        var last = parts.Where(part => part.Sentence == match.Sentence && part.Span.Start < figure).MaxBy(part => part.Span.Start);
        return last is null ? parts.FirstOrDefault() : parts.Find(part => part.Sentence == last.Sentence && part.Span.Overlaps(last.Span)); // of two readings of the same words the first
    }

    private static List<Match> Found(RuleSet rules, Sentence sentence, Sentence? heading) =>
        rules.Match(sentence) is { Count: > 0 } own ? [.. own] : heading is not null && heading != sentence && ResultPatientRules.Totals.Match(heading).Count == 0 ? [.. rules.Match(heading).Concat(ResultPatientRules.Counted.Match(heading)).Take(1)] : [];

    /// <summary>"No dose-limiting toxicities were seen among the 16 patients": none of them.</summary>
    private static void ReadNones(Sentence sentence, Func<int, TrialDraft?> trialAt)
    {
        foreach (var match in ResultRules.Nones.Match(sentence))
        {
            var (metric, said) = match.MentionOf("metric") is { } what ? (what.Thing!.Name, what.Span) : ("ORR", match.SpanOf("did")!.Value);
            var of = match.MentionOf("of") ?? match.MentionOf("none") ?? (ResultPatientRules.Wholes.Match(sentence) is [var whole, ..] && whole.First < match.First ? whole.MentionOf("of") : null);
            if (ResultFigures.IsTime(metric) || match.MentionOf("none") is { Number: > 0 } || trialAt(match.First) is not { } trial)
            {
                continue;
            }

            var named = match.AtomOf("metric");
            var isSetOff = named >= 0 && named + 1 < sentence.Atoms.Count && ResultMetric.IsComma(sentence, named + 1);
            var arm = named >= 0 ? ArmWords.Behind(sentence, isSetOff ? named + 1 : named)?.Said : null;
            arm = arm is { } own && ResultArms.Gives(sentence, own, trial) ? null : arm;
            if (of is null && arm is null && match.Has("metric"))
            {
                continue;
            }

            var result = new Draft(SubjectKind.Result)
                .Set(Properties.Result.Metric, new CodeValue(metric), EvidenceSpans.Of(said), match.Rule.Id, match.Rule.Confidence)
                .Set(Properties.Result.N, new NumberValue(0), EvidenceSpans.Of(match.SpanOf("zero")!.Value), match.Rule.Id, match.Rule.Confidence);
            if (of is { Type: MentionType.Fraction })
            {
                SetWhole(result, of, match);
            }
            else
            {
                Set(result, Properties.Result.Of, of, match);
            }

            if (match.SpanOf("part") is { } part)
            {
                result.Set(Properties.Result.Subgroup, new TextValue(part.QuoteLine(sentence.Run.Text)), EvidenceSpans.Of(part), match.Rule.Id, match.Rule.Confidence);
            }

            if (arm is { } other)
            {
                result.Set(Properties.Result.Arm, new TextValue(other.QuoteLine(sentence.Run.Text)), EvidenceSpans.Of(other), match.Rule.Id, match.Rule.Confidence);
            }

            trial.AddPart(result, Identity);
        }
    }

    /// <summary>Adds a result, unless a headline repeats what the body has told.</summary>
    public static void Tell(TrialDraft trial, Sentence sentence, Draft result)
    {
        if (sentence.Section is not (Section.Headline or Section.Subtitle) || !trial.Tells(result))
        {
            trial.AddPart(result, Identity);
        }
    }

    /// <summary>A result under its identity, so that the same figure told again adds nothing.</summary>
    public static void Add(TrialDraft trial, Draft result) => trial.AddPart(result, Identity);

    private static Draft Make(Match match, string metric, EvidenceSpan said, string text)
    {
        var (rule, confidence) = (match.Rule.Id, match.Rule.Confidence);
        var result = new Draft(SubjectKind.Result).Set(Properties.Result.Metric, new CodeValue(metric), EvidenceSpans.Of(said), rule, confidence);
        Set(result, Properties.Result.Percent, match.MentionOf("percent"), match);
        Set(result, Properties.Result.N, match.MentionOf("n"), match);
        if (match.SpanOf("another") is { } one)
        {
            result.Set(Properties.Result.N, new NumberValue(1), EvidenceSpans.Of(one), rule, confidence);
        }

        Set(result, Properties.Result.Months, match.MentionOf("months"), match);
        Set(result, Properties.Result.Of, rule == "result.all" ? match.MentionOf("n") : match.MentionOf("of"), match);
        if (match.SpanOf("part") is { } part)
        {
            result.Set(Properties.Result.Subgroup, new TextValue(part.QuoteLine(text)), EvidenceSpans.Of(part), rule, confidence);
        }

        if (match.SpanOf("share") is { } share)
        {
            result.Set(Properties.Result.Share, new TextValue(share.QuoteLine(text)), EvidenceSpans.Of(share), rule, confidence);
        }

        if (match.MentionOf("fraction") is { } fraction)
        {
            Set(result, Properties.Result.N, fraction, match);
            SetWhole(result, fraction, match);
        }

        return result;
    }

    /// <summary>Of how many: the second number of "3 of 17".</summary>
    private static void SetWhole(Draft result, Mention fraction, Match match) =>
        result.Set(Properties.Result.Of, new NumberValue(fraction.Of), EvidenceSpans.Of(fraction.Span), match.Rule.Id, match.Rule.Confidence);

    public static void Set(Draft result, Property property, Mention? figure, Match match)
    {
        if (figure is not null)
        {
            result.Set(property, new NumberValue(figure.Number), EvidenceSpans.Of(figure.Span), match.Rule.Id, match.Rule.Confidence);
        }
    }

    /// <summary>Whether the words are those for all patients of a study: its only disease, or one of which nothing else says that it is only one of them.</summary>
    internal static bool IsWhole(Match subgroup, TrialDraft trial)
    {
        var said = subgroup.SpanOf("subgroup")!.Value;
        if (subgroup.Rule.Id == "result.subgroup.disease")
        {
            return trial.Indications.Count < 2;
        }

        return trial.Indications.Count == 1 && subgroup.Sentence.Mentions.Any(mention => mention.Type == MentionType.Indication && said.Overlaps(mention.Span) && trial.Indications.Contains(mention.Thing!));
    }

    /// <summary>The part of the patients that the sentence speaks of, with its number for what is counted.</summary>
    internal static void AddPart(Draft result, Match? subgroup, string text)
    {
        if (subgroup?.Has("subgroup") is not true)
        {
            return;
        }

        var part = PartPhrase.Of(subgroup);
        result.Set(Properties.Result.Subgroup, new TextValue(part.QuoteLine(text)), EvidenceSpans.Of(part), subgroup.Rule.Id, subgroup.Rule.Confidence);
        if (result[Properties.Result.Months] is null && subgroup.MentionOf("of") is { } of && (result[Properties.Result.N] is not NumberValue n || n.Number <= of.Number))
        {
            result.Set(Properties.Result.Of, new NumberValue(of.Number), EvidenceSpans.Of(of.Span), subgroup.Rule.Id, subgroup.Rule.Confidence);
        }
    }
}
