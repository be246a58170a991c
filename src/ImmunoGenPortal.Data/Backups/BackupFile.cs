using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace ImmunoGenPortal.Data.Backups;

/// <summary>A backup that was read and found whole.</summary>
public sealed class BackupFile : IDisposable
{
    private readonly FileStream _file;
    private readonly ZipArchive _zip;

    private BackupFile(FileStream file, ZipArchive zip, BackupManifest manifest) => (_file, _zip, Manifest) = (file, zip, manifest);

    public BackupManifest Manifest { get; }

    /// <exception cref="BackupException">It is no backup, is damaged or is a newer program's.</exception>
    public static async Task<BackupFile> OpenAsync(string path, CancellationToken cancellation)
    {
        if (!File.Exists(path))
        {
            throw new BackupException($"There is no file {path}.");
        }

        if (!LooksLikeOne(path))
        {
            throw new BackupException($"{path} is no backup of the portal. Nothing was changed.");
        }

        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        try
        {
            return await ReadAsync(file, cancellation);
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    /// <summary>Whether a file begins as backups do; it may be damaged further on.</summary>
    /// <exception cref="BackupException">It cannot be read.</exception>
    public static bool LooksLikeOne(string path)
    {
        try
        {
            // A zip whose first entry is the database: its name stands behind 30 bytes of header.
            var beginning = new byte[30 + MakeBackup.DatabaseEntry.Length];
            using var file = File.OpenRead(path);
            return file.ReadAtLeast(beginning, beginning.Length, throwOnEndOfStream: false) == beginning.Length
                && beginning.AsSpan().StartsWith("PK\x03\x04"u8) && Encoding.ASCII.GetString(beginning, 30, MakeBackup.DatabaseEntry.Length) == MakeBackup.DatabaseEntry;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new BackupException($"{path} cannot be read ({error.Message}).", error);
        }
    }

    /// <summary>Writes the database of the backup to a file, which is on the disk when this ends.</summary>
    /// <exception cref="BackupException">It is not the database that the manifest tells of.</exception>
    public async Task UnpackAsync(string database, CancellationToken cancellation)
    {
        await using var from = await _zip.GetEntry(MakeBackup.DatabaseEntry)!.OpenAsync(cancellation);
        await using var to = new FileStream(database, FileMode.CreateNew);
        var written = await HashedCopy.RunAsync(from, to, Manifest.Database.Bytes, cancellation);
        to.Flush(flushToDisk: true);
        if (written != (Manifest.Database.Bytes, Manifest.Database.Sha256))
        {
            throw Damaged(_file.Name);
        }
    }

    public void Dispose()
    {
        _zip.Dispose();
        _file.Dispose();
    }

    private static async Task<BackupFile> ReadAsync(FileStream file, CancellationToken cancellation)
    {
        if (!await BackupSeal.HoldsAsync(file, cancellation))
        {
            throw Damaged(file.Name);
        }

        try
        {
            var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            await using var json = await (zip.GetEntry(MakeBackup.ManifestEntry) ?? throw Damaged(file.Name)).OpenAsync(cancellation);
            var manifest = BackupManifest.Read(json);
            return manifest.Format > BackupManifest.CurrentFormat || manifest.Migrations.Except(DatabaseUpgrade.Known).Any()
                ? throw new BackupException($"{file.Name} was made by a newer program (version {manifest.Program}, schema {manifest.Migrations[^1]}) than this one. Restore it with that program, or a newer one. Nothing was changed.")
                : new BackupFile(file, zip, manifest);
        }
        catch (Exception error) when (error is InvalidDataException or JsonException)
        {
            throw Damaged(file.Name, error);
        }
    }

    private static BackupException Damaged(string path, Exception? inner = null) =>
        new($"{path} is damaged or was cut off: it is not what was written when the backup was made. Copy it again from where it came, or restore an earlier backup. Nothing was changed.", inner);
}
