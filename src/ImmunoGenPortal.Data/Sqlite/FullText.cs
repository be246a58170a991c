using System.Data;
using System.Data.Common;
using ImmunoGenPortal.Data.Search;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Sqlite;

/// <summary>A headline and text in which what matched stands between <see cref="FullText.MarkStart"/> and <see cref="FullText.MarkEnd"/>.</summary>
internal sealed record MarkedRelease(int Id, string? Title, string Text);

/// <summary>A word as the index keeps it, without its ending, and how many releases have it.</summary>
internal sealed record IndexedWord(string Word, int Releases);

/// <summary>What the full-text index can do.</summary>
internal static class FullText
{
    /// <summary>No release has these: the normaliser takes control characters out.</summary>
    public const char MarkStart = '\u0001';

    public const char MarkEnd = '\u0002';

    /// <summary>Words for the index, all quoted: any of these.</summary>
    public static string Any(IEnumerable<SearchTerm.Words> words) => "(" + string.Join(" OR ", words.Select(Quote)) + ")";

    /// <summary>The numbers of the releases that match, in no order; with how well each does (the less, the better) where that is asked.</summary>
    public static async Task<List<(int Id, double Score)>> MatchesAsync(PortalDbContext db, string expression, bool ranked, CancellationToken cancellation)
    {
        // A match in the headline weighs most.
        var score = ranked ? "bm25(ReleaseSearch, 8.0, 3.0, 1.0)" : "0.0";
        await db.Database.OpenConnectionAsync(cancellation);
        try
        {
            await using var command = Command(db, $"SELECT rowid, {score} FROM ReleaseSearch WHERE ReleaseSearch MATCH @expression", expression);
            await using var reader = await command.ExecuteReaderAsync(CommandBehavior.SequentialAccess, cancellation);
            var found = new List<(int, double)>();
            while (await reader.ReadAsync(cancellation))
            {
                found.Add((reader.GetInt32(0), reader.GetDouble(1)));
            }

            return found;
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    /// <summary>Some releases with what matches in them marked; a text that is damaged is empty.</summary>
    public static Task<List<MarkedRelease>> MarkAsync(PortalDbContext db, string expression, IReadOnlyCollection<int> ids, CancellationToken cancellation)
    {
        TextFunctions.ForReading((SqliteConnection)db.Database.GetDbConnection());
        return db.Database.SqlQuery<MarkedRelease>($"""
            SELECT rowid AS Id, highlight(ReleaseSearch, 0, char(1), char(2)) AS Title, COALESCE(highlight(ReleaseSearch, 2, char(1), char(2)), '') AS Text
            FROM ReleaseSearch WHERE ReleaseSearch MATCH {expression} AND rowid IN (SELECT value FROM json_each({"[" + string.Join(',', ids) + "]"}))
            """).ToListAsync(cancellation);
    }

    /// <summary>The words of the index that begin with a letter and are so long.</summary>
    public static Task<List<IndexedWord>> WordsAsync(PortalDbContext db, string beginning, int shortest, int longest, CancellationToken cancellation) =>
        db.Database.SqlQuery<IndexedWord>($"SELECT term AS Word, doc AS Releases FROM ReleaseWords WHERE term >= {beginning} AND term < {beginning + char.MaxValue} AND length(term) BETWEEN {shortest} AND {longest}").ToListAsync(cancellation);

    /// <summary>A word of the index as some release writes it; null where that cannot be told.</summary>
    public static async Task<string?> WrittenAsync(PortalDbContext db, string word, CancellationToken cancellation)
    {
        TextFunctions.ForReading((SqliteConnection)db.Database.GetDbConnection());
        var expression = Any([new SearchTerm.Words(word, TermShape.Word)]);
        var snippet = await db.Database.SqlQuery<string>($"SELECT snippet(ReleaseSearch, -1, char(1), char(2), '', 1) AS Value FROM ReleaseSearch WHERE ReleaseSearch MATCH {expression} LIMIT 1").FirstOrDefaultAsync(cancellation);
        var (start, end) = (snippet?.IndexOf(MarkStart) ?? -1, snippet?.IndexOf(MarkEnd) ?? -1);
        return start >= 0 && end > start ? snippet![(start + 1)..end] : null;
    }

    private static DbCommand Command(PortalDbContext db, string sql, string expression)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // Both wordings stand above; what a reader typed is a parameter.
        command.CommandText = sql;
#pragma warning restore CA2100
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = ("@expression", expression);
        command.Parameters.Add(parameter);
        return command;
    }

    private static string Quote(SearchTerm.Words words) =>
        "\"" + words.Text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" + (words.Shape == TermShape.Prefix ? " *" : "");
}
