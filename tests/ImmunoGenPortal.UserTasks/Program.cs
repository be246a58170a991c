using System.Diagnostics;
using System.Globalization;
using Microsoft.Playwright;

namespace ImmunoGenPortal.UserTasks;

/// <summary>Does every task of users in every way: by mouse, by keyboard alone and without scripts, at 390 and 1280 pixels.</summary>
internal static class Tour
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    /// <returns>How many could not be done.</returns>
    private static async Task<int> Main()
    {
        Assertions.SetDefaultExpectTimeout(UserTask.Patience);
        await using var archive = new Archive();
        var address = archive.Listen();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named ? named : Places.FirstOrDefault(File.Exists),
            Args = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        var failed = 0;
        foreach (var task in UserTask.All)
        {
            foreach (var way in Way.All)
            {
                var clock = Stopwatch.StartNew();
                var wrong = await TryAsync(browser, address, task, way);
                failed += wrong is null ? 0 : 1;
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(wrong is null ? "done" : "FAILED")} {clock.Elapsed.TotalSeconds,5:0.0} s  {task.Question}  ({way}){(wrong is null ? "" : Environment.NewLine + wrong)}"));
            }
        }

        return failed;
    }

    /// <returns>Why it could not be done; null where it was.</returns>
    private static async Task<string?> TryAsync(IBrowser browser, string address, UserTask task, Way way)
    {
        try
        {
            await RunAsync(browser, address, task, way);
            return null;
        }
        catch (Exception wrong) when (wrong is PlaywrightException or TimeoutException or InvalidOperationException)
        {
            return wrong.Message;
        }
    }

    private static async Task RunAsync(IBrowser browser, string address, UserTask task, Way way)
    {
        await using var context = await browser.NewContextAsync(new() { BaseURL = address, ViewportSize = new() { Width = way.Width, Height = 800 }, JavaScriptEnabled = way.Scripts, ReducedMotion = ReducedMotion.Reduce });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/");
        await task.DoAsync(new Hand(page, way));
    }
}
