using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>What is measured by a figure, and the words that say so.</summary>
internal static class ResultMetric
{
    /// <summary>How far into a relative clause a metric may stand, in steps.</summary>
    private const int LongestClause = 8;

    /// <summary>The metric named right before the figure, or behind it, or the one that the verb stands for: "responded", "were alive".</summary>
    public static (string Code, EvidenceSpan Span) Of(Match match)
    {
        var figure = ResultFigures.AtomOf(match);
        var aside = 0;
        for (var i = figure - 1; i > match.AtomOf("metric") && match.Has("metric") && !match.Has("part") && match.Rule.Code != "pair" && !IsSubject(match); i--)
        {
            aside = Math.Max(0, aside + match.Sentence.Run.Raw(match.Sentence.Atoms[i].FirstToken) switch { ")" => 1, "(" => -1, _ => 0 }); // the figure itself may stand in brackets
            if (aside == 0 && match.Sentence.Atoms[i].Mention is { Type: MentionType.Metric } nearer && !IsWithIt(match, i))
            {
                return Joint(match.Sentence, Defined(match.Sentence, i) ?? nearer);
            }
        }

        return match.MentionOf("metric") is { } metric ? Joint(match.Sentence, Defined(match.Sentence, match.AtomOf("metric")) ?? metric) : (match.Rule.Code.ToUpperInvariant(), match.SpanOf("did")!.Value);
    }

    /// <summary>"CR or CRi" is one metric, counted together, as is "CR, CRc or CRh".</summary>
    private static (string Code, EvidenceSpan Span) Joint(Sentence sentence, Mention metric)
    {
        var named = sentence.AtomOf(metric);
        var (at, first) = (named, named);
        while (first > 1 && IsKindOfComplete(sentence.Atoms[first].Mention) && (IsJoint(sentence, first - 1) || (first < at && IsComma(sentence, first - 1))) && BeforeShortForm(sentence, first - 2) is >= 0 and var former && sentence.Atoms[former].Mention is { Type: MentionType.Metric })
        {
            first = former;
        }

        if (first < at && sentence.Atoms[first].Mention is { Type: MentionType.Metric, Thing.Name: "CR" } all)
        {
            return JoinedFrom(sentence, first, all);
        }

        while (at + 1 < sentence.Atoms.Count && (sentence.Run.Raw(sentence.Atoms[at + 1].FirstToken) is "(" or ")" || sentence.Atoms[at + 1].Mention is { Type: MentionType.Metric, Thing.Name: "CR" }))
        {
            at++; // its short form in brackets
        }

        var joined = metric.Thing!.Name == "CR" ? JoinedFrom(sentence, at, metric) : (metric.Thing.Name, metric.Span);
        return (Either(sentence, named, joined.Item1), joined.Item2);
    }

    /// <summary>What an outcome is together with the one that "or" counts with it: "a CR or a PR" is an ORR. Empty where the two have no name: "a minor response or stable disease".</summary>
    private static string Either(Sentence sentence, int atom, string metric)
    {
        if (metric is "SD" or "PR" && OrBetter(sentence, atom))
        {
            return metric == "SD" ? "" : "ORR";
        }

        if (Array.IndexOf(Outcomes, metric) < 0 || (OutcomeBehindOr(sentence, atom) ?? OutcomeBeforeOr(sentence, atom)) is not { } other || other == metric || Array.IndexOf(Outcomes, other) < 0)
        {
            return metric;
        }

        return metric is "MR" or "SD" || other is "MR" or "SD" ? "" : "ORR";
    }

    /// <summary>"partial response or better", with every outcome above it.</summary>
    private static bool OrBetter(Sentence sentence, int atom)
    {
        var at = BehindShortForm(sentence, atom + 1);
        return at + 1 < sentence.Atoms.Count && sentence.Run.IsAny(sentence.Atoms[at].FirstToken, "or", "and") && sentence.Run.Is(sentence.Atoms[at + 1].FirstToken, "better");
    }

    /// <summary>What a patient has one of.</summary>
    private static readonly string[] Outcomes = ["CR", "VGPR", "PR", "MR", "SD"];

    private static string? OutcomeBehindOr(Sentence sentence, int atom)
    {
        var at = BehindShortForm(sentence, atom + 1);
        if (at + 1 >= sentence.Atoms.Count || !sentence.Run.Is(sentence.Atoms[at].FirstToken, "or"))
        {
            return null;
        }

        at += sentence.Run.IsAny(sentence.Atoms[at + 1].FirstToken, "a", "an", "had", "confirmed") ? 2 : 1;
        return at < sentence.Atoms.Count && sentence.Atoms[at].Mention is { Type: MentionType.Metric } other ? other.Thing!.Name : null;
    }

    private static string? OutcomeBeforeOr(Sentence sentence, int atom)
    {
        var at = atom - 1;
        at -= at > 0 && sentence.Run.IsAny(sentence.Atoms[at].FirstToken, "a", "an", "confirmed") ? 1 : 0;
        at = at > 0 && sentence.Run.Is(sentence.Atoms[at].FirstToken, "or") ? BeforeShortForm(sentence, at - 1) : -1;
        return at >= 0 && sentence.Atoms[at].Mention is { Type: MentionType.Metric } other ? other.Thing!.Name : null;
    }

    /// <summary>The complete responses from an atom on with all kinds of them that a list which ends in "or" counts with them.</summary>
    private static (string Code, EvidenceSpan Span) JoinedFrom(Sentence sentence, int at, Mention all)
    {
        var (code, span, sofar) = (all.Thing!.Name, all.Span, all.Thing.Name);
        for (var i = BehindShortForm(sentence, at + 1); i + 1 < sentence.Atoms.Count && (IsJoint(sentence, i) || IsComma(sentence, i)); i += 2)
        {
            i += IsComma(sentence, i) && IsJoint(sentence, i + 1) ? 1 : 0; // "CR, CRc, or CRh"
            if (i + 1 >= sentence.Atoms.Count || sentence.Atoms[i + 1].Mention is not { } kind || !IsKindOfComplete(kind))
            {
                break;
            }

            sofar = $"{sofar}/{kind.Thing!.Name}";
            (code, span) = IsJoint(sentence, i) ? (sofar, all.Span.Cover(kind.Span)) : (code, span);
        }

        return (code, span);
    }

    /// <summary>The atom before its short form in brackets, if it ends at an atom: "complete response (CR)".</summary>
    private static int BeforeShortForm(Sentence sentence, int atom) =>
        atom > 2 && sentence.Run.Raw(sentence.Atoms[atom].FirstToken) is ")" && sentence.Run.Raw(sentence.Atoms[atom - 2].FirstToken) is "(" ? atom - 3 : atom;

    private static int BehindShortForm(Sentence sentence, int atom) =>
        atom + 2 < sentence.Atoms.Count && sentence.Run.Raw(sentence.Atoms[atom].FirstToken) is "(" && sentence.Run.Raw(sentence.Atoms[atom + 2].FirstToken) is ")" ? atom + 3 : atom;

    public static bool IsComma(Sentence sentence, int atom) => sentence.Run.Raw(sentence.Atoms[atom].FirstToken) is ",";

    private static bool IsJoint(Sentence sentence, int atom) => sentence.Run.IsAny(sentence.Atoms[atom].FirstToken, "or", "/", "plus", "+");

    private static bool IsKindOfComplete(Mention? metric) => metric is { Type: MentionType.Metric, Thing.Name: "CRi" or "CRc" or "CRh" or "CRp" };

    /// <summary>The metric in whose relative clause, or for whose patients alone, the one at an atom is named: "the CBR, in which stable disease is counted, is", "MRD negativity in patients with CR:". Null where it is in neither.</summary>
    private static Mention? Defined(Sentence sentence, int atom)
    {
        var (run, atoms) = (sentence.Run, sentence.Atoms);
        if (atom > 2 && run.IsAny(atoms[atom - 1].FirstToken, "with", "in", "achieving") && run.IsAny(atoms[atom - 2].FirstToken, "patients", "those", "women", "subjects") && run.IsAny(atoms[atom - 3].FirstToken, "in", "among", "for", "of"))
        {
            return atom > 3 && atoms[atom - 4].Mention is { Type: MentionType.Metric } rate ? rate : null;
        }

        for (var i = atom - 1; i > 0 && atom - i < LongestClause && run.Raw(atoms[i].FirstToken) is not (";" or "."); i--)
        {
            if (run.Raw(atoms[i].FirstToken) is "," && run.IsAny(atoms[i + 1].FirstToken, "which", "in", "where") && (run.Is(atoms[i + 1].FirstToken, "which") || run.Is(atoms[i + 1].FirstToken, "where") || run.Is(atoms[i + 2].FirstToken, "which")))
            {
                return atoms[i - 1].Mention is { Type: MentionType.Metric } about ? about : null;
            }
        }

        return null;
    }

    /// <summary>Whether the metric is what the sentence is about, with its definition behind it: "clinical benefit – an objective response or stable disease – was seen in".</summary>
    private static bool IsSubject(Match match) => match.Rule.Id is "result.defined" or "result.metric.count";

    /// <summary>"the rate of MRD negativity with complete response was": what comes with the metric, and no metric of its own.</summary>
    private static bool IsWithIt(Match match, int atom) => atom - 2 == match.AtomOf("metric") && match.Sentence.Run.Is(match.Sentence.Atoms[atom - 1].FirstToken, "with");
}
