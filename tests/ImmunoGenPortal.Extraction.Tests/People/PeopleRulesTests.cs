using ImmunoGenPortal.Extraction.People;
using ImmunoGenPortal.Extraction.Tests.Support;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.People;

public class PeopleRulesTests
{
    [Theory]
    [InlineData("[Mary O’Hara], [President and CEO] of [Biotest], agreed", "people.title.after")]
    [InlineData("said [John Q. Smythe], PhD, [Vice President,\nDiscovery Research]", "people.title.after")]
    [InlineData("noted [Peter van der Berg], M.D., [Bayer]'s [Chief Medical Officer]", "people.title.after")]
    [InlineData("[ImmunoGen] [Chief Executive Officer] [Jane Roe] resigned", "people.title.before")]
    [InlineData("[Professor] [Anna Lindqvist-Meyer], M.D., leads it", "people.title.before")]
    public void APersonWithAnOfficeIsRead(string marked, string rule) => Wording.One(PeopleRules.Rules, rule, marked, "person", "title", "organisation");

    [Theory]
    [InlineData("The President signed the bill")]
    [InlineData("Boston General Hospital leads the study")]
    [InlineData("the lead investigator was absent")]
    [InlineData("Phase II Trial of Targeted Agents")]
    public void NoPersonIsReadWhereNoneIsNamed(string text) => Wording.None(PeopleRules.Rules, text);

    [Theory]
    [InlineData("commented [Daniel Example], President", "quote.said.before")]
    [InlineData("[Jane Roe], MD, Chief Scientific Officer at the hospital, added", "quote.said.after")]
    [InlineData("Dr. [Roe]\ncontinued", "quote.said.after")]
    public void TheSpeakerIsRead(string marked, string rule) => Wording.One(PeopleRules.Speakers, rule, marked, "speaker");

    [Theory]
    [InlineData("the Company said it would")]
    [InlineData("as stated above")]
    public void NobodySpeaksWhereNobodyIsNamed(string text) => Wording.None(PeopleRules.Speakers, text);

    [Fact]
    public void QuotedWordsGoToTheirSpeaker()
    {
        var (reading, evidence) = Written.Read("“[We have never had so many patients at once,]” commented [Jane Roe], PhD, President and CEO. “[It is the year that we have been working towards.]”");

        var (speaker, quote) = (Assert.Single(reading.Claims, claim => claim.Property == Properties.Quote.Speaker), Assert.Single(reading.Claims, claim => claim.Property == Properties.Quote.Text));

        Assert.Equal("Jane Roe", speaker.Value.Stored);
        Assert.Equal("We have never had so many patients at once, It is the year that we have been working towards.", quote.Value.Stored);
        Assert.Equal(evidence, speaker.Evidence.And(quote.Evidence));
    }

    [Fact]
    public void ShortWordsInQuotationMarksAreNoQuotation() =>
        Assert.DoesNotContain(Written.Read("The “TAP” way, said Jane Roe, is “new”.").Reading.Claims, claim => claim.Property == Properties.Quote.Text);
}
