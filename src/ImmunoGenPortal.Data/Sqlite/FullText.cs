using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Sqlite;

/// <summary>A release that a full-text query found.</summary>
/// <param name="Snippet">Words around the best match; what matched stands between <see cref="FullText.MarkStart"/> and <see cref="FullText.MarkEnd"/>.</param>
public sealed record FullTextHit(int Id, string? TitleMarked, string Snippet);

/// <summary>What the full-text index can do.</summary>
internal static class FullText
{
    /// <summary>No release has these: the normaliser takes control characters out.</summary>
    public const char MarkStart = '\u0001';

    public const char MarkEnd = '\u0002';

    /// <summary>Words and phrases for the index, all quoted: of the outer list each must be found, of an inner one any.</summary>
    public static string Expression(IEnumerable<IReadOnlyList<string>> allOfAny) =>
        string.Join(" AND ", allOfAny.Select(any => "(" + string.Join(" OR ", any.Select(Quote)) + ")"));

    public static Task<int> CountAsync(PortalDbContext db, string expression, CancellationToken cancellation) =>
        db.Database.SqlQuery<int>($"SELECT COUNT(*) AS Value FROM ReleaseSearch WHERE ReleaseSearch MATCH {expression}").SingleAsync(cancellation);

    /// <summary>Best first; a match in the headline weighs most.</summary>
    public static Task<List<FullTextHit>> FindAsync(PortalDbContext db, string expression, int skip, int take, CancellationToken cancellation) =>
        db.Database.SqlQuery<FullTextHit>($"""
            SELECT rowid AS Id,
                   highlight(ReleaseSearch, 0, char(1), char(2)) AS TitleMarked,
                   snippet(ReleaseSearch, 2, char(1), char(2), '…', 40) AS Snippet
            FROM ReleaseSearch WHERE ReleaseSearch MATCH {expression}
            ORDER BY bm25(ReleaseSearch, 8.0, 3.0, 1.0), rowid DESC LIMIT {take} OFFSET {skip}
            """).ToListAsync(cancellation);

    private static string Quote(string words) => "\"" + words.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
