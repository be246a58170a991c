using System.Text.RegularExpressions;
using ImmunoGenPortal.Browser.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ImmunoGenPortal.Browser.Tests;

/// <summary>Reading a release beside its facts.</summary>
[Collection(VisitorCollection.Name)]
public sealed class ReadingTests(Visitor visitor)
{
    private const string NoBackground = "rgba(0, 0, 0, 0)";

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task AKindOfHighlightIsSwitchedOffAndOnAgain(bool scripts)
    {
        await using var window = await visitor.OpenAsync(scripts: scripts);
        var page = window.Page;
        await page.GotoAsync(Addresses.LicenseRelease);
        var (sum, partner) = (page.Locator(".text .k-money").First, page.Locator(".text .k-partner").First);
        await Expect(sum).Not.ToHaveCSSAsync("background-color", NoBackground);

        await page.GetByLabel("Money").UncheckAsync();

        await Expect(sum).ToHaveCSSAsync("background-color", NoBackground);
        await Expect(partner).Not.ToHaveCSSAsync("background-color", NoBackground);
        if (scripts)
        {
            await page.ReloadAsync();
            await Expect(page.GetByLabel("Money")).Not.ToBeCheckedAsync();
            await Expect(sum).ToHaveCSSAsync("background-color", NoBackground);
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "Show all" }).ClickAsync();
        await Expect(sum).Not.ToHaveCSSAsync("background-color", NoBackground);
        Assert.Empty(window.Complaints);
    }

    [BrowserFact]
    public async Task JAndKWalkFromFactToFactAndBack()
    {
        await using var window = await visitor.OpenAsync();
        var page = window.Page;
        await page.GotoAsync(Addresses.LicenseRelease);
        var upfront = page.Locator(".text .e", new() { HasText = "$1 million" }).First;
        await upfront.Locator("a").First.FocusAsync();

        await page.Keyboard.PressAsync("j");
        var next = await window.Target.GetAttributeAsync("id");
        await Expect(window.Target).ToBeInViewportAsync();
        await Expect(window.Target).Not.ToHaveCSSAsync("background-color", NoBackground);
        await Expect(window.Target.Locator("a:focus")).ToHaveCountAsync(1);
        await Expect(page.Locator(".fact.near").First).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("k");

        Assert.NotEqual(next, await window.Target.GetAttributeAsync("id"));
        await Expect(window.Target).ToHaveTextAsync("$1 million");
        Assert.Empty(window.Complaints);
    }

    [BrowserFact]
    public async Task JIsALetterInAFieldAndNothingWithAModifierOrOnceSwitchedOff()
    {
        await using var window = await visitor.OpenAsync();
        var page = window.Page;
        await page.GotoAsync(Addresses.LicenseRelease);

        await page.Locator("#find").FocusAsync();
        await page.Keyboard.TypeAsync("jk");
        await Expect(page.Locator("#find")).ToHaveValueAsync("jk");
        await page.GetByRole(AriaRole.Heading, new() { Name = "What it says" }).ClickAsync();
        await page.Keyboard.PressAsync("Alt+j");
        await page.GetByLabel("next fact").UncheckAsync();
        await page.Keyboard.PressAsync("j");

        await Expect(page).ToHaveURLAsync(new Regex(Regex.Escape(Addresses.LicenseRelease) + "$"));
    }

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task NothingCoversTheFactThatAWordLeadsTo(bool scripts)
    {
        await using var window = await visitor.OpenAsync(scripts: scripts);
        var page = window.Page;
        await page.GotoAsync(Addresses.LicenseRelease);

        foreach (var mark in new[] { "$34 million", "781-895-0600" })
        {
            await page.Locator("article").GetByRole(AriaRole.Link, new() { Name = mark }).First.ClickAsync();
            await page.WaitForTimeoutAsync(200);
            Assert.True(await window.Target.EvaluateAsync<bool>("""
                fact => {
                    const box = fact.getBoundingClientRect();
                    return fact.contains(document.elementFromPoint(box.left + 5, box.top + 5));
                }
                """), mark);
        }
    }

    [BrowserFact]
    public async Task TheListOfFactsFollowsTheText()
    {
        await using var window = await visitor.OpenAsync();
        var page = window.Page;
        await page.SetViewportSizeAsync(1280, 500);
        await page.GotoAsync(Addresses.LicenseRelease);
        await page.Mouse.MoveAsync(300, 300);
        var contact = page.Locator(".text .s-contacts .e").First;

        await contact.EvaluateAsync("mark => scrollTo(0, mark.getBoundingClientRect().top + scrollY - 120)");

        await Expect(page.Locator(".facts .here").First).ToBeInViewportAsync();
        Assert.True(await page.Locator(".facts").EvaluateAsync<double>("list => list.scrollTop") > 100);
    }

    [BrowserFact]
    public async Task ACitationIsCopied()
    {
        await using var window = await visitor.OpenAsync();
        var page = window.Page;
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.GotoAsync(Addresses.LicenseRelease);

        await page.GetByRole(AriaRole.Button, new() { Name = "Copy the citation" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Copied" })).ToBeVisibleAsync();
        Assert.Equal(await page.Locator("#cite-text").TextContentAsync(), await page.EvaluateAsync<string>("navigator.clipboard.readText()"));
    }

    [BrowserFact]
    public async Task OnPaperTheTextComesFirstAndNothingToPressIsPrinted()
    {
        await using var window = await visitor.OpenAsync();
        var page = window.Page;
        await page.GotoAsync(Addresses.LicenseRelease);

        await page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Light });

        foreach (var selector in new[] { ".top", ".marks", ".crumbs", ".keys", ".neighbours", "[data-copy] >> nth=0" })
        {
            await Expect(page.Locator(selector)).ToBeHiddenAsync();
        }

        var (text, facts) = (await page.Locator(".text").BoundingBoxAsync(), await page.Locator(".facts").BoundingBoxAsync());
        Assert.True(facts!.Y >= text!.Y + text.Height);
    }
}
