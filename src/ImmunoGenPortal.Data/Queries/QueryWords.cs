using System.Globalization;
using System.Text;

namespace ImmunoGenPortal.Data.Queries;

/// <summary>A reader's query cut into words and "phrases". Any text is a query: what means something to the index is only ever quoted.</summary>
public sealed record QueryWords(IReadOnlyList<string> Parts)
{
    /// <summary>No query needs more parts, and each one costs.</summary>
    private const int MostParts = 24;

    public static QueryWords Read(string? query)
    {
        var parts = new List<string>();
        var part = new StringBuilder();
        var quoted = false;
        foreach (var c in query ?? "")
        {
            if (c is '"' or '“' or '”')
            {
                Add(parts, part);
                quoted = !quoted;
            }
            else if (char.IsWhiteSpace(c) && !quoted)
            {
                Add(parts, part);
            }
            else
            {
                part.Append(char.IsControl(c) || char.IsSurrogate(c) ? ' ' : c);
            }
        }

        Add(parts, part);
        return new QueryWords(parts);
    }

    private static void Add(List<string> parts, StringBuilder part)
    {
        // What the index would make no word of is no part: it would match nothing and hide the rest.
        var text = part.ToString().Trim();
        part.Clear();
        if (parts.Count < MostParts && text.Any(c => char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) == UnicodeCategory.OtherNumber))
        {
            parts.Add(text);
        }
    }
}
