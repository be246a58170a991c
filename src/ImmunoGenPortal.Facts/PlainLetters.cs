using System.Globalization;
using System.Text;

namespace ImmunoGenPortal.Facts;

/// <summary>
/// Letters without accents, ligatures, circles and other dress: Unicode's compatibility decomposition without combining marks,
/// in lower case, as of Unicode 14. A table of our own, since the base library decomposes nothing when it runs without ICU.
/// </summary>
public static class PlainLetters
{
    private static readonly Lazy<Dictionary<int, string>> Table = new(Read);

    /// <summary>The text with everything that has a plain form in it, and ASCII in lower case.</summary>
    public static string Of(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text.ToLowerInvariant();
        }

        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            plain.Append(Of(rune));
        }

        return plain.ToString();
    }

    /// <summary>What stands for one character: nothing for a combining mark, several letters for a ligature.</summary>
    public static string Of(Rune rune) => Table.Value.TryGetValue(rune.Value, out var letters) ? letters : Rune.ToLowerInvariant(rune).ToString();

    // Each line: what stands for the code points, a tab, the code points and their ranges.
    private static Dictionary<int, string> Read()
    {
        using var stream = typeof(PlainLetters).Assembly.GetManifestResourceStream("plain-letters.txt")!;
        using var reader = new StreamReader(stream);
        var table = new Dictionary<int, string>();
        while (reader.ReadLine() is { } line)
        {
            var columns = line.Split('\t');
            foreach (var range in columns[1].Split(' '))
            {
                var ends = range.Split('-');
                for (var point = Hex(ends[0]); point <= Hex(ends[^1]); point++)
                {
                    table[point] = columns[0];
                }
            }
        }

        return table;
    }

    private static int Hex(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
