using ImmunoGenPortal.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Queries;

/// <summary>A release in a list.</summary>
/// <param name="TitleParts">The headline, cut where a match begins and ends; null where it is not known.</param>
/// <param name="SnippetParts">Words around the match; empty where the list is no search.</param>
public sealed record ReleaseRow(string Slug, string? Title, DateOnly? Date, string? Kind, IReadOnlyList<MarkedPart> TitleParts, IReadOnlyList<MarkedPart> SnippetParts);

/// <summary>A stretch of words, and whether the query matched it.</summary>
public sealed record MarkedPart(string Text, bool IsMatch);

/// <param name="Entities">What the query names; its other names were searched for as well.</param>
public sealed record ReleaseSearchResult(int Total, IReadOnlyList<ReleaseRow> Rows, IReadOnlyList<NamedEntity> Entities);

/// <summary>Finds releases by words and names.</summary>
public sealed class ReleaseSearch(PortalDbContext db, NameSearch names)
{
    public const int PageSize = 20;

    /// <summary>Best match first. A name is searched for under every name of the thing. An empty query finds nothing.</summary>
    /// <param name="page">From 1.</param>
    public async Task<ReleaseSearchResult> FindAsync(string? query, int page, CancellationToken cancellation)
    {
        var words = QueryWords.Read(query);
        if (words.Parts.Count == 0)
        {
            return new ReleaseSearchResult(0, [], []);
        }

        var entities = await names.FindAsync(words, cancellation);
        var expression = FullText.Expression(Widen(words.Parts, entities));
        var total = await FullText.CountAsync(db, expression, cancellation);
        var hits = await FullText.FindAsync(db, expression, (page - 1) * PageSize, PageSize, cancellation);
        return new ReleaseSearchResult(total, await RowsAsync(hits, cancellation), entities);
    }

    /// <summary>Newest first, those without a date last.</summary>
    /// <param name="page">From 1.</param>
    public async Task<(int Total, IReadOnlyList<ReleaseRow> Rows)> NewestAsync(int page, int size, CancellationToken cancellation)
    {
        var rows = await db.Releases.AsNoTracking()
            .OrderByDescending(release => release.Date).ThenByDescending(release => release.Id)
            .Skip((page - 1) * size).Take(size)
            .Select(release => new { release.Slug, release.Title, release.Date, release.Kind, release.Subtitle })
            .ToListAsync(cancellation);
        return (await db.Releases.CountAsync(cancellation),
            [.. rows.Select(row => new ReleaseRow(row.Slug, row.Title, row.Date, row.Kind, Plain(row.Title), Plain(row.Subtitle)))]);
    }

    private async Task<IReadOnlyList<ReleaseRow>> RowsAsync(List<FullTextHit> hits, CancellationToken cancellation)
    {
        var ids = hits.Select(hit => hit.Id).ToList();
        var releases = await db.Releases.AsNoTracking().Where(release => ids.Contains(release.Id))
            .Select(release => new { release.Id, release.Slug, release.Title, release.Date, release.Kind })
            .ToDictionaryAsync(release => release.Id, cancellation);
        return [.. hits.Select(hit => (hit, release: releases[hit.Id]))
            .Select(pair => new ReleaseRow(pair.release.Slug, pair.release.Title, pair.release.Date, pair.release.Kind, Cut(pair.hit.TitleMarked), Cut(pair.hit.Snippet)))];
    }

    /// <summary>Each word must be found; words that are a name, under any of its names.</summary>
    private static List<IReadOnlyList<string>> Widen(IReadOnlyList<string> parts, IReadOnlyList<NamedEntity> entities)
    {
        var rest = string.Join('\n', parts);
        var all = new List<IReadOnlyList<string>>();
        foreach (var entity in entities)
        {
            var asked = entity.Asked.Replace(' ', '\n');
            var at = $"\n{rest}\n".IndexOf($"\n{asked}\n", StringComparison.Ordinal);
            if (at >= 0)
            {
                rest = $"\n{rest}\n".Remove(at, asked.Length + 1).Trim('\n');
                all.Add([entity.Asked, .. entity.Names]);
            }
        }

        all.AddRange(rest.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(word => (IReadOnlyList<string>)[word]));
        return all;
    }

    private static List<MarkedPart> Plain(string? text) => string.IsNullOrEmpty(text) ? [] : [new MarkedPart(text, false)];

    private static List<MarkedPart> Cut(string? marked)
    {
        var parts = new List<MarkedPart>();
        foreach (var piece in (marked ?? "").Split(FullText.MarkStart))
        {
            var end = piece.IndexOf(FullText.MarkEnd, StringComparison.Ordinal);
            if (end >= 0)
            {
                parts.Add(new MarkedPart(piece[..end], true));
            }

            if (end + 1 < piece.Length)
            {
                parts.Add(new MarkedPart(piece[(end + 1)..], false));
            }
        }

        return parts;
    }
}
