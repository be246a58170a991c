using System.Globalization;
using System.Net;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ImmunoGenPortal.Web.Tests.Accounts;

/// <summary>Ten wrong secrets a minute from one network address, whatever it says of itself.</summary>
public sealed class TriesTests : IAsyncLifetime
{
    private readonly Clock _clock = new();
    private readonly Portal _portal;

    public TriesTests() => _portal = new() { Seeds = "", Settings = new Dictionary<string, string> { ["Portal:Limits:TriesPerMinute"] = "10" }, Replace = services => services.AddSingleton<TimeProvider>(_clock) };

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _portal.DisposeAsync();

    [Fact]
    public async Task TheEleventhWrongPasswordOfAMinuteIsNotCompared()
    {
        await _portal.AddAccountAsync("bert", AccountRole.Curator);
        using var browser = _portal.NewBrowser();
        for (var attempt = 0; attempt < 10; attempt++)
        {
            await browser.SignInAsync($"nobody{attempt}", "not the password").RefusedAsync();
        }

        // Whoever is not among the proxies of the settings says of itself what it likes.
        browser.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.7");
        using var answer = await browser.SignInAsync("bert");

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.InRange(int.Parse(Assert.Single(answer.Headers.GetValues("Retry-After")), CultureInfo.InvariantCulture), 1, 60);
        Assert.Contains("at your network address", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        _clock.Advance(TimeSpan.FromSeconds(61));
        await browser.SignInAsync("bert").TakenAsync();
    }

    [Fact]
    public async Task RightPasswordsAreNotCounted()
    {
        await _portal.AddAccountAsync("bert", AccountRole.Curator);
        for (var attempt = 0; attempt < 12; attempt++)
        {
            await _portal.NewBrowser().SignInAsync("bert").TakenAsync();
        }
    }

    [Fact]
    public async Task TheEleventhWrongKeyOfAMinuteIsNotLookedUp()
    {
        for (var attempt = 0; attempt < 10; attempt++)
        {
            Assert.Equal(HttpStatusCode.Unauthorized, (await UseAsync("igp_" + attempt)).StatusCode);
        }

        using var answer = await UseAsync("igp_x");

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.InRange(int.Parse(Assert.Single(answer.Headers.GetValues("Retry-After")), CultureInfo.InvariantCulture), 1, 60);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("unknown")]
    [InlineData("wrong")]
    [InlineData("locked")]
    [InlineData("disabled")]
    public async Task EveryRefusalSaysTheSameAndLeavesOneEntry(string why)
    {
        var right = why is "locked" or "disabled";
        await _portal.AddAccountAsync("bert", AccountRole.Curator);
        await _portal.AskAsync(db => db.Accounts.ExecuteUpdateAsync(set => set
            .SetProperty(account => account.LockoutEnd, why == "locked" ? _clock.GetUtcNow().AddMinutes(5) : null)
            .SetProperty(account => account.DisabledAt, why == "disabled" ? DateTime.UtcNow : null)));

        var page = await _portal.NewBrowser().SignInAsync(why == "unknown" ? "nobody" : "bert", right ? SignedIn.Password : "not the password").RefusedAsync();

        Assert.Equal("Name or password is wrong, or the account is locked: five wrong passwords lock it for 15 minutes.", page.One("[role=alert]").Shown());
        var entry = await _portal.AskAsync(db => db.AuditEntries.SingleAsync(one => one.Action.StartsWith("account.sign-in")));
        Assert.Equal((CurrentVisitor, why == "unknown" ? "an unknown name" : "account bert"), (entry.Actor, entry.Subject));
        Assert.NotNull(entry.Reason);
    }

    private const string CurrentVisitor = "visitor";

    private async Task<HttpResponseMessage> UseAsync(string key)
    {
        using var client = _portal.NewClient();
        client.DefaultRequestHeaders.Authorization = new("Bearer", key);
        return await client.AskAsync("/api/v1/jobs/1");
    }
}
