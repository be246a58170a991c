using System.Text.Json;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using ImmunoGenPortal.Browser.Tests.Support;
using Microsoft.Playwright;

namespace ImmunoGenPortal.Browser.Tests;

/// <summary>What must hold of every kind of page, as a browser shows it.</summary>
[Collection(VisitorCollection.Name)]
public sealed class EveryPageTests(Visitor visitor)
{
    private static readonly AxeRunOptions EveryRule = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    /// <summary>What darkness can change.</summary>
    private static readonly AxeRunOptions RulesOfColour = Only("color-contrast", "link-in-text-block");

    /// <summary>What a narrow window can change: what is shown, where, and on what.</summary>
    private static readonly AxeRunOptions RulesOfPlace = Only("color-contrast", "link-in-text-block", "target-size", "scrollable-region-focusable", "link-name", "button-name", "select-name", "label", "heading-order", "empty-heading", "region", "skip-link");

    [BrowserTheory]
    [MemberData(nameof(Addresses.EveryKind), MemberType = typeof(Addresses))]
    public async Task APageIsAccessibleInLightAndDarkOnDesksAndPhones(string address)
    {
        await using var window = await visitor.OpenAsync();
        await window.Page.GotoAsync(address);
        foreach (var (width, colours, rules, least) in new[] { (1280, ColorScheme.Light, EveryRule, 15), (1280, ColorScheme.Dark, RulesOfColour, 1), (390, ColorScheme.Light, RulesOfPlace, 4) })
        {
            await window.Page.SetViewportSizeAsync(width, 800);
            await window.Page.EmulateMediaAsync(new() { ColorScheme = colours });
            var result = await window.Page.RunAxe(rules);
            Assert.True(result.Violations.Length == 0, string.Join('\n', result.Violations.Select(rule => $"{colours} {width}: {rule.Help} ({rule.Id}) at\n{string.Join('\n', rule.Nodes.Select(node => node.Html))}")));
            Assert.True(result.Passes.Length >= least, $"only {result.Passes.Length} rules applied");
        }
    }

    [BrowserTheory]
    [MemberData(nameof(Addresses.EveryKind), MemberType = typeof(Addresses))]
    public async Task APageFitsAnyWindowAndABrowserHasNothingToComplainOf(string address)
    {
        await using var window = await visitor.OpenAsync();

        var answer = await window.Page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Load });

        // A browser logs every answer that is an error; what it was asked for is the error here.
        Assert.Empty(answer!.Ok ? window.Complaints : window.Complaints.Where(complaint => !complaint.Contains("the server responded with a status of", StringComparison.Ordinal)));
        Assert.Equal("rgb(252, 251, 248)", await window.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
        foreach (var width in new[] { 320, 360, 390, 640, 720, 768, 1024, 1201, 1280 })
        {
            await window.Page.SetViewportSizeAsync(width, 800);
            var over = await window.Page.EvaluateAsync<JsonElement>("""
                () => {
                    const limit = document.documentElement.clientWidth;
                    return document.documentElement.scrollWidth <= limit ? [] : [...document.querySelectorAll("body *")]
                        .filter(one => one.getBoundingClientRect().right > limit + 0.5 && !one.closest(".wide"))
                        .map(one => one.outerHTML.slice(0, 80));
                }
                """);
            Assert.True(over.GetArrayLength() == 0, $"at {width}: {over}");
        }
    }

    private static AxeRunOptions Only(params string[] rules) => new() { RunOnly = new RunOnlyOptions { Type = "rule", Values = [.. rules] } };
}
