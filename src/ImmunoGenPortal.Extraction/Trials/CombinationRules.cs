using ImmunoGenPortal.Extraction.Patterns;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>A drug is given together with the compound of a study. What patients had before, or what it is compared with, is none.</summary>
public static class CombinationRules
{
    public static readonly RuleSet Rules = RuleSet.Parse("""
        let TOGETHER = (in combination with | together with | added to | combined with | combination with | combinations with | alongside | along with | on top of | given with | administered with | co-administered with | concurrently with | in conjunction with)
        let LIKE = (either | each of | weekly | low-dose | standard | single-agent | the)
        trial.combination     TOGETHER LIKE? LIKE? (COMPANY | ORG)? first:DRUG
        trial.combination     TOGETHER …2 first:DRUG ~0.9
        trial.combination     TOGETHER (the | a | an) …1 (inhibitor | antibody | agent) first:DRUG ~0.85
        trial.combination     TOGETHER (with)? in …2 (cohorts | arms | groups) (with)? first:DRUG
        trial.combination     COMPOUND (plus | + | with | in addition to) (the | either)? first:DRUG ~0.85
        trial.combination     COMPOUND (alone | as monotherapy | as a single agent) (or | and | and also) (with | TOGETHER) LIKE? first:DRUG
        trial.combination     (alone | as monotherapy | as a single agent) (or | and | and also) (with | TOGETHER) LIKE? first:DRUG ~0.9
        trial.combination     under (study | evaluation | investigation) with LIKE? first:DRUG
        trial.combination     (adds | adding | added | addition of) COMPOUND to LIKE? first:DRUG ~0.85
        trial.combination     (adds | adding | added | addition of) it to LIKE? first:DRUG ~0.85
        trial.combination     (combination | combinations | combining | combine) (of | therapy of)? COMPOUND (and | with | plus | ,) LIKE? first:DRUG
        trial.combination     (triplet | doublet | regimen) of COMPOUND (and | plus | with)? LIKE? first:DRUG
        trial.combination     COMPOUND first:DRUG (and DRUG)? (triplet | doublet)
        trial.combination     (combines | combining | combine) (it | COMPOUND) with LIKE? first:DRUG
        trial.combination     COMPOUND (given | administered | dosed) …12 with LIKE? first:DRUG ~0.85
        trial.combination     COMPOUND (given | used | evaluated | tested | assessed)? (with | together with) LIKE? first:DRUG
        trial.combination     (assessed | evaluated | tested | studied | used | given) (with | together with) LIKE? first:DRUG
        trial.combination     first:DRUG DRUG? (and DRUG)? (combination | combinations) (cohort | cohorts | arm | arms | study | trial | regimen | regimens)? ~0.85
        trial.combination     (cohort | cohorts | arm | doublet | triplet) with first:DRUG ~0.85
        trial.combination     (its | the) use with (COMPANY | ORG)? first:DRUG ~0.85
        trial.combination     (with or without | with and without) first:DRUG
        trial.combination     first:DRUG (cohort | arm | cohorts) (of | in) …2 (STUDY | PHASE | trial | study) ~0.85
        trial.combination     (PHASE | STUDY) …1 (trial | study | testing)? (with | combining it with) LIKE? first:DRUG ~0.85
        trial.combination     STUDY in …3 INDICATION with LIKE? first:DRUG ~0.85
        trial.combination     first:DRUG …10 (in combination with | combined with | together with) COMPOUND ~0.85
        trial.combination     PHASE …6 with LIKE? first:DRUG ~0.8
        trial.combination     COMPOUND and first:DRUG …3 PHASE ~0.85
        trial.combination     COMPOUND and first:DRUG in (a | the | its | this)? PHASE ~0.85
        trial.combination     (pairs | pairing | paired | partners | partnering | combines | combining | combined) COMPOUND with …6 first:DRUG ~0.85
        trial.combination     adds the? (compound | COMPOUND) to LIKE? first:DRUG
        trial.combination     (in each case | each time | both times | in both arms | in all arms) (given)? with LIKE? first:DRUG
        trial.combination     (treated with | given | receive | receives | received | receiving) COMPOUND , first:DRUG ,? and DRUG ~0.8
        trial.combination     (into | in) combination with first:DRUG
        let OTHER = (a | an | the | that | those | standard | treatment | single-agent | either | physician | investigator | placebo | chemotherapy | DRUG)
        combination.not             (compared | comparing | compares | compare) COMPOUND …2 with first:DRUG !
        combination.not             first:DRUG …8 in (a | the | several | two | both)? …2 (tumor | tumour | animal | mouse | xenograft | preclinical) (model | models | study | studies) !
        combination.not             (compared | comparing | compares | compare | tests | testing | pits) COMPOUND (alone)? (to | against | versus | vs) DRUG (TOGETHER | plus | and | in combination with | combined with) …1 first:DRUG !
        combination.not             (compared | comparing | compares | compare) COMPOUND …2 with ANY first:DRUG !
        combination.not             (compared | comparing | compares | compare) COMPOUND …2 with OTHER …3 first:DRUG !
        combination.not             (had | have | has | who) (received | been given | been treated with) COMPOUND , first:DRUG !
        combination.not             (go | goes | come | comes | went | came | seen | associated | occur | occurs) along with …2 first:DRUG !
        combination.not             (not | never | nor) …3 TOGETHER …1 first:DRUG !
        combination.not             (versus | vs | vs. | compared to | compared with | relative to | than | against) COMPOUND? …2 (plus | + | with | in combination with | combined with) …1 first:DRUG !
        combination.not             (patients | women | men | people | those | subjects) (previously)? (treated | given) with first:DRUG !
        combination.not             (compared | comparing | compares | compare | against) …3 with DRUG …3 (TOGETHER | plus | and) first:DRUG !
        combination.not             (treated | experience) …3 with …3 first:DRUG !
        combination.not             (compared | compare | compares | comparing) …3 with first:DRUG !
        combination.not             (compared | compare | compares | comparing) …3 with ANY first:DRUG !
        combination.not             (compared | compare | compares | comparing) …3 with OTHER …2 first:DRUG !
        combination.not             (published | known | reported | historical | seen) (for | with) DRUG …2 with …1 first:DRUG !
        combination.not             (treatment | therapy) …2 with …1 first:DRUG !
        combination.not             received DRUG …4 TOGETHER …1 first:DRUG !
        combination.not             (previously | prior | earlier | failed) …8 TOGETHER …1 first:DRUG !
        """);

    /// <summary>That a drug is only thought of: for a study to come, or as something that might be done.</summary>
    public static readonly RuleSet Hopes = RuleSet.Parse("""
        combination.hope   (plan | plans | planning | planned | intend | intends | intention | hope | hopes | designing | rationale | opportunity | possible | potentially | next) …24 first:DRUG
        combination.hope.not   (as | originally | previously) planned !
        combination.hope   (may | might | could) be …2 (combined | given | used | paired | added) …6 first:DRUG
        combination.hope   (supports | support | supporting | warrants | warrant | suggest | suggests) …12 (combination | combinations | combining | combined | together) …4 first:DRUG
        """);
}
