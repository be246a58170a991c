using System.Text.Encodings.Web;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ImmunoGenPortal.Web.Show;

/// <summary>
/// <c>&lt;evidence of="claim"&gt;$1m&lt;/evidence&gt;</c>: words that lead to the sentence that says so. Without a claim they are only words;
/// a value that the release does not state itself says how it came about. <c>&lt;said of="claim"&gt;</c> is the same, and says "not stated" for nothing.
/// </summary>
[HtmlTargetElement("evidence")]
[HtmlTargetElement("said")]
public sealed class EvidenceTagHelper : TagHelper
{
    /// <summary>The claim behind the words; null where no release makes one.</summary>
    [HtmlAttributeName("of")]
    public ClaimView? Claim { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if ((await output.GetChildContentAsync()).IsEmptyOrWhiteSpace)
        {
            if (output.TagName == "said")
            {
                (output.TagName, output.TagMode) = ("span", TagMode.StartTagAndEndTag);
                output.Attributes.SetAttribute("class", "quiet");
                output.Content.SetContent("not stated");
            }
            else
            {
                output.SuppressOutput();
            }

            return;
        }

        if (Claim is not null)
        {
            output.PostElement.SetHtmlContent(Marks(Claim));
        }

        if (Claim?.Address is not { } address)
        {
            output.TagName = "span";
            return;
        }

        output.TagName = "a";
        output.Attributes.SetAttribute("class", $"ev {Hue.Of(Claim.Property)}");
        output.Attributes.SetAttribute("href", address);
        output.Attributes.SetAttribute("title", $"“{Shorten(Claim.Quote)}”: {Claim.ReleaseTitle ?? "release without a headline"}{(Claim.ReleaseDate is { } date ? ", " + Words.Of(date) : "")}");
    }

    /// <summary>What a reader should know of the value beside its words: that it is implied, that a curator corrected it.</summary>
    private static HtmlContentBuilder Marks(ClaimView claim)
    {
        var marks = new HtmlContentBuilder();
        if (claim.Basis == Basis.Implied)
        {
            marks.AppendHtml(" <span class=\"basis\">implied</span>");
        }

        if (claim.Correction is { } correction)
        {
            marks.AppendHtml($" <a class=\"basis\" href=\"/releases/{HtmlEncoder.Default.Encode(claim.ReleaseSlug)}#c-{correction.Id}\" title=\"{HtmlEncoder.Default.Encode(Corrections.Full(correction))}\">{Corrections.Word(correction.Kind)}</a>");
        }

        return marks;
    }

    private static string Shorten(string? quote) => quote is null ? "" : quote.Length > 160 ? quote[..159] + "…" : quote;
}
