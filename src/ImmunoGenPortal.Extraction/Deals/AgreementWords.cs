namespace ImmunoGenPortal.Extraction.Deals;

/// <summary>The parts that the rules of agreements share: who makes them, the verbs of their making and the nouns for them.</summary>
internal static class AgreementWords
{
    /// <summary>Lines to stand before the rules of a set.</summary>
    public const string Lets = """
        let UNIT = ((a | an) PARTNER (company | unit | subsidiary | business | affiliate)? | (now | formerly)? (a | an | the | part)? …2 (member | unit | subsidiary | division | company | part | subgroup | affiliate | partner | collaborator | of) of? the? PARTNER …2)
        let ONCE = (now | formerly | then | then named | then called) PARTNER
        let VIA = acting? (through | via) (its | the | a) (…3 (subsidiary | unit | affiliate | division) PARTNER | wholly-owned? PARTNER (subsidiary | unit | affiliate | division))
        let PARTY = (partner:PARTNER VIA | (a | the) predecessor (of | to) partner:PARTNER | PARTNER (a | the | its) predecessor (of | to) partner:PARTNER | PARTNER now partner:PARTNER | partner:PARTNER as PARTNER was (then | formerly | previously) (called | known | named) | partner:PARTNER group? (UNIT | ONCE)? (which | who | that)?)
        let WHEN = (in | on | since) (early | late | mid | the)? DATE
        let SAYS = (announced | announces | announce | said | says | reported | reports | disclosed | confirmed | stated)
        let SAYING = (today? SAYS today? that? (it | they | the? two? companies) (has | have | had | is | are)?)
        let AUX = (has | have | had | having | also | now | today | previously | recently | exclusively | already | later | since | subsequently | then | first | separately | SAYING | elected to | agreed to | decided to | chosen to | chose to | opted to | has been | was | is | WHEN)
        let AUXES = AUX? AUX? AUX?
        let SUBJECT = (PARTY | it:it)
        let LICENSES = (license | licenses | licence | licences | sublicense | sublicence)
        let OPTIONS = (option | options)
        let PACT = (collaboration | collaborations | alliance | partnership | collaborative)
        let CONTRACT = (agreement | agreements | license | licenses | licence | collaboration | alliance | arrangement | partnership | contract)
        let TAKES = (taken | took | takes | take | obtained | obtains | obtain | acquired | acquires | acquire | received | receives | receive | secured | secures | gained | gains | gain | signed | signs | executed | executes | bought | purchased | in-licensed)
        let GIVES = (granted | grants | grant | granting | gives | gave | give | given | giving | provides | provided | provide | providing | awarded | awards | licensed | licenses | licensing | out-licensed | entitles)
        let ENTER = (entered into | enter into | enters into | enters | entering into | entry into | enter | signed | signs | sign | signing of | executed | execute | execution of | established | establish | announced | announce | announces | formed | form | forms | forged | reached | reach | completed | finalized | concluded | expanded | expand | expands | initiated | began | begun | launched | struck | made)
        let COOPERATE = (collaborate | collaborated | collaborating | co-develop | co-developing | jointly develop | jointly developing | co-promote | codevelop | partner | partnered | join forces | joined forces | work together)
        let TEST = (right-to-test | right to test | rights to test | right to evaluate | rights to evaluate | technology access | right-of-testing)
        """;
}
