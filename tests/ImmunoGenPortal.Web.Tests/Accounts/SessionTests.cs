using AngleSharp.Html.Dom;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Web.Tests.Support;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ImmunoGenPortal.Web.Tests.Accounts;

/// <summary>A session ends on the server: whoever copied its cookie is out as well, at the next request.</summary>
public sealed class SessionTests : IAsyncLifetime
{
    private readonly Clock _clock = new();
    private readonly Portal _portal;

    private HttpClient _admin = null!;
    private HttpClient _browser = null!;
    private CopiedCookie _copy = null!;

    public SessionTests() => _portal = new() { Seeds = "", Replace = services => services.AddSingleton<TimeProvider>(_clock) };

    public async Task InitializeAsync()
    {
        _admin = await _portal.SignInAsync(AccountRole.Admin);
        await _portal.AddAccountAsync("bert", AccountRole.Curator);
        _browser = _portal.NewBrowser();
        _copy = await CopiedCookie.SignInAsync(_portal, _browser, "bert");
        Assert.True(await _copy.HoldsAsync());
    }

    public async Task DisposeAsync() => await _portal.DisposeAsync();

    /// <summary>All in one portal, since each of these leaves the account usable.</summary>
    [Fact]
    public async Task WhateverEndsASessionEndsACopyOfItsCookie()
    {
        await EndsAsync("signing out", async () => await _browser.SendFormAsync("", (IHtmlFormElement)(await _browser.PageAsync("/about")).One(".curators form")).TakenAsync());
        await EndsAsync("signing out everywhere", () => _browser.PostFormAsync("/account", "form[action$=Everywhere]").TakenAsync());
        await EndsAsync("a changed password", () => _browser.PostFormAsync("/account/password", "form:has([name=Again])", ("Current", SignedIn.Password), ("Password", "a different one entirely"), ("Again", "a different one entirely")).TakenAsync());
        await EndsAsync("a role given", () => PressAsync("Role"), "a different one entirely");
        await EndsAsync("a role taken", () => PressAsync("Role"), "a different one entirely");
        await EndsAsync("a second step set up", () => _browser.PostFormAsync("/account/authenticator", "form", ("Password", "a different one entirely")).TakenAsync(), "a different one entirely");
        await EndsAsync("a second step turned off by an admin", TurnOffAsync, "a different one entirely");
        await EndsAsync("a password set by a link", ResetAsync, "a different one entirely");
        await EndsAsync("being disabled", () => PressAsync("Disable"));
    }

    [Fact]
    public async Task ALockedAccountIsKeptOutAndGoesOnAfterwards()
    {
        using var guesser = _portal.NewBrowser();
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await guesser.SignInAsync("bert", "not the password").RefusedAsync();
        }

        Assert.False(await _copy.HoldsAsync());
        _clock.Advance(TimeSpan.FromMinutes(15.1));
        Assert.True(await _copy.HoldsAsync());
    }

    [Fact]
    public async Task ASessionEndsHalfAnHourAfterTheLastRequest()
    {
        _clock.Advance(TimeSpan.FromMinutes(29));
        await _browser.PageAsync("/admin");
        _clock.Advance(TimeSpan.FromMinutes(2));
        Assert.False(await _copy.HoldsAsync());
        _clock.Advance(TimeSpan.FromMinutes(27));
        await _browser.PageAsync("/admin");

        _clock.Advance(TimeSpan.FromMinutes(31));

        using var answer = await _browser.AskAsync("/admin");
        Assert.Contains("/account/login", answer.Headers.Location?.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ASessionEndsAfterTwelveHoursHoweverBusyAndHoweverRenewed()
    {
        for (var time = TimeSpan.Zero; time < TimeSpan.FromHours(11.5); time += TimeSpan.FromMinutes(25))
        {
            await _browser.PageAsync("/admin");
            _clock.Advance(TimeSpan.FromMinutes(25));
        }

        await _browser.PostFormAsync("/account/password", "form:has([name=Again])", ("Current", SignedIn.Password), ("Password", "a different one entirely"), ("Again", "a different one entirely")).TakenAsync();
        await _browser.PageAsync("/admin");
        _clock.Advance(TimeSpan.FromMinutes(29));

        using var answer = await _browser.AskAsync("/admin");
        Assert.Contains("/account/login", answer.Headers.Location?.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SessionsAreListedAndEndedOneByOne()
    {
        using var elsewhere = _portal.NewBrowser();
        elsewhere.DefaultRequestHeaders.UserAgent.ParseAdd("Elsewhere/1.0");
        var other = await CopiedCookie.SignInAsync(_portal, elsewhere, "bert");

        await _browser.PostFormAsync("/account", "tr:contains('Elsewhere/1.0') button").TakenAsync();

        Assert.False(await other.HoldsAsync());
        Assert.True(await _copy.HoldsAsync());
        Assert.Contains("this one", (await _browser.PageAsync("/account")).One("main table").Shown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFormOfSomebodyElseIsRefused()
    {
        var theirs = (IHtmlFormElement)(await _admin.PageAsync("/account/password")).One("main form");

        using var answer = await _browser.SendFormAsync("/account/password", theirs, ("Current", SignedIn.Password), ("Password", "a different one entirely"), ("Again", "a different one entirely"));

        Assert.Equal(System.Net.HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task APasswordHashedWithFewerRoundsIsHashedAnewWhenItIsGiven()
    {
        static int Rounds(string hash) => System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(Convert.FromBase64String(hash).AsSpan(5));
        await using var portal = new Portal { Seeds = "", PasswordIterations = null };
        await portal.AddAccountAsync("bert", AccountRole.Curator);
        var old = new PasswordHasher<Account>(Microsoft.Extensions.Options.Options.Create(new PasswordHasherOptions { IterationCount = 100_000 })).HashPassword(new Account(), SignedIn.Password);
        await portal.AskAsync(db => db.Accounts.ExecuteUpdateAsync(set => set.SetProperty(account => account.PasswordHash, old)));

        await portal.NewBrowser().SignInAsync("bert").TakenAsync();

        Assert.InRange(Rounds((await portal.AskAsync(db => db.Accounts.Select(account => account.PasswordHash).SingleAsync()))!), 210_000, int.MaxValue);
    }

    private async Task EndsAsync(string what, Func<Task> end, string password = SignedIn.Password)
    {
        _browser = _portal.NewBrowser();
        _copy = await CopiedCookie.SignInAsync(_portal, _browser, "bert", password);
        Assert.True(await _copy.HoldsAsync(), "before " + what);

        await end();

        Assert.False(await _copy.HoldsAsync(), what);
    }

    private Task<string> PressAsync(string handler) => _admin.PostFormAsync("/admin/users", $"tr:has(th:contains('bert')) button[formaction$={handler}]").TakenAsync();

    private async Task TurnOffAsync()
    {
        await _portal.AskAsync(db => db.Accounts.Where(account => account.UserName == "bert").ExecuteUpdateAsync(set => set.SetProperty(account => account.TwoFactorEnabled, true)));
        await PressAsync("SecondStep");
    }

    private async Task ResetAsync()
    {
        await PressAsync("Password");
        var link = new Uri((await _admin.PageAsync("/admin/users")).One("main code.secret").Shown()).PathAndQuery;
        await _portal.NewBrowser().PostFormAsync(link, "form", ("Password", SignedIn.Password), ("Again", SignedIn.Password)).TakenAsync();
    }
}
