using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.UserTasks;
using ImmunoGenPortal.Web.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace ImmunoGenPortal.Browser.Tests.Support;

/// <summary>One portal and one browser for all tests; each test opens a window of its own.</summary>
public sealed class Visitor : IAsyncLifetime
{
    private readonly Portal _portal = new();

    private IPlaywright? _playwright;

    private IBrowser? _browser;

    private string _address = "";

    public async Task InitializeAsync()
    {
        if (Chromium.Missing is not null)
        {
            return;
        }

        _address = _portal.Listen();
        Assertions.SetDefaultExpectTimeout(UserTask.Patience);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Args = Chromium.Flags });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        await _portal.DisposeAsync();
    }

    /// <summary>Signs a curator in, who is made where there is none of that name.</summary>
    public async Task SignInAsync(IPage page, string name)
    {
        const string Password = "correct horse battery";
        await using (var scope = _portal.Services.CreateAsyncScope())
        {
            var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
            await using var change = await scope.ServiceProvider.GetRequiredService<AccountChanges>().BeginAsync(default);
            if (await accounts.FindByNameAsync(name) is null)
            {
                Assert.True((await accounts.CreateAsync(new Account { UserName = name, Role = AccountRole.Curator, CreatedAt = DateTime.UtcNow }, Password)).Succeeded);
                await change.CommitAsync(default);
            }
        }

        await page.GotoAsync("/account/login");
        await page.Locator("#Name").FillAsync(name);
        await page.Locator("#Password").FillAsync(Password);
        await page.Locator("main button").ClickAsync();
        await Window.ArrivesAtAsync(page, "/admin$");
    }

    /// <summary>A window on another portal than the one that all share.</summary>
    /// <param name="address">Without a slash at the end.</param>
    public async Task<Window> OpenAsync(string address, int width = 1280, bool scripts = true)
    {
        var context = await _browser!.NewContextAsync(new() { BaseURL = address, ViewportSize = new() { Width = width, Height = 800 }, JavaScriptEnabled = scripts, ReducedMotion = ReducedMotion.Reduce });
        return new Window(context, await context.NewPageAsync());
    }

    /// <summary>A window that sees the portal as a person with these habits would.</summary>
    public async Task<Window> OpenAsync(int width = 1280, bool scripts = true, ColorScheme colours = ColorScheme.Light)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            BaseURL = _address,
            ViewportSize = new() { Width = width, Height = 800 },
            JavaScriptEnabled = scripts,
            ColorScheme = colours,
            ReducedMotion = ReducedMotion.Reduce,
        });
        return new Window(context, await context.NewPageAsync());
    }
}

/// <summary>Classes of this collection share one portal and one browser.</summary>
[CollectionDefinition(Name)]
public sealed class VisitorCollection : ICollectionFixture<Visitor>
{
    public const string Name = "visitor";
}
