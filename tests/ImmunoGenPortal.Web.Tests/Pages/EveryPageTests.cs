using System.Text.RegularExpressions;
using AngleSharp.Dom;
using ImmunoGenPortal.Web.Tests.Support;

namespace ImmunoGenPortal.Web.Tests.Pages;

/// <summary>What must hold of every page that a reader can get to from the first.</summary>
[Collection(PortalCollection.Name)]
public sealed partial class EveryPageTests(Portal portal)
{
    private static readonly SemaphoreSlim Gate = new(1);

    private static Crawl? _crawl;

    [Fact]
    public async Task NoLinkIsBroken()
    {
        var crawl = await CrawlAsync();

        Assert.Empty(crawl.Broken);
        Assert.Superset(
            new HashSet<string> { "/", "/releases", Addresses.LicenseRelease, Addresses.TrialRelease, "/deals", Addresses.Agreement, Addresses.ThirdLicense, "/partners", Addresses.Amgen, "/compounds", Addresses.TDm1, "/trials", Addresses.Trial, "/targets", Addresses.Cd56, "/indications", Addresses.Myeloma, "/about", "/search?q=Amgen" },
            crawl.Pages.Select(visit => visit.Address).ToHashSet());
    }

    [Fact]
    public async Task EveryAddressWithinAPageHasItsElement()
    {
        var crawl = await CrawlAsync();
        var pages = crawl.Pages.ToDictionary(visit => visit.Address, visit => visit.Page);

        Assert.Empty(crawl.Pages.SelectMany(visit => Crawl.Links(visit)
            .Where(link => link.Fragment.Length > 0 && pages[link.Address.Length > 0 ? link.Address : visit.Address].GetElementById(link.Fragment) is null)
            .Select(link => $"{visit.Address}: {link.Address}#{link.Fragment}")));
    }

    [Fact]
    public Task EveryPageHasOneHeadingATitleALanguageAndAWayBack() => HoldsAsync(page =>
        page.QuerySelectorAll("h1").Length == 1 && page.QuerySelector("h1")!.Shown().Length > 0
        && page.DocumentElement.GetAttribute("lang") == "en"
        && page.Title!.Contains("ImmunoGen Portal", StringComparison.Ordinal)
        && page.QuerySelector("header a[href='/']") is not null && page.QuerySelectorAll("header nav a").Length >= 4
        && page.QuerySelectorAll("main").Length == 1);

    /// <summary>A list with a filter is the same page.</summary>
    [Fact]
    public async Task NoTwoPagesHaveOneTitle()
    {
        var crawl = await CrawlAsync();

        Assert.Empty(crawl.Pages.Where(visit => !visit.Address.Contains('?', StringComparison.Ordinal)).GroupBy(visit => visit.Page.Title).Where(same => same.Count() > 1).Select(same => string.Join(" and ", same.Select(visit => visit.Address)) + ": " + same.Key));
    }

    [Fact]
    public Task EveryLinkAndButtonSaysWhatItDoes() => HoldsAsync(page =>
        page.QuerySelectorAll("a, button").All(one => one.Shown().Length > 0 || one.GetAttribute("aria-label") is { Length: > 0 }));

    [Fact]
    public Task EveryFieldHasALabel() => HoldsAsync(page =>
        page.QuerySelectorAll("input:not([type=hidden]), select, textarea").All(one => one.Closest("label") is not null || page.QuerySelector($"label[for='{one.Id}']") is not null));

    [Fact]
    public Task NoElementSharesItsIdWithAnother() => HoldsAsync(page =>
        page.QuerySelectorAll("[id]").GroupBy(one => one.Id).All(same => same.Count() == 1));

    [Fact]
    public Task EveryLabelledPartHasItsLabel() => HoldsAsync(page =>
        page.QuerySelectorAll("[aria-labelledby]").All(one => page.GetElementById(one.GetAttribute("aria-labelledby")!) is not null));

    [Fact]
    public Task NoScriptStyleOrHandlerStandsInThePage() => HoldsAsync(page =>
        page.QuerySelectorAll("script:not([src]):not([type='application/ld+json']), style, [style], iframe, object, embed, base").Length == 0
        && page.All.SelectMany(one => one.Attributes).All(attribute => !attribute.Name.StartsWith("on", StringComparison.Ordinal) && !attribute.Value.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)));

    [Fact]
    public Task HeadingsLeaveNoLevelOut() => HoldsAsync(page =>
    {
        var levels = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToList();
        return levels.Zip(levels.Skip(1)).All(pair => pair.Second <= pair.First + 1);
    });

    /// <summary>A browser mends wrong nesting silently, so this reads the markup as it was sent.</summary>
    [Fact]
    public async Task ElementsAreClosedInOrderAndNoLinkStandsInALink()
    {
        using var client = portal.NewClient();
        foreach (var visit in (await CrawlAsync()).Pages)
        {
            Assert.Equal("", Misnested(await client.GetStringAsync(new Uri(visit.Address, UriKind.Relative)), visit.Address));
        }
    }

    /// <summary>What stands wrong in the markup; empty where nothing does.</summary>
    private static string Misnested(string html, string address)
    {
        var open = new Stack<string>();
        foreach (Match tag in Tag().Matches(html))
        {
            var name = tag.Groups["name"].Value;
            if (tag.Groups["end"].Length > 0)
            {
                if (!open.TryPop(out var last) || last != name)
                {
                    return $"{address}: </{name}> closes <{last}> at {tag.Index}";
                }
            }
            else if (!(name is "meta" or "link" or "input" or "br" or "img" or "hr"))
            {
                if (open.Contains(name) && name is "a" or "p" or "button" or "form" or "label" || name is "p" or "div" or "ul" or "dl" or "table" && open.Contains("p"))
                {
                    return $"{address}: <{name}> within {string.Join(' ', open)} at {tag.Index}";
                }

                open.Push(name);
            }
        }

        return open.Count == 0 ? "" : $"{address}: {string.Join(' ', open)} left open";
    }

    private async Task HoldsAsync(Func<IDocument, bool> rule) =>
        Assert.Empty((await CrawlAsync()).Pages.Where(visit => !rule(visit.Page)).Select(visit => visit.Address));

    private async Task<Crawl> CrawlAsync()
    {
        await Gate.WaitAsync();
        try
        {
            return _crawl ??= await Crawl.FromAsync(portal.NewClient(), "/");
        }
        finally
        {
            Gate.Release();
        }
    }

    [GeneratedRegex("""<(?<end>/?)(?<name>[a-z][a-z0-9]*)(?:\s[^<>]*)?>""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tag();
}
