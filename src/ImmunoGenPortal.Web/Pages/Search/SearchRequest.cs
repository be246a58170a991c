using ImmunoGenPortal.Data.Search;
using ImmunoGenPortal.Web.Api;

namespace ImmunoGenPortal.Web.Pages.Search;

/// <summary>What a search's address asks for: the same for its page, its feeds and its downloads.</summary>
/// <param name="Words">As they were typed, cut to what a query needs.</param>
/// <param name="Chosen">By facet the values chosen, as the address has them.</param>
public sealed record SearchRequest(string Words, SearchFilters Filters, IReadOnlyDictionary<FacetKind, IReadOnlyList<string>> Chosen, SearchOrder Order, int Page, string? From, string? To)
{
    /// <summary>Whether it asks for anything.</summary>
    public bool IsAsked => !string.IsNullOrWhiteSpace(Words) || !Filters.AreNone;

    /// <summary>What a list's filter asks for, as its facets are shown by it.</summary>
    internal static SearchRequest Of(ReleaseFilter filter) => new(
        filter.Words ?? "", new SearchFilters(filter.Kinds, new Dictionary<FacetKind, int[]>(), filter.From?.FirstDay, filter.To?.LastDay),
        new Dictionary<FacetKind, IReadOnlyList<string>>(filter.Things) { [FacetKind.Kind] = filter.Kinds }, filter.Order, 1, filter.From?.ToString(), filter.To?.ToString());

    /// <returns>The request, or a sentence for each value that cannot be read.</returns>
    internal static async Task<(SearchRequest Asked, string? Problem)> ReadAsync(HttpRequest request, FacetThings things, CancellationToken cancellation)
    {
        var query = new ListRequest(request);
        var words = request.Query["q"] is [{ } first, ..] ? first : "";
        var (from, to) = (query.Period("from"), query.Period("to"));
        var chosen = new Dictionary<FacetKind, IReadOnlyList<string>>();
        var entities = new Dictionary<FacetKind, int[]>();
        foreach (var facet in Facets.OfThings)
        {
            var slugs = query.All(FacetAddress.Key(facet));
            var ids = new List<int>();
            foreach (var slug in slugs)
            {
                ids.AddRange(await things.IdAsync(facet, slug, cancellation) is { } id ? [id] : Refuse(query, facet, slug));
            }

            if (ids.Count > 0)
            {
                (entities[facet], chosen[facet]) = ([.. ids], slugs);
            }
        }

        var kinds = query.All(FacetAddress.Key(FacetKind.Kind));
        chosen[FacetKind.Kind] = kinds;
        var order = query.Word("sort", "^(best|newest|oldest)?$") switch { "newest" => SearchOrder.Newest, "oldest" => SearchOrder.Oldest, _ => SearchOrder.Best };
        return (new SearchRequest(
            words.Length > QueryReader.LongestQuery ? words[..QueryReader.LongestQuery] : words,
            new SearchFilters(kinds, entities, from?.FirstDay, to?.LastDay), chosen, order, query.Page(), from?.ToString(), to?.ToString()), query.Complaint);
    }

    private static IEnumerable<int> Refuse(ListRequest query, FacetKind facet, string slug)
    {
        query.Complain($"There is no {FacetAddress.Key(facet)} with the address “{slug}”.");
        return [];
    }
}

/// <summary>How addresses write facets.</summary>
internal static class FacetAddress
{
    /// <summary>"partner", "kind".</summary>
    public static string Key(FacetKind facet) => facet.ToString().ToLowerInvariant();
}
