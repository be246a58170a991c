using System.Net;
using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Faults;

/// <summary>A damaged search index is made anew by the portal itself; a damaged database is refused, kept as it is, and can be restored.</summary>
public sealed class DamagedFiles(FaultRun run)
{
    private const int PageSize = 4096;

    private readonly Random _random = new(run.Seed);

    public async Task<FaultReport> RunAsync()
    {
        var report = new FaultReport("database or index pages damaged");
        var (data, _) = await Stored.FilledAsync(run.Releases);
        using (data)
        {
            var backup = Path.Combine(data.Folder, "one.backup");
            await CommandLine.RunAsync(data.Folder, ["backup", backup]);
            foreach (var (what, harm) in OfIndex())
            {
                await MendsAsync(report, data, what, harm);
            }

            foreach (var (what, harm) in OfDatabase())
            {
                await RefusesAsync(report, data, what, harm, backup);
            }
        }

        return report;
    }

    private IEnumerable<(string What, Func<Stored, Task> Harm)> OfIndex()
    {
        yield return ("index: first page overwritten", data => OverwriteAsync(data, "ReleaseSearch_data"));
        yield return ("index: page of its list overwritten", data => OverwriteAsync(data, "ReleaseSearch_idx"));
        yield return ("index: contents replaced", data => ChangeAsync(data, "UPDATE ReleaseSearch_data SET block = randomblob(length(block)) WHERE id > 10"));
        yield return ("index: emptied", data => ChangeAsync(data, "DELETE FROM ReleaseSearch_data"));
        yield return ("index: settings changed", data => ChangeAsync(data, "UPDATE ReleaseSearch_config SET v = 99"));
        yield return ("index: gone", data => ChangeAsync(data, "DROP TABLE ReleaseWords; DROP TABLE ReleaseSearch"));
    }

    private IEnumerable<(string What, Func<Stored, Task> Harm)> OfDatabase()
    {
        yield return ("database: a page of facts overwritten", data => OverwriteAsync(data, "Claims"));
        yield return ("database: a page of releases overwritten", data => OverwriteAsync(data, "Releases"));
        yield return ("database: cut short", data => Write(data, File.ReadAllBytes(data.Database)[..^(20 * PageSize)]));
        yield return ("database: empty", data => Write(data, []));
        yield return ("database: not a database", data => Write(data, [.. Enumerable.Repeat((byte)'x', 50_000)]));
        yield return ("database: missing beside its log", data => Task.Run(() => File.Move(data.Database, data.Database + "-wal", overwrite: true)));
    }

    private async Task MendsAsync(FaultReport report, Stored data, string what, Func<Stored, Task> harm)
    {
        await harm(data);
        await using (var portal = await RunningPortal.StartAsync(data.Folder))
        {
            var answer = await Answered.AskAsync(portal, "/search?q=license");
            for (var look = 0; look < 100 && answer.Status != HttpStatusCode.OK; look++)
            {
                report.Expect(answer is { Status: HttpStatusCode.ServiceUnavailable, RetryAfter: true }, $"{what}: a search is answered {(int)answer.Status}.");
                await Task.Delay(200);
                answer = await Answered.AskAsync(portal, "/search?q=license");
            }

            report.Expect(answer.Status == HttpStatusCode.OK, $"{what}: a search is answered {(int)answer.Status}.");
            for (var look = 0; look < 100 && !portal.Log.Contains("made anew", StringComparison.Ordinal); look++)
            {
                await Task.Delay(100);
            }

            report.Expect(portal.Log.Contains("made anew", StringComparison.Ordinal), $"{what}: nothing is said of it.");
            await portal.StopAsync();
        }

        var found = await data.AskAsync(db => db.Database.SqlQuery<int>($"SELECT COUNT(*) AS Value FROM ReleaseSearch WHERE ReleaseSearch MATCH 'license'").SingleAsync());
        report.Expect(found == run.Releases, $"{what}: the index finds {found} of {run.Releases} releases.");
        report.Add((await data.VerifyAsync()).Select(line => $"{what}: {line}"));
        report.Saw($"{what}: mended");
        run.Say(report.Seen[^1]);
    }

    private async Task RefusesAsync(FaultReport report, Stored data, string what, Func<Stored, Task> harm, string backup)
    {
        await harm(data);
        var before = Hash(data);
        var (status, log) = await RunningPortal.RefusedAsync(data.Folder);
        report.Expect(status is > 0, $"{what}: the portal starts ({status}).");
        report.Expect(log.Contains("restore", StringComparison.Ordinal), $"{what}: it does not say what to do: {log}");
        report.Expect(Hash(data) == before, $"{what}: the damaged file is not as it was.");
        var told = await CommandLine.RunAsync(data.Folder, ["reextract"]);
        report.Expect(told.Status == 1 && told.Errors.Contains("restore", StringComparison.Ordinal) && Hash(data) == before, $"{what}: reextract ends with {told.Status}: {told.Errors}");
        var restored = await CommandLine.RunAsync(data.Folder, ["restore", backup]);
        report.Expect(restored.Status == 0, $"{what}: restore ends with {restored.Status}: {restored.Errors}");
        var kept = Directory.GetDirectories(data.Folder, "replaced-*").SelectMany(folder => Directory.GetFiles(folder)).ToList();
        report.Expect(kept.Count > 0, $"{what}: the damaged file is not kept.");
        kept.ForEach(File.Delete);
        report.Add((await data.VerifyAsync()).Select(line => $"{what}: {line}"));
        report.Add(await data.ContradictionsAsync(WrittenReleases.Make(run.Releases)));
        report.Saw($"{what}: refused with {status}, restored");
        run.Say(report.Seen[^1]);
    }

    /// <summary>Of the database and its log; an empty log is none.</summary>
    private static string Hash(Stored data) => string.Concat(((string[])["", "-wal"]).Select(ending => data.Database + ending).Where(file => new FileInfo(file) is { Exists: true, Length: > 0 }).Select(file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))));

    private static Task Write(Stored data, byte[] bytes) => File.WriteAllBytesAsync(data.Database, bytes);

    private async Task OverwriteAsync(Stored data, string table)
    {
        var page = await data.AskAsync(db => db.Database.SqlQuery<int>($"SELECT rootpage AS Value FROM sqlite_master WHERE name = {table}").SingleAsync());
        await using var file = new FileStream(data.Database, FileMode.Open, FileAccess.Write);
        file.Position = (long)(page - 1) * PageSize;
        var noise = new byte[PageSize];
        _random.NextBytes(noise);
        await file.WriteAsync(noise);
    }

    private static async Task ChangeAsync(Stored data, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={data.Database};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Constant texts of this class.
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
