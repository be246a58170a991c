using ImmunoGenPortal.Extraction.Deals;
using ImmunoGenPortal.Extraction.Tests.Support;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Deals;

public class ScopeRulesTests
{
    [Theory]
    [InlineData("has taken an [exclusive] worldwide license", "exclusive")]
    [InlineData("a [non-exclusive] right to use it", "non-exclusive")]
    [InlineData("[co-exclusive],\nroyalty-bearing rights", "co-exclusive")]
    [InlineData("licensed under an [exclusive] agreement of May 2000", "exclusive")]
    public void ExclusivityIsRead(string marked, string code) =>
        Assert.Equal(code, Wording.One(ScopeRules.Rules, "deal.exclusive.right", marked, "exclusivity").MentionOf("exclusivity")!.Code);

    [Theory]
    [InlineData("to use [TAP technology] in oncology", "TAP")]
    [InlineData("to the Company’s [maytansinoid\nTAP technology] for a target", "maytansinoid TAP")]
    public void TechnologyIsRead(string marked, string name) =>
        Assert.Equal(name, Wording.One(ScopeRules.Rules, "deal.technology.used", marked, "technology").MentionOf("technology")!.Thing!.Name);

    [Theory]
    [InlineData("its [fourth] exclusive license", 4)]
    [InlineData("for a [2nd], undisclosed  target", 2)]
    [InlineData("the “[first]” antigen", 1)]
    public void ThePlaceAmongLicensesIsRead(string marked, int ordinal) =>
        Assert.Equal(ordinal, Wording.One(ScopeRules.Rules, "deal.ordinal.license", marked, "ordinal").MentionOf("ordinal")!.Number);

    [Fact]
    public void WhatAPartnerAlsoHasIsNotTheLicenseThatIsCounted()
    {
        var reading = Written.Read("Genentech has licensed the exclusive right to use ImmunoGen's TAP technology with antibodies to an undisclosed target. This is the fourth such license to be taken by Genentech, which also has licensed exclusive rights to use the technology with antibodies to two other undisclosed targets.").Reading;

        var license = Assert.Single(reading.Claims, claim => claim.Property == Properties.Deal.Kind).Subject;
        Assert.Equal("4", reading.Stored(license, Properties.Deal.Ordinal));
    }

    [Theory]
    [InlineData("took the [first] of these licenses in May", 1, "deal.ordinal.of")]
    [InlineData("The license is the [second] under a multi-target agreement", 2, "deal.ordinal.is")]
    public void AnOrdinalMayStandApartFromItsLicense(string marked, int ordinal, string rule) =>
        Assert.Equal(ordinal, Wording.One(ScopeRules.Rules, rule, marked, "ordinal").MentionOf("ordinal")!.Number);

    [Theory]
    [InlineData("rights for [three] other targets", 3)]
    [InlineData("[two] licenses", 2)]
    [InlineData("[12] undisclosed\nantigens", 12)]
    public void ACountOfTargetsIsRead(string marked, int count) =>
        Assert.Equal(count, Wording.One(ScopeRules.Rules, "deal.count.targets", marked, "count").MentionOf("count")!.Number);

    [Theory]
    [InlineData("took a license in [October 2009]", "2009-10")]
    [InlineData("an agreement dated [May 2,  2000]", "2000-05-02")]
    [InlineData("licensed it since\n[2011]", "2011")]
    public void ADateIsRead(string marked, string date) =>
        Assert.Equal(date, Wording.One(ScopeRules.Rules, "deal.date.in", marked, "date").MentionOf("date")!.Date.ToString());

    [Theory]
    [InlineData("a target, which is [undisclosed]")]
    [InlineData("to antigens that have [not been disclosed]")]
    [InlineData("to an [undisclosed] target")]
    [InlineData("two [unnamed]\nantigens")]
    public void AnUndisclosedTargetIsRead(string marked) => Wording.One(ScopeRules.Rules, "deal.target.undisclosed", marked, "target");

    [Theory]
    [InlineData("license to [CD37] for cancer", "CD37")]
    [InlineData("antibodies that bind [mesothelin]", "mesothelin")]
    public void ANamedTargetIsRead(string marked, string name) =>
        Assert.Equal(name, Wording.One(ScopeRules.Rules, "deal.target.named", marked, "target").MentionOf("target")!.Thing!.Name);

    [Theory]
    [InlineData("to develop [anticancer\ntherapeutics]")]
    [InlineData("to discover [oncology drugs]")]
    public void TheFieldIsRead(string marked) => Wording.One(ScopeRules.Rules, "deal.field.products", marked, "field");

    [Theory]
    [InlineData("an exclusive interview", "deal.exclusive.right")]
    [InlineData("the third quarter", "deal.ordinal.license")]
    [InlineData("two patients responded", "deal.count.targets")]
    [InlineData("on a Tuesday", "deal.date.in")]
    [InlineData("financial terms were not disclosed", "deal.target.undisclosed")]
    [InlineData("to develop a sales force", "deal.field.products")]
    [InlineData("tap water", "deal.technology.used")]
    [InlineData("the first patient", "deal.target.named")]
    public void OtherWordsAreNoScope(string text, string rule) => Wording.None(ScopeRules.Rules, text, rule);
}
