using System.Text;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace ImmunoGenPortal.Ingestion.Formats;

/// <summary>
/// A page as a row of texts and tags. Only AngleSharp's tokenizer is used: its tree takes seconds and gigabytes
/// for a page of 50 KB with unclosed tags, and fails for deep nesting, while a row has neither depth nor repair.
/// </summary>
internal static class HtmlMarks
{
    public static List<HtmlMark> Read(string page)
    {
        using var source = new TextSource(page);
        var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.Resolver)
        {
            SkipComments = true,
            ShouldEmitAttribute = static (ref _, name) => name.Length is 4 or 5 or 6 && name.ToString() is "role" or "style" or "hidden",
        };
        var marks = new List<HtmlMark>();
        var text = new StringBuilder();
        var isSource = false;
        for (var token = tokenizer.Get(); token.Type != HtmlTokenType.EndOfFile; token = tokenizer.Get())
        {
            if (token is HtmlTagToken tag)
            {
                Add(marks, text, tag);
                tokenizer.State = ContentAfter(tag);
                isSource = tokenizer.State != HtmlParseMode.PCData && HtmlTags.Role(tag.Name) == TagRole.Dropped;
            }
            else if (token.Type == HtmlTokenType.Character && !isSource)
            {
                text.Append(token.Data);
            }
        }

        AddText(marks, text);
        return marks;
    }

    private static void AddText(List<HtmlMark> marks, StringBuilder text)
    {
        if (text.Length > 0)
        {
            marks.Add(new HtmlMark(MarkKind.Text, text.ToString()));
            text.Clear();
        }
    }

    private static void Add(List<HtmlMark> marks, StringBuilder text, HtmlTagToken tag)
    {
        var role = HtmlTags.Role(tag.Name);
        if (tag.Type == HtmlTokenType.EndTag)
        {
            if (role is not (TagRole.Inline or TagRole.Break))
            {
                AddText(marks, text);
                marks.Add(new HtmlMark(MarkKind.End, tag.Name, role));
            }

            return;
        }

        role = RoleByAttributes(tag, role);
        if (role != TagRole.Inline && !(tag.IsSelfClosing && role is TagRole.Dropped or TagRole.Navigation))
        {
            AddText(marks, text);
            marks.Add(new HtmlMark(MarkKind.Start, tag.Name, role));
        }
    }

    private static TagRole RoleByAttributes(HtmlTagToken tag, TagRole role)
    {
        if (role is not (TagRole.Block or TagRole.Table) || HtmlTags.MayStayOpen(tag.Name))
        {
            return role;
        }

        foreach (var attribute in tag.Attributes)
        {
            switch (attribute.Name)
            {
                case "hidden":
                case "style" when attribute.Value.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase):
                    return TagRole.Dropped;
                case "role" when role == TagRole.Block && attribute.Value.Trim().Equals("navigation", StringComparison.OrdinalIgnoreCase):
                    return TagRole.Navigation;
            }
        }

        return role;
    }

    // "<script/>" does not end in browsers, but in XHTML, and pages that write it mean it so.
    private static HtmlParseMode ContentAfter(HtmlTagToken tag) => tag.Name switch
    {
        _ when tag.Type == HtmlTokenType.EndTag || tag.IsSelfClosing => HtmlParseMode.PCData,
        "script" => HtmlParseMode.Script,
        "style" or "xmp" or "iframe" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
        "title" or "textarea" => HtmlParseMode.RCData,
        "plaintext" => HtmlParseMode.Plaintext,
        _ => HtmlParseMode.PCData,
    };
}
