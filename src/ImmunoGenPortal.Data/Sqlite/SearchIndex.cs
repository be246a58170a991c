using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Sqlite;

/// <summary>The full-text index as a thing that can be lost and made anew: everything in it comes from the releases.</summary>
internal static class SearchIndex
{
    private const string Index = "ReleaseSearch";
    private const string Words = "ReleaseWords";

    /// <summary>Whether a table, which the index keeps itself in, or a trigger belongs to it.</summary>
    public static bool IsPartOfIt(string name) => name == Index || name == Words || name.StartsWith(Index + "_", StringComparison.Ordinal);

    /// <summary>Whether SQLite, which has no number for it, says that the index is not there, or that what it is kept in is not its own.</summary>
    public static bool IsAmiss(SqliteException error) => ((string[])[$"no such table: {Index}", $"no such table: {Words}", $"no such fts5 table: main.{Index}", "invalid fts5 file format"]).Any(said => error.Message.Contains(said, StringComparison.Ordinal));

    /// <summary>Not where <see cref="RemakeAsync"/> was interrupted.</summary>
    public static async Task<bool> IsThereAsync(PortalDbContext db, CancellationToken cancellation) =>
        await db.Database.SqlQuery<int>($"SELECT COUNT(*) AS Value FROM sqlite_master WHERE name IN ({Index}, {Words})").SingleAsync(cancellation) == 2;

    /// <summary>
    /// Makes the index anew where its own pages are damaged. They are not walked through, for what a damaged page points at may be another table's:
    /// the index is struck off the list of tables, the rest is copied page by page, and the index is filled from it. Killed in between, it begins again.
    /// </summary>
    /// <param name="db">On the writing connection, outside a transaction.</param>
    public static async Task RemakeAsync(PortalDbContext db, CancellationToken cancellation)
    {
        var isThere = await IsThereAsync(db, cancellation);
        var made = await db.Database.SqlQuery<string>($"""
            SELECT sql AS Value FROM sqlite_master
            WHERE name GLOB 'ReleaseSearch*' AND type IN ('trigger', 'view') OR name IN ({Index}, {Words}) AND type = 'table'
            ORDER BY type, name
            """).ToListAsync(cancellation);
        await db.Database.ExecuteSqlAsync($"PRAGMA writable_schema = ON; DELETE FROM sqlite_master WHERE name GLOB 'ReleaseSearch*' OR name = {Words}; PRAGMA writable_schema = RESET", cancellation);
        await db.Database.ExecuteSqlAsync($"VACUUM", cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        foreach (var sql in isThere ? made : [PackingSchema.CreateSearch, SearchSchema.CreateWords])
        {
            // What stood in the database itself, or above in this project.
            await db.Database.ExecuteSqlRawAsync(sql.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal), cancellation);
        }

        await Integrity.RebuildIndexAsync(db, cancellation);
        await transaction.CommitAsync(CancellationToken.None);
    }
}
