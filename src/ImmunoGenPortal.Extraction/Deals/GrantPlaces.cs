using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Deals;

/// <summary>How the words that tell of a deal stand in their sentence: in a relative clause, under another agreement, in a clause of their own.</summary>
internal static class GrantPlaces
{
    /// <summary>How far before its words a date may open a clause, in steps.</summary>
    private const int LongestOpening = 6;

    /// <summary>Whether it is what the sentence announces of today, not what a relative clause tells of.</summary>
    internal static bool IsToday(Match grant)
    {
        if (grant.Rule.Confidence <= GrantRules.Weak || grant.Sentence.Section != Section.Body || (grant.First > 0 && grant.Sentence.Run.IsAny(grant.Sentence.Atoms[grant.First - 1].FirstToken, "which", "whom", "who", "where")))
        {
            return false;
        }

        if (InRelative(grant))
        {
            return false;
        }

        foreach (var today in TellingRules.TodayThat.Match(grant.Sentence))
        {
            if (today.First < grant.After && grant.First - today.After < 6)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Roche, which has licensed the technology, has gained approval": what a relative clause tells is no news.</summary>
    internal static bool InRelative(Match grant)
    {
        for (var atom = grant.First + 1; atom < Math.Min(grant.After - 1, grant.First + 4); atom++)
        {
            if (grant.Sentence.Run.IsAny(grant.Sentence.Atoms[atom].FirstToken, "which", "who")
                && grant.Sentence.Run.IsAny(grant.Sentence.Atoms[atom + 1].FirstToken, "has", "had", "have", "holds", "held", "already", "previously", "earlier", "licensed", "obtained", "acquired", "in"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the 2010 agreement, which was amended in March 2013": the day of a change is not that of what was agreed.</summary>
    internal static bool IsOfChange(Match scope) =>
        scope.First > 0 && scope.Sentence.Run.IsAny(scope.Sentence.Atoms[scope.First - 1].FirstToken, "amended", "renewed", "extended", "prolonged", "restated", "terminated", "expired");

    /// <summary>"the second license of its kind – the company took one in 2009": what a dash parts from the count is of the other.</summary>
    internal static bool IsOfAnother(Match grant, Match scope)
    {
        for (var atom = grant.After; atom < scope.First; atom++)
        {
            var token = grant.Sentence.Atoms[atom].FirstToken;
            if (grant.Sentence.Run.IsDash(token) && !grant.Sentence.Run.IsGluedToNext(token))
            {
                return TellingRules.ThisIs.Match(grant.Sentence).Count > 0;
            }
        }

        return false;
    }

    /// <summary>"the second license taken by Takeda – the company took its first in March": who took it is the partner.</summary>
    internal static bool IsBesideCount(Match grant) =>
        grant.First > 0 && grant.Sentence.Run.IsDash(grant.Sentence.Atoms[grant.First - 1].FirstToken) && TellingRules.ThisIs.Match(grant.Sentence).Count > 0;

    /// <summary>"under the agreement, Takeda recently licensed …": no news of today, though no date tells when.</summary>
    internal static bool TookRecently(Match grant)
    {
        for (var atom = grant.First; atom < grant.After - 1; atom++)
        {
            if (grant.Sentence.Run.Is(grant.Sentence.Atoms[atom].FirstToken, "recently") && Taking.Holds(grant.Sentence.Run, grant.Sentence.Atoms[atom + 1].FirstToken))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly WordSet Taking = new("licensed took taken obtained acquired signed exercised entered");

    internal static bool HadBeen(Match grant)
    {
        for (var atom = grant.First; atom < grant.After; atom++)
        {
            if (grant.Sentence.Run.Is(grant.Sentence.Atoms[atom].FirstToken, "had"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"announced that a payment has been earned under its license with Takeda": what is announced is no license.</summary>
    internal static bool IsUnderAnother(Match grant)
    {
        if (grant.Rule.Id == "deal.collaboration.of" && grant.Sentence.Atoms.Take(grant.First).Any(static atom => atom.Mention is { Type: Mentions.MentionType.Date, Date: not null }))
        {
            return true; // "In May 2016 it took a license under a 2014 collaboration"
        }

        if (grant.Rule.Code is not ("entered" or "both" or "verb") && grant.Rule.Id is not ("deal.right-to-test.taken" or "deal.option.taken"))
        {
            return false;
        }

        for (var atom = grant.First; atom < grant.After - 1; atom++)
        {
            var token = grant.Sentence.Atoms[atom].FirstToken;
            if (grant.Sentence.Run.IsAny(token, "under", "pursuant") && !grant.Sentence.Run.Is(token + 1, "which"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"a license taken under the right-to-test agreement that was signed in 2010": what the sentence is about is the license.</summary>
    internal static bool StandsUnder(Match grant)
    {
        for (var atom = Math.Max(0, grant.First - 4); atom < Math.Min(grant.First + 3, grant.After); atom++)
        {
            if (grant.Sentence.Run.IsAny(grant.Sentence.Atoms[atom].FirstToken, "under", "pursuant", "stems", "derives"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the clause of a grant begins: behind a semicolon that parts it from the grant before, with a date that opens it ("and in May 2009 it took"), else with its own words.</summary>
    internal static int ClauseStart(Sentence sentence, Match grant, Match before)
    {
        for (var atom = grant.First - 1; atom >= before.After; atom--)
        {
            var into = sentence.Run.IsAny(sentence.Atoms[atom + 1].FirstToken, "earlier", "later", "then", "again", "subsequently") ? atom + 2 : atom + 1;
            if (grant.First - atom < LongestOpening && into + 1 < sentence.Atoms.Count && sentence.Run.IsAny(sentence.Atoms[atom].FirstToken, "and", "while") && sentence.Run.IsAny(sentence.Atoms[into].FirstToken, "in", "on")
                && sentence.Atoms[into + 1].Mention is { Type: Mentions.MentionType.Date or Mentions.MentionType.Year })
            {
                return atom + 1;
            }

            if (sentence.Run.Is(sentence.Atoms[atom].FirstToken, ";"))
            {
                return atom + 1;
            }
        }

        return grant.First;
    }

    /// <summary>Where the clause ends that an atom stands in: at a semicolon, else with the sentence.</summary>
    internal static int ClauseEnd(Sentence sentence, int atom)
    {
        while (atom < sentence.Atoms.Count && !sentence.Run.Is(sentence.Atoms[atom].FirstToken, ";"))
        {
            atom++;
        }

        return atom;
    }

    /// <summary>What was agreed in the month of the release, or some days before it, is no history.</summary>
    internal static bool IsRecent(PartialDate date, PartialDate? release) =>
        release is { } day && (date == day || (date.Month is not null && date.Day is null && date.Year == day.Year && date.Month == day.Month)
            || (date.Day is not null && date.FirstDay.DayNumber <= day.FirstDay.DayNumber && day.FirstDay.DayNumber - date.FirstDay.DayNumber <= 10));

    /// <summary>Whether it names the contract whose rights the rest of the sentence tells: "an option agreement giving Abgenix the right …".</summary>
    internal static bool IsContract(Match grant) => grant.Rule.Code is "agreed" or "agreement" or "both" or "verb" or "entered" or "companies" or "dated" or "named";

    /// <summary>"is ending the license | that it has held since 2002": the one ends with the noun that the other dates.</summary>
    internal static bool IsNounOf(Match end, Match dated) => dated.Rule.Code == "dated" && end.After == dated.First + 1 && DealKinds.IsChange(end.Rule.Id.Split('.')[1]);
}
