using System.Net;
using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Web.Tests.Support;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Web.Tests.Accounts;

/// <summary>Who may ask for what, from the program's own table of endpoints and the <see cref="AccessMatrix"/>: a new page is in the one without anyone remembering it, and fails until it is in the other.</summary>
[Collection(PortalCollection.Name)]
public sealed class AuthorisationTests(Portal portal)
{
    [Fact]
    public void EveryAddressIsInTheMatrixAndNoOther()
    {
        var there = Handlers().Select(handler => handler.ToString()).ToHashSet();
        var (unlisted, gone) = (there.Except(AccessMatrix.Rows.Keys).Order(StringComparer.Ordinal).ToList(), AccessMatrix.Rows.Keys.Except(there).ToList());

        Assert.True(unlisted.Count == 0, "Not in the matrix:\n" + string.Join('\n', unlisted));
        Assert.True(gone.Count == 0, "In the matrix only:\n" + string.Join('\n', gone));
    }

    [Theory]
    [InlineData("a visitor")]
    [InlineData("a curator", Access.Curator, Access.Follower)]
    [InlineData("an admin", Access.Curator, Access.Admin, Access.Follower)]
    [InlineData("a cookie signed out")]
    [InlineData("a locked account")]
    [InlineData("a disabled account")]
    [InlineData("a key", Access.Uploader, Access.Follower)]
    [InlineData("a key without the scope")]
    [InlineData("a revoked key")]
    public async Task EachMayAskForWhatIsForThemAndNothingElse(string who, params object[] also)
    {
        using var client = await ClientAsync(who);
        var handlers = Handlers();
        var wrong = new List<string>();
        foreach (var handler in handlers)
        {
            using var answer = await SendAsync(client, handler);
            var access = AccessMatrix.Rows[handler.ToString()];
            if (IsRefused(answer) == (access == Access.Anyone || also.Contains(access)))
            {
                wrong.Add($"{handler} answers {(int)answer.StatusCode}");
            }

            SafeHeaders.AssertOn(answer);
            if (access != Access.Anyone || handler.Address.StartsWith("/account", StringComparison.Ordinal))
            {
                Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
            }
            else if (who == "a visitor")
            {
                Assert.False(answer.Headers.Contains("Set-Cookie"), $"{handler} sets a cookie");
            }
        }

        Assert.NotEmpty(handlers);
        Assert.Empty(wrong);
    }

    [Fact]
    public async Task AFormWithoutItsTokenIsTooOld()
    {
        using var client = await portal.SignInAsync(AccountRole.Admin);
        foreach (var handler in Handler.All(portal).Where(handler => handler is { IsPage: true, IsSafe: false }))
        {
            using var answer = await SendAsync(client, handler);

            Assert.True(answer.StatusCode == HttpStatusCode.BadRequest, $"{handler} answers {(int)answer.StatusCode}");
            Assert.Contains("The form was too old", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    /// <summary>An address that a page does not check for itself checks the token too, or takes no cookies.</summary>
    [Fact]
    public async Task WhatIsPostedWithoutAPageNeedsATokenOrAKey()
    {
        using var client = await portal.SignInAsync(AccountRole.Admin);
        foreach (var handler in Handler.All(portal).Where(handler => handler is { IsPage: false, IsSafe: false } && !handler.Address.StartsWith("/health/", StringComparison.Ordinal)))
        {
            using var answer = await SendAsync(client, handler);

            Assert.True(answer.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.Unauthorized, $"{handler} answers {(int)answer.StatusCode}");
        }
    }

    /// <summary>Without the files of the portal's own style, whose names change with what is in them.</summary>
    private List<Handler> Handlers() => [.. Handler.All(portal).Where(handler => handler.Metadata.GetMetadata<StaticAssetDescriptor>() is null).DistinctBy(handler => handler.ToString())];

    private async Task<HttpClient> ClientAsync(string who)
    {
        switch (who)
        {
            case "a curator":
                return await portal.SignInAsync(AccountRole.Curator);
            case "an admin":
                return await portal.SignInAsync(AccountRole.Admin);
            case "a cookie signed out":
                return await EndedAsync("olaf", async browser => await browser.SendFormAsync("", (AngleSharp.Html.Dom.IHtmlFormElement)(await browser.PageAsync("/about")).One(".curators form")));
            case "a locked account":
                return await EndedAsync("lola", _ => SetAsync("lola", set => set.SetProperty(account => account.LockoutEnd, DateTimeOffset.UtcNow.AddMinutes(15))));
            case "a disabled account":
                return await EndedAsync("dora", _ => SetAsync("dora", set => set.SetProperty(account => account.DisabledAt, DateTime.UtcNow)));
            case "a key":
                return await WithKeyAsync(who, _ => { });
            case "a key without the scope":
                return await WithKeyAsync(who, key => key.Scope = "releases:read");
            case "a revoked key":
                return await WithKeyAsync(who, key => key.RevokedAt = DateTime.UtcNow);
            default:
                return portal.NewClient();
        }
    }

    /// <summary>Whoever copied the cookie of an admin whose session has come to its end.</summary>
    private async Task<HttpClient> EndedAsync(string name, Func<HttpClient, Task> end)
    {
        await portal.AddAccountAsync(name, AccountRole.Admin);
        using var browser = portal.NewBrowser();
        using var answer = await browser.SignInAsync(name);
        var cookie = CopiedCookie.From(answer);
        Assert.NotNull(cookie);
        await end(browser);
        var client = portal.NewClient();
        client.DefaultRequestHeaders.Add("Cookie", cookie);
        return client;
    }

    private Task<int> SetAsync(string name, Action<Microsoft.EntityFrameworkCore.Query.UpdateSettersBuilder<Account>> set) => portal.AskAsync(db => db.Accounts.Where(account => account.UserName == name).ExecuteUpdateAsync(set));

    private async Task<HttpClient> WithKeyAsync(string name, Action<ApiKey> alter)
    {
        var secret = await portal.AskAsync(async db =>
        {
            var made = await db.AddApiKeyAsync(Actor.CommandLine, DateTime.UtcNow, name, CancellationToken.None);
            alter(db.ApiKeys.Local.Single());
            await db.SaveChangesAsync();
            return made!;
        });
        var client = portal.NewClient();
        client.DefaultRequestHeaders.Authorization = new("Bearer", secret);
        return client;
    }

    private static bool IsRefused(HttpResponseMessage answer) =>
        answer.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden
        || answer.Headers.Location?.ToString().Contains("/account/login?returnUrl=", StringComparison.Ordinal) == true;

    /// <summary>Without a form's token: nothing is changed, whoever asks. An answer that goes on for ever is only begun.</summary>
    private static Task<HttpResponseMessage> SendAsync(HttpClient client, Handler handler) =>
        client.SendAsync(new HttpRequestMessage(new HttpMethod(handler.Method), handler.Address), HttpCompletionOption.ResponseHeadersRead);
}
