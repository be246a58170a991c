using ImmunoGenPortal.Extraction.Tests.Support;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Regulatory;

/// <summary>What a release announces as the news of the day has its date.</summary>
public class RegulatoryNewsTests
{
    [Fact]
    public void ADateThatOpensAClauseIsThatOfItsOwnEvent()
    {
        var reading = ReleaseExtractor.Read(Written.Release("IMGN853 received orphan designation for ovarian cancer from the FDA, and in the second quarter of 2012 the EMA accepted for review the Marketing Authorization Application.", "ImmunoGen Speaks of Its Work"));

        Assert.Equal(["acceptance 2012", "orphan-designation "], reading.Claims.Where(claim => claim.Property == Properties.Regulatory.Event).Select(claim => $"{claim.Value.Stored} {reading.Stored(claim.Subject, Properties.Regulatory.Date)}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("FDA Grants Full Approval for ELAHERE", "AbbVie announced that the FDA has granted full approval for ELAHERE.", "approval 2013-03-04")]
    [InlineData("ImmunoGen Receives Orphan Drug Designation for IMGN853", "ImmunoGen announced that the FDA has granted orphan drug designation to IMGN853.", "orphan-designation 2013-03-04")]
    [InlineData("FDA Grants Full Approval for ELAHERE", "AbbVie announced that the FDA has granted full approval for ELAHERE. The FDA granted it accelerated approval in November 2012.", "approval 2013-03-04", "accelerated-approval 2012-11")]
    [InlineData("ImmunoGen to Speak of ELAHERE", "ImmunoGen will speak of ELAHERE. It is approved by the FDA.", "approval ")]
    [InlineData("ImmunoGen Reports Quarter Results and Approval of ELAHERE by the FDA", "ImmunoGen announced financial results for the quarter. ELAHERE was approved by the FDA.", "approval ")]
    public void TheHeadlinesEventHasTheDateOfTheRelease(string headline, string body, params string[] events)
    {
        var reading = ReleaseExtractor.Read(Written.Release(body, headline));

        Assert.Equal(events.Order(StringComparer.Ordinal), reading.Claims.Where(claim => claim.Property == Properties.Regulatory.Event).Select(claim => $"{claim.Value.Stored} {reading.Stored(claim.Subject, Properties.Regulatory.Date)}").Order(StringComparer.Ordinal));
        Assert.All(reading.Claims.Where(claim => claim.Property == Properties.Regulatory.Date && claim.Value.Stored == "2013-03-04"), claim => Assert.Equal(Basis.Implied, claim.Basis));
    }
}
