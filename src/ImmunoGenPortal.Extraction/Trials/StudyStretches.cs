using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>Cuts a sentence into the stretches that speak of each study that it names.</summary>
internal static class StudyStretches
{
    /// <summary>How many words before a semicolon a bracket around it may open.</summary>
    private const int LongestAside = 16;

    private static readonly string[] Joints = ["and", "while", "whereas", "plus", "but", "or", "with"];

    /// <summary>Words before a compound that make it the object of a study named before: "a trial of IMGN901".</summary>
    private static readonly string[] Objects = ["of", "with", "evaluating", "assessing", "testing", "for", "studying", "using", "comparing", "to", "versus", "like", "including", "evaluate", "evaluates", "assess", "assesses", "test", "tests", "study", "studies", "compare", "compares", "examine", "examines", "examining", "investigating", "combining", "adding", "administering", "giving", "which", "that", "where", "whose", "received", "receive", "receiving", "given", "compared", "adds", "combines"];

    private static readonly string[] Articles = ["the", "its", "our", "their", "’s", "'s", "single", "agent", "-"];

    /// <param name="places">In the order of the text.</param>
    public static void Set(Sentence sentence, List<StudyPlace> places)
    {
        for (var i = 0; i < places.Count; i++)
        {
            var first = i > 0 && OpensRow(sentence, places[i]) ? places[i].First : i > 0 && IsAside(sentence, places[i - 1]) ? places[i - 1].After : Boundary(sentence, i == 0 ? 0 : places[i - 1].After, places[i].First, isFirst: i == 0, places[i].IsBareDisease);
            places[i].Stretch = (first, sentence.Atoms.Count);
            if (i > 0)
            {
                places[i - 1].Stretch = (places[i - 1].Stretch.First, first);
            }
        }

        if (places.Count > 0)
        {
            places[^1].Stretch = (places[^1].Stretch.First, End(sentence, places[^1].After));
        }
    }

    /// <summary>"Besides FORWARD I, it is given in FORWARD II": what follows the comma is told of the second.</summary>
    private static bool IsAside(Sentence sentence, StudyPlace place)
    {
        var before = place.First > 0 ? sentence.Atoms[place.First - 1].FirstToken : -1;
        return place.First < 4 && place.After < sentence.Atoms.Count && sentence.Run.Raw(sentence.Atoms[place.After].FirstToken) is ","
            && (sentence.Run.IsAny(before, "besides", "beyond", "alongside") || (sentence.Run.IsAny(before, "to", "from") && sentence.Run.IsAny(before - 1, "addition", "apart", "aside")));
    }

    /// <summary>Whether a compound is what a clause speaks of, not what a study before it tests.</summary>
    public static bool IsSubject(Sentence sentence, int atom)
    {
        if (sentence.Atoms[atom].Mention is not { Type: MentionType.Compound, Thing: not null } || sentence.Run.IsAny(sentence.Atoms[atom].AfterToken, "trial", "study"))
        {
            return false; // "its Phase III T-DM1 trial"
        }

        var before = atom - 1;
        while (before >= 0 && sentence.Run.IsAny(sentence.Atoms[before].FirstToken, Articles))
        {
            before--;
        }

        return before < 0 || !(sentence.Run.IsAny(sentence.Atoms[before].FirstToken, Objects) || IsObjectNamed(sentence, before));
    }

    /// <summary>"testing with its CD56-targeting compound, IMGN901": the name of an object told before it.</summary>
    private static bool IsObjectNamed(Sentence sentence, int before)
    {
        before -= sentence.Run.Raw(sentence.Atoms[before].FirstToken) is "," ? 1 : 0;
        for (var i = before - 1; before > 0 && CompoundOfStudy.Kinds.Holds(sentence.Run, sentence.Atoms[before].FirstToken) && i >= Math.Max(0, before - CompoundOfStudy.LongestKind); i--)
        {
            if (sentence.Run.IsAny(sentence.Atoms[i].FirstToken, "its", "our", "the", "their"))
            {
                return i > 0 && sentence.Run.IsAny(sentence.Atoms[i - 1].FirstToken, "of", "with");
            }

            if (sentence.Run.Raw(sentence.Atoms[i].FirstToken) is "," or ";")
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Where the stretch of a study begins: behind the last semicolon, before the compound that its clause speaks of, or behind the last joint.</summary>
    private static int Boundary(Sentence sentence, int from, int to, bool isFirst, bool isBare)
    {
        var joint = -1;
        var subject = -1;
        var other = false;
        var hasSubjects = HasSeveral(sentence);
        for (var i = to - 1; i >= from; i--)
        {
            var token = sentence.Atoms[i].FirstToken;
            other |= sentence.Atoms[i].Mention is { Type: MentionType.Partner };
            if (IsClauseEnd(sentence, i) && (!isFirst || subject >= 0 || other))
            {
                return i + 1;
            }

            if (subject < 0 && hasSubjects && IsSubject(sentence, i) && (!isFirst || HasOtherSubject(sentence, i)))
            {
                subject = BeforeSubject(sentence, i, from);
            }

            joint = joint < 0 && (sentence.Run.Raw(token) is "," || sentence.Run.IsAny(token, Joints)) ? i : joint;
        }

        return subject >= 0 ? subject : isFirst && !isBare ? from : joint >= 0 ? joint : to;
    }

    /// <summary>A semicolon; one in brackets ends nothing: "IMGN901 (wholly owned; Phase I, multiple myeloma)".</summary>
    private static bool IsClauseEnd(Sentence sentence, int atom)
    {
        var token = sentence.Atoms[atom].FirstToken;
        if (sentence.Run.Raw(token) is not ";")
        {
            return false;
        }

        for (var i = token - 1; i >= Math.Max(0, token - LongestAside); i--)
        {
            if (sentence.Run.Raw(i) is "(" or ")")
            {
                return sentence.Run.Raw(i) is ")";
            }
        }

        return true;
    }

    /// <summary>Whether a sentence names more than one compound: where it names one, each clause may go on with it.</summary>
    private static bool HasSeveral(Sentence sentence)
    {
        var first = sentence.Mentions.FirstOrDefault(StudyFocus.IsCompound)?.Thing;
        return sentence.Mentions.Any(mention => StudyFocus.IsCompound(mention) && mention.Thing != first);
    }

    /// <summary>Whether a line of a table begins with a compound behind the disease or phase of another.</summary>
    private static bool IsNextRow(Sentence sentence, int atom) =>
        atom > 0 && sentence.Run.StartsLine(sentence.Atoms[atom].FirstToken) && IsSubject(sentence, atom) && sentence.Atoms[atom - 1].Mention is { Type: MentionType.Indication or MentionType.Phase };

    /// <summary>A row of a table: "Phase II, small-cell lung cancer Phase I, multiple myeloma".</summary>
    private static bool OpensRow(Sentence sentence, StudyPlace place) =>
        place.Phase is not null && place.After < sentence.Atoms.Count && sentence.Run.Raw(sentence.Atoms[place.After].FirstToken) is "," or ":"
        && place.First > 0 && sentence.Atoms[place.First - 1].Mention is { Type: MentionType.Indication };

    /// <summary>A clause before speaks of another compound.</summary>
    private static bool HasOtherSubject(Sentence sentence, int atom)
    {
        var clause = false;
        for (var i = atom - 1; i >= 0; i--)
        {
            var token = sentence.Atoms[i].FirstToken;
            clause |= sentence.Run.IsAny(token, "is", "are", "was", "were", "has", "have", "in", "for", "while");
            if (clause && IsSubject(sentence, i) && sentence.Atoms[i].Mention!.Thing != sentence.Atoms[atom].Mention!.Thing)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The joint right before a subject, a few words back at most.</summary>
    private static int BeforeSubject(Sentence sentence, int atom, int from)
    {
        for (var i = atom - 1; i >= Math.Max(from, atom - 4); i--)
        {
            var token = sentence.Atoms[i].FirstToken;
            if (sentence.Run.Raw(token) is "," || sentence.Run.IsAny(token, Joints))
            {
                return i;
            }

            if (sentence.Atoms[i].Mention is { Type: MentionType.Indication })
            {
                break;
            }
        }

        return atom;
    }

    /// <summary>"…, and we expect Takeda to start a study of MLN2704": a clause on what is planned for a compound that was not named before.</summary>
    private static bool TurnsToPlan(Sentence sentence, int atom)
    {
        if (atom + 1 >= sentence.Atoms.Count || !(sentence.Run.IsAny(sentence.Atoms[atom].FirstToken, "we", "it", "they") || sentence.Atoms[atom].Mention is { Type: MentionType.Partner or MentionType.Company })
            || !sentence.Run.IsAny(sentence.Atoms[atom + 1].FirstToken, "expect", "expects", "anticipate", "anticipates", "plan", "plans", "intend", "intends"))
        {
            return false;
        }

        var before = sentence.Atoms.Take(atom).Select(static one => one.Mention).Where(StudyFocus.IsCompound).Select(static mention => mention!.Thing).ToHashSet();
        return sentence.Atoms.Skip(atom).Any(one => StudyFocus.IsCompound(one.Mention) && !before.Contains(one.Mention!.Thing));
    }

    /// <summary>The last stretch ends where a semicolon or a joint opens a clause on another compound.</summary>
    private static int End(Sentence sentence, int from)
    {
        for (var i = from; i < sentence.Atoms.Count; i++)
        {
            var token = sentence.Atoms[i].FirstToken;
            if (IsClauseEnd(sentence, i) || IsNextRow(sentence, i))
            {
                return i;
            }

            if (i > from && sentence.Run.IsAny(token, "and", "while", "whereas") && sentence.Run.Raw(token - 1) is "," && TurnsToPlan(sentence, i + 1))
            {
                return i;
            }

            if (i > from && sentence.Run.IsAny(token, "and", "while", "whereas") && i + 1 < sentence.Atoms.Count && IsSubject(sentence, i + 1)
                && i + 2 < sentence.Atoms.Count && sentence.Run.IsAny(sentence.Atoms[i + 2].FirstToken, "is", "are", "was", "has", "for", ",", "in", "targets", "will"))
            {
                return i;
            }
        }

        return sentence.Atoms.Count;
    }
}
