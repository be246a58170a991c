namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>Figures beside a metric that no study found: what patients can expect without it, and by how much a tumor shrank.</summary>
internal static class ResultDoubts
{
    /// <summary>Read with the rules of the results, whose words they use.</summary>
    public const string Rules = """

        let USUALLY = (typically | usually | generally | commonly | normally | ordinarily)
        let HAVE = (have | has | had | see | achieve | achieves | experience | show | shows | yield | yields | produce | produces | give | gives | provide | provides | offer | offers | result in | results in | reach | attain)
        let USUAL = (expected | typical | usual | customary)
        let AROUND = (around | about | roughly | approximately | only | just | some)
        let STANDARD = (standard | available | existing | current | conventional | approved)
        let THERAPY = (therapy | therapies | treatment | treatments | care | chemotherapy | chemotherapies | options | regimens | agents | medicines)
        let BRINGS = (is associated with | are associated with | leads to | lead to | HAVE)
        result.usual              USUALLY HAVE …6 METRIC …5 (PERCENT | MONTHS) …6 METRIC …4 (percent:PERCENT | months:MONTHS) !
        result.usual              USUALLY HAVE …6 METRIC …5 (percent:PERCENT | months:MONTHS) !
        result.usual              METRIC …8 (is | are) USUALLY …3 (percent:PERCENT | months:MONTHS) !
        result.usual              METRIC (that (is | are | would be | may be))? USUAL (with | for | in | of | from) …8 (is | are) …3 (percent:PERCENT | months:MONTHS) !
        result.usual              (percent:PERCENT | months:MONTHS) (is | are | would be | that is | that are | that would be | which is | which would be)? USUAL (with | for | in | of | from | on) !
        result.usual              WHO with …5 (face | can expect | can hope for) (a | an) …2 METRIC of …3 (percent:PERCENT | months:MONTHS) !
        result.usual              STANDARD …3 THERAPY BRINGS …4 METRIC …4 (PERCENT | MONTHS) …6 METRIC …4 (percent:PERCENT | months:MONTHS) !
        result.usual              STANDARD …3 THERAPY BRINGS …4 METRIC …4 (percent:PERCENT | months:MONTHS) !
        result.bound              METRIC (of | was | is) (under | below | over | above) (percent:PERCENT | months:MONTHS) !
        let SHRINKAGE = (reduction | reductions | decrease | decreases | shrinkage | regression | decline | declines | drop)
        let LESION = (tumor | tumors | tumour | tumours | lesion | lesions | cancer | disease | blasts | blast | nodes | node | ca-125 | m-protein)
        let SIZE = (size | burden | volume | diameter | mass | level | levels | load)
        result.shrinkage          SHRINKAGE (in | of) (the | their | his | her | its)? (overall | target | measurable)? LESION SIZE? (of | by | was) QUALIFIER? AROUND? percent:PERCENT !
        result.shrinkage          LESION SIZE? SHRINKAGE (of | by | was) QUALIFIER? AROUND? percent:PERCENT !
        result.shrinkage          percent:PERCENT (tumor | tumour)? SHRINKAGE !
        result.shrinkage          (shrank | shrunk | shrink | diminished | regressed) …2 by QUALIFIER? AROUND? percent:PERCENT !
        """;
}
