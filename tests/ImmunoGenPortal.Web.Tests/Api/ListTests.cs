using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ImmunoGenPortal.Web.Tests.Support;

namespace ImmunoGenPortal.Web.Tests.Api;

/// <summary>Each list as JSON holds what its page shows.</summary>
[Collection(PortalCollection.Name)]
public sealed class ListTests(Portal portal)
{
    private readonly HttpClient _client = portal.NewClient();

    [Theory]
    [InlineData("/releases.json", 2)]
    [InlineData("/deals.json", 3)]
    [InlineData("/deals.json?partner=Amgen", 3)]
    [InlineData("/deals.json?partner=Nobody", 0)]
    [InlineData("/partners.json", 7)]
    [InlineData("/compounds.json", 2)]
    [InlineData("/trials.json", 3)]
    [InlineData("/trials.json?compound=IMGN901&phase=1&indication=multiple", 1)]
    [InlineData("/targets.json", 1)]
    [InlineData("/indications.json", 4)]
    [InlineData("/releases.json?p=2", 0)]
    public async Task AListHasItsRows(string address, int rows)
    {
        var list = await _client.GetFromJsonAsync<JsonElement>(address);

        Assert.Equal(rows, list.GetProperty("rows").GetArrayLength());
    }

    [Fact]
    public async Task AnAmountStandsWithCurrencyQualifierBasisDateAndTheAddressOfItsWords()
    {
        var list = await _client.GetFromJsonAsync<JsonElement>("/deals.json");

        var milestones = list.GetProperty("rows")[2].GetProperty("terms").EnumerateArray().Single(term => term.GetProperty("type").GetString() == "milestones");
        Assert.Equal(34_000_000, milestones.GetProperty("amount").GetDecimal());
        Assert.Equal(
            ["USD", "up-to", "license", "stated", "2012-12-19"],
            new[] { "currency", "qualifier", "per", "basis", "announced" }.Select(name => milestones.GetProperty(name).GetString()));
        Assert.False(milestones.GetProperty("committed").GetBoolean());
        Assert.Equal("$34 million", await QuotedAsync(milestones.GetProperty("evidence").GetString()!));
    }

    [Fact]
    public async Task ATrialsResultIsGivenInParts()
    {
        var list = await _client.GetFromJsonAsync<JsonElement>("/trials.json?phase=1");

        var result = list.GetProperty("rows")[0].GetProperty("result");
        Assert.Equal(("ORR", 8m, 13m), (result.GetProperty("metric").GetProperty("value").GetString(), result.GetProperty("n").GetProperty("value").GetDecimal(), result.GetProperty("of").GetProperty("value").GetDecimal()));
    }

    [Theory]
    [InlineData("/releases.json?p=0", "“p” cannot be “0”.")]
    [InlineData("/partners.json?p=x", "“p” cannot be “x”.")]
    [InlineData("/trials.json?phase=9", "“phase” cannot be “9”.")]
    [InlineData("/trials.json?p=&phase=1", "“p” cannot be “”.")]
    public async Task AMalformedValueIsNamed(string address, string said)
    {
        using var answer = await _client.AskAsync(address);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains(said, (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    private async Task<string> QuotedAsync(string address) => (await _client.PageAsync(address.Split('#')[0])).GetElementById(address.Split('#')[1])!.Shown();
}
