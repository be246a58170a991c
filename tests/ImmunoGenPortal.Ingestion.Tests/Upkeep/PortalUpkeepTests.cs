using ImmunoGenPortal.Data.Backups;
using ImmunoGenPortal.Data.Packing;
using ImmunoGenPortal.Ingestion.Tests.Support;
using ImmunoGenPortal.Ingestion.Upkeep;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace ImmunoGenPortal.Ingestion.Tests.Upkeep;

public sealed class PortalUpkeepTests : IAsyncLifetime
{
    private readonly TemporaryPortal _portal = new();
    private readonly SteppedTime _clock = new();

    private BackupFolder Backups => new(_portal.Directory, BackupSettings.Default, _clock);

    private string BackupsPath => Path.Combine(_portal.Directory.Path, "backups");

    public Task InitializeAsync() => _portal.IngestAsync(Releases.FirstOf2009);

    public async Task DisposeAsync() => await _portal.DisposeAsync();

    [Fact]
    public async Task OnceADayABackupIsMadeAndEverythingChecked()
    {
        using var upkeep = Upkeep();
        await upkeep.RunDueAsync(default);
        var first = new CheckRecord(_portal.Directory).Last();
        _clock.Step(TimeSpan.FromHours(20));
        await upkeep.RunDueAsync(default);

        Assert.Equal(BackupKind.Daily, Assert.Single(Backups.List()).Kind);
        Assert.Empty(first!.Amiss);
        Assert.Equal(first.At, new CheckRecord(_portal.Directory).Last()!.At);

        _clock.Step(TimeSpan.FromHours(5));
        await upkeep.RunDueAsync(default);

        Assert.Equal(2, Backups.List().Count);
        Assert.True(new CheckRecord(_portal.Directory).Last()!.At > first.At);
    }

    [Fact]
    public async Task WhatSomebodyAsksForIsDoneThoughItIsNotDue()
    {
        using var upkeep = Upkeep();
        await upkeep.RunDueAsync(default);
        _clock.Step(TimeSpan.FromMinutes(1));

        upkeep.Ask(upkeep.Backup);
        Assert.True(upkeep.Backup.IsUnderWay);
        await upkeep.RunDueAsync(default);

        Assert.False(upkeep.Backup.IsUnderWay);
        Assert.Equal([BackupKind.Asked, BackupKind.Daily], Backups.List().Select(backup => backup.Kind));
    }

    [Fact]
    public async Task ABackupThatFailsIsToldAndTriedAgainAnHourLater()
    {
        using var upkeep = Upkeep();
        await File.WriteAllTextAsync(BackupsPath, "a file where the folder of backups would be");
        await upkeep.RunDueAsync(default);

        Assert.Contains("cannot be written to", upkeep.Backup.Failure!.Reason, StringComparison.Ordinal);
        Assert.NotNull(new CheckRecord(_portal.Directory).Last());

        File.Delete(BackupsPath);
        await upkeep.RunDueAsync(default);
        Assert.False(Directory.Exists(BackupsPath));

        _clock.Step(TimeSpan.FromHours(1));
        await upkeep.RunDueAsync(default);
        Assert.Null(upkeep.Backup.Failure);
        Assert.Single(Backups.List());
    }

    [Fact]
    public async Task WhatACheckFindsAmissIsKeptForTheNextStartToo()
    {
        await using (var db = _portal.Open())
        {
            await db.ReleaseTexts.ExecuteUpdateAsync(set => set.SetProperty(words => words.Text, new StoredText("Another text than the one that was stored.")));
        }

        using var upkeep = Upkeep();
        await upkeep.RunDueAsync(default);

        Assert.Contains(new CheckRecord(_portal.Directory).Last()!.Amiss, sentence => sentence.Contains("its text is not the one that was stored", StringComparison.Ordinal));
        Assert.Null(upkeep.Check.Failure);
    }

    private PortalUpkeep Upkeep() => new(Backups, _portal.Service<VerifyData>(), new CheckRecord(_portal.Directory), _clock, NullLogger<PortalUpkeep>.Instance);
}
