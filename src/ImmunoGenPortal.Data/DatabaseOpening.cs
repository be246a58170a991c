using ImmunoGenPortal.Data.Backups;
using ImmunoGenPortal.Data.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data;

/// <summary>
/// Gets the database ready: makes it where there never was one, looks whether it is whole, mends the index where that alone is not, and brings it up to date.
/// A damaged database is refused and left as it is. The caller holds the lock of the data directory.
/// </summary>
public sealed class DatabaseOpening(DataDirectory directory, WriteGate gate, WritePatience patience, BackupFolder backups, IDbContextFactory<PortalDbContext> databases)
{
    /// <summary>Bytes of a database that is looked through before it is used, which takes a second or two; a larger one takes longer, and is looked through by <see cref="IndexCare"/> meanwhile.</summary>
    public const long QuicklyLookedThrough = 1L << 28;

    /// <summary>Where the last program was killed may be something to be rolled back, which takes a connection that may write.</summary>
    private string CheckedThrough => directory.IsReadOnly ? directory.ReadingString : new SqliteConnectionStringBuilder(directory.ConnectionString) { DefaultTimeout = (int)patience.Lock.TotalSeconds }.ConnectionString;

    /// <summary>Whether every page was looked at.</summary>
    public bool IsLookedThrough { get; private set; }

    /// <returns>What was mended, as a sentence; null where nothing was amiss.</returns>
    /// <exception cref="DatabaseUpgradeException">The database was made by a newer program, is damaged, is locked or took too long.</exception>
    public async Task<string?> RunAsync(CancellationToken cancellation)
    {
        try
        {
            return await OpenAsync(cancellation);
        }
        catch (SqliteException error) when (StorageFault.Of(error)?.Trouble is StorageTrouble.Damaged or StorageTrouble.Busy or StorageTrouble.Full)
        {
            // A file that is no database is met as soon as a connection is opened.
            throw new DatabaseUpgradeException(Refusal(error), error);
        }
    }

    private async Task<string?> OpenAsync(CancellationToken cancellation)
    {
        if (Amiss() is { } amiss)
        {
            throw new DatabaseUpgradeException(amiss);
        }

        if (directory.IsReadOnly)
        {
            await LookAsync(cancellation);
            return null;
        }

        if (!File.Exists(directory.DatabaseFile))
        {
            await MakeAsync(cancellation);
        }

        var look = Task.Run(Look, cancellation); // takes as long as what comes next, which makes the model
        await using var db = await databases.CreateDbContextAsync(cancellation);
        using var turn = await gate.EnterAsync(cancellation);
        turn.Lend(db);
        var wholeness = await look;
        await DatabaseUpgrade.RunAsync(db, backups, cancellation);
        if (wholeness == Wholeness.Whole && await SearchIndex.IsThereAsync(db, cancellation))
        {
            return null;
        }

        try
        {
            await SearchIndex.RemakeAsync(db, cancellation);
        }
        catch (SqliteException error)
        {
            throw new DatabaseUpgradeException(Refusal(error), error);
        }

        Look();
        return "Pages of the search index were damaged; it was made anew from the releases.";
    }

    /// <summary>What a look at the files tells. SQLite would take an empty file for a new database, and throw away the log beside it.</summary>
    private string? Amiss() =>
        new FileInfo(directory.DatabaseFile) is { Exists: true, Length: 0 } ? Refusal($"{directory.DatabaseFile} is empty, and the portal never leaves it so")
        : !File.Exists(directory.DatabaseFile) && new FileInfo(directory.DatabaseFile + "-wal") is { Exists: true, Length: > 0 } ? Refusal($"{directory.DatabaseFile} is missing, and the log of its last changes is there")
        : directory.IsReadOnly && !File.Exists(directory.DatabaseFile) ? $"There is no database in {directory.Path}, and the directory may not be written to. Make it writable."
        : null;

    private Wholeness Look()
    {
        try
        {
            IsLookedThrough = new FileInfo(directory.DatabaseFile).Length <= QuicklyLookedThrough;
            return !IsLookedThrough ? Wholeness.Whole
                : Pages.Look(CheckedThrough) is var wholeness and not Wholeness.Damaged ? wholeness
                : throw new DatabaseUpgradeException(Refusal($"{directory.DatabaseFile} is damaged"));
        }
        catch (SqliteException error)
        {
            throw new DatabaseUpgradeException(Refusal(error), error);
        }
    }

    /// <summary>Of a directory that may only be read.</summary>
    private async Task LookAsync(CancellationToken cancellation)
    {
        try
        {
            await using var db = await databases.CreateDbContextAsync(cancellation);
            Look();
            if ((await db.Database.GetPendingMigrationsAsync(cancellation)).Any())
            {
                throw new DatabaseUpgradeException($"The database has an older schema, and the data directory {directory.Path} may not be written to. Make it writable, so that it can be brought up to date.");
            }
        }
        catch (SqliteException error)
        {
            throw new DatabaseUpgradeException(StorageFault.Of(error) is { Trouble: StorageTrouble.Unavailable }
                ? $"The database cannot be opened ({error.Message}): the log beside it has to be read in first, and the data directory {directory.Path} may not be written to. Make it writable."
                : Refusal(error), error);
        }
    }

    private string Refusal(SqliteException error) => StorageFault.Of(error)?.Trouble switch
    {
        StorageTrouble.Busy => $"Another program keeps {directory.DatabaseFile} locked. Stop it, and start this one again.",
        StorageTrouble.Full => $"The disk is full: there must be some room in {directory.Path} before the database can be opened.",
        _ => Refusal($"{directory.DatabaseFile} is damaged or no database ({error.Message})"),
    };

    private string Refusal(string what) =>
        $"{what}. Nothing of it was changed. Restore a backup: `restore BACKUP --data {directory.Path}` of the command line puts it in its place, and keeps the damaged file.";

    /// <summary>A database gets its name when it is whole: one that a kill left half made is never met under it.</summary>
    private async Task MakeAsync(CancellationToken cancellation)
    {
        var file = directory.DatabaseFile + ".new";
        DatabaseFiles.Delete(file);
        await using (var db = new PortalDbContext(new DbContextOptionsBuilder<PortalDbContext>().UseSqlite($"Data Source={file};Foreign Keys=True;Pooling=False").Options))
        {
            await DatabaseUpgrade.RunAsync(db, cancellation);
        }

        File.Move(file, directory.DatabaseFile);
        DurableFolder.Flush(directory.Path);
    }
}
