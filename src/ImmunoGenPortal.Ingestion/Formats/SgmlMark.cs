using System.Text;

namespace ImmunoGenPortal.Ingestion.Formats;

internal enum SgmlMarkKind
{
    DocumentStart,
    DocumentEnd,
    TextStart,
    TextEnd,
}

/// <summary>A tag of a filing's wrapper, upper or lower case.</summary>
internal readonly record struct SgmlMark(SgmlMarkKind Kind, int Start, int End)
{
    private const int MaxValue = 500;
    private const int MaxName = 20;

    private static readonly HashSet<string> Fields = new(StringComparer.OrdinalIgnoreCase) { "TYPE", "SEQUENCE", "FILENAME", "DESCRIPTION" };

    /// <summary>Every such tag, in order; one inside a document is among them.</summary>
    public static IEnumerable<SgmlMark> All(ReadOnlyMemory<byte> content)
    {
        for (var at = Next(content, 0); at >= 0; at = Next(content, at + 1))
        {
            if (KindAt(content.Span, at, out var length) is { } kind)
            {
                yield return new SgmlMark(kind, at, at + length);
            }
        }
    }

    /// <summary>Reads "&lt;TYPE&gt;EX-99.1" and its like behind blanks. The value ends with its line, or at the next tag; "&lt;/TYPE&gt;", which some programs write, is a field of its own without one.</summary>
    /// <returns>Where it ends; null where no field stands there.</returns>
    public static int? ReadField(ReadOnlySpan<byte> content, int at, out string name, out string value)
    {
        (name, value) = ("", "");
        at = SkipBlanks(content, at);
        if (at >= content.Length || content[at] != '<')
        {
            return null;
        }

        var tag = content.Slice(at + 1, Math.Min(content.Length - at - 1, MaxName));
        var close = Math.Max(tag.IndexOf((byte)'>'), 0);
        name = Encoding.ASCII.GetString(tag[..close]);
        if (!Fields.Contains(name.TrimStart('/')))
        {
            return null;
        }

        var rest = content[(at + close + 2)..];
        var end = rest.IndexOfAny((byte)'\n', (byte)'\r', (byte)'<');
        end = end < 0 ? rest.Length : end;
        value = Value(rest[..Math.Min(end, MaxValue)]);
        return at + close + 2 + end;
    }

    public static bool IsAt(ReadOnlySpan<byte> content, int at, ReadOnlySpan<byte> tag) =>
        content.Length - at >= tag.Length && Ascii.EqualsIgnoreCase(content.Slice(at, tag.Length), tag);

    public static int SkipBlanks(ReadOnlySpan<byte> content, int at)
    {
        var blanks = content[at..].IndexOfAnyExcept(" \t\r\n\0"u8);
        return blanks < 0 ? content.Length : at + blanks;
    }

    private static int Next(ReadOnlyMemory<byte> content, int from)
    {
        var at = content.Span[from..].IndexOf((byte)'<');
        return at < 0 ? -1 : from + at;
    }

    private static SgmlMarkKind? KindAt(ReadOnlySpan<byte> content, int at, out int length)
    {
        (SgmlMarkKind? Kind, int Length) found =
            IsAt(content, at, "<DOCUMENT>"u8) ? (SgmlMarkKind.DocumentStart, 10)
            : IsAt(content, at, "</DOCUMENT>"u8) ? (SgmlMarkKind.DocumentEnd, 11)
            : IsAt(content, at, "<TEXT>"u8) ? (SgmlMarkKind.TextStart, 6)
            : IsAt(content, at, "</TEXT>"u8) ? (SgmlMarkKind.TextEnd, 7)
            : (null, 0);
        length = found.Length;
        return found.Kind;
    }

    private static string Value(ReadOnlySpan<byte> bytes) =>
        string.Concat(TextDecoder.Decode(bytes).Where(character => !char.IsControl(character))).Trim();
}
