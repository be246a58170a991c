using ImmunoGenPortal.Extraction.Patterns;

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

    /// <summary>"On August 31, 2006, the Company announced that": the day of the saying, not of what it tells where that has its own.</summary>
    internal static readonly RuleSet SaidOn = RuleSet.Parse("""
        deal.said-on   ^ on date:DATE ,? (COMPANY | PARTNER | we) …10 (announced | reported | disclosed | said) (that)?
        """);

    /// <summary>Agreements of one day with one partner that the release tells apart.</summary>
    internal static readonly RuleSet Separate = RuleSet.Parse("""
        deal.separate   (a | the | another) (second | third | separate | additional | other) (agreement | license)
        deal.separate   (a | the) (second | separate) DATE EXCLUSIVITY? (license | collaboration | option)? (agreement | license | collaboration)
        deal.separate   another (agreement | license)
        """);

    /// <summary>A sentence that counts the agreement just told among its partner's: "This is the third such license".</summary>
    internal static readonly RuleSet ThisIs = RuleSet.Parse("""
        deal.this-is   ^ (this | it | today 's license | the license) (is | was | marks | represents | becomes) (the | its | their | PARTNER) …2 ORDINAL
        """);

    /// <summary>Words for one more agreement beside the one told.</summary>
    internal static readonly RuleSet Further = RuleSet.Parse("""
        deal.further   (also | another | separate | separately | second | third | additional | other | later | subsequently | recently | today | now)
        deal.further   other than !
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
        deal.dating   ^ (the two? companies | the parties | COMPANY and PARTNER | PARTNER and COMPANY) (had)? (established | entered into | signed | made | concluded) (the | this | that) …2 (agreement | collaboration | alliance | license) (in | on) year:DATE
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
        deal.going-on   ^ as (amended | extended | renewed | restructured) , (the | this | that | these | it | they)
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
        deal.of-amendment   ^ (under | by | through | with | in)? (the | this) amendment (to | of) (the | its | their | this)? …2 (agreement | license | licence | collaboration) (of | from | dated) year:DATE
        deal.of-amendment   ^ (under | by | through | with | in)? (the | this) amendment (to | of) (the | its | their) year:DATE …2 (agreement | license | licence | collaboration)
        deal.of-amendment   ^ (the | this) amendment (gives | grants | gave | granted | provides)
        """);

    /// <summary>A sentence about the agreement that the one before named to say what a license rests on; the code is what it then is.</summary>
    internal static readonly RuleSet OfThatAgreement = RuleSet.Parse("""
        let THAT = (^ (under | pursuant to | through | by) (that | this | the same) (agreement | arrangement) | ^ (that | this) …2 agreement (gave | gives | provided | provides | granted | grants | allowed | allows | entitled | entitles))
        deal.that.collaboration   ^ (that | this) (collaboration | alliance) (agreement)? (gave | gives | provided | provides | granted | grants | allowed | allows | entitled | entitles)
        deal.that.license         THAT …4 (license | licenses) (to | for)
        deal.that.right-to-test   THAT …24 (test | evaluate)
        deal.that.right-to-test   ^ the agreement (provides | provided | grants | granted | gives | gave | allows | allowed | entitles | entitled) PARTNER …4 (test | evaluate)
        deal.that.right-to-test   ^ the agreement (provides | provided | grants | granted | gives | gave) PARTNER …3 (right | rights) to (test | evaluate)
        deal.that.option          THAT …24 (option | options)
        deal.that.license         THAT
        """);
}
