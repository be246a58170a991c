using ImmunoGenPortal.Extraction.Tests.Support;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Trials;

/// <summary>Several studies of one phase told one after the other, and compounds and studies that a sentence names only beside the one it speaks of.</summary>
public class StudiesInARowTests
{
    private static readonly Property[] Told = [Properties.Trial.Compound, Properties.Trial.Phase, Properties.Trial.Status, Properties.Trial.Indication, Properties.Trial.Combination];

    [Theory]
    [InlineData("A Phase I/II study of IMGN901 was reported. Two more are in progress. In the first of these, a Phase I/II study at one center, IMGN901 is administered once a week. The second, a Phase I/II study at another center, is open to 40 patients.", 3)]
    [InlineData("A Phase I study of IMGN901 was reported. The second, a Phase I study in Boston, has begun.", 2)]
    [InlineData("A Phase I study of IMGN901 was reported. The first patient in a Phase I study of IMGN901 had been treated before.", 1)]
    [InlineData("A Phase I study of IMGN901 was reported. In the second quarter, a Phase I study of IMGN901 was open.", 1)]
    public void EachOfSeveralToldInARowIsAStudy(string body, int count) => Assert.Equal(count, Studies(body).Count);

    [Theory]
    [InlineData("Dosing continues in two Phase I trials of IMGN901, one in solid tumors and one in multiple myeloma.", "IMGN901 1 ongoing", "IMGN901 1 ongoing multiple myeloma")]
    [InlineData("Revenue includes a payment earned with the start of Phase I trials of IMGN901. A partner conducts two Phase I studies of IMGN901, one in multiple myeloma and one in small-cell lung cancer.", "IMGN901 1 ongoing multiple myeloma", "IMGN901 1 ongoing small-cell lung cancer")]
    [InlineData("IMGN901 is in Phase I trials. A partner conducts a Phase I study of IMGN529 in lymphoma.", "IMGN529 1 ongoing lymphoma", "IMGN901 1 ongoing")]
    [InlineData("Six compounds are in clinical testing, the most advanced of them in Phase III. We look for IMGN853 to get there.")]
    [InlineData("Of the compounds, the most advanced, in Phase III, is T-DM1, which Roe is developing.", "T-DM1 3 ongoing")]
    [InlineData("IMGN853 is the most advanced of them and is in Phase III.", "IMGN853 3 ongoing")]
    [InlineData("Two Phase I trials of IMGN901 are open: one in multiple myeloma and one in small-cell lung cancer.", "IMGN901 1 ongoing multiple myeloma", "IMGN901 1 ongoing small-cell lung cancer")]
    [InlineData("Two Phase II trials of SAR3419 are underway in diffuse large B-cell lymphoma, one with SAR3419 alone and one in combination with rituximab.", "SAR3419 2 ongoing diffuse large B-cell lymphoma", "SAR3419 2 ongoing diffuse large B-cell lymphoma rituximab")]
    [InlineData("Two Phase II trials of SAR3419 are underway in multiple myeloma: one in combination with lenalidomide, the other as monotherapy.", "SAR3419 2 ongoing multiple myeloma", "SAR3419 2 ongoing multiple myeloma lenalidomide")]
    [InlineData("Two Phase II trials of SAR3419 are underway in multiple myeloma, and one of the patients, treated in combination with lenalidomide, did well.", "SAR3419 2 ongoing multiple myeloma")]
    public void StudiesToldTogetherAreToldApartByDiseaseOrRegimen(string body, params string[] studies) => Assert.Equal(studies.Order(StringComparer.Ordinal), Studies(body).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("IMGN242 is in a Phase I trial.\n\nIMGN242 is more potent than our earlier compound, cantuzumab mertansine. We intend to begin a Phase II trial in gastric cancer.", "IMGN242 1 ongoing", "IMGN242 2 planned gastric cancer")]
    [InlineData("IMGN242 is in a Phase I trial.\n\nUnlike cantuzumab mertansine, IMGN242 is given often. We intend to begin a Phase II trial in gastric cancer.", "IMGN242 1 ongoing", "IMGN242 2 planned gastric cancer")]
    [InlineData("IMGN242 is in a Phase I trial.\n\nIMGN242 is one of two, and the other is IMGN901. We intend to begin a Phase II trial in gastric cancer.", "IMGN242 1 ongoing", "IMGN901 2 planned gastric cancer")]
    [InlineData("Dosing has begun in the clinical testing of IMGN242. It is our second, the first being IMGN901.\n\nThe Phase I study is conducted at the Center of Texas.", "IMGN242 1 ongoing")]
    public void ACompoundNamedToCompareIsNotTheOneSpokenOf(string body, params string[] studies) => Assert.Equal(studies, Studies(body));

    [Theory]
    [InlineData("IMGN853 was given to 46 patients in a Phase 1 trial. In those who match the planned Phase 3 trial, the ORR was 44%. FORWARD I, a Phase 3 trial, is expected to start this year.", "1 ORR", "FORWARD I 3")]
    [InlineData("IMGN853 was given to 46 patients in a Phase 1 trial. In the FORWARD I Phase 3 trial, the ORR was 44%.", "1", "FORWARD I 3 ORR")]
    public void WhatIsFoundInThoseAPlannedStudyWillTakeInIsOfTheOneBefore(string body, params string[] studies) => Assert.Equal(studies, Results(body));

    [Theory]
    [InlineData("IMGN901 is in a Phase I trial in multiple myeloma. We are making preparations so that we can start pivotal testing of IMGN901 in Merkel cell carcinoma next year.", "IMGN901 1 ongoing multiple myeloma", "IMGN901 planned Merkel cell carcinoma")]
    [InlineData("IMGN901 is in a Phase I trial in multiple myeloma. The company plans to begin registration trials of IMGN901 in Merkel cell carcinoma.", "IMGN901 1 ongoing multiple myeloma", "IMGN901 planned Merkel cell carcinoma")]
    [InlineData("IMGN901 is in a Phase I trial in multiple myeloma. The design of pivotal testing of IMGN901 is open.", "IMGN901 1 ongoing multiple myeloma")]
    public void TestingPreparedForADiseaseIsAPlannedStudy(string body, params string[] studies) => Assert.Equal(studies, Studies(body));

    [Theory]
    [InlineData("IMGN901 is in a Phase I trial. These results support Phase II testing in patients with multiple myeloma.", "1")]
    [InlineData("IMGN901 is in a Phase I trial. The findings warrant a Phase II trial.", "1")]
    [InlineData("IMGN901 is in a Phase I trial. Patients are supported in a Phase II trial of IMGN901, too.", "1", "2")]
    public void WhatFindingsSpeakForIsNoStudyYet(string body, params string[] studies) => Assert.Equal(studies, StudiesBy(body, Properties.Trial.Phase));

    [Theory]
    [InlineData("Data from two Phase I studies of IMGN901 were presented.\n\nEvery-Three-Week Study\n\nIn the first study, IMGN901 was given once every three weeks at doses ranging from 22 mg/m2 to 295 mg/m2. A total of 37 patients were enrolled.\n\nWeekly Study\n\nIn the second study, which is ongoing, IMGN901 is given once weekly. Thirty-nine patients have been enrolled.", "1 37", "1 39")]
    [InlineData("Data from a Phase I study of IMGN901 were presented.\n\nIn the first group, IMGN901 was given once every three weeks at doses ranging from 22 mg/m2 to 295 mg/m2.\n\nIn the second group, IMGN901 was given once weekly. Thirty-nine patients have been enrolled.", "1 39")]
    public void TheFirstAndTheSecondStudyAreToldBelowHeadings(string body, params string[] studies) => Assert.Equal(studies, StudiesBy(body, Properties.Trial.Phase, Properties.Trial.Enrolled));

    [Theory]
    [InlineData("IMGN901 is in a Phase 3 trial in which 333 patients will be randomized 2:1 to receive IMGN901 or chemotherapy.", "333")]
    [InlineData("IMGN901 is in a Phase 3 trial. A total of 333 patients will be enrolled.", "333")]
    [InlineData("IMGN901 is in a Phase 3 trial. Some of the 333 patients would be told of it by mail.")]
    public void WhoWillBeRandomizedIsPlanned(string body, params string[] studies) => Assert.Equal(studies, StudiesBy(body, Properties.Trial.Planned).Where(study => study.Length > 0));

    [Theory]
    [InlineData("Data from a Phase II trial of IMGN901 were reported. A total of 61 patients were treated, and 41 patients were evaluable for response.", "61 41")]
    [InlineData("Data from a Phase II trial of IMGN901 were reported. A total of 61 patients were treated, and 41 had pain.", "61")]
    public void WhoWasTreatedAndWhoCouldBeJudgedAreToldApart(string body, params string[] studies) => Assert.Equal(studies, StudiesBy(body, Properties.Trial.Treated, Properties.Trial.Evaluable));

    [Theory]
    [InlineData("IMGN901 is in the NORTH trial in multiple myeloma. \"It works,\" said Jane Roe, M.D., Director of the Oklahoma TSET/Sarah Cannon Phase I Program.", "NORTH")]
    [InlineData("IMGN901 is in multiple myeloma. \"It works,\" said Jane Roe, M.D., Professor of Medicine at the University of Ohio and NORTH Principal Investigator.")]
    [InlineData("IMGN901 is in multiple myeloma. \"It works,\" said Jane Roe, M.D., Professor of Medicine. In NORTH, a Phase II trial, IMGN901 is given weekly.", "NORTH 2")]
    public void WhatAnOfficeNamesIsNoStudy(string body, params string[] studies) => Assert.Equal(studies, StudiesBy(body, Properties.Trial.Name, Properties.Trial.Phase));

    [Theory]
    [InlineData("We did not see what goes along with most chemotherapy.", "IMGN901 1 ongoing")]
    [InlineData("It was given along with chemotherapy.", "IMGN901 1 ongoing chemotherapy")]
    public void WhatComesWithADrugIsNoCombination(string sentence, params string[] studies) => Assert.Equal(studies, Studies("IMGN901 is in a Phase I trial. " + sentence));

    [Theory]
    [InlineData("Data from a Phase I trial of IMGN901 led to the choice for a Phase II trial that is scheduled to begin this year. They will be presented at the 2016 Annual Meeting of ASCO.", "1 ASCO 2016", "2")]
    [InlineData("Data from a Phase I trial of IMGN901 led to the choice for a Phase II trial that is scheduled to begin this year. The results have been shown at the 2016 Annual Meeting of ASCO.", "1 ASCO 2016", "2")]
    public void WhereFindingsAreShownIsToldOfTheStudyThatHasSome(string body, params string[] studies) => Assert.Equal(studies, StudiesBy(body, Properties.Trial.Phase, Properties.Trial.Venue));

    [Theory]
    [InlineData("A Phase 1 trial of IMGN853 in ovarian cancer was reported. The trial also includes a cohort of patients with endometrial cancer.", "1 ovarian cancer endometrial cancer")]
    [InlineData("A Phase 1 trial of IMGN853 in ovarian cancer was reported. The trial also has a site where endometrial cancer is treated.", "1 ovarian cancer")]
    public void ACohortOfPatientsTellsAFurtherDisease(string body, params string[] studies) => Assert.Equal(studies, StudiesBy(body, Properties.Trial.Phase, Properties.Trial.Indication));

    [Theory]
    [InlineData("Pooled analyses of three Phase 1 expansion cohorts of IMGN853 were shown. In FORWARD I, IMGN853 is given alone.", "FORWARD I")]
    [InlineData("Two Phase 1 trials of IMGN853 are new. In FORWARD I, IMGN853 is given alone.", "FORWARD I 1")]
    public void CohortsLendAStudyNoPhase(string body, params string[] studies) => Assert.Equal(studies, StudiesBy(body, Properties.Trial.Name, Properties.Trial.Phase).Where(study => study.StartsWith("FORWARD", StringComparison.Ordinal)));

    [Theory]
    [InlineData("IMGN901 is for Merkel cell carcinoma. Merkel cell carcinoma (MCC) is a rare and aggressive neuroendocrine cancer.", "Merkel cell carcinoma")]
    [InlineData("IMGN901 is for Merkel cell carcinoma. Ovarian cancer is another target of IMGN901, as is multiple myeloma.", "Merkel cell carcinoma", "Ovarian cancer", "multiple myeloma")]
    public void WhatADiseaseIsIsNoDiseaseOfItsOwn(string body, params string[] diseases) =>
        Assert.Equal(diseases, ReleaseExtractor.Read(Written.Release(body)).Claims.Where(claim => claim.Property == Properties.Indication.Name).Select(claim => claim.Value.Stored));

    [Fact]
    public void FiguresBelowAHeadingOnTheStudyAreThoseOfAStudyWithoutPhaseOrName()
    {
        var studies = Results("ImmunoGen announced data with IMGN388.\n\nAbout the Study\n\nThe data are from the first trial conducted with IMGN388. Two of the five patients who received 160 mg/m2 had a dose-limiting toxicity.\n\nAbout ImmunoGen\n\nImmunoGen also has IMGN901, which is in a Phase I trial.");

        Assert.Contains("DLT", studies);
    }

    private static List<string> StudiesBy(string body, params Property[] properties) =>
        [.. ReleaseExtractor.Read(Written.Release(body)).Claims.Where(claim => claim.Subject.Kind == SubjectKind.Trial).GroupBy(claim => claim.Subject)
            .Select(study => string.Join(' ', properties.SelectMany(property => study.Where(claim => claim.Property == property).Select(claim => claim.Value.Stored))))];

    private static List<string> Studies(string body) => StudiesBy(body, Told);

    /// <summary>Each with its name, phase and what was measured.</summary>
    private static List<string> Results(string body)
    {
        var claims = ReleaseExtractor.Read(Written.Release(body)).Claims;
        return [.. claims.Where(claim => claim.Subject.Kind == SubjectKind.Trial).GroupBy(claim => claim.Subject.Key).Select(study => string.Join(' ', ((Property[])[Properties.Trial.Name, Properties.Trial.Phase]).SelectMany(property => study.Where(claim => claim.Property == property))
            .Concat(claims.Where(claim => claim.Property == Properties.Result.Metric && claim.Subject.Parent?.Key == study.Key)).Select(claim => claim.Value.Stored)))];
    }
}
