using ImmunoGenPortal.Extraction.Tests.Support;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Regulatory;

public class RegulatoryCompletionTests
{
    [Fact]
    public void AReviewHasTheAuthorityAndDiseaseOfItsApplication()
    {
        var events = Events("The FDA has accepted the BLA for IMGN853 for multiple myeloma. The application has been granted Priority Review. It carries a PDUFA goal date of March 4, 2022.");

        Assert.Equal(["acceptance FDA multiple myeloma", "pdufa-date FDA multiple myeloma", "priority-review FDA multiple myeloma"], events);
    }

    [Theory]
    [InlineData("The FDA has accepted the BLA for IMGN853 for multiple myeloma. IMGN853 has orphan drug designation in Japan.", "acceptance FDA multiple myeloma, orphan-designation multiple myeloma")]
    [InlineData("Multiple myeloma is rare. IMGN853 has orphan drug designation in Japan.", "orphan-designation multiple myeloma")]
    [InlineData("Multiple myeloma and ovarian cancer are rare. IMGN853 has orphan drug designation in Japan.", "orphan-designation")]
    [InlineData("IMGN632 has orphan designation in Japan for multiple myeloma. Kadcyla was approved in Japan.", "approval, orphan-designation multiple myeloma")]
    public void ADiseaseThatIsNotToldIsTheOnlyOne(string text, string events) => Assert.Equal(events, string.Join(", ", Events(text)));

    [Theory]
    [InlineData("Genentech submitted the BLA for T-DM1 in July. The FDA will decide.", "submission FDA")]
    [InlineData("Kadcyla was approved in the EU by the European Commission. The approval is for the treatment of adults with metastatic breast cancer. It is studied in gastric cancer too.", "approval European Commission metastatic breast cancer")]
    [InlineData("Kadcyla was approved in the EU by the European Commission. The trial is for patients with metastatic breast cancer. Another is for gastric cancer.", "approval European Commission")]
    [InlineData("MAA for ELAHERE Accepted by EMA; sBLA Submitted to FDA", "acceptance EMA")]
    [InlineData("The BLA for T-DM1 was submitted in July.", "submission")]
    [InlineData("ELAHERE was approved in China by the Center for Drug Evaluation of the NMPA.", "approval NMPA")]
    [InlineData("In November 2022, the FDA granted accelerated approval to ELAHERE in adults whose ovarian cancer is resistant. It is studied in gastric cancer too.", "accelerated-approval FDA ovarian cancer")]
    [InlineData("The NMPA has accepted the marketing application for ELAHERE. The proposed indication is the treatment of adults with epithelial ovarian, fallopian tube, or primary peritoneal cancer.", "acceptance NMPA fallopian tube cancer, acceptance NMPA ovarian cancer, acceptance NMPA primary peritoneal cancer")]
    [InlineData("The NMPA has accepted the marketing application for ELAHERE. The intended indication would be ovarian cancer. It is studied in gastric cancer too.", "acceptance NMPA ovarian cancer")]
    [InlineData("The NMPA has accepted the marketing application for ELAHERE. Another indication is ovarian cancer. It is studied in gastric cancer too.", "acceptance NMPA")]
    public void TheAuthorityIsTheOneThatDecides(string text, string events) => Assert.Equal(events, string.Join(", ", Events(text)));

    [Fact]
    public void BothCompoundsOfAnApplicationHaveIt()
    {
        var claims = ReleaseExtractor.Read(Written.Release("Amgen has filed INDs for AMG 595 and AMG 172.")).Claims;

        Assert.Equal(["AMG 172", "AMG 595"], claims.Where(claim => claim.Property == Properties.Regulatory.Compound).Select(claim => claim.Value.Stored).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("INDs for both became active: AMG 595 on October 28, 2011 and AMG 172 on November 9, 2011.", "AMG 595 2011-10-28, AMG 172 2011-11-09")]
    [InlineData("The FDA granted orphan drug designation to IMGN779 for AML, and to IMGN632 for AML and for BPDCN.", "IMGN779 AML, IMGN632 AML, IMGN632 BPDCN")]
    public void EachCompoundHasItsShare(string text, string rows) =>
        Assert.Equal(rows, string.Join(", ", ReleaseExtractor.Read(Written.Release(text)).Claims.Where(claim => claim.Subject.Kind == SubjectKind.Regulatory).GroupBy(claim => claim.Subject)
            .Select(one => string.Join(' ', new[] { Properties.Regulatory.Compound, Properties.Regulatory.Indication, Properties.Regulatory.Date }.Select(property => one.FirstOrDefault(claim => claim.Property == property)?.Value.Stored).OfType<string>()))));

    private static IEnumerable<string> Events(string text) =>
        ReleaseExtractor.Read(Written.Release(text)).Claims.Where(claim => claim.Subject.Kind == SubjectKind.Regulatory).GroupBy(claim => claim.Subject)
            .Select(one => string.Join(' ', new[] { Properties.Regulatory.Event, Properties.Regulatory.Agency, Properties.Regulatory.Indication }.Select(property => one.FirstOrDefault(claim => claim.Property == property)?.Value.Stored).OfType<string>()))
            .Order(StringComparer.Ordinal);
}
