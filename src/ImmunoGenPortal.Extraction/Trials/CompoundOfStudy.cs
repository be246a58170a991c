using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>Which compound a study is of, by the words around its place.</summary>
internal static class CompoundOfStudy
{
    public static Mention? In(Sentence sentence, StudyPlace place)
    {
        var atoms = sentence.Atoms;
        if (SetBefore(sentence, place) is { } set)
        {
            return set;
        }

        for (var i = place.After; i < Math.Min(place.After + 9, Math.Min(place.Stretch.After, atoms.Count - 1)); i++)
        {
            if (sentence.Run.Raw(atoms[i].FirstToken) is ";" || (sentence.Run.Raw(atoms[i].FirstToken) is "," && i + 1 < atoms.Count && sentence.Run.IsAny(atoms[i + 1].FirstToken, "and", "while", "whereas", "but")))
            {
                break; // another clause
            }

            if (sentence.Run.IsAny(atoms[i].FirstToken, "of", "with", "evaluating", "assessing", "testing", "for", "studying", "comparing", "investigating") && StudyFocus.IsCompound(AtNext(sentence, i)))
            {
                return MadeOf(sentence, i) ?? AtNext(sentence, i);
            }
        }

        for (var i = place.First - 1; i >= place.Stretch.First; i--)
        {
            if (StudyFocus.IsCompound(atoms[i].Mention))
            {
                return atoms[i].Mention;
            }
        }

        for (var i = place.After; i < place.Stretch.After; i++)
        {
            if (i + 2 < atoms.Count && sentence.Run.Is(atoms[i].FirstToken, "and") && sentence.Run.Raw(atoms[i].FirstToken - 1) is "," && sentence.Run.IsAny(atoms[i + 1].FirstToken, "of", "for") && StudyFocus.IsCompound(AtNext(sentence, i + 1)))
            {
                break; // "of IMGN901, which is in Phase I, and of IMGN242"
            }

            if (StudyFocus.IsCompound(atoms[i].Mention))
            {
                return atoms[i].Mention;
            }
        }

        return null;
    }

    /// <summary>"a modified version of A, B": what is tested is B. Null where the words before say nothing of the kind.</summary>
    private static Mention? MadeOf(Sentence sentence, int of)
    {
        if (!sentence.Run.IsAny(sentence.Atoms[of].FirstToken - 1, "version", "form", "derivative", "successor", "analog", "variant", "formulation"))
        {
            return null;
        }

        for (var i = of + 2; i < Math.Min(of + 7, sentence.Atoms.Count); i++)
        {
            if (StudyFocus.IsCompound(sentence.Atoms[i].Mention) && sentence.Atoms[i].Mention!.Thing != AtNext(sentence, of)!.Thing)
            {
                return sentence.Atoms[i].Mention;
            }
        }

        return null;
    }

    /// <summary>The compound that a phase is set behind with a comma: "is testing PCA062, in Phase 1".</summary>
    private static Mention? SetBefore(Sentence sentence, StudyPlace place)
    {
        var i = place.First - 1;
        i -= i >= 0 && sentence.Run.IsAny(sentence.Atoms[i].FirstToken, "in") ? 1 : 0;
        i -= i >= 0 && sentence.Run.IsAny(sentence.Atoms[i].FirstToken, "now", "currently", "already") ? 1 : 0;
        return i > 0 && sentence.Run.Raw(sentence.Atoms[i].FirstToken) is "," && StudyFocus.IsCompound(sentence.Atoms[i - 1].Mention) ? sentence.Atoms[i - 1].Mention : null;
    }

    private static Mention? AtNext(Sentence sentence, int atom)
    {
        var next = atom + 1;
        var isOwn = sentence.Run.IsAny(sentence.Atoms[next].FirstToken, "the", "single", "its", "our", "another", "a");
        next += sentence.Run.IsAny(sentence.Atoms[next].FirstToken, "the", "single", "its") && next + 1 < sentence.Atoms.Count ? 1 : 0;
        return StudyFocus.IsCompound(sentence.Atoms[next].Mention) || !isOwn ? sentence.Atoms[next].Mention : NamedBehindKind(sentence, next) ?? sentence.Atoms[next].Mention;
    }

    /// <summary>"its CD56-targeting compound, IMGN901": the name behind what it is; null where another thing is named first.</summary>
    private static Mention? NamedBehindKind(Sentence sentence, int from)
    {
        for (var i = from; i + 1 < sentence.Atoms.Count && i < from + LongestKind; i++)
        {
            if (Kinds.Holds(sentence.Run, sentence.Atoms[i].FirstToken))
            {
                i += sentence.Run.Is(sentence.Atoms[i + 1].FirstToken, "candidate") ? 1 : 0;
                i += i + 2 < sentence.Atoms.Count && sentence.Run.Raw(sentence.Atoms[i + 1].FirstToken) is "," ? 1 : 0;
                return i + 1 < sentence.Atoms.Count && StudyFocus.IsCompound(sentence.Atoms[i + 1].Mention) ? sentence.Atoms[i + 1].Mention : null;
            }

            if (sentence.Atoms[i].Mention is { Type: not (MentionType.Target or MentionType.Ordinal) } || sentence.Run.Raw(sentence.Atoms[i].FirstToken) is "," or ";")
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Of the words that tell what a compound is, in steps.</summary>
    public const int LongestKind = 9;

    public static readonly WordSet Kinds = new("compound product candidate conjugate adc agent antibody prodrug immunoconjugate");
}
