using System.Text;

namespace ImmunoGenPortal.Ingestion.Formats;

/// <summary>Bytes to characters: a byte order mark first, then the bytes themselves, then what the page declares.</summary>
internal static class TextDecoder
{
    private const int Sample = 4096;

    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Utf16Little = new UnicodeEncoding(bigEndian: false, byteOrderMark: false);
    private static readonly Encoding Utf16Big = new UnicodeEncoding(bigEndian: true, byteOrderMark: false);
    private static readonly Encoding Utf32Little = new UTF32Encoding(bigEndian: false, byteOrderMark: false);
    private static readonly Encoding Utf32Big = new UTF32Encoding(bigEndian: true, byteOrderMark: false);

    public static string Decode(ReadOnlySpan<byte> bytes) => Mojibake.Repair(Characters(bytes).TrimStart('\uFEFF'));

    private static string Characters(ReadOnlySpan<byte> bytes) => bytes switch
    {
        // UTF-32 before UTF-16: its little-endian mark begins with the other's.
        [0xFF, 0xFE, 0, 0, ..] => Utf32Little.GetString(bytes[4..]),
        [0, 0, 0xFE, 0xFF, ..] => Utf32Big.GetString(bytes[4..]),
        [0xFF, 0xFE, ..] => Utf16Little.GetString(bytes[2..]),
        [0xFE, 0xFF, ..] => Utf16Big.GetString(bytes[2..]),
        [0xEF, 0xBB, 0xBF, ..] => ByteWise(bytes[3..]),
        _ => ByPattern(bytes)?.GetString(bytes) ?? ByteWise(bytes),
    };

    // Latin letters in UTF-16 have a NUL for every other byte.
    private static UnicodeEncoding? ByPattern(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..(Math.Min(bytes.Length, Sample) & ~1)];
        var (even, odd) = (0, 0);
        for (var i = 0; i < sample.Length; i += 2)
        {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
        }

        var pairs = sample.Length / 2;
        var (many, few) = (Math.Max(2, pairs * 2 / 5), pairs / 20);
        return (even, odd) switch
        {
            _ when odd >= many && even <= few => (UnicodeEncoding)Utf16Little,
            _ when even >= many && odd <= few => (UnicodeEncoding)Utf16Big,
            _ => null,
        };
    }

    private static string ByteWise(ReadOnlySpan<byte> bytes)
    {
        // Bytes beyond ASCII that are valid UTF-8 by chance do not happen in prose, so this goes before any declaration.
        return System.Text.Unicode.Utf8.IsValid(bytes)
            ? Utf8.GetString(bytes)
            : (DeclaredCharset.Find(bytes) ?? Windows1252.Encoding).GetString(bytes);
    }
}
