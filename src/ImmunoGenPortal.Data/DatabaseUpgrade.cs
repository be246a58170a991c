using ImmunoGenPortal.Data.Backups;
using ImmunoGenPortal.Data.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data;

/// <summary>Brings the database to the schema of this program, or says in a sentence why it cannot.</summary>
public static class DatabaseUpgrade
{
    /// <summary>Packing the texts of 100,000 releases takes minutes, and many on a slow disk.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(30);

    /// <summary>The migrations that make this program's schema, oldest first.</summary>
    public static IReadOnlyList<string> Known { get; } = ReadKnown();

    /// <summary>For a database that a backup need not be taken of: it is new, or a copy.</summary>
    public static Task RunAsync(PortalDbContext db, CancellationToken cancellation = default) => RunAsync(db, null, cancellation);

    /// <param name="db">The caller holds the lock of its data directory, so no other program can be upgrading it.</param>
    /// <param name="backups">Takes a backup before anything is changed in a database that has a schema already; null takes none.</param>
    /// <exception cref="DatabaseUpgradeException">The database was made by a newer program, cannot be read, could not be backed up, or took too long.</exception>
    public static async Task RunAsync(PortalDbContext db, BackupFolder? backups, CancellationToken cancellation)
    {
        try
        {
            var applied = (await db.Database.GetAppliedMigrationsAsync(cancellation)).ToList();
            var unknown = applied.Except(Known).ToList();
            if (unknown.Count > 0)
            {
                throw new DatabaseUpgradeException($"The database has a newer schema ({unknown[^1]}) than this program knows. Run the newer program, or restore a backup made before it.");
            }

            // Readers must not wait for the writer. The mode stays with the file; saying it again costs nothing.
            await db.Database.ExecuteSqlAsync($"PRAGMA journal_mode = WAL", cancellation);
            if (!(await db.Database.GetPendingMigrationsAsync(cancellation)).Any())
            {
                await EmptyPages.GiveBackAsync(db, cancellation);
                return;
            }

            if (backups is not null && applied.Count > 0)
            {
                await backups.MakeAsync(BackupKind.Upgrade, cancellation);
            }

            await ReleaseStaleLockAsync(db, cancellation);
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            limit.CancelAfter(Longest);
            await db.Database.MigrateAsync(limit.Token);
            await EmptyPages.GiveBackAsync(db, cancellation);
        }
        catch (SqliteException error)
        {
            throw new DatabaseUpgradeException($"The database cannot be opened ({error.Message}). If its file is damaged, keep it, and restore a backup.", error);
        }
        catch (BackupException error)
        {
            throw new DatabaseUpgradeException($"The database must be brought up to date, and first a backup is taken. {error.Message} The database is as it was.", error);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new DatabaseUpgradeException($"The database was not brought up to date within {Longest.TotalMinutes} minutes. Nothing was lost; start the program again.");
        }
    }

    private static IReadOnlyList<string> ReadKnown()
    {
        using var db = new PortalDbContext(new DbContextOptionsBuilder<PortalDbContext>().UseSqlite().Options);
        return [.. db.Database.GetMigrations()];
    }

    /// <summary>A program killed while upgrading leaves its mark behind, and the next would wait for it for ever. Whoever holds the directory's lock may take it away.</summary>
    private static async Task ReleaseStaleLockAsync(PortalDbContext db, CancellationToken cancellation)
    {
        var marked = await db.Database.SqlQuery<int>($"SELECT COUNT(*) AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'").SingleAsync(cancellation);
        if (marked > 0)
        {
            await db.Database.ExecuteSqlAsync($"DELETE FROM __EFMigrationsLock", cancellation);
        }
    }
}

/// <summary>The database cannot be used; the message says why and what to do.</summary>
public sealed class DatabaseUpgradeException(string message, Exception? inner = null) : Exception(message, inner);
