using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Ingestion.Edgar;

/// <summary>The text of an exhibit with the measures by which kinds of exhibit differ.</summary>
/// <param name="Passages">Each on one line, as they stand.</param>
/// <param name="Words">Of the first passages, in small letters, without the marks around them.</param>
/// <param name="ProseLetters">Letters in passages that are whole sentences.</param>
/// <param name="ProseShare">Those letters among all letters, from 0 to 1.</param>
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

    private static readonly char[] Blanks = [' ', '\n', '\t'];

    public static ExhibitText Read(string raw)
    {
        var release = ReleaseText.Read(raw);
        List<string> passages = [.. release.Passages.Select(passage => passage.Span.QuoteLine(release.Text).Trim())];
        var letters = release.Text.Count(char.IsLetter);
        var digits = release.Text.Count(char.IsAsciiDigit);
        var prose = passages.Where(IsProse).Sum(passage => passage.Count(char.IsLetter));
        return new ExhibitText(
            passages,
            [.. passages.SelectMany(passage => passage.Split(Blanks, StringSplitOptions.RemoveEmptyEntries)).Take(OpeningWords).Select(Bare)],
            release.Dateline is not null,
            release.Passages.Any(passage => passage.Section is Section.Contacts or Section.Source),
            prose,
            Share(prose, letters),
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
