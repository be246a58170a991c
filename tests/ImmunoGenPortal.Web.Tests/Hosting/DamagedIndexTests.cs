using System.Net;
using ImmunoGenPortal.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Web.Tests.Hosting;

/// <summary>Whatever is wrong with the search index, a search is answered with when to come again, and soon finds everything.</summary>
public sealed class DamagedIndexTests : IAsyncLifetime
{
    private readonly Portal _portal = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _portal.DisposeAsync();

    [Theory]
    [InlineData("UPDATE ReleaseSearch_config SET v = 99")]
    [InlineData("DELETE FROM ReleaseSearch_data")]
    [InlineData("UPDATE ReleaseSearch_data SET block = randomblob(length(block))")]
    [InlineData("DROP TABLE ReleaseWords")]
    [InlineData("DROP TABLE ReleaseWords; DROP TABLE ReleaseSearch")]
    public async Task IsMadeAnewAndMeanwhileSaysToComeAgain(string harm)
    {
        using var client = _portal.NewClient();
        await client.GetStringAsync(new Uri("/search?q=license", UriKind.Relative));

        await _portal.AskAsync(db => db.Database.ExecuteSqlRawAsync(harm));

        for (var look = 0; ; look++)
        {
            using var answer = await client.AskAsync($"/search?q=license&look={look}");
            if (answer.StatusCode == HttpStatusCode.OK && (await answer.Content.ReadAsStringAsync()).Contains(Addresses.LicenseRelease, StringComparison.Ordinal))
            {
                break;
            }

            Assert.True(answer.StatusCode == HttpStatusCode.OK || (answer.StatusCode == HttpStatusCode.ServiceUnavailable && answer.Headers.RetryAfter is not null), $"{(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
            Assert.True(look < 200, "The index was not made anew.");
            await Task.Delay(100);
        }
    }
}
