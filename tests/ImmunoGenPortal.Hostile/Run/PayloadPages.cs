using System.Text.Json;
using ImmunoGenPortal.Hostile.Corpus;
using Microsoft.Playwright;

namespace ImmunoGenPortal.Hostile.Run;

/// <summary>Opens pages that show what hostile files say in real Chromium, signed in as an admin, and looks whether any of it became markup, ran, or asked for an address outside.</summary>
public sealed class PayloadPages : IAsyncDisposable
{
    /// <summary>Every payload carries this mark: an element with it is text that became markup.</summary>
    private const string Look = """
        () => ({
            ran: window.payload !== undefined,
            marked: document.querySelectorAll("[data-payload]").length,
            foreign: [...document.querySelectorAll("iframe,object,embed,base,meta[http-equiv],foreignObject,frame,style,script:not([src]):not([type$=json])")].map(e => e.outerHTML.slice(0, 100)),
            links: [...document.querySelectorAll("[href],[src],[action],[formaction]")].flatMap(e => ["href", "src", "action", "formaction"].map(name => e.getAttribute(name))).filter(a => a && URL.canParse(a, document.baseURI) && !["http:", "https:", "mailto:", "tel:"].includes(new URL(a, document.baseURI).protocol)),
        })
        """;

    /// <summary>Milliseconds. Whether the portal answers in time is measured elsewhere; here a browser may share the machine with anything.</summary>
    private const float Patience = 120_000;

    private static readonly string[] Flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;
    private readonly IPage _page;
    private readonly string _site;
    private readonly List<string> _amiss;

    private PayloadPages(IPlaywright playwright, IBrowser browser, IPage page, string site, List<string> amiss)
    {
        (_playwright, _browser, _page, _site, _amiss) = (playwright, browser, page, site, amiss);
        page.Dialog += (_, dialog) => { Note($"opened a dialog: {dialog.Message}"); _ = dialog.DismissAsync(); };
        page.Context.Request += (_, request) => NoteIf(!IsOwn(request.Url), $"asked for {request.Url}");
        page.Console += (_, message) => NoteIf(message.Text.Contains("Content Security Policy", StringComparison.Ordinal), $"broke the policy: {message.Text}");
        page.Response += (_, response) => NoteIf(response.Status >= 500, $"asked for {response.Url}, which answered {response.Status}");
        page.Popup += (_, _) => Note("opened a window");
    }

    /// <param name="executable">Of the browser.</param>
    /// <param name="link">Makes an admin, who then is signed in.</param>
    public static async Task<PayloadPages> StartAsync(string executable, Uri portal, string link, List<string> amiss)
    {
        // Cookies of https alone are kept for localhost, not for its number.
        var site = $"http://localhost:{portal.Port}";
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = executable, Args = Flags, Timeout = Patience });
        var context = await browser.NewContextAsync(new() { BaseURL = site });
        context.SetDefaultTimeout(Patience);
        var page = await context.NewPageAsync();
        await page.GotoAsync(link);
        await page.Locator("#Name").FillAsync("hostile");
        await page.Locator("#Password").FillAsync("correct horse battery staple");
        await page.Locator("#Again").FillAsync("correct horse battery staple");
        await page.Locator("main button").ClickAsync();
        await page.WaitForURLAsync("**/admin");
        return new PayloadPages(playwright, browser, page, site, amiss);
    }

    /// <summary>Sends files by the curators' form and waits until it has told of each what became of it.</summary>
    public async Task UploadAsync(IReadOnlyList<HostileFile> files)
    {
        await _page.GotoAsync("/admin/upload");
        await _page.Locator("#files").SetInputFilesAsync(files.Select(static file => new FilePayload { Name = file.Name, MimeType = "text/plain", Buffer = file.Make() }));
        await _page.Locator("#upload button").ClickAsync();
        await Assertions.Expect(_page.Locator("#sent > li[data-state]")).ToHaveCountAsync(files.Count, new() { Timeout = Patience });
        await Assertions.Expect(_page.Locator("#sent > li:not([data-state=done], [data-state=failed])")).ToHaveCountAsync(0, new() { Timeout = Patience });
        await LookAsync("/admin/upload");
    }

    /// <summary>Opens the pages of the portal that show most of what was sent, then releases, until there are so many.</summary>
    /// <returns>How many were opened.</returns>
    public async Task<int> OpenAsync(int most)
    {
        var opened = 0;
        foreach (var address in (await AddressesAsync()).Distinct().Take(most))
        {
            try
            {
                await _page.GotoAsync(address);
                await LookAsync(address);
            }
            catch (Exception error) when (error is PlaywrightException or TimeoutException)
            {
                Note($"{address}: {error.Message}");
            }

            opened++;
        }

        return opened;
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }

    private async Task LookAsync(string address)
    {
        await _page.WaitForTimeoutAsync(60);
        var seen = (await _page.EvaluateAsync(Look))!.Value;
        NoteIf(seen.GetProperty("ran").GetBoolean(), $"{address} ran a payload");
        NoteIf(seen.GetProperty("marked").GetInt32() > 0, $"{address} has a payload as markup");
        NoteIf(seen.GetProperty("foreign").GetArrayLength() > 0, $"{address} has {seen.GetProperty("foreign")}");
        NoteIf(seen.GetProperty("links").GetArrayLength() > 0, $"{address} leads to {seen.GetProperty("links")}");
    }

    private async Task<IEnumerable<string>> AddressesAsync()
    {
        string[] words = ["payload", "script", "<script data-payload>window.payload=1</script>", "\"><img data-payload src=x onerror=window.payload=1>", "amgen", "javascript:window.payload=1", "{{7*7}}", "'; DROP TABLE Releases; --"];
        var slugs = await SlugsAsync();
        return
        [
            "/", "/releases", "/deals", "/partners", "/compounds", "/trials", "/targets", "/indications", "/pipeline", "/timeline", "/differences", "/payments", "/partners/roster", "/about", "/docs",
            "/admin", "/admin/jobs", "/admin/review", "/admin/releases", "/admin/entities", "/admin/audit", "/admin/corrections", "/admin/users", "/admin/keys", "/admin/upload", "/admin/edgar",
            .. words.Select(word => "/search?q=" + Uri.EscapeDataString(word)),
            .. slugs.Take(3).SelectMany(slug => new[] { $"/admin/releases/{slug}", $"/admin/releases/{slug}/facts" }),
            .. slugs.Select(slug => $"/releases/{slug}"),
            .. Enumerable.Range(2, 20).SelectMany(page => new[] { $"/releases?p={page}", $"/admin/jobs?p={page}", $"/admin/review?p={page}" }),
            .. slugs.SelectMany(slug => new[] { $"/admin/releases/{slug}", $"/admin/releases/{slug}/facts" }),
        ];
    }

    /// <summary>Of the releases whose headline looks most like markup first.</summary>
    private async Task<List<string>> SlugsAsync()
    {
        var found = new List<(string Slug, string Title)>();
        for (var page = 1; page <= 20; page++)
        {
            var answer = await _page.Context.APIRequest.GetAsync($"/releases.json?size=100&p={page}", new() { Timeout = Patience });
            if (!answer.Ok)
            {
                break;
            }

            var list = (await answer.JsonAsync())!.Value;
            var rows = list.EnumerateObject().First(static property => property.Value.ValueKind == JsonValueKind.Array).Value.EnumerateArray().ToList();
            found.AddRange(rows.Select(static row => (row.GetProperty("address").GetString()!["/releases/".Length..], row.TryGetProperty("title", out var title) ? title.GetString() ?? "" : "")));
            if (rows.Count == 0)
            {
                break;
            }
        }

        return [.. found.OrderByDescending(static release => release.Title.Count("<>\"'=(".Contains)).Select(static release => release.Slug)];
    }

    private bool IsOwn(string address) => address.StartsWith(_site + "/", StringComparison.Ordinal) || address.StartsWith("data:", StringComparison.Ordinal) || address.StartsWith("blob:" + _site, StringComparison.Ordinal);

    private void NoteIf(bool isAmiss, string what)
    {
        if (isAmiss)
        {
            Note(what);
        }
    }

    private void Note(string what)
    {
        lock (_amiss)
        {
            _amiss.Add($"In the browser, {_page.Url} {what}.");
        }
    }
}
