using ImmunoGenPortal.Browser.Tests.Support;
using Microsoft.Playwright;

namespace ImmunoGenPortal.Browser.Tests;

/// <summary>What a curator does with keys and with the mouse. What is done is undone, for others look at the same portal.</summary>
[Collection(VisitorCollection.Name)]
public sealed class CuratorTests(Visitor visitor)
{
    [BrowserFact]
    public async Task SingleKeysDecideAndAreOffWhileOneTypesOrSwitchesThemOff()
    {
        await using var window = await visitor.OpenAsync();
        var page = window.Page;
        await visitor.SignInAsync(page, "keys");
        await page.GotoAsync("/admin/review");
        var first = await KeyAsync(page);

        await page.Keyboard.PressAsync("s");
        await Window.ArrivesAtAsync(page, @"/admin/review\?after=");
        Assert.NotEqual(first, await KeyAsync(page));

        await page.GotoAsync("/admin/review");
        await page.Locator("#Reason").FillAsync("");
        await page.Locator("#Reason").PressSequentiallyAsync("rs");
        Assert.Equal(first, await KeyAsync(page));

        await page.Keyboard.PressAsync("Escape");
        await page.Locator("[data-keys] input").UncheckAsync();
        await page.Locator("[data-keys] input").BlurAsync();
        await page.Keyboard.PressAsync("r");
        Assert.Equal(first, await KeyAsync(page));

        await page.Locator("[data-keys] input").CheckAsync();
        await page.Locator("[data-keys] input").BlurAsync();
        await page.Keyboard.PressAsync("r");
        await Window.ArrivesAtAsync(page, @"/admin/review\?did=");
        await page.Locator(".did button").ClickAsync();
        await page.Locator(".did", new() { HasText = "undone by keys" }).WaitForAsync();
        Assert.Empty(window.Complaints);
    }

    [BrowserFact]
    public async Task SelectedWordsBecomeAFactAtTheirPlace()
    {
        await using var window = await visitor.OpenAsync();
        var page = window.Page;
        await visitor.SignInAsync(page, "picker");
        await page.GotoAsync(Addresses.LicenseRelease);
        await page.GetByRole(AriaRole.Link, new() { Name = "Correct this release" }).ClickAsync();

        // Not the first place where the word stands.
        await page.EvaluateAsync("""
            () => {
              const found = [...document.querySelectorAll(".text [data-s]")].filter((one) => one.textContent.includes("Amgen"))[1];
              const walker = document.createTreeWalker(found, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const at = walker.currentNode.data.indexOf("Amgen");
                if (at >= 0) {
                  getSelection().setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + 5);
                  break;
                }
              }
            }
            """);
        await page.Locator("[data-bar]").GetByText("Add a fact").ClickAsync();
        Assert.Equal("Amgen", await page.Locator("#Missed_Words").InputValueAsync());
        await page.Locator("#Missed_Property").SelectOptionAsync(new SelectOptionValue { Label = "Territory" });
        var deal = await page.Locator("#Missed_Subject option").Filter(new() { HasText = "Deal: " }).First.GetAttributeAsync("value");
        await page.Locator("#Missed_Subject").SelectOptionAsync(deal!);
        await page.Locator("#Missed_Written").FillAsync("worldwide");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add the fact" }).ClickAsync();

        var link = page.Locator(".fact").Filter(new() { HasText = "worldwide" }).Locator("a.ev");
        var place = (await link.GetAttributeAsync("href"))!["#e-".Length..].Split('-').Select(int.Parse).ToList();
        Assert.Equal(5, place[1] - place[0]);
        Assert.Equal("Amgen", await page.Locator($"#e-{place[0]}-{place[1]}").First.InnerTextAsync());
        await page.Locator(".did button").ClickAsync();
        await page.Locator(".did", new() { HasText = "undone by picker" }).WaitForAsync();
        Assert.Empty(window.Complaints);
    }

    private static Task<string> KeyAsync(IPage page) => page.Locator("#decide [name=Key]").InputValueAsync();
}
