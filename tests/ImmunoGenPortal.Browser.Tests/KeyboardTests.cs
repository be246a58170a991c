using ImmunoGenPortal.Browser.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ImmunoGenPortal.Browser.Tests;

[Collection(VisitorCollection.Name)]
public sealed class KeyboardTests(Visitor visitor)
{
    [BrowserFact]
    public async Task TheFirstStopSkipsToTheContent()
    {
        await using var window = await visitor.OpenAsync();
        var page = window.Page;
        await page.GotoAsync("/deals");

        await page.Keyboard.PressAsync("Tab");
        var skip = page.GetByRole(AriaRole.Link, new() { Name = "Skip to the content" });
        await Expect(skip).ToBeFocusedAsync();
        await Expect(skip).ToBeInViewportAsync();
        Assert.True((await skip.BoundingBoxAsync())!.Width > 100);
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");

        Assert.True(await page.EvaluateAsync<bool>("document.querySelector('main').contains(document.activeElement)"));
    }

    [BrowserTheory]
    [InlineData("/", ColorScheme.Light)]
    [InlineData("/", ColorScheme.Dark)]
    [InlineData("/deals", ColorScheme.Light)]
    [InlineData(Addresses.LicenseRelease, ColorScheme.Light)]
    public async Task EveryStopOfTheKeyboardShowsWhereItIs(string address, ColorScheme colours)
    {
        await using var window = await visitor.OpenAsync(colours: colours);
        var page = window.Page;
        await page.GotoAsync(address);

        for (var stop = 0; stop < 25; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            var seen = await page.EvaluateAsync<string>("""
                () => {
                    const one = document.activeElement;
                    const style = getComputedStyle(one);
                    const box = one.getBoundingClientRect();
                    const shown = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
                    const inView = box.width > 0 && box.bottom > 0 && box.top < innerHeight;
                    return shown && inView ? "" : one.outerHTML.slice(0, 120);
                }
                """);
            Assert.Equal("", seen);
        }
    }
}
