using ImmunoGenPortal.Extraction.Tests.Support;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Trials;

/// <summary>What is said of one study in other words makes no second one.</summary>
public class StudySaidTwiceTests
{
    [Theory]
    [InlineData("Results of the Phase 1 expansion cohort with IMGN853 in ovarian cancer were published. The article, \"Safety of IMGN853 in Ovarian Cancer: A Phase I Expansion Study,\" is online.", "1")]
    [InlineData("A Phase I study of IMGN853 in ovarian cancer was published. The paper is “IMGN853 in Ovarian Cancer: A Phase I Study.”", "1")]
    [InlineData("A Phase I study of IMGN853 in ovarian cancer was reported.\n\nTitle: IMGN853 in Ovarian Cancer: A Phase I Study", "1")]
    [InlineData("A Phase I study of IMGN901 in ovarian cancer was reported. Two trials follow: a Phase I study of IMGN901 in ovarian cancer and a Phase II study of IMGN901.", "1", "1", "2")]
    [InlineData("A Phase I study of IMGN853 in ovarian cancer was published. The paper is “IMGN853 in Ovarian Cancer: A Phase II Study.”", "1", "2")]
    public void ATitleSaysWhatItsStudyIs(string body, params string[] studies) => Assert.Equal(studies, Studies(body));

    [Theory]
    [InlineData("About the FORWARD Trials\n\nFORWARD I is a Phase 3 trial of IMGN853. FORWARD II is a Phase 1b/2 trial of IMGN853 with bevacizumab.", "FORWARD I 3", "FORWARD II 1b/2")]
    [InlineData("ImmunoGen goes on with the FORWARD trials of IMGN853. FORWARD I, a Phase 3 trial of IMGN853, is enrolling patients.", "FORWARD I 3")]
    [InlineData("FORWARD I is a Phase 3 trial of IMGN853. FORWARD II is a Phase 1b/2 trial of IMGN853 with bevacizumab.", "FORWARD I 3", "FORWARD II 1b/2")]
    [InlineData("EMILIA is a Phase III trial of T-DM1. MARIANNE is a Phase III trial of T-DM1.", "EMILIA 3", "MARIANNE 3")]
    public void ANameThatStudiesShareIsNone(string body, params string[] studies) => Assert.Equal(studies, Studies(body));

    [Theory]
    [InlineData("ImmunoGen will share data from its pivotal Phase 2 study of pivekimab sunirine. The CADENZA study evaluates pivekimab sunirine in patients with BPDCN.", "CADENZA 2")]
    [InlineData("ImmunoGen runs a Phase 3 trial of IMGN853 in ovarian cancer. The FORWARD I trial has enrolled 366 patients.", "FORWARD I 3")]
    [InlineData("ImmunoGen runs a Phase 3 trial of IMGN853 in ovarian cancer. The NORTH trial of IMGN901 is in lung cancer.", "3", "NORTH")]
    [InlineData("ImmunoGen runs a Phase 1 trial and a Phase 3 trial of IMGN853 in ovarian cancer. The FORWARD I trial has enrolled 366 patients.", "1", "3", "FORWARD I")]
    [InlineData("Its ongoing Phase III registrational T-DM1 trial, known as EMILIA, is under way.", "EMILIA 3")]
    [InlineData("SAR566658, a Phase II ADC targeting CA6, is in Phase II development for breast cancer.", "2")]
    [InlineData("A Phase III trial of T-DM1 is open. EMILIA, in breast cancer, enrolls women for T-DM1. MARIANNE is a trial of T-DM1.", "3", "EMILIA", "MARIANNE")]
    public void AStudyThatIsThenNamedIsOne(string body, params string[] studies) => Assert.Equal(studies, Studies(body));

    [Theory]
    [InlineData("BT-062 advanced into the Phase IIa part of its Phase I/IIa trial in multiple myeloma.", "1/2")]
    [InlineData("BT-062 is in the Phase 1b portion of a Phase 1b/2 trial in multiple myeloma.", "1b/2")]
    [InlineData("BT-062 completed a Phase I trial in multiple myeloma and is in the Phase IIa part of its Phase II/III trial.", "1", "2/3")]
    public void APartIsOfItsStudy(string body, params string[] studies) => Assert.Equal(studies, Studies(body));

    [Theory]
    [InlineData("Data from FORWARD II, a Phase 1b study of IMGN853, were shown. FORWARD II is a Phase 1b/2 study of IMGN853.", "FORWARD II 1b/2")]
    [InlineData("FORWARD II is a Phase 1b/2 study of IMGN853. Data from FORWARD II, a Phase 1b study of IMGN853, were shown.", "FORWARD II 1b/2")]
    [InlineData("FORWARD I is a Phase 3 study of IMGN853. FORWARD II is a Phase 1b/2 study of IMGN853.", "FORWARD I 3", "FORWARD II 1b/2")]
    public void ANamedStudyHasBothOfItsPhases(string body, params string[] studies) => Assert.Equal(studies, Studies(body));

    [Theory]
    [InlineData("SAR3419 is our third candidate. Two of the five moved into Phase II evaluation this summer.")]
    [InlineData("SAR3419 is our third candidate. Three of these have now entered Phase II.")]
    [InlineData("SAR3419 is our third candidate. It moved into Phase II evaluation this summer.", "2")]
    public void SomeOfManyCompoundsAreNoneInParticular(string body, params string[] studies) => Assert.Equal(studies, Studies(body));

    [Theory]
    [InlineData("SAR3419 and AVE1642 are in Phase I and Phase II testing, respectively, with sanofi-aventis.", "SAR3419 1", "AVE1642 2")]
    [InlineData("IMGN901, IMGN242 and IMGN388 are in Phase III, Phase II and Phase I trials, respectively.", "IMGN901 3", "IMGN242 2", "IMGN388 1")]
    [InlineData("SAR3419 and AVE1642 are in Phase I testing for lymphoma and multiple myeloma, respectively.", "SAR3419 1", "AVE1642 1")]
    [InlineData("SAR3419 and AVE1642 are in Phase I testing.", "SAR3419 1", "AVE1642 1")]
    public void PhasesInARowAreThoseOfTheCompoundsInTheirOrder(string body, params string[] studies) =>
        Assert.Equal(studies.Order(StringComparer.Ordinal), Studies(body, Properties.Trial.Compound, Properties.Trial.Phase).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("EMILIA is a trial of T-DM1. In addition to EMILIA, Roche has two other Phase III trials underway: MARIANNE assesses it with pertuzumab; and TH3RESA evaluates it alone.", "EMILIA 3", "MARIANNE 3", "TH3RESA 3")]
    [InlineData("Besides EMILIA, there are two other Phase III trials of T-DM1 in breast cancer: MARIANNE, in first-line disease, and TH3RESA, in later disease.", "EMILIA 3", "MARIANNE 3", "TH3RESA 3")]
    [InlineData("EMILIA, a Phase III trial of T-DM1, is open. MARIANNE is a trial of T-DM1.", "EMILIA 3", "MARIANNE")]
    public void NamesBehindAColonShareThePhaseOfTheirTrials(string body, params string[] studies) => Assert.Equal(studies, Studies(body));

    [Theory]
    [InlineData("MARIANNE is a Phase III trial of T-DM1 in breast cancer. EMILIA is a Phase III trial in which T-DM1 is given for second-line treatment of this cancer.", "EMILIA breast cancer", "MARIANNE breast cancer")]
    [InlineData("MARIANNE is a Phase III trial of T-DM1 in breast cancer. EMILIA is a Phase III trial of T-DM1 in the same disease.", "EMILIA breast cancer", "MARIANNE breast cancer")]
    [InlineData("NORTH is a Phase II trial of IMGN901 in lung cancer. The Phase I trial of IMGN853 is open to patients with this cancer and other cancers.", "NORTH lung cancer", "lung cancer")]
    [InlineData("NORTH is a Phase II trial of IMGN901 in lung cancer. A Phase I trial of IMGN853 is open to patients with cancer.", "NORTH lung cancer", "")]
    public void ThisCancerIsTheOneToldBefore(string body, params string[] studies) =>
        Assert.Equal(studies.Order(StringComparer.Ordinal), Studies(body, Properties.Trial.Name, Properties.Trial.Indication).Order(StringComparer.Ordinal));

    private static List<string> Studies(string body) => Studies(body, Properties.Trial.Name, Properties.Trial.Phase);

    private static List<string> Studies(string body, params Property[] properties) =>
        [.. ReleaseExtractor.Read(Written.Release(body)).Claims.Where(claim => claim.Subject.Kind == SubjectKind.Trial).GroupBy(claim => claim.Subject)
            .Select(study => string.Join(' ', properties.SelectMany(property => study.Where(claim => claim.Property == property).Select(claim => claim.Value.Stored))))];
}
