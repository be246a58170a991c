using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>The arms of two figures that a sentence sets side by side: "86.6% with the Sarclisa combination and 82.9% with Kd alone".</summary>
/// <param name="First">The arm of the figure that a rule read; null where it is not told behind it.</param>
/// <param name="Second">The atom of the other figure.</param>
/// <param name="Other">Its arm; null where it is not told behind it.</param>
internal sealed record ArmPair(EvidenceSpan? First, int Second, EvidenceSpan? Other)
{
    /// <summary>The words between the joint and the second figure.</summary>
    private const int MostBetween = 3;

    private static readonly WordSet Joints = new("and versus vs while whereas but against compared as");

    private static readonly WordSet Between = new("with to against opposed compared did also was were it had only just of rate median a the by vs . versus in among for");

    /// <summary>Null where the match has one figure, or no arm is told of either.</summary>
    public static ArmPair? Of(Match match)
    {
        var (sentence, figure) = (match.Sentence, ResultFigures.AtomOf(match));
        if (figure < 0 || match.Has("part"))
        {
            return null;
        }

        if (match.AtomOf("second") is >= 0 and var known)
        {
            var own = ArmWords.Behind(sentence, figure) is { } before && before.After <= known ? before.Said : (EvidenceSpan?)null;
            if (own is not null && After(sentence, figure, sentence.Atoms[known].Mention!.Type) is { } nearer && nearer.At < known)
            {
                return new ArmPair(own, nearer.At, nearer.Arm); // of three arms the second
            }

            var other = ArmWords.Behind(sentence, known)?.Said;
            return own is null && other is null ? null : new ArmPair(own, known, other);
        }

        if ((ArmWords.Behind(sentence, figure) ?? (match.After > figure + 1 ? ArmWords.Behind(sentence, match.After - 1) : null)) is not { } first)
        {
            return null;
        }

        var type = match.Has("n") ? MentionType.Count : match.Has("percent") ? MentionType.Percent : sentence.Atoms[figure].Mention!.Type;
        var second = OtherFigure(sentence, first.After, type);
        second = second < 0 && match.After > first.After ? OtherFigure(sentence, match.After, type) : second;
        return second >= 0 && ArmWords.Behind(sentence, second) is { } arm ? new ArmPair(first.Said, second, arm.Said) : null;
    }

    /// <summary>The figure of a next arm that follows a figure and its arm; null where none does.</summary>
    public static (int At, EvidenceSpan Arm)? After(Sentence sentence, int figure, MentionType type) =>
        ArmWords.Behind(sentence, figure) is { } own && OtherFigure(sentence, own.After, type) is >= 0 and var next && ArmWords.Behind(sentence, next) is { } arm ? (next, arm.Said) : null;

    /// <summary>The figure of a type that a joint leads to, from an atom on; -1 where none does.</summary>
    private static int OtherFigure(Sentence sentence, int from, MentionType type)
    {
        var (run, atoms) = (sentence.Run, sentence.Atoms);
        var at = ArmWords.BehindBrackets(sentence, from);
        if (at + 1 < atoms.Count && run.Raw(atoms[at].FirstToken) is "," or ";" && atoms[at + 1].Mention?.Type == type)
        {
            return at + 1; // "74.7% with A, 64.1% with B"
        }

        at += at < atoms.Count && run.Raw(atoms[at].FirstToken) is "," ? 1 : 0;
        if (at >= atoms.Count || !Joints.Holds(run, atoms[at].FirstToken))
        {
            return -1;
        }

        for (var i = at + 1; i < atoms.Count && i <= at + 1 + MostBetween; i++)
        {
            if (atoms[i].Mention?.Type == type)
            {
                return i;
            }

            if (!Between.Holds(run, atoms[i].FirstToken))
            {
                return -1;
            }
        }

        return -1;
    }
}
