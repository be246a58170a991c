using System.Text.RegularExpressions;
using ImmunoGenPortal.Browser.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ImmunoGenPortal.Browser.Tests;

/// <summary>What the portal is for: from a figure to the sentence that says so, and back.</summary>
[Collection(VisitorCollection.Name)]
public sealed class EvidenceTests(Visitor visitor)
{
    private const string NoBackground = "rgba(0, 0, 0, 0)";

    [BrowserTheory]
    [InlineData(true, 1280)]
    [InlineData(false, 1280)]
    [InlineData(true, 390)]
    [InlineData(false, 390)]
    public async Task ASearchEndsAtTheHighlightedSentenceOfTheUpfrontPayment(bool scripts, int width)
    {
        await using var window = await visitor.OpenAsync(width, scripts);
        var page = window.Page;

        await page.GotoAsync("/");
        await page.GetByLabel("Search 2 releases").FillAsync("Amgen");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".card").GetByRole(AriaRole.Link, new() { Name = "Amgen" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Third license", Exact = true }).First.ClickAsync();
        await page.Locator("#terms ~ .wide").GetByRole(AriaRole.Link, new() { Name = "$1m", Exact = true }).ClickAsync();

        await Expect(page).ToHaveURLAsync(new Regex(Regex.Escape(Addresses.LicenseRelease) + "#e-\\d+-\\d+$"));
        await Expect(window.Target).ToHaveTextAsync("$1 million");
        await Expect(window.Target).ToBeInViewportAsync();
        await Expect(window.Target).Not.ToHaveCSSAsync("background-color", NoBackground);
        var sentence = page.Locator(".s", new() { Has = page.Locator(":target") });
        await Expect(sentence).ToContainTextAsync("For each license, ImmunoGen receives a $1 million upfront payment");
        await Expect(sentence).Not.ToHaveCSSAsync("background-color", NoBackground);
        await Expect(page.Locator(".s").First).ToHaveCSSAsync("background-color", NoBackground);
        Assert.Empty(window.Complaints);
    }

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task AMarkedWordLeadsToItsFactAndTheFactBackToTheWord(bool scripts)
    {
        await using var window = await visitor.OpenAsync(scripts: scripts);
        var page = window.Page;

        await page.GotoAsync(Addresses.LicenseRelease);
        await page.Locator("article").GetByRole(AriaRole.Link, new() { Name = "$34 million" }).ClickAsync();
        await Expect(window.Target).ToHaveTextAsync("$34m");
        await Expect(window.Target).ToBeInViewportAsync();
        await Expect(window.Target).Not.ToHaveCSSAsync("background-color", NoBackground);

        await window.Target.GetByRole(AriaRole.Link).ClickAsync();
        await Expect(window.Target).ToHaveTextAsync("$34 million");
        await Expect(window.Target).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task TheKeyboardAloneFollowsAFigureToItsWords()
    {
        await using var window = await visitor.OpenAsync();
        var page = window.Page;

        await page.GotoAsync(Addresses.LicenseRelease);
        await page.Locator(".facts").GetByRole(AriaRole.Link, new() { Name = "$34m" }).First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Expect(window.Target).ToHaveTextAsync("$34 million");
        await Expect(window.Target).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task GoingBackReturnsToTheFigure()
    {
        await using var window = await visitor.OpenAsync();
        var page = window.Page;

        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Link, new() { Name = "$34m", Exact = true }).First.ClickAsync();
        await Expect(window.Target).ToHaveTextAsync("$34 million");
        await page.GoBackAsync();

        await Expect(page).ToHaveTitleAsync("ImmunoGen Portal");
    }
}
