using System.Net;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Web.Tests.Accounts;

[Collection(PortalCollection.Name)]
public sealed class OwnAccountTests(Portal portal)
{
    private const string Form = "form:has([name=Again])";

    [Fact]
    public async Task ANewPasswordCountsAndEndsOtherSessions()
    {
        using var browser = await portal.SignInAsync(AccountRole.Curator, "nils");
        using var other = await portal.SignInAsync(AccountRole.Curator, "nils");

        await browser.PostFormAsync("/account/password", Form, ("Current", SignedIn.Password), ("Password", "a different one entirely"), ("Again", "a different one entirely")).TakenAsync();

        Assert.Contains("Your password is changed.", (await browser.PageAsync("/account")).Content(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await other.AskAsync("/admin")).StatusCode);
        using var anew = portal.NewBrowser();
        await anew.SignInAsync("nils").RefusedAsync();
        Assert.Equal("/admin", await anew.SignInAsync("nils", "a different one entirely").TakenAsync());
    }

    [Fact]
    public async Task AWrongPresentPasswordIsRefusedAndCounted()
    {
        using var browser = await portal.SignInAsync(AccountRole.Curator, "olga");

        var page = await browser.PostFormAsync("/account/password", Form, ("Current", "not the password"), ("Password", "a different one entirely"), ("Again", "a different one entirely")).RefusedAsync();

        Assert.Contains("not your present password", page.One("#Current-wrong").Shown(), StringComparison.Ordinal);
        Assert.Equal(1, await portal.AskAsync(db => db.Accounts.Where(account => account.UserName == "olga").Select(account => account.AccessFailedCount).SingleAsync()));
    }

    [Fact]
    public async Task TheSecondStepIsOnOnceACodeProvedIt()
    {
        using var browser = await portal.SignInAsync(AccountRole.Curator, "petra");
        var (secret, codes) = await TurnOnAsync(browser);

        Assert.Equal(10, codes.Distinct().Count());
        Assert.DoesNotContain(codes[0], await browser.GetStringAsync(new Uri("/account/authenticator", UriKind.Relative)), StringComparison.Ordinal);
        Assert.False(await portal.AskAsync(db => db.Set<Microsoft.AspNetCore.Identity.IdentityUserToken<int>>().AnyAsync(token => token.Value!.Contains(codes[0]))));
        using var anew = portal.NewBrowser();
        var second = await anew.SignInAsync("petra").TakenAsync();
        Assert.StartsWith("/account/second-step", second, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await anew.AskAsync("/admin")).StatusCode);
        var wrong = await anew.PostFormAsync(second, "form", ("Code", "000000")).RefusedAsync();
        Assert.Contains("The code is wrong", wrong.One("#Code-wrong").Shown(), StringComparison.Ordinal);
        Assert.Equal("/admin", await anew.PostFormAsync(second, "form", ("Code", Authenticator.Code(secret))).TakenAsync());
        Assert.Equal("Dashboard", (await anew.PageAsync("/admin")).One("h1").Shown());
    }

    [Fact]
    public async Task ACodeWorksOnce()
    {
        using var browser = await portal.SignInAsync(AccountRole.Curator, "paula");
        var (secret, _) = await TurnOnAsync(browser);
        var code = Authenticator.Code(secret);
        using var first = portal.NewBrowser();
        using var again = portal.NewBrowser();

        Assert.Equal("/admin", await first.PostFormAsync(await first.SignInAsync("paula").TakenAsync(), "form", ("Code", code)).TakenAsync());

        var page = await again.PostFormAsync(await again.SignInAsync("paula").TakenAsync(), "form", ("Code", code)).RefusedAsync();
        Assert.Contains("The code is wrong", page.One("#Code-wrong").Shown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SettingItUpNeedsThePassword()
    {
        using var browser = await portal.SignInAsync(AccountRole.Curator, "ulla");

        var page = await browser.PostFormAsync("/account/authenticator", "form", ("Password", "not the password")).RefusedAsync();

        Assert.Contains("not your password", page.One("#Password-wrong").Shown(), StringComparison.Ordinal);
        Assert.Empty((await browser.PageAsync("/account/authenticator")).QuerySelectorAll("code.secret"));
    }

    [Fact]
    public async Task ARecoveryCodeWorksOnce()
    {
        using var browser = await portal.SignInAsync(AccountRole.Curator, "quentin");
        var (_, codes) = await TurnOnAsync(browser);
        using var first = portal.NewBrowser();
        using var again = portal.NewBrowser();

        Assert.Equal("/admin", await first.PostFormAsync(await first.SignInAsync("quentin").TakenAsync(), "form", ("Code", codes[3].ToLowerInvariant())).TakenAsync());
        await again.PostFormAsync(await again.SignInAsync("quentin").TakenAsync(), "form", ("Code", codes[3])).RefusedAsync();

        Assert.Contains("Nine recovery codes are left", (await first.PageAsync("/account/authenticator")).Content(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WrongCodesLockAsWrongPasswordsDo()
    {
        using var browser = await portal.SignInAsync(AccountRole.Curator, "rosa");
        var (secret, _) = await TurnOnAsync(browser);
        using var anew = portal.NewBrowser();
        var second = await anew.SignInAsync("rosa").TakenAsync();
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await anew.PostFormAsync(second, "form", ("Code", attempt % 2 == 0 ? "000000" : "AAAAA-AAAAA")).RefusedAsync();
            if (attempt == 2)
            {
                Assert.StartsWith("/account/second-step", await anew.SignInAsync("rosa").TakenAsync(), StringComparison.Ordinal);
            }
        }

        var page = await anew.PostFormAsync(second, "form", ("Code", Authenticator.Code(secret))).RefusedAsync();

        Assert.Contains("Wait 15 minutes", page.One("[role=alert]").Shown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TurningItOffNeedsThePassword()
    {
        using var browser = await portal.SignInAsync(AccountRole.Curator, "sven");
        await TurnOnAsync(browser);

        await browser.PostFormAsync("/account/authenticator", "form", ("Password", "not the password")).RefusedAsync();
        Assert.Contains("off", (await browser.PageAsync("/account/authenticator")).One("main form button").Shown(), StringComparison.Ordinal);
        await browser.PostFormAsync("/account/authenticator", "form", ("Password", SignedIn.Password)).TakenAsync();

        Assert.Equal("/admin", await portal.NewBrowser().SignInAsync("sven").TakenAsync());
        Assert.Equal(["off to on", "on to off"], await portal.AskAsync(db => db.AuditEntries.Where(entry => entry.Action == "account.second-step" && entry.Actor == "sven").OrderBy(entry => entry.Id).Select(entry => entry.Before + " to " + entry.After).ToListAsync()));
    }

    [Fact]
    public async Task AWrongCodeDoesNotTurnItOn()
    {
        using var browser = await portal.SignInAsync(AccountRole.Curator, "tilda");
        await browser.PostFormAsync("/account/authenticator", "form", ("Password", SignedIn.Password)).TakenAsync();

        var page = await browser.PostFormAsync("/account/authenticator", "form", ("Code", "000000")).RefusedAsync();

        Assert.Contains("The code is wrong", page.One("#Code-wrong").Shown(), StringComparison.Ordinal);
        Assert.Equal("/admin", await portal.NewBrowser().SignInAsync("tilda").TakenAsync());
    }

    private static async Task<(string Secret, IReadOnlyList<string> Codes)> TurnOnAsync(HttpClient browser)
    {
        await browser.PostFormAsync("/account/authenticator", "form", ("Password", SignedIn.Password)).TakenAsync();
        var page = await browser.PageAsync("/account/authenticator");
        var secret = page.One("code.secret").Shown();
        Assert.Contains("secret=" + secret.Replace(" ", "", StringComparison.Ordinal), page.One("main a[href^='otpauth:']").Href(), StringComparison.Ordinal);
        await browser.PostFormAsync("/account/authenticator", "form", ("Code", Authenticator.Code(secret))).TakenAsync();
        return (secret, [.. (await browser.PageAsync("/account/authenticator")).QuerySelectorAll(".codes code").Select(code => code.Shown())]);
    }
}
