using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>What the words around a study's place say of it.</summary>
internal static class StudyWords
{
    private static readonly string[] Definite = ["the", "that", "these", "those", "its", "our", "their", "'s", "’s"];

    private static readonly string[] Further = ["second", "another", "additional", "separate", "other", "further", "third", "earlier", "previous", "more"];

    /// <summary>Where the words before a study's place end: they belong to something else.</summary>
    private static readonly string[] Ends = ["in", "of", "from", "to", "with", "for", "and", "is", "are", "has", "have", ";", "by", "at", "on"];

    /// <summary>Whether the words around a place say that the compound is given alone.</summary>
    public static bool IsAlone(Sentence sentence, StudyPlace place)
    {
        for (var i = Math.Max(place.Stretch.First, place.First - 6); i < Math.Min(place.Stretch.After, place.After + 10); i++)
        {
            var token = sentence.Atoms[i].FirstToken;
            if (sentence.Run.IsAny(token, "monotherapy") || (i > place.After && sentence.Run.Is(token, "alone") && StudyFocus.IsCompound(sentence.Atoms[i - 1].Mention)) || (sentence.Run.IsAny(token, "single") && sentence.Run.IsAny(sentence.Run.IsDash(token + 1) ? token + 2 : token + 1, "agent")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the first Phase I trial", "complements the weekly-dosing Phase I trial": the one that a second follows.</summary>
    public static bool IsEarlier(Sentence sentence, StudyPlace place)
    {
        if (place.First > 1 && sentence.Run.IsAny(sentence.Atoms[place.First - 1].FirstToken, "first", "initial", "original") && sentence.Run.IsAny(sentence.Atoms[place.First - 2].FirstToken, Definite))
        {
            return true;
        }

        for (var i = place.First - 1; i > 0 && i > place.First - 7; i--)
        {
            if (sentence.Run.IsAny(sentence.Atoms[i].FirstToken, Definite) || sentence.Run.IsAny(sentence.Atoms[i].FirstToken, "a", "an"))
            {
                var before = sentence.Atoms[i - 1].FirstToken;
                return sentence.Run.IsAny(before, "complements", "complement", "complementing", "besides", "alongside") || (sentence.Run.Is(before, "to") && sentence.Run.IsAny(before - 1, "addition", "complementary", "parallel"));
            }
        }

        return false;
    }

    /// <summary>"a single-arm Phase II trial".</summary>
    public static bool IsSingleArm(Sentence sentence, StudyPlace place)
    {
        var arm = place.First > 0 ? sentence.Atoms[place.First - 1].FirstToken : 0;
        return sentence.Run.Is(arm, "arm") && arm > 1 && sentence.Run.Is(sentence.Run.IsDash(arm - 1) ? arm - 2 : arm - 1, "single");
    }

    /// <summary>Which in a row a study is told as: "a third Phase I/II study". 0 where it is not: "a second-line Phase III trial".</summary>
    public static int OrdinalOf(Sentence sentence, StudyPlace place)
    {
        for (var i = place.First - 1; i >= Math.Max(0, place.First - 3); i--)
        {
            var token = sentence.Atoms[i].FirstToken;
            if (Array.FindIndex(Ordinals, word => sentence.Run.Is(token, word)) is >= 0 and var found && !sentence.Run.IsDash(token + 1) && !sentence.Run.IsAny(token + 1, "line", "quarter", "half"))
            {
                return found + 2;
            }

            if (sentence.Run.IsAny(token, Ends))
            {
                break;
            }
        }

        return 0;
    }

    private static readonly string[] Ordinals = ["second", "third", "fourth"];

    /// <summary>Whether patients are said to be randomized.</summary>
    public static bool IsRandomized(Sentence sentence) => Randomized.StandIn(sentence.Run);

    /// <summary>"the global, randomized Phase III trial".</summary>
    public static bool IsRandomizedBefore(Sentence sentence, StudyPlace place)
    {
        for (var i = place.First - 1; i >= Math.Max(place.Stretch.First, place.First - 4); i--)
        {
            if (Randomized.Holds(sentence.Run, sentence.Atoms[i].FirstToken))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the Phase III studies".</summary>
    public static bool IsPlural(Sentence sentence, StudyPlace place)
    {
        for (var i = place.PhaseAfter; place is { Name: null, IsListed: false } && i < Math.Min(place.PhaseAfter + 3, sentence.Atoms.Count) && sentence.Atoms[i].Mention is null; i++)
        {
            if (sentence.Run.IsAny(sentence.Atoms[i].FirstToken, "trials", "studies"))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly WordSet Randomized = new("randomized randomised");

    private static readonly string[] Several = ["two", "three", "four", "five", "six", "several", "multiple", "numerous"];

    /// <summary>"two earlier Phase I trials", "three other Phase I studies".</summary>
    public static bool AreOthers(Sentence sentence, StudyPlace place) =>
        place.First > 1 && sentence.Run.IsAny(sentence.Atoms[place.First - 1].FirstToken, Further) && sentence.Run.IsAny(sentence.Atoms[place.First - 2].FirstToken, Several);

    /// <summary>"the Phase II portion": a part of the study told before.</summary>
    public static bool IsPortion(Sentence sentence, StudyPlace place) =>
        place.Name is null && place.After < sentence.Atoms.Count && sentence.Run.IsAny(sentence.Atoms[place.After].FirstToken, "portion", "part", "component", "stage", "segment", "expansion", "leg");

    /// <summary>"a second Phase 1 cohort": of the study spoken of, where one of that phase is.</summary>
    public static bool IsCohort(Sentence sentence, StudyPlace place) =>
        place.Name is null && place.After < sentence.Atoms.Count && sentence.Run.IsAny(sentence.Atoms[place.After].FirstToken, "cohort", "cohorts");

    /// <summary>"The first, in 112 women, is …", "In the second, 36 patients …", "One compares …".</summary>
    public static bool IsOneOfSeveral(Sentence sentence)
    {
        var at = sentence.Run.Is(0, "the") ? 1 : 0;
        return sentence.Run.Is(0, "in") && sentence.Run.Is(1, "the") && sentence.Run.IsAny(2, "first", "second", "third", "other") ? sentence.Run.IsAny(3, ",", "trial", "study", "of", "(")
            : sentence.Run.IsAny(at, "first", "second", "third", "other") ? at == 1 && sentence.Run.IsAny(at + 1, ",", "is", "was", "will", "compares", "in", "which", "tests", "evaluates", "trial", "study", "(")
            : sentence.Run.IsAny(0, "one", "another") && sentence.Run.IsAny(1, ",", "is", "was", "will", "compares", "tests", "evaluates", "trial", "study");
    }

    /// <summary>Whether studies of a phase are told one by one behind a colon.</summary>
    public static bool IsListedBehind(Sentence sentence, StudyPlace place)
    {
        var colon = false;
        for (var i = place.After; i < sentence.Atoms.Count; i++)
        {
            colon |= sentence.Run.Raw(sentence.Atoms[i].FirstToken) is ":";
            if (colon && sentence.Atoms[i].Mention is { Type: MentionType.Phase })
            {
                return true;
            }
        }

        return false;
    }

    public static StudyArticle ArticleOf(Sentence sentence, StudyPlace place)
    {
        for (var i = place.First - 1; i >= Math.Max(0, place.First - 8); i--)
        {
            var token = sentence.Atoms[i].FirstToken;
            if (sentence.Run.IsAny(token, Several))
            {
                return StudyArticle.Several;
            }

            if (sentence.Run.IsAny(token, Further))
            {
                if (sentence.Run.Is(token, "separate") && i > 0 && sentence.Run.Is(token - 1, "a") && OpensClause(sentence, i - 1))
                {
                    return StudyArticle.Opening; // another than all told before, be they several
                }

                return sentence.Run.IsAny(token - 1, Several) ? StudyArticle.Several : StudyArticle.Further;
            }

            if (sentence.Run.Is(token, "this"))
            {
                return StudyArticle.This;
            }

            if (sentence.Run.IsAny(token, Definite))
            {
                return StudyArticle.Definite;
            }

            if (sentence.Run.IsAny(token, "a", "an"))
            {
                if (IsAlsoBegun(sentence, i))
                {
                    return StudyArticle.Further;
                }

                return OpensClause(sentence, i) ? StudyArticle.Opening : StudyArticle.Indefinite;
            }

            if (sentence.Run.IsAny(token, Ends) && i < place.First - 2)
            {
                break;
            }
        }

        return StudyArticle.None;
    }

    /// <summary>"has also opened a Phase I trial", "is also conducting a Phase II trial".</summary>
    private static bool IsAlsoBegun(Sentence sentence, int article)
    {
        var verb = sentence.Atoms[article].FirstToken - 1;
        return sentence.Run.IsAny(verb, "opened", "begun", "started", "initiated", "launched", "conducting", "running", "commenced") && (sentence.Run.Is(verb - 1, "also") || sentence.Run.Is(verb - 2, "also"));
    }

    /// <summary>Whether a clause begins at an atom: at the head of the sentence, or behind a semicolon or a joint of sentences.</summary>
    private static bool OpensClause(Sentence sentence, int atom) =>
        atom == 0 || (sentence.Run.Raw(sentence.Atoms[atom].FirstToken - 1) is ";" or ":" or "-" or "–" or "•" && !TitleOfStudy.OpensSecondHalf(sentence, atom))
        || (atom > 1 && sentence.Run.IsAny(sentence.Atoms[atom].FirstToken - 1, "and", "while", "whereas", "but") && sentence.Run.Raw(sentence.Atoms[atom].FirstToken - 2) is ",");
}
