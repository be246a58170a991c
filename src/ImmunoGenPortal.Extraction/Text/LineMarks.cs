namespace ImmunoGenPortal.Extraction.Text;

/// <summary>What a line says by its first words: that a new part of the release begins with it.</summary>
internal static class LineMarks
{
    private static readonly string[] Openings =
    [
        "Contact:", "Contacts:", "CONTACT:", "/CONTACT:", "CONTACTS:", "For Investors:", "For Media:", "Investors:", "Media:", "Investor Contact", "Media Contact", "INVESTOR", "For more information",
        "For Immediate Release", "FOR IMMEDIATE RELEASE", "SOURCE", "Source:", "# # #", "###", "KEYWORDS:", "INDUSTRY KEYWORDS:", "-more-", "- more -", "-end-", "-0-", "Exhibit 99", "EXHIBIT 99", "About ", "ABOUT ",
        "Forward-looking", "Forward-Looking", "FORWARD-LOOKING", "This press release contains", "This press release includes", "This release contains", "This release includes",
    ];

    /// <summary>An organisation with its address stands on a shorter line than prose is wrapped to.</summary>
    private const int LongestAddress = 62;

    /// <summary>Whether a line within a block opens a passage. The line before must be at its end: a wrapped sentence can begin a line with any word.</summary>
    public static bool OpenPassage(string text, int line, int lineEnd)
    {
        var words = text.AsSpan(line, lineEnd - line);
        foreach (var opening in Openings)
        {
            if (words.StartsWith(opening, StringComparison.Ordinal))
            {
                return EndsBefore(text, line);
            }
        }

        return words is "About" ? EndsBefore(text, line) : (ContactMarks.IsLabel(words) || ContactMarks.IsHeading(words)) && EndsBefore(text, line, LongestAddress);
    }

    /// <summary>Whether a line is written as headlines are: every word of some length begins with a capital, or is no word.</summary>
    public static bool IsTitle(ReadOnlySpan<char> line)
    {
        var words = 0;
        foreach (var range in line.Split(' '))
        {
            var word = line[range].TrimStart("(\"“‘'");
            words += word.Length > 0 && char.IsUpper(word[0]) ? 1 : 0;
            if (word.Length > LongestSmall && char.IsLower(word[0]) && !word.Contains('-'))
            {
                return false;
            }
        }

        return words >= FewestOfTitle && line[..Math.Min(LongestLabel, line.Length)].IndexOf(": ") < 0 && line[^1] is not ('.' or ';' or ',');
    }

    /// <summary>In letters: "with", "from", "among" stay small in headlines.</summary>
    private const int LongestSmall = 5;

    private const int FewestOfTitle = 3;

    /// <summary>"Title: Phase I Study of …" is a line of a list.</summary>
    private const int LongestLabel = 16;

    /// <summary>"About ImmunoGen, Inc." and its like: short, and no sentence.</summary>
    public static bool IsHeading(ReadOnlySpan<char> line) =>
        line.Length is > 5 and < 90 && line.StartsWith("About ", StringComparison.OrdinalIgnoreCase) && (line[^1] is not ('.' or '?') || line.EndsWith("Inc.") || line.EndsWith("Ltd."));

    private static bool EndsBefore(string text, int line, int shortest = 45)
    {
        var at = line - 1;
        while (at > 0 && (char.IsWhiteSpace(text[at]) || text[at] is '"' or '”' or ')'))
        {
            at--;
        }

        return text[at] is '.' or ':' or '#' or '!' or '?' or '-' || text.LastIndexOf('\n', at) is var before && at - before < shortest;
    }
}
