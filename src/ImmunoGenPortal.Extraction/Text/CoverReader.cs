using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Text;

/// <summary>
/// Finds the cover of a filing that stands before the release it brings: Form 8-K with the registrant's particulars, its items and its signature.
/// None of it is the release, and much of it looks like contacts.
/// </summary>
internal static class CoverReader
{
    /// <summary>Covers of several items have some sixty passages.</summary>
    private const int Furthest = 150;

    private static readonly Phrases ExhibitMarks = new("exhibit 99", "ex-99", "exhibit no. 99");

    private static readonly Phrases Commission = new("SECURITIES AND EXCHANGE COMMISSION");

    private static readonly Phrases Marks = new(
        "registrant", "exchange act", "securities and exchange commission", "principal executive offices", "zip code", "commission file", "signature", "/s/", "exhibits", "form 8-k", "current report", "identification no", "employer", "date of report");

    /// <summary>How many of the first passages are the cover; 0 where there is none.</summary>
    public static int Length(string text, IReadOnlyList<(EvidenceSpan Span, PassageShape Shape)> pieces)
    {
        if (!Commission.StandIn(text))
        {
            return 0;
        }

        var isCover = false;
        var length = 0;
        for (var i = 0; i < pieces.Count && i < Furthest; i++)
        {
            var words = text.AsSpan(pieces[i].Span.Start, pieces[i].Span.Length);
            isCover = isCover || Commission.StandIn(words);
            if (!isCover)
            {
                continue;
            }

            if (IsExhibitMark(words))
            {
                return i + 1;
            }

            length = Marks.StandIn(words) ? i + 1 : length;
            if (length > 0 && i >= length && DatelineReader.Find(text, pieces[i].Span) is not null)
            {
                return length;
            }
        }

        return 0;
    }

    /// <summary>The heading of the exhibit, not its line in the list of exhibits, which says what it is.</summary>
    internal static bool IsExhibitMark(ReadOnlySpan<char> words) => words.Length < 20 && ExhibitMarks.Open(words);
}
