using System.Net;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Web.Tests.Accounts;

[Collection(PortalCollection.Name)]
public sealed class SignInTests(Portal portal)
{
    [Fact]
    public async Task SigningInLeadsToWhereSomebodyWasGoing()
    {
        await portal.AddAccountAsync("greta", AccountRole.Curator);
        using var browser = portal.NewBrowser();
        using var sent = await browser.AskAsync("/admin/audit?who=greta");
        var login = sent.Headers.Location!.PathAndQuery;

        Assert.Equal("/admin/audit?who=greta", await browser.PostFormAsync(login, "form:has([name=Password])", ("Name", "Greta"), ("Password", SignedIn.Password)).TakenAsync());

        var page = await browser.PageAsync("/admin/audit?who=greta");
        Assert.Equal("Signed in", page.One("tbody tr td:nth-child(4)").Shown());
        Assert.Equal("Audit", page.One(".curators [aria-current=page]").Shown());
        Assert.NotNull(await portal.AskAsync(db => db.Accounts.Where(account => account.UserName == "greta").Select(account => account.SignedInAt).SingleAsync()));
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example")]
    [InlineData("javascript:alert(1)")]
    public async Task SigningInLeadsNowhereElse(string address)
    {
        await portal.AddAccountAsync("harry", AccountRole.Curator);
        using var browser = portal.NewBrowser();

        Assert.Equal("/admin", await browser.PostFormAsync("/account/login?returnUrl=" + Uri.EscapeDataString(address), "form:has([name=Password])", ("Name", "harry"), ("Password", SignedIn.Password)).TakenAsync());
    }

    [Fact]
    public async Task AnUnknownNameAndAWrongPasswordAreToldAlike()
    {
        await portal.AddAccountAsync("ingrid", AccountRole.Curator);
        using var browser = portal.NewBrowser();

        var wrong = await browser.SignInAsync("ingrid", "not the password").RefusedAsync();
        var unknown = await browser.SignInAsync("nobody-here", "not the password").RefusedAsync();

        Assert.StartsWith("Name or password is wrong", wrong.One("[role=alert]").Shown(), StringComparison.Ordinal);
        Assert.Equal(wrong.One("[role=alert]").Shown(), unknown.One("[role=alert]").Shown());
        Assert.Null(wrong.One("#Password").GetAttribute("value"));
        Assert.False(await portal.AskAsync(db => db.AuditEntries.AnyAsync(entry => entry.Subject.Contains("nobody-here"))));
    }

    [Fact]
    public async Task FiveWrongPasswordsLockEvenWhenSentAtOnce()
    {
        await portal.AddAccountAsync("jonas", AccountRole.Curator);
        var browsers = Enumerable.Range(0, 8).Select(_ => portal.NewBrowser()).ToList();

        await Task.WhenAll(browsers.Select(browser => browser.SignInAsync("jonas", "not the password")));

        var page = await browsers[0].SignInAsync("jonas").RefusedAsync();
        Assert.Contains("for 15 minutes", page.One("[role=alert]").Shown(), StringComparison.Ordinal);
        Assert.Equal(5, await portal.AskAsync(db => db.AuditEntries.CountAsync(entry => entry.Action == "account.sign-in-failed" && entry.Subject == "account jonas")));
        Assert.Equal(1, await portal.AskAsync(db => db.AuditEntries.CountAsync(entry => entry.Action == "account.lockout" && entry.Subject == "account jonas" && entry.Actor == "visitor")));
    }

    [Fact]
    public async Task SigningOutEndsTheSession()
    {
        using var browser = await portal.SignInAsync(AccountRole.Curator, "karla");
        var page = await browser.PageAsync("/about");

        Assert.Equal("/", await browser.SendFormAsync("", (AngleSharp.Html.Dom.IHtmlFormElement)page.One(".curators form")).TakenAsync());

        using var answer = await browser.AskAsync("/admin");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Empty((await browser.PageAsync("/about")).QuerySelectorAll(".curators"));
    }

    [Fact]
    public async Task SigningOutEverywhereEndsEverySession()
    {
        using var here = await portal.SignInAsync(AccountRole.Curator, "lars");
        using var there = await portal.SignInAsync(AccountRole.Curator, "lars");

        Assert.Equal("/account/login", await here.PostFormAsync("/account", "form[action$=Everywhere]").TakenAsync());

        Assert.Equal(HttpStatusCode.Redirect, (await here.AskAsync("/admin")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await there.AskAsync("/admin")).StatusCode);
    }

    [Fact]
    public async Task TheCookieIsForTheServerAloneAndTravelsEncrypted()
    {
        await portal.AddAccountAsync("mona", AccountRole.Curator);
        using var browser = portal.NewBrowser();
        using var answer = await browser.SignInAsync("mona");

        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith("__Host-portal-account=", StringComparison.Ordinal));
        Assert.All(["httponly", "secure", "samesite=lax", "path=/"], word => Assert.Contains(word, cookie, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("domain=", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("/admin")]
    [InlineData("/admin/audit")]
    [InlineData("/admin/audit.csv")]
    [InlineData("/admin/nothing-here")]
    [InlineData("/account")]
    [InlineData("/account/login")]
    [InlineData("/account/first-admin?token=x")]
    public async Task WhatIsPrivateIsKeptByNobody(string address)
    {
        using var browser = await portal.SignInAsync(AccountRole.Curator);
        using var answer = await browser.AskAsync(address);

        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task WithoutEncryptionThePageSaysWhySigningInWillNotLast()
    {
        using var browser = portal.NewBrowser();
        var here = await browser.PageAsync("/account/login");
        using var request = new HttpRequestMessage(HttpMethod.Get, "http://portal.example/account/login");
        using var plain = await browser.SendAsync(request);

        Assert.Empty(here.QuerySelectorAll("main .note"));
        Assert.Contains("without encryption", Answers.Parse(await plain.Content.ReadAsStringAsync()).One("main .note").Shown(), StringComparison.Ordinal);
    }
}
