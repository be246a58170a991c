using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ImmunoGenPortal.Web.Show;

/// <summary>
/// <c>&lt;field for="Name" label="Name" autocomplete="username" /&gt;</c>: one line of a form. The label, the advice and what is wrong with the value are tied to the input,
/// and the input names what is wrong for those who hear the page.
/// </summary>
[HtmlTargetElement("field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FieldTagHelper : TagHelper
{
    [HtmlAttributeName("for")]
    public required ModelExpression For { get; set; }

    public required string Label { get; set; }

    /// <summary>What the value should be like; null where the label says it.</summary>
    public string? Advice { get; set; }

    /// <summary>As HTML's input has it. A password is never sent back to the page.</summary>
    public string Type { get; set; } = "text";

    /// <summary>As HTML's input has it: "username", "new-password", "one-time-code", "off".</summary>
    public required string Autocomplete { get; set; }

    public int Longest { get; set; } = 200;

    public bool IsOptional { get; set; }

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var name = For.Name;
        var wrong = ViewContext.ModelState.TryGetValue(name, out var entry) && entry.Errors.Count > 0 ? string.Join(" ", entry.Errors.Select(error => error.ErrorMessage)) : null;
        output.TagName = "p";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "field");
        output.Content.AppendHtml(Part("label", Label, ("for", name)));
        if (Advice is not null)
        {
            output.Content.AppendHtml(Part("span", Advice, ("class", "hint"), ("id", name + "-advice")));
        }

        output.Content.AppendHtml(Input(name, entry?.AttemptedValue ?? For.Model?.ToString(), wrong is not null));
        if (wrong is not null)
        {
            output.Content.AppendHtml(Part("span", wrong, ("class", "wrong"), ("id", name + "-wrong")));
        }
    }

    private TagBuilder Input(string name, string? value, bool isWrong)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.Attributes["id"] = input.Attributes["name"] = name;
        input.Attributes["type"] = Type;
        input.Attributes["autocomplete"] = Autocomplete;
        input.Attributes["maxlength"] = Longest.ToString(CultureInfo.InvariantCulture);
        Set(input, "value", Type == "password" ? null : value);
        Set(input, "required", IsOptional ? null : "");
        Set(input, "spellcheck", Autocomplete == "off" ? null : "false");
        Set(input, "aria-invalid", isWrong ? "true" : null);
        var described = string.Join(' ', new[] { Advice is null ? "" : name + "-advice", isWrong ? name + "-wrong" : "" }.Where(id => id.Length > 0));
        Set(input, "aria-describedby", described.Length > 0 ? described : null);
        return input;
    }

    private static void Set(TagBuilder tag, string attribute, string? value)
    {
        if (value is not null)
        {
            tag.Attributes[attribute] = value;
        }
    }

    private static TagBuilder Part(string tag, string text, params (string Name, string Value)[] attributes)
    {
        var part = new TagBuilder(tag);
        foreach (var (name, value) in attributes)
        {
            part.Attributes[name] = value;
        }

        part.InnerHtml.Append(text);
        return part;
    }
}
