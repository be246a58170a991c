using ImmunoGenPortal.Extraction.Patterns;

namespace ImmunoGenPortal.Extraction.Deals;

/// <summary>Words by which a sentence says which of the deals told it is about: "the option", "the 2002 license", "the second license".</summary>
internal static class FocusRules
{
    internal static readonly RuleSet Nouns = RuleSet.Parse("""
        let THE = (under (the | this | that | its | their) | of (the | this | that | their) existing? | for (the | this | that) | in (the | this | that) | ^ …1 (the | this | that) | to exercise (the | this | that | its) | companies existing)
        deal.noun.license         THE (new | latest)? (license | licenses | licence)
        deal.noun.agreement       (under | of | for | in) (the | this | that | their) agreement between (the | these | both) two? companies
        deal.noun.agreement       ^ (under | pursuant to) (the terms of)? (the | this | that) (new)? agreement
        deal.noun.option          THE (option | option agreement)
        deal.noun.collaboration   THE (collaboration | alliance)
        deal.noun.right-to-test   THE (right-to-test agreement | technology access agreement)
        deal.noun.amendment       THE (amendment | amended agreement)
        deal.noun.extension       THE (extension | renewal)
        deal.noun.extension       ^ (with | under | by | for) (the | this) ORDINAL? (extension | renewal)
        deal.noun.termination     (in connection with | upon | as a result of | under | following) …3 (termination)
        """);

    internal static readonly RuleSet Subject = RuleSet.Parse("""
        deal.subject   ^ (the | this | that | these | both | all | such) …2 (license | licenses | option | options | rights)
        deal.subject   ^ (these | this | they | both | it)
        """);

    /// <summary>What the exercise of an option brings.</summary>
    internal static readonly RuleSet Exercise = RuleSet.Parse("""
        deal.exercise   (with | upon | on | by | following | as a result of) (its | this | the) exercise
        deal.exercise   ^ (with | upon | on) exercise
        """);

    /// <summary>"the new license": that of the day.</summary>
    internal static readonly RuleSet Newest = RuleSet.Parse("""
        deal.newest   (the | this | its | their) (new | latest | newest | most recent) (license | licence | option | agreement | collaboration)
        deal.newest   (license | licence | option | agreement | collaboration) …1 (announced today | today announced | being announced today)
        """);

    /// <summary>A deal called by its year: "the 2002 license".</summary>
    internal static readonly RuleSet Dated = RuleSet.Parse("""
        deal.called   (the | that | its | their) date:DATE (license | licence | option | license agreement)
        deal.called   ^ …1 (each | both | all | either) (of)? the date:DATE (licenses | licences | options)
        deal.called   (license | option) (of | from) date:DATE
        deal.called   ^ (under | pursuant to) (the | that | its | their) date:DATE …1 (collaboration | agreement | alliance)
        """);

    /// <summary>A license called by its number among those of its partner.</summary>
    internal static readonly RuleSet Numbered = RuleSet.Parse("""
        deal.numbered       (terms of | under | for | with) (the | its | that | their) ordinal:ORDINAL (license | licence)
        deal.numbered       ^ (the | its | that | their) ordinal:ORDINAL (license | licence)
        deal.numbered.not   (each | either | both) …2 ordinal:ORDINAL !
        """);

    /// <summary>What is paid from today on: not for what was agreed years before.</summary>
    internal static readonly RuleSet OfToday = RuleSet.Parse("""
        deal.of-today   (COMPANY | PARTNER | it | we) (also | now | further | in turn)? (receives | will receive | is entitled | is eligible | will be entitled | will be eligible | pays | will pay | makes | will make | is to receive | is to pay | stands to | may receive | could receive | may earn | could earn | can earn)
        """);

    /// <summary>Words that mean the licenses told before, or the agreement that they were taken under.</summary>
    internal static readonly RuleSet OfEarlier = RuleSet.Parse("""
        deal.of-earlier   (these | those | both | each | either | every | such | all | earlier | previous | prior | former | existing | first | second | third) …3 (license | licenses | target | targets | option | options | agreement | agreements | rights)
        deal.of-earlier   (under | of | for | with | in) (the | that | its | their) DATE? …1 (agreement | collaboration | alliance | option)
        deal.of-earlier   (under | for | with) that (license | one)
        deal.of-earlier   (received | was paid | has paid | paid | earned | was entitled | had)
        deal.of-earlier   (TARGET | COMPOUND | DATE) (license | licenses | agreement | option)
        """);

    internal static readonly RuleSet Raises = RuleSet.Parse("""
        deal.raises   MONEY ,? (up | raised | increased) from …3 MONEY
        """);
}
