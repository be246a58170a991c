using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using ImmunoGenPortal.Facts;
using ImmunoGenPortal.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Web.Tests.Pages;

[Collection(PortalCollection.Name)]
public sealed partial class ReleasePageTests(Portal portal)
{
    private readonly HttpClient _client = portal.NewClient();

    [Theory]
    [InlineData(Addresses.LicenseRelease)]
    [InlineData(Addresses.TrialRelease)]
    public async Task EveryFactLeadsToItsWords(string address)
    {
        var (page, text) = await ReadAsync(address);

        var links = page.QuerySelectorAll(".facts a.ev");
        Assert.True(links.Length > 40, $"only {links.Length} facts");
        foreach (var link in links)
        {
            var words = page.GetElementById(link.Href().TrimStart('#'));
            Assert.True(words is not null, $"nothing at {link.Href()}");
            var span = Span(words.Id!);

            // Where two spans cross, the later is cut: its address holds the words before the cut.
            Assert.StartsWith(words.Shown(), Answers.OneLine(span.Quote(text)), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(Addresses.LicenseRelease)]
    [InlineData(Addresses.TrialRelease)]
    public async Task EveryStatedClaimStandsBesideTheText(string address)
    {
        var (page, _) = await ReadAsync(address);
        var slug = address.Split('/')[^1];
        var claims = await portal.AskAsync(db => db.Claims.Where(claim => claim.Subject!.Release!.Slug == slug).Select(claim => claim.Id).ToListAsync());

        Assert.Equal(claims.Order(), page.QuerySelectorAll(".fact").Select(fact => int.Parse(fact.Id![2..], null)).Order());
    }

    [Theory]
    [InlineData(Addresses.LicenseRelease)]
    [InlineData(Addresses.TrialRelease)]
    public async Task EveryMarkedWordLeadsBackToAFact(string address)
    {
        var (page, _) = await ReadAsync(address);

        var links = page.QuerySelectorAll(".text .e a");
        Assert.NotEmpty(links);
        foreach (var link in links)
        {
            Assert.StartsWith("#f-", link.Href(), StringComparison.Ordinal);
            Assert.True(page.GetElementById(link.Href()[1..])?.ClassList.Contains("fact"), $"no fact at {link.Href()}");
            Assert.NotEmpty(link.Shown());
        }
    }

    /// <summary>The dashes that set off a subtitle and list items are the page's own: it has an element for each.</summary>
    [Theory]
    [InlineData(Addresses.LicenseRelease)]
    [InlineData(Addresses.TrialRelease)]
    public async Task TheArticleIsTheReleasesTextAndNothingElse(string address)
    {
        var (page, text) = await ReadAsync(address);
        var article = page.One("article");
        foreach (var ours in article.QuerySelectorAll(".about, .note"))
        {
            ours.Remove();
        }

        Assert.Equal(WithoutSpace(SettingOff().Replace(text, "")), WithoutSpace(article.TextContent));
    }

    [Theory]
    [InlineData(Addresses.LicenseRelease)]
    [InlineData(Addresses.TrialRelease)]
    public async Task NoWordsRunTogetherWhereMarksBegin(string address)
    {
        var (page, text) = await ReadAsync(address);

        Assert.All(page.QuerySelectorAll("article > p, article > h1, article > h2, article li"), block =>
            Assert.True(block.ClassName is "about" || Answers.OneLine(text).Contains(block.Shown(), StringComparison.Ordinal), block.Shown()));
    }

    [Theory]
    [InlineData(Addresses.LicenseRelease)]
    [InlineData(Addresses.TrialRelease)]
    public async Task EveryCheckAndEveryFigureLeftOverLeadsToItsWords(string address)
    {
        var (page, _) = await ReadAsync(address);

        Assert.All(page.QuerySelectorAll(".checks a.ev"), link => Assert.Equal(link.Shown().Trim('“', '”'), page.GetElementById(link.Href()[1..])?.Shown()));
    }

    private async Task<(IHtmlDocument Page, string Text)> ReadAsync(string address)
    {
        var slug = address.Split('/')[^1];
        return (await _client.PageAsync(address), await portal.AskAsync(db => db.Releases.Where(release => release.Slug == slug).Select(release => release.Words.Text).SingleAsync()));
    }

    private static EvidenceSpan Span(string id) => new(int.Parse(id.Split('-')[1], null), int.Parse(id.Split('-')[2], null));

    private static string WithoutSpace(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    [GeneratedRegex(@"^[-–•*]\s|\s[-–]$", RegexOptions.Multiline, 1000)]
    private static partial Regex SettingOff();
}
