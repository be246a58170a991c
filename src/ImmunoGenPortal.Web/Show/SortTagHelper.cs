using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ImmunoGenPortal.Web.Show;

/// <summary>
/// <c>&lt;th scope="col" sort="upfront" first="-"&gt;Upfront&lt;/th&gt;</c>: the head of a column as a link that sorts the list by it,
/// and the other way round where it is sorted so already. The address says "-upfront" for the highest first.
/// </summary>
[HtmlTargetElement("th", Attributes = "sort")]
public sealed class SortTagHelper : TagHelper
{
    /// <summary>What the address calls the column.</summary>
    [HtmlAttributeName("sort")]
    public required string Column { get; set; }

    /// <summary>"-" where a first click is to bring the highest or latest first.</summary>
    public string First { get; set; } = "";

    /// <summary>On the column that the list is sorted by unasked: "" upwards, "-" downwards.</summary>
    public string? Usual { get; set; }

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext View { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var label = await output.GetChildContentAsync();
        var request = View.HttpContext.Request;
        var current = request.Query["sort"] is [{ Length: > 0 } one, ..] ? one : Usual + (Usual is null ? "" : Column);
        var (up, down) = (Column, "-" + Column);
        var next = current == up ? down : current == down ? up : First + Column;
        if (current == up || current == down)
        {
            output.Attributes.SetAttribute("aria-sort", current == up ? "ascending" : "descending");
        }

        var link = new TagBuilder("a");
        link.AddCssClass("sort");
        link.Attributes["rel"] = "nofollow";
        link.Attributes["href"] = new SearchAddress(request).With(("sort", next));
        link.InnerHtml.AppendHtml(label);
        output.Content.SetHtmlContent(link);
    }
}
