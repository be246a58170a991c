using ImmunoGenPortal.Browser.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ImmunoGenPortal.Browser.Tests;

/// <summary>Finding things, as a reader does it: typing, choosing, following.</summary>
[Collection(VisitorCollection.Name)]
public sealed class SearchTests(Visitor visitor)
{
    [BrowserFact]
    public async Task ANameIsSuggestedAndChosenWithTheKeyboard()
    {
        await using var window = await visitor.OpenAsync();
        var page = window.Page;
        await page.GotoAsync("/deals");
        var box = page.GetByRole(AriaRole.Combobox, new() { Name = "Search the releases" });

        await box.PressSequentiallyAsync("t-dm");
        var option = page.GetByRole(AriaRole.Option).First;
        await Expect(option).ToContainTextAsync("trastuzumab emtansine");
        await Expect(box).ToHaveAttributeAsync("aria-expanded", "true");
        await box.PressAsync("ArrowDown");
        await Expect(option).ToHaveAttributeAsync("aria-selected", "true");
        await Expect(box).ToHaveAttributeAsync("aria-activedescendant", (await option.GetAttributeAsync("id"))!);
        await box.PressAsync("Enter");

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("trastuzumab emtansine");
    }

    [BrowserFact]
    public async Task EscapeClosesTheSuggestionsAndEnterSearchesForWhatIsTyped()
    {
        await using var window = await visitor.OpenAsync();
        var page = window.Page;
        await page.GotoAsync("/");
        var box = page.GetByRole(AriaRole.Combobox, new() { Name = "Search the releases" });

        await box.PressSequentiallyAsync("amg");
        await Expect(page.GetByRole(AriaRole.Listbox)).ToBeVisibleAsync();
        await box.PressAsync("Escape");
        await Expect(page.GetByRole(AriaRole.Listbox)).ToBeHiddenAsync();
        await box.PressSequentiallyAsync("en");
        await box.PressAsync("Enter");

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("“amgen”");
    }

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task AFacetNarrowsAndASnippetLeadsToItsSentence(bool scripts)
    {
        await using var window = await visitor.OpenAsync(scripts: scripts);
        var page = window.Page;
        await page.GotoAsync("/search?q=immunogen");

        await page.Locator(".facet").GetByRole(AriaRole.Link, new() { Name = "Amgen", Exact = true }).ClickAsync();
        await Expect(page.Locator(".count")).ToContainTextAsync("1 release");
        var snippet = page.Locator(".snippet a").First;
        var sentence = (await snippet.GetAttributeAsync("href"))!.Split('#')[1];
        await snippet.ClickAsync();

        await Expect(page.Locator($"#{sentence}")).ToBeInViewportAsync();
    }
}
