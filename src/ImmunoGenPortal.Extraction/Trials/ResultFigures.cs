using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>Whether figures can be what a rule takes them for.</summary>
internal static class ResultFigures
{
    /// <summary>What is measured in time; a share of it needs a word for the rate or a point in time.</summary>
    private static readonly string[] Times = ["PFS", "OS", "DOR", "TTP", "TTR", "TTNT", "EFS", "DFS", "iDFS", "RFS"];

    /// <summary>Words for the other arm.</summary>
    public static readonly string[] Controls = ["control", "comparator", "comparison", "chemotherapy", "placebo", "physician", "investigator"];

    /// <summary>How far behind a share its count may stand, in steps.</summary>
    private const int LongestPair = 10;

    /// <summary>The atom of the figure that a rule read; -1 where it keeps none.</summary>
    public static int AtomOf(Match match) => Math.Max(Math.Max(match.AtomOf("percent"), match.AtomOf("months")), Math.Max(match.AtomOf("fraction"), match.AtomOf("n")));

    public static bool IsTime(string metric) => Array.IndexOf(Times, metric) >= 0;

    /// <summary>Whether it measures how long patients whose disease is gone stay without it.</summary>
    public static bool IsFreeOfDisease(string metric) => metric is "DFS" or "iDFS" or "RFS" or "EFS";

    /// <summary>
    /// Months belong to what is measured in time, and a share of that to a rate at a point in time; no share is over 100; and the bounds of a
    /// confidence interval are no figure of their own.
    /// </summary>
    public static bool CanBe(string metric, Match match)
    {
        var percent = match.MentionOf("percent");
        return metric.Length > 0 && !(IsTime(metric) && (match.Has("n") || match.Has("another")) && match.Has("metric")) && !PassesOver(match) && !IsAside(match) && !IsDoubtful(match)
            && (match.MentionOf("months") is not { } months || (IsTime(metric) && !IsInterval(match, months)))
            && (percent is null || (percent.Number <= 100 && (!IsTime(metric) || match.Rule.Code is "os" or "pfs" or "dfs" or "idfs" || HasRate(match.Sentence)) && !IsInterval(match, percent)));
    }

    /// <summary>The count that a share comes to, told in brackets a few words behind it: "64.2 percent of the women given it (43 of 67)".</summary>
    public static void AddPair(Match match, Draft result)
    {
        if (match.Has("fraction") && !match.Has("percent"))
        {
            AddShare(match, result);
        }

        if (match.MentionOf("percent") is not { } percent || match.Has("fraction") || match.Has("n"))
        {
            return;
        }

        var atoms = match.Sentence.Atoms;
        var at = match.AtomOf("percent");
        for (var i = at + 1; i < Math.Min(atoms.Count, at + LongestPair); i++)
        {
            if (TryAddPair(match, atoms[i].Mention, percent, result))
            {
                return;
            }

            if (atoms[i].Mention is { Type: MentionType.Percent or MentionType.Fraction })
            {
                return;
            }
        }
    }

    /// <summary>The share that a count comes to, told first in brackets a few words behind it: "18 of the 41 patients in that population (43.9%; 90% CI: 30.6–57.9%)".</summary>
    private static void AddShare(Match match, Draft result)
    {
        var (run, atoms) = (match.Sentence.Run, match.Sentence.Atoms);
        var fraction = match.AtomOf("fraction");
        for (var i = fraction + 1; i + 2 < atoms.Count && i < fraction + LongestPair && atoms[i].Mention is not { Type: MentionType.Fraction or MentionType.Percent }; i++)
        {
            if (run.Raw(atoms[i].FirstToken) is "(" && atoms[i + 1].Mention is { Type: MentionType.Percent } share && run.Raw(atoms[i + 2].FirstToken) is ";" or "," && TryAddPair(match, atoms[fraction].Mention, share, result))
            {
                result.Set(Properties.Result.Percent, new NumberValue(share.Number), EvidenceSpans.Of(share.Span), match.Rule.Id, match.Rule.Confidence);
                return;
            }
        }
    }

    /// <summary>Adds what a share comes to, if a count says as much.</summary>
    public static bool TryAddPair(Match match, Mention? mention, Mention share, Draft result)
    {
        if (mention is not { Type: MentionType.Fraction } pair || Math.Abs((100 * pair.Number / pair.Of) - share.Number) > 0.5m)
        {
            return false;
        }

        result.Set(Properties.Result.N, new NumberValue(pair.Number), EvidenceSpans.Of(pair.Span), match.Rule.Id, match.Rule.Confidence);
        result.Set(Properties.Result.Of, new NumberValue(pair.Of), EvidenceSpans.Of(pair.Span), match.Rule.Id, match.Rule.Confidence);
        return true;
    }

    /// <summary>That the figure is the other arm's: "9.5 months in the comparator group", "16% of those given chemotherapy".</summary>
    public static void AddControl(Match match, Draft result, string text)
    {
        var run = match.Sentence.Run;
        var atoms = match.Sentence.Atoms;
        var figure = AtomOf(match);
        figure += figure >= 0 && figure + 2 < atoms.Count && run.IsAny(atoms[figure + 1].FirstToken, "patients", "women", "subjects", "patient") ? 1 : 0;
        if (figure < 0 || figure + 1 >= atoms.Count || !run.IsAny(atoms[figure + 1].FirstToken, "in", "with", "for", "on", "among", "of"))
        {
            return;
        }

        for (var i = figure + 2; i < Math.Min(atoms.Count, figure + 6) && run.IsKind(atoms[i].FirstToken, TokenKind.Word); i++)
        {
            if (run.IsAny(atoms[i].FirstToken, Controls))
            {
                var said = run.Span(atoms[i].FirstToken, atoms[i].AfterToken);
                result.Set(Properties.Result.Arm, new TextValue(said.QuoteLine(text)), EvidenceSpans.Of(said), "result.arm.control", 0.85);
                return;
            }

            if (atoms[i].Mention is { Type: MentionType.Compound } || run.IsAny(atoms[i].FirstToken, "and", "who", "with", "versus", "than"))
            {
                return;
            }
        }
    }

    /// <summary>Whether other patients are counted between a part of them and what it had.</summary>
    private static bool PassesOver(Match match)
    {
        var metric = match.AtomOf("metric");
        return IsPassed(match, match.AtomOf("fraction"), metric, IsOtherCount) || (!match.Has("percent") && IsPassed(match, match.AtomOf("n"), metric, IsOtherShare));
    }

    private static bool IsPassed(Match match, int from, int to, Func<Match, int, bool> isOther)
    {
        for (var i = from + 1; from >= 0 && i < to; i++)
        {
            if (isOther(match, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOtherCount(Match match, int atom)
    {
        var isJoint = match.Rule.Id == "result.fraction.joint" || match.Has("second") || match.Has("events"); // "two of six at the one dose and two of four at the other had"
        return isJoint ? match.Sentence.Atoms[atom].Mention is { Type: MentionType.Metric } : match.Sentence.Atoms[atom].Mention is { Type: MentionType.Count or MentionType.Fraction };
    }

    /// <summary>"110 patients, in which 33% had": the share is what had it; one in brackets is the count's own.</summary>
    private static bool IsOtherShare(Match match, int atom) =>
        match.Sentence.Atoms[atom].Mention is { Type: MentionType.Percent } && match.Sentence.Run.Raw(match.Sentence.Atoms[atom - 1].FirstToken) is not "(";

    /// <summary>Whether a count may belong to another metric, named between.</summary>
    private static bool IsDoubtful(Match match)
    {
        var (from, to) = (match.AtomOf("metric"), match.Rule.Id == "result.metric.count" ? match.AtomOf("n") : -1);
        for (var i = from + 1; i < to; i++)
        {
            if (match.Sentence.Atoms[i].Mention is { Type: MentionType.Metric })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the count stands in brackets: "(abstract #734), objective responses", "IC chemotherapy (n=226) ORR".</summary>
    private static bool IsAside(Match match) =>
        match.AtomOf("n") is >= 0 and var n && match.AtomOf("metric") > n && (match.Sentence.Run.Raw(match.Sentence.Atoms[n].AfterToken) is ")" || match.Sentence.Run.Raw(match.Sentence.Atoms[n].FirstToken) is "(");

    private static bool HasRate(Sentence sentence)
    {
        for (var i = 0; i < sentence.Run.Count; i++)
        {
            if (sentence.Run.IsAny(i, "rate", "rates", "alive", "estimated", "proportion") || (sentence.Run.Is(i, "year") && sentence.Run.IsDash(i - 1)) || (sentence.Run.IsAny(i, "month", "year", "months", "years") && (sentence.Run.IsAny(i - 3, "at", "after") || sentence.Run.IsAny(i - 2, "at", "after"))))
            {
                return true;
            }
        }

        return sentence.Mentions.Any(mention => mention.Type == MentionType.Months && sentence.Run.Text[mention.Span.Start..mention.Span.End].Contains('-', StringComparison.Ordinal));
    }

    /// <summary>Whether a bracket or comma behind "CI" or "range" leads to the figure.</summary>
    private static bool IsInterval(Match match, Mention figure)
    {
        var sentence = match.Sentence;
        var metric = match.SpanOf("metric")?.End ?? 0;
        var at = -1;
        for (var i = 0; i < sentence.Run.Count && sentence.Run.Tokens[i].Start < figure.Span.Start; i++)
        {
            at = i;
        }

        for (var i = at; i >= Math.Max(0, at - 12) && (metric > figure.Span.Start || sentence.Run.Tokens[i].Start >= metric); i--)
        {
            if (sentence.Run.IsAny(i, "ci", "confidence", "interval", "range"))
            {
                return true;
            }

            if (sentence.Run.Raw(i) is "(" or ";" or ")")
            {
                return false;
            }
        }

        return false;
    }
}
