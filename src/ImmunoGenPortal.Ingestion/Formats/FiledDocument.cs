using System.Text;

namespace ImmunoGenPortal.Ingestion.Formats;

/// <summary>One document of a filing.</summary>
/// <param name="Type">"8-K", "EX-99.1", "GRAPHIC"; empty where the filing does not say.</param>
/// <param name="Sequence">Its place by the filing's own count; null where that is no number.</param>
/// <param name="Content">What stands in its text element: a slice of the filing, byte for byte.</param>
public sealed record FiledDocument(string Type, int? Sequence, string? FileName, string? Description, ReadOnlyMemory<byte> Content)
{
    private static readonly byte[][] Wrappers = ["<PDF>"u8.ToArray(), "<XBRL>"u8.ToArray(), "<XML>"u8.ToArray()];

    /// <summary>"EX-99", "EX-99.1", "EX-99.A": the exhibits among which press releases are filed.</summary>
    public bool IsExhibit99 =>
        Type.StartsWith("EX-99", StringComparison.OrdinalIgnoreCase) && (Type.Length == 5 || !char.IsAsciiDigit(Type[5]));

    /// <summary>Whether the content is no text: a file written as letters by uuencode, as EDGAR keeps pictures and PDFs, or a binary file as it is.</summary>
    public bool IsBinary => IsEncoded || BinarySigns.Refusal(Inner) is not null;

    // "begin 644 g12345.jpg", within <PDF> for a PDF.
    private bool IsEncoded =>
        Inner is [(byte)'b', (byte)'e', (byte)'g', (byte)'i', (byte)'n', (byte)' ', >= (byte)'0' and <= (byte)'7', >= (byte)'0' and <= (byte)'7', >= (byte)'0' and <= (byte)'7', (byte)' ', ..];

    private ReadOnlySpan<byte> Inner
    {
        get
        {
            var inner = Content.Span.TrimStart(" \t\r\n"u8);
            foreach (var wrapper in Wrappers)
            {
                if (inner.Length >= wrapper.Length && Ascii.EqualsIgnoreCase(inner[..wrapper.Length], wrapper))
                {
                    return inner[wrapper.Length..].TrimStart(" \t\r\n"u8);
                }
            }

            return inner;
        }
    }

    /// <summary>A name that tells documents of different filings apart: hundreds have an "ex991.htm".</summary>
    /// <param name="accession">The filing's number; null where it is not known.</param>
    public string NameIn(string? accession)
    {
        var name = Path.GetFileName((FileName ?? $"{Type}.txt").Replace('\\', '/'));
        return accession is null ? name : $"{accession}-{name}";
    }
}
