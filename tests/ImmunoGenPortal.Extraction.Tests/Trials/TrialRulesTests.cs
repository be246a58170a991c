using ImmunoGenPortal.Extraction.Tests.Support;
using ImmunoGenPortal.Extraction.Trials;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Trials;

public class TrialRulesTests
{
    [Theory]
    [InlineData("a [Phase II] trial of IMGN242", "2")]
    [InlineData("the [phase 1b/2], open-label,  multicenter study", "1b/2")]
    [InlineData("SAR3419 is in [Phase I]\ntesting", "1")]
    [InlineData("its [Phase 3] global registration trial", "3")]
    [InlineData("in [Phase I] clinical use", "1")]
    [InlineData("the [Phase 1] expansion", "1")]
    [InlineData("IMGN529, now in [Phase 1]", "1")]
    [InlineData("[Phase III] results are in", "3")]
    public void AStudyIsNamedByItsPhase(string marked, string phase) =>
        Assert.Equal(phase, Wording.One(TrialRules.Rules, "trial.phase", marked, "phase").MentionOf("phase")!.Code);

    [Theory]
    [InlineData("our [gastric cancer] trial", "gastric cancer")]
    [InlineData("the ongoing [multiple\nmyeloma] studies", "multiple myeloma")]
    [InlineData("another [ovarian cancer] study", "ovarian cancer")]
    public void AStudyIsNamedByItsDisease(string marked, string name) =>
        Assert.Equal(name, Wording.One(TrialRules.Rules, "trial.disease", marked, "indication").MentionOf("indication")!.Thing!.Name);

    [Theory]
    [InlineData("a later phase of the trial")]
    [InlineData("the trial in gastric cancer")]
    [InlineData("gastric cancer is on trial")]
    [InlineData("the first trial")]
    [InlineData("an end-of-Phase II meeting")]
    [InlineData("the recommended Phase 2 dose")]
    [InlineData("materials for trials through Phase II")]
    [InlineData("if it enters Phase II")]
    [InlineData("a process for its manufacture at Phase IIb/III scale")]
    [InlineData("the Phase III supply of the antibody")]
    [InlineData("Debiopharm has bought a phase 2 antibody-drug conjugate from ImmunoGen")]
    [InlineData("the agreement may be expanded to include a subsequent Phase III clinical trial")]
    [InlineData("advancement of IMGN901 into Phase II studies was dependent on the license")]
    public void OtherWordsNameNoStudy(string text) => Wording.None(TrialRules.Rules, text);

    [Theory]
    [InlineData("the Phase I trial is [ongoing]", "ongoing")]
    [InlineData("a Phase I trial, now [under\nway]", "ongoing")]
    [InlineData("a Phase II trial that [is enrolling] patients", "enrolling")]
    [InlineData("a Phase II trial, currently [recruiting]", "enrolling")]
    [InlineData("ImmunoGen has [completed] its first Phase I trial", "completed")]
    [InlineData("Sanofi [discontinued] the Phase II trial", "stopped")]
    [InlineData("the Phase II trial was [halted]", "stopped")]
    [InlineData("a [planned] Phase III trial", "planned")]
    [InlineData("a Phase III trial that [is expected to\nbegin] in spring", "planned")]
    [InlineData("ImmunoGen [plans to initiate] a Phase II trial", "planned")]
    [InlineData("[Initiate] a Phase 1 cohort with magrolimab next year", "planned")]
    [InlineData("It [expects to have] this compound in Phase I testing mid-year", "planned")]
    [InlineData("A Phase I/IIa trial in breast cancer and in bladder cancer [is planned] for 2013", "planned")]
    [InlineData("It is [being advanced to] a Phase 3 trial", "planned")]
    [InlineData("[Continued enrollment] in the Phase 2 trial", "enrolling")]
    [InlineData("the Phase I study is still [adding patients]", "enrolling")]
    [InlineData("[Completed enrollment] in the Phase 3 trial", "ongoing")]
    [InlineData("It [discontinued] enrollment in the Phase 1 study", "stopped")]
    [InlineData("three Phase I studies, in 81 patients with cancers, [have been completed]", "completed")]
    [InlineData("IMGN853 is [about to enter] Phase 3", "planned")]
    [InlineData("It [will soon be assessed] in a Phase 3 trial", "planned")]
    [InlineData("interested in [moving this compound into] Phase II testing", "planned")]
    [InlineData("agreed with the FDA on the [design of] the SORAYA trial", "planned")]
    [InlineData("the Phase 1 trial of IMGN779 [has been closed after] 62 patients", "stopped")]
    [InlineData("reported [final results] from the SORAYA trial", "completed")]
    [InlineData("has [elected to discontinue] the Phase I study", "stopped")]
    [InlineData("has [chosen not to pursue] the Phase II trial", "stopped")]
    public void HowFarAStudyIsIsRead(string marked, string status) => Wording.One(TrialRules.Status, "trial.status." + status, marked, "said");

    [Theory]
    [InlineData("the Phase I trial is not ongoing")]
    [InlineData("the Phase II trial is not yet recruiting")]
    [InlineData("the Phase II trial was never halted")]
    [InlineData("ImmunoGen has not completed its Phase I trial")]
    [InlineData("patients who discontinued treatment in the Phase II trial")]
    [InlineData("two patients in the Phase I trial stopped therapy")]
    [InlineData("data of the Phase I trial came")]
    [InlineData("a plan for a Phase II trial")]
    [InlineData("Results of the Phase III trial are expected in spring")]
    [InlineData("The Phase I portion has been completed")]
    [InlineData("The Phase II trial went as planned")]
    [InlineData("the design of the building")]
    [InlineData("final results for the year")]
    [InlineData("the offering has been closed after the Phase")]
    public void OtherWordsTellNoStatus(string text) => Wording.None(TrialRules.Status, text);

    [Fact]
    public void AGeneralWordForDiseaseNamesNoStudy()
    {
        var (reading, _) = Written.Read("IMGN388 did well, as it did in the cancer trial and in a Phase I trial in solid tumors.");

        Assert.Equal("1", Assert.Single(reading.Claims, claim => claim.Subject.Kind == SubjectKind.Trial && claim.Property == Properties.Trial.Phase).Value.Stored);
        Assert.Single(reading.Claims.Where(claim => claim.Subject.Kind == SubjectKind.Trial).Select(claim => claim.Subject).Distinct());
        Assert.DoesNotContain(reading.Claims, claim => claim.Property == Properties.Trial.Indication);
    }

    [Theory]
    [InlineData("In the Phase 3 MIRASOL trial of IMGN853, patients did well.", "MIRASOL 3")]
    [InlineData("FORWARD I is a randomized Phase 3 trial of IMGN853.", "FORWARD I 3")]
    [InlineData("The Phase II CADENCE study of IMGN632 goes on.", "CADENCE 2")]
    [InlineData("The CADENCE phase 2 study compares IMGN632 with care.", "CADENCE 2")]
    [InlineData("The CADENCE Phase 2 clinical trial of IMGN632 goes on.", "CADENCE 2")]
    [InlineData("SORAYA, the pivotal Phase 3 single-arm trial of IMGN853, and PICCOLO, a Phase 2 trial, go on.", "SORAYA 3", "PICCOLO 2")]
    [InlineData("IMGN853 is in a Phase 3 trial, FORWARD I, and in a Phase 1b/2 trial, FORWARD II.", "FORWARD I 3", "FORWARD II 1b/2")]
    [InlineData("T-DM1 is in the Phase III trials EMILIA and MARIANNE.", "EMILIA 3", "MARIANNE 3")]
    [InlineData("Roche has two more Phase III trials of T-DM1: EMILIA, in which it is given alone; and MARIANNE, in early disease.", "EMILIA 3", "MARIANNE 3")]
    [InlineData("Patients are being enrolled in FORWARD I, our registration trial of IMGN853. The Phase 3 trial will take two years.", "FORWARD I 3")]
    [InlineData("Results come from a single-arm Phase 3 trial of IMGN853 in China and from the randomized Phase 3 MIRASOL trial.", "3", "MIRASOL 3")]
    [InlineData("A Phase 2 study of IMGN853, the Phase 2 SILVERGATE study, is full. SILVERGATE has 112 patients.", "SILVERGATE 2")]
    [InlineData("Roe is evaluating IMGN853 in the Phase 2 VEIL-MX-2009-002 trial.", "VEIL-MX-2009-002 2")]
    [InlineData("Our candidates are IMGN901, which is being evaluated in the NORTH Phase II trial in lung cancer, IMGN853 and IMGN529.", "NORTH 2")]
    public void AStudyHasItsNameAndPhase(string body, params string[] studies) =>
        Assert.Equal(studies, Studies(body, Properties.Trial.Name, Properties.Trial.Phase));

    [Theory]
    [InlineData("IMGN901 is in Phase II testing for small-cell lung cancer; IMGN853 is in Phase I testing for ovarian cancer.", "IMGN901 2 small-cell lung cancer", "IMGN853 1 ovarian cancer")]
    [InlineData("A Phase I trial of IMGN901 in multiple myeloma and a Phase II trial in small-cell lung cancer are open.", "IMGN901 1 multiple myeloma", "IMGN901 2 small-cell lung cancer")]
    [InlineData("IMGN388 and SAR3419 are in Phase I testing.", "IMGN388 1", "SAR3419 1")]
    [InlineData("AMG 172 and AMG 595, both in Phase 1, are Amgen's.", "AMG 172 1", "AMG 595 1")]
    [InlineData("Programs include BT-062 and Amgen's AMG 595, all in Phase 1.", "BT-062 1", "AMG 595 1")]
    [InlineData("Compounds are huN901-DM1 (Phase II, small-cell lung cancer and Phase I, multiple myeloma) and AVE9633 (Phase I).", "huN901-DM1 2 small-cell lung cancer", "huN901-DM1 1 multiple myeloma", "AVE9633 1")]
    [InlineData("IMGN901 is also in clinical testing for small-cell lung cancer.", "IMGN901 small-cell lung cancer")]
    [InlineData("IMGN388 has begun a Phase I trial. It has enrolled patients with multiple myeloma or ovarian cancer.", "IMGN388 1 multiple myeloma ovarian cancer")]
    [InlineData("SAR3419 is being developed for the treatment of lymphoma. A Phase I trial of SAR3419 has begun.", "SAR3419 1 lymphoma")]
    [InlineData("AMG 595 and AMG 172 are in Phase I testing for glioblastoma and renal cell carcinoma, respectively.", "AMG 595 1 glioblastoma", "AMG 172 1 renal cell carcinoma")]
    [InlineData("T-DM1 is in three Phase III trials, and data from EMILIA came.", "T-DM1 3")]
    [InlineData("SAR3419 is being developed for the treatment of lymphoma. A Phase I trial of SAR3419 in solid tumors has begun.", "SAR3419 1")]
    [InlineData("IMGN529, directed at CD37, is in Phase 1 for non-Hodgkin lymphoma while IMGN289 is in Phase 1 for head and neck cancer.", "IMGN529 1 non-Hodgkin lymphoma", "IMGN289 1 head and neck cancer")]
    public void EachStudyOfASentenceHasItsOwnDisease(string body, params string[] studies) =>
        Assert.Equal(studies, Studies(body, Properties.Trial.Compound, Properties.Trial.Phase, Properties.Trial.Indication));

    [Theory]
    [InlineData("A Phase I trial of SAR3419 in lymphoma goes on. A second Phase I trial, of weekly dosing, is open.", 2)]
    [InlineData("A Phase I trial of SAR3419 in lymphoma goes on. The Phase I trial has three cohorts.", 1)]
    [InlineData("A Phase I trial of IMGN901 in multiple myeloma goes on. A Phase I trial of IMGN901 together with lenalidomide is to commence.", 2)]
    [InlineData("ImmunoGen makes SAR3419 for trials through Phase II.", 0)]
    [InlineData("A fee falls due if SAR3419 enters Phase III.", 0)]
    [InlineData("Another payment is contingent upon the first patient of SAR3419 in a Phase III trial.", 0)]
    [InlineData("ImmunoGen is entitled to a payment upon the start of a Phase III trial of SAR3419.", 0)]
    [InlineData("ImmunoGen will receive a payment with the start of this Phase III trial of SAR3419.", 1)]
    [InlineData("An earlier compound, Oncolysin(R) B, was in a Phase III trial.", 1)]
    [InlineData("Dr. Hall brought SAR3419 from Phase 1 to its filing.", 0)]
    [InlineData("The decision on SAR3419 is moved to the end of Phase IIa.", 0)]
    [InlineData("Sanofi elected not to take SAR3419 into Phase II testing.", 0)]
    [InlineData("Sanofi elected to take SAR3419 into Phase II testing.", 1)]
    [InlineData("IMGN901 is in two trials for small-cell lung cancer: a Phase II study, given weekly, and a Phase I study, given daily. A Phase I study of IMGN901 in multiple myeloma is new.", 3)]
    [InlineData("IMGN901 did well. Sanofi will complete, at its own expense, the Phase I/II study in the United States and the Phase I study in Spain.", 2)]
    [InlineData("SAR3419 uses DM4; Sanofi has begun a Phase 2 trial of it in lymphoma.", 1)]
    [InlineData("Data with SAR3419 come from two Phase I studies in lymphoma. In the first (abstract #12), it was given weekly. In the second (abstract #13), it was given monthly.", 2)]
    [InlineData("Two Phase II trials of T-DM1 were shown. The Phase II TDM4374g trial of T-DM1 was in breast cancer, and the Phase II TDM4450g trial in gastric cancer.", 2)]
    public void AnotherStudyOfAPhaseIsTold(string body, int count) => Assert.Equal(count, Studies(body, Properties.Trial.Phase).Count);

    [Theory]
    [InlineData("A Phase I trial of IMGN853 was opened. Enrollment is ongoing.", "enrolling")]
    [InlineData("IMGN853 was taken into a Phase I trial. Since then the trial has been completed.", "completed")]
    [InlineData("IMGN853 is in Phase I testing.", "ongoing")]
    [InlineData("ImmunoGen has ended its Phase II trial of IMGN242.", "stopped")]
    [InlineData("ImmunoGen has decided to stop developing IMGN242. It was being evaluated in a Phase I trial.", "stopped")]
    [InlineData("Takeda will not continue the development of IMGN242. It was being evaluated in a Phase I trial.", "stopped")]
    [InlineData("Takeda may not continue the development of others. IMGN242 is being evaluated in a Phase I trial.", "ongoing")]
    [InlineData("A Phase II trial of IMGN242 is to commence in spring.", "planned")]
    [InlineData("The Phase 1 study will evaluate IMGC936. The first patient was dosed in the Phase 1 study.", "ongoing")]
    [InlineData("SAR3419 is also to be tested in a Phase I trial.", "planned")]
    [InlineData("ImmunoGen expects a Phase II trial of IMGN242 in lung cancer to start this spring.", "planned")]
    [InlineData("AstraZeneca will supply its drug for a Phase 1b/2 study of IMGN853.", "planned")]
    [InlineData("In June, enrollment was completed in the Phase 3 trial of IMGN853.", "ongoing")]
    [InlineData("The Phase 1 portion of the Phase 1/2 trial of CX-2009 has begun. CytomX expects to move to the Phase 2 portion in 2019.", "ongoing")]
    [InlineData("GSK ended its license in 2003; a Phase II trial of IMGN242 is planned.", "planned")]
    [InlineData("IMGN853 is in Phase I testing, together with IMGN289, for which testing is to begin this quarter.", "ongoing")]
    [InlineData("The first patient was dosed in SORAYA, a Phase 3 trial of IMGN853 that will enroll about 100 women.", "ongoing")]
    [InlineData("IMGN853 will be moved up; IMGN853 remains in Phase I.", "ongoing")]
    [InlineData("A second Phase I/II study of IMGN901 has begun at four centers and is expected to enroll up to 40 patients.", "ongoing")]
    [InlineData("A Phase I study of IMGN901 is expected to enroll 40 patients.", "planned")]
    [InlineData("Sanofi foresees the start of a Phase II trial of SAR3419 in May.", "planned")]
    [InlineData("Sanofi finished enrollment in the Phase II trial of SAR3419.", "ongoing")]
    [InlineData("The Phase I trial of SAR3419 enrolls patients with lymphoma.", "enrolling")]
    [InlineData("A Phase I trial of SAR3419 is described. Enrollment at the highest dose goes on.", "enrolling")]
    [InlineData("A Phase I trial of SAR3419 is described. An expansion phase is accruing patients with lymphoma.", "enrolling")]
    [InlineData("Sanofi will pay for trials, beginning with a Phase I study of SAR3419 in May.", "planned")]
    [InlineData("ImmunoGen expects to submit an Investigational New Drug application (IND) for IMGN853 to the Food and Drug Administration in the first half of next year, and to begin a Phase I trial.", "planned")]
    [InlineData("A Phase I trial of IMGN901 is ongoing. The trial is enrolling patients at two centers.", "enrolling")]
    [InlineData("A Phase I trial of IMGN901 is fully enrolled. The trial was enrolling in May.", "ongoing")]
    [InlineData("ImmunoGen is ending work on IMGN242 after a review of a Phase II trial of IMGN242.", "stopped")]
    [InlineData("Sanofi will discontinue its development of SAR3419, which was in a Phase II trial.", "stopped")]
    [InlineData("Development of SAR3419 has been halted; it was in a Phase II trial.", "stopped")]
    [InlineData("If Sanofi should end the development of SAR3419, which is in a Phase II trial, we may take it back.", "ongoing")]
    [InlineData("In study 975, a Phase I trial, BT-062 is given weekly. About 50 patients will be treated in this study, which is currently recruiting.", "enrolling")]
    [InlineData("T-DM1 is being evaluated in MARIANNE, a Phase III trial in breast cancer. Patient enrollment in MARIANNE is complete.", "ongoing")]
    [InlineData("T-DM1 is being evaluated in a Phase III trial in breast cancer. Enrollment in the study has been completed.", "ongoing")]
    [InlineData("T-DM1 was evaluated in a Phase III trial in breast cancer. The study has been completed.", "completed")]
    [InlineData("IMGN901 entered a Phase I trial in 2015. The trial has since been discontinued.", "stopped")]
    [InlineData("ImmunoGen announced that it will discontinue the Phase II NORTH trial of IMGN901.", "stopped")]
    [InlineData("ImmunoGen will stop the IMGN901 Phase II study, on the advice of its committee.", "stopped")]
    [InlineData("In a previous Phase I study, AVE9633 was well tolerated.", "completed")]
    [InlineData("Patient enrollment has completed in the MARIANNE Phase III trial of T-DM1.", "ongoing")]
    [InlineData("ImmunoGen announced the completion of patient enrollment in FORWARD I, a Phase 3 trial of IMGN853.", "ongoing")]
    [InlineData("ImmunoGen has begun enrollment for a third Phase I/II study with huC242-DM1.", "enrolling")]
    [InlineData("ImmunoGen has begun a third Phase I/II study with huC242-DM1.", "ongoing")]
    [InlineData("The Phase II NORTH trial of IMGN901 was stopped because it did not provide sufficient improvement.", "stopped")]
    [InlineData("The Phase II NORTH trial of IMGN901 is under way; three patients discontinued because of fatigue.", "ongoing")]
    public void HowFarAStudyIsIsToldBesideIt(string body, string status) => Assert.Equal([status], Studies(body, Properties.Trial.Status));

    [Theory]
    [InlineData("Data were shown at ASCO 2011.", "ASCO 2011")]
    [InlineData("Data were shown at the 2011 Annual Meeting of the American Society of Clinical Oncology.", "ASCO 2011")]
    [InlineData("Data were shown at the ASH Annual Meeting in December 2011.", "ASH 2011")]
    [InlineData("Data were shown at ASH.", "ASH 2012")]
    [InlineData("Data were shown at the AACR-NCI-EORTC International Conference on Molecular Targets and Cancer Therapeutics in 2001.", "AACR-NCI-EORTC 2001")]
    [InlineData("Data will be shown at ASH.", "ASH 2013")]
    [InlineData("Data were shown at the San Antonio Breast Cancer Symposium (SABCS) in 2010.", "SABCS 2010")]
    public void AMeetingHasItsYear(string body, string venue) => Assert.Equal([venue], Studies("A Phase I trial of IMGN901 is open. " + body, Properties.Trial.Venue));

    [Theory]
    [InlineData("The Phase III KATHERINE trial compared Kadcyla with Herceptin in breast cancer.", "KATHERINE 3")]
    [InlineData("In NORTH, its Phase 2 trial, IMGN901 does well.", "NORTH 2")]
    [InlineData("A Phase III study of Kadcyla, KATE3, is to start.", "KATE3 3")]
    [InlineData("IMGN901 is in Study 002, a Phase I trial.", "Study 002 1")]
    public void ANameIsKnownByWhatStandsBesideIt(string body, string study) => Assert.Equal([study], Studies(body, Properties.Trial.Name, Properties.Trial.Phase));

    [Theory]
    [InlineData("Call Katherine Bell or Marianne Hall about the Phase I trial of IMGN901.")]
    [InlineData("Study 12 patients of the Phase I trial of IMGN901 today.")]
    [InlineData("THE PHASE I TRIAL OF IMGN901 GOES NORTH, A GOOD THING.")]
    public void OtherWordsAreNoNameOfAStudy(string body) => Assert.Equal(["1"], Studies(body, Properties.Trial.Phase, Properties.Trial.Name));

    [Theory]
    [InlineData("T-DM1 is in a Phase III trial, MARIANNE, which evaluates T-DM1 alone or with pertuzumab.", "MARIANNE pertuzumab")]
    [InlineData("IMGN853 is under study with bevacizumab in GLORIOSA, a Phase 3 trial.", "GLORIOSA bevacizumab")]
    [InlineData("Besides FORWARD I, IMGN853 is being evaluated with carboplatin and bevacizumab in FORWARD II, a Phase 1b/2 trial.", "FORWARD I", "FORWARD II carboplatin bevacizumab")]
    [InlineData("MIRASOL is a Phase III trial of IMGN853. A platinum-sensitive investigator-sponsored trial of IMGN853 in combination with carboplatin is planned for this year.", "MIRASOL", "carboplatin")]
    [InlineData("EMILIA is a Phase III trial of T-DM1. EMILIA compares T-DM1 to lapatinib in combination with capecitabine.", "EMILIA")]
    public void EachStudyHasItsOwnDrugs(string body, params string[] studies) => Assert.Equal(studies, Studies(body, Properties.Trial.Name, Properties.Trial.Combination));

    [Theory]
    [InlineData("In the Phase III EMILIA trial of T-DM1, in which 991 patients with breast cancer were given either drug, all went well.", "991")]
    [InlineData("A doctor described the first 24 patients to enter the Phase I study of IMGN853.", "24")]
    [InlineData("A Phase I study of IMGN853 in which doctors saw 24 patients leave is over.", "")]
    public void ThoseWhoEnteredAStudyAreCounted(string body, string count) => Assert.Equal([count], Studies(body, Properties.Trial.Enrolled));

    [Fact]
    public void AnAbstractBelowATitleIsThatOfTheStudyInIt() =>
        Assert.Equal(["1b/2 372", "CADENZA 2 689"], Studies("Two studies will be shown.\n\nTitle: “IMGN632 in Acute Myeloid Leukemia: A Phase 1b/2 Study”\nPresenter: Jane Roe, MD, Roe Institute\nAbstract: 372\n\nTitle: “CADENZA: Design and Baseline Characteristics of a Pivotal Phase 2 Study of IMGN632”\nPresenter: John Doe, MD, Doe Institute\nAbstract: 689\n", Properties.Trial.Name, Properties.Trial.Phase, Properties.Trial.Abstract));

    [Theory]
    [InlineData("Abstract: 585\nTitle: Phase I Study of SAR3419 in Lymphoma\nWhen: Monday, December 7\nWhere: R02\n\nPoster Presentations\n\nAbstract: 1862\nTitle: Phase I Study of BT-062 in Multiple Myeloma\nWhen: Saturday, December 5", "SAR3419 585", "BT-062 1862")]
    [InlineData("Title: Phase I Study of SAR3419 in Lymphoma\nAbstract: 585\nWhen: Monday, December 7\nWhere: R02\n\nPoster Presentations\n\nTitle: Phase I Study of BT-062 in Multiple Myeloma\nAbstract: 1862\nWhen: Saturday, December 5", "SAR3419 585", "BT-062 1862")]
    public void ANumberStandsAboveOrBelowItsTitle(string list, params string[] studies) =>
        Assert.Equal(studies, Studies("Data will be presented at the ASH annual meeting.\n\nOral Presentation\n\n" + list, Properties.Trial.Compound, Properties.Trial.Abstract));

    [Fact]
    public void AMeetingOfInvestorsIsNoVenue() =>
        Assert.Equal([""], Studies("IMGN901 is in a Phase I trial. ImmunoGen will speak at the Lazard Capital Markets Healthcare Conference.", Properties.Trial.Venue));

    /// <summary>What each study of a little release has, in the order of its studies.</summary>
    private static List<string> Studies(string body, params Property[] properties) =>
        [.. ReleaseExtractor.Read(Written.Release(body)).Claims.Where(claim => claim.Subject.Kind == SubjectKind.Trial).GroupBy(claim => claim.Subject)
            .Select(study => string.Join(' ', properties.SelectMany(property => study.Where(claim => claim.Property == property).Select(claim => claim.Value.Stored))))];

    [Theory]
    [InlineData("NORTH CHICAGO IS NORTH OF HERE")]
    [InlineData("The FDA study group met")]
    public void OtherCapitalsAreNoStudy(string text) => Wording.None(TrialRules.Rules, text, "trial.name");

    [Fact]
    public void StudiesOfOnePhaseInTwoDiseasesAreTwo()
    {
        var reading = ReleaseExtractor.Read(Written.Release("A Phase I trial of IMGN901 in multiple myeloma goes on. A Phase I trial of IMGN901 in small-cell lung cancer has begun."));

        Assert.Equal(["multiple myeloma", "small-cell lung cancer"], reading.Claims.Where(claim => claim.Property == Properties.Trial.Indication).Select(claim => claim.Value.Stored).Order(StringComparer.Ordinal));
        Assert.Equal(2, reading.Claims.Count(claim => claim.Property == Properties.Trial.Phase));
    }

    [Theory]
    [InlineData("ovarian, endometrial or lung cancer", "endometrial cancer", "lung cancer", "ovarian cancer")]
    [InlineData("head and neck and lung cancers", "head and neck cancer", "lung cancer")]
    [InlineData("breast, head and neck, and gastric cancers", "breast cancer", "gastric cancer", "head and neck cancer")]
    public void OrgansShareTheirCancer(string organs, params string[] expected)
    {
        var reading = ReleaseExtractor.Read(Written.Release($"A Phase I trial of IMGN853 in {organs} has begun."));

        Assert.Equal(expected, reading.Claims.Where(claim => claim.Property == Properties.Indication.Name).Select(claim => claim.Value.Stored).Order(StringComparer.Ordinal));
    }
}
