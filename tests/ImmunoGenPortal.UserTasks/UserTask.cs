using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ImmunoGenPortal.UserTasks;

/// <summary>What a user comes for, done from the first page on.</summary>
/// <param name="Question">In the user's words.</param>
public sealed record UserTask(string Question, Func<Hand, Task> DoAsync)
{
    /// <summary>How long to wait for what a page is to show, in milliseconds: other tests may keep the machine busy, and the clock is not what is asked here.</summary>
    public const float Patience = 30_000;

    public static readonly IReadOnlyList<UserTask> All =
    [
        new("What did Amgen pay for its third license, and where does it say so?", FindUpfrontAsync),
        new("Which compounds with DM4 were in the clinic on 1 January 2010?", FindCompoundsAsync),
        new("Compare the Lilly, Novartis and Amgen licenses.", CompareLicensesAsync),
        new("Export all milestone payments of 2011 to a spreadsheet.", ExportPaymentsAsync),
        new("Is the response rate in this release consistent with its own numbers?", CheckResponseRateAsync),
    ];

    private static async Task FindUpfrontAsync(Hand hand)
    {
        await hand.TypeAsync(hand.Page.Locator("#find"), "Amgen");
        await hand.Page.Keyboard.PressAsync("Enter");
        await hand.FollowAsync(hand.Page.Locator(".card h2 a").First);
        await hand.FollowAsync(hand.Page.GetByRole(AriaRole.Link, new() { Name = "Third license", Exact = true }).First);
        await hand.FollowAsync(hand.Page.Locator("#terms ~ .wide").GetByRole(AriaRole.Link, new() { Name = "$1m", Exact = true }));
        await Expect(hand.Page.Locator(":target")).ToHaveTextAsync("$1 million");
        await Expect(hand.Page.Locator(":target")).ToBeInViewportAsync();
        await Expect(hand.Page.Locator(".s", new() { Has = hand.Page.Locator(":target") })).ToContainTextAsync("upfront payment");
    }

    private static async Task FindCompoundsAsync(Hand hand)
    {
        await hand.FollowAsync(Nav(hand, "Pipeline"));
        await hand.TypeAsync(hand.Page.Locator("main [name=asOf]"), "2010-01-01");
        await hand.ChooseAsync(hand.Page.Locator("main [name=payload]"), "DM4");
        await hand.FollowAsync(hand.Page.GetByRole(AriaRole.Button, new() { Name = "Show" }));
        await Expect(hand.Page.Locator(".known")).ToContainTextAsync("1 January 2010");
        var row = hand.Page.Locator(".matrix tbody tr", new() { HasText = "indatuximab ravtansine" });
        await Expect(row.Locator("td.at").First).ToContainTextAsync("multiple myeloma");
        await hand.FollowAsync(row.Locator("td.at a").First);
        await Expect(hand.Page.Locator(":target")).ToBeInViewportAsync();
    }

    private static async Task CompareLicensesAsync(Hand hand)
    {
        await hand.FollowAsync(Nav(hand, "Deals"));
        foreach (var partner in new[] { "Eli Lilly", "Novartis", "Amgen" })
        {
            await hand.TickAsync(hand.Page.Locator(".pick label", new() { HasText = $"Compare {partner}" }).Locator("input").First);
        }

        await hand.FollowAsync(hand.Page.GetByRole(AriaRole.Button, new() { Name = "Compare those ticked" }));
        await Expect(hand.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Three deals side by side");
        await Expect(hand.Page.Locator(".compare .differs", new() { HasText = "Upfront payment" }).Or(hand.Page.Locator(".compare .differs", new() { HasText = "Milestone payments" })).First).ToBeVisibleAsync();
    }

    private static async Task ExportPaymentsAsync(Hand hand)
    {
        await hand.FollowAsync(Nav(hand, "Deals"));
        await hand.FollowAsync(hand.Page.Locator("main a[href='/payments']").First);
        await hand.TypeAsync(hand.Page.Locator("main [name=from]"), "2011");
        await hand.TypeAsync(hand.Page.Locator("main [name=to]"), "2011");
        await hand.ChooseAsync(hand.Page.Locator("main [name=kind]"), "milestones of every kind");
        await hand.FollowAsync(hand.Page.GetByRole(AriaRole.Button, new() { Name = "Filter" }));
        await Expect(hand.Page.Locator("main .data tbody tr").First).ToContainTextAsync("2011");
        var download = await hand.Page.RunAndWaitForDownloadAsync(() => hand.FollowAsync(hand.Page.GetByRole(AriaRole.Link, new() { Name = "Excel" })));
        await using var file = await download.CreateReadStreamAsync();
        var begin = new byte[2];
        await file.ReadExactlyAsync(begin);
        if (!download.SuggestedFilename.EndsWith(".xlsx", StringComparison.Ordinal) || begin is not [(byte)'P', (byte)'K'])
        {
            throw new InvalidOperationException($"{download.SuggestedFilename} is no workbook.");
        }
    }

    private static async Task CheckResponseRateAsync(Hand hand)
    {
        await hand.FollowAsync(Nav(hand, "Releases"));
        await hand.FollowAsync(hand.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("Positive Clinical Data Presented on IMGN901") }).First);
        var check = hand.Page.Locator(".checks li", new() { HasText = "39%" }).First;
        await Expect(check).ToContainTextAsync("no whole number of 13 patients");
        await hand.FollowAsync(check.Locator("a").First);
        await Expect(hand.Page.Locator(":target")).ToBeInViewportAsync();
    }

    private static ILocator Nav(Hand hand, string name) => hand.Page.GetByRole(AriaRole.Navigation, new() { Name = "Main" }).GetByRole(AriaRole.Link, new() { Name = name, Exact = true });
}
