using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Web.Accounts;
using ImmunoGenPortal.Web.Tests.Support;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ImmunoGenPortal.Web.Tests.Accounts;

public sealed class ApiKeyTests : IAsyncLifetime
{
    private readonly Portal _portal = new() { Seeds = "", Replace = services => services.AddSingleton<IStartupFilter, Probe>() };

    private HttpClient _admin = null!;

    public async Task InitializeAsync() => _admin = await _portal.SignInAsync(AccountRole.Admin, "ada");

    public async Task DisposeAsync() => await _portal.DisposeAsync();

    [Fact]
    public async Task AKeyIsShownOnceAndOpensWhatItIsFor()
    {
        var key = await MakeAsync("nightly loader");

        Assert.StartsWith("igp_", key, StringComparison.Ordinal);
        Assert.Equal(47, key.Length);
        Assert.DoesNotContain(key, await _admin.GetStringAsync(new Uri("/admin/keys", UriKind.Relative)), StringComparison.Ordinal);
        Assert.Equal("key nightly loader", await (await UseAsync(key)).Content.ReadAsStringAsync());
        var stored = await _portal.AskAsync(db => db.ApiKeys.SingleAsync());
        Assert.Equal(key[..12], stored.Prefix);
        Assert.NotNull(stored.LastUsedAt);
        await UseAsync(key);
        Assert.Equal(stored.LastUsedAt, await _portal.AskAsync(db => db.ApiKeys.Select(one => one.LastUsedAt).SingleAsync()));
    }

    [Fact]
    public async Task ARevokedKeyOpensNothing()
    {
        var key = await MakeAsync("loader");

        await _admin.PostFormAsync("/admin/keys", "form:has([name=id])").TakenAsync();

        await AssertRefusedAsync(await UseAsync(key), "revoked", "error=\"invalid_token\"");
        Assert.Equal(["key.create", "key.revoke"], await _portal.AskAsync(db => db.AuditEntries.Where(entry => entry.Subject == "key loader").OrderBy(entry => entry.Id).Select(entry => entry.Action).ToListAsync()));
    }

    [Theory]
    [InlineData(null, "Send an API key")]
    [InlineData("Basic YTpi", "Send an API key")]
    [InlineData("Bearer ", "Send an API key")]
    [InlineData("Bearer igp_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "not known here")]
    public async Task WithoutAKeyThatHoldsTheAnswerSaysWhatToDo(string? header, string sentence)
    {
        using var client = _portal.NewClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/probe");
        if (header is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", header);
        }

        await AssertRefusedAsync(await client.SendAsync(request), sentence, "Bearer realm=");
    }

    [Fact]
    public async Task SigningInIsNoKeyAndAKeyIsNoSigningIn()
    {
        var key = await MakeAsync("loader");

        Assert.Equal(HttpStatusCode.Unauthorized, (await _admin.AskAsync("/probe")).StatusCode);
        using var client = _portal.NewClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        Assert.Equal(HttpStatusCode.Redirect, (await client.AskAsync("/admin")).StatusCode);
    }

    [Fact]
    public async Task TwoKeysOfOneNameAreRefused()
    {
        await MakeAsync("loader");

        var page = await _admin.PostFormAsync("/admin/keys", "form:has([name=Name])", ("Name", "loader")).RefusedAsync();

        Assert.Contains("There is a key named “loader”", page.One("#Name-wrong").Shown(), StringComparison.Ordinal);
    }

    private static async Task AssertRefusedAsync(HttpResponseMessage answer, string sentence, string challenge)
    {
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains(challenge, answer.Headers.WwwAuthenticate.ToString(), StringComparison.Ordinal);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Contains(sentence, problem.RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    private async Task<string> MakeAsync(string name)
    {
        await _admin.PostFormAsync("/admin/keys", "form:has([name=Name])", ("Name", name)).TakenAsync();
        return (await _admin.PageAsync("/admin/keys")).One("main code.secret").Shown();
    }

    private async Task<HttpResponseMessage> UseAsync(string key)
    {
        using var client = _portal.NewClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return await client.AskAsync("/probe");
    }

    /// <summary>Something that only a key opens, until the portal has one itself.</summary>
    private sealed class Probe : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            next(app);
            app.UseEndpoints(endpoints => endpoints.MapGet("/probe", (HttpContext context) => context.User.Identity!.Name).RequireAuthorization(Policies.Upload));
        };
    }
}
