namespace ImmunoGenPortal.Ingestion.Formats;

/// <summary>The first bytes by which files that are not text give themselves away.</summary>
internal static class BinarySigns
{
    private const string SaveAsText = "save the release as plain text or HTML and add that.";
    private const int Head = 64;

    /// <returns>Null when nothing in the first bytes speaks against text.</returns>
    public static string? Refusal(ReadOnlySpan<byte> bytes)
    {
        var kind = Kind(bytes) ?? Kind(WithoutMarkAndBlanks(bytes));
        return kind is null ? null : $"The file is {kind}, not text; {SaveAsText}";
    }

    private static string? Kind(ReadOnlySpan<byte> bytes) =>
        Document(bytes) ?? Archive(bytes) ?? Program(bytes) ?? Image(bytes);

    private static string? Document(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("%PDF"u8))
        {
            return "a PDF document";
        }

        if (bytes.StartsWith("{\\rtf"u8))
        {
            return "a rich text (RTF) document";
        }

        return bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) ? "an old Word or Excel document" : null;
    }

    private static string? Archive(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("PK\x03\x04"u8) || bytes.StartsWith("PK\x05\x06"u8))
        {
            return "a ZIP archive or an Office document (DOCX, XLSX)";
        }

        return bytes.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B])
            || bytes.StartsWith((ReadOnlySpan<byte>)[0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C])
            || bytes.StartsWith((ReadOnlySpan<byte>)[0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00])
            || bytes.StartsWith("Rar!\x1A\x07"u8)
            || (bytes.StartsWith("BZh"u8) && bytes.Length > 4 && bytes[4] == 0x31 && HasNul(bytes))
                ? "a compressed archive"
                : null;
    }

    // "MZ" and "BM" are also how a text may begin; a NUL close behind is not.
    private static string? Program(ReadOnlySpan<byte> bytes) =>
        (bytes.StartsWith("MZ"u8) && HasNul(bytes)) || bytes.StartsWith((ReadOnlySpan<byte>)[0x7F, 0x45, 0x4C, 0x46]) ? "a program" : null;

    private static string? Image(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A])
        || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])
        || bytes.StartsWith("GIF87a"u8)
        || bytes.StartsWith("GIF89a"u8)
        || bytes.StartsWith("II*\0"u8)
        || bytes.StartsWith("MM\0*"u8)
        || (bytes.StartsWith("BM"u8) && HasNul(bytes))
        || (bytes.StartsWith("RIFF"u8) && bytes.Length >= 12 && bytes[8..].StartsWith("WEBP"u8))
            ? "an image"
            : null;

    private static bool HasNul(ReadOnlySpan<byte> bytes) => bytes[..Math.Min(bytes.Length, Head)].Contains((byte)0);

    private static ReadOnlySpan<byte> WithoutMarkAndBlanks(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            bytes = bytes[3..];
        }

        return bytes.TrimStart(" \t\r\n"u8);
    }
}
