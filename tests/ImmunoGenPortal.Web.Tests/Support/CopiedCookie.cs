using System.Net;

namespace ImmunoGenPortal.Web.Tests.Support;

/// <summary>Somebody who got hold of the cookie of a session, and asks with it from elsewhere.</summary>
internal sealed class CopiedCookie(Portal portal, string cookie)
{
    public const string Name = "__Host-portal-account";

    /// <summary>Signs in through the form, in this browser, and copies what the browser is told to keep.</summary>
    public static async Task<CopiedCookie> SignInAsync(Portal portal, HttpClient browser, string name, string password = SignedIn.Password)
    {
        using var answer = await browser.SignInAsync(name, password);
        return new CopiedCookie(portal, From(answer) ?? throw new InvalidOperationException($"{name} was not signed in."));
    }

    /// <summary>The session's cookie that an answer sets; null where it sets none.</summary>
    public static string? From(HttpResponseMessage answer) =>
        answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies.Select(text => text.Split(';')[0]).FirstOrDefault(pair => pair.StartsWith(Name + "=", StringComparison.Ordinal) && pair.Length > Name.Length + 1) : null;

    public async Task<HttpResponseMessage> AskAsync(string address)
    {
        using var client = portal.NewClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("https://localhost" + address));
        request.Headers.Add("Cookie", cookie);
        return await client.SendAsync(request);
    }

    /// <summary>Whether it opens the dashboard still.</summary>
    public async Task<bool> HoldsAsync()
    {
        using var answer = await AskAsync("/admin");
        return answer.StatusCode == HttpStatusCode.OK;
    }
}
