using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Sqlite;

/// <summary>Whether the pages of the database's file are what was written.</summary>
internal enum Wholeness
{
    Whole,

    /// <summary>Only pages of the full-text index are not: it can be made anew from the rest.</summary>
    WithoutIndex,

    Damaged,
}

internal static class Pages
{
    private const int Corrupt = 11;

    /// <summary>What SQLite says of a page that belongs to nothing: left behind where making the index anew was interrupted.</summary>
    private const string Unused = "is never used";

    /// <summary>Looks at every page: 10,000 releases take a third of a second. Values within pages, and whether indexes agree with their tables, verify looks at.</summary>
    /// <exception cref="SqliteException">It cannot even be opened as a database.</exception>
    public static async Task<Wholeness> LookAsync(PortalDbContext db, CancellationToken cancellation)
    {
        var said = await CheckAsync(db, null, cancellation);
        if (said.Count == 0)
        {
            return Wholeness.Whole;
        }

        var damaged = new List<string>();
        foreach (var table in await db.Database.SqlQuery<string>($"SELECT name AS Value FROM sqlite_master WHERE type = 'table' AND rootpage > 0").ToListAsync(cancellation))
        {
            if ((await CheckAsync(db, table, cancellation)).Count > 0)
            {
                damaged.Add(table);
            }
        }

        return damaged.All(SearchIndex.IsPartOfIt) && (damaged.Count > 0 || said.All(line => line.EndsWith(Unused, StringComparison.Ordinal))) ? Wholeness.WithoutIndex : Wholeness.Damaged;
    }

    /// <param name="table">Null for all, and for the pages that belong to none.</param>
    /// <returns>What is amiss; empty where nothing is.</returns>
    private static async Task<IReadOnlyList<string>> CheckAsync(PortalDbContext db, string? table, CancellationToken cancellation)
    {
        try
        {
            var said = await db.Database.SqlQuery<string>($"SELECT quick_check AS Value FROM pragma_quick_check({table ?? "20"})").ToListAsync(cancellation);
            return said is ["ok"] ? [] : said;
        }
        catch (SqliteException error) when (error.SqliteErrorCode == Corrupt)
        {
            // So damaged that not even the check gets through.
            return [error.Message];
        }
    }
}
