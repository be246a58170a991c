using System.Globalization;

namespace ImmunoGenPortal.Data.Search;

/// <summary>A part of a query as it stands between spaces, or between quotation marks.</summary>
/// <param name="Field">Null where it names none.</param>
internal readonly record struct QueryPart(string Text, bool IsQuoted, SearchField? Field, bool IsExcluded);

/// <summary>Cuts a query into its parts.</summary>
internal static class QueryParts
{
    public static IReadOnlyList<QueryPart> Of(string query, List<string> remarks)
    {
        var text = string.Concat(query.Select(static c => char.IsControl(c) || char.IsSurrogate(c) ? ' ' : IsQuote(c) ? '"' : c));
        if (text.Count(static c => c == '"') % 2 != 0)
        {
            remarks.Add("A quotation mark that is never closed was left out.");
            var last = text.LastIndexOf('"');
            text = text[..last] + ' ' + text[(last + 1)..];
        }

        var parts = new List<QueryPart>();
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            parts.Add(ReadOne(text, ref at));
        }

        return [.. parts.Where(part => part.Field is not null || HasWord(part.Text))];
    }

    /// <summary>Whether the index would make a word of any of it: what has none would match nothing and hide the rest.</summary>
    public static bool HasWord(string text) => text.Any(static c => char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) == UnicodeCategory.OtherNumber);

    /// <summary>What to say of "phase:3" or "partner:", which are read as words; null for what does not look like a field.</summary>
    public static string? UnknownField(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 2 || !text.AsSpan(0, colon).ContainsAnyInRange('a', 'z') || !text[..colon].All(char.IsAsciiLetter) || text.AsSpan(colon + 1).StartsWith("//"))
        {
            return null;
        }

        var fields = Enum.GetValues<SearchField>().Select(field => field.Key()).ToList();
        var isKnown = fields.Contains(text[..colon].ToLowerInvariant());
        return colon == text.Length - 1 ? (isKnown ? $"“{text}” wants its value right behind it: it was read as a word." : null)
            : isKnown ? null : $"“{text[..colon]}:” is no field: it was read as words. Fields are {string.Join(", ", fields)}.";
    }

    private static QueryPart ReadOne(string text, ref int at)
    {
        var isExcluded = text[at] is '-' or '−' or '–' && at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]);
        at += isExcluded ? 1 : 0;
        var field = FieldAt(text, ref at);
        if (text[at] == '"')
        {
            var close = text.IndexOf('"', at + 1);
            var quoted = text[(at + 1)..close];
            at = close + 1;
            return new QueryPart(quoted.Trim(), true, field, isExcluded);
        }

        var start = at;
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] != '"')
        {
            at++;
        }

        return new QueryPart(text[start..at], false, field, isExcluded);
    }

    /// <summary>A field's name, with its colon and a value right behind it.</summary>
    private static SearchField? FieldAt(string text, ref int at)
    {
        foreach (var field in Enum.GetValues<SearchField>())
        {
            var name = field.ToString();
            var value = at + name.Length + 1;
            if (value < text.Length && text[value - 1] == ':' && !char.IsWhiteSpace(text[value]) && text.AsSpan(at, name.Length).Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                at = value;
                return field;
            }
        }

        return null;
    }

    private static bool IsQuote(char c) => c is '"' or '“' or '”' or '„' or '«' or '»';
}
