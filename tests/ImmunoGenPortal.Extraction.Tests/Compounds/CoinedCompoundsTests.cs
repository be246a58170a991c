using ImmunoGenPortal.Extraction.Tests.Support;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Compounds;

public class CoinedCompoundsTests
{
    [Theory]
    [InlineData("ZQ-417 is an antibody-drug conjugate (ADC) against CD37.", "ZQ-417")]
    [InlineData("Roe Pharma, Inc. tests ZQT417, its antibody-drug conjugate, in solid tumors.", "ZQT417")]
    [InlineData("Data with the immunoconjugate ZQ-417 are due. ZQ-417 was well tolerated.", "ZQ-417")]
    [InlineData("ZQ-417 consists of an antibody and of the cell poison DM4.", "ZQ-417")]
    [InlineData("ZQ-417, which carries DM21, is new.", "ZQ-417")]
    [InlineData("A TAP compound, ZQT417, is in testing.", "ZQT417")]
    [InlineData("The program was known here as IMGN-ZQ1.", "IMGN-ZQ1")]
    [InlineData("Centocor plans an IND for CNTO 95-DM4.", "CNTO 95-DM4")]
    [InlineData("HuQ91-DM1 was tested first.", "HuQ91-DM1")]
    public void ACodeIsACompoundWhereTheReleaseCallsItOne(string body, string compound) => Assert.Equal([compound], Compounds(body));

    [Theory]
    [InlineData("ZQ-417 is a small molecule.")]
    [InlineData("ZQ-417 is not an antibody-drug conjugate.")]
    [InlineData("Tumors of the COLO 205 and HCT-116 lines shrank.")]
    [InlineData("ZQVL1522, a Phase 2 study of an antibody-drug conjugate, is open.")]
    [InlineData("ZQ-417, a study of the antibody-drug conjugate, is open.")]
    [InlineData("CD70 is an antigen. A CD70 ADC is planned.")]
    [InlineData("See Form 10-K, FY2010 and NCT01234567 of the ADC.")]
    public void ACodeOfSomethingElseIsNone(string body) => Assert.Empty(Compounds(body));

    [Theory]
    [InlineData("A trial of zelotumab ravtansine (ZQ-417) is open. ZQ-417 was well tolerated.", "zelotumab ravtansine", "ZQ-417")]
    [InlineData("The IND for huQB3-DM1/ZQ-4118 was accepted.", "huQB3-DM1", "ZQ-4118")]
    public void ACodeBesideANameIsAnotherNameOfIt(string body, string name, string alias)
    {
        var claims = Written.Read(body).Reading.Claims;

        var compound = Assert.Single(claims, claim => claim.Property == Properties.Compound.Name);
        Assert.Contains([name, alias], names => names == compound.Value.Stored);
        Assert.Contains(claims, claim => claim.Property == Properties.Compound.Alias && claim.Subject == compound.Subject && (claim.Value.Stored == alias || claim.Value.Stored == name));
    }

    [Theory]
    [InlineData("Roe Pharma, Inc. (Nasdaq: ROE) today announced results of ZQ-417, an immunoconjugate.", "Roe Pharma")]
    [InlineData("ImmunoGen, Inc. (Nasdaq: IMGN) today announced results of ZQ-417, an immunoconjugate.", null)]
    [InlineData("Roe Pharma, Inc. and ImmunoGen, Inc. today announced results of ZQ-417, an immunoconjugate.", null)]
    public void TheCompoundOfALicenseesReleaseIsTheLicensees(string body, string? owner) =>
        Assert.Equal(owner, ReleaseExtractor.Read(Written.Release(body, "Results of ZQ-417 of Roe Pharma")).Claims.FirstOrDefault(claim => claim.Property == Properties.Compound.Owner)?.Value.Stored);

    private static IEnumerable<string> Compounds(string body) =>
        Written.Read(body).Reading.Claims.Where(claim => claim.Property == Properties.Compound.Name).Select(claim => claim.Value.Stored);
}
