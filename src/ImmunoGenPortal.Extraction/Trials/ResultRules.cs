using ImmunoGenPortal.Extraction.Patterns;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>Figures of a study: how many patients, or what share of them, had what. A range or a bound is no figure.</summary>
public static class ResultRules
{
    public static readonly RuleSet Rules = RuleSet.Parse("""
        let HAD = (had | have had | has had | had achieved | had experienced | achieved | have achieved | has achieved | experienced | have experienced | showed | attained | having | demonstrated | reported | responded with | exhibited | obtained | reached | maintained | remain in | remained in | are in | were in | went into | entered | stayed in | continue in | continued in | remains in | is in | stays in | was in | went on to have | went on to achieve | as to have | as to achieve)
        let WHO = (patients | subjects | patient | women | men | individuals | people | adults | others)
        let KIND = (study | evaluable | assessable | treated | enrolled | efficacy-evaluable | response-evaluable | response | efficacy | clinically | such | these | the | additional | further | other | more | of)
        let PATIENTS = WHO
        let A = (a | an | the | their | either | confirmed | durable | best response of | unconfirmed | sustained | prolonged | persistent | lasting | long-lasting | clear | delayed | late | clinically (relevant | meaningful | significant | important))
        let SET = (versus | vs | vs. | compared to | compared with | as compared to | as compared with | against)
        let WAS = (of | was estimated at | were estimated at | is estimated at | estimated at | was | were | is | reached | stood at | came to | amounted to | = | :)
        let ALIVE = (were alive | are alive | were still alive | remained alive | had survived | survived)
        let FREE = ((were | remained | was)? (alive without …2 progression | alive without METRIC | free of METRIC | free from METRIC | without METRIC | alive and progression-free | progression-free | free of progression | free from progression | free of disease progression | without progression))
        let SEEN = (seen | observed | reported | noted | recorded | documented | achieved | confirmed)
        let DEFINED = (defined | which was defined | which is defined | meaning | (which | that) (also | additionally | in addition)? (includes | included | counts | counted | combines | comprises | takes in | adds))
        result.defined            metric:METRIC DEFINED …10 (was | were | has been | have been) (SEEN | achieved | attained | reached | experienced) …1 (by | in | for) percent:PERCENT fraction:FRACTION?
        result.defined            metric:METRIC DEFINED …10 (was | were | has been | have been) (SEEN | achieved | attained | reached | experienced) …1 (by | in | for) fraction:FRACTION …3 PATIENTS percent:PERCENT?
        result.defined            metric:METRIC (at …2)? (by …2)? DEFINED …20 (was | were | of | in) percent:PERCENT fraction:FRACTION?
        result.defined            metric:METRIC DEFINED …12 (was | were) SEEN in fraction:FRACTION …3 PATIENTS percent:PERCENT?
        result.defined            metric:METRIC DEFINED …14 (was | were | of | in) percent:PERCENT fraction:FRACTION?
        let AS_EVENTS = ((experienced | had experienced | have experienced | developed | suffered) (a total of)? | had a total of)
        result.fraction.events    fraction:FRACTION (of (the | these)?)? KIND? PATIENTS percent:PERCENT? AS_EVENTS events:COUNT A? metric:METRIC
        result.count.events       n:COUNT KIND? KIND? PATIENTS percent:PERCENT? AS_EVENTS events:COUNT A? metric:METRIC
        result.count.among        n:COUNT confirmed? metric:METRIC (was | were | has been | have been) SEEN (in | among) (the)? of:COUNT …1 PATIENTS
        result.count.percent      n:COUNT percent:PERCENT of (the | these)? of:COUNT KIND? KIND? PATIENTS? HAD A? A? metric:METRIC
        result.fraction.part      fraction:FRACTION PATIENTS? part:((treated | dosed)? at (DOSE | (the | a | that | this) …3 (dose level | dose | level) (of DOSE (or (higher | greater | more | above))?)?)) HAD A? A? metric:METRIC
        result.fraction.part      metric:METRIC …6 (reported | seen | observed | noted | occurred | occurring) in fraction:FRACTION PATIENTS part:((treated | dosed)? (at | receiving | given | with | who received) (the | a)? DOSE)
        result.fraction.part      metric:METRIC (was | were | has been | have been) SEEN (in | among) fraction:FRACTION PATIENTS? part:((treated | dosed)? at (DOSE | (the | a | that | this) …3 (dose level | dose | level) (of DOSE (or (higher | greater | more | above))?)?))
        result.fraction.rate      fraction:FRACTION …3 PATIENTS? (responded | …3 responses) (for | giving | yielding | corresponding to | , | which is | representing) …1 (a | an) metric:METRIC of percent:PERCENT
        result.implied.pfs        did:((without | free of | free from) (disease | tumor)? (progression | METRIC) for a median of) months:MONTHS
        result.implied.pfs        did:((lived | survived | went | living) …3 median of) months:MONTHS (without | before) …4 (worsening | worsened | worse | growing | spreading | advancing | progression | progressing | progressed | METRIC) …8 SET …3 second:MONTHS
        result.implied.pfs        did:((lived | survived | went | living) …3 median of) months:MONTHS (without | before) …4 (worsening | worsened | worse | growing | spreading | advancing | progression | progressing | progressed | METRIC)
        let REACHED = ((had | has)? not (yet | been | yet been)? reached | not (yet)? estimable)
        result.months             (a | an | and | with) months:MONTHS (preliminary | estimated)? median? metric:METRIC ~0.85
        result.months.other       metric:METRIC …12 REACHED (with | in | for | on | among) …16 (and | versus | vs | vs. | compared with | compared to | while | whereas | against | but) (was | it was | of | only | a median of)? …1 months:MONTHS (with | in | for | on | among)
        let FIGURE = (PERCENT | MONTHS)
        let RATE = (rate | rates)
        let EACH = (the | a | median | confirmed)
        result.pair               metric:METRIC RATE? , EACH? METRIC RATE? and EACH? EACH? METRIC RATE? …8 WAS …2 (percent:PERCENT | months:MONTHS) …4 , FIGURE …4 and FIGURE …8 respectively
        result.pair               METRIC RATE? , EACH? metric:METRIC RATE? and EACH? EACH? METRIC RATE? …8 WAS …2 FIGURE …4 , (percent:PERCENT | months:MONTHS) …4 and FIGURE …8 respectively
        result.pair               METRIC RATE? , EACH? METRIC RATE? and EACH? EACH? metric:METRIC RATE? …8 WAS …2 FIGURE …4 , FIGURE …4 and (percent:PERCENT | months:MONTHS) …8 respectively
        result.pair               metric:METRIC RATE? and EACH? EACH? METRIC RATE? …12 WAS …2 (percent:PERCENT | months:MONTHS) …8 and (a median of)? FIGURE …8 respectively
        result.pair               METRIC RATE? and EACH? EACH? metric:METRIC RATE? …12 WAS …2 FIGURE …8 and (a median of)? (percent:PERCENT | months:MONTHS) …8 respectively
        result.share              (and | while | whereas) percent:PERCENT of (the | these | those)? (patients | subjects | women | participants) (had | achieved | experienced | showed) (a | an)? (confirmed)? metric:METRIC
        result.months.arm         metric:METRIC to months:MONTHS from second:MONTHS
        result.metric.percent     metric:METRIC (in | among | for) …14 n = of:COUNT (was | were | of) percent:PERCENT
        result.months.arm         metric:METRIC …28 (than | versus | over | against) …12 (median | medians) (was | were | of) months:MONTHS and second:MONTHS
        result.months.arm         metric:METRIC …24 (and | with) a median of months:MONTHS SET …1 second:MONTHS
        result.months.arm         metric:METRIC …2 months:MONTHS and second:MONTHS respectively
        result.share.arm          metric:METRIC …2 percent:PERCENT and second:PERCENT respectively
        result.split              metric:METRIC …4 WAS …1 percent:PERCENT FRACTION? with and second:PERCENT FRACTION? others:without
        result.split.count        metric:METRIC (was | were | has been | have been)? (seen | observed | reported | noted | recorded | documented)? in n:COUNT PATIENTS part:(with …1 INDICATION) and in? second:COUNT PATIENTS? others:with …1 INDICATION
        result.months.arm         metric:METRIC …1 WAS …1 months:MONTHS …14 SET …4 second:MONTHS
        result.months.arm         metric:METRIC …8 WAS …3 months:MONTHS (with | for | in | by | per | as assessed by) …6 and second:MONTHS (with | for | in | by | per | as assessed by)
        result.months.arm         metric:METRIC …8 WAS …2 months:MONTHS and second:MONTHS
        result.months             metric:METRIC …1 WAS …2 months:MONTHS
        result.months.arm         metric:METRIC …10 WAS …2 months:MONTHS …14 SET …4 second:MONTHS
        result.months.arm         metric:METRIC …10 WAS …2 months:MONTHS and second:MONTHS
        result.months             metric:METRIC …10 WAS …3 months:MONTHS
        result.share.arm          metric:METRIC …10 WAS …2 percent:PERCENT and second:PERCENT
        result.months.arm         metric:METRIC …8 median (of | was)? months:MONTHS SET …1 second:MONTHS
        result.months.row         metric:METRIC months:MONTHS second:MONTHS
        result.months             metric:METRIC …4 months:MONTHS ~0.85
        result.share.arm          metric:METRIC …4 WAS …1 percent:PERCENT …8 (in | with | for) (the)? …4 (arm | group) and second:PERCENT …8 (in | with | for) (the)? …4 (arm | group)
        result.share.arm          metric:METRIC …1 WAS percent:PERCENT fraction:FRACTION? …14 SET …4 second:PERCENT
        result.share.arm          metric:METRIC …8 WAS …1 percent:PERCENT fraction:FRACTION? (with | for | in | among | on | of | by | per | as assessed by) …8 and …1 second:PERCENT FRACTION? (with | for | in | among | on | of | by | per | as assessed by)
        let HANDLED = (DRUG (naive | naïve | refractory | resistant | exposed | pretreated))
        let ACHIEVING = (achieving | attaining | experiencing | showing)
        result.share              with percent:PERCENT (of (them | these | (the | these)? PATIENTS))? ACHIEVING A? A? metric:METRIC
        result.fraction           with fraction:FRACTION PATIENTS? ACHIEVING A? A? metric:METRIC
        result.count              with n:COUNT PATIENTS? ACHIEVING A? A? metric:METRIC
        result.share              : percent:PERCENT (of (the | these)? PATIENTS)? HAD A? A? metric:METRIC
        result.metric.percent     metric:METRIC …1 WAS percent:PERCENT (in | among) (the | all)? of:COUNT KIND? HANDLED? WHO
        result.metric.percent     metric:METRIC of percent:PERCENT (in | among) (the | all)? of:COUNT KIND? HANDLED? WHO
        result.metric.percent     metric:METRIC …1 WAS percent:PERCENT fraction:FRACTION?
        result.metric.fraction    metric:METRIC …1 (was | were) fraction:FRACTION PATIENTS? percent:PERCENT?
        result.share.arm          metric:METRIC (or better)? (was | were | has been | have been) (achieved | attained | reached | experienced) …3 by percent:PERCENT fraction:FRACTION? (of …2 PATIENTS)? SET second:PERCENT
        result.metric.share       metric:METRIC (or better)? (was | were | has been | have been) (achieved | attained | reached | experienced) …3 by percent:PERCENT fraction:FRACTION? (of | patients)
        result.metric.fraction    metric:METRIC (or better)? (was | were | has been | have been) (achieved | attained | reached | experienced) …3 by fraction:FRACTION …3 PATIENTS? percent:PERCENT?
        result.only               (in n:COUNT PATIENTS | n:COUNT …2 (in | of) …2) (was | were) (the | their) only metric:METRIC ~0.9
        result.share.arm          metric:METRIC …8 WAS …1 percent:PERCENT fraction:FRACTION? …14 SET …4 second:PERCENT
        let LIKE = (similar | comparable | alike | the same | virtually identical | about equal | balanced | higher | lower)
        result.share.arm          metric:METRIC (was | were) …1 LIKE (in | between | across | for) (both | the two | the) …1 (arms | groups) percent:PERCENT (and | SET | ,) second:PERCENT ~0.9
        result.share.arm          percent:PERCENT fraction:FRACTION? of (the)? PATIENTS (on | receiving | treated with | given | who received | assigned to) …6 (were | had | achieved | reached) A? A? metric:METRIC …6 SET …1 second:PERCENT (of PATIENTS)? (on | with | receiving | treated with | given | for | in | who received | assigned to | of)
        result.share.arm          percent:PERCENT fraction:FRACTION? (of | in | with) the? …3 (patients | women | arm | group) and second:PERCENT FRACTION? (of | in | with) the? …3 (patients | women | arm | group)? HAD A? A? metric:METRIC
        result.fraction.joint     fraction:FRACTION …3 PATIENTS? …8 and FRACTION …8 HAD A? A? metric:METRIC
        result.share.given        percent:PERCENT of (the | these) first? of:COUNT KIND? PATIENTS (with …4 | who …6)? HAD A? A? metric:METRIC ~0.9
        result.share.fraction     percent:PERCENT (of KIND? WHO | of WHO)? fraction:FRACTION KIND? KIND? PATIENTS? HAD A? A? metric:METRIC
        result.bound.fraction     share:(QUALIFIER PERCENT) fraction:FRACTION (of (the | these)?)? PATIENTS? HAD (a | an | the)? (confirmed | durable)? metric:METRIC
        result.fraction.share     fraction:FRACTION …3 PATIENTS percent:PERCENT …3 HAD A? A? metric:METRIC
        result.fraction.share     fraction:FRACTION PATIENTS? percent:PERCENT HAD A? A? metric:METRIC
        result.count.share        n:COUNT of (them | these | whom | those) percent:PERCENT HAD? A? A? metric:METRIC
        result.all                all n:COUNT …2 PATIENTS …4 HAD A? A? metric:METRIC
        result.count.share        n:COUNT KIND? PATIENTS? percent:PERCENT HAD A? A? metric:METRIC
        result.count.share        n:COUNT percent:PERCENT KIND? PATIENTS HAD A? A? metric:METRIC
        result.share.fraction     percent:PERCENT fraction:FRACTION of …1 PATIENTS …10 HAD A? A? metric:METRIC
        result.count.share        n:COUNT KIND? PATIENTS? percent:PERCENT (who | that) HAD A? A? metric:METRIC
        result.count.share        n:COUNT KIND? PATIENTS? percent:PERCENT with A? A? metric:METRIC
        let GIVEN = (who (received | got | took | were given | were treated with | had received) | treated with | given | receiving | on | taking | (who were)? (randomized | randomised | assigned) to)
        result.share.arm          percent:PERCENT fraction:FRACTION? (of | among | in) the? (WHO | those) GIVEN? …5 and second:PERCENT FRACTION? (of | in | among | on | with) …8 HAD A? A? metric:METRIC
        result.share.given        percent:PERCENT fraction:FRACTION? (of | among) (the)? (WHO | those) GIVEN …5 HAD A? A? metric:METRIC
        result.share              percent:PERCENT (of (them | these | those) | of (the | these)? KIND? WHO)? HAD A? A? metric:METRIC
        result.count              n:COUNT KIND? PATIENTS who (was | were) (classified | considered | judged | scored | rated | assessed) as having A? metric:METRIC
        result.fraction           fraction:FRACTION KIND? PATIENTS who (was | were) (classified | considered | judged | scored | rated | assessed) as having A? metric:METRIC
        result.fraction           fraction:FRACTION (of (the | these)?)? KIND? KIND? PATIENTS? (treated | enrolled)? HAD A? A? metric:METRIC
        result.fraction.part      fraction:FRACTION (of (the | these)?)? (evaluable | treated)? part:(INDICATION patients) HAD A? A? metric:METRIC
        result.fraction           fraction:FRACTION (at | receiving | in | on) …5 HAD A? A? metric:METRIC ~0.85
        result.fraction           fraction:FRACTION PATIENTS? (treated with | given) COMPOUND (at DOSE)? HAD A? A? metric:METRIC ~0.9
        result.count.another      another:((another | a further | an additional) (patient | subject | woman | man)) HAD A? A? metric:METRIC ~0.9
        result.count.another      METRIC ,? (and | while | whereas) another:another HAD A? A? metric:METRIC ~0.9
        result.count              n:COUNT (of (them | these | whom))? KIND? KIND? PATIENTS? HAD A? A? metric:METRIC
        result.count              n:COUNT PATIENTS? all? (with INDICATION | with …2 INDICATION | at DOSE) HAD A? A? metric:METRIC
        result.count              n:COUNT KIND? PATIENTS (with …2 INDICATION)? who (was | were) (treated | dosed) at DOSE HAD A? A? metric:METRIC ~0.9
        result.count              n:COUNT KIND? PATIENTS (receiving | on | given | treated with | who received | who were treated with | treated at | dosed at | at | in | from | who had) …4 HAD A? A? metric:METRIC ~0.9
        result.count.aside        n:COUNT PATIENTS COUNT with …4 and COUNT with …4 HAD A? A? metric:METRIC ~0.9
        result.count.aside        n:COUNT PATIENTS? , (who | whose | with | treated | a | an | both | all | each | in | including) …14 , (each | both | all)? HAD A? A? metric:METRIC ~0.9
        result.count.share        (there were | there was | were | including | included | with | and | of | , | ; | :) n:COUNT (confirmed | unconfirmed)? metric:METRIC percent:PERCENT
        result.count              n:COUNT confirmed? metric:METRIC percent:PERCENT? (was | were | have been | has been | had been) SEEN
        result.count              (there was | there were | there have been) n:COUNT confirmed? metric:METRIC
        result.implied.sd         n:COUNT KIND? PATIENTS? did:((remained | stayed | were | have remained) stable) (for | through | at) ~0.9
        let STABLE = ((was | were | remained | stayed | has been | had been | has remained | had remained | became) (stable | stabilized | stabilised) | stabilised | stabilized | has stabilized | had stabilized)
        result.implied.sd         did:(disease | cancer | cancers | tumors) (of | in) (the)? fraction:FRACTION …1 PATIENTS? STABLE ~0.9
        result.implied.sd         did:(disease | cancer | cancers | tumors) (of | in) n:COUNT …1 PATIENTS? STABLE ~0.9
        result.implied.sd         in fraction:FRACTION …1 PATIENTS? percent:PERCENT? (the | their)? did:((disease | cancer | lymphoma | myeloma | leukemia | tumor | tumors) STABLE) ~0.9
        result.implied.sd         in n:COUNT …1 PATIENTS percent:PERCENT? (the | their)? did:((disease | cancer | lymphoma | myeloma | leukemia | tumor | tumors) STABLE) ~0.9
        result.implied.sd         did:((disease | cancer) STABLE) (in | for) fraction:FRACTION ~0.9
        result.implied.sd         did:((disease | cancer) STABLE) (in | for) n:COUNT …1 PATIENTS ~0.9
        result.implied.sd         fraction:FRACTION KIND? PATIENTS …4 had did:(disease that (was | remained) stable) ~0.9
        result.implied.sd         n:COUNT KIND? PATIENTS? had did:(disease that (was | remained) stable) ~0.9
        let NEGATIVE = (mrd negative | negative for mrd | negative for minimal residual disease | minimal residual disease negative)
        result.implied.mrd        percent:PERCENT fraction:FRACTION? of …2 PATIENTS …9 (was | were | became | had become | are) did:NEGATIVE …6 SET …1 second:PERCENT
        result.implied.mrd        percent:PERCENT fraction:FRACTION? of …2 PATIENTS …9 (was | were | became | had become | are) (…3 and)? did:NEGATIVE
        result.implied.mrd        fraction:FRACTION …2 PATIENTS …1 percent:PERCENT …9 (was | were | became | had become | are) did:NEGATIVE
        result.implied.mrd        fraction:FRACTION …2 PATIENTS …9 (was | were | became | had become | are) did:NEGATIVE
        result.implied.orr        did:(responses | response | responders) …20 and in fraction:FRACTION PATIENTS? percent:PERCENT? (with | who | whose | of)
        result.count              n:COUNT (cases | instances) of confirmed? metric:METRIC ~0.9
        result.count              n:COUNT of (them | these | whom | which) (with | was | were)? A? metric:METRIC
        result.count.kinds        n:COUNT (confirmed (and | ,) COUNT unconfirmed | unconfirmed (and | ,) COUNT confirmed) metric:METRIC ~0.9
        result.metric.percent     metric:METRIC …6 WAS …1 percent:PERCENT fraction:FRACTION?
        result.row.percent        metric:METRIC percent:PERCENT fraction:FRACTION
        result.row.percent        metric:METRIC fraction:FRACTION percent:PERCENT
        result.percent.metric     (a | an | the) (confirmed | overall)? percent:PERCENT (confirmed | overall)? metric:METRIC ~0.9
        result.percent.metric     (^ | with | showed | shows | saw | reported | demonstrated | achieved) percent:PERCENT (confirmed | overall | preliminary)? metric:METRIC ~0.9
        result.percent.metric     PERCENT (confirmed | overall | preliminary)? METRIC (, | and | ;) (and | with)? percent:PERCENT (confirmed | overall | preliminary)? metric:METRIC ~0.9
        result.metric.fraction    metric:METRIC …4 in fraction:FRACTION …3 PATIENTS percent:PERCENT?
        result.metric.fraction    metric:METRIC …4 in fraction:FRACTION percent:PERCENT? ~0.9
        result.fraction.share     fraction:FRACTION …1 PATIENTS (with | who | whose) (INDICATION | ANY ANY ANY?) percent:PERCENT …14 HAD A? A? metric:METRIC ~0.9
        result.fraction           fraction:FRACTION …1 PATIENTS with (INDICATION | ANY? ANY (disease | cancer | tumor | tumors | expression | malignancy | malignancies)) HAD A? A? metric:METRIC ~0.9
        result.fraction.also      metric:METRIC …3 (as did | as had | and so did) fraction:FRACTION (of (the | these | those)?)? PATIENTS? part:(with (INDICATION | ANY ANY))? ~0.9
        result.row.fraction       metric:METRIC : fraction:FRACTION …2 PATIENTS? percent:PERCENT?
        result.row.count          metric:METRIC : n:COUNT …1 PATIENTS percent:PERCENT?
        result.share.arm          metric:METRIC (was | were | was also | occurred)? SEEN? in percent:PERCENT …12 (SET | and) …3 (in | of | for)? second:PERCENT (of | in | with | for)
        result.metric.share       metric:METRIC (or better)? (was | were | was also | occurred)? SEEN? in percent:PERCENT fraction:FRACTION?
        result.metric.share       metric:METRIC in percent:PERCENT fraction:FRACTION?
        result.metric.count       metric:METRIC (was | were | was also | have been | has been) SEEN (in | for | among | with) n:COUNT
        result.metric.count       metric:METRIC (occurred)? in n:COUNT …2 PATIENTS
        result.best               best …2 (response | outcome) (in | for | of) …2 n:COUNT PATIENTS? percent:PERCENT? …3 was A? metric:METRIC
        result.at.dose            n:COUNT PATIENTS , (treated | dosed | receiving | enrolled | with | in | who) …8 HAD A? A? metric:METRIC
        result.best               metric:METRIC (was | as) (the | a | their)? best …2 (response | outcome | result) (in | for | of) n:COUNT …1 PATIENTS percent:PERCENT?
        result.metric.count       metric:METRIC (was | were | has been | have been) (achieved | attained | reached | experienced | seen | observed) (by | in | among) n:COUNT …1 PATIENTS percent:PERCENT?
        result.further            metric:METRIC (was | were | has been | have been)? SEEN? in (another | an additional | a further) percent:PERCENT
        result.further            (and | ,) (another | an additional | a further) percent:PERCENT (of …2 PATIENTS)? HAD? A? metric:METRIC
        result.further            metric:METRIC in (another | an additional | a further) n:COUNT
        result.including          (including | with | and | were | comprising | plus | of | among them | are | included | includes | consisting of | consisted of | comprised | were : | : | one being | as well as | along with | followed by) n:COUNT A? metric:METRIC percent:PERCENT? ~0.9
        result.including          (including | with | and | were | of whom) n:COUNT PATIENTS? (with | having | who had | achieving | who achieved | in) A? metric:METRIC ~0.9
        result.metric.percent     metric:METRIC …12 WAS …1 percent:PERCENT fraction:FRACTION?
        result.part               metric:METRIC …16 (it was | was) percent:PERCENT fraction:FRACTION
        result.part               metric:METRIC …20 part:((in | among | for) those …6) (it | this | the rate)? was percent:PERCENT fraction:FRACTION?
        result.part               metric:METRIC …24 and in fraction:FRACTION …3 PATIENTS percent:PERCENT?
        result.count              n:COUNT confirmed? metric:METRIC (and | or | ,) …1 COUNT confirmed? METRIC (was | were | have been) SEEN
        result.part               metric:METRIC …14 and percent:PERCENT (by | according to | per | as assessed by) …2 (bicr | blinded | independent | irc | irf | investigator | investigators | central)
        let BY = (by | according to | per | as assessed by)
        let JUDGE = ((the | an | a)? …1 (bicr | irc | irf | investigator | investigators | review | assessment) (assessment | review | judgment)?)
        result.part               metric:METRIC …14 and BY JUDGE percent:PERCENT
        result.part               metric:METRIC …20 and months:MONTHS (by | according to | per | as assessed by) …2 (bicr | blinded | independent | irc | irf | investigator | investigators | central)
        result.count              n:COUNT with (a | an) metric:METRIC
        result.fraction.share     fraction:FRACTION …3 PATIENTS percent:PERCENT …18 HAD A? A? metric:METRIC ~0.85
        result.implied.dlt        did:(dose-limiting) …3 (was | were) SEEN in fraction:FRACTION
        result.implied.dlt        did:(dose-limiting) …3 (was | were) SEEN in n:COUNT
        result.implied.dlt        did:(dose-limiting) …6 (occurred | developed | arose | appeared) in fraction:FRACTION
        result.implied.dlt        did:(dose-limiting) …4 (were | was) …12 (SEEN | which occurred | occurring) in fraction:FRACTION …1 PATIENTS part:((receiving | treated at | dosed at | given | at) DOSE)?
        result.implied.dlt        fraction:FRACTION …3 PATIENTS …8 HAD did:(dose-limiting)
        result.implied.dlt        n:COUNT …1 PATIENTS …8 HAD did:(dose-limiting)
        result.implied.dlt        (proved | was | were | became) did:(dose-limiting) (in | for) n:COUNT
        result.implied.dlt        (proved | was | were | became) did:(dose-limiting) (in | for) fraction:FRACTION
        result.metric.count       metric:METRIC …8 (was | were) SEEN (in | for) (an additional | another)? n:COUNT …1 PATIENTS percent:PERCENT
        result.metric.count       metric:METRIC …8 (was | were) SEEN (in | for) (an additional | another)? n:COUNT …1 PATIENTS
        result.implied.orr        fraction:FRACTION …3 PATIENTS percent:PERCENT HAD A? did:(confirmed response | response)
        result.implied.orr        fraction:FRACTION …3 PATIENTS percent:PERCENT? …10 HAD A? did:(confirmed responses | responses | confirmed response)
        result.implied.orr        fraction:FRACTION …3 PATIENTS HAD A? did:(confirmed response | response)
        result.implied.orr        percent:PERCENT of …2 PATIENTS HAD A? did:(confirmed response | response)
        result.implied.orr        percent:PERCENT of (the | these)? of:COUNT PATIENTS? HAD (a | an)? did:(confirmed response | response | confirmed responses)
        result.metric.fraction    metric:METRIC …14 (was | were | have been | has been) SEEN (in | for | among | with) fraction:FRACTION …3 PATIENTS percent:PERCENT?
        result.implied.orr        did:(responses | response | responders) …3 in fraction:FRACTION percent:PERCENT …3 PATIENTS
        result.implied.orr        did:(responses | response | responders) …3 in fraction:FRACTION …3 PATIENTS percent:PERCENT?
        result.implied.orr        did:(responses | response | responders) …3 in fraction:FRACTION percent:PERCENT?
        result.implied.orr        did:((tumors | tumours | cancers) (shrank | shrunk | responded | regressed)) in percent:PERCENT of …8 SET …3 second:PERCENT of
        result.implied.orr        did:((tumors | tumours | cancers | disease)? responded) in percent:PERCENT
        result.implied.orr        did:((tumors | tumours)? (shrank | responded)) …8 response in percent:PERCENT
        result.implied.orr        fraction:FRACTION percent:PERCENT? …2 did:(responded | have responded | had responded | has responded)
        result.implied.orr        (there were | there have been) n:COUNT did:((confirmed | durable)? (responses | responders)) ~0.85
        result.count.arm          n:COUNT PATIENTS? (in | on | given | receiving | treated with) …2 (COMPOUND | DRUG) (arm | group)? and second:COUNT PATIENTS? (in | on | given | receiving | treated with) …5 HAD A? A? metric:METRIC
        result.implied.orr        percent:PERCENT did:(responded | have responded | had responded)
        result.implied.orr        did:(responses) (were)? SEEN? in n:COUNT PATIENTS ~0.85
        result.implied.orr        n:COUNT …1 PATIENTS? did:(responded) percent:PERCENT
        result.implied.orr        n:COUNT percent:PERCENT? (of (them | these | those | whom))? KIND? PATIENTS? (had | have had | had had | achieved | experienced) (a | an) did:((confirmed | durable)? response) ~0.9
        result.implied.orr        percent:PERCENT fraction:FRACTION? …3 PATIENTS …5 did:(responded | have responded | had responded)
        result.implied.orr        fraction:FRACTION …3 PATIENTS percent:PERCENT? …5 did:(responded | have responded | had responded)
        result.implied.orr        fraction:FRACTION …3 PATIENTS …14 did:(responded | have responded | had responded) ~0.85
        result.implied.orr        n:COUNT …1 PATIENTS percent:PERCENT did:(responded | have responded | had responded)
        result.implied.dor        did:(responses (persisted | lasted)) …2 median of months:MONTHS (and | SET) …1 second:MONTHS
        result.implied.dor        did:(responses (persisted | lasted)) …2 median of months:MONTHS
        result.implied.dor        (responded | responses | remissions) …12 did:(for a median of | lasting a median of | lasted a median of | which lasted a median of | with a median duration of) months:MONTHS
        result.implied.dor        did:(median response (lasted | duration was | duration of)) QUALIFIER? months:MONTHS
        result.implied.pfs        did:((lived | survived | went | living) …3 median (of)?) months:MONTHS free of (progression | disease progression | METRIC)
        result.implied.dor        did:(median duration) (of | was) QUALIFIER? months:MONTHS ~0.9
        result.implied.cr         n:COUNT of (them | these | which | whom) (were | was | being)? did:(complete | completely)
        result.implied.cr         n:COUNT did:complete (and | or)? COUNT METRIC ~0.9
        result.implied.cr         n:COUNT PATIENTS? HAD (a | an)? did:complete (, | and | ;)? COUNT PATIENTS? (HAD | a | an)? METRIC ~0.9
        result.implied.cr         percent:PERCENT did:complete and PERCENT METRIC ~0.9
        result.implied.pfs        n:COUNT percent:PERCENT …2 did:FREE
        result.implied.pfs        percent:PERCENT fraction:FRACTION? …10 second:PERCENT …10 did:FREE
        result.implied.pfs        percent:PERCENT fraction:FRACTION? …10 did:FREE
        let CLEAR = ((alive and)? (free of | free from | without) invasive (disease | INDICATION | …1 cancer)? recurrence | (alive and)? free of invasive disease)
        result.implied.idfs       percent:PERCENT fraction:FRACTION? …10 did:CLEAR …8 (SET | against) …2 second:PERCENT
        result.implied.idfs       percent:PERCENT fraction:FRACTION? …10 did:CLEAR
        let RETURN = ((did not | had not | have not) …1 (their | a | the) …2 (cancer | disease | tumor | tumour | lymphoma | INDICATION) (return | recur | come back | returned | recurred | recurrence) | (did not | had not | have not) (have | had | experienced | experience) (a | any) (recurrence | relapse) (of (their | the | breast)? …1 (cancer | disease | INDICATION))?)
        result.implied.dfs        percent:PERCENT fraction:FRACTION? …10 did:RETURN …8 (SET | against) …2 second:PERCENT
        result.implied.dfs        percent:PERCENT fraction:FRACTION? …10 did:RETURN
        result.implied.dfs        percent:PERCENT fraction:FRACTION? …10 did:((alive and)? free (of | from) (disease)? recurrence) …8 (SET | against) …2 second:PERCENT
        result.implied.dfs        percent:PERCENT fraction:FRACTION? …10 did:((alive and)? (free of (disease | lymphoma | cancer | relapse) | disease-free | relapse-free)) …8 (SET | against) …2 second:PERCENT
        result.implied.dfs        percent:PERCENT fraction:FRACTION? …10 did:((alive and)? (free of (disease | lymphoma | cancer | relapse) | disease-free | relapse-free))
        result.implied.os         percent:PERCENT fraction:FRACTION? …12 did:ALIVE …6 SET …2 second:PERCENT
        result.implied.os         did:(survival rate? | survival rates) (at …4)? WAS …1 percent:PERCENT …14 (SET | and) …4 second:PERCENT
        result.implied.os         did:(survival rate? | survival rates) (at …4)? WAS …1 percent:PERCENT
        result.implied.os         did:((proportion | percentage | share) of PATIENTS (alive | surviving)) …4 WAS percent:PERCENT …6 (and | SET) …1 second:PERCENT
        result.implied.os         did:((proportion | percentage | share) of PATIENTS (alive | surviving)) …4 WAS percent:PERCENT
        result.implied.os         percent:PERCENT fraction:FRACTION? …10 second:PERCENT …10 did:ALIVE
        result.implied.os         did:(lived | survived) …3 median of months:MONTHS …4 SET second:MONTHS
        result.implied.os         did:(lived | survived) …3 median of months:MONTHS
        result.implied.os         percent:PERCENT fraction:FRACTION? …12 did:ALIVE
        result.fraction           fraction:FRACTION …3 PATIENTS …14 HAD A? A? metric:METRIC ~0.85
        result.share.arm          metric:METRIC …10 percent:PERCENT SET second:PERCENT ~0.85
        result.months.arm         metric:METRIC …10 months:MONTHS SET second:MONTHS ~0.85
        result.row.percent        metric:METRIC rate? percent:PERCENT ~0.85
        result.elliptic           (METRIC | METRIC and) n:COUNT PATIENTS (a | an) (confirmed | unconfirmed)? metric:METRIC ~0.85
        result.elliptic           n:COUNT (a | an) (confirmed | unconfirmed)? metric:METRIC ~0.85
        result.bare               n:COUNT (confirmed | unconfirmed)? metric:METRIC ~0.8
        result.bound              (fewer | less | more) than percent:PERCENT !
        result.not                (we | i) (see | saw | have seen) …4 fraction:FRACTION !
        result.not                (who | that | which | whose …2) (had | have | has)? (previously | earlier | once | initially)? (responded | response) (to | before) !
        result.bound              QUALIFIER (percent:PERCENT | n:COUNT) (of (the | these)? PATIENTS)? PATIENTS? HAD (a | an | the)? METRIC !
        result.bound              QUALIFIER percent:PERCENT of (the)? …1 PATIENTS …4 (were | are | remained) …2 (alive | free | progression-free | disease-free) !
        result.bound              NUMBER (to | - | –) percent:PERCENT (of (the | these)? PATIENTS)? HAD !
        result.bound              (between | from | some | about | roughly) NUMBER and percent:PERCENT (of (the | these)? PATIENTS)? HAD !
        result.bound              METRIC (of | was) percent:PERCENT (to | - | –) NUMBER !
        result.bound              METRIC …8 WAS …1 QUALIFIER (percent:PERCENT | months:MONTHS) !
        result.bound              METRIC …4 QUALIFIER (percent:PERCENT | months:MONTHS) !
        let HARM = (neutropenia | thrombocytopenia | anemia | neuropathy | fatigue | nausea | vomiting | diarrhea | vision | keratopathy | toxicity | toxicities | adverse | events | event | infection | infections | headache | rash | fever | hypersensitivity | hemorrhage | discontinued | discontinuation | elevation | elevations | pneumonitis | ocular | reduction | reductions | interruptions | delays | enzymes | ast | alt)
        result.harm               HARM …6 (percent:PERCENT | n:COUNT | fraction:FRACTION) …2 (versus | vs | vs. | of | patients)? METRIC? PERCENT !
        result.harm               HARM percent:PERCENT !
        result.harm               (percent:PERCENT | n:COUNT | fraction:FRACTION) (of …3)? PATIENTS? (had | have | has)? (discontinued | withdrew | stopped | died | relapsed | progressed) !
        result.not                fraction:FRACTION …3 PATIENTS (had | have) (measurable | evaluable | assessable) !
        result.others             (ca125 | ca-125 | ca 125 | metabolic | biochemical | immune | psa | biomarker | serological) (response | responses) !
        result.others             n:COUNT PATIENTS HAD A? A? METRIC (of | was | = | rate of) QUALIFIER? PERCENT !
        result.others             (^ | while | whereas | but | ; | standard | single-agent | that) DRUG (gave | produced | yielded | resulted in | had | has | have | yield | give | produce) (a | an | shown)? …3 METRIC (of | rate of) …2 percent:PERCENT !
        result.others             (chemotherapy | regimens | agents | therapies) (gave | produced | yielded | resulted in | had | has | have | yield | give | produce) (a | an | shown)? …3 METRIC (of | rate of) …2 percent:PERCENT !
        result.none               (no | without | nor) …1 METRIC …4 SEEN? (in | among | with | for) (the | these | all)? n:COUNT !
        result.none               (none | neither) of (the | these)? n:COUNT !
        result.others             ^ DRUG …6 (has | had | gave | produced | produces | provides | offers | showed | yields) …4 METRIC …2 (percent:PERCENT | months:MONTHS) …6 METRIC …2 (PERCENT | MONTHS) !
        result.others             ^ DRUG …6 (has | had | gave | produced | produces | provides | offers | showed | yields) …8 (percent:PERCENT | months:MONTHS) !
        result.others             percent:PERCENT METRIC (reported | seen | known | published) (for | with) …2 (standard | chemotherapy | DRUG) !
        result.others             (percent:PERCENT | months:MONTHS) …1 METRIC …14 (among | in | for) (patients | women | subjects | those) (to be | who will be | who are to be) (studied | enrolled | treated | evaluated | tested | included) in !
        result.others             METRIC …6 from months:MONTHS …4 to MONTHS !
        result.others             approval of DRUG …8 (percent:PERCENT | months:MONTHS) !
        result.others             (where | for (which | whom) | in (which | whom) | with which) METRIC (of | around | about | near)? QUALIFIER? …1 (percent:PERCENT | months:MONTHS) (have | has | had) been SEEN !
        result.others             (inhibitors | agents | drugs | therapies | regimens | antibodies) (alone | by themselves | on their own | as single agents) …16 METRIC …4 percent:PERCENT !
        result.others             (percent:PERCENT | months:MONTHS) (in the | reported in the | as reported in the | seen)? (literature | historically) !
        result.others             (percent:PERCENT | months:MONTHS) …2 (for | in | among) …1 (historical | published) !
        result.others             METRIC with metric:METRIC (was | were | of | is) …1 (PERCENT | FRACTION) !
        result.others             their METRIC is …2 (percent:PERCENT | months:MONTHS) !
        result.bare.not           (among | of | in | for | from) (the | all | first) KIND? n:COUNT KIND? PATIENTS !
        result.bare.not           COUNT in every? n:COUNT !
        result.bare.not           COUNT PATIENTS COUNT with …4 and n:COUNT with …4 HAD A? A? METRIC !
        result.bare.not           ^ (among | of) n:COUNT KIND? PATIENTS !
        result.bare.not           (prior | previous | earlier | first | each | every | no | than | next | or | either | least | per | grade | stage | cohort) n:COUNT !
        result.bare.not           n:COUNT METRIC (was | were | have | has) not !
        result.range              NUMBER (to | - | – | —) (percent:PERCENT | months:MONTHS) !
        result.difference         (months:MONTHS | percent:PERCENT) …1 (longer | shorter | greater | higher | lower | better | fewer) than !
        result.difference         risk of …8 (was | were | is | by | fell | dropped | declined | cut | lowered | reduced) …2 percent:PERCENT !
        result.difference         (percent:PERCENT | months:MONTHS) (lower | shorter | less | reduced | smaller | higher | better) !
        result.difference         (longer | shorter | higher | lower | greater | better | more) by …1 (months:MONTHS | percent:PERCENT) !
        result.difference         (months:MONTHS | percent:PERCENT) (longer | improvement | increase | advantage | benefit | gain | difference | prolongation) !
        result.difference         (extended | extends | prolonged | prolongs | improved | improves | increased | increases | lengthened | shortened | delayed | improvement in | increase in | extension of | benefit in | difference in | prolongation of) …1 METRIC (by | of) …2 (months:MONTHS | percent:PERCENT) !
        result.aim                (designed | powered | powering | intended | aims | aim | sized) to …12 METRIC …8 (months:MONTHS | percent:PERCENT) to (MONTHS | PERCENT) !
        result.aim                (designed | powered | powering | intended | aims | aim | sized) to …12 METRIC …8 (months:MONTHS | percent:PERCENT) !
        result.bound              (percent:PERCENT | months:MONTHS) or (lower | higher | less | more | greater | better | longer | fewer) !
        result.general            (five-year | 5-year | its | their | the median | average) survival rate? (is | are) …2 (percent:PERCENT | months:MONTHS) !
        result.general            (five | ten | 5 | 10) year survival …3 (percent:PERCENT | months:MONTHS) !
        result.not                not? (yet | been)? reached (versus | vs | vs. | compared (with | to) | against | and) …3 months:MONTHS !
        result.not                percent:PERCENT (ci | confidence) !
        result.not                (endpoint | endpoints) (of | is | was | were)? (the | median)? METRIC …6 months:MONTHS !
        result.not                (prior | previous) therapy …6 METRIC …6 months:MONTHS !
        result.not                (assume | assumes | assumed | expected | target | historical | rule out | exceed | expect) …4 METRIC …6 (months:MONTHS | percent:PERCENT) !
        result.not                (historical | historically | typically | standard | published | literature | chemotherapy produces) …6 (months:MONTHS | percent:PERCENT) !
        result.not                follow-up …12 (of | was) months:MONTHS !
        result.not                (follow-up | followed) …3 months:MONTHS !
        result.not                months:MONTHS (follow-up | of follow-up | ago | after | before) !
        result.not                fraction:FRACTION …3 PATIENTS …6 (not | never | no | without | lost | died) …3 METRIC !
        result.not                METRIC (is | was | were) fraction:FRACTION …3 (endpoint | endpoints | measures | objectives | aims) !
        result.not                (every | last | next | past | first | within | than | for | at | after) months:MONTHS !
        result.not                METRIC (lasting | for | that lasted | lasted) …2 months:MONTHS !
        result.not                (COUNT | PERCENT) confirmed? METRIC …3 in n:COUNT !
        result.not                no metric:METRIC …4 in (FRACTION | COUNT) !
        result.not                (reported | shown | known | thought) to (produce | have | yield | provide | result) …8 percent:PERCENT …8 months:MONTHS !
        result.not                (reported | shown | known | thought) to (produce | have | yield | provide | result) …8 (percent:PERCENT | months:MONTHS) !
        result.not                (power | detect | hypothesis | assumption | assumptions | threshold | sample size) …8 (percent:PERCENT | months:MONTHS) !
        result.not                (rule out | exclude | exceed | exceeds | assuming | assume | assumes | target | targeting | against) …2 percent:PERCENT …4 METRIC !
        result.not                METRIC (assumption | hypothesis | target | goal | threshold | assumptions) …4 (percent:PERCENT | months:MONTHS) …6 second:MONTHS !
        result.not                METRIC (assumption | hypothesis | target | goal | threshold | assumptions) …4 (percent:PERCENT | months:MONTHS) !
        result.not                METRIC of percent:PERCENT …8 (rule out | exclude) !
        result.not                between percent:PERCENT !
        result.range              between (NUMBER | MONTHS | PERCENT) (and | to) (percent:PERCENT | months:MONTHS) !
        result.bound              (score | scores | staining | stain | stained | expression | tps | threshold | cut-off | cutoff | intensity) …6 percent:PERCENT of (tumor | cells | cancer) !
        result.bound              defined (by | as) …6 (score | tps | staining | intensity | expression) …8 percent:PERCENT !
        result.bound              (score | scores | tps | threshold | cutoff) (of | was | is | at | above | below)? QUALIFIER? percent:PERCENT !
        result.not                (if | unless | should | provided | whether) (at least | QUALIFIER)? (fraction:FRACTION | percent:PERCENT | n:COUNT) !
        result.not                (assume | assumes | assumed | assuming | expected | target | targeted | historical | hypothesized | anticipated) …2 METRIC (of | was) percent:PERCENT !
        result.not                (grade | cohort | cohorts | cycle | arm | group | level | week | day | month | phase | at | than | next | first) n:COUNT !
        result.not                (^ | in | for | of | and | from | or) part n:COUNT !
        result.not                (reduction | decrease | decreased | reduced | reduces | improvement | increase | increased) …6 by …1 percent:PERCENT !
        """ + ResultDoubts.Rules);

    /// <summary>What none of the patients had, where they are counted or nobody responded.</summary>
    public static readonly RuleSet Nones = RuleSet.Parse("""
        let SEEN = (was | were | has been | have been | had been)? (seen | observed | reported | noted | recorded | documented | occurred | experienced)
        let HAD = (had | has had | have had | achieved | experienced | showed | met the criteria for | had met the criteria for | developed)
        result.zero       zero:no confirmed? metric:METRIC SEEN (in | among | with | for) (any of)? (the | these | those | all)? (first | initial)? of:COUNT …4 (patients | subjects | women | patient | treated | evaluable)
        result.zero       zero:(none of) (the | these | those)? (first | initial)? of:COUNT …3 (patients | subjects | women)? …8 HAD …3 metric:METRIC
        result.zero       zero:(no (patients | patient | subjects | subject)) HAD …2 metric:METRIC
        result.zero       zero:no metric:METRIC SEEN none:FRACTION
        result.zero       zero:no metric:METRIC (SEEN | have emerged | has emerged | emerged | were encountered | have been encountered | were identified | have been identified | to date | so far)
        result.zero       (with | and | had) zero:no metric:METRIC (in | for | among | on | with)
        result.zero       (there (were | was | have been | has been) | with | had | without) zero:(no | any) metric:METRIC
        result.zero.orr   zero:(none of) (the | these | those)? (first | initial)? of:COUNT …3 (patients | subjects | women)? HAD (a | an | any)? (objective | confirmed)? did:(response | responses)
        result.zero.orr   zero:(none of) (the | these | those)? (first | initial)? of:COUNT …3 (patients | subjects | women)? (has | have | had)? did:responded
        result.zero.orr   zero:(none of) (the | these | those)? of:COUNT (patients | subjects | women) part:(with …4) (has | have | had)? did:responded
        result.zero.orr   zero:no did:(responses | response) SEEN
    """);

    /// <summary>That a hazard ratio stands in a sentence.</summary>
    public static readonly RuleSet Hazards = RuleSet.Parse("""
        result.hazard.word   (hr | hrs | hazard ratio | hazard ratios)
        """);
}
