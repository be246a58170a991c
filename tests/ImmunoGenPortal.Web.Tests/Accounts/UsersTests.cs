using System.Net;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Web.Tests.Accounts;

/// <summary>Each with a portal of its own, for they ask who the last admin is.</summary>
public sealed class UsersTests : IAsyncLifetime
{
    private readonly Portal _portal = new() { Seeds = "" };

    private HttpClient _admin = null!;

    public async Task InitializeAsync() => _admin = await _portal.SignInAsync(AccountRole.Admin, "ada");

    public async Task DisposeAsync() => await _portal.DisposeAsync();

    [Fact]
    public async Task AnInvitationIsShownOnceAndMakesOneAccount()
    {
        await InviteAsync("Bert of Boston", "Curator");
        var link = await LinkAsync();

        Assert.Empty((await _admin.PageAsync("/admin/users")).QuerySelectorAll("main code"));
        using var guest = _portal.NewBrowser();
        Assert.Contains("invited as a curator", (await guest.PageAsync(link)).Content(), StringComparison.Ordinal);
        Assert.Equal("/admin", await AcceptAsync(guest, link, "bert").TakenAsync());
        await guest.PageAsync("/admin/users", HttpStatusCode.Forbidden);
        await _portal.NewBrowser().PageAsync(link, HttpStatusCode.Gone);
        Assert.Equal("invited by ada: Bert of Boston", await _portal.AskAsync(db => db.AuditEntries.Where(entry => entry.Action == "account.accept").Select(entry => entry.Reason).SingleAsync()));
    }

    [Fact]
    public async Task AnInvitationCanBeTakenBackAndRunsOut()
    {
        await InviteAsync("Bert", "Curator");
        var first = await LinkAsync();
        await InviteAsync("Carl", "Admin");
        var second = await LinkAsync();

        await PressAsync("tr:has(th:contains('Bert')) button").TakenAsync();
        await _portal.AskAsync(db => db.Invitations.Where(one => one.Note == "Carl").ExecuteUpdateAsync(set => set.SetProperty(one => one.ExpiresAt, DateTime.UtcNow.AddSeconds(-1))));

        Assert.Contains("ask an admin for a new link", (await _portal.NewBrowser().PageAsync(first, HttpStatusCode.Gone)).Content(), StringComparison.Ordinal);
        await _portal.NewBrowser().PageAsync(second, HttpStatusCode.Gone);
    }

    [Fact]
    public async Task WhoIsDisabledIsOutAtOnceAndStaysOutUntilTheySignInAgain()
    {
        using var bert = await _portal.SignInAsync(AccountRole.Curator, "bert");

        await PressAsync("tr:has(th:contains('bert')) button[formaction$=Disable]").TakenAsync();
        Assert.Equal(HttpStatusCode.Redirect, (await bert.AskAsync("/admin")).StatusCode);
        var refused = await _portal.NewBrowser().SignInAsync("bert").RefusedAsync();
        Assert.StartsWith("Name or password is wrong", refused.One("[role=alert]").Shown(), StringComparison.Ordinal);

        await PressAsync("tr:has(th:contains('bert')) button[formaction$=Enable]").TakenAsync();
        Assert.Equal(HttpStatusCode.Redirect, (await bert.AskAsync("/admin")).StatusCode);
        Assert.Equal("/admin", await _portal.NewBrowser().SignInAsync("bert").TakenAsync());
        Assert.Equal(["curator to curator, disabled", "curator, disabled to curator"], await _portal.AskAsync(db => db.AuditEntries.Where(entry => entry.Subject == "account bert" && entry.Before != null).OrderBy(entry => entry.Id).Select(entry => entry.Before + " to " + entry.After).ToListAsync()));
    }

    [Fact]
    public async Task ARoleHoldsFromTheNextRequestAndIsSignedInForAnew()
    {
        using var bert = await _portal.SignInAsync(AccountRole.Curator, "bert");
        await bert.PageAsync("/admin/users", HttpStatusCode.Forbidden);

        await PressAsync("tr:has(th:contains('bert')) button[formaction$=Role]").TakenAsync();
        Assert.Equal(HttpStatusCode.Redirect, (await bert.AskAsync("/admin")).StatusCode);
        await bert.SignInAsync("bert").TakenAsync();
        await bert.PageAsync("/admin/users");
        await PressAsync("tr:has(th:contains('bert')) button[formaction$=Role]").TakenAsync();

        Assert.Equal(HttpStatusCode.Redirect, (await bert.AskAsync("/admin/users")).StatusCode);
    }

    [Theory]
    [InlineData("Disable")]
    [InlineData("Role")]
    public async Task TheLastAdminStays(string handler)
    {
        await _portal.AddAccountAsync("bert", AccountRole.Curator);

        await PressAsync($"tr:has(th:contains('ada')) button[formaction$={handler}]").TakenAsync();

        Assert.Contains("ada is the last admin", (await _admin.PageAsync("/admin/users")).One("main [role=alert]").Shown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TwoAdminsWhoDisableEachOtherAtOnceLeaveOne()
    {
        using var bert = await _portal.SignInAsync(AccountRole.Admin, "bert");
        var (ours, theirs) = (await _admin.PageAsync("/admin/users"), await bert.PageAsync("/admin/users"));
        AngleSharp.Html.Dom.IHtmlFormElement Form(AngleSharp.Html.Dom.IHtmlDocument page, string name) => ((AngleSharp.Html.Dom.IHtmlButtonElement)page.One($"tr:has(th:contains('{name}')) button[formaction$=Disable]")).Form!;

        await Task.WhenAll(_admin.SendFormAsync("/admin/users?handler=Disable", Form(ours, "bert")), bert.SendFormAsync("/admin/users?handler=Disable", Form(theirs, "ada")));

        Assert.Equal(1, await _portal.AskAsync(db => db.Accounts.CountAsync(account => account.DisabledAt == null)));
    }

    [Fact]
    public async Task ALostPasswordIsSetByALinkThatWorksOnce()
    {
        using var bert = await _portal.SignInAsync(AccountRole.Curator, "bert");
        await PressAsync("tr:has(th:contains('bert')) button[formaction$=Password]").TakenAsync();
        var link = await LinkAsync();
        using var browser = _portal.NewBrowser();

        await browser.PostFormAsync(link, "form", ("Password", "short"), ("Again", "short")).RefusedAsync();
        Assert.Equal("/account/login", await browser.PostFormAsync(link, "form", ("Password", "a different one entirely"), ("Again", "a different one entirely")).TakenAsync());

        Assert.Equal("/admin", await browser.SignInAsync("bert", "a different one entirely").TakenAsync());
        Assert.Equal(HttpStatusCode.Redirect, (await bert.AskAsync("/admin")).StatusCode);
        Assert.Contains("good for a day, and once", (await browser.PageAsync(link, HttpStatusCode.Gone)).Content(), StringComparison.Ordinal);
        await browser.PageAsync("/account/reset?id=1&token=x", HttpStatusCode.Gone);
        await browser.PageAsync("/account/reset", HttpStatusCode.Gone);
    }

    [Fact]
    public async Task AnInvitationForNobodyIsRefused()
    {
        var page = await _admin.PostFormAsync("/admin/users", "form:has([name=Note])", ("Note", "  ")).RefusedAsync();

        Assert.Equal("Say whom the invitation is for.", page.One("#Note-wrong").Shown());
    }

    private Task<HttpResponseMessage> PressAsync(string button) => _admin.PostFormAsync("/admin/users", button);

    private Task<string> InviteAsync(string note, string role) => _admin.PostFormAsync("/admin/users", "form:has([name=Note])", ("Note", note), ("role", role)).TakenAsync();

    private async Task<string> LinkAsync() => new Uri((await _admin.PageAsync("/admin/users")).One("main code.secret").Shown()).PathAndQuery;

    private static Task<HttpResponseMessage> AcceptAsync(HttpClient guest, string link, string name) =>
        guest.PostFormAsync(link, "form:has([name=Again])", ("Name", name), ("Password", SignedIn.Password), ("Again", SignedIn.Password));
}
