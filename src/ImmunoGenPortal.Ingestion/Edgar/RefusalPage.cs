using System.Text;
using ImmunoGenPortal.Ingestion.Formats;

namespace ImmunoGenPortal.Ingestion.Edgar;

/// <summary>A page that EDGAR sends to a program that it does not serve.</summary>
internal static class RefusalPage
{
    private const int Longest = 240;
    private const int MostBytes = 64 * 1024;

    public static bool IsPage(ReadOnlySpan<byte> body)
    {
        var text = body.TrimStart((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF, (byte)' ', (byte)'\t', (byte)'\r', (byte)'\n']);
        return Begins(text, "<!doctype html") || Begins(text, "<html") || Begins(text, "<head") || Begins(text, "<?xml version=\"1.0\" encoding=\"utf-8\"?><!doctype");
    }

    /// <summary>The first words of the page in plain text, on one line, without the full stop at their end.</summary>
    /// <returns>Null when it says nothing.</returns>
    public static string? Quote(ReadOnlyMemory<byte> body)
    {
        if (DocumentReader.Read(body[..Math.Min(body.Length, MostBytes)]) is not DocumentReading.Read page)
        {
            return null;
        }

        var words = string.Join(' ', page.Text.Split((char[])[' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries)).Replace('“', '"').Replace('”', '"');
        if (words.Length <= Longest)
        {
            return words.TrimEnd('.');
        }

        var sentence = words.LastIndexOf(". ", Longest, StringComparison.Ordinal);
        var word = words.LastIndexOf(' ', Longest);
        return sentence > 0 ? words[..sentence] : words[..(word > 0 ? word : Longest)] + " …";
    }

    private static bool Begins(ReadOnlySpan<byte> text, string start) =>
        text.Length >= start.Length && Ascii.EqualsIgnoreCase(text[..start.Length], start);
}
