using System.Globalization;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Web.Pages.Admin.Correcting;

/// <summary>Finds words in a release that a curator selected, pasted or typed.</summary>
public static class WordsOfRelease
{
    private const int MostPlaces = 20;

    /// <param name="at">"512-571": which place is meant; passed over where other words stand there.</param>
    /// <returns>Neither where no words are given; else their place, or what is wrong as a sentence.</returns>
    public static (EvidenceSpan? Span, string? Wrong) Find(ReleaseView view, string? words, string? at)
    {
        if (string.IsNullOrWhiteSpace(words))
        {
            return (null, null);
        }

        var places = Places(view, words);
        return places switch
        {
            [] => (null, $"The words “{words.Trim()}” are not in the release: copy them as they stand there."),
            [var only] => (only, null),
            _ when Read(at) is { } chosen && Stand(view, chosen, words) => (chosen, null),
            _ => (null, $"The words “{words.Trim()}” stand in {(places.Count < MostPlaces ? places.Count : "at least " + places.Count)} places of the release: choose which one is meant, or name more words."),
        };
    }

    /// <summary>Where the words stand, the first of them.</summary>
    public static IReadOnlyList<EvidenceSpan> Places(ReleaseView view, string? words) => TextOf(view).Find(words, MostPlaces);

    public static QuotedText TextOf(ReleaseView view) => new(view.Release.Text, view.Release.Passages);

    private static bool Stand(ReleaseView view, EvidenceSpan place, string words) =>
        place.End <= view.Release.Text.Value.Length && new QuotedText(place.Quote(view.Release.Text), []).Find(words, 1) is [{ Start: 0 } found] && found.End == place.Length;

    private static EvidenceSpan? Read(string? at) =>
        at?.Split('-') is [var from, var to]
        && int.TryParse(from, NumberStyles.None, CultureInfo.InvariantCulture, out var start) && int.TryParse(to, NumberStyles.None, CultureInfo.InvariantCulture, out var end)
        && end > start ? new EvidenceSpan(start, end) : null;
}
