namespace ImmunoGenPortal.Faults;

/// <summary>Every fault, by the word that brings it about.</summary>
public static class FaultTable
{
    public static IReadOnlyList<(string Word, Func<FaultRun, Task<FaultReport>> Run)> All { get; } =
    [
        ("kill-upload", run => new UploadKills(run).RunAsync()),
        ("kill-ingest", run => new IngestKills(run).RunAsync()),
        ("kill-reextract", run => new ReextractKills(run).RunAsync()),
        ("kill-review", run => new ReviewKills(run).RunAsync()),
        ("kill-restore", run => new RestoreKills(run).RunAsync()),
        ("sigterm", run => new Termination(run).RunAsync()),
        ("log", run => new DamagedLog(run).RunAsync()),
        ("full", run => new FullDisk(run).RunAsync()),
        ("read-only", run => new ReadOnlyDirectory(run).RunAsync()),
        ("locked", run => new LockedDatabase(run).RunAsync()),
        ("damaged", run => new DamagedFiles(run).RunAsync()),
        ("clock", run => new WrongClock(run).RunAsync()),
        ("two", run => new TwoCopies(run).RunAsync()),
        ("slow", run => new SlowDisk(run).RunAsync()),
        ("upgrade", run => new Upgrades(run).RunAsync()),
    ];
}
