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
    [InlineData("Phase III results are in")]
    [InlineData("the trial in gastric cancer")]
    [InlineData("gastric cancer is on trial")]
    [InlineData("the first trial")]
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
    [InlineData("In the [Phase 3] [MIRASOL] trial, patients did well", "MIRASOL", "3")]
    [InlineData("[FORWARD I] is a randomized [Phase 3] trial of it", "FORWARD I", "3")]
    [InlineData("the [Phase II] [CADENCE] study", "CADENCE", "2")]
    public void AStudyHasItsNameAndPhase(string marked, string name, string phase)
    {
        var match = Wording.One(TrialRules.Rules, "trial.named", marked, "name", "phase");

        Assert.Equal((name, phase), (match.MentionOf("name")!.Thing!.Name, match.MentionOf("phase")!.Code));
    }

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

    [Fact]
    public void OrgansShareTheirCancer()
    {
        var reading = ReleaseExtractor.Read(Written.Release("A Phase I trial of IMGN853 in ovarian, endometrial or lung cancer has begun."));

        Assert.Equal(["endometrial cancer", "lung cancer", "ovarian cancer"], reading.Claims.Where(claim => claim.Property == Properties.Indication.Name).Select(claim => claim.Value.Stored).Order(StringComparer.Ordinal));
    }
}
