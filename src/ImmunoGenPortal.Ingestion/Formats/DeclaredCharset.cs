using System.Buffers;
using System.Text;

namespace ImmunoGenPortal.Ingestion.Formats;

/// <summary>The single-byte encoding that a page names in its meta element.</summary>
internal static class DeclaredCharset
{
    private const int Sample = 4096;
    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_");

    private const string Charset = "charset";

    /// <returns>Null when none is declared, or one that the bytes cannot be in or that no release was ever in.</returns>
    public static Encoding? Find(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Sample)]).AsSpan();
        for (var at = IndexOf(head, "<meta"); at >= 0; at = IndexOf(head, "<meta"))
        {
            head = head[(at + 5)..];
            var end = head.IndexOf('>');
            var name = Name(end < 0 ? head : head[..end]);
            if (!name.IsEmpty)
            {
                return ByName(name.ToString());
            }
        }

        return null;
    }

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> meta)
    {
        var at = IndexOf(meta, Charset);
        if (at < 0)
        {
            return [];
        }

        var value = meta[(at + Charset.Length)..].TrimStart();
        if (value is not ['=', ..])
        {
            return [];
        }

        value = value[1..].TrimStart(" \t\r\n\"'");
        var end = value.IndexOfAnyExcept(NameCharacters);
        return end < 0 ? value : value[..end];
    }

    private static Encoding? ByName(string name)
    {
        // Browsers read Latin-1 as Windows-1252 too; a page that says UTF-8 and is not is most likely that.
        var latin = name.Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase);
        var single = name.StartsWith("iso-8859-", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("windows-125", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("koi8-", StringComparison.OrdinalIgnoreCase)
            || name.Equals("macintosh", StringComparison.OrdinalIgnoreCase);
        return single && !latin ? CodePagesEncodingProvider.Instance.GetEncoding(name) : null;
    }

    private static int IndexOf(ReadOnlySpan<char> text, string wanted) => text.IndexOf(wanted, StringComparison.OrdinalIgnoreCase);
}
