using System.Net;
using ImmunoGenPortal.Web.Tests.Support;

namespace ImmunoGenPortal.Web.Tests.Pages;

[Collection(PortalCollection.Name)]
public sealed class PagesTests(Portal portal)
{
    private readonly HttpClient _client = portal.NewClient();

    [Theory]
    [InlineData("/search", "Search", "Type a partner, a compound or words")]
    [InlineData("/releases", "Releases", "2 releases, newest first")]
    [InlineData(Addresses.LicenseRelease, "Amgen Takes Third License for Rights to Use ImmunoGen's TAP Technology", "19 December 2012")]
    [InlineData(Addresses.TrialRelease, "ImmunoGen, Inc. Announces Positive Clinical Data Presented on IMGN901 in the Treatment of Multiple Myeloma", "5 June 2011")]
    [InlineData("/deals", "Deals", "3 rights.")]
    [InlineData("/deals?partner=Amgen", "Deals", "3 rights with these filters.")]
    [InlineData("/deals?partner=Nobody", "Deals", "No right meets all of these")]
    [InlineData(Addresses.Agreement, "Amgen: agreement of 2000", "up to $105m, plus royalties")]
    [InlineData(Addresses.FirstLicense, "Amgen: first license, 2009", "Not stated in the one release that mentions it")]
    [InlineData(Addresses.SecondLicense, "Amgen: second license, 2009", "implied: a later release counts it")]
    [InlineData(Addresses.ThirdLicense, "Amgen: third license, 19 December 2012", "maytansinoid TAP")]
    [InlineData("/partners", "Partners", "Bayer HealthCare Pharmaceuticals")]
    [InlineData(Addresses.Amgen, "Amgen partner", "Agreement of 2000")]
    [InlineData("/partners/genentech", "Genentech partner", "Member of Roche")]
    [InlineData("/compounds", "Compounds", "T-DM1")]
    [InlineData(Addresses.TDm1, "trastuzumab emtansine compound", "known elsewhere; in no release here")]
    [InlineData("/trials", "Trials", "3 trials, the most recently told of first")]
    [InlineData("/trials?compound=IMGN901&phase=1", "Trials", "1 trial, the most recently told of first")]
    [InlineData("/trials?indication=nothing", "Trials", "No trial with these filters")]
    [InlineData(Addresses.Trial, "lorvotuzumab mertansine: phase 1 trial in multiple myeloma trial", "no whole number of 13 patients rounds to 39%: 5/13 = 38.5%, 6/13 = 46.2%")]
    [InlineData("/targets", "Targets", "CD56")]
    [InlineData(Addresses.Cd56, "CD56 target", "phase 1")]
    [InlineData("/indications", "Indications", "Merkel cell carcinoma")]
    [InlineData(Addresses.Myeloma, "multiple myeloma indication", "Orphan designation")]
    [InlineData("/about", "About the portal", "Potential = committed payments + contingent caps.")]
    public async Task APageShowsWhatItsAddressPromises(string address, string heading, string told)
    {
        var page = await _client.PageAsync(address);

        Assert.Equal(heading, page.One("h1").Shown());
        Assert.Contains(told, page.Content(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/nothing-here")]
    [InlineData("/releases/none")]
    [InlineData("/deals/none")]
    [InlineData("/partners/none")]
    [InlineData("/compounds/none")]
    [InlineData("/trials/none")]
    [InlineData("/targets/none")]
    [InlineData("/indications/none")]
    [InlineData("/status/nonsense")]
    [InlineData("/releases/none/original/1")]
    public async Task AnUnknownAddressSaysSoAndOffersAWayOn(string address)
    {
        var page = await _client.PageAsync(address, HttpStatusCode.NotFound);

        Assert.Equal("There is nothing at this address", page.One("h1").Shown());
        Assert.Equal("/", page.One("main a").Href());
        Assert.NotEmpty(page.QuerySelectorAll("header form[role=search]"));
    }

    [Theory]
    [InlineData("PUT", "/nothing-here")]
    [InlineData("POST", "/search?q=Amgen")]
    [InlineData("DELETE", "/deals")]
    [InlineData("PATCH", "/releases")]
    public async Task ARequestThatChangesSomethingIsRefusedWithASentence(string method, string address)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address);

        using var answer = await _client.SendAsync(request);

        Assert.InRange((int)answer.StatusCode, 400, 405);
        var page = Answers.Parse(await answer.Content.ReadAsStringAsync());
        Assert.NotEmpty(page.One("h1").Shown());
        Assert.NotEmpty(page.One("main .note").Shown());
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task HealthIsAWordOfPlainText(string address)
    {
        using var answer = await _client.AskAsync(address);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/plain", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("Healthy", await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/search?q=Amgen")]
    [InlineData("/releases?")]
    [InlineData("/deals?partner=Amgen")]
    [InlineData("/partners?")]
    [InlineData("/compounds?")]
    [InlineData("/trials?")]
    [InlineData("/targets?")]
    [InlineData("/indications?")]
    public async Task APageNumberThatIsNoneIsNamedInASentence(string list)
    {
        foreach (var number in new[] { "0", "-1", "abc", "99999999999", "10001", "1.5", "<b>" })
        {
            var page = await _client.PageAsync($"{list}&p={Uri.EscapeDataString(number)}", HttpStatusCode.BadRequest);

            Assert.Contains($"“p” cannot be “{number}”.", page.One("main [role=alert]").Shown(), StringComparison.Ordinal);
            Assert.Equal(list.Split('?')[0], page.One("main .note a").Href());
        }
    }

    [Fact]
    public async Task AFilterThatIsTooLongIsNamedInASentence()
    {
        var page = await _client.PageAsync("/deals?partner=" + new string('a', 101), HttpStatusCode.BadRequest);

        Assert.Contains("“partner” cannot be", page.One("main [role=alert]").Shown(), StringComparison.Ordinal);
    }
}
