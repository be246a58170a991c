using System.Net;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Web.Tests.Accounts;

public sealed class FirstAdminTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("portal-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task TheLinkMakesAnAdminWhoIsSignedInAndHoldsNoLonger()
    {
        var told = new Told();
        await using var portal = Start(told);
        using var browser = portal.NewBrowser();
        var link = told.Link();

        Assert.Equal(HttpStatusCode.OK, (await browser.AskAsync(link)).StatusCode);
        Assert.Equal("/admin", await Choose(browser, link, "ann").TakenAsync());

        Assert.Equal("Dashboard", (await browser.PageAsync("/admin")).One("h1").Shown());
        Assert.Contains("starting the portal again", (await portal.NewBrowser().PageAsync(link, HttpStatusCode.Gone)).Content(), StringComparison.Ordinal);
        var entry = await portal.AskAsync(db => db.AuditEntries.SingleAsync());
        Assert.Equal(("ann", "account.first-admin", "admin"), (entry.Actor, entry.Action, entry.After));
    }

    [Fact]
    public async Task TwoWhoUseItAtOnceMakeOneAccount()
    {
        var told = new Told();
        await using var portal = Start(told);
        var link = told.Link();
        var browsers = Enumerable.Range(0, 6).Select(_ => portal.NewBrowser()).ToList();
        var forms = await Task.WhenAll(browsers.Select(browser => browser.PageAsync(link)));

        var answers = await Task.WhenAll(browsers.Select((browser, place) =>
            browser.SendFormAsync(link, forms[place].Forms.Single(form => form.QuerySelector("[name=Again]") is not null), ("Name", $"ann{place}"), ("Password", SignedIn.Password), ("Again", SignedIn.Password))));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Redirect);
        Assert.Equal(5, answers.Count(answer => answer.StatusCode == HttpStatusCode.Gone));
        Assert.Equal(1, await portal.AskAsync(db => db.Accounts.CountAsync()));
    }

    [Fact]
    public async Task AStartGivesANewLinkWhileThereIsNoAdminAndNoneAfterwards()
    {
        var (first, second, third) = (new Told(), new Told(), new Told());
        await using (Start(first))
        {
            first.Link();
        }

        await using (var portal = Start(second))
        {
            using var browser = portal.NewBrowser();
            Assert.Equal(HttpStatusCode.Gone, (await browser.AskAsync(first.Link())).StatusCode);
            await Choose(browser, second.Link(), "ann").TakenAsync();
        }

        await using (Start(third))
        {
            Assert.DoesNotContain(third.Lines, line => line.Contains("first-admin", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task ALinkHoldsHalfAnHour()
    {
        var told = new Told();
        await using var portal = Start(told);
        await portal.AskAsync(db => db.Invitations.ExecuteUpdateAsync(set => set.SetProperty(one => one.ExpiresAt, DateTime.UtcNow.AddSeconds(-1))));

        Assert.Contains("good for 30 minutes", (await portal.NewBrowser().PageAsync(told.Link(), HttpStatusCode.Gone)).Content(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ann", "too short", "too short", "Password", "at least 12 characters")]
    [InlineData("ann", "correct horse battery", "correct horse", "Again", "differ")]
    [InlineData("ann of green", "correct horse battery", "correct horse battery", "Name", "letters from a to z")]
    [InlineData("annofgreengables", "AnnOfGreenGables", "AnnOfGreenGables", "Password", "The name cannot be the password")]
    [InlineData("Portal", "correct horse battery", "correct horse battery", "Name", "taken")]
    [InlineData("", "correct horse battery", "correct horse battery", "Name", "Choose a name")]
    public async Task WhatCannotBeIsSaidAtItsFieldAndTheLinkStillHolds(string name, string password, string again, string field, string sentence)
    {
        var told = new Told();
        await using var portal = Start(told);
        using var browser = portal.NewBrowser();

        var page = await browser.PostFormAsync(told.Link(), "form:has([name=Again])", ("Name", name), ("Password", password), ("Again", again)).RefusedAsync();

        Assert.Contains(sentence, page.One($"#{field}-wrong").Shown(), StringComparison.Ordinal);
        Assert.Equal("#" + field, page.One("[role=alert] a").Href());
        Assert.Contains($"{field}-wrong", page.One("#" + field).GetAttribute("aria-describedby"), StringComparison.Ordinal);
        Assert.DoesNotContain(password, page.QuerySelector("main")!.InnerHtml, StringComparison.Ordinal);
        Assert.Equal("/admin", await Choose(browser, told.Link(), "ann").TakenAsync());
    }

    [Fact]
    public async Task TheTokenIsNotStored()
    {
        var told = new Told();
        await using var portal = Start(told);
        var token = told.Link().Split('=')[1];

        Assert.Equal(43, token.Length);
        Assert.Equal(AccountRole.Admin, (await portal.AskAsync(db => db.Invitations.SingleAsync())).Role);
        Assert.All(Directory.EnumerateFiles(_folder, "portal.db*"), file => Assert.DoesNotContain(token, Read(file), StringComparison.Ordinal));
    }

    private static string Read(string file)
    {
        using var reader = new StreamReader(new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete), System.Text.Encoding.Latin1);
        return reader.ReadToEnd();
    }

    private Portal Start(Told told)
    {
        var portal = new Portal { Folder = _folder, Seeds = Path.Combine(_folder, "none"), Replace = told.Listen };
        portal.NewClient().Dispose();
        return portal;
    }

    private static Task<HttpResponseMessage> Choose(HttpClient browser, string link, string name) =>
        browser.PostFormAsync(link, "form:has([name=Again])", ("Name", name), ("Password", SignedIn.Password), ("Again", SignedIn.Password));
}
