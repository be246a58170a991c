using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Ingestion.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Ingestion.Tests;

/// <summary>What releases add up to may be put off while others come in; it is never lost, and comes out the same.</summary>
public sealed class AddUpReleasesTests : IAsyncLifetime
{
    private readonly TemporaryPortal _atOnce = new();
    private readonly TemporaryPortal _later = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await _atOnce.DisposeAsync();
        await _later.DisposeAsync();
    }

    [Fact]
    public async Task WhatWasPutOffAddsUpToTheSame()
    {
        foreach (var text in new[] { Releases.FirstOf2009, Releases.Third, Studies.Earlier })
        {
            await _atOnce.IngestAsync(text);
            await PutOffAsync(text);
        }

        await _later.Service<AddUpReleases>().RunAsync(default);

        Assert.NotEmpty(await SumsAsync(_atOnce));
        Assert.Equal(await SumsAsync(_atOnce), await SumsAsync(_later));
    }

    [Fact]
    public async Task UntilThenTheReleaseIsThereAndItsRightsAreNot()
    {
        await PutOffAsync(Releases.Third);

        await using var db = _later.Open();
        Assert.True(await db.Releases.AnyAsync());
        Assert.True(await db.SubjectLinks.AnyAsync(link => link.Kind == EntityKind.Organisation));
        Assert.Empty(await db.Grants.ToListAsync());
    }

    [Fact]
    public async Task WhatAKilledProgramPutOffIsDoneAtTheNextStart()
    {
        await PutOffAsync(Releases.Third);
        await _atOnce.IngestAsync(Releases.Third);

        await _later.Service<CatchUp>().RunAsync(default);

        Assert.Equal(await SumsAsync(_atOnce), await SumsAsync(_later));
    }

    [Fact]
    public async Task PagesGoOnShowingWhatWasThereUntilTheLastOfManyIsIn()
    {
        var shown = _later.Service<ShownVersion>();
        await _later.IngestAsync(Releases.FirstOf2009);
        var before = shown.Current!;

        await PutOffAsync(Releases.Third);
        Assert.Equal(before, shown.Current);
        await _later.Service<AddUpReleases>().RunAsync(default);

        Assert.NotEqual(before.Now, shown.Current!.Now);
        Assert.Empty(shown.Current.Before); // what was kept is wrong now
    }

    [Fact]
    public async Task TheNextReleaseThatIsCountedAtOnceBringsTheOthersWithIt()
    {
        await PutOffAsync(Releases.FirstOf2009);
        await _later.IngestAsync(Releases.Third);
        await _atOnce.IngestAsync(Releases.FirstOf2009);
        await _atOnce.IngestAsync(Releases.Third);

        Assert.Equal(await SumsAsync(_atOnce), await SumsAsync(_later));
    }

    private async Task PutOffAsync(string text) =>
        Assert.IsNotType<IngestOutcome.Rejected>(await _later.Service<IngestRelease>().RunAsync(new IncomingFile("release.txt", System.Text.Encoding.UTF8.GetBytes(text)), isLast: false, default));

    private static async Task<List<string>> SumsAsync(TemporaryPortal portal)
    {
        await using var db = portal.Open();
        Assert.Empty(await db.PendingReleases.ToListAsync());
        return
        [
            .. await db.Grants.OrderBy(grant => grant.Key).Select(grant => $"{grant.Key} {grant.Slug} {grant.Agreement!.Slug} {grant.Date} {grant.Terms.Count}").ToListAsync(),
            .. await db.Trials.OrderBy(trial => trial.Key).Select(trial => $"{trial.Key} {trial.Phase} {trial.Enrolled} {trial.LastTold}").ToListAsync(),
            .. await db.Compounds.OrderBy(compound => compound.Key).Select(compound => $"{compound.Key} {compound.Target} {compound.Owner}").ToListAsync(),
        ];
    }
}
