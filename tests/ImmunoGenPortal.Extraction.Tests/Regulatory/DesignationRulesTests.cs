using ImmunoGenPortal.Extraction.Regulatory;
using ImmunoGenPortal.Extraction.Tests.Support;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Regulatory;

public class DesignationRulesTests
{
    [Theory]
    [InlineData("IMGN242 has received [orphan drug\nstatus]", "orphan-designation")]
    [InlineData("IMGN529 holds [orphan designation] there", "orphan-designation")]
    [InlineData("SAR3419 was granted [orphan medicinal  product designation]", "orphan-designation")]
    [InlineData("the FDA granted [orphan drug designation] to IMGN242", "orphan-designation")]
    [InlineData("an [orphan designation], granted for IMGN529", "orphan-designation")]
    [InlineData("[Orphan medicinal product status] in lymphoma was conferred on it", "orphan-designation")]
    [InlineData("IMGN529 has been designated an [orphan drug]", "orphan-designation")]
    [InlineData("IMGN853 has been granted [Fast Track designation]", "fast-track")]
    [InlineData("IMGN853 obtained [fast track status]", "fast-track")]
    [InlineData("IMGN632 has been awarded [Breakthrough Therapy\ndesignation]", "breakthrough")]
    [InlineData("[Breakthrough Therapy Designation] Granted for IMGN632", "breakthrough")]
    [InlineData("the application is under [priority review]", "priority-review")]
    [InlineData("T-DM1 received [priority review]", "priority-review")]
    [InlineData("the FDA granted it [priority review]", "priority-review")]
    [InlineData("the EU granted the [same] in spring", "same")]
    [InlineData("the FDA had granted BT-062 [such status]", "same")]
    [InlineData("it received the [corresponding designation] from the FDA", "same")]
    [InlineData("accepted the Biologics License Application for T-DM1 and given it [Priority Review]", "priority-review")]
    public void ADesignationIsRead(string marked, string code) => Wording.One(DesignationRules.Rules, "designation." + code, marked, "event");

    [Fact]
    public void ASecondDesignationOfAListIsRead() => Wording.One(DesignationRules.Rules, "designation.and.fast-track", "it has orphan drug designation in Japan, and [Fast Track designation] in the US", "event");

    [Theory]
    [InlineData("IMGN242 has not received orphan drug designation")]
    [InlineData("a positive opinion on orphan designation of IMGN242")]
    [InlineData("the Company will seek orphan drug designation for IMGN242")]
    [InlineData("the Company has applied for orphan drug designation for IMGN242")]
    [InlineData("the Company is seeking orphan designation for IMGN242")]
    [InlineData("the request of an orphan designation for IMGN242")]
    [InlineData("IMGN853 may receive fast track designation")]
    [InlineData("IMGN853 is eligible for fast track designation")]
    [InlineData("the FDA declined to grant breakthrough status to IMGN779")]
    [InlineData("the EMA refused orphan designation for IMGN779")]
    [InlineData("if IMGN853 received breakthrough therapy designation")]
    [InlineData("orphan drug designation for IMGN242 was denied")]
    [InlineData("orphan drug designation is granted to medicines for few patients")]
    [InlineData("breakthrough therapy designation provides for more advice")]
    [InlineData("upon receipt of fast track designation")]
    [InlineData("IMGN853 received a warm welcome")]
    [InlineData("orphan drugs are a small market")]
    [InlineData("the application for priority review")]
    public void WhatWasNotGrantedIsNotRead(string text) => Wording.None(DesignationRules.Rules, text);

    [Theory]
    [InlineData("IMGN388 is tested in gastric cancer, ovarian cancer and follicular lymphoma. IMGN388 has orphan drug designation for the first two of these cancers in Japan.", "gastric cancer, ovarian cancer", "JP")]
    [InlineData("IMGN388 is tested in gastric cancer and ovarian cancer. IMGN388 received orphan drug designation for both of these diseases in the US and Japan.", "gastric cancer, ovarian cancer", "US, JP")]
    [InlineData("IMGN388 is tested in gastric cancer and cancer at large. IMGN388 received orphan drug designation for these cancers.", "gastric cancer", "")]
    [InlineData("Such cancers include gastric cancer and ovarian cancer. IMGN388 has orphan drug designation for all two in the US and Japan.", "gastric cancer, ovarian cancer", "US, JP")]
    [InlineData("Such cancers include gastric cancer, ovarian cancer and follicular lymphoma. IMGN388 has been granted orphan drug designation in Japan for all three.", "gastric cancer, ovarian cancer, follicular lymphoma", "JP")]
    [InlineData("IMGN388 received orphan drug designation for all of these cancers.", "", "")]
    [InlineData("Gastric cancer is common. IMGN388 received orphan drug designation for ovarian cancer.", "ovarian cancer", "")]
    [InlineData("Gastric cancer and ovarian cancer are common. IMGN388 received orphan drug designation for cancer.", "", "")]
    [InlineData("Gastric cancer is common. IMGN388 received orphan drug designation for the first 99999999999999999999 of these cancers.", "gastric cancer", "")]
    [InlineData("IMGN388 is a Breakthrough Therapy to the FDA. The FDA granted IMGN388 breakthrough therapy status. The status covers ovarian cancer. Gastric cancer is common.", "ovarian cancer", "US")]
    [InlineData("IMGN388 has orphan designation for gastric cancer in Japan. Ovarian cancer had earned it the same status from the FDA.", "gastric cancer, ovarian cancer", "JP, US")]
    [InlineData("The FDA conferred orphan status on IMGN388 for gastric cancer; the European Commission did so in May. Ovarian cancer is rare.", "gastric cancer", "US, EU")]
    public void TheseCancersAreThoseOfTheSentenceBefore(string body, string diseases, string places)
    {
        var (reading, _) = Written.Read(body);

        Assert.Equal(diseases, Values(reading, Properties.Regulatory.Indication));
        Assert.Equal(places, Values(reading, Properties.Regulatory.Jurisdiction));
    }

    [Theory]
    [InlineData("The [FDA] granted orphan drug designation to IMGN388.")]
    [InlineData("IMGN388 received orphan drug designation from the [FDA].")]
    public void TheAgencyIsReadOnEitherSide(string marked)
    {
        var (reading, evidence) = Written.Read(marked);
        var agency = Assert.Single(reading.Claims, claim => claim.Property == Properties.Regulatory.Agency);

        Assert.Equal("FDA", agency.Value.Stored);
        Assert.Equal(evidence, agency.Evidence);
    }

    private static string Values(ReleaseReading reading, Property property) =>
        string.Join(", ", reading.Claims.Where(claim => claim.Property == property).Select(claim => claim.Value.Stored).Distinct());
}
