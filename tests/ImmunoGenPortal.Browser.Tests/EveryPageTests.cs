using System.Text.Json;
using Deque.AxeCore.Commons;
using ImmunoGenPortal.Browser.Tests.Support;
using Microsoft.Playwright;

namespace ImmunoGenPortal.Browser.Tests;

/// <summary>What must hold of every kind of page, as a browser shows it.</summary>
[Collection(VisitorCollection.Name)]
public sealed class EveryPageTests(Visitor visitor)
{
    /// <summary>Runs the rules in the page itself: it has no frames, and a page of its own to add them up takes longer than the rules.</summary>
    private const string Check = """
        async only => {
            const { passes, violations } = await axe.run(document, { runOnly: only });
            return { applied: passes.length, wrong: violations.map(rule => `${rule.help} (${rule.id}) at\n${rule.nodes.map(node => node.html).join("\n")}`) };
        }
        """;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private static readonly object EveryRule = new { type = "tag", values = new[] { "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice" } };

    /// <summary>What darkness can change.</summary>
    private static readonly object RulesOfColour = Only("color-contrast", "link-in-text-block");

    /// <summary>What a narrow window can change: what is shown, where, and on what.</summary>
    private static readonly object RulesOfPlace = Only("color-contrast", "link-in-text-block", "target-size", "scrollable-region-focusable", "link-name", "button-name", "select-name", "label", "heading-order", "empty-heading", "region", "skip-link");

    [BrowserTheory]
    [MemberData(nameof(Addresses.EveryKind), MemberType = typeof(Addresses))]
    public async Task ABrowserHasNothingToComplainOfAndAPageFitsAnyWindowAndIsAccessible(string address)
    {
        await using var window = await visitor.OpenAsync();

        var answer = await window.Page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Load });

        // A browser logs every answer that is an error; what it was asked for is the error here.
        Assert.Empty(answer!.Ok ? window.Complaints : window.Complaints.Where(complaint => !complaint.Contains("the server responded with a status of", StringComparison.Ordinal)));
        Assert.Equal("rgb(252, 251, 248)", await window.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
        await FitsAnyWindowAsync(window.Page);
        await IsAccessibleInLightAndDarkOnDesksAndPhonesAsync(window.Page);
    }

    [BrowserFact]
    public async Task WhatIsNotAccessibleIsFound()
    {
        await using var window = await visitor.OpenAsync();
        await window.Page.GotoAsync("/");
        await window.Page.EvaluateAsync("document.querySelector('main').append(document.createElement('img'))");
        await window.Page.EvaluateAsync(Axe);

        var found = await window.Page.EvaluateAsync<JsonElement>(Check, EveryRule);

        Assert.Contains("image-alt", Assert.Single(found.GetProperty("wrong").EnumerateArray()).GetString(), StringComparison.Ordinal);
    }

    private static async Task FitsAnyWindowAsync(IPage page)
    {
        foreach (var width in new[] { 320, 360, 390, 640, 720, 768, 1024, 1201, 1280 })
        {
            await page.SetViewportSizeAsync(width, 800);
            var over = await page.EvaluateAsync<JsonElement>("""
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

    private static async Task IsAccessibleInLightAndDarkOnDesksAndPhonesAsync(IPage page)
    {
        await page.EvaluateAsync(Axe);
        foreach (var (width, colours, rules, least) in new[] { (1280, ColorScheme.Light, EveryRule, 15), (1280, ColorScheme.Dark, RulesOfColour, 1), (390, ColorScheme.Light, RulesOfPlace, 4) })
        {
            await page.SetViewportSizeAsync(width, 800);
            await page.EmulateMediaAsync(new() { ColorScheme = colours });
            var found = await page.EvaluateAsync<JsonElement>(Check, rules);
            Assert.True(found.GetProperty("wrong").GetArrayLength() == 0, $"{colours} {width}: {string.Join('\n', found.GetProperty("wrong").EnumerateArray())}");
            Assert.True(found.GetProperty("applied").GetInt32() >= least, $"only {found.GetProperty("applied")} rules applied");
        }
    }

    private static object Only(params string[] rules) => new { type = "rule", values = rules };
}
