using System.Globalization;
using System.Text;
using System.Xml;

namespace ImmunoGenPortal.Web.Api;

/// <param name="Id">What the entry is known by for ever: a path.</param>
/// <param name="Path">Where it leads.</param>
/// <param name="Date">Null where the releases tell none.</param>
internal sealed record FeedEntry(string Title, string Id, string Path, DateOnly? Date, string Summary);

/// <summary>A feed (RFC 4287) that a reader's program asks for now and then.</summary>
internal static class AtomFeed
{
    /// <summary>Entries of a feed.</summary>
    public const int Most = 50;

    private const string Atom = "http://www.w3.org/2005/Atom";

    /// <param name="page">The path of the page that shows the same, with its query.</param>
    /// <param name="entries">Newest first.</param>
    public static async Task<IResult> AnswerAsync(HttpRequest request, string title, string page, IReadOnlyList<FeedEntry> entries)
    {
        var site = Downloads.Site(request);
        var feed = new StringBuilder();
        await using (var xml = XmlWriter.Create(feed, new XmlWriterSettings { Async = true, OmitXmlDeclaration = true }))
        {
            xml.WriteStartElement("feed", Atom);
            Element(xml, "title", title);
            Element(xml, "id", site + page);
            Link(xml, "self", site + request.Path + request.QueryString);
            Link(xml, "alternate", site + page);
            Element(xml, "updated", Instant(entries.Count > 0 ? entries[0].Date : null));
            xml.WriteStartElement("author", Atom);
            Element(xml, "name", "ImmunoGen Portal");
            await xml.WriteEndElementAsync();
            foreach (var entry in entries)
            {
                xml.WriteStartElement("entry", Atom);
                Element(xml, "title", entry.Title);
                Element(xml, "id", site + entry.Id);
                Link(xml, "alternate", site + entry.Path);
                Element(xml, "updated", Instant(entry.Date));
                Element(xml, "summary", entry.Summary);
                await xml.WriteEndElementAsync();
            }

            await xml.WriteEndElementAsync();
        }

        return TypedResults.Text("<?xml version=\"1.0\" encoding=\"utf-8\"?>" + feed, "application/atom+xml; charset=utf-8", Encoding.UTF8);
    }

    /// <summary>A feed needs a moment: what has no date gets the first that there is.</summary>
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
