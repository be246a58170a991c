using ImmunoGenPortal.Extraction.Regulatory;
using ImmunoGenPortal.Extraction.Tests.Support;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Regulatory;

public class EventRulesTests
{
    [Theory]
    [InlineData("the FDA granted [accelerated approval] to ELAHERE", "accelerated-approval")]
    [InlineData("ELAHERE received [accelerated approval] last year", "accelerated-approval")]
    [InlineData("the FDA has [accepted] and filed the Biologics License Application for IMGN853", "acceptance")]
    [InlineData("Kadcyla was [approved] by the FDA", "approval")]
    [InlineData("the European Commission granted [marketing authorization] for ELAHERE", "approval")]
    [InlineData("ImmunoGen has submitted a [Biologics License Application] for IMGN632", "submission")]
    [InlineData("the [IND] for IMGC936 is active", "ind")]
    [InlineData("the Company filed an [Investigational New Drug] application for IMGN151", "ind")]
    [InlineData("the FDA granted [Breakthrough Therapy designation] to IMGN632", "breakthrough")]
    [InlineData("the EMA granted [orphan designation] to IMGN901", "orphan-designation")]
    [InlineData("the FDA has granted [Priority Review] to the application", "priority-review")]
    [InlineData("the FDA placed the study on [clinical hold]", "clinical-hold")]
    public void WhatWasDoneIsRead(string marked, string code) => Wording.One(EventRules.Rules, "regulatory.event." + code, marked, "event");

    [Theory]
    [InlineData("the Company plans to submit a Biologics License Application for IMGN632")]
    [InlineData("the data could support accelerated approval of IMGN853")]
    [InlineData("if the FDA approves ELAHERE")]
    [InlineData("IMGN853 has not been approved by the FDA")]
    [InlineData("we expect to file an IND for IMGN151")]
    public void WhatIsPlannedIsNotDone(string text) => Wording.None(EventRules.Rules, text);

    [Fact]
    public void AGoalDateIsKept()
    {
        var (reading, _) = Written.Read("ImmunoGen said that the FDA accepted its BLA for IMGN853, with a PDUFA action date of November 28, 2022.");

        Assert.Contains(reading.Claims, claim => claim.Property == Properties.Regulatory.Event && claim.Value.Stored == "pdufa-date");
        Assert.Contains(reading.Claims, claim => claim.Property == Properties.Regulatory.Date && claim.Value.Stored == "2022-11-28");
        Assert.DoesNotContain(reading.Claims, claim => claim.Property == Properties.Regulatory.Event && claim.Value.Stored == "submission");
    }
}
