using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Ingestion.Edgar;

/// <summary>The text of an exhibit with the measures by which kinds of exhibit differ.</summary>
/// <param name="Passages">Each on one line, as they stand.</param>
/// <param name="Words">Of the first passages, in small letters, without the marks around them.</param>
/// <param name="ProseLetters">Letters in passages that are whole sentences, without the caution about forward-looking statements.</param>
/// <param name="ProseShare">Those letters among all letters but the caution's, from 0 to 1.</param>
/// <param name="ShortLines">Lines of a few words that end no sentence: bullets, captions, headings. Rows of a table are not among them.</param>
/// <param name="FigureShare">Digits among all letters and digits, from 0 to 1.</param>
internal sealed record ExhibitText(
    IReadOnlyList<string> Passages,
    IReadOnlyList<string> Words,
    bool HasDateline,
    bool HasContacts,
    int ProseLetters,
    double ProseShare,
    int ShortLines,
    double FigureShare)
{
    private const int LeastProse = 100;
    private const int LongestShortLine = 90;
    private const int OpeningWords = 1_500;
    private const int Longest = 400_000;

    private static readonly char[] Blanks = [' ', '\n', '\t'];

    /// <param name="raw">Only its first 400,000 characters are looked at: no exhibit turns into another kind behind them.</param>
    public static ExhibitText Read(string raw)
    {
        var release = ReleaseText.Read(raw[..Math.Min(raw.Length, Longest)]);
        List<string> passages = [.. release.Passages.Select(passage => passage.Span.QuoteLine(release.Text).Trim())];
        var digits = release.Text.Count(char.IsAsciiDigit);
        var letters = release.Text.Count(char.IsLetter);

        // The long caution about forward-looking statements stands in slides and tables as it does in releases.
        var caution = release.Passages.Zip(passages).Where(pair => pair.First.Section == Section.ForwardLooking).Sum(pair => pair.Second.Count(char.IsLetter));
        var prose = release.Passages.Zip(passages).Where(pair => pair.First.Section != Section.ForwardLooking && IsProse(pair.Second)).Sum(pair => pair.Second.Count(char.IsLetter));
        return new ExhibitText(
            passages,
            [.. passages.SelectMany(passage => passage[..Math.Min(passage.Length, OpeningWords * 20)].Split(Blanks, StringSplitOptions.RemoveEmptyEntries)).Take(OpeningWords).Select(Bare)],
            release.Dateline is not null,
            release.Passages.Any(passage => passage.Section is Section.Contacts or Section.Source),
            prose,
            Share(prose, letters - caution),
            release.Text.Split('\n').Count(IsShort),
            Share(digits, letters + digits));
    }

    /// <summary>Whether a passage is prose: long, of letters, with the end of a sentence in it.</summary>
    private static bool IsProse(string passage) =>
        passage.Length >= LeastProse
        && passage.Count(char.IsLetter) * 3 >= passage.Length * 2
        && (passage[^1] is '.' or '!' or '?' or ':' or '"' or '”' or ')' || passage.Contains(". ", StringComparison.Ordinal));

    private static bool IsShort(string line)
    {
        var words = line.AsSpan().Trim();
        return words.Length is > 2 and < LongestShortLine && words[^1] is not ('.' or ',') && words.Count('\t') == 0 && CountDigits(words) * 4 < words.Length;
    }

    private static int CountDigits(ReadOnlySpan<char> words)
    {
        var digits = 0;
        foreach (var character in words)
        {
            digits += char.IsAsciiDigit(character) ? 1 : 0;
        }

        return digits;
    }

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;

    private static string Bare(string word) => word.Trim(',', '.', ';', ':', '"', '“', '”', '(', ')', '-', '–', '—').ToLowerInvariant();
}
