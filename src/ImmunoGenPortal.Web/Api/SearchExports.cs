using ImmunoGenPortal.Data.Exports;
using ImmunoGenPortal.Data.Search;
using ImmunoGenPortal.Web.Hosting;
using ImmunoGenPortal.Web.Pages.Search;
using ImmunoGenPortal.Web.Show;

namespace ImmunoGenPortal.Web.Api;

/// <summary>A search as JSON, CSV and Atom feed: what its page shows, asked for in the same words.</summary>
public static class SearchExports
{
    internal sealed record FoundAnswer(string Address, string? Title, DateOnly? Announced, string? Kind, string Sentence);

    /// <param name="ReadAs">How the query was understood, part by part.</param>
    /// <param name="Remarks">What could not be read as it was written.</param>
    internal sealed record SearchAnswer(string Query, IReadOnlyList<string> ReadAs, IReadOnlyList<string> Remarks, int Total, int Page, int Size, string? Previous, string? Next, IReadOnlyList<FoundAnswer> Rows);

    /// <summary>What a search may ask for.</summary>
    public static readonly IReadOnlyList<Parameter> Asked =
    [
        new("q", "Words, \"phrases\", beginnings*, -left -out, one OR other, and fields such as partner:amgen or year:2009..2012.", "milestone partner:amgen"),
        new("kind", "What the news of the day is.", "license"),
        new("partner", "A partner by the last part of its address.", "amgen"),
        new("compound", "A compound in the same way.", "trastuzumab-emtansine"),
        new("target", "A target in the same way.", "cd56"),
        new("indication", "A disease in the same way.", "multiple-myeloma"),
        Parameter.From, Parameter.To,
        new("sort", "By the best match, or by date.", "newest", "^(best|newest|oldest)?$"),
        Parameter.Page,
    ];

    internal static void MapSearch(this WebApplication app)
    {
        foreach (var address in new[] { "/search.json", "/api/v1/search" })
        {
            app.MapGet(address, (HttpRequest request, ReleaseSearch search, FacetThings things, CancellationToken cancellation) =>
                AnswerAsync(request, things, asked => JsonAsync(asked, request, search, cancellation), cancellation)).AddEndpointFilter<Freshness>().Costs(Cost.Search)
                .Describe("Releases found by words, names and fields, as the search page finds them", [.. Asked]).Produces<SearchAnswer>().ProducesProblem(StatusCodes.Status400BadRequest);
        }

        foreach (var format in Downloads.Formats)
        {
            app.MapGet($"/search.{format.Ending}", (HttpRequest request, ReleaseSearch search, FacetThings things, CancellationToken cancellation) =>
                AnswerAsync(request, things, asked => Task.FromResult(Download(asked, request, search, format)), cancellation)).AddEndpointFilter<Freshness>().Costs(Cost.Download);
        }

        app.MapGet("/search.atom", (HttpRequest request, ReleaseSearch search, FacetThings things, CancellationToken cancellation) =>
            AnswerAsync(request, things, asked => AtomAsync(asked, request, search, cancellation), cancellation)).AddEndpointFilter<Freshness>().Costs(Cost.Search);
    }

    private static async Task<IResult> AnswerAsync(HttpRequest request, FacetThings things, Func<SearchRequest, Task<IResult>> answer, CancellationToken cancellation)
    {
        var (asked, problem) = await SearchRequest.ReadAsync(request, things, cancellation);
        return problem is null ? await answer(asked) : ListRequest.Refusal(problem);
    }

    private static async Task<IResult> JsonAsync(SearchRequest asked, HttpRequest request, ReleaseSearch search, CancellationToken cancellation)
    {
        var result = await search.FindAsync(asked.Words, asked.Filters, asked.Order, asked.Page, cancellation);
        var pager = new Pager(asked.Page, ReleaseSearch.PageSize, result.Total, request);
        pager.Link(request.HttpContext.Response);
        return TypedResults.Ok(new SearchAnswer(
            asked.Words, [.. result.Query.Clauses.Select(clause => clause.Written)], result.Query.Remarks, result.Total, asked.Page, ReleaseSearch.PageSize, pager.Before, pager.After, [.. result.Rows.Select(Show)]));
    }

    private static IResult Download(SearchRequest asked, HttpRequest request, ReleaseSearch search, ExportFormat format)
    {
        PageOf<ReleaseRow> ask = async (page, size, cancellation) =>
        {
            var found = await search.FindAsync(asked.Words, asked.Filters, asked.Order, page, cancellation, size);
            return (found.Total, found.Rows);
        };
        return Downloads.Answer(request, format, ReleaseColumns.Found.Of(ExportRows.AllAsync(ask, request.HttpContext.RequestAborted)));
    }

    private static async Task<IResult> AtomAsync(SearchRequest asked, HttpRequest request, ReleaseSearch search, CancellationToken cancellation)
    {
        var result = await search.FindAsync(asked.Words, asked.Filters, SearchOrder.Newest, 1, cancellation, AtomFeed.Most);
        var title = asked.Words.Length > 0 ? $"ImmunoGen Portal: {asked.Words}" : "ImmunoGen Portal: chosen releases";
        return await AtomFeed.AnswerAsync(request, title, "/search" + request.QueryString, [.. result.Rows.Select(Feeds.Of)]);
    }

    private static FoundAnswer Show(ReleaseRow row) => new(row.Address, row.Title, row.Date, row.Kind, ReleaseColumns.Plain(row.Snippet));
}
