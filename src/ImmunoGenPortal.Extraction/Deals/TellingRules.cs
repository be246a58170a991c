using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Deals;

/// <summary>Words by which a sentence says how its deal stands to those told before it, and to the day of the release.</summary>
internal static class TellingRules
{
    internal static readonly RuleSet Announcing = RuleSet.Parse("""
        deal.announced   (also | further | separately) (announced | announces | reported | reports | disclosed)
        deal.announced   (announced | reported) (also | separately)
        """);

    internal static readonly RuleSet TodayThat = RuleSet.Parse("""
        let SAYS = (announced | announces | reported | reports | said | disclosed | confirmed)
        deal.today   (today SAYS | SAYS today) that? (they | it)? (have | has)?
        """);

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

        foreach (var today in TodayThat.Match(grant.Sentence))
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

    /// <summary>Agreements of one day with one partner that the release tells apart.</summary>
    internal static readonly RuleSet Separate = RuleSet.Parse("""
        deal.separate   (a | the | another) (second | third | separate | additional | other) (agreement | license)
        deal.separate   another (agreement | license)
        """);

    /// <summary>A sentence that counts the agreement just told among its partner's: "This is the third such license".</summary>
    internal static readonly RuleSet ThisIs = RuleSet.Parse("""
        deal.this-is   ^ (this | it | today 's license | the license) (is | was | marks | represents | becomes) (the | its | their | PARTNER) …2 ORDINAL
        """);

    /// <summary>Words for one more agreement beside the one told.</summary>
    internal static readonly RuleSet Further = RuleSet.Parse("""
        deal.further   (also | another | separate | separately | second | third | additional | other | later | subsequently | recently | today | now)
        """);

    /// <summary>A license taken under what was told, not what it gives.</summary>
    internal static readonly RuleSet Recently = RuleSet.Parse("""
        deal.recently   (recently | already | since | so far | now) (licensed | took | taken | exercised | has | have)
        """);

    internal static readonly RuleSet TestAgreement = RuleSet.Parse("""
        deal.test-agreement   (right-to-test | technology access) agreement
        """);

    /// <summary>What the option that was exercised gives, or its exercise.</summary>
    internal static readonly RuleSet OptionGives = RuleSet.Parse("""
        deal.option-gives   ^ (the | this | that) option (gives | gave | provides | provided | grants | entitles | lets | allows)
        deal.option-gives   ^ (with | upon | by | through | as a result of) (the | this | its) exercise
        """);

    /// <summary>Words of what an agreement gave before it was changed.</summary>
    internal static readonly RuleSet Original = RuleSet.Parse("""
        deal.original   (in its | in the) (original | initial | earlier | previous) form
        deal.original   as (originally | first | initially) (agreed | signed | written | concluded | drafted | executed)
        deal.original   (original | initial | earlier) (agreement | license | collaboration | terms | contract)
        deal.original   ^ (originally | initially | until now | until today | before the amendment | prior to the amendment | before this amendment | before the change)
        deal.original   (agreement | license | collaboration) (had)? (originally | initially) (gave | granted | given | provided | allowed | covered)
        """);

    /// <summary>When the agreement was made that the sentence before speaks of.</summary>
    internal static readonly RuleSet Dating = RuleSet.Parse("""
        deal.dating   ^ (the | that) year:DATE (agreement | collaboration | license) (had | has | gives | gave | provides | provided | grants | granted)
        deal.dating   ^ as originally (signed | agreed | agreed upon | established | made | executed) (in | on) year:DATE , (the | this | that) …1 (agreement | collaboration | alliance | license)
        deal.dating   ^ (the | this | that | its | their) …2 (agreement | collaboration | alliance | license) (which | that)? (was | were)? (dates from | dates back to | dated from | goes back to | signed | entered into | made | reached | concluded | established | formed | begun) (in | on | of)? year:DATE
        deal.dating   ^ (the | this | that | its | their) …2 (agreement | collaboration | alliance | license) (which | that)? (was | were)? (dates from | dates back to | dated from | goes back to | signed | entered into | made | reached | concluded | established | formed | begun) (between | by) …6 (in | on) year:DATE
        """);

    /// <summary>The owners agree to a sale that was announced before.</summary>
    internal static readonly RuleSet Approving = RuleSet.Parse("""
        deal.approving   (stockholders | shareholders | holders) …6 (approve | approves | approved | vote | votes | voted | adopt | adopts | adopted)
        deal.approving   (approved | adopted) by …3 (stockholders | shareholders)
        deal.approving   (antitrust | regulatory | competition) …2 (clearance | approval | approvals)
        """);

    /// <summary>Openings that go on with the deal told before: "Under this agreement Biotest obtained …".</summary>
    internal static readonly RuleSet GoingOn = RuleSet.Parse("""
        let NOUN = (agreement | license | collaboration | option | alliance | arrangement)
        deal.going-on   ^ (it | this | that | these) …2 (gives | gave | lets | provides | provided | grants | granted | allows | license | agreement | option | collaboration)
        deal.going-on   ^ (under | pursuant to | through | by) (this | that | the | it | terms of)
        deal.going-on   ^ the …3 NOUN (that takes effect | gives | gave | provides | provided | grants | granted | also | is | was | has)
        deal.going-on   ^ (under | pursuant to) …4 (amended | amendment)
        deal.going-on   ^ (in return | in exchange | thereby)
        """);

    /// <summary>Openings that tell what an agreement named before gave at its time.</summary>
    internal static readonly RuleSet GoesBack = RuleSet.Parse("""
        deal.goes-back   ^ (it | this | the agreement | the license | the collaboration | under it | at that time | at the time) …6 (gave | granted | conferred | provided | entitled | obtained | received | acquired | allowed | had)
        """);

    /// <summary>A sentence about an agreement that it names by its year.</summary>
    internal static readonly RuleSet OfYear = RuleSet.Parse("""
        deal.of-year   (rights | right) under (the | its | that) year:DATE …3 (agreement | collaboration | alliance)
        deal.of-year   ^ under (the | its | their | that) agreement (of | dated | from | signed in | made in | established in | entered into in | announced in | reached in) year:DATE
        deal.of-year   ^ (under | pursuant to)? (the | this | that | its | their | COMPANY) year:DATE …3 (agreement | collaboration | alliance | license | option)
        """);

    /// <summary>A sentence about "the agreement", whatever was named before it.</summary>
    internal static readonly RuleSet OfAgreement = RuleSet.Parse("""
        deal.the-agreement   ^ (the | this) agreement
        deal.the-agreement   ^ under (the | its) terms
        deal.the-agreement   ^ (access | rights | the rights | this right | these rights) under (the | this) agreement
        deal.the-agreement   ^ under the terms of (the | this) agreement
        """);

    /// <summary>A sentence about what a change gives, whatever was named before it.</summary>
    internal static readonly RuleSet OfAmendment = RuleSet.Parse("""
        deal.of-amendment   ^ (under | by | through | with | in) (the terms of)? (the | its | their) amended year:DATE? …4 (agreement | license | licence)
        deal.of-amendment   ^ (under | by | through | with | in) (the terms of)? (the | this) (amendment | amended agreement)
        """);

    /// <summary>A sentence about the agreement that the one before named to say what a license rests on; the code is what it then is.</summary>
    internal static readonly RuleSet OfThatAgreement = RuleSet.Parse("""
        let THAT = (^ (under | pursuant to | through | by) (that | this | the same) (agreement | arrangement) | ^ (that | this) …2 agreement (gave | gives | provided | provides | granted | grants | allowed | allows | entitled | entitles))
        deal.that.license         THAT …4 (license | licenses) (to | for)
        deal.that.right-to-test   THAT …24 (test | evaluate)
        deal.that.option          THAT …24 (option | options)
        deal.that.license         THAT
        """);

    /// <summary>"the 2010 agreement, which was amended in March 2013": the day of a change is not that of what was agreed.</summary>
    internal static bool IsOfChange(Match scope) =>
        scope.First > 0 && scope.Sentence.Run.IsAny(scope.Sentence.Atoms[scope.First - 1].FirstToken, "amended", "renewed", "extended", "prolonged", "restated", "terminated", "expired");

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

        if (grant.Rule.Code is not ("entered" or "both") && grant.Rule.Id != "deal.right-to-test.taken")
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

    /// <summary>Where the clause of a grant begins: behind a semicolon that parts it from the grant before, else with its own words.</summary>
    internal static int ClauseStart(Sentence sentence, Match grant, Match before)
    {
        for (var atom = grant.First - 1; atom >= before.After; atom--)
        {
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
    internal static bool IsContract(Match grant) => grant.Rule.Code is "agreed" or "agreement" or "both" or "entered" or "companies" or "dated" or "named";

    /// <summary>"is ending the license | that it has held since 2002": the one ends with the noun that the other dates.</summary>
    internal static bool IsNounOf(Match end, Match dated) => dated.Rule.Code == "dated" && end.After == dated.First + 1 && DealKinds.IsChange(end.Rule.Id.Split('.')[1]);
}
