using System.Globalization;

namespace ImmunoGenPortal.Data.Backups;

/// <summary>Why a backup was made.</summary>
public enum BackupKind
{
    /// <summary>By the portal, every day.</summary>
    Daily,

    /// <summary>Before the database was brought to a newer schema.</summary>
    Upgrade,

    /// <summary>Because an admin asked for it.</summary>
    Asked,
}

/// <summary>When the portal makes backups by itself, and how many it keeps.</summary>
/// <param name="Every">From one to the next; zero where it makes none.</param>
/// <param name="Keep">Of each kind the newest so many.</param>
public sealed record BackupSettings(TimeSpan Every, int Keep)
{
    /// <summary>Daily, and a week of them.</summary>
    public static readonly BackupSettings Default = new(TimeSpan.FromDays(1), 7);
}

/// <param name="MadeAt">UTC.</param>
public sealed record StoredBackup(string Path, DateTime MadeAt, BackupKind Kind, long Bytes)
{
    public string Name => System.IO.Path.GetFileName(Path);
}

/// <summary>
/// The backups that the portal makes by itself: in "backups" of the data directory. That folder may be a mount of another disk, and
/// should be copied elsewhere, for a disk that fails takes both.
/// </summary>
public sealed class BackupFolder(DataDirectory directory, BackupSettings settings, TimeProvider clock)
{
    private const string Beginning = "portal-";

    private const string Ending = ".backup";

    private const string TimeFormat = "yyyy-MM-dd'T'HHmmss'Z'";

    public string Folder => Path.Combine(directory.Path, "backups");

    public BackupSettings Settings => settings;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Newest first. Those that a clock gone wrong dated ahead come last: they are older than the others.</summary>
    public IReadOnlyList<StoredBackup> List()
    {
        var now = Now;
        return !Directory.Exists(Folder)
            ? []
            : [.. Directory.EnumerateFiles(Folder, Beginning + "*" + Ending).Select(Read).OfType<StoredBackup>().OrderBy(backup => backup.MadeAt > now).ThenByDescending(backup => backup.MadeAt)];
    }

    /// <summary>The newest that was made by now; null where there is none.</summary>
    public StoredBackup? Last() => List().FirstOrDefault(backup => backup.MadeAt <= Now);

    /// <param name="name">As <see cref="StoredBackup.Name"/> gives it; whatever else is nothing that is here.</param>
    public StoredBackup? Find(string name) => List().FirstOrDefault(backup => backup.Name == name);

    /// <summary>When the portal makes the next one; in the past where one is overdue. Null where it makes none.</summary>
    public DateTime? NextAt() => settings.Every <= TimeSpan.Zero ? null : Last()?.MadeAt + settings.Every ?? Now;

    /// <summary>Makes one, and then deletes those of its kind that are no longer kept.</summary>
    /// <exception cref="BackupException">It was not made; those that there are stand.</exception>
    public async Task<StoredBackup> MakeAsync(BackupKind kind, CancellationToken cancellation)
    {
        var now = Now;
        var path = Path.Combine(Folder, Beginning + now.ToString(TimeFormat, CultureInfo.InvariantCulture) + "-" + Word(kind) + Ending);
        try
        {
            Directory.CreateDirectory(Folder);
            foreach (var left in Directory.GetFiles(Folder, Beginning + "*" + Ending + ".partial*"))
            {
                File.Delete(left); // By a program that was killed: whoever has the directory makes one at a time.
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new BackupException($"The backup was not made: {Folder} cannot be written to ({error.Message}).", error);
        }

        await MakeBackup.RunAsync(directory.DatabaseFile, path, now, cancellation);
        foreach (var old in List().Where(backup => backup.Kind == kind).Skip(settings.Keep))
        {
            File.Delete(old.Path);
        }

        return new StoredBackup(path, now, kind, new FileInfo(path).Length);
    }

    private static string Word(BackupKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>Null where the file's name is not one that is given here.</summary>
    private static StoredBackup? Read(string path)
    {
        var parts = Path.GetFileName(path)[Beginning.Length..^Ending.Length];
        var at = parts.LastIndexOf('-');
        return at > 0 && Enum.TryParse<BackupKind>(parts[(at + 1)..], ignoreCase: true, out var kind)
            && DateTime.TryParseExact(parts[..at], TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var made)
                ? new StoredBackup(path, made, kind, new FileInfo(path).Length)
                : null;
    }
}
