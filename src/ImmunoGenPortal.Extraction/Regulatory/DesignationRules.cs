using ImmunoGenPortal.Extraction.Patterns;

namespace ImmunoGenPortal.Extraction.Regulatory;

/// <summary>Designations that authorities have granted. The last part of a rule's name is the event; "same" stands for the designation spoken of before.</summary>
public static class DesignationRules
{
    public static readonly RuleSet Rules = RuleSet.Parse(NotDone.Words + Words + Lines("orphan-designation", "ORPHAN") + Lines("fast-track", "FAST") + Lines("breakthrough", "BREAKTHROUGH") + Lines("priority-review", "PRIORITY") + Others + Barred);

    /// <summary>"the first three of these cancers": diseases of the sentence before, by their number.</summary>
    internal static readonly RuleSet References = RuleSet.Parse("""
        designation.these   the first count:COUNT of these (cancers | diseases | indications | tumors)
        designation.these   (all | each | both) of? these (cancers | diseases | indications | tumors)
        designation.these   for these (cancers | diseases | indications | tumors)
        designation.these   (for | in) all count:COUNT
        """);

    /// <summary>What a designation told before is for.</summary>
    internal static readonly RuleSet Scopes = RuleSet.Parse("""
        designation.scope   (designation | designations | status) (covers | cover | applies to | apply to | extends to | relates to | concerns | is for | was for | are for | were for | was given for | was granted for | were granted for) …8 disease:INDICATION
        """);

    private const string Words = """
        let STATUS = (designation | designations | status)
        let ORPHAN = (orphan (drug | medicinal product | medicine | product)? STATUS)
        let FAST = (fast track STATUS?)
        let BREAKTHROUGH = (breakthrough therapy? STATUS)
        let PRIORITY = (priority review STATUS?)
        let GRANT = (granted | grants | grant of | awarded | awards | conferred | confers | issued | given | gives | gave | received | receives | receive | receipt of | obtained | obtains | secured | secures | gained | gains | won | wins | has | have | had | holds | held | carries | enjoys | assigned | added | adds)
        let GRANTED = (granted | awarded | conferred | given | received | assigned | obtained | issued)

        """;

    private const string Others = """
        designation.priority-review      (under | for | with | a | given | assigned | granted) event:(priority review) ~0.85
        designation.priority-review      (granted | grants | gave | given | awarded | assigned | has | have) (it | them | the (application | bla | filing | submission)) event:(priority review STATUS?)
        designation.orphan-designation   (made | designated | named | declared) …3 event:(orphan (drug | medicine | medicinal product | product))
        designation.orphan-designation   (is | now | as) (an | a)? event:(orphan (drug | medicine | medicinal product)) (in | for | by) ~0.85
        designation.fast-track           compound:COMPOUND (is | remains)? (a | an) event:(fast track) (product | drug | compound | candidate) ~0.85
        designation.breakthrough         compound:COMPOUND (is | has been)? (a | an) event:(breakthrough therapy) (since | in | for) ~0.85
        designation.breakthrough         (designated | named | ranks | ranked) …5 event:(breakthrough therapy)
        designation.same                 (granted | grants | awarded | conferred | given | gave | received | obtained | earned | won | secured | gained | has | had) …4 event:((same | corresponding | similar) STATUS) ~0.9
        designation.same                 (granted | grants | awarded | conferred | given | gave | received | obtained) …4 event:((same | corresponding | similar) STATUS?) ~0.9
        designation.same                 as (the)? REGULATOR event:(had done | has done | did | had) ~0.85
        designation.same                 REGULATOR (on the (advice | recommendation) of …6 | also | then)? event:(did so | did likewise | followed suit) ~0.85
        designation.same                 (granted | grants | awarded | conferred | given | gave | received | obtained) …4 event:(such a? STATUS) ~0.85
        designation.same                 (granted | grants | awarded | conferred | gave) (the | this) event:STATUS ~0.85
        designation.same                 REGULATOR event:designated compound:COMPOUND ~0.85

        """;

    private const string Barred = """
        let ANY_OF = (orphan | fast track | breakthrough | priority review)
        designation.not    (opinion | recommendation | recommended | recommends) …1 (on | for | of | regarding) …3 ANY_OF !
        designation.not    LATER …4 ANY_OF !
        designation.not    (application for | applications for) …1 ANY_OF !
        designation.not    (apply for | applied for | applying for | request | requests | requested | requesting | request for) …4 ANY_OF !
        designation.not    (eligible | qualify | qualifies | qualified | candidate | candidates) for …14 ANY_OF !
        designation.not    DENIED …4 ANY_OF !
        designation.not    ANY_OF …10 (was | were | been | is) recommended !
        designation.not    (if | unless | should) compound:COMPOUND !
        designation.not    ANY_OF …8 (was | were | been) (denied | refused | rejected | withdrawn | revoked) !
        designation.not    ANY_OF …4 (is | are) (granted | given | awarded | intended | designed | meant | available) !
        designation.not    ANY_OF …3 (provides | entitles | qualifies) !
        designation.not    ANY_OF STATUS? (program | programme | process | request | application | applications) !
        designation.not    ANY_OF …4 (to | for) (drugs | medicines | products | therapies | companies | sponsors | candidates | treatments) !
        """;

    /// <summary>How any of the designations is said to be had.</summary>
    private static string Lines(string code, string name) => $"""
        designation.{code}   GRANT …6 event:{name}
        designation.{code}   event:{name} …8 (has been | have been | had been | was | were) GRANTED
        designation.{code}   event:{name} …1 GRANTED
        designation.{code}   event:{name} (to | for | from | of)? (the? company 's?)? compound:COMPOUND
        designation.{code}   with event:{name}
        designation.{code}   event:{name} …6 (which | that) (we | it | ORG | the company) (has | had | have)? (received | obtained | gained | got | won | was granted | were granted)
        designation.and.{code}   (designation | designations | status | approval) …12 and (a | an | the)? JURISDICTION? event:{name}

        """;
}
