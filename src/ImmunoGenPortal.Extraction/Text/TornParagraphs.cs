using System.Buffers;

namespace ImmunoGenPortal.Extraction.Text;

/// <summary>Paragraphs that a blank line has torn.</summary>
internal static class TornParagraphs
{
    /// <summary>How far back the end of the last whole sentence is looked for, in characters.</summary>
    private const int Furthest = 600;

    /// <summary>
    /// A blank line torn into a sentence ("There are currently six", blank, "TAP compounds in the clinic, …") becomes a line break:
    /// the paragraph before is prose that does not end, the one after is prose that does.
    /// </summary>
    public static string Join(string written, List<Range> lines)
    {
        var buffer = ArrayPool<char>.Shared.Rent(written.Length);
        var (length, paragraphStart) = (0, 0);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = written.AsSpan()[lines[i]];
            if (i > 0)
            {
                buffer[length++] = '\n';
            }

            if (line.IsEmpty && i + 1 < lines.Count && IsTorn(Tail(buffer.AsSpan(paragraphStart, length - paragraphStart)), written.AsSpan()[lines[i + 1]]))
            {
                length--;
            }
            else if (line.IsEmpty)
            {
                paragraphStart = length;
            }

            line.CopyTo(buffer.AsSpan(length));
            length += line.Length;
        }

        return TextNormalizer.Taken(buffer, length, written);
    }

    /// <summary>The end of the paragraph so far: enough to see whether its last sentence is whole, however long it is.</summary>
    private static ReadOnlySpan<char> Tail(ReadOnlySpan<char> paragraph) => paragraph[Math.Max(0, paragraph.Length - Furthest)..].TrimEnd('\n');

    private static bool IsTorn(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (before.Length < 60 || !(char.IsLetterOrDigit(before[^1]) || before[^1] == ','))
        {
            return false;
        }

        return !IsListMark(after) && (char.IsLower(after[0]) || (after.Length > 60 && !before[(before.LastIndexOf('\n') + 1)..].Contains('@') && HoldsStop(after))) && HoldsStop(before);
    }

    /// <summary>Whether a sentence ends within: "Inc." above a headline that begins with the issuer's name ends none.</summary>
    private static bool HoldsStop(ReadOnlySpan<char> words)
    {
        for (var at = words.IndexOf('.'); at >= 0 && at + 1 < words.Length; at = words[(at + 1)..].IndexOf('.') is >= 0 and var next ? at + 1 + next : -1)
        {
            if (words[at + 1] is ' ' or '\n' && !Shortened.Close(words[..at]))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly Phrases Shortened = new(" inc", " corp", " ltd", " co", "\ninc");

    private static bool IsListMark(ReadOnlySpan<char> line) => line[0] is '-' or '•' or '*' or '·' or '–';
}
