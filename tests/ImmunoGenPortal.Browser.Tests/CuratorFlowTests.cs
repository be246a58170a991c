using System.Text;
using System.Text.RegularExpressions;
using ImmunoGenPortal.Browser.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ImmunoGenPortal.Browser.Tests;

/// <summary>A curator's first day: from the link that the portal prints to a release that is in, corrected, read again and withdrawn.</summary>
[Collection(VisitorCollection.Name)]
public sealed class CuratorFlowTests(Visitor visitor)
{
    private const string Password = "correct horse battery";

    private static readonly string License = """
        Lilly Takes License to ImmunoGen's TAP Technology

        WALTHAM, Mass., March 3, 2008 (BUSINESS WIRE) -- ImmunoGen, Inc. (Nasdaq: IMGN) today announced that Lilly has taken an exclusive license to use its maytansinoid TAP technology with antibodies to an undisclosed target.

        ImmunoGen receives a $2 million upfront payment for the license and may receive milestone payments potentially totaling $60 million.
        """;

    private static readonly string Study = """
        ImmunoGen Announces Clinical Data on IMGN901

        WALTHAM, Mass., December 5, 2010 (BUSINESS WIRE) -- ImmunoGen, Inc. (Nasdaq: IMGN) today announced clinical data with its IMGN901 (lorvotuzumab mertansine) product candidate. The data are from an ongoing Phase I trial assessing the compound for the treatment of multiple myeloma.
        """;

    [BrowserFact]
    public async Task FromTheFirstLinkToAReleaseThatIsWithdrawn()
    {
        await using var portal = new Portal();
        var address = portal.Listen();
        await using var window = await visitor.OpenAsync(address);
        var page = window.Page;

        await page.GotoAsync(address + portal.Told.Link());
        await page.Locator("#Name").FillAsync("ada");
        await page.Locator("#Password").FillAsync(Password);
        await page.Locator("#Again").FillAsync(Password);
        await page.Locator("main button").ClickAsync();
        await Window.ArrivesAtAsync(page, "/admin$");

        await UploadAsync(page);
        await ReviewAsync(page);
        var deal = await CorrectAsync(page);
        await ReadAgainAsync(page, deal);
        await WithdrawAsync(page);
        Assert.DoesNotContain(window.Complaints, complaint => !complaint.Contains("/admin/jobs/events", StringComparison.Ordinal));
    }

    /// <summary>Three files, one of them bad: each shows its own outcome without the page being asked for again.</summary>
    private static async Task UploadAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "Upload", Exact = true }).ClickAsync();
        await page.Locator("#files").SetInputFilesAsync([File("license.txt", License), File("study.txt", Study), File("picture.txt", "\0\u0001\u0002\0\0\u0003\0\0")]);
        await page.GetByRole(AriaRole.Button, new() { Name = "Upload" }).ClickAsync();
        await Expect(page.Locator("#sent li").Filter(new() { HasText = "license.txt" })).ToContainTextAsync("added", new() { Timeout = 20_000 });
        await Expect(page.Locator("#sent li").Filter(new() { HasText = "study.txt" })).ToContainTextAsync("added", new() { Timeout = 20_000 });
        await Expect(page.Locator("#sent li").Filter(new() { HasText = "picture.txt" })).ToContainTextAsync("refused", new() { Timeout = 20_000 });

        await page.GetByRole(AriaRole.Link, new() { Name = "Jobs", Exact = true }).ClickAsync();
        await Expect(page.Locator(".jobs tbody tr")).ToHaveCountAsync(3);
    }

    private static async Task ReviewAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "Review", Exact = true }).ClickAsync();
        await page.Locator("[data-keys] input").WaitForAsync();
        await page.Keyboard.PressAsync("c");
        await Window.ArrivesAtAsync(page, "did=");
    }

    /// <returns>The address of the deal that the corrected figure is shown on.</returns>
    private static async Task<string> CorrectAsync(IPage page)
    {
        await page.GotoAsync("/search?q=Lilly");
        await page.Locator(".rows a").First.ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Correct this release" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new Regex("^Correct Amount \\$2m") }).ClickAsync();
        await page.Locator("#Written").FillAsync("$3 million");
        await page.Locator("#Reason").FillAsync("The filing has three.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Change", Exact = true }).Last.ClickAsync();
        await Window.ArrivesAtAsync(page, "did=");

        await page.GotoAsync("/deals");
        await page.Locator("main a[href^='/deals/lilly'], main a[href^='/deals/eli-lilly']").Last.ClickAsync();
        await ExpectCorrectedAsync(page);
        var deal = page.Url;
        await page.GotoAsync("/admin/audit");
        await Expect(page.Locator("main")).ToContainTextAsync("The filing has three.");
        return deal;
    }

    private static async Task ReadAgainAsync(IPage page, string deal)
    {
        await page.GotoAsync("/admin/jobs");
        await page.GetByRole(AriaRole.Button, new() { Name = "Read all releases again" }).ClickAsync();
        await Expect(page.Locator(".jobs tbody tr").Filter(new() { HasText = "all releases" })).ToContainTextAsync("read again 4 of 4");
        await page.GotoAsync(deal);
        await ExpectCorrectedAsync(page);
    }

    private static async Task WithdrawAsync(IPage page)
    {
        await page.GotoAsync("/admin/releases?q=Lilly");
        await page.Locator("main table a").First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Withdraw") }).ClickAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("Restore it");

        await page.GotoAsync("/search?q=Lilly");
        await Expect(page.Locator(".rows li")).ToHaveCountAsync(0);
        await page.GotoAsync("/deals");
        await Expect(page.Locator("main")).Not.ToContainTextAsync("Lilly");
    }

    private static Task ExpectCorrectedAsync(IPage page) => Expect(page.Locator("main")).ToContainTextAsync("$3m");

    private static FilePayload File(string name, string text) => new() { Name = name, MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes(text) };
}
