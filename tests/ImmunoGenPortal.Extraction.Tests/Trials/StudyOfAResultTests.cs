using ImmunoGenPortal.Extraction.Tests.Support;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Trials;

public class StudyOfAResultTests
{
    [Theory]
    [InlineData("The data come from two studies of BT-062: study no. 969, a Phase I trial, and study no. 975, a Phase I/IIa trial.\n\nIn study 969, BT-062 was given to 32 patients. One patient had a partial response.\n\nStudy 975 has been started. The company will apply for approval to conduct study no. 983. In this Phase I/IIa trial, BT-062 is to be given with lenalidomide.", "study no. 969 1 PR", "study no. 975 1/2", "study no. 983 1/2")]
    [InlineData("Data from a Phase I trial of BT-062 were shown. The dose-finding study no. 969 takes place at four centers. The data will be used for a second study, no. 975, in which BT-062 is given weekly. This Phase I/IIa study is to begin in May.", "study no. 969 1", "study, no. 975 1/2")]
    [InlineData("Data from a Phase I trial of BT-062 were shown. Study 975 of BT-062 is new.", "1", "Study 975")]
    [InlineData("A Phase I trial of BT-062 is to study 120 patients. The trial 120 patients entered was large.", "1")]
    [InlineData("Results of ADVL1522, a Phase 2 study of the antibody-drug conjugate IMGN901, were published. In ADVL1522, one patient had a partial response.", "ADVL1522 2 PR")]
    [InlineData("A Phase III trial of IMGN901 is open. The study, which is known as CALGB 9254, has enrolled 96 patients. CALGB 9254 is large.", "CALGB 9254 3")]
    [InlineData("A Phase III trial of IMGN901 is open to patients with an ECOG 0 or 1 status.", "3")]
    [InlineData("A Phase III trial of IMGN901 is open. It takes place at the 802 study sites.", "3")]
    public void AStudyIsKnownByItsNumber(string body, params string[] studies) => Assert.Equal(studies, Studies(body));

    [Theory]
    [InlineData("IMGN632 is in a Phase 1b/2 trial. PICCOLO, a Phase 2 trial of IMGN853, is open. Beyond IMGN853, first findings with IMGN632 come from an abstract. The ORR was 55%.", "1b/2 ORR", "PICCOLO 2")]
    [InlineData("IMGN632 is in a Phase 1b/2 trial. PICCOLO, a Phase 2 trial of IMGN853, is open. “In addition to IMGN853, there is IMGN632. The ORR was 55%.”", "1b/2 ORR", "PICCOLO 2")]
    [InlineData("IMGN632 is in a Phase 1b/2 trial. PICCOLO, a Phase 2 trial of IMGN853, is open. In patients given IMGN853, the ORR was 55%.", "1b/2", "PICCOLO 2 ORR")]
    [InlineData("SORAYA is a pivotal trial of IMGN853. In the final data shown for the doublet of IMGN853 with Avastin, the ORR was 64%. FORWARD II is a Phase 1b trial of IMGN853 in combination with Avastin.", "SORAYA", "FORWARD II 1b ORR")]
    [InlineData("SORAYA is a pivotal trial of IMGN853. In the study, IMGN853 is given in combination with Avastin; the ORR was 64%. FORWARD II is a Phase 1b trial of IMGN853 in combination with Avastin.", "SORAYA ORR", "FORWARD II 1b")]
    public void WhatASentenceLeavesBehindIsNotWhatItSpeaksOf(string body, params string[] studies) => Assert.Equal(studies, Studies(body));

    [Theory]
    [InlineData("IMGN853 was given in a Phase 1 trial. The analyses are of the population that is eligible for FORWARD I, the ongoing Phase 3 trial. The ORR was 47%.", "1 ORR", "FORWARD I 3")]
    [InlineData("IMGN853 was given in a Phase 1 trial. In patients who meet the eligibility criteria for the FORWARD I Phase 3 trial, the ORR was 47%.", "1 ORR", "FORWARD I 3")]
    [InlineData("IMGN853 was given in a Phase 1 trial. In patients in the FORWARD I Phase 3 trial, the ORR was 47%.", "1", "FORWARD I 3 ORR")]
    [InlineData("In a Phase 1 trial, IMGN853 was given to patients eligible for FORWARD I, the ongoing Phase 3 registration trial.", "1", "FORWARD I 3")]
    public void WhoCouldHaveJoinedAStudyIsNotInIt(string body, params string[] studies) => Assert.Equal(studies, Studies(body));

    [Theory]
    [InlineData("FORWARD I is a Phase 3 trial of IMGN853. In FORWARD II, first data for IMGN853 with Keytruda were reported, and mature findings will follow. In FORWARD II, the ORR was 43%.", "FORWARD I 3", "FORWARD II ORR")]
    public void ThatFindingsAreToFollowPlansNoStudy(string body, params string[] studies) => Assert.Equal(studies, Studies(body));

    [Theory]
    [InlineData("A Phase I/II study of IMGN901 was reported. A second Phase I/II study of IMGN901 gives it weekly. Enrollment has begun in a third Phase I/II study of IMGN901.", 3)]
    [InlineData("A Phase I/II study of IMGN901 was reported. A second Phase I/II study of IMGN901 gives it weekly. The second Phase I/II study of IMGN901 is large.", 2)]
    [InlineData("A second-line Phase III trial of T-DM1 is open. The third-line Phase III trial of T-DM1 is open.", 1)]
    public void StudiesToldInARowAreApart(string body, int count) => Assert.Equal(count, Studies(body).Count);

    [Theory]
    [InlineData("IMGN901 was given in a Phase I trial. We now look for the best regimen for Phase II testing.", "1")]
    [InlineData("IMGN901 was given in a Phase I trial. It set the schedule to be used in Phase II trials.", "1")]
    [InlineData("IMGN901 was given in a Phase I trial. The results will be used in designing broader Phase II trials.", "1")]
    [InlineData("IMGN901 was given in a Phase I trial. The results were as good as those of a Phase II trial of Velcade with prednisone.", "1")]
    [InlineData("A Phase II trial of lenalidomide given with IMGN901 is open.", "2")]
    [InlineData("Cohorts of the Phase 1 trial of IMGN853 support the FORWARD I Phase 3 trial.", "1", "FORWARD I 3")]
    [InlineData("IMGN853 is the first to reach Phase 3 testing. FORWARD I is enrolling.\n\nIMGN853 is given in FORWARD I, a Phase 3 trial.", "FORWARD I 3")]
    [InlineData("Other Phase 3 trials of isatuximab are KARMA, in combination with carfilzomib, and VEDAS, in combination with bortezomib.", "KARMA 3", "VEDAS 3")]
    [InlineData("The Phase 3 trials of isatuximab include KARMA and VEDAS.", "KARMA 3", "VEDAS 3")]
    [InlineData("Besides EMILIA, Phase III trials of T-DM1 are MARIANNE, which assesses it with pertuzumab, and TH3RESA, in later disease.", "EMILIA 3", "MARIANNE 3", "TH3RESA 3")]
    [InlineData("T-DM1 is in the Phase III trials MARIANNE, for first-line treatment, and KATHERINE, for early disease, and in GATSBY, a Phase II/III trial.", "MARIANNE 3", "KATHERINE 3", "GATSBY 2/3")]
    public void OnlyWhatIsAStudyOfTheCompoundIsOne(string body, params string[] studies) => Assert.Equal(studies, Studies(body));

    [Theory]
    [InlineData("IMGN632 did well.\n\n• A Phase 1b/2 trial of IMGN632 in acute myeloid leukemia had an ORR of 55%.\n• With IMGN632 in multiple myeloma, three of four patients had a complete response.\n", "1b/2 ORR")]
    [InlineData("IMGN632 did well.\n\n• A Phase 1b/2 trial of IMGN632 in acute myeloid leukemia had an ORR of 55%.\n• With IMGN632 in acute myeloid leukemia, three of four patients had a complete response.\n", "1b/2 ORR CR")]
    [InlineData("IMGN632 did well.\n\n• A Phase 1b/2 trial of IMGN632 in acute myeloid leukemia had an ORR of 55%.\n• Three of four patients had a complete response.\n", "1b/2 ORR CR")]
    public void AResultInAnotherDiseaseIsNotTheStudys(string body, params string[] studies) => Assert.Equal(studies, Studies(body));

    [Theory]
    [InlineData("Median PFS of 10.6 Months in Patients with High Expression", "In the 33 patients with high FRα expression, the median PFS was 10.6 months.", 1)]
    [InlineData("PFS of 11.5 Months with IMGN901 versus 6.5 Months with Lenalidomide", "The median PFS was 11.5 months in the IMGN901 arm and 6.5 months in the control arm.", 2)]
    [InlineData("Median PFS of 10.6 Months", "In all patients, the median PFS was 8.3 months.", 2)]
    public void AHeadlineTellsAResultAgain(string headline, string told, int count) =>
        Assert.Equal(count, ReleaseExtractor.Read(Written.Release($"ImmunoGen reported results of a Phase 2 trial of IMGN901 in multiple myeloma. {told}", $"IMGN901 in a Phase 2 Trial: {headline}")).Claims.Count(claim => claim.Property == Properties.Result.Metric));

    [Theory]
    [InlineData("A Phase I trial of IMGN901 was reported. It was used to select the dose for the expansion cohorts and for NORTH, the randomized Phase II trial of IMGN901. Three of nine patients had a partial response.", "1 PR", "NORTH 2")]
    [InlineData("A Phase I trial of IMGN901 was reported. It was to establish the dose for NORTH, the randomized Phase II trial of IMGN901. Three of nine patients had a partial response.", "1 PR", "NORTH 2")]
    [InlineData("A Phase I trial of IMGN901 was reported. The dose taken into NORTH is 112 mg/m2. Three of nine patients had a partial response.", "1 PR", "NORTH")]
    [InlineData("A Phase 1 trial of IMGN853 was reported. In 36 patients who met the key criteria of the Phase 3 FORWARD I trial, the ORR was 47%.", "1 ORR", "FORWARD I 3")]
    [InlineData("A Phase I trial of IMGN901 was reported. The dose was 112 mg/m2. In NORTH, the Phase II trial of IMGN901, three of nine patients had a partial response.", "1", "NORTH 2 PR")]
    [InlineData("A Phase I trial of IMGN901 was reported. Data for NORTH, a Phase II trial of IMGN901, are new. Three of nine patients had a partial response.", "1", "NORTH 2 PR")]
    public void AStudyThatADoseOrItsCriteriaAreForHasNoResultOfThem(string body, params string[] studies) => Assert.Equal(studies, Studies(body));

    [Theory]
    [InlineData("ImmunoGen told of IMGN901.\n\nCombination data (abstract #1510PD)\n\nA Phase I trial of IMGN901 was reported.\n\nSingle-agent data (abstract #1515P)\n\nStudy 002, a Phase I trial of IMGN901, was reported.", "1", "Study 002 1")]
    [InlineData("ImmunoGen told of IMGN901.\n\nEarly data\n\nA Phase I trial of IMGN901 was reported.\n\nSingle-agent data (abstract #1515P)\n\nStudy 002, a Phase I trial of IMGN901, was reported.", "Study 002 1")]
    public void StudiesUnderTheHeadingsOfTwoAbstractsAreTwo(string body, params string[] studies) => Assert.Equal(studies, Studies(body));

    /// <summary>Each with its name, phase and what was measured.</summary>
    private static List<string> Studies(string body)
    {
        var claims = ReleaseExtractor.Read(Written.Release(body)).Claims;
        return [.. claims.Where(claim => claim.Subject.Kind == SubjectKind.Trial).GroupBy(claim => claim.Subject.Key).Select(study => string.Join(' ', ((Property[])[Properties.Trial.Name, Properties.Trial.Phase]).SelectMany(property => study.Where(claim => claim.Property == property))
            .Concat(claims.Where(claim => claim.Property == Properties.Result.Metric && claim.Subject.Parent?.Key == study.Key)).Select(claim => claim.Value.Stored)))];
    }
}
