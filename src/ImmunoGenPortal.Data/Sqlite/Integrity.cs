using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Sqlite;

/// <summary>What the database says of itself.</summary>
public static class Integrity
{
    /// <summary>Damaged pages and rows that point at nothing, a line each; empty where all is well.</summary>
    public static async Task<IReadOnlyList<string>> OfDatabaseAsync(PortalDbContext db, CancellationToken cancellation)
    {
        var said = await db.Database.SqlQuery<string>($"SELECT integrity_check AS Value FROM pragma_integrity_check(20)").ToListAsync(cancellation);
        var broken = await db.Database.SqlQuery<string>($"SELECT DISTINCT \"table\" || ' points at a row of ' || \"parent\" || ' that is not there' AS Value FROM pragma_foreign_key_check").ToListAsync(cancellation);
        return [.. said.Where(line => line != "ok"), .. broken];
    }

    /// <summary>Whether the full-text index holds just the releases that are not withdrawn, and finds what they say.</summary>
    /// <returns>What is amiss, as a sentence; null where all is well.</returns>
    public static async Task<string?> OfIndexAsync(PortalDbContext db, CancellationToken cancellation)
    {
        try
        {
            // The number of words stands twice: in the index, word by word, and beside it, release by release.
            var found = await db.Database.SqlQuery<long>($"SELECT COALESCE(SUM(cnt), 0) AS Value FROM ReleaseWords").SingleAsync(cancellation);
            var sizes = await db.Database.SqlQuery<byte[]>($"SELECT sz AS Value FROM ReleaseSearch_docsize").ToListAsync(cancellation);
            var releases = await db.Releases.CountAsync(cancellation);
            return sizes.Count != releases ? $"The index has {sizes.Count:#,0} releases and the database {releases:#,0}; run reindex."
                : found != sizes.Sum(Words) ? "The index does not have all the words that it should have; run reindex."
                : null;
        }
        catch (SqliteException error)
        {
            return $"The index cannot be read ({error.Message}); run reindex.";
        }
    }

    /// <summary>The sum of FTS5's variable-length integers, one for each column: seven bits a byte, the high bit says that more follow.</summary>
    private static long Words(byte[] sizes)
    {
        var (sum, value) = (0L, 0L);
        foreach (var part in sizes)
        {
            value = (value << 7) | (part & 0x7FL);
            if (part < 0x80)
            {
                (sum, value) = (sum + value, 0);
            }
        }

        return sum;
    }

    /// <summary>Makes the full-text index anew from the releases. Within a transaction of the caller's, or in one of its own.</summary>
    public static async Task RebuildIndexAsync(PortalDbContext db, CancellationToken cancellation)
    {
        await db.Database.ExecuteSqlAsync($"INSERT INTO ReleaseSearch(ReleaseSearch) VALUES ('delete-all')", cancellation);
        await db.Database.ExecuteSqlRawAsync(PackingSchema.FillSearch, cancellation);
    }
}
