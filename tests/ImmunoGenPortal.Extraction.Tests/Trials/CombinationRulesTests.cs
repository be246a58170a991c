using ImmunoGenPortal.Extraction.Tests.Support;
using ImmunoGenPortal.Extraction.Trials;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Trials;

public class CombinationRulesTests
{
    [Theory]
    [InlineData("IMGN853 in combination with [carboplatin] and others", "carboplatin")]
    [InlineData("in\ncombination with weekly [paclitaxel]", "paclitaxel")]
    [InlineData("SAR3419 together with [rituximab]", "rituximab")]
    [InlineData("IMGN529 added to [Rituxan]®", "rituximab")]
    [InlineData("IMGN853 plus [bevacizumab] in ovarian cancer", "bevacizumab")]
    [InlineData("a combination of IMGN853 and [carboplatin]", "carboplatin")]
    [InlineData("adding T-DM1 to [pertuzumab]", "pertuzumab")]
    [InlineData("IMGN853 in combination with, in separate cohorts, [carboplatin] or others", "carboplatin")]
    [InlineData("a trial for first-line treatment of lung cancer, used with [carboplatin]", "carboplatin")]
    [InlineData("a Phase 1b/2 trial with [azacitidine] in leukemia", "azacitidine")]
    [InlineData("a trial that pairs IMGN853 with Merck's anti-PD-1 therapy [Keytruda]", "pembrolizumab")]
    [InlineData("51 patients had received IMGN632 along with [venetoclax]", "venetoclax")]
    [InlineData("a Phase I trial in multiple myeloma with [lenalidomide] and others", "lenalidomide")]
    [InlineData("patients given IMGN529 and [rituximab] in a Phase 2 trial", "rituximab")]
    [InlineData("MARIANNE compares T-DM1, with or without [pertuzumab], to others", "pertuzumab")]
    [InlineData("OBT076 alone and in combination with the checkpoint inhibitor [balstilimab]", "balstilimab")]
    [InlineData("adding it to [carboplatin] did not help", "carboplatin")]
    [InlineData("Phase 3 trials, among them IMROZ in newly diagnosed multiple myeloma, with [bortezomib]", "bortezomib")]
    [InlineData("It supplies [durvalumab] for a study in combination with IMGN853", "durvalumab")]
    public void AnAddedDrugIsRead(string marked, string drug) =>
        Assert.Equal(drug, Wording.One(CombinationRules.Rules, "trial.combination", marked, "first").MentionOf("first")!.Thing!.Name);

    [Theory]
    [InlineData("IMGN853 compared with paclitaxel")]
    [InlineData("in combination with the partner’s own drug rituximab")]
    [InlineData("IMGN853 was not given in combination with carboplatin")]
    [InlineData("patients had received rituximab")]
    [InlineData("compared with trastuzumab plus docetaxel")]
    [InlineData("Kadcyla and Herceptin are approved")]
    [InlineData("a study that compared Kadcyla with Herceptin")]
    [InlineData("EMILIA compares T-DM1 with lapatinib")]
    [InlineData("a trial that compares T-DM1 with the combination of lapatinib")]
    [InlineData("It compares IMGN853 with single-agent chemotherapy")]
    [InlineData("EMILIA is comparing T-DM1 with lapatinib in combination with capecitabine")]
    [InlineData("women previously treated with bevacizumab")]
    public void AnotherDrugIsNoCombination(string text) => Wording.None(CombinationRules.Rules, text, "trial.combination");

    [Theory]
    [InlineData("A Phase 1b/2 trial of IMGN853 in combination with bevacizumab, carboplatin, or Merck's Keytruda has begun.", "Keytruda", "bevacizumab", "carboplatin")]
    [InlineData("A Phase 1b/2 trial of IMGN632 in combination with azacitidine (AZA) and venetoclax (VEN) has begun.", "azacitidine", "venetoclax")]
    [InlineData("A Phase 2 trial comparing IMGN853 plus carboplatin with platinum-based chemotherapy has begun.", "carboplatin")]
    [InlineData("A Phase 1 trial of BT-062 with lenalidomide and low-dose dexamethasone has begun.", "dexamethasone", "lenalidomide")]
    [InlineData("A Phase 1 trial of BT-062 with low-dose dexamethasone and weekly paclitaxel has begun.", "dexamethasone", "paclitaxel")]
    [InlineData("BT-062 given on days 1, 8 and 15 with lenalidomide/dexamethasone is in Phase I testing.", "dexamethasone", "lenalidomide")]
    [InlineData("A Phase I trial of IMGN901 has begun. It is given in combination with carboplatin.", "carboplatin")]
    [InlineData("A Phase I trial of IMGN901 has begun. In it patients will be given IMGN901 in combination with carboplatin.", "carboplatin")]
    [InlineData("A Phase I trial of IMGN901 has begun. It may be possible to combine it with standard chemotherapy.")]
    [InlineData("A Phase I trial of IMGN901 has begun. We are designing the study in which it is assessed together with rituximab.")]
    [InlineData("A Phase I trial of IMGN901 has begun. The Company intends to evaluate it in combination with rituximab next.")]
    [InlineData("A Phase I trial of IMGN901 has begun. The findings support its use in combination with carboplatin.")]
    [InlineData("A Phase I trial of IMGN901 has begun. IMGN901 could be given with carboplatin.")]
    [InlineData("A Phase 1 trial of IMGN853 in combination with Avastin has begun. Avastin is a brand.", "Avastin")]
    [InlineData("A Phase 1 trial of IMGN853 in combination with Avastin (bevacizumab) has begun.", "bevacizumab")]
    [InlineData("A Phase 1 trial of IMGN853 in combination with Avastin has begun. Bevacizumab is widely used.", "bevacizumab")]
    [InlineData("A Phase 1 trial of IMGN853 in combination with PLD has begun.", "pegylated liposomal doxorubicin")]
    [InlineData("A Phase 3 trial of maintenance treatment with IMGN853 plus bevacizumab is enrolling.", "bevacizumab")]
    [InlineData("A Phase 3 trial of IMGN853 in patients whose treatment with bevacizumab has ended is enrolling.")]
    [InlineData("In a Phase 3 trial of IMGN853 patients were given it weekly or monthly, in each case with pomalidomide and dexamethasone.", "dexamethasone", "pomalidomide")]
    [InlineData("In a Phase 2 trial patients receive IMGN853, carboplatin and bevacizumab.", "bevacizumab", "carboplatin")]
    [InlineData("A Phase 2 trial of IMGN853 is open to patients who have received IMGN853, carboplatin and bevacizumab.")]
    public void AListOfDrugsIsReadToItsEnd(string body, params string[] drugs) =>
        Assert.Equal(drugs, ReleaseExtractor.Read(Written.Release(body)).Claims.Where(claim => claim.Property == Properties.Trial.Combination).Select(claim => claim.Value.Stored).Order(StringComparer.Ordinal));
}
