using System.Net;
using System.Text.RegularExpressions;

namespace ImmunoGenPortal.Faults;

/// <summary>An admin at a portal, who keeps cookies over restarts. They are kept by hand: a client would keep those marked Secure from plain http.</summary>
public sealed partial class Curator
{
    public const string Name = "ada";
    public const string Password = "a horse of another colour";

    private readonly Dictionary<string, string> _cookies = [];

    /// <summary>Follows the link for the first admin that the portal printed.</summary>
    public async Task BecomeAdminAsync(RunningPortal portal)
    {
        string? link = null;
        for (var look = 0; link is null && look < 100; look++, await Task.Delay(50))
        {
            link = FirstAdmin().Match(portal.Log) is { Success: true } found ? found.Value : null;
        }

        await SendAsync(portal, link ?? throw new InvalidOperationException("The portal printed no link for the first admin."), ("Name", Name), ("Password", Password), ("Again", Password));
    }

    public Task<HttpStatusCode> SignInAsync(RunningPortal portal)
    {
        _cookies.Clear();
        return SendAsync(portal, "/account/login", ("Name", Name), ("Password", Password));
    }

    /// <summary>Asks for a page and sends its form. 302 says that it was taken.</summary>
    public Task<HttpStatusCode> SendAsync(RunningPortal portal, string page, params (string Name, string Value)[] fields) => SendToAsync(portal, page, page, fields);

    /// <param name="address">Where the form leads to.</param>
    public async Task<HttpStatusCode> SendToAsync(RunningPortal portal, string page, string address, params (string Name, string Value)[] fields)
    {
        var (status, html) = await AskAsync(portal, page);
        var token = Token().Match(html) is { Success: true } found ? found.Groups[1].Value : throw new HttpRequestException($"{page} answers {(int)status} without a form.");
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, UriKind.Relative))
        {
            Content = new FormUrlEncodedContent([.. fields.Select(field => KeyValuePair.Create(field.Name, field.Value)), KeyValuePair.Create("__RequestVerificationToken", token)]),
        };
        using var answer = await ExchangeAsync(portal, request);
        return answer.StatusCode;
    }

    public async Task<(HttpStatusCode Status, string Html)> AskAsync(RunningPortal portal, string page)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(page, UriKind.Relative));
        using var answer = await ExchangeAsync(portal, request);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    private async Task<HttpResponseMessage> ExchangeAsync(RunningPortal portal, HttpRequestMessage request)
    {
        using var client = portal.NewClient();
        request.Headers.TryAddWithoutValidation("Cookie", string.Join("; ", _cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        var answer = await client.SendAsync(request);
        foreach (var cookie in answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
        {
            var (name, value) = (cookie[..cookie.IndexOf('=', StringComparison.Ordinal)], cookie[(cookie.IndexOf('=', StringComparison.Ordinal) + 1)..].Split(';')[0]);
            _cookies[name] = value;
        }

        return answer;
    }

    [GeneratedRegex("/account/first-admin\\?token=[\\w-]+")]
    private static partial Regex FirstAdmin();

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
