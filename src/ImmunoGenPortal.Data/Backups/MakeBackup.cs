using System.IO.Compression;
using System.Reflection;
using ImmunoGenPortal.Data.Sqlite;
using Microsoft.Data.Sqlite;

namespace ImmunoGenPortal.Data.Backups;

/// <summary>
/// Makes a backup while the portal runs: one file with the database, and with it releases, originals, accounts, corrections and audit
/// trail. The keys that protect cookies are left out: whoever found a backup could sign in with them, and without them a restored
/// portal only asks everybody to sign in again.
/// </summary>
public static class MakeBackup
{
    internal const string DatabaseEntry = DataDirectory.DatabaseName;

    internal const string ManifestEntry = "manifest.json";

    private const long Megabyte = 1024 * 1024;

    private const long LeftOver = 32 * Megabyte;

    private static readonly string Program = typeof(MakeBackup).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    /// <param name="database">The database's file.</param>
    /// <param name="file">Where to; an older backup there is replaced once the new one is whole.</param>
    /// <param name="now">UTC.</param>
    /// <exception cref="BackupException">It was not made; what stood at its place stands as it was.</exception>
    public static async Task<BackupManifest> RunAsync(string database, string file, DateTime now, CancellationToken cancellation)
    {
        file = Path.GetFullPath(file);
        Check(database, file);
        CheckRoom(database, file);
        var (unfinished, copy) = (file + ".partial", file + ".partial-db");
        try
        {
            // Held open to the end: a second backup to this place is refused.
            await using var backup = new FileStream(unfinished, Private(FileMode.OpenOrCreate));
            try
            {
                var manifest = await WriteAsync(database, copy, backup, now, cancellation);
                File.Move(unfinished, file, overwrite: true);
                DurableFolder.Flush(Path.GetDirectoryName(file)!);
                return manifest;
            }
            catch
            {
                File.Delete(unfinished);
                throw;
            }
            finally
            {
                DatabaseFiles.Delete(copy);
            }
        }
        catch (SqliteException error) when (StorageFault.Of(error) is { Trouble: StorageTrouble.Damaged })
        {
            throw Damaged(error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or SqliteException)
        {
            throw new BackupException($"The backup was not made ({error.Message}). Nothing was changed; see that the database can be read and that there is room for {file}, and try again.", error);
        }
    }

    private static void Check(string database, string file)
    {
        if (!File.Exists(database))
        {
            throw new BackupException($"There is no database at {database}.");
        }

        if (Directory.Exists(file) || !Directory.Exists(Path.GetDirectoryName(file)))
        {
            throw new BackupException(Directory.Exists(file) ? $"{file} is a folder; name a file." : $"There is no folder {Path.GetDirectoryName(file)}.");
        }

        if (File.Exists(file) && new FileInfo(file).Length > 0 && !BackupFile.LooksLikeOne(file))
        {
            throw new BackupException($"{file} is there and is no backup of the portal; name another file.");
        }
    }

    /// <summary>A backup that fills the disk would take the room from the portal.</summary>
    private static void CheckRoom(string database, string file)
    {
        // The copy, the backup, which may be as large, and something left over.
        var wanted = 2 * DatabaseFiles.Size(database) + LeftOver;
        var free = new DriveInfo(Path.GetDirectoryName(file)!).AvailableFreeSpace;
        if (free < wanted)
        {
            throw new BackupException($"There is too little room for a backup in {Path.GetDirectoryName(file)}: it takes {wanted / Megabyte:#,0} MB, and {free / Megabyte:#,0} MB are free. Make room and try again.");
        }
    }

    private static async Task<BackupManifest> WriteAsync(string database, string copy, FileStream backup, DateTime now, CancellationToken cancellation)
    {
        backup.SetLength(0);
        DatabaseFiles.Delete(copy);
        await using (new FileStream(copy, Private(FileMode.CreateNew)))
        {
        }

        await Task.Run(() => OnlineCopy.Make(database, copy), cancellation);
        if (!await Task.Run(() => OnlineCopy.IsWhole(copy), cancellation))
        {
            throw Damaged();
        }

        var (migrations, releases, originals) = await Task.Run(() => OnlineCopy.Contents(copy), cancellation);
        BackupManifest manifest;
        await using (var zip = new ZipArchive(backup, ZipArchiveMode.Create, leaveOpen: true) { Comment = BackupSeal.Room })
        {
            var kept = await AddAsync(zip, copy, now, cancellation);
            manifest = new BackupManifest(BackupManifest.CurrentFormat, Program, migrations, now, releases, kept, originals);
            await using var json = await Entry(zip, ManifestEntry, now).OpenAsync(cancellation);
            manifest.Write(json);
        }

        await BackupSeal.SetAsync(backup, cancellation);
        backup.Flush(flushToDisk: true);
        return manifest;
    }

    private static BackupException Damaged(Exception? inner = null) =>
        new("The database is damaged, so no backup was made of it. Stop the portal and restore the last backup (restore FILE); the damaged database is kept then.", inner);

    private static async Task<BackedUpFile> AddAsync(ZipArchive zip, string copy, DateTime now, CancellationToken cancellation)
    {
        await using var from = File.OpenRead(copy);
        await using var to = await Entry(zip, DatabaseEntry, now).OpenAsync(cancellation);
        var (bytes, sha256) = await HashedCopy.RunAsync(from, to, long.MaxValue, cancellation);
        return new BackedUpFile(DatabaseEntry, bytes, sha256);
    }

    private static ZipArchiveEntry Entry(ZipArchive zip, string name, DateTime now)
    {
        // Originals are compressed already; harder work on the rest saves little.
        var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = now;
        return entry;
    }

    /// <summary>Passwords' hashes and texts not yet published are in it: for its owner only.</summary>
    private static FileStreamOptions Private(FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.ReadWrite, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }
}
