using System.Diagnostics;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Data.Sqlite;
using ImmunoGenPortal.Facts;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Search;

/// <summary>A release in a list.</summary>
/// <param name="TitleParts">The headline, cut where a match begins and ends; empty where it is not known.</param>
/// <param name="Snippet">The sentence that shows the match; its parts are the subtitle where the list is no search.</param>
public sealed record ReleaseRow(string Slug, string? Title, DateOnly? Date, string? Kind, IReadOnlyList<MarkedPart> TitleParts, Snippet Snippet)
{
    /// <summary>Of its page, at the sentence that shows the match.</summary>
    public string Address => $"/releases/{Slug}" + (Snippet.Span is { } span ? $"#e-{span}" : "");
}

public enum SearchOrder
{
    /// <summary>Best match first; where no words are asked for, newest first.</summary>
    Best,
    Newest,
    Oldest,
}

/// <summary>Which releases a list shows; nothing leaves nothing out. Several values of one name are alternatives.</summary>
/// <param name="Words">As a search reads them.</param>
/// <param name="Kinds">Codes.</param>
/// <param name="Things">By facet the addresses, or the beginnings of names, of things of which a release tells.</param>
/// <param name="From">The first year, month or day on which it was made known.</param>
public sealed record ReleaseFilter(string? Words, IReadOnlyList<string> Kinds, IReadOnlyDictionary<FacetKind, IReadOnlyList<string>> Things, PartialDate? From, PartialDate? To, SearchOrder Order)
{
    public static readonly ReleaseFilter None = new(null, [], new Dictionary<FacetKind, IReadOnlyList<string>>(), null, null, SearchOrder.Newest);
}

/// <param name="Query">As it was understood, names and fields included.</param>
/// <param name="Entities">What the query names; its other names were searched for as well.</param>
public sealed record SearchResult(SearchQuery Query, int Total, IReadOnlyList<ReleaseRow> Rows, IReadOnlyList<NamedEntity> Entities, Facets Facets)
{
    public static readonly SearchResult None = new(SearchQuery.Empty, 0, [], [], new Facets());
}

/// <summary>Finds releases by words, names and fields, and counts what is found.</summary>
public sealed class ReleaseSearch(PortalDbContext db, QueryResolver resolver, ReleaseCatalogue catalogue)
{
    public const int PageSize = 20;

    /// <summary>A query that asks for nothing finds nothing, unless filters do.</summary>
    /// <param name="page">From 1.</param>
    public async Task<SearchResult> FindAsync(string? words, SearchFilters filters, SearchOrder order, int page, CancellationToken cancellation, int size = PageSize)
    {
        var query = QueryReader.Read(words);
        return query.Clauses.Count == 0 && filters.AreNone ? SearchResult.None with { Query = query } : await FindAsync(query, filters, order, page, size, cancellation);
    }

    /// <summary>The releases that a filter leaves: all where it asks for nothing.</summary>
    /// <param name="page">From 1.</param>
    public async Task<SearchResult> ListAsync(ReleaseFilter filter, int page, int size, CancellationToken cancellation)
    {
        var things = new Dictionary<FacetKind, int[]>();
        foreach (var (facet, names) in filter.Things)
        {
            if (await db.FindNamedAsync(Facets.EntityOf(facet), names, cancellation) is { } ids)
            {
                things[facet] = [.. ids];
            }
        }

        return await FindAsync(QueryReader.Read(filter.Words), new SearchFilters(filter.Kinds, things, filter.From?.FirstDay, filter.To?.LastDay), filter.Order, page, size, cancellation);
    }

    private async Task<SearchResult> FindAsync(SearchQuery read, SearchFilters filters, SearchOrder order, int page, int size, CancellationToken cancellation)
    {
        var start = Stopwatch.GetTimestamp();
        var releases = await catalogue.CurrentAsync(db, cancellation);
        var (query, entities) = await resolver.ResolveAsync(read, releases, cancellation);
        var facets = new Facets();
        var found = new List<(int Id, double Score)>();
        foreach (var hit in await MatchesAsync(query, releases, order == SearchOrder.Best && query.HasWords, cancellation))
        {
            if (releases.Find(hit.Id) is { } release && facets.Add(release, filters))
            {
                found.Add(hit);
            }
        }

        var shown = Ordered(found, releases, order).Skip((page - 1) * size).Take(size).Select(hit => hit.Id).ToList();
        var result = new SearchResult(query, found.Count, await RowsAsync(query, shown, cancellation), entities, facets);
        PortalMetrics.SearchTook(Stopwatch.GetElapsedTime(start));
        return result;
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
            [.. rows.Select(row => Unmarked(row.Slug, row.Title, row.Subtitle, row.Date, row.Kind))]);
    }

    private static IEnumerable<(int Id, double Score)> Ordered(List<(int Id, double Score)> found, CataloguedReleases releases, SearchOrder order)
    {
        DateOnly? DateOf((int Id, double Score) hit) => releases.Find(hit.Id)!.Date;
        return order == SearchOrder.Oldest
            ? found.OrderBy(hit => DateOf(hit) is null).ThenBy(DateOf).ThenBy(hit => hit.Id)
            : found.OrderBy(hit => hit.Score).ThenByDescending(DateOf).ThenByDescending(hit => hit.Id);
    }

    /// <summary>What the query finds, before any filter.</summary>
    private async Task<IEnumerable<(int Id, double Score)>> MatchesAsync(SearchQuery query, CataloguedReleases releases, bool ranked, CancellationToken cancellation)
    {
        var words = query.Clauses.Where(IsOnlyWords).ToLookup(clause => clause.IsExcluded, clause => FullText.Any(clause.Any.OfType<SearchTerm.Words>()));
        var without = string.Concat(words[true].Select(clause => $" NOT {clause}"));
        IEnumerable<(int Id, double Score)> found;
        if (words[false].Any())
        {
            found = await FullText.MatchesAsync(db, $"({string.Join(" AND ", words[false])}){without}", ranked, cancellation);
        }
        else
        {
            var barred = words[true].Any() ? await IdsAsync(string.Join(" OR ", words[true]), cancellation) : [];
            found = releases.Ids.Where(id => !barred.Contains(id)).Select(id => (id, 0.0));
        }

        foreach (var clause in query.Clauses.Where(clause => !IsOnlyWords(clause)))
        {
            var spoken = clause.Any.OfType<SearchTerm.Words>().ToList();
            var told = spoken.Count > 0 ? await IdsAsync(FullText.Any(spoken), cancellation) : [];
            found = found.Where(hit => clause.IsExcluded != (told.Contains(hit.Id) || (releases.Find(hit.Id) is { } release && clause.Any.Any(term => FieldMatch.Holds(term, release)))));
        }

        return found;
    }

    private async Task<HashSet<int>> IdsAsync(string expression, CancellationToken cancellation) =>
        [.. (await FullText.MatchesAsync(db, expression, ranked: false, cancellation)).Select(hit => hit.Id)];

    private static bool IsOnlyWords(SearchClause clause) => clause.Any.All(term => term is SearchTerm.Words);

    private async Task<IReadOnlyList<ReleaseRow>> RowsAsync(SearchQuery query, List<int> ids, CancellationToken cancellation)
    {
        var releases = await db.Releases.AsNoTracking().Where(release => ids.Contains(release.Id))
            .Select(release => new { release.Id, release.Slug, release.Title, release.Subtitle, release.Date, release.Kind, release.Passages })
            .ToDictionaryAsync(release => release.Id, cancellation);
        var words = query.Clauses.Where(clause => !clause.IsExcluded).SelectMany(clause => clause.Any).OfType<SearchTerm.Words>().ToList();
        var marked = words.Count == 0 || ids.Count == 0 ? [] : (await FullText.MarkAsync(db, FullText.Any(words), ids, cancellation)).ToDictionary(release => release.Id);
        return [.. from id in ids
                   where releases.ContainsKey(id)
                   let release = releases[id]
                   select marked.TryGetValue(id, out var hit)
                       ? new ReleaseRow(release.Slug, release.Title, release.Date, release.Kind, Snippet.Cut(hit.Title), Snippet.Of(hit.Text, release.Passages))
                       : Unmarked(release.Slug, release.Title, release.Subtitle, release.Date, release.Kind)];
    }

    private static ReleaseRow Unmarked(string slug, string? title, string? subtitle, DateOnly? date, string? kind) => new(slug, title, date, kind, Plain(title), new Snippet(Plain(subtitle), null));

    private static IReadOnlyList<MarkedPart> Plain(string? text) => string.IsNullOrEmpty(text) ? [] : [new MarkedPart(text, false)];
}
