using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ImmunoGenPortal.Cli.Evaluation;

/// <summary>The words of a text, whatever its markup: runs of letters, digits, other numerals and underscores.</summary>
internal static partial class ReleaseWords
{
    public static IEnumerable<string> Of(string text)
    {
        var word = new StringBuilder();
        foreach (var rune in Tags().Replace(text, " ").EnumerateRunes())
        {
            if (IsOfWord(rune))
            {
                word.Append(rune.ToString());
            }
            else if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            yield return word.ToString();
        }
    }

    private static bool IsOfWord(Rune rune) => rune.Value == '_' || Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Tags();
}
