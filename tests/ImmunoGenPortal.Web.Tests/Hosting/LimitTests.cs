using System.Net;
using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Web.Tests.Support;

namespace ImmunoGenPortal.Web.Tests.Hosting;

/// <summary>What is too much is refused with 429 and Retry-After. All in one portal whose limits are low.</summary>
public sealed class LimitTests
{
    [Fact]
    public async Task WhatIsTooMuchIsToldWhenToComeAgain()
    {
        await using var portal = new Portal
        {
            Seeds = "",
            Settings = new Dictionary<string, string> { ["Portal:Limits:SearchesPerMinute"] = "2", ["Portal:Limits:UploadsPerMinute"] = "1", ["Portal:Limits:KeysPerMinute"] = "1" },
        };
        using var client = portal.NewClient();
        using var admin = await portal.SignInAsync(AccountRole.Admin);
        Assert.Equal(HttpStatusCode.OK, (await client.AskAsync("/search?q=a")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.AskAsync("/suggest.json?q=a")).StatusCode);

        await RefusedAsync(client.AskAsync("/search?q=a"), "application/problem+json");
        await RefusedAsync(client.AskAsync("/api/v1/search?q=a"), "application/problem+json");
        Assert.Equal(HttpStatusCode.OK, (await client.AskAsync("/deals.csv")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.AskAsync("/deals.xlsx")).StatusCode);
        await RefusedAsync(client.AskAsync("/deals.csv"), "text/html");
        Assert.Equal(HttpStatusCode.OK, (await client.AskAsync("/deals")).StatusCode);

        await admin.PostFormAsync("/admin/keys", "form:has([name=Name])", ("Name", "loader")).TakenAsync();
        await RefusedAsync(admin.PostFormAsync("/admin/keys", "form:has([name=Name])", ("Name", "other")), "text/html");
        await admin.PostFormAsync("/admin/upload", "form:has([name=text])", ("text", "One.")).TakenAsync();
        await RefusedAsync(admin.PostFormAsync("/admin/upload", "form:has([name=text])", ("text", "Two.")), "text/html");

        var key = await portal.AskAsync(async db =>
        {
            var secret = await db.AddApiKeyAsync(Actor.CommandLine, DateTime.UtcNow, "program", CancellationToken.None);
            await db.SaveChangesAsync();
            return secret!;
        });
        client.DefaultRequestHeaders.Authorization = new("Bearer", key);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await client.PostAsync(new Uri("/api/v1/releases", UriKind.Relative), null)).StatusCode);
        await RefusedAsync(client.PostAsync(new Uri("/api/v1/releases", UriKind.Relative), null), "application/problem+json");
    }

    private static async Task RefusedAsync(Task<HttpResponseMessage> asking, string type)
    {
        using var answer = await asking;
        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
        Assert.InRange(int.Parse(Assert.Single(answer.Headers.GetValues("Retry-After")), System.Globalization.CultureInfo.InvariantCulture), 1, 60);
    }
}
