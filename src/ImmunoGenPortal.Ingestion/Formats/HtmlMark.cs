namespace ImmunoGenPortal.Ingestion.Formats;

internal enum MarkKind
{
    Text,
    Start,
    End,
}

/// <summary>A stretch of a page's text, its character references resolved; or a tag that matters to it, its name in lower case.</summary>
internal readonly record struct HtmlMark(MarkKind Kind, string Value, TagRole Role = TagRole.Inline);
