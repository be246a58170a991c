using ImmunoGenPortal.Extraction.Patterns;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>Whom the figures of a study are counted among: a part of the patients, an arm, all of a list; and what those had before.</summary>
public static class ResultPatientRules
{
    /// <summary>A part of the patients that a sentence goes on to speak of.</summary>
    public static readonly RuleSet Subgroups = RuleSet.Parse("""
        result.subgroup   (among | of | in | for) the? of:COUNT (patients | subjects) who subgroup:(…8 (treated with DRUG | received DRUG))
        let WHO = (patients | subjects | women | those | individuals | people)
        let LEVEL = ((high | medium | low | moderate | elevated | intermediate) ((/ | or | and | to) (high | medium | low | moderate | intermediate))?)
        let HAVING = (at (a | the)? (dose | doses | dose level | dose levels) of DOSE (or (higher | greater | more | above))? | at (the)? (mtd | maximum tolerated dose | recommended dose) | who (had | have | were | received | previously) ANY | whose ANY ANY ANY | who would (have)? ANY ANY ANY | treated at DOSE | dosed at DOSE | (treated | dosed) (at | in) (the | a | this | that) …3 (dose | doses | level | levels) | receiving DOSE | who met ANY ANY | who meet ANY ANY | meeting ANY ANY | with (high | medium | low | moderate | elevated) ANY ANY | (previously | earlier) ANY ANY | without ANY ANY)
        result.subgroup   (among | of | in | for) the? (other | remaining) of:COUNT WHO subgroup:((with | who | whose) ANY ANY ANY)
        result.subgroup   (among | of | in | for) the? of:COUNT (evaluable | assessable)? WHO subgroup:(treated with COMPOUND at DOSE)
        result.subgroup   (among | of | in | for) the? of:COUNT (evaluable | assessable)? subgroup:(DRUG (naive | naïve | refractory | resistant | exposed | pretreated | treated) WHO)
        result.subgroup   (among | of | in | for) the? of:COUNT WHO subgroup:((carrying | homozygous | heterozygous | harboring | lacking) ANY ANY ANY)
        result.subgroup   (among | in | for) the? WHO subgroup:((carrying | homozygous | heterozygous | harboring | lacking) ANY ANY ANY)
        result.subgroup   (among | of | in | for) the? of:COUNT (heavily)? (pretreated | pre-treated)? WHO subgroup:(with LEVEL …3 expression (levels | level)?)
        result.subgroup   (among | in | for) the? (heavily)? (pretreated | pre-treated)? WHO subgroup:(with LEVEL …3 expression (levels | level)?)
        result.subgroup   (among | of | in | for) the of:COUNT of (these | those | them) subgroup:(who ANY ANY | whose ANY ANY ANY ANY | with ANY ANY)
        result.subgroup   (subset | subgroup | subpopulation) of the? of:COUNT …1 WHO subgroup:(HAVING | with ANY ANY)
        result.subgroup   (subset | subgroup | subpopulation) of …1 WHO subgroup:(HAVING | with ANY ANY)
        result.subgroup   subgroup:((subset | subgroup | subpopulation) of) the? of:COUNT …1 WHO
        result.subgroup   (in | among | for | of) the? WHO (treated with | given | receiving) COMPOUND subgroup:((with | whose) …5) n = of:COUNT
        result.subgroup   (in | among | for | of) the? WHO (treated with | given | receiving) COMPOUND subgroup:(with (high | medium | low | moderate | elevated | intermediate) …3 expression)
        result.subgroup   (in | among | for | of) the? WHO subgroup:((with | without | who | whose | previously | pretreated) …7) n = of:COUNT
        result.subgroup   (in | among | for | of) the? subgroup:(ANY …5 WHO ((with | without | who | whose | previously | pretreated) …7)?) n = of:COUNT
        result.subgroup   (in | among | for | of) (the | this)? subgroup:(…4 (subset | subgroup | subpopulation | population | cohort)) n = of:COUNT
        result.subgroup   (in | among | for) (the | these)? subgroup:(DRUG (naive | naïve | refractory | resistant | exposed | pretreated) WHO)
        result.subgroup.disease   (^ | , | ;) (in | among | for) (the | those | these)? WHO subgroup:(with …1 INDICATION)
        result.subgroup   (among | of | in | for) the? of:COUNT WHO subgroup:HAVING
        result.subgroup   (among | in | for) the? …1 WHO subgroup:HAVING
        result.subgroup   (PERCENT | FRACTION) of the? WHO subgroup:((treated | dosed) (with COMPOUND)? at (DOSE | (its | the | this) …3 (dose | mtd | level)))
        result.subgroup   ^ subgroup:(at (the)? DOSE) ,
        result.subgroup   (among | in | for) the? …1 WHO (enrolled | treated)? subgroup:(with …2 (relapsed | refractory | primary | recurrent | resistant | sensitive | visceral | bulky) …4 disease)
        result.subgroup   (among | in | for) the? WHO subgroup:(with …4 (expression | mutations | mutation))
        result.subgroup   (among | of | in | for) the? of:COUNT (patients | subjects | women) subgroup:(with …8 (expression | disease | mutations | TARGET (expression | positive tumors | positive disease | positive cancer) | INDICATION))
        result.subgroup   METRIC (in | for | of | among) the subgroup:(DRUG (cohort | group | combination))
        result.subgroup   (^ | and | whereas | while | but | ;) in the subgroup:((…1 ANY)? ANY ANY (subgroup | subset))
        result.subgroup   FRACTION (of the?)? WHO subgroup:((with | without) (a | any | no)? (prior | previous | earlier | high | low | medium | de novo) …4) (responded | had | achieved | have | were)
        result.subgroup   (among | in | for) the? subgroup:(ANY ANY? WHO with (high | medium | low | moderate | elevated | intermediate) …1 TARGET) ~0.9
        let LINE = (frontline | front-line | first-line | de novo | treatment-naive | newly diagnosed | previously untreated | r / r | relapsed or refractory | relapsed / refractory | previously treated)
        result.subgroup.line   ^ (in | among | for) (the | these)? subgroup:(LINE treated? (INDICATION)? WHO) ~0.9
        result.subgroup.line   (all | evaluable)? responders (in | among) (the)? subgroup:(LINE treated? (INDICATION)? WHO) ~0.9
        result.subgroup   (METRIC | rate | responses) …1 (in | among) subgroup:((frontline | front-line | first-line | de novo) WHO)
        result.subgroup   (among | of | in) the? of:COUNT subgroup:((frontline | front-line | first-line | de novo) WHO) ~0.9
        result.subgroup.not   WHO who (received | were given) COMPOUND !
        result.subgroup.not   WHO who (could | can) !
        result.subgroup.not   (all | evaluable | assessable | treated | enrolled | intent-to-treat | itt | overall | entire | randomized) …2 (WHO | population) n = of:COUNT !
        result.subgroup.not   (in | among | for | of) (the | those)? WHO n = of:COUNT !
        result.subgroup.not   (arm | arms | group | METRIC | PERCENT | MONTHS | COMPOUND) n = of:COUNT !
        result.subgroup.not   (to | receiving | given | on) DRUG n = of:COUNT !
        result.subgroup.not   WHO who (were | have been | had been) (classified | considered | judged | scored | rated | evaluable | assessable | enrolled | treated | evaluated | assessed | dosed) !
        """);

    /// <summary>The arm that a clause opens with: "In the chemotherapy arm, …", "… while those given chemotherapy had".</summary>
    public static readonly RuleSet Arms = RuleSet.Parse("""
        let WHO = (patients | subjects | women | those | people | participants)
        let HAD = (had | has | have | achieved | showed | experienced | lived | survived)
        let GIVEN = (who (received | were given | were treated with | had received) | treated with | given | receiving | on | (who were)? (randomized | randomised | assigned) to)
        result.arm.label     ^ …1 arm:(DRUG ((and | plus) DRUG)?) :
        result.arm.opening   (^ | while | whereas | but | ;) (in | among | for | with) the? arm:(…3 (arm | group))
        result.arm.opening   (^ | while | whereas | but | ;) (in | among | for | of) the? WHO (in | of) the? arm:(…3 (arm | group))
        result.arm.opening   (^ | while | whereas | but | ;) (in | among | for | of) the? COUNT? WHO GIVEN arm:(DRUG (and DRUG | plus DRUG | plus chemotherapy)? | …2 (chemotherapy | placebo | choice))
        result.arm.opening   (^ | while | whereas | but | ; | and) the? arm:(…3 (arm | group)) HAD
        result.arm.opening   (^ | while | whereas | but | ; | and) the? COUNT? WHO GIVEN arm:(DRUG (and DRUG | plus DRUG | plus chemotherapy)? | …2 (chemotherapy | placebo | choice)) HAD
        """);

    /// <summary>Among how many patients the counts of a sentence are.</summary>
    public static readonly RuleSet Wholes = RuleSet.Parse("""
        result.whole   (of | among | based on | data from) (the | these | those)? of:COUNT …3 (patients | subjects | women)
        result.whole   (of | among) (these | those | them | whom) , of:COUNT …3 (patients | subjects | women) !
        result.whole   (cohort | cohorts | group | groups) of …1 of:COUNT …2 (patients | subjects | women) !
        result.whole   (of | among) (these | those | them | whom) of:COUNT (patients | subjects | women) PERCENT !
        result.whole   (of | among) (the | these)? of:COUNT (evaluable | assessable | treated) (for | patients)
        result.whole   ^ in (the | these)? of:COUNT …1 (patients | subjects | women) (treated | dosed | evaluated | given)
        result.whole   of:COUNT …2 (evaluable | assessable) …1 (patients | subjects | women)
        result.whole   (of | among | in) (the | all)? …2 (evaluable | assessable | treated | enrolled | all) …1 (patients | subjects | women) n = of:COUNT
        """);

    /// <summary>Among how many patients the points of a list are counted, told by its heading as a sentence of its own.</summary>
    public static readonly RuleSet Counted = RuleSet.Parse("""
        result.whole.counted   ^ of:COUNT (evaluable | assessable)? (patients | subjects | women) (with …1 INDICATION)? (have been | had been | were) …1 (treated | dosed | evaluated | assessed | given)
        result.whole.counted   ^ of:COUNT (evaluable | assessable)? (patients | subjects | women) (with …1 INDICATION)? (received | have received | had received) (COMPOUND | the)
        """);

    /// <summary>Patients counted over several studies: no whole for what one of them tells below.</summary>
    public static readonly RuleSet Totals = RuleSet.Parse("""
        result.total   COUNT …3 (patients | subjects | women | people) …6 (in | across | over | through | on) …2 (studies | trials)
        result.total   (in | across | over | through) …2 (studies | trials) …6 COUNT …3 (patients | subjects | women | people)
        result.total   (studies | trials) …3 (enrolled | treated | included) …4 COUNT …3 (patients | subjects | women | people)
    """);

    /// <summary>What patients had before: each drug with its share.</summary>
    public static readonly RuleSet Prior = RuleSet.Parse("""
        prior.drug     drug:DRUG percent:PERCENT
        prior.lines    share:(QUALIFIER? (two-thirds | half | one-third | three-quarters | most)) of the? (patients | subjects) (had | have) (received | had) drug:(…3 prior (regimens | therapies | lines | treatments))
        prior.lines    percent:PERCENT (of (the)? (patients | subjects))? (had | have) (received | had) drug:(…3 prior (regimens | therapies | lines | treatments))
        """);

    /// <summary>That a sentence tells what came before the study.</summary>
    public static readonly RuleSet Before = RuleSet.Parse("""
        prior.before   (previously | prior | earlier) …8 (received | treated | DRUG | regimens | therapies)
        """);
}
