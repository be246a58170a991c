using ImmunoGenPortal.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ImmunoGenPortal.Faults;

/// <summary>Killed while a database is brought to the schema of the program, the mark of such a kill, and a schema that the program does not know.</summary>
public sealed class Upgrades(FaultRun run)
{
    private const int Releases = 12;

    /// <summary>The schema from which texts and originals are rewritten by an upgrade.</summary>
    private const string Unpacked = "20261129140522_AddUpLater";

    private readonly Random _random = new(run.Seed);

    public async Task<FaultReport> RunAsync()
    {
        var report = new FaultReport("killed in a migration, stale lock, newer schema");
        for (var kill = 0; kill < run.Kills; kill++)
        {
            var (isFilled, isNew) = (kill % 2 == 0, kill % 6 == 5);
            var from = isFilled ? Unpacked : DatabaseUpgrade.Known[_random.Next(DatabaseUpgrade.Known.Count - 1)];
            using var data = isFilled ? (await Stored.FilledAsync(Releases)).Data : new Stored();
            if (!isNew)
            {
                await data.AskAsync(async db =>
                {
                    await db.GetService<IMigrator>().MigrateAsync(from);
                    return await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL");
                });
            }

            var (moment, flush) = (_random.Next(400, 1_500), Interposed.IsPossible && kill % 4 < 2 ? Interposed.KillAt(_random.Next(1, 14)) : null);
            await CommandLine.RunAsync(data.Folder, ["reextract"], _ => Task.Delay(flush is null ? moment : 20_000), flush);
            await CheckAsync(report, data, isNew ? "a new database" : $"from {from}");
            report.Add(await data.ContradictionsAsync(WrittenReleases.Make(isFilled ? Releases : 0)));
            run.Say($"kill {kill + 1} of {run.Kills}: {(isNew ? "new" : from)}");
        }

        report.Saw($"{run.Kills} kills");
        await LockAsync(report);
        await NewerAsync(report);
        return report;
    }

    private static async Task CheckAsync(FaultReport report, Stored data, string what)
    {
        await using (await RunningPortal.StartAsync(data.Folder))
        {
            var pending = await data.AskAsync(db => db.Database.GetPendingMigrationsAsync());
            report.Expect(!pending.Any(), $"{what}: the next start leaves {string.Join(", ", pending)}.");
        }

        report.Add((await data.VerifyAsync()).Select(line => $"{what}: {line}"));
    }

    private static async Task LockAsync(FaultReport report)
    {
        using var data = new Stored();
        await data.AskAsync(async db =>
        {
            await db.GetService<IMigrator>().MigrateAsync(DatabaseUpgrade.Known[0]);
            return await db.Database.ExecuteSqlRawAsync("CREATE TABLE IF NOT EXISTS __EFMigrationsLock (Id INTEGER NOT NULL PRIMARY KEY, Timestamp TEXT NOT NULL); INSERT OR REPLACE INTO __EFMigrationsLock VALUES (1, '2020-01-01 00:00:00+00:00');");
        });
        await CheckAsync(report, data, "with the mark of a kill");
        report.Saw("the mark of a kill: taken away");
    }

    private static async Task NewerAsync(FaultReport report)
    {
        var (data, _) = await Stored.FilledAsync(1);
        using (data)
        {
            await data.AskAsync(db => db.Database.ExecuteSqlRawAsync("INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Future', '99.0.0')"));
            var (status, log) = await RunningPortal.RefusedAsync(data.Folder);
            report.Expect(status is > 0 && log.Contains("newer schema", StringComparison.Ordinal), $"With a newer schema the portal ends with {status}: {log}");
            report.Saw($"newer schema: refused with {status}");
        }
    }
}
