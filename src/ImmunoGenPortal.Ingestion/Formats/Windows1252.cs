using System.Text;

namespace ImmunoGenPortal.Ingestion.Formats;

/// <summary>The encoding that Western files without a declaration are in, and what its bytes 80 to 9F stand for.</summary>
internal static class Windows1252
{
    public static readonly Encoding Encoding = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private static readonly char[] High = HighCharacters();

    /// <returns>The character of a byte; the five bytes without one give the control character of that number.</returns>
    public static char Character(byte value) => value < 0x80 ? (char)value : High[value - 0x80];

    /// <returns>The byte, or -1 for a character that Windows-1252 lacks.</returns>
    public static int Byte(char character)
    {
        if (character <= 0xFF)
        {
            return character;
        }

        var place = Array.IndexOf(High, character, 0, 0x20);
        return place < 0 ? -1 : place + 0x80;
    }

    private static char[] HighCharacters()
    {
        var bytes = new byte[0x80];
        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[i] = (byte)(i + 0x80);
        }

        return Encoding.GetString(bytes).ToCharArray();
    }
}
