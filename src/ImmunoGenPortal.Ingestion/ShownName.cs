using System.Globalization;
using System.Text;

namespace ImmunoGenPortal.Ingestion;

/// <summary>The name of a file as it is kept, to be shown: never a place to read or write.</summary>
internal static class ShownName
{
    private const int Longest = 200;

    /// <summary>The last part of a path, without control characters and marks that turn the direction of writing (a name that ends in "exe" must not look as if it ended in "txt").</summary>
    /// <returns>"unnamed" where nothing is left of it.</returns>
    public static string Of(string path)
    {
        var name = new StringBuilder();
        foreach (var rune in path[(path.LastIndexOfAny(['/', '\\']) + 1)..].EnumerateRunes())
        {
            if (name.Length + rune.Utf16SequenceLength <= Longest && IsShown(rune))
            {
                name.Append(rune.ToString());
            }
        }

        return string.IsNullOrWhiteSpace(name.ToString()) ? "unnamed" : name.ToString().Trim();
    }

    private static bool IsShown(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned);
}
