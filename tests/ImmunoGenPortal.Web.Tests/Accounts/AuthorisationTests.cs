using System.Net;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Web.Tests.Support;
using Microsoft.AspNetCore.Authorization;

namespace ImmunoGenPortal.Web.Tests.Accounts;

/// <summary>Who may ask for what, from the program's own table of endpoints: a new page is in it without anyone remembering it here.</summary>
[Collection(PortalCollection.Name)]
public sealed class AuthorisationTests(Portal portal)
{
    /// <summary>What only admins may do; all else below /admin is for curators too.</summary>
    private static readonly string[] ForAdmins = ["/admin/users", "/admin/keys", "/admin/backups"];

    /// <summary>What somebody who has not signed in may send: how they come to sign in, and what changes nothing by whichever method it is asked.</summary>
    private static readonly string[] ForAnyone = ["POST /health/live", "POST /health/ready", "POST /account/login", "POST /account/second-step", "POST /account/first-admin", "POST /account/invitation", "POST /account/reset"];

    [Fact]
    public async Task WhoHasNotSignedInIsSentToSignIn()
    {
        using var client = portal.NewClient();
        foreach (var handler in BelowAdmin())
        {
            using var answer = await SendAsync(client, handler);

            Assert.True(answer.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden
                || answer.StatusCode == HttpStatusCode.Redirect && answer.Headers.Location!.ToString().Contains("/account/login?returnUrl=", StringComparison.Ordinal), $"{handler} answers {(int)answer.StatusCode}");
        }
    }

    [Fact]
    public async Task ACuratorMayDoEverythingButWhatIsForAdmins()
    {
        using var client = await portal.SignInAsync(AccountRole.Curator);
        foreach (var handler in BelowAdmin())
        {
            using var answer = await SendAsync(client, handler);

            Assert.True(IsForAdmins(handler) == IsRefused(answer), $"{handler} answers {(int)answer.StatusCode}");
        }
    }

    [Fact]
    public async Task AnAdminMayDoEverything()
    {
        using var client = await portal.SignInAsync(AccountRole.Admin);
        foreach (var handler in BelowAdmin())
        {
            using var answer = await SendAsync(client, handler);

            Assert.False(IsRefused(answer), $"{handler} answers {(int)answer.StatusCode}");
        }
    }

    [Fact]
    public void WhateverChangesAnythingNeedsSomebodyWhoMay()
    {
        var open = Handler.All(portal).Where(handler => !handler.IsSafe && !IsGuarded(handler)).Select(handler => handler.ToString());

        Assert.Empty(open.Except(ForAnyone));
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
        foreach (var handler in Handler.All(portal).Where(handler => handler is { IsPage: false, IsSafe: false } && !ForAnyone.Contains(handler.ToString())))
        {
            using var answer = await SendAsync(client, handler);

            Assert.True(answer.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.Unauthorized, $"{handler} answers {(int)answer.StatusCode}");
        }
    }

    private List<Handler> BelowAdmin()
    {
        var handlers = Handler.All(portal).Where(handler => handler.Address == "/admin" || handler.Address.StartsWith("/admin/", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(handlers);
        return handlers;
    }

    private static bool IsForAdmins(Handler handler) => ForAdmins.Any(address => handler.Address.StartsWith(address, StringComparison.Ordinal));

    private static bool IsGuarded(Handler handler) =>
        handler.Metadata.GetOrderedMetadata<IAuthorizeData>().Count + handler.Metadata.GetOrderedMetadata<AuthorizationPolicy>().Count > 0
        && handler.Metadata.GetMetadata<IAllowAnonymous>() is null;

    private static bool IsRefused(HttpResponseMessage answer) =>
        answer.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden
        || answer.Headers.Location?.ToString().Contains("/account/login", StringComparison.Ordinal) == true;

    /// <summary>Without a form's token: nothing is changed, whoever asks. An answer that goes on for ever is only begun.</summary>
    private static Task<HttpResponseMessage> SendAsync(HttpClient client, Handler handler) =>
        client.SendAsync(new HttpRequestMessage(new HttpMethod(handler.Method), handler.Address), HttpCompletionOption.ResponseHeadersRead);
}
