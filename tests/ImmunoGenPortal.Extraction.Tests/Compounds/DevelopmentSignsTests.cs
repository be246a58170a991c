using ImmunoGenPortal.Extraction.Compounds;
using ImmunoGenPortal.Extraction.Tests.Support;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Compounds;

public class DevelopmentSignsTests
{
    [Theory]
    [InlineData("Continued [preclinical work] on [IMGC936]")]
    [InlineData("began [preclinical testing] of [IMGN151]")]
    [InlineData("[In preclinical studies], [IMGN151] was active")]
    [InlineData("is evaluating [trastuzumab-DM1] [in preclinical studies]")]
    [InlineData("[IMGN151] is being tested [in preclinical models]")]
    [InlineData("expects to submit an [IND] for [IMGN151] next year")]
    [InlineData("an [IND] for [IMGN151] is expected in May")]
    [InlineData("[IMGN151] is on track for an [IND] by year-end")]
    [InlineData("Roche is carrying out [toxicology studies] of [IMGN151]")]
    [InlineData("[In mice] bearing human tumors, [IMGN151] did well")]
    [InlineData("[IMGN151] cured all tumors [in laboratory mice]")]
    public void WorkBeforeTheClinicIsRead(string marked)
    {
        var (sentence, _) = Marked.Sentence(marked);

        Assert.Equal("development.sign.preclinical", Assert.Single(DevelopmentSigns.Rules.Match(sentence)).Rule.Id);
    }

    [Theory]
    [InlineData("has not begun preclinical testing of IMGN151")]
    [InlineData("an IND for IMGN151 was submitted in May")]
    [InlineData("IMGN151 was chosen for its preclinical data")]
    [InlineData("preclinical studies of the antibody alone")]
    [InlineData("IMGN151 was well tolerated in patients")]
    [InlineData("toxicology studies of the agent alone")]
    public void OtherWorkIsNotRead(string text) => Wording.None(DevelopmentSigns.Rules, text);

    [Theory]
    [InlineData("In preclinical studies, IMGN388 was active.", "preclinical")]
    [InlineData("In preclinical studies, IMGN388 was active. IMGN388 is in the clinic.", "clinical")]
    [InlineData("In preclinical studies, IMGN388 was active. It is in Phase I testing.")]
    [InlineData("The IND for IMGN388 was submitted to the FDA in May. In preclinical studies, IMGN388 was active.")]
    [InlineData("In mice, IMGN388 was active. It is in Phase I testing.")]
    [InlineData("IMGN901, which is being tested by Vernalis in small-cell lung cancer, is ours.", "clinical")]
    [InlineData("Kadcyla, marketed by Roche, uses DM1.", "approved")]
    [InlineData("Biotest has BT-062, for which an Investigational New Drug application has been filed.", "ind")]
    [InlineData("Two compounds are in human testing: IMGN242, licensed to Roe, and IMGN901, a product for lung cancer.", "clinical", "clinical")]
    [InlineData("Roche submitted a marketing application for T-DM1 to the FDA.", "filed")]
    [InlineData("Roche submitted a marketing application for T-DM1 to the FDA, on the results of a Phase III trial of T-DM1.")]
    [InlineData("The FDA approved Kadcyla in 2013. In 2012 the FDA accepted the BLA for Kadcyla.", "approved")]
    public void SignsCountWhereNothingElseIsTold(string body, params string[] stages) =>
        Assert.Equal(stages, Written.Read(body).Reading.Claims.Where(claim => claim.Property == Properties.Development.Stage).Select(claim => claim.Value.Stored));
}
