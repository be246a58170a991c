using ImmunoGenPortal.Extraction.Regulatory;
using ImmunoGenPortal.Extraction.Tests.Support;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Regulatory;

public class ReviewRulesTests
{
    [Theory]
    [InlineData("[Marketing applications] for [T-DM1] are [under review] in Japan")]
    [InlineData("a [BLA] for [mirvetuximab soravtansine], submitted in spring, is\n[under  priority review]")]
    [InlineData("[submissions] of [trastuzumab emtansine] (T-DM1) now [in regulatory review]")]
    public void AnApplicationUnderReviewIsRead(string marked) => Wording.One(ReviewRules.Rules, "regulatory.review", marked, "event", "compound", "status");

    [Theory]
    [InlineData("[Trastuzumab emtansine] is currently [under review] in Europe")]
    [InlineData("[IMGN853] is\n[under regulatory review]")]
    [InlineData("Roche's [trastuzumab emtansine], which is [under regulatory review] in the US and Europe")]
    [InlineData("[Trastuzumab emtansine], in development by Roche, is [under review] for marketing approval in the US")]
    public void ACompoundUnderReviewIsRead(string marked) => Wording.One(ReviewRules.Rules, "regulatory.review", marked, "compound", "status");

    [Theory]
    [InlineData("a marketing application for T-DM1 is expected to be under review next year")]
    [InlineData("applications for T-DM1 will be under review soon")]
    [InlineData("IMGN853 is not under review")]
    [InlineData("the protocol of the study is under review")]
    [InlineData("the application for T-DM1 was withdrawn")]
    [InlineData("an application for the building is under review by the FDA's neighbors")]
    [InlineData("our plans are under review by the FDA")]
    public void WhatIsNotYetOrNotUnderReviewIsNotRead(string text) => Wording.None(ReviewRules.Rules, text);

    [Theory]
    [InlineData("The FDA has approved Kadcyla. In the EU, an application for the same indication is under review by the European Medicines Agency (EMA).", "EMA")]
    [InlineData("IMGN853 is new. The marketing application is currently under review by the EMA.", "EMA")]
    public void AnApplicationIsOfTheCompoundSpokenOf(string body, string agency) => Assert.Contains(agency, Written.Read(body).Reading.Claims.Where(claim => claim.Property == Properties.Regulatory.Agency).Select(claim => claim.Value.Stored));

    [Fact]
    public void EveryPlaceIsARowOfItsOwn()
    {
        var (reading, _) = Written.Read("Applications for T-DM1 are under review in the US and Europe.");

        Assert.Equal(["US", "EU"], reading.Claims.Where(claim => claim.Property == Properties.Regulatory.Jurisdiction).Select(claim => claim.Value.Stored));
        Assert.Equal(["US", "Europe"], reading.Quotes(Properties.Regulatory.Jurisdiction));
    }
}
