using ImmunoGenPortal.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Search;

/// <summary>Finds what a query that finds nothing was perhaps meant to be, among the names of things and the words of the releases.</summary>
public sealed class OtherSpelling(PortalDbContext db)
{
    /// <summary>A word of fewer letters is like too many others.</summary>
    private const int ShortestWord = 4;

    private const int LongestWord = 40;

    /// <summary>What inflection may have put behind the part of a word that the index keeps.</summary>
    private const int LongestEnding = 3;

    /// <summary>How many words of the index are tried for being one that can be shown.</summary>
    private const int MostTried = 5;

    /// <returns>The query with each word that no release has replaced by one like it; null where all are there, or nothing is like one.</returns>
    public async Task<string?> OfAsync(string query, CancellationToken cancellation)
    {
        var meant = query;
        List<string>? names = null;
        foreach (var word in QueryReader.Read(query).Clauses.Where(clause => !clause.IsExcluded).SelectMany(clause => clause.Any).OfType<SearchTerm.Words>()
            .SelectMany(term => term.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            // The value of a field is no word of a text.
            if (word.Length is < ShortestWord or > LongestWord || word.Contains(':', StringComparison.Ordinal) || query.Contains(':' + word, StringComparison.OrdinalIgnoreCase) || await IsThereAsync(word, cancellation))
            {
                continue;
            }

            names ??= await db.EntityNames.Where(name => name.IsUsed).Select(name => name.Name).Distinct().ToListAsync(cancellation);
            if (await LikeAsync(word.ToLowerInvariant(), names, cancellation) is not { } other)
            {
                return null;
            }

            meant = meant.Replace(word, other, StringComparison.OrdinalIgnoreCase);
        }

        return meant == query ? null : meant;
    }

    private async Task<bool> IsThereAsync(string word, CancellationToken cancellation) =>
        (await FullText.MatchesAsync(db, FullText.Any([new SearchTerm.Words(word, TermShape.Word)]), ranked: false, cancellation)).Count > 0;

    private async Task<string?> LikeAsync(string word, List<string> names, CancellationToken cancellation)
    {
        var limit = word.Length > 5 ? 2 : 1;
        var named = names.SelectMany(static name => name.Split(' ').Append(name)).Where(static part => part.Length >= ShortestWord).Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(part => (Text: part, Distance: EditDistance.Of(word, part.ToLowerInvariant(), limit)))
            .Where(part => part.Distance <= limit).OrderBy(part => part.Distance).ThenByDescending(part => part.Text.Length).ThenBy(part => part.Text, StringComparer.Ordinal).FirstOrDefault(); // letters are left out more often than put in
        var stems = (await FullText.WordsAsync(db, word[..1], word.Length - LongestEnding - limit, word.Length + limit, cancellation))
            .Select(stem => (stem.Word, stem.Releases, Distance: Distance(word, stem.Word, limit)))
            .Where(stem => stem.Distance <= limit).OrderBy(stem => stem.Distance).ThenByDescending(stem => stem.Releases).Take(MostTried);
        foreach (var stem in stems)
        {
            if (named.Text is not null && named.Distance <= stem.Distance)
            {
                return named.Text;
            }

            if (await FullText.WrittenAsync(db, stem.Word, cancellation) is { } written)
            {
                return written.ToLowerInvariant();
            }
        }

        return named.Text;
    }

    /// <summary>Of a word to what the index keeps of another: its ending may be missing there.</summary>
    private static int Distance(string word, string stem, int limit)
    {
        var least = limit + 1;
        for (var ending = 0; ending <= LongestEnding && word.Length - ending >= ShortestWord - 1; ending++)
        {
            least = Math.Min(least, EditDistance.Of(word.AsSpan(0, word.Length - ending), stem, limit));
        }

        return least;
    }
}
