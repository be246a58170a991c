using ImmunoGenPortal.Extraction.Organisations;
using ImmunoGenPortal.Extraction.Tests.Support;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Organisations;

public class PartnerRulesTests
{
    [Theory]
    [InlineData("an agreement between ImmunoGen and [Genentech]", "partner.between")]
    [InlineData("a research collaboration established between [Abgenix], Inc. and\nthe Company", "partner.between")]
    [InlineData("work carried out with the [Dana-Farber Cancer Institute], from which ImmunoGen has licensed antibodies", "partner.licensor")]
    [InlineData("ImmunoGen’s license with [Novartis]", "partner.with")]
    [InlineData("[Sanofi] is developing SAR3419 for lymphoma", "partner.developer")]
    [InlineData("[Roche] has been advancing trastuzumab\nemtansine", "partner.developer")]
    [InlineData("[Amgen] will be responsible for all clinical development", "partner.responsible")]
    public void APartnerIsRead(string marked, string rule) => Wording.One(PartnerRules.Rules, rule, marked, "partner");

    [Theory]
    [InlineData("Our partners include [Bayer], Lilly and Novartis")]
    [InlineData("companies using the technology\nare [Amgen] and Sanofi")]
    public void AListOfPartnersIsRead(string marked) => Wording.One(PartnerRules.Rules, "partner.list", marked, "first");

    [Theory]
    [InlineData("Centocor has licensed rights to the technology. Centocor, a leader in antibodies, is a wholly-owned subsidiary of Johnson & Johnson.", "Centocor, Johnson & Johnson")]
    [InlineData("Centocor has licensed rights to the technology. Centocor, the maker of Remicade, is a unit of Johnson & Johnson.", "Centocor, Johnson & Johnson")]
    [InlineData("Centocor has licensed rights to the technology. It develops novel antibody-drug conjugate (ADC) therapeutics.", "Centocor")]
    [InlineData("ADC Therapeutics has licensed rights to ImmunoGen's technology.", "ADC Therapeutics")]
    public void AUnitIsTiedToItsGroup(string body, string partners) =>
        Assert.Equal(partners, string.Join(", ", Written.Read(body).Reading.Claims.Where(claim => claim.Property == Properties.Partner.Name).Select(claim => claim.Value.Stored).Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("Our competitors include companies such as Seattle Genetics")]
    [InlineData("Pfizer reported its quarter")]
    [InlineData("Amgen is responsible for its own staff")]
    [InlineData("a license to practise between Monday and Friday")]
    [InlineData("Merck is developing a vaccine")]
    public void AnOrganisationMerelyNamedIsNoPartner(string text) => Wording.None(PartnerRules.Rules, text);

    [Fact]
    public void AListNamesEveryPartnerInIt()
    {
        var (reading, evidence) = Written.Read("Our partners include [Bayer], [Lilly] and [Novartis].");

        Assert.Equal(evidence.Select(span => span.Quote(reading.Text)), reading.Quotes(Facts.Properties.Partner.Name));
    }

    [Fact]
    public void AMemberBringsItsGroup()
    {
        var (reading, evidence) = Written.Read("ImmunoGen's agreement with [Genentech, a member of the Roche Group] goes on.");

        var parent = Assert.Single(reading.Claims, claim => claim.Property == Facts.Properties.Partner.Parent);

        Assert.Equal("Roche", parent.Value.Stored);
        Assert.Equal(evidence, parent.Evidence);
        Assert.Equal(["Genentech", "Roche Group"], reading.Claims.Where(claim => claim.Property == Facts.Properties.Partner.Name).Select(claim => claim.Value.Stored));
    }

    [Theory]
    [InlineData("ImmunoGen licensed the antibody from the Dana-Farber Cancer Institute.", "Dana-Farber Cancer Institute")]
    [InlineData("ImmunoGen gave TAP rights to Takeda Oncology, a wholly owned subsidiary of Takeda Pharmaceutical Company Limited.", "Takeda Oncology, Takeda Pharmaceutical Company Limited")]
    [InlineData("ImmunoGen has a license agreement with Bayer HealthCare AG, a subgroup of Bayer AG.", "Bayer HealthCare AG, Bayer AG")]
    [InlineData("ImmunoGen has a supply agreement with Roe Pharma, a member of the Roe-Altman Group.", "Roe Pharma, Roe-Altman Group")]
    [InlineData("ImmunoGen granted a license to Centocor, Inc., a Johnson & Johnson company.", "Centocor, Johnson & Johnson")]
    [InlineData("SAR3419 was licensed to Aventis (now sanofi-aventis) by ImmunoGen.", "sanofi-aventis")]
    [InlineData("ImmunoGen and Sanofi (then Aventis) formed a collaboration. Sanofi develops SAR3419.", "Sanofi")]
    [InlineData("Chugai, a member of the Roche Group, sells Kadcyla in Japan under a license of Roche.", "Chugai, Roche")]
    [InlineData("Kadcyla is a registered trademark of Genentech.", "Genentech")]
    [InlineData("In February, the Company earned $1.5 million from Millennium when MLN2704 went ahead.", "Millennium")]
    [InlineData("Received a $5.0 million milestone payment from Novartis.", "Novartis")]
    [InlineData("Chugai Pharmaceutical Co., Ltd., a member of the Roche Group, has said so. Roche has a license from ImmunoGen.", "Chugai Pharmaceutical, Roche")]
    [InlineData("huN901-DM1 is licensed to Vernalis plc (formerly British Biotech).", "Vernalis plc")]
    [InlineData("ImmunoGen sold its right to royalties to Laurentian Teachers' Pension Fund.", "Laurentian Teachers' Pension Fund")]
    [InlineData("ImmunoGen entered into a license agreement with Halvard Oncology AS in November.", "Halvard Oncology")]
    [InlineData("ImmunoGen enters an option agreement with Cadenza Biologics on new antibodies.", "Cadenza Biologics")]
    [InlineData("The milestone in the collaboration of ImmunoGen with Zeneca Group plc was reached.", "Zeneca")]
    [InlineData("Marketing of Kadcyla was approved. Daiichi Sankyo's approval earned ImmunoGen a $6 million milestone payment.", "Daiichi Sankyo")]
    [InlineData("ImmunoGen held a meeting with the FDA on IMGC936, which it develops with MacroGenics.", "MacroGenics")]
    [InlineData("Centocor, a Johnson & Johnson company, plans to test huN901-DM4.", "Centocor, Johnson & Johnson")]
    public void UnitsAndEarlierNamesAreToldApart(string body, string partners) => Assert.Equal(partners, Names(body));

    [Theory]
    [InlineData("Ms. Doe came to ImmunoGen in 2006 from Novartis Oncology.")]
    [InlineData("Before that, he was Vice President of Vertex Interactive, where he worked for years.")]
    [InlineData("Tykerb is a registered trademark of GlaxoSmithKline.")]
    [InlineData("The First Agreement to Take ImmunoGen's ADC Technology Beyond Oncology was signed.")]
    [InlineData("Copies may be obtained from Calder Pharma, Inc.")]
    [InlineData("IMMUNOGEN TAKES A LICENSE AND CUTS STAFF AS IT MOVES TO WALTHAM.")]
    public void WhoeverDoesNoBusinessHereIsNoPartner(string body) => Assert.Equal("", Names(body));

    private static string Names(string body) => string.Join(", ", Written.Read(body).Reading.Quotes(Facts.Properties.Partner.Name));

    [Theory]
    [InlineData("SmithKline Beecham plc (\"SB\") pays for the work. In May 1999 [SB] licensed the right to use the compound from ImmunoGen.")]
    [InlineData("Calder Therapeutics, Inc. (“CTX”) pays for the work. In May 1999 [CTX] licensed the right to use the compound from ImmunoGen.")]
    public void AShortNameThatTheReleaseGivesIsTheCompany(string marked)
    {
        var (reading, evidence) = Written.Read(marked);

        Assert.Equal(evidence.Select(span => span.Quote(reading.Text)), reading.Quotes(Facts.Properties.Deal.Partner));
    }
}
