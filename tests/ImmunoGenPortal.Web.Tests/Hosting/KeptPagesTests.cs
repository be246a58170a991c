using System.Net;
using System.Text;
using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Facts;
using ImmunoGenPortal.Ingestion;
using ImmunoGenPortal.Ingestion.Corrections;
using ImmunoGenPortal.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ImmunoGenPortal.Web.Tests.Hosting;

/// <summary>Pages are kept as they were sent, and never a moment longer than what they show stands, but for those that lack a few of many releases that come in.</summary>
public sealed class KeptPagesTests : IAsyncLifetime
{
    private static readonly Actor Curator = new("ada", null);

    private readonly Clock _clock = new();
    private readonly Portal _portal;

    public KeptPagesTests() => _portal = new() { Replace = services => services.AddSingleton<TimeProvider>(_clock) };

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _portal.DisposeAsync();

    [Fact]
    public async Task APageIsKeptUntilSomethingChangesWhateverItIs()
    {
        using var visitor = _portal.NewClient();
        var slug = Addresses.LicenseRelease["/releases/".Length..];
        var id = await _portal.AskAsync(db => db.Releases.Where(release => release.Slug == slug).Select(release => release.Id).SingleAsync());

        await ChangedAsync(visitor, "/releases", () => Of<IngestRelease>().RunAsync("new.txt", Encoding.UTF8.GetBytes("A Release That Came Later\n\nWALTHAM, Mass., June 5, 2013 -- ImmunoGen, Inc. said nothing.")), "A Release That Came Later");
        await ChangedAsync(visitor, "/releases", () => Of<CurateReleases>().WithdrawAsync(Curator, slug, "Asked for.", default), "2 releases, newest first");
        await ChangedAsync(visitor, "/releases", () => Of<CurateReleases>().RestoreAsync(Curator, slug, "Asked for.", default), "3 releases, newest first");
        await ChangedAsync(visitor, "/partners", () => Of<CorrectEntities>().RenameAsync(Curator, new(EntityKind.Organisation, "amgen"), "Amgen of Thousand Oaks", null, default), "Amgen of Thousand Oaks");
        var headline = await _portal.AskAsync(db => db.Claims.Where(claim => claim.Subject!.ReleaseId == id && claim.PropertyId == Properties.Release.Title.Id).Select(claim => new FactAddress(slug, claim.Subject!.Kind, claim.Subject.Key, claim.PropertyId, claim.Value)).SingleAsync());
        await ChangedAsync(visitor, "/releases", () => Of<CorrectFacts>().ChangeAsync(Curator, headline, "A Headline That Ada Wrote", null, null, default), "A Headline That Ada Wrote");
        await _portal.AskAsync(db => db.Releases.Where(release => release.Id == id).ExecuteUpdateAsync(set => set.SetProperty(release => release.Title, "Read wrongly")));
        await ChangedAsync(visitor, "/releases", () => Of<RereadRelease>().RunAsync(Curator, id, "A look.", default), "A Headline That Ada Wrote");
    }

    [Fact]
    public async Task WhoeverSendsACookieGetsAPageOfTheirOwnThatNobodyElseSees()
    {
        using var visitor = _portal.NewBrowser();
        using var curator = await _portal.SignInAsync(AccountRole.Curator);

        for (var time = 0; time < 2; time++)
        {
            using var own = await curator.AskAsync(Addresses.LicenseRelease);
            Assert.Contains("Sign out", await own.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            Assert.False(own.Headers.Contains("Age"));
            using var other = await visitor.AskAsync(Addresses.LicenseRelease);
            Assert.DoesNotContain("Sign out", await other.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            Assert.Equal(time == 1, other.Headers.Contains("Age"));
        }
    }

    [Theory]
    [InlineData("/account/login", HttpStatusCode.OK)]
    [InlineData("/search?p=0", HttpStatusCode.BadRequest)]
    [InlineData("/nothing-here", HttpStatusCode.NotFound)]
    [InlineData("/deals.json", HttpStatusCode.OK)]
    [InlineData("/health/ready", HttpStatusCode.OK)]
    public async Task OnlyPublicPagesThatShowSomethingAreKept(string address, HttpStatusCode status)
    {
        for (var time = 0; time < 2; time++)
        {
            using var client = _portal.NewClient();
            using var answer = await client.AskAsync(address);

            Assert.Equal((status, false), (answer.StatusCode, answer.Headers.Contains("Age")));
        }
    }

    [Fact]
    public async Task OtherAddressesHostsAndEncodingsAreOtherPages()
    {
        using var client = _portal.NewClient();
        await KeptAsync(client, "/search?q=amgen&sort=newest");
        using var packed = new HttpRequestMessage(HttpMethod.Get, "/search?q=amgen&sort=newest") { Headers = { { "Accept-Encoding", "br" } } };
        using var elsewhere = new HttpRequestMessage(HttpMethod.Get, "/search?q=amgen&sort=newest") { Headers = { Host = "portal.example" } };
        using var turned = new HttpRequestMessage(HttpMethod.Get, "/search?sort=newest&q=amgen");
        using var capital = new HttpRequestMessage(HttpMethod.Get, "/search?q=AMGEN&sort=newest");

        foreach (var request in new[] { packed, elsewhere, turned, capital })
        {
            using var answer = await client.SendAsync(request);

            Assert.Equal((HttpStatusCode.OK, false), (answer.StatusCode, answer.Headers.Contains("Age")));
        }
    }

    [Fact]
    public async Task WhileManyReleasesComeInAPageMayBeSomeSecondsOldAndIsMadeAnewMeanwhile()
    {
        using var visitor = _portal.NewClient();
        await KeptAsync(visitor, "/releases");

        await OneOfManyAsync("The First of Many");
        Assert.DoesNotContain("The First of Many", await PageAsync(visitor), StringComparison.Ordinal);
        _clock.Advance(TimeSpan.FromSeconds(6));
        Assert.DoesNotContain("The First of Many", await PageAsync(visitor), StringComparison.Ordinal); // and with this it is made anew
        for (var tries = 0; !(await PageAsync(visitor)).Contains("The First of Many", StringComparison.Ordinal); tries++)
        {
            Assert.True(tries < 200, "The page was not made anew.");
            await Task.Delay(50);
        }
    }

    [Fact]
    public async Task NoPageIsOlderThanThat()
    {
        using var visitor = _portal.NewClient();
        using var other = _portal.NewBrowser();
        await KeptAsync(visitor, "/releases");

        foreach (var headline in new[] { "The First of Many", "The Second of Many", "The Third of Many", "The Fourth of Many", "The Fifth of Many" })
        {
            await OneOfManyAsync(headline);
            _clock.Advance(TimeSpan.FromSeconds(7));
            await other.AskAsync("/partners");
        }

        Assert.Contains("The Fifth of Many", await PageAsync(visitor), StringComparison.Ordinal);
    }

    [Fact]
    public async Task APageThatWasLeftBehindTwiceIsStillShownWhileItIsMadeAnew()
    {
        using var visitor = _portal.NewClient();
        using var other = _portal.NewBrowser();
        await KeptAsync(visitor, "/releases");
        _clock.Advance(TimeSpan.FromMinutes(5));

        foreach (var headline in new[] { "The First of Many", "The Second of Many" })
        {
            await OneOfManyAsync(headline);
            _clock.Advance(TimeSpan.FromSeconds(7));
            await other.AskAsync("/partners");
        }

        Assert.DoesNotContain("of Many", await PageAsync(visitor), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatNoPageShowsChangesNone()
    {
        using var visitor = _portal.NewClient();
        await KeptAsync(visitor, "/releases");

        await Of<Writer>().RecordAsync(Curator, _clock.GetUtcNow().UtcDateTime, "log.level", "the log", "/admin/log", default);
        using var curator = await _portal.SignInAsync(AccountRole.Curator);

        using var answer = await visitor.AskAsync("/releases");
        Assert.True(answer.Headers.Contains("Age"));
    }

    [Fact]
    public async Task WhatACuratorDoesShowsAtOnceWhileManyReleasesComeIn()
    {
        using var visitor = _portal.NewClient();
        await KeptAsync(visitor, "/releases");
        await OneOfManyAsync("The First of Many");

        await ChangedAsync(visitor, "/releases", () => Of<CurateReleases>().WithdrawAsync(Curator, Addresses.LicenseRelease["/releases/".Length..], "Asked for.", default), "The First of Many");
    }

    /// <summary>One release of which it is known that others follow at once.</summary>
    private Task<IngestOutcome> OneOfManyAsync(string headline) =>
        Of<IngestRelease>().RunAsync(new IncomingFile("new.txt", Encoding.UTF8.GetBytes($"{headline}\n\nWALTHAM, Mass., June 5, 2013 -- ImmunoGen, Inc. said: {headline}.")), isLast: false, default);

    private static async Task<string> PageAsync(HttpClient client)
    {
        using var answer = await client.AskAsync("/releases");
        return await answer.Content.ReadAsStringAsync();
    }

    private T Of<T>()
        where T : notnull => _portal.Services.GetRequiredService<T>();

    /// <summary>Asks twice: the second answer is the first one, kept, with everything that an answer tells the browser.</summary>
    private static async Task<string> KeptAsync(HttpClient client, string address, int tries = 3)
    {
        using var first = await client.AskAsync(address);
        using var second = await client.AskAsync(address);
        if (!second.Headers.Contains("Age") && tries > 1)
        {
            // The log was brought into the database in between, or something that waited was done.
            return await KeptAsync(client, address, tries - 1);
        }

        var page = await second.Content.ReadAsStringAsync();
        Assert.True(second.Headers.Contains("Age"), $"{address} was not kept.");
        Assert.Equal(await first.Content.ReadAsStringAsync(), page);
        Assert.Equal(first.Headers.GetValues("Content-Security-Policy"), second.Headers.GetValues("Content-Security-Policy"));
        Assert.Equal(first.Content.Headers.ContentType, second.Content.Headers.ContentType);
        return page;
    }

    /// <param name="now">What the page says afterwards, and did not before.</param>
    private static async Task ChangedAsync(HttpClient client, string address, Func<Task> change, string now)
    {
        Assert.DoesNotContain(now, await KeptAsync(client, address), StringComparison.Ordinal);
        await change();
        Assert.Contains(now, await KeptAsync(client, address), StringComparison.Ordinal);
    }
}
