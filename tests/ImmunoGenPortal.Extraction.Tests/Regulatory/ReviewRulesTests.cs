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
    public void ACompoundUnderReviewIsRead(string marked) => Wording.One(ReviewRules.Rules, "regulatory.review", marked, "compound", "status");

    [Theory]
    [InlineData("a marketing application for T-DM1 is expected to be under review next year")]
    [InlineData("applications for T-DM1 will be under review soon")]
    [InlineData("IMGN853 is not under review")]
    [InlineData("the protocol of the study is under review")]
    [InlineData("the application for T-DM1 was withdrawn")]
    public void WhatIsNotYetOrNotUnderReviewIsNotRead(string text) => Wording.None(ReviewRules.Rules, text);

    [Fact]
    public void EveryPlaceIsARowOfItsOwn()
    {
        var (reading, _) = Written.Read("Applications for T-DM1 are under review in the US and Europe.");

        Assert.Equal(["US", "EU"], reading.Claims.Where(claim => claim.Property == Properties.Regulatory.Jurisdiction).Select(claim => claim.Value.Stored));
        Assert.Equal(["US", "Europe"], reading.Quotes(Properties.Regulatory.Jurisdiction));
    }
}
