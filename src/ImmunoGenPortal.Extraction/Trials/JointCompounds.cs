using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>Compounds that share one phase: "IMGN853 and IMGN529, both in Phase I", "IMGN901 and IMGN388 are in Phase I testing".</summary>
internal static class JointCompounds
{
    private static readonly string[] Things = ["compounds", "candidates", "products", "conjugates", "adcs", "agents"];

    private const int MostCompounds = 6;

    /// <summary>How far before its phase the number of compounds stands, in steps.</summary>
    private const int LongestSubject = 10;

    /// <summary>Each with the diseases told of it; none where the place names the study of one compound.</summary>
    /// <param name="recent">The compounds that the sentences before named together.</param>
    public static IReadOnlyList<(Mention Compound, IReadOnlyList<Mention> Diseases)> Of(Sentence sentence, StudyPlace place, IReadOnlyList<Mention> recent)
    {
        if (PointsToBoth(sentence, place.After))
        {
            var named = sentence.Mentions.Where(StudyFocus.IsCompound).DistinctBy(mention => mention.Thing).ToList();
            return [.. (named.Count > 1 ? named : recent.Count > 1 ? recent : []).Select(compound => (compound, (IReadOnlyList<Mention>)[]))];
        }

        if (Each(sentence, place) is { Count: > 1 } each)
        {
            return each;
        }

        var joint = Before(sentence, place);
        var isPaired = joint.Count > 0 && sentence.Atoms.Skip(place.After).Any(atom => sentence.Run.Is(atom.FirstToken, "respectively"));
        var shared = joint.Count == 0 ? [] : StudyDiseases.Indications(sentence, place.After, place.Stretch.After);
        shared = shared.Count > 0 || joint.Count == 0 || StudyDiseases.HasDisease(sentence, joint[0].From, place.Stretch.After) || sentence.Atoms.Take(joint[0].From).Any(atom => atom.Mention is { Type: MentionType.Phase }) ? shared : StudyDiseases.Indications(sentence, 0, joint[0].From); // "two programs in leukemia, A and B, both in Phase I"
        var parts = isPaired ? Parts(sentence, place, joint.Count) : null;
        var found = new List<(Mention, IReadOnlyList<Mention>)>(joint.Count);
        for (var i = 0; i < joint.Count; i++)
        {
            var told = StudyDiseases.Indications(sentence, joint[i].From, joint[i].To);
            found.Add((joint[i].Compound, told.Count > 0 || StudyDiseases.IsGeneral(sentence, joint[i].From, joint[i].To) ? told : parts is not null ? parts[i] : shared));
        }

        return RespectivePhases.PlaceOf(sentence, place, found.Count) is >= 0 and var own ? [found[own]] : found;
    }

    /// <summary>The diseases told behind a phase, one part for each compound: "for solid tumors and multiple myeloma", "in colorectal and lung cancers and in leukemia". Null where the parts are not as many.</summary>
    private static List<List<Mention>>? Parts(Sentence sentence, StudyPlace place, int count)
    {
        var (byDisease, byJoint) = (new List<List<Mention>>(), new List<List<Mention>> { new() });
        for (var i = place.After; i < place.Stretch.After; i++)
        {
            if (sentence.Run.Is(sentence.Atoms[i].FirstToken, "and") && sentence.Run.IsAny(sentence.Atoms[i].AfterToken, "in", "for") && byJoint[^1].Count > 0)
            {
                byJoint.Add([]);
            }

            if (sentence.Atoms[i].Mention is { Type: MentionType.Indication } disease)
            {
                byDisease.Add(IndicationReader.IsGeneral(disease.Thing!) ? [] : [disease]);
                byJoint[^1].Add(disease);
            }
        }

        return byJoint.Count == count ? byJoint.ConvertAll(part => part.FindAll(StudyFocus.IsDisease)) : byDisease.Count == count ? byDisease : null;
    }

    /// <summary>"Phase I trials of both", "Phase I testing of each of these".</summary>
    private static bool PointsToBoth(Sentence sentence, int after)
    {
        for (var i = after; i + 1 < sentence.Atoms.Count && i < after + 3; i++)
        {
            if (sentence.Run.IsAny(sentence.Atoms[i].FirstToken, "of", "with"))
            {
                var next = sentence.Atoms[i + 1].FirstToken;
                return (sentence.Run.IsAny(next, "both", "each") && (i + 2 >= sentence.Atoms.Count || sentence.Atoms[i + 2].Mention is not { Type: MentionType.Compound }))
                    || (sentence.Run.IsAny(next, "these", "the", "those") && sentence.Run.IsAny(next + 1, Things))
                    || (sentence.Run.IsAny(next, "these", "the") && sentence.Run.Is(next + 1, "two") && sentence.Run.IsAny(next + 2, Things));
            }
        }

        return false;
    }

    /// <summary>"trials of IMGN901 in myeloma and of IMGN242 in gastric cancer": each with what follows it.</summary>
    private static List<(Mention Compound, IReadOnlyList<Mention> Diseases)> Each(Sentence sentence, StudyPlace place)
    {
        var found = new List<(Mention, IReadOnlyList<Mention>)>();
        var starts = new List<int>();
        for (var i = place.After; i + 1 < place.Stretch.After; i++)
        {
            var token = sentence.Atoms[i].FirstToken;
            if (StudyFocus.IsCompound(sentence.Atoms[i + 1].Mention) && sentence.Run.IsAny(token, "of", "with") && (starts.Count == 0 ? sentence.Run.IsAny(token - 1, "trials", "studies", "testing") : sentence.Run.IsAny(token - 1, "and", ",")))
            {
                starts.Add(i + 1);
            }
        }

        for (var i = 0; i < starts.Count; i++)
        {
            var to = i + 1 < starts.Count ? starts[i + 1] : place.Stretch.After;
            found.Add((sentence.Atoms[starts[i]].Mention!, StudyDiseases.Indications(sentence, starts[i], to)));
        }

        return found;
    }

    /// <summary>Each with the atoms that speak of it alone; none where the place names the study of one compound.</summary>
    private static List<(Mention Compound, int From, int To)> Before(Sentence sentence, StudyPlace place)
    {
        var (isShared, from) = JointSubjects.Shared(sentence, place.First);
        if (!isShared)
        {
            return Behind(sentence, place);
        }

        var found = new List<(Mention Compound, int From, int To)>();
        var to = place.First;
        for (var i = from; i >= 0 && found.Count < MostCompounds; i--)
        {
            if (sentence.Atoms[i].Mention is { Type: MentionType.Compound, Thing: not null } compound && !found.Exists(one => one.Compound.Thing == compound.Thing))
            {
                found.Insert(0, (compound, i, to));
                to = i;
            }
            else if (found.Count > 0 && (sentence.Run.Raw(sentence.Atoms[i].FirstToken) is ";" || sentence.Atoms[i].Mention is { Type: MentionType.Phase } || (found.Count == 2 && IsBoth(sentence, from + 1))))
            {
                break; // "A, in Phase II, and B and C, both in Phase I"
            }
        }

        return found.Count > 1 ? found : [];
    }

    /// <summary>"candidates include A, in Phase II": the phase is that of the compound before it alone.</summary>
    private static bool OwnsPhase(Sentence sentence, StudyPlace place)
    {
        for (var i = Math.Min(place.First, sentence.Atoms.Count) - 1; i >= Math.Max(0, place.First - 10); i--)
        {
            if (StudyFocus.IsCompound(sentence.Atoms[i].Mention))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBoth(Sentence sentence, int atom) => atom < sentence.Atoms.Count && sentence.Run.Is(sentence.Atoms[atom].FirstToken, "both");

    /// <summary>"two compounds are in Phase I testing, IMGN853 and IMGN529".</summary>
    private static List<(Mention Compound, int From, int To)> Behind(Sentence sentence, StudyPlace place)
    {
        var atoms = sentence.Atoms;
        var found = new List<(Mention Compound, int From, int To)>();
        if (!atoms.Take(place.First).Any(atom => sentence.Run.IsAny(atom.FirstToken, "compounds", "candidates", "products", "ADCs", "conjugates")) || OwnsPhase(sentence, place))
        {
            return found;
        }

        var at = place.After;
        while (at < atoms.Count && at < place.After + 5 && sentence.Run.Raw(atoms[at].FirstToken) is not ("," or ":" or "--") && !sentence.Run.IsDash(atoms[at].FirstToken))
        {
            at++;
        }

        at += at + 1 < atoms.Count && sentence.Run.IsDash(atoms[at + 1].FirstToken) ? 1 : 0; // "--"
        if (sentence.Run.Raw(at < atoms.Count ? atoms[at].FirstToken : -1) is ":" && Counted(sentence, place.First) is > 1 and var count && Named(sentence, at + 1) is { } named && named.Count == count)
        {
            return named;
        }

        for (var i = at + 1; i < atoms.Count; i++)
        {
            if (atoms[i].Mention is { Type: MentionType.Compound, Thing: not null } compound)
            {
                found.Add((compound, i, i + 1));
            }
            else if (!(sentence.Run.Raw(atoms[i].FirstToken) is "," || sentence.Run.Is(atoms[i].FirstToken, "and")))
            {
                break;
            }
        }

        return found.Count > 1 ? found : [];
    }

    /// <summary>How many compounds a sentence says before a place that there are: "has two compounds in"; 0 where it does not say.</summary>
    private static decimal Counted(Sentence sentence, int place)
    {
        for (var i = place - 1; i >= Math.Max(0, place - LongestSubject); i--)
        {
            if (sentence.Atoms[i].Mention is { Type: MentionType.Count } count)
            {
                return count.Number;
            }
        }

        return 0;
    }

    /// <summary>The compounds behind a colon, each with what is told of it: "A, which targets CD19, for lymphoma, and B, for leukemia".</summary>
    private static List<(Mention Compound, int From, int To)> Named(Sentence sentence, int from)
    {
        var found = new List<(Mention Compound, int From, int To)>();
        for (var i = from; i < sentence.Atoms.Count && found.Count <= MostCompounds && sentence.Atoms[i].Mention is not { Type: MentionType.Phase }; i++)
        {
            if (sentence.Atoms[i].Mention is { Type: MentionType.Compound, Thing: not null } compound && !found.Exists(one => one.Compound.Thing == compound.Thing))
            {
                found.Add((compound, i, sentence.Atoms.Count));
            }
        }

        for (var i = 0; i + 1 < found.Count; i++)
        {
            found[i] = found[i] with { To = found[i + 1].From };
        }

        return found;
    }
}
