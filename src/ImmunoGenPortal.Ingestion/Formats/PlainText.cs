using System.Text;

namespace ImmunoGenPortal.Ingestion.Formats;

/// <summary>What every text goes through, page or not.</summary>
internal static class PlainText
{
    /// <summary>Line ends become "\n"; form feeds and vertical tabs (Word's line break) too; other control characters go.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\r' when i + 1 < text.Length && text[i + 1] == '\n':
                    break;
                case '\r' or '\f' or '\v':
                    clean.Append('\n');
                    break;
                case var character when character is '\n' or '\t' || !char.IsControl(character):
                    clean.Append(character);
                    break;
            }
        }

        return clean.ToString();
    }

    /// <summary>More than one control character in fifty, or replacement character in ten; a stray few are let pass.</summary>
    public static bool IsGarbled(string text)
    {
        const int Stray = 3;
        var (controls, replaced) = (0, 0);
        foreach (var character in text)
        {
            controls += char.IsControl(character) && !char.IsWhiteSpace(character) ? 1 : 0;
            replaced += character == '\uFFFD' ? 1 : 0;
        }

        return (controls > Stray && controls > text.Length / 50) || (replaced > Stray && replaced > text.Length / 10);
    }
}
