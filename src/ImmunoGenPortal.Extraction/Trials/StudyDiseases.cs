using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>Which diseases the words around a study's place tell of it.</summary>
internal static class StudyDiseases
{
    public static List<Mention> Indications(Sentence sentence, int first, int after)
    {
        var found = new List<Mention>();
        for (var i = first; i < after; i++)
        {
            if (sentence.Atoms[i].Mention is { Type: MentionType.Indication } disease && !IndicationReader.IsGeneral(disease.Thing!) && !IsBeside(sentence, i))
            {
                found.Add(disease);
            }
        }

        return found;
    }

    /// <summary>"Besides multiple myeloma, it is in Phase I in solid tumors": another disease than the study's. "anti-leukemia activity": none of its patients'.</summary>
    private static bool IsBeside(Sentence sentence, int atom)
    {
        var token = sentence.Atoms[atom].FirstToken;
        return sentence.Run.IsAny(token - 1, "besides", "beyond") || (sentence.Run.IsDash(token - 1) && sentence.Run.Is(token - 2, "anti")) || (sentence.Run.IsAny(token - 1, "to", "than") && sentence.Run.IsAny(token - 2, "addition", "other"));
    }

    /// <summary>"a Phase I and a Phase II trial, both in small-cell lung cancer", "two trials, EMILIA and MARIANNE, in breast cancer": told behind the last of them.</summary>
    public static IReadOnlyList<Mention> SharedIndications(Sentence sentence, StudyPlace place)
    {
        if (place.JoinedTo is { } next)
        {
            return Indications(sentence, next.After, next.Stretch.After);
        }

        if (OverList(sentence, place) is { Count: > 0 } above)
        {
            return above;
        }

        for (var i = place.Stretch.After; i < sentence.Atoms.Count; i++)
        {
            if (sentence.Run.IsAny(sentence.Atoms[i].FirstToken, "both", "each", "all"))
            {
                return sentence.Run.IsAny(sentence.Atoms[i].AfterToken, "in", "for", "of", "with") ? Indications(sentence, i, EndOfClause(sentence, i, i + 12)) : [];
            }

            if (sentence.Run.Raw(sentence.Atoms[i].FirstToken) is ";" || sentence.Atoms[i].Mention is { Type: MentionType.Compound or MentionType.Indication })
            {
                break;
            }
        }

        return [];
    }

    /// <summary>"in two trials in small-cell lung cancer: a Phase II trial … and a Phase I trial": the diseases told before the colon.</summary>
    private static List<Mention> OverList(Sentence sentence, StudyPlace place)
    {
        var colon = Math.Min(place.First, sentence.Atoms.Count) - 1;
        while (colon > 0 && sentence.Run.Raw(sentence.Atoms[colon].FirstToken) is not ":")
        {
            colon--;
        }

        for (var i = 0; i < colon; i++)
        {
            if (sentence.Run.IsAny(sentence.Atoms[i].FirstToken, "trials", "studies") && sentence.Atoms[i].Mention is null)
            {
                return Indications(sentence, i, colon);
            }
        }

        return [];
    }

    private static int EndOfClause(Sentence sentence, int from, int to)
    {
        var end = from;
        while (end < to && end < sentence.Atoms.Count && sentence.Run.Raw(sentence.Atoms[end].FirstToken) is not ";")
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether any disease is told there, be it in general words.</summary>
    public static bool HasDisease(Sentence sentence, int first, int after)
    {
        for (var i = first; i < after; i++)
        {
            if (sentence.Atoms[i].Mention is { Type: MentionType.Indication })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether only a word for disease at large stands there.</summary>
    public static bool IsGeneral(Sentence sentence, int first, int after)
    {
        for (var i = first; i < after; i++)
        {
            if (sentence.Atoms[i].Mention is { Type: MentionType.Indication } disease && IndicationReader.IsGeneral(disease.Thing!))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether solid tumors at large are told there.</summary>
    public static bool SaysSolid(Sentence sentence, int first, int after)
    {
        for (var i = first; i < after; i++)
        {
            if (sentence.Atoms[i].Mention is { Type: MentionType.Indication, Thing.Name: "solid tumor" })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a disease is one of the blood: none of those with solid tumors have it.</summary>
    public static bool IsOfBlood(NamedThing disease) =>
        Blood.Any(word => disease.Name.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] Blood = ["leukemia", "myeloma", "lymphoma", "myelodysplastic", "dendritic cell neoplasm", "hematologic"];

    /// <summary>A disease and those joined to it by commas and "and"; how many patients have it may stand in brackets behind each.</summary>
    public static IEnumerable<Mention> JointIndications(Sentence sentence, int first)
    {
        for (var i = first; i < sentence.Atoms.Count; i++)
        {
            if (IsCountInBrackets(sentence, i, out var behind))
            {
                i = behind;
            }
            else if (sentence.Atoms[i].Mention is { Type: MentionType.Indication } disease)
            {
                if (!IndicationReader.IsGeneral(disease.Thing!))
                {
                    yield return disease;
                }
            }
            else if (!sentence.Run.IsAny(sentence.Atoms[i].FirstToken, ",", "and", "or", "(", ")", "relapsed", "refractory", "recurrent", "metastatic", "advanced", "other", "certain", "some", "most", "many"))
            {
                yield break;
            }
        }
    }

    /// <summary>"(18 patients)", "(19)", "(n=4)".</summary>
    private static bool IsCountInBrackets(Sentence sentence, int atom, out int close)
    {
        close = atom;
        var hasNumber = false;
        while (sentence.Run.Raw(sentence.Atoms[atom].FirstToken) is "(" && ++close < Math.Min(sentence.Atoms.Count, atom + LongestBracket))
        {
            var token = sentence.Atoms[close].FirstToken;
            hasNumber |= sentence.Atoms[close].Mention is { Type: MentionType.Count } || sentence.Run.IsKind(token, TokenKind.Number);
            if (sentence.Run.Raw(token) is ")")
            {
                return hasNumber;
            }
        }

        return false;
    }

    private const int LongestBracket = 6;

    /// <summary>The disease named last; of "ovarian, fallopian tube or primary peritoneal cancer", which are treated as one, the first.</summary>
    public static Mention? LastOf(IReadOnlyList<Mention> mentions)
    {
        var last = mentions.LastOrDefault(StudyFocus.IsDisease);
        return last is { Thing.Key: "primaryperitonealcancer" } ? mentions.LastOrDefault(static mention => StudyFocus.IsDisease(mention) && mention.Thing!.Key.EndsWith("ovariancancer", StringComparison.Ordinal)) ?? last : last;
    }

    /// <summary>"in the same disease", "for this indication".</summary>
    public static bool PointsToDisease(Sentence sentence, StudyPlace place)
    {
        for (var i = place.Stretch.First; i + 1 < place.Stretch.After; i++)
        {
            var token = sentence.Atoms[i].FirstToken;
            if (sentence.Run.IsAny(token, "this", "same", "that", "these") && sentence.Run.IsAny(token + 1, "disease", "diseases", "cancer", "indication", "setting", "malignancy", "population", "tumor"))
            {
                return true;
            }
        }

        return false;
    }
}
