using ImmunoGenPortal.Extraction.Deals;
using ImmunoGenPortal.Extraction.Tests.Support;

namespace ImmunoGenPortal.Extraction.Tests.Deals;

public class AgreementRulesTests
{
    [Theory]
    [InlineData("The licenses were taken under a [2000] agreement", 2000)]
    [InlineData("These rights are granted pursuant to its\n[2010] collaboration agreement", 2010)]
    [InlineData("The license was made under the multi-target agreement of [2008]", 2008)]
    [InlineData("under the [2011] right-to-test agreement", 2011)]
    public void TheYearOfTheAgreementIsRead(string marked, int year) =>
        Assert.Equal(year, Wording.One(AgreementRules.Rules, "deal.agreement.under", marked, "year").MentionOf("year")!.Number);

    [Theory]
    [InlineData("[Novartis] is [responsible for the development,\nmanufacturing and marketing of any products] resulting from the license")]
    [InlineData("[Lilly] will be solely [responsible for global commercialization]")]
    [InlineData("[ImmunoGen] is [responsible for “process development]”")]
    public void WhoDoesTheWorkIsRead(string marked) => Wording.One(AgreementRules.Rules, "deal.responsible", marked, "who", "work");

    [Theory]
    [InlineData("Bayer has [two] compounds in clinical testing under those licenses", 2)]
    [InlineData("and has [3] product candidates in the\nclinic under its license", 3)]
    public void CompoundsInTheClinicUnderALicenseAreCounted(string marked, int count) =>
        Assert.Equal(count, Wording.One(AgreementRules.Rules, "deal.clinic", marked, "count").MentionOf("count")!.Number);

    [Theory]
    [InlineData("the agreement of both boards in 2010")]
    [InlineData("under 2000 patients")]
    [InlineData("Novartis is responsible for the delay")]
    [InlineData("has two compounds in clinical testing")]
    public void OtherSentencesSayNothingOfAnAgreement(string text) => Wording.None(AgreementRules.Rules, text);

    [Theory]
    [InlineData("For each license, the Company receives a fee.", true)]
    [InlineData("The licenses were taken last year.", true)]
    [InlineData("Royalties are due on all\ntargets.", true)]
    [InlineData("The license is exclusive.", false)]
    [InlineData("Each patient was treated under the licenses.", false)]
    public void SentencesSpeakOfAllLicensesOrOfOne(string text, bool all) =>
        Assert.Equal(all, AgreementRules.SpeaksOfAll(Marked.Sentence(text).Sentence));
}
