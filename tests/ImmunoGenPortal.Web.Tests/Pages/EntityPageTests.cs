using ImmunoGenPortal.Web.Tests.Support;

namespace ImmunoGenPortal.Web.Tests.Pages;

/// <summary>The pages of a partner, a compound, a trial, a target and a disease, over the two starter releases.</summary>
[Collection(PortalCollection.Name)]
public sealed class EntityPageTests(Portal portal)
{
    private const string Lorvotuzumab = "/compounds/lorvotuzumab-mertansine";

    private readonly HttpClient _client = portal.NewClient();

    [Fact]
    public async Task APartnersKeyFiguresAreTheSumsOfItsAgreements()
    {
        var page = await _client.PageAsync(Addresses.Amgen);

        Assert.Equal(
            ["1 agreement", "3 rights", "$3m committed", "up to $105m potential, royalties beside it", "none told paid to date beside upfront payments"],
            page.QuerySelectorAll("main > .figures > div").Select(figure => $"{figure.One("dd").Shown()} {figure.One("dt").Shown()}"));
        Assert.Equal(3, page.QuerySelectorAll(".deals tbody tr").Length);
        Assert.Contains("three licenses", page.Content(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AParentIsSaidWithTheReleaseThatSaysSo()
    {
        var page = await _client.PageAsync("/partners/genentech");

        Assert.Contains("Roche, first said on 5 June 2011, last on 19 December 2012", page.Content(), StringComparison.Ordinal);
        Assert.StartsWith(Addresses.TrialRelease + "#e-", page.QuerySelectorAll(".sheet a").First(link => link.Shown() == "Roche").Href(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/partners/amgen?asOf=2012-12-18", "As known on 18 December 2012", "No release here tells the terms of a deal with Amgen")]
    [InlineData("/partners/amgen?asOf=2011-06-04", "As known on 4 June 2011", "No release of that day or before names it")]
    [InlineData("/compounds/lorvotuzumab-mertansine?asOf=2011-06-04", "As known on 4 June 2011", "No release of that day or before names it")]
    [InlineData("/compounds/trastuzumab-emtansine?asOf=2012-12-18", "As known on 18 December 2012", "phase 3")]
    [InlineData(Addresses.Trial + "?asOf=2011-06-04", "As known on 4 June 2011", "No release of that day or before tells of it")]
    public async Task APageShowsWhatWasKnownOnADay(string address, string banner, string told)
    {
        var page = await _client.PageAsync(address);

        Assert.StartsWith(banner, page.One(".known").Shown(), StringComparison.Ordinal);
        Assert.Equal(address.Split('?')[0], page.QuerySelectorAll(".known a").Single(link => link.Shown() == "Back to today").Href());
        Assert.Contains(told, page.Content(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ACompoundsNamesStandWithTheReleaseThatUsesThemFirst()
    {
        var page = await _client.PageAsync(Lorvotuzumab);

        var names = page.GetElementById("names")!.ParentElement!;
        Assert.Contains("IMGN901", names.QuerySelectorAll("tbody th").Select(name => name.Shown()));
        Assert.All(names.QuerySelectorAll("tbody tr"), row => Assert.StartsWith("/releases/", row.One("th a").Href(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/partners/amgen", "no option or right to test is told of in the two releases that name it")]
    [InlineData("/partners/amgen", "No release here tells of a payment from it")]
    [InlineData("/partners/amgen", "No release here names a compound under its rights")]
    [InlineData("/compounds/trastuzumab-emtansine", "No release here gives figures of a trial of it")]
    [InlineData("/compounds/trastuzumab-emtansine", "No release here tells of a payment for its progress")]
    [InlineData(Lorvotuzumab, "Also called IMGN901: when, and where it says so")]
    public async Task WhatAPageHasNothingForItSays(string address, string told) =>
        Assert.Contains(told, (await _client.PageAsync(address)).Content(), StringComparison.Ordinal);

    [Fact]
    public async Task TheNameOfAConjugateTellsItsParts()
    {
        var page = await _client.PageAsync(Lorvotuzumab);

        var sheet = page.GetElementById("make-up")!.ParentElement!;
        Assert.Contains("Antibody lorvotuzumab by its name", sheet.Shown(), StringComparison.Ordinal);
        Assert.Contains("Linker SPP, a disulfide by its name", sheet.Shown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ATimelineHasAMarkForEachEventAndATable()
    {
        var page = await _client.PageAsync(Lorvotuzumab);

        var section = page.GetElementById("history")!.ParentElement!;
        Assert.NotEmpty(section.QuerySelectorAll("svg a[aria-label]"));
        Assert.Equal(section.QuerySelectorAll("tbody tr").Length, section.QuerySelectorAll("svg a[aria-label]").Length);
    }

    [Fact]
    public async Task TheCountsOfATrialStandApartAndItsHistoryByRelease()
    {
        var page = await _client.PageAsync(Addresses.Trial);

        Assert.Equal(["phase", "status", "planned", "enrolled", "treated", "evaluable"], page.QuerySelectorAll("main > .figures dt").Select(one => one.Shown()));
        var told = page.GetElementById("told")!.ParentElement!.QuerySelectorAll("tbody tr");
        Assert.StartsWith("5 June 2011", Assert.Single(told).Shown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ATargetTellsWhatIsAimedAtItByWhomAndHowFar()
    {
        var page = await _client.PageAsync(Addresses.Cd56);

        var row = page.GetElementById("compounds")!.ParentElement!.QuerySelector("tbody tr")!;
        Assert.StartsWith("lorvotuzumab mertansine", row.Shown(), StringComparison.Ordinal);
        Assert.Contains("phase", row.One("td[data-label='Furthest stage']").Shown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheRosterNamesWhomTheAboutParagraphNames()
    {
        var page = await _client.PageAsync("/partners/roster");
        var before = await _client.PageAsync("/partners/roster?asOf=2011-06-04");

        Assert.Contains("Roche", page.GetElementById("current")!.ParentElement!.Shown(), StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll("td[data-label='First named'] a"), link => Assert.Contains("#e-", link.Href(), StringComparison.Ordinal));
        Assert.Contains("No standing text here names a partner by that day", before.Content(), StringComparison.Ordinal);
    }
}
