using ImmunoGenPortal.Extraction.Tests.Support;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Trials;

/// <summary>Studies that are told without their phase, and phases that are no study of what the release is about.</summary>
public class TestingBegunTests
{
    private static readonly Property[] Told = [Properties.Trial.Compound, Properties.Trial.Name, Properties.Trial.Phase, Properties.Trial.Status, Properties.Trial.Indication];

    [Theory]
    [InlineData("Sanofi has initiated clinical testing of AVE1642, a naked antibody.", "AVE1642 ongoing")]
    [InlineData("Clinical testing has been initiated by Sanofi with AVE1642.", "AVE1642 ongoing")]
    [InlineData("Clinical testing has begun with its IMGN853 product candidate. The Phase I trial takes in patients with ovarian cancer.", "IMGN853 1 ongoing ovarian cancer")]
    [InlineData("A Phase I trial of IMGN853 has begun. The start of clinical testing of IMGN853 was announced in May.", "IMGN853 1 ongoing")]
    [InlineData("Sanofi expects to begin clinical testing of AVE1642 in multiple myeloma next year.", "AVE1642 planned multiple myeloma")]
    [InlineData("Sanofi expects to begin clinical testing of AVE1642 next year.")]
    [InlineData("Clinical testing has begun to shape the field of AVE1642.")]
    [InlineData("IMGN901 is in clinical evaluation for small-cell lung cancer, and ImmunoGen expects to submit an IND for IMGN242.", "IMGN901 small-cell lung cancer")]
    public void TestingToldWithoutAPhaseIsAStudy(string body, params string[] studies) => Assert.Equal(studies, Studies(body));

    [Theory]
    [InlineData("SAR3419 is in a Phase I trial. Five compounds are in the clinic, and Phase II evaluation of two of them got underway this summer.", "SAR3419 1 ongoing")]
    [InlineData("SAR3419 is in a Phase I trial. We intend to add other cancers to the Phase II program over time.", "SAR3419 1 ongoing")]
    [InlineData("SAR3419 is in a Phase I trial. Partners with compounds in Phase II or Phase III testing are Amgen and Bayer.", "SAR3419 1 ongoing")]
    [InlineData("SAR3419 is in a Phase I trial. The company's lead product, panoramat, is in Phase III trials.", "SAR3419 1 ongoing")]
    [InlineData("SAR3419 is in a Phase I trial. Phase II evaluation of SAR3419 got underway this summer.", "SAR3419 1 ongoing", "SAR3419 2 ongoing")]
    public void APhaseOfOtherCompoundsIsNoStudy(string body, params string[] studies) => Assert.Equal(studies, Studies(body));

    [Theory]
    [InlineData("The Phase 3 trial FORWARD I tests IMGN853 in ovarian cancer. We will assess the FORWARD I data further.", "IMGN853 FORWARD I 3 ongoing ovarian cancer")]
    [InlineData("We will assess IMGN853 in the Phase 3 trial FORWARD I in ovarian cancer.", "IMGN853 FORWARD I 3 planned ovarian cancer")]
    [InlineData("In FORWARD I, IMGN853 is given to patients with ovarian cancer. Results from the Phase 1 cohort of 40 patients with ovarian cancer are expected. FORWARD I, a Phase 3 trial, is open for enrollment.", "IMGN853 FORWARD I 3 enrolling ovarian cancer", "IMGN853 1 ongoing ovarian cancer")]
    [InlineData("In FORWARD I, IMGN853 is given to patients with ovarian cancer. The Phase 3 trial is open for enrollment.", "IMGN853 FORWARD I 3 enrolling ovarian cancer")]
    [InlineData("ELAHERE is for ovarian, fallopian tube, or primary peritoneal cancer. MIRASOL is a randomized Phase 3 trial in this setting.", "Elahere MIRASOL 3 ongoing ovarian cancer")]
    [InlineData("We finished FORWARD II, in which IMGN853 is given with carboplatin in ovarian cancer. We support the start of an investigator-sponsored trial of IMGN853 plus carboplatin in ovarian cancer.", "IMGN853 FORWARD II ovarian cancer", "IMGN853 ongoing ovarian cancer")]
    [InlineData("IMGN779 – a CD33-targeting ADC with one of the Company's new DNA-acting payload agents, for acute myeloid leukemia.\n\nThe IND is active, and a Phase 1 trial of IMGN779 is expected to start.", "IMGN779 1 planned acute myeloid leukemia")]
    public void WhatIsToldOfANamedStudyIsItsOwn(string body, params string[] studies) => Assert.Equal(studies, Studies(body));

    [Theory]
    [InlineData("Expansion cohorts in both diseases are now enrolling at this dose.", "enrolling")]
    [InlineData("The expansion phase, in which it is given every three weeks, is enrolling up to 60 patients.", "enrolling")]
    [InlineData("Patients are now being enrolled on this schedule.", "enrolling")]
    [InlineData("We have opened new cohorts in this trial, with enrollment well underway.", "enrolling")]
    [InlineData("We continue to enroll patients in the trial.", "enrolling")]
    [InlineData("Patients are treated on this schedule.", null)]
    public void ThatAStudyGoesOnIsToldBehindItsFindings(string sentence, string? status) =>
        Assert.Equal(status, Written.Read($"The Phase 1 study of IMGN632 was reported.\n\n* The ORR was 33% (4/12).\n\n* The CR rate was 8% (1/12).\n\n* There were no deaths.\n\n{sentence}").Reading.Claims.FirstOrDefault(claim => claim.Property == Properties.Trial.Status && claim.Basis == Basis.Stated)?.Value.Stored);

    [Theory]
    [InlineData("About the study\nThe randomized study included 248 patients.", "248")]
    [InlineData("About the Trial\nThe trial enrolled 248 patients.", "248")]
    [InlineData("About Ovarian Cancer\nA study of its causes included 248 patients.", null)]
    public void WhatStandsBelowTheHeadingOnTheStudyIsToldOfIt(string standing, string? enrolled) =>
        Assert.Equal(enrolled, Written.Read($"A Phase 2 study of IMGN853 in ovarian cancer did not meet its endpoint.\n\n{standing}").Reading.Claims.FirstOrDefault(claim => claim.Property == Properties.Trial.Enrolled)?.Value.Stored);

    [Theory]
    [InlineData("Twenty-two patients with colorectal cancer (18 patients) or pancreatic cancer (4 patients) were treated in a Phase I trial of IMGN242.", "colorectal cancer", "pancreatic cancer")]
    [InlineData("IMGN242 is in a Phase I trial. Patients had advanced disease: 27 had colorectal cancer and seven had pancreatic cancer.", "colorectal cancer", "pancreatic cancer")]
    [InlineData("IMGN901 is in a Phase I trial in CD56-positive solid tumors. Enrollment in the expansion phase is limited to patients with Merkel cell carcinoma, small-cell lung cancer or ovarian cancer.", "Merkel cell carcinoma", "ovarian cancer", "small-cell lung cancer")]
    [InlineData("A Phase I trial of IMGN853 is to fix the dose in patients with solid tumors. It will then be assessed in groups of patients with specific cancers, including ovarian cancer and small-cell lung cancer.", "ovarian cancer", "small-cell lung cancer")]
    [InlineData("IMGN901 is in a Phase I trial. Patients enrolled in the study have relapsed or relapsed/refractory CD56-positive multiple myeloma.", "multiple myeloma")]
    [InlineData("IMGN901 is in a Phase I trial. Many of the patients are frail. Others have multiple myeloma.")]
    [InlineData("IMGN901 is in a Phase I trial in Merkel cell carcinoma. The benefit in it was limited to weeks, as in ovarian cancer.", "Merkel cell carcinoma")]
    public void ThePatientsOfAStudyTellItsDiseases(string body, params string[] diseases) =>
        Assert.Equal(diseases, Written.Read(body).Reading.Claims.Where(claim => claim.Property == Properties.Trial.Indication).Select(claim => claim.Value.Stored).Order(StringComparer.Ordinal));

    private static List<string> Studies(string body) =>
        [.. ReleaseExtractor.Read(Written.Release(body)).Claims.Where(claim => claim.Subject.Kind == SubjectKind.Trial).GroupBy(claim => claim.Subject)
            .Select(study => string.Join(' ', Told.SelectMany(property => study.Where(claim => claim.Property == property).Select(claim => claim.Value.Stored))))];
}
