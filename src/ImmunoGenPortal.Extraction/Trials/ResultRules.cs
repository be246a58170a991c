using ImmunoGenPortal.Extraction.Patterns;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>Figures of a study: how many patients, or what share of them, had what. A range or a bound is no figure.</summary>
public static class ResultRules
{
    public static readonly RuleSet Rules = RuleSet.Parse("""
        let HAD = (had | have had | achieved | have achieved | experienced | showed | attained | having | demonstrated | responded with)
        let PATIENTS = (patients | subjects | patient | women)
        let VERSUS = (versus | vs | vs. | compared to | compared with | as compared to | as compared with | against)
        let WAS = (of | was | were | is | reached)
        result.months.arm         metric:METRIC …1 WAS …1 months:MONTHS …14 VERSUS …4 second:MONTHS
        result.months             metric:METRIC …1 WAS …2 months:MONTHS
        result.months.arm         metric:METRIC …10 WAS …2 months:MONTHS …14 VERSUS …4 second:MONTHS
        result.months             metric:METRIC …10 WAS …3 months:MONTHS
        result.months             metric:METRIC …4 months:MONTHS ~0.85
        result.share.arm          metric:METRIC …1 WAS percent:PERCENT …14 VERSUS …4 second:PERCENT
        result.metric.percent     metric:METRIC …1 WAS percent:PERCENT fraction:FRACTION?
        result.share.arm          metric:METRIC …8 WAS …1 percent:PERCENT …14 VERSUS …4 second:PERCENT
        result.share.fraction     percent:PERCENT fraction:FRACTION (of (the | these)?)? PATIENTS? HAD (a | an | the)? (confirmed | durable)? metric:METRIC
        result.bound.fraction     share:(QUALIFIER PERCENT) fraction:FRACTION (of (the | these)?)? PATIENTS? HAD (a | an | the)? (confirmed | durable)? metric:METRIC
        result.fraction.share     fraction:FRACTION …3 PATIENTS percent:PERCENT HAD (a | an | the)? (confirmed | durable)? metric:METRIC
        result.fraction.share     fraction:FRACTION PATIENTS? percent:PERCENT HAD (a | an | the)? (confirmed | durable)? metric:METRIC
        result.count.share        n:COUNT PATIENTS? percent:PERCENT HAD (a | an | the)? (confirmed | durable)? metric:METRIC
        result.share              percent:PERCENT (of (the | these)? PATIENTS)? HAD (a | an | the)? (confirmed | durable)? metric:METRIC
        result.fraction           fraction:FRACTION (of (the | these)?)? (efficacy | response | clinically)? (evaluable | assessable | treated | enrolled)? PATIENTS? (treated | enrolled)? HAD (a | an | the)? (confirmed | durable)? metric:METRIC
        result.count              n:COUNT PATIENTS? HAD (a | an | the)? (confirmed | durable)? metric:METRIC
        result.count              n:COUNT (confirmed)? metric:METRIC (was | were) (seen | observed | reported | noted)
        result.metric.percent     metric:METRIC …6 WAS …1 percent:PERCENT fraction:FRACTION?
        result.percent.metric     (a | an) (confirmed | overall)? percent:PERCENT (confirmed | overall)? metric:METRIC ~0.9
        result.metric.fraction    metric:METRIC …4 in fraction:FRACTION PATIENTS
        result.metric.fraction    metric:METRIC …4 in fraction:FRACTION …3 PATIENTS
        result.including          (including | with | and | were) n:COUNT (confirmed)? metric:METRIC ~0.9
        result.including          (including | with | and | were) n:COUNT PATIENTS (with | having | who had | achieving | who achieved) (a | an)? metric:METRIC ~0.9
        result.bound              QUALIFIER (percent:PERCENT | n:COUNT) (of (the | these)? PATIENTS)? PATIENTS? HAD (a | an | the)? METRIC !
        result.bound              NUMBER (to | and | - | –) percent:PERCENT (of (the | these)? PATIENTS)? HAD !
        result.bound              METRIC (of | was) percent:PERCENT (to | - | –) NUMBER !
        result.bound              METRIC …8 WAS …1 QUALIFIER (percent:PERCENT | months:MONTHS) !
        result.bound              METRIC …4 QUALIFIER (percent:PERCENT | months:MONTHS) !
        result.not                percent:PERCENT (ci | confidence) !
        result.not                (prior | previous | primary | secondary | key) (endpoint | endpoints | therapy) …6 METRIC …6 months:MONTHS !
        result.not                (assume | assumes | assumed | expected | target | historical) …4 METRIC …6 months:MONTHS !
        result.not                no metric:METRIC …4 in FRACTION !
        result.not                (if | unless | should) (fraction:FRACTION | percent:PERCENT | n:COUNT) !
        result.not                (assume | assumes | assumed | assuming | expected | target | targeted | historical | hypothesized | anticipated) …2 METRIC (of | was) percent:PERCENT !
        result.not                (grade | cohort | cohorts | cycle | arm | group | part | level | week | day | month) n:COUNT !
        """);

    /// <summary>A part of the patients that a sentence goes on to speak of.</summary>
    public static readonly RuleSet Subgroups = RuleSet.Parse("""
        result.subgroup   (among | of | in | for) the? of:COUNT (patients | subjects) who subgroup:(…8 (treated with DRUG | received DRUG))
        result.subgroup   (among | of | in | for) the? of:COUNT (patients | subjects) subgroup:(with …8 (expression | disease | mutations | TARGET expression? | INDICATION))
        """);

    /// <summary>Among how many patients the counts of a sentence are.</summary>
    public static readonly RuleSet Wholes = RuleSet.Parse("""
        result.whole   (of | among) (the | these)? of:COUNT …3 (patients | subjects | women)
        result.whole   of:COUNT …2 (evaluable | assessable) …1 (patients | subjects | women)
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
