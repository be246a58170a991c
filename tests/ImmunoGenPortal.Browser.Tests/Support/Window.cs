using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace ImmunoGenPortal.Browser.Tests.Support;

/// <summary>A window of the browser, and what its console complained of.</summary>
public sealed class Window : IAsyncDisposable
{
    private readonly IBrowserContext _context;

    private readonly List<string> _complaints = [];

    internal Window(IBrowserContext context, IPage page)
    {
        (_context, Page) = (context, page);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                _complaints.Add($"{page.Url}: {message.Text}");
            }
        };
        page.PageError += (_, error) => _complaints.Add($"{page.Url}: {error}");
        page.RequestFailed += (_, request) => _complaints.Add($"{request.Url}: {request.Failure}");
    }

    public IPage Page { get; }

    public IReadOnlyList<string> Complaints => _complaints;

    /// <summary>The element that the address points at.</summary>
    public ILocator Target => Page.Locator(":target");

    /// <summary>Waits until a page with an address like that has loaded, asking again and again: an event of loading that came before one waited would be missed.</summary>
    /// <param name="address">A regular expression.</param>
    public static async Task ArrivesAtAsync(IPage page, string address)
    {
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(address));
        for (var tries = 0; !await HasLoadedAsync(page); tries++)
        {
            Assert.True(tries < MostTries, $"{page.Url} did not load");
            await Task.Delay(TimeSpan.FromSeconds(0.05));
        }
    }

    private const int MostTries = 600;

    /// <summary>The portal's content policy forbids what the browser's own waiting for a condition needs.</summary>
    private static async Task<bool> HasLoadedAsync(IPage page)
    {
        try
        {
            return await page.EvaluateAsync<bool>("document.readyState === 'complete'");
        }
        catch (PlaywrightException)
        {
            return false; // the page that was asked is being left
        }
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
