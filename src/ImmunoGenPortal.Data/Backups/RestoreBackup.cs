using System.Globalization;
using ImmunoGenPortal.Data.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Backups;

/// <summary>
/// Brings a data directory back to what a backup holds, wholly or not at all. The database is made ready in a folder of its own within
/// the directory; giving that folder its last name decides that it shall be the portal's. Whoever takes the directory next finishes
/// what was decided (<see cref="FinishDecided"/>), and clears away what was not.
/// </summary>
public static class RestoreBackup
{
    private const string Decided = "restoring-";

    private const string Undecided = ".partial";

    private const string Kept = "replaced-";

    /// <param name="directory">Its lock is the caller's.</param>
    /// <param name="now">UTC.</param>
    /// <param name="replace">Whether a database that is there and whole may be moved aside; a damaged one always is.</param>
    /// <returns>The folder where the database that was there is kept; null where none was.</returns>
    /// <exception cref="BackupException">Nothing was restored: the directory is as it was.</exception>
    public static async Task<string?> RunAsync(BackupFile backup, DataDirectory directory, DateTime now, bool replace, CancellationToken cancellation)
    {
        if (!replace && File.Exists(directory.DatabaseFile) && OnlineCopy.IsWhole(directory.DatabaseFile))
        {
            throw new BackupException($"There is a database in {directory.Path}, and it is not damaged. Restore into another directory (--data), or say --replace: then it is moved aside and kept. Nothing was changed.");
        }

        var stamp = now.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        var decided = Path.Combine(directory.Path, Decided + stamp);
        try
        {
            await PrepareAsync(backup, decided + Undecided, cancellation);
            Directory.Move(decided + Undecided, decided);
            DurableFolder.Flush(directory.Path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or SqliteException or DatabaseUpgradeException)
        {
            throw new BackupException($"The backup was not restored ({error.Message}). Nothing was changed; see that there is room in {directory.Path} and that it may be written to, and try again.", error);
        }
        finally
        {
            Clear(decided + Undecided);
        }

        FinishDecided(directory.Path);
        return Path.Combine(directory.Path, Kept + stamp) is var kept && Directory.Exists(kept) ? kept : null;
    }

    /// <summary>Puts a database in its place that was made ready when the program was killed. Whoever calls this holds the directory's lock.</summary>
    internal static void FinishDecided(string directory)
    {
        foreach (var folder in Directory.GetDirectories(directory, Decided + "*").Order(StringComparer.Ordinal))
        {
            if (!folder.EndsWith(Undecided, StringComparison.Ordinal) && File.Exists(Path.Combine(folder, DataDirectory.DatabaseName)))
            {
                Place(directory, folder);
            }

            Clear(folder);
        }
    }

    private static void Place(string directory, string folder)
    {
        var database = Path.Combine(directory, DataDirectory.DatabaseName);
        var kept = Path.Combine(directory, Kept + Path.GetFileName(folder)[Decided.Length..]);
        foreach (var ending in DatabaseFiles.Endings.Where(ending => File.Exists(database + ending)))
        {
            Directory.CreateDirectory(kept);
            File.Move(database + ending, Path.Combine(kept, DataDirectory.DatabaseName + ending), overwrite: true);
        }

        // Were the new database in its place before the old one's log is gone for good, that log would be read into it.
        DurableFolder.Flush(directory);
        File.Move(Path.Combine(folder, DataDirectory.DatabaseName), database);
        DurableFolder.Flush(directory);
    }

    /// <summary>The backup's database in a folder, checked against its manifest, of this program's schema, in one file and on the disk.</summary>
    private static async Task PrepareAsync(BackupFile backup, string folder, CancellationToken cancellation)
    {
        Clear(folder);
        using var staged = DataDirectory.Open(folder);
        await backup.UnpackAsync(staged.DatabaseFile, cancellation);
        var (_, releases, originals) = OnlineCopy.Contents(staged.DatabaseFile);
        if (releases != backup.Manifest.Releases || !originals.SequenceEqual(backup.Manifest.Originals))
        {
            throw new BackupException("The backup contradicts itself: its database does not hold the originals that its manifest lists. Restore an earlier backup. Nothing was changed.");
        }

        await using (var db = new PortalDbContext(new DbContextOptionsBuilder<PortalDbContext>().UseSqlite(staged.ConnectionString + ";Pooling=False").Options))
        {
            await DatabaseUpgrade.RunAsync(db, cancellation);
        }

        OnlineCopy.GatherLog(staged.DatabaseFile);
        using var file = new FileStream(staged.DatabaseFile, FileMode.Open, FileAccess.ReadWrite);
        file.Flush(flushToDisk: true);
        DurableFolder.Flush(folder);
    }

    private static void Clear(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
