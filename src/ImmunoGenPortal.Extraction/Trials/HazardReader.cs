using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>Reads hazard ratios: beside the figure whose arms they compare, or alone with their metric.</summary>
internal static class HazardReader
{
    private const string Rule = "result.hazard";

    /// <summary>How far before its ratio a risk may stand, in tokens: who was given what is told between.</summary>
    private const int FarthestRisk = 60;

    /// <summary>From "risk" to what it is of, in tokens: "the risk of invasive breast cancer recurrence".</summary>
    private const int LongestRisk = 6;

    /// <summary>Of a bracket that tells how sure a ratio is, in tokens.</summary>
    private const int LongestBracket = 30;

    /// <summary>Adds to a result the ratio that stands between its figure and the next metric of the sentence, unless it is the other arm's, the only one with a median.</summary>
    public static void ReadBeside(Sentence sentence, Match match, Draft result)
    {
        if (match.Rule.Id == "result.months.other" || !ResultFigures.IsTime(((CodeValue)result[Properties.Result.Metric]!).Code) || Named(sentence, TokenOf(sentence, match)) is not { } ratio)
        {
            return;
        }

        var next = sentence.Mentions.FirstOrDefault(mention => mention.Type == MentionType.Metric && mention.Span.Start > match.Span.Start && mention.Span.Start >= LastFigure(match).Span.End);
        if (next is null || ratio.Span.Start < next.Span.Start)
        {
            SetRatio(sentence, ratio, result);
        }
    }

    /// <summary>Adds to what is measured in time the ratio of a point that names no metric: "Hazard ratio 0.82 (95% CI 0.55-1.23)".</summary>
    public static void ReadOf(Sentence sentence, Draft result)
    {
        if (ResultFigures.IsTime(((CodeValue)result[Properties.Result.Metric]!).Code) && !sentence.Holds(MentionType.Metric) && Named(sentence, 0) is { } ratio)
        {
            SetRatio(sentence, ratio, result);
        }
    }

    private static void SetRatio(Sentence sentence, (int First, int After, decimal Value, EvidenceSpan Span) ratio, Draft result)
    {
        result.Set(Properties.Result.HazardRatio, new NumberValue(ratio.Value), EvidenceSpans.Of(ratio.Span), Rule, 0.9);
        ResultCertainty.ReadBehind(sentence, ratio.After, result);
    }

    /// <summary>The token at which the next word for a ratio stands, from one on and before another; the latter where none does.</summary>
    public static int NextWord(TokenRun run, int from, int to)
    {
        var at = from;
        while (at < to && !IsWord(run, at))
        {
            at++;
        }

        return at;
    }

    private static bool IsWord(TokenRun run, int i) => run.Raw(i) is "HR" or "HRs" || (run.Is(i, "hazard") && run.IsAny(i + 1, "ratio", "ratios"));

    /// <summary>Ratios of a sentence that stand beside no figure: "a hazard ratio for PFS of 0.56", "the hazard ratio for progression or death was 0.72".</summary>
    /// <param name="heading">What opens the list in which the sentence stands; null where none does.</param>
    public static void Read(Sentence sentence, Sentence? heading, Func<int, TrialDraft?> trialAt)
    {
        if (ResultRules.Hazards.Match(sentence).Count == 0)
        {
            return;
        }

        for (var from = 0; (Next(sentence, from) ?? Named(sentence, from)) is { } ratio; from = ratio.After)
        {
            var (metric, span) = MetricOf(sentence, ratio.First, ratio.After);
            var atom = AtomOf(sentence, ratio.First);
            metric ??= trialAt(atom) is { } listed && sentence.Run.Is(ratio.First - 1, ":") ? MetricOfList(listed, ref span) : null;
            if (metric is null && ratio.First <= LatestSubject && trialAt(atom) is { } known && OfMedians(known, sentence) is { } median)
            {
                SetRatio(sentence, ratio, median);
            }

            if (metric is not null && trialAt(atom) is { } trial && PartOf(sentence, heading, ratio.Span, trial) is var part && !trial.Draft.Parts.Exists(told => IsTold(told, metric, ratio.Value) && (part is null || told[Properties.Result.Subgroup] is not null)))
            {
                var told = new Draft(SubjectKind.Result)
                    .Set(Properties.Result.Metric, new CodeValue(metric), EvidenceSpans.Of(span), Rule, 0.9)
                    .Set(Properties.Result.HazardRatio, new NumberValue(ratio.Value), EvidenceSpans.Of(ratio.Span), Rule, 0.9);
                ResultReader.AddPart(told, part, sentence.Run.Text);
                ResultCertainty.ReadBehind(sentence, ratio.After, told);
                ResultReader.Add(trial, told);
            }
        }
    }

    /// <summary>The part of the patients that a ratio is told of; null where it is of all.</summary>
    private static Match? PartOf(Sentence sentence, Sentence? heading, EvidenceSpan ratio, TrialDraft trial) =>
        ResultReader.PartOf(sentence, heading) is { } part && part.Span.Start < ratio.Start && !ResultReader.IsWhole(part, trial) ? part : null;

    /// <summary>"Median PFS was 9.6 months compared to 6.4 months. The hazard ratio was 0.65": what the passage has just told of both arms, and not yet with its ratio; null where it has not.</summary>
    private static Draft? OfMedians(TrialDraft trial, Sentence sentence)
    {
        var medians = trial.Draft.Parts.FindAll(static part => part[Properties.Result.Months] is not null);
        return medians.Count >= 2 && medians[^1][Properties.Result.Arm] is not null && medians[^2] is var own && own[Properties.Result.HazardRatio] is null && Equals(own[Properties.Result.Metric], medians[^1][Properties.Result.Metric])
            && sentence.Span.Start - own.EvidenceOf(Properties.Result.Months)[0].End < FarthestMedian ? own : null;
    }

    /// <summary>In tokens: further on, the ratio is not what its sentence is about.</summary>
    private const int LatestSubject = 4;

    /// <summary>In characters: the sentence before, with its second arm.</summary>
    private const int FarthestMedian = 200;

    /// <summary>The rows of a list of subgroups go on with the ratio told above it: "Hormone receptor-positive disease: HR=0.49".</summary>
    private static string? MetricOfList(TrialDraft trial, ref EvidenceSpan span)
    {
        var told = trial.Draft.Parts.FindLast(part => part[Properties.Result.HazardRatio] is not null);
        span = told?.EvidenceOf(Properties.Result.Metric) is [var known, ..] ? known : span;
        return (told?[Properties.Result.Metric] as CodeValue)?.Code;
    }

    private static bool IsTold(Draft part, string metric, decimal ratio) =>
        part.Kind == SubjectKind.Result && part[Properties.Result.Metric] is CodeValue code && code.Code == metric && part[Properties.Result.HazardRatio] is NumberValue known && known.Number == ratio;

    /// <summary>The metric named between the word for the ratio and its number, else the last before it, else the risk that it is a ratio of.</summary>
    private static (string? Metric, EvidenceSpan Span) MetricOf(Sentence sentence, int first, int after)
    {
        var run = sentence.Run;
        var (start, end) = (run.Tokens[first].Start, run.Tokens[after - 1].End);
        var inside = sentence.Mentions.FirstOrDefault(mention => IsTimed(mention) && mention.Span.Start > start && mention.Span.End < end);
        if ((inside ?? MetricBehind(sentence, after)) is { } own)
        {
            return (own.Thing!.Name, own.Span);
        }

        var before = sentence.Mentions.LastOrDefault(mention => IsTimed(mention) && mention.Span.End <= start);
        for (var i = after - 1; i >= Math.Max(0, first - FarthestRisk); i--)
        {
            if (run.Tokens[i].Start < (before?.Span.End ?? 0))
            {
                break;
            }

            if (run.Is(i, "recurrence") && IsInvasive(run, i))
            {
                return ("iDFS", run.Span(i, i + 1));
            }

            if (run.IsAny(i, "progression", "recurrence", "worsening") && IsRisk(run, i, first))
            {
                return before is not null && run.Is(i, "recurrence") && ResultFigures.IsFreeOfDisease(before.Thing!.Name) ? (before.Thing.Name, before.Span) : (run.Is(i, "recurrence") ? "DFS" : "PFS", run.Span(i, i + 1));
            }

            if (run.IsAny(i, "death", "dying") && IsRisk(run, i, first) && !run.Is(i - 1, "or"))
            {
                return ("OS", run.Span(i, i + 1));
            }
        }

        return before is not null ? (before.Thing!.Name, before.Span) : (null, default);
    }

    /// <summary>What a ratio is of by the words behind it and its brackets: "0.65 (p&lt;0.0001) for PFS".</summary>
    private static Mention? MetricBehind(Sentence sentence, int after)
    {
        var (run, at) = (sentence.Run, BehindBracket(sentence.Run, after));
        if (!run.Is(at, "for"))
        {
            return null;
        }

        at += run.Is(at + 1, "the") ? 2 : 1;
        return at < run.Count ? sentence.Mentions.FirstOrDefault(mention => IsTimed(mention) && mention.Span.Start == run.Tokens[at].Start) : null;
    }

    /// <summary>A ratio that goes on from one: "0.65 for PFS and 0.67 for OS".</summary>
    private static (int First, int After, decimal Value, EvidenceSpan Span)? Next(Sentence sentence, int after)
    {
        if (after == 0 || MetricBehind(sentence, after) is not { } metric)
        {
            return null;
        }

        var (run, at) = (sentence.Run, after);
        while (at < run.Count && run.Tokens[at].Start < metric.Span.End)
        {
            at++;
        }

        at = BehindBracket(run, at);
        at += run.Raw(at) is "," ? 1 : 0;
        at += run.Is(at, "and") ? 1 : 0;
        return TryReadRatio(run, at, out var value, out var next) && MetricBehind(sentence, next) is not null ? (at, next, value, run.Span(at, next)) : null;
    }

    private static int BehindBracket(TokenRun run, int i)
    {
        if (run.Raw(i) is not ("(" or "["))
        {
            return i;
        }

        var at = i + 1;
        while (at < run.Count && at < i + LongestBracket && run.Raw(at) is not (")" or "]"))
        {
            at++;
        }

        return at + 1;
    }

    private static bool TryReadRatio(TokenRun run, int at, out decimal value, out int next)
    {
        (value, next) = (0, at);
        return run.IsKind(at, TokenKind.Number) && NumberReader.TryRead(run, at, out value, out next) && value is > 0 and < 10 && value != decimal.Truncate(value) && !run.IsAny(next, "%", "percent", "months");
    }

    /// <summary>"hazard ratio for progression", "risk of disease progression".</summary>
    private static bool IsRisk(TokenRun run, int i, int ratio) => i > ratio || Enumerable.Range(2, LongestRisk - 1).Any(back => run.Is(i - back, "risk") && run.Is(i - back + 1, "of"));

    /// <summary>"recurrence of invasive disease", "invasive disease recurrence".</summary>
    private static bool IsInvasive(TokenRun run, int i) => run.Is(i - 1, "invasive") || run.Is(i - 2, "invasive") || run.Is(i - 3, "invasive") || (run.Is(i + 1, "of") && (run.Is(i + 2, "invasive") || run.Is(i + 3, "invasive")));

    private static bool IsTimed(Mention mention) => mention.Type == MentionType.Metric && ResultFigures.IsTime(mention.Thing!.Name);

    /// <summary>The next "HR 0.66", "HR=0.66", "hazard ratio (HR) of 0.66", "hazard ratio for PFS was 0.56" from a token on.</summary>
    private static (int First, int After, decimal Value, EvidenceSpan Span)? Named(Sentence sentence, int from)
    {
        var run = sentence.Run;
        for (var i = Math.Max(0, from); i < run.Count; i++)
        {
            if (!IsWord(run, i))
            {
                continue;
            }

            for (var at = i + 1; at < Math.Min(run.Count, i + 14); at++)
            {
                if (TryReadRatio(run, at, out var value, out var next))
                {
                    return (i, next, value, run.Span(at, next));
                }

                if (run.Raw(at) is ";" || run.IsKind(at, TokenKind.Number))
                {
                    break;
                }
            }
        }

        return null;
    }

    private static Mention LastFigure(Match match) => match.MentionOf("second") ?? match.MentionOf("months") ?? match.MentionOf("percent") ?? match.Kept.First();

    private static int TokenOf(Sentence sentence, Match match)
    {
        var end = LastFigure(match).Span.End;
        var token = 0;
        while (token < sentence.Run.Count && sentence.Run.Tokens[token].Start < end)
        {
            token++;
        }

        return token;
    }

    private static int AtomOf(Sentence sentence, int token)
    {
        for (var i = 0; i < sentence.Atoms.Count; i++)
        {
            if (sentence.Atoms[i].AfterToken > token)
            {
                return i;
            }
        }

        return 0;
    }
}
