using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>The disease of the patients whom a count tells of, where others of the sentence have another: "one CR and three PRs in DLBCL, and one PR in FL".</summary>
internal static class ResultDiseases
{
    /// <summary>How far from a count its disease may stand, and how far from that the disease of the next, in steps.</summary>
    private const int Furthest = 14;

    /// <param name="metric">What was counted.</param>
    /// <returns>Null where the count is a share or a part of a whole, and where the sentence tells the counts of no other disease.</returns>
    public static EvidenceSpan? Of(Match match, EvidenceSpan metric)
    {
        var sentence = match.Sentence;
        if (match.AtomOf("n") < 0 || match.Has("of") || match.Has("percent") || match.Has("part") || match.AtomOf("metric") < match.AtomOf("n") || DiseaseBehind(sentence, match.AtomOf("metric") + 1) is not { } at)
        {
            return null;
        }

        var own = sentence.Atoms[at].Mention!;
        return own.Span.Start > metric.End && (TellsAhead(sentence, at) || TellsBehind(sentence, match.AtomOf("n"))) ? own.Span : null;

        bool TellsAhead(Sentence told, int from)
        {
            for (var i = from + 1; i < Math.Min(told.Atoms.Count, from + Furthest); i++)
            {
                if (told.Atoms[i].Mention is { Type: MentionType.Metric } && DiseaseBehind(told, i + 1) is { } next)
                {
                    return told.Atoms[next].Mention!.Thing != own.Thing;
                }
            }

            return false;
        }

        bool TellsBehind(Sentence told, int from)
        {
            for (var i = from - 1; i > Math.Max(1, from - Furthest); i--)
            {
                if (told.Atoms[i].Mention is { Type: MentionType.Indication } before && told.Run.Is(told.Atoms[i - 1].FirstToken, "in"))
                {
                    return before.Thing != own.Thing && Enumerable.Range(Math.Max(0, i - Furthest), Math.Min(i, Furthest)).Any(atom => told.Atoms[atom].Mention is { Type: MentionType.Metric });
                }
            }

            return false;
        }
    }

    /// <summary>The atom of a disease behind "in", past further counts; null where anything else stands between.</summary>
    private static int? DiseaseBehind(Sentence sentence, int from)
    {
        for (var i = from; i + 1 < sentence.Atoms.Count && i < from + Furthest; i++)
        {
            if (sentence.Run.Is(sentence.Atoms[i].FirstToken, "in"))
            {
                return sentence.Atoms[i + 1].Mention is { Type: MentionType.Indication } ? i + 1 : null;
            }

            if (sentence.Atoms[i].Mention is not { Type: MentionType.Count or MentionType.Metric } && !sentence.Run.IsAny(sentence.Atoms[i].FirstToken, "(", ")", "and", ",", "confirmed", "unconfirmed"))
            {
                return null;
            }
        }

        return null;
    }
}
