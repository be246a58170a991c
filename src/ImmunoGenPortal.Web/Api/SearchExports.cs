using System.Globalization;
using System.Text;
using System.Xml;
using ImmunoGenPortal.Data.Exports;
using ImmunoGenPortal.Data.Search;
using ImmunoGenPortal.Web.Pages.Search;

namespace ImmunoGenPortal.Web.Api;

/// <summary>A search as JSON, CSV and Atom feed: what its page shows, asked for in the same words.</summary>
internal static class SearchExports
{
    private const int FeedEntries = 50;

    private const string Atom = "http://www.w3.org/2005/Atom";

    private sealed record Row(string Address, string? Title, DateOnly? Announced, string? Kind, string Sentence);

    /// <param name="ReadAs">How the query was understood, part by part.</param>
    /// <param name="Remarks">What could not be read as it was written.</param>
    private sealed record Found(string Query, IReadOnlyList<string> ReadAs, IReadOnlyList<string> Remarks, int Total, int Page, int Size, IReadOnlyList<Row> Rows);

    public static void MapSearch(this WebApplication app)
    {
        app.MapGet("/search.json", (HttpRequest request, ReleaseSearch search, FacetThings things, CancellationToken cancellation) =>
            AnswerAsync(request, things, asked => JsonAsync(asked, search, cancellation), cancellation));
        foreach (var format in Downloads.Formats)
        {
            app.MapGet($"/search.{format.Ending}", (HttpRequest request, ReleaseSearch search, FacetThings things, CancellationToken cancellation) =>
                AnswerAsync(request, things, asked => Task.FromResult(Download(asked, request, search, format)), cancellation));
        }

        app.MapGet("/search.atom", (HttpRequest request, ReleaseSearch search, FacetThings things, CancellationToken cancellation) =>
            AnswerAsync(request, things, asked => AtomAsync(asked, request, search, cancellation), cancellation));
    }

    private static async Task<IResult> AnswerAsync(HttpRequest request, FacetThings things, Func<SearchRequest, Task<IResult>> answer, CancellationToken cancellation)
    {
        var (asked, problem) = await SearchRequest.ReadAsync(request, things, cancellation);
        return problem is null ? await answer(asked) : ListRequest.Refusal(problem);
    }

    private static async Task<IResult> JsonAsync(SearchRequest asked, ReleaseSearch search, CancellationToken cancellation)
    {
        var result = await search.FindAsync(asked.Words, asked.Filters, asked.Order, asked.Page, cancellation);
        return TypedResults.Ok(new Found(asked.Words, [.. result.Query.Clauses.Select(clause => clause.Written)], result.Query.Remarks, result.Total, asked.Page, ReleaseSearch.PageSize, [.. result.Rows.Select(Show)]));
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
        var result = await search.FindAsync(asked.Words, asked.Filters, SearchOrder.Newest, 1, cancellation, FeedEntries);
        var feed = new StringBuilder();
        await using (var xml = XmlWriter.Create(feed, new XmlWriterSettings { Async = true, OmitXmlDeclaration = true }))
        {
            xml.WriteStartElement("feed", Atom);
            Element(xml, "title", asked.Words.Length > 0 ? $"ImmunoGen Portal: {asked.Words}" : "ImmunoGen Portal: chosen releases");
            Element(xml, "id", Absolute(request, "/search" + request.QueryString));
            Link(xml, "self", Absolute(request, "/search.atom" + request.QueryString));
            Link(xml, "alternate", Absolute(request, "/search" + request.QueryString));
            Element(xml, "updated", Instant(result.Rows.Count > 0 ? result.Rows[0].Date : null));
            xml.WriteStartElement("author", Atom);
            Element(xml, "name", "ImmunoGen Portal");
            await xml.WriteEndElementAsync();
            foreach (var row in result.Rows)
            {
                xml.WriteStartElement("entry", Atom);
                Element(xml, "title", row.Title ?? "Release without a headline");
                Element(xml, "id", Absolute(request, $"/releases/{row.Slug}"));
                Link(xml, "alternate", Absolute(request, row.Address));
                Element(xml, "updated", Instant(row.Date));
                Element(xml, "summary", ReleaseColumns.Plain(row.Snippet));
                await xml.WriteEndElementAsync();
            }

            await xml.WriteEndElementAsync();
        }

        return TypedResults.Text("<?xml version=\"1.0\" encoding=\"utf-8\"?>" + feed, "application/atom+xml; charset=utf-8", Encoding.UTF8);
    }

    private static Row Show(ReleaseRow row) => new(row.Address, row.Title, row.Date, row.Kind, ReleaseColumns.Plain(row.Snippet));

    private static string Absolute(HttpRequest request, string address) => Downloads.Site(request) + address;

    /// <summary>A feed needs a moment: a release without a date gets the first that there is.</summary>
    private static string Instant(DateOnly? date) => (date ?? new DateOnly(1970, 1, 1)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Atom, string.Concat(text.Where(XmlConvert.IsXmlChar)));

    private static void Link(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }
}
