using ImmunoGenPortal.Data.Exports;
using ImmunoGenPortal.Web.Hosting;
using ImmunoGenPortal.Web.Show;

namespace ImmunoGenPortal.Web.Api;

/// <summary>One list of the portal for programs: by the same filters as its page, a page of it as JSON, all of it as CSV and XLSX.</summary>
/// <param name="Row">What one row of a file is, as a phrase.</param>
/// <param name="Columns">Of a file.</param>
/// <param name="Parameters">What its address may ask for, beside a page.</param>
public abstract record ListResource(string Name, string Title, string Row, IReadOnlyList<ExportColumn> Columns, IReadOnlyList<Parameter> Parameters)
{
    internal abstract void Map(IEndpointRouteBuilder routes);
}

/// <typeparam name="TRow">What is asked for and paged.</typeparam>
/// <typeparam name="TJson">A row as JSON; a row of the page may be several.</typeparam>
/// <typeparam name="TFile">A row of a file; a row of the page may be several.</typeparam>
/// <param name="Size">Rows on a page where the address does not say.</param>
/// <param name="Read">Reads the filters, and how rows are asked for by them.</param>
internal sealed record ListResource<TRow, TJson, TFile>(
    ExportDefinition<TFile> File, int Size, Func<ListRequest, IServiceProvider, PageOf<TRow>> Read, Func<TRow, IEnumerable<TJson>> Show, Func<TRow, IEnumerable<TFile>> Rows, params IReadOnlyList<Parameter> Parameters)
    : ListResource(File.Name, File.Title, File.Row, File.Columns, Parameters)
{
    internal override void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet($"/{Name}.json", JsonAsync).AddEndpointFilter<Freshness>();
        routes.MapGet($"/api/v1/{Name}", JsonAsync).AddEndpointFilter<Freshness>().Describe($"{Title}, page by page", [.. Parameters, Parameter.Page, Parameter.Size])
            .Produces<ListPage<TJson>>().ProducesProblem(StatusCodes.Status400BadRequest);
        foreach (var format in Downloads.Formats)
        {
            routes.MapGet($"/{Name}.{format.Ending}", (HttpRequest request) => Download(request, format)).AddEndpointFilter<Freshness>().Costs(Cost.Download);
        }
    }

    private async Task<IResult> JsonAsync(HttpRequest request, CancellationToken cancellation)
    {
        var query = new ListRequest(request);
        var (page, size, ask) = (query.Page(), query.Size(Size), Read(query, request.HttpContext.RequestServices));
        if (query.Problem is { } problem)
        {
            return problem;
        }

        var found = await ask(page, size, cancellation);
        var pager = new Pager(page, size, found.Total, request);
        pager.Link(request.HttpContext.Response);
        return TypedResults.Ok(new ListPage<TJson>(found.Total, page, size, pager.Before, pager.After, [.. found.Rows.SelectMany(Show)]));
    }

    private IResult Download(HttpRequest request, ExportFormat format)
    {
        var query = new ListRequest(request);
        query.Page();
        var ask = Read(query, request.HttpContext.RequestServices);
        return query.Problem ?? Downloads.Answer(request, format, File.Of(ExportRows.AllAsync(ask, request.HttpContext.RequestAborted).SelectMany(Rows)));
    }
}
