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

    [Fact]
    public void ADesignationTakesNoDiseaseFromAnApplication()
    {
        var events = Events("The FDA has accepted the BLA for IMGN853 for multiple myeloma. IMGN853 has orphan drug designation in Japan.");

        Assert.Equal(["acceptance FDA multiple myeloma", "orphan-designation"], events);
    }

    [Fact]
    public void BothCompoundsOfAnApplicationHaveIt()
    {
        var claims = ReleaseExtractor.Read(Written.Release("Amgen has filed INDs for AMG 595 and AMG 172.")).Claims;

        Assert.Equal(["AMG 172", "AMG 595"], claims.Where(claim => claim.Property == Properties.Regulatory.Compound).Select(claim => claim.Value.Stored).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Events(string text) =>
        ReleaseExtractor.Read(Written.Release(text)).Claims.Where(claim => claim.Subject.Kind == SubjectKind.Regulatory).GroupBy(claim => claim.Subject)
            .Select(one => string.Join(' ', new[] { Properties.Regulatory.Event, Properties.Regulatory.Agency, Properties.Regulatory.Indication }.Select(property => one.FirstOrDefault(claim => claim.Property == property)?.Value.Stored).OfType<string>()))
            .Order(StringComparer.Ordinal);
}
