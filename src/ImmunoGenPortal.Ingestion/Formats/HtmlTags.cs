using System.Collections.Frozen;

namespace ImmunoGenPortal.Ingestion.Formats;

/// <summary>What a tag does to the text.</summary>
internal enum TagRole
{
    /// <summary>Nothing: words run through it.</summary>
    Inline,
    Block,
    Break,
    Item,
    Superscript,

    /// <summary>Browsers put the quotation marks that the page leaves out.</summary>
    Quotation,
    Preformatted,
    Table,
    Row,
    Cell,

    /// <summary>It and all that is in it is left out.</summary>
    Dropped,

    /// <summary>As <see cref="Dropped"/>, unless it holds nearly all there is.</summary>
    Navigation,
}

internal static class HtmlTags
{
    private static readonly FrozenDictionary<string, TagRole> Roles = new (TagRole Role, string Names)[]
    {
        (TagRole.Block, "address article blockquote caption center dd details dialog dir div dl dt fieldset figcaption figure form"),
        (TagRole.Block, "h1 h2 h3 h4 h5 h6 header hgroup hr legend main menu ol p section summary ul"),
        (TagRole.Break, "br"),
        (TagRole.Item, "li"),
        (TagRole.Superscript, "sup"),
        (TagRole.Quotation, "q"),
        (TagRole.Preformatted, "pre listing xmp plaintext"),
        (TagRole.Table, "table"),
        (TagRole.Row, "tr thead tbody tfoot"),
        (TagRole.Cell, "td th"),
        (TagRole.Dropped, "script style title noscript noembed noframes template svg iframe object applet canvas audio video"),
        (TagRole.Dropped, "select datalist textarea button ix:header"),
        (TagRole.Navigation, "nav footer aside"),
    }
    .SelectMany(line => line.Names.Split(' '), (line, name) => (line.Role, Name: name))
    .ToFrozenDictionary(tag => tag.Name, tag => tag.Role, StringComparer.Ordinal);

    /// <param name="name">In lower case.</param>
    public static TagRole Role(string name) => Roles.GetValueOrDefault(name, TagRole.Inline);

    /// <summary>Elements whose end may be left out, which therefore say nothing of where another one ends.</summary>
    public static bool MayStayOpen(string name) => name is "p" or "li" or "dd" or "dt" or "hr" or "br" or "sup" or "q" or "tr" or "td" or "th" or "thead" or "tbody" or "tfoot";
}
