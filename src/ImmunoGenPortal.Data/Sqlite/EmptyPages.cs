using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Sqlite;

/// <summary>
/// Gives the disk back what a migration left empty of a database. The migration leaves a mark, which stands until that is done: killed in between, or
/// where there was no room for it, the next start does it.
/// </summary>
internal static class EmptyPages
{
    /// <summary>SQLite keeps the number for whoever uses the database; nothing else does.</summary>
    public const string Mark = "PRAGMA user_version = 1;";

    /// <summary>Pages of a database that is not worth it.</summary>
    private const int Few = 1000;

    public static async Task GiveBackAsync(PortalDbContext db, CancellationToken cancellation)
    {
        if (await db.Database.SqlQuery<int>($"SELECT user_version AS Value FROM pragma_user_version").SingleAsync(cancellation) == 0)
        {
            return;
        }

        try
        {
            if (await db.Database.SqlQuery<int>($"SELECT page_count AS Value FROM pragma_page_count").SingleAsync(cancellation) > Few)
            {
                if (!HasRoom(db.Database.GetDbConnection().DataSource))
                {
                    return;
                }

                await db.Database.ExecuteSqlAsync($"VACUUM", cancellation);
            }

            await db.Database.ExecuteSqlAsync($"PRAGMA user_version = 0", cancellation);
        }
        catch (SqliteException error) when (StorageFault.Of(error)?.Trouble is StorageTrouble.Busy or StorageTrouble.Full)
        {
            // It costs room alone, and all is as it was.
        }
    }

    /// <summary>For the copy, and for the log by which the copy takes the database's place.</summary>
    private static bool HasRoom(string database) =>
        new DriveInfo(Path.GetDirectoryName(Path.GetFullPath(database))!).AvailableFreeSpace > 3 * DatabaseFiles.Size(database);
}
