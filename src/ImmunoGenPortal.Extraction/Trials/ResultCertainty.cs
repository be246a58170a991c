using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>How sure a figure is: its confidence interval and p value as printed, who judged it, and whether responses were confirmed.</summary>
internal static class ResultCertainty
{
    private const string Rule = "result.certainty";
    private const double Confidence = 0.85;

    /// <summary>How far behind a figure they may stand, in tokens.</summary>
    private const int Furthest = 40;

    private static readonly string[] Between = [":", ",", "(", "[", "]", ")", "of", "was", "is", "=", "for", "from", "ranging"];

    private static readonly string[] Joints = [",", "to", "and", "-", "–", "—", ";"];

    public static void Read(Match match, Draft result, EvidenceSpan metric)
    {
        var run = match.Sentence.Run;
        var figure = ResultFigures.AtomOf(match);
        if (figure < 0)
        {
            return;
        }

        var from = match.Sentence.Atoms[figure].AfterToken;
        var to = End(match.Sentence, from);
        AddInterval(run, from, match.AtomOf("second") is > 0 and var second ? Math.Min(to, match.Sentence.Atoms[second].FirstToken) : to, result);
        AddChance(run, from, to, result);
        if (!ResultFigures.IsTime(((CodeValue)result[Properties.Result.Metric]!).Code))
        {
            AddConfirmed(run, match.Rule.Id == "result.count.kinds" ? run.Span(from, from + 1) : metric, result);
        }

        AddAssessor(run, from, Math.Max(0, match.Sentence.Atoms[Math.Min(match.First, figure)].FirstToken - 6), Math.Min(to, EndBeforeNext(match.Sentence, figure)), result);
    }

    /// <summary>Interval and judge of the second of two figures, where they stand behind it. A p value there compares the two, as does the interval of a hazard ratio.</summary>
    public static void ReadSecond(Sentence sentence, int atom, Draft result)
    {
        var from = sentence.Atoms[atom].AfterToken;
        var to = HazardReader.NextWord(sentence.Run, from, End(sentence, from));
        AddInterval(sentence.Run, from, to, result);
        for (var i = from; i < to && !TryAdd(sentence.Run, i, result); i++)
        {
        }
    }

    /// <summary>What stands behind a hazard ratio, unless its result has an interval or a p value already.</summary>
    public static void ReadBehind(Sentence sentence, int token, Draft result)
    {
        var to = HazardReader.NextWord(sentence.Run, token, End(sentence, token));
        if (result[Properties.Result.Interval] is null)
        {
            AddInterval(sentence.Run, token, to, result);
        }

        if (result[Properties.Result.PValue] is null)
        {
            AddChance(sentence.Run, token, to, result);
        }
    }

    /// <summary>Where the next metric begins.</summary>
    private static int End(Sentence sentence, int from)
    {
        var run = sentence.Run;
        var start = from < run.Count ? run.Tokens[from].Start : int.MaxValue;
        var next = sentence.Mentions.FirstOrDefault(mention => mention.Type == MentionType.Metric && mention.Span.Start >= start)?.Span.Start ?? int.MaxValue;
        var to = from;
        while (to < run.Count && to < from + Furthest && run.Tokens[to].Start < next)
        {
            to++;
        }

        return to;
    }

    /// <summary>Where what stands behind a figure begins to be of the next: at the "and" between them.</summary>
    private static int EndBeforeNext(Sentence sentence, int figure)
    {
        var joint = int.MaxValue;
        for (var i = figure + 1; i < Math.Min(sentence.Atoms.Count, figure + Furthest); i++)
        {
            if (sentence.Atoms[i].Mention is { Type: MentionType.Percent or MentionType.Months or MentionType.Fraction } && !IsInBrackets(sentence, i))
            {
                return joint;
            }

            joint = joint == int.MaxValue && sentence.Run.IsAny(sentence.Atoms[i].FirstToken, "and", "while", "whereas", "versus", ";") ? sentence.Atoms[i].FirstToken : joint;
        }

        return int.MaxValue;
    }

    private static bool IsInBrackets(Sentence sentence, int atom) => atom > 0 && sentence.Run.Raw(sentence.Atoms[atom - 1].FirstToken) is "(";

    /// <summary>"95% CI: 28%, 51%", "95% confidence interval of 0.52 to 0.81": its two ends.</summary>
    private static void AddInterval(TokenRun run, int from, int to, Draft result)
    {
        for (var i = from; i < to; i++)
        {
            if (run.Raw(i) is not "CI" && !(run.Is(i, "interval") && run.Is(i - 1, "confidence")))
            {
                continue;
            }

            var low = Skip(run, i + 1, Between);
            if (TryReadEnd(run, low, out var joint) && run.IsAny(joint, Joints) && TryReadEnd(run, joint + 1, out var after))
            {
                var span = run.Span(low, after);
                result.Set(Properties.Result.Interval, new TextValue(span.QuoteLine(run.Text)), EvidenceSpans.Of(span), Rule, Confidence);
                return;
            }
        }
    }

    private static int Skip(TokenRun run, int i, string[] words)
    {
        var at = i;
        while (at < i + 4 && run.IsAny(at, words))
        {
            at++;
        }

        return at;
    }

    private static bool TryReadEnd(TokenRun run, int i, out int next)
    {
        if (!run.IsKind(i, TokenKind.Number) || !NumberReader.TryRead(run, i, out _, out next))
        {
            next = i;
            return false;
        }

        next += run.IsAny(next, "%", "percent", "months") ? 1 : 0;
        return true;
    }

    /// <summary>"p=0.0046", "p-value of 0.03", "P &lt; 0.0001".</summary>
    private static void AddChance(TokenRun run, int from, int to, Draft result)
    {
        for (var i = from; i < to; i++)
        {
            if (run.Raw(i) is not ("p" or "P"))
            {
                continue;
            }

            var at = run.IsDash(i + 1) && run.IsAny(i + 2, "value") ? i + 3 : run.Is(i + 1, "value") ? i + 2 : i + 1;
            at = Skip(run, at, Between);
            var number = run.Raw(at) is "<" or ">" or "≤" or "≥" ? at + 1 : at;
            if (TryReadChance(run, number, out var after))
            {
                var span = run.Span(at, after);
                result.Set(Properties.Result.PValue, new TextValue(span.QuoteLine(run.Text).Replace(" ", "", StringComparison.Ordinal)), EvidenceSpans.Of(span), Rule, Confidence);
                return;
            }
        }
    }

    /// <summary>A number of at most 1, also one that leads with its point: ".0007".</summary>
    private static bool TryReadChance(TokenRun run, int number, out int after)
    {
        if (run.Raw(number) is "." && run.IsGluedToNext(number) && run.IsKind(number + 1, TokenKind.Number))
        {
            after = number + 2;
            return true;
        }

        after = number;
        return run.IsKind(number, TokenKind.Number) && NumberReader.TryRead(run, number, out var value, out after) && value <= 1;
    }

    private static void AddConfirmed(TokenRun run, EvidenceSpan metric, Draft result)
    {
        for (var i = 0; i < run.Count && run.Tokens[i].Start <= metric.Start; i++)
        {
            if (run.IsAny(i, "confirmed", "unconfirmed") && (run.Tokens[i].Start == metric.Start || run.Tokens[i].End + 12 > metric.Start))
            {
                result.Set(Properties.Result.Confirmed, new FlagValue(run.Is(i, "confirmed")), EvidenceSpans.Of(run.Span(i, i + 1)), Rule, Confidence);
            }
        }
    }

    /// <summary>"by investigator", "investigator-assessed", "per blinded independent central review".</summary>
    private static void AddAssessor(TokenRun run, int figure, int from, int to, Draft result)
    {
        for (var apart = 0; apart < Furthest; apart++)
        {
            if ((figure + apart < to && TryAdd(run, figure + apart, result)) || (figure - apart >= from && TryAdd(run, figure - apart, result)))
            {
                return;
            }
        }
    }

    private static bool TryAdd(TokenRun run, int i, Draft result)
    {
        var who = run.Raw(i) is "BICR" || (run.Is(i, "blinded") && run.Is(i + 1, "independent")) ? "BICR"
            : run.Raw(i) is "IRC" || (run.Is(i, "independent") && run.IsAny(i + 1, "review", "central", "radiology", "radiologic", "reviewers")) ? "independent review"
            : run.IsAny(i, "investigator", "investigators") && (run.IsAny(i - 1, "by", "per") || run.IsAny(i + 1, "assessed", "assessment") || run.IsAny(i + 2, "assessed", "assessment")) ? "investigator"
            : null;
        if (who is not null)
        {
            result.Set(Properties.Result.Assessor, new TextValue(who), EvidenceSpans.Of(run.Span(i, i + 1)), Rule, Confidence);
        }

        return who is not null;
    }
}
