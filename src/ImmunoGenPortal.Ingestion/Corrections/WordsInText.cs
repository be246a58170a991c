using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Ingestion.Corrections;

/// <summary>Finds words of a release that a curator copied: line breaks and runs of spaces may differ, nothing else.</summary>
public static class WordsInText
{
    /// <returns>Where they stand first; null where they do not.</returns>
    public static EvidenceSpan? Find(string text, string words)
    {
        var parts = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0)
        {
            return null;
        }

        for (var start = text.IndexOf(parts[0], StringComparison.Ordinal); start >= 0; start = text.IndexOf(parts[0], start + 1, StringComparison.Ordinal))
        {
            if (EndOf(text, start, parts) is { } end)
            {
                return new EvidenceSpan(start, end);
            }
        }

        return null;
    }

    private static int? EndOf(string text, int start, string[] parts)
    {
        var at = start;
        foreach (var (place, part) in parts.Index())
        {
            var before = at;
            while (place > 0 && at < text.Length && char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            if (place > 0 && at == before || !text.AsSpan(at).StartsWith(part, StringComparison.Ordinal))
            {
                return null;
            }

            at += part.Length;
        }

        return at;
    }
}
