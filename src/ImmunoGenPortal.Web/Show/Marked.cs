using ImmunoGenPortal.Data.Search;
using Microsoft.AspNetCore.Html;

namespace ImmunoGenPortal.Web.Show;

/// <summary>Words of which some matched a query, without a space too many between them.</summary>
public static class Marked
{
    public static IHtmlContent Of(IReadOnlyList<MarkedPart> parts)
    {
        var html = new HtmlContentBuilder();
        foreach (var part in parts)
        {
            html.AppendHtml(part.IsMatch ? "<mark>" : "").Append(part.Text).AppendHtml(part.IsMatch ? "</mark>" : "");
        }

        return html;
    }
}
