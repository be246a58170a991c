using System.Net;
using ImmunoGenPortal.Web.Tests.Support;

namespace ImmunoGenPortal.Web.Tests.Pages;

[Collection(PortalCollection.Name)]
public sealed class PipelineTests(Portal portal)
{
    private readonly HttpClient _client = portal.NewClient();

    [Fact]
    public async Task ACompoundStandsAtItsHighestStageInEachDisease()
    {
        var page = await _client.PageAsync("/pipeline");

        var row = page.QuerySelectorAll(".matrix tbody tr").Single(row => row.One("th .chip").Shown() == "lorvotuzumab mertansine");
        var cell = row.QuerySelectorAll("td.at").Single(cell => cell.GetAttribute("data-label") == "Phase 1");
        Assert.Contains("multiple myeloma", cell.Shown(), StringComparison.Ordinal);
        Assert.All(cell.QuerySelectorAll("a"), link => Assert.StartsWith(Addresses.TrialRelease + "#e-", link.Href(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("?asOf=1999-01-01")]
    [InlineData("?payload=DM99")]
    public async Task WhereNothingStandsThePageSaysWhatToDo(string query)
    {
        var page = await _client.PageAsync("/pipeline" + query);

        Assert.StartsWith("No compound.", page.One(".count").Shown(), StringComparison.Ordinal);
        Assert.Equal("/pipeline", page.One(".empty a").Href());
    }

    [Fact]
    public async Task TwoDaysAreComparedWithWhatMovedAndWhy()
    {
        var page = await _client.PageAsync("/pipeline?asOf=2010-01-01&with=2013-01-01");

        Assert.Equal("What moved from 1 January 2010 to 1 January 2013", page.One("#moves").Shown());
        var move = page.QuerySelectorAll("[aria-labelledby=moves] tbody tr").Single(row => row.One("th").Shown() == "lorvotuzumab mertansine" && row.One("[data-label=Disease]").Shown() == "multiple myeloma");
        Assert.Equal("not known", move.One("[data-label=Before]").Shown());
        Assert.Contains("phase 1", move.One("[data-label=After]").Shown(), StringComparison.Ordinal);
        Assert.NotEmpty(move.One("[data-label=Why]").Shown());
    }

    [Theory]
    [InlineData("asOf=soon")]
    [InlineData("with=2012-2-1")]
    public async Task ADayThatCannotBeReadIsNamed(string query)
    {
        var page = await _client.PageAsync("/pipeline?" + query, HttpStatusCode.BadRequest);

        Assert.Contains($"“{query.Split('=')[0]}” cannot be “{query.Split('=')[1]}”.", page.One("[role=alert]").Shown(), StringComparison.Ordinal);
    }
}
