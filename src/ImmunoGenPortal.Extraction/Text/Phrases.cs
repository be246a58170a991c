using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace ImmunoGenPortal.Extraction.Text;

/// <summary>Words and phrases that are looked for whatever their case, all at once.</summary>
internal sealed class Phrases(params string[] phrases)
{
    private readonly SearchValues<string> _search = SearchValues.Create([.. phrases.Where(static phrase => Ascii.IsValid(phrase))], StringComparison.OrdinalIgnoreCase);

    /// <summary>Those with other than plain letters, which are looked for more slowly, and what they begin with.</summary>
    private readonly (SearchValues<string> Phrases, SearchValues<char> Firsts) _odd = (
        SearchValues.Create([.. phrases.Where(static phrase => !Ascii.IsValid(phrase))], StringComparison.OrdinalIgnoreCase),
        SearchValues.Create([.. phrases.Where(static phrase => !Ascii.IsValid(phrase)).SelectMany(static phrase => Firsts(phrase))]));

    /// <summary>By what they begin with: most texts begin with none of these.</summary>
    private readonly FrozenDictionary<char, string[]> _byFirst = phrases.SelectMany(static phrase => Firsts(phrase).Distinct(), static (phrase, first) => (First: first, Phrase: phrase))
        .GroupBy(static phrase => phrase.First).ToFrozenDictionary(static group => group.Key, static group => group.Select(static phrase => phrase.Phrase).ToArray());

    /// <summary>Whether one of them stands anywhere in a text.</summary>
    public bool StandIn(ReadOnlySpan<char> text) => text.ContainsAny(_search) || (text.ContainsAny(_odd.Firsts) && text.ContainsAny(_odd.Phrases));

    /// <summary>Whether a text begins with one of them.</summary>
    public bool Open(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !_byFirst.TryGetValue(text[0], out var alike))
        {
            return false;
        }

        foreach (var phrase in alike)
        {
            if (Begins(text, phrase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Words of a phrase may stand on lines of their own: "For", and below it "Immediate Release".</summary>
    private static bool Begins(ReadOnlySpan<char> text, string phrase)
    {
        if (text.Length < phrase.Length)
        {
            return false;
        }

        for (var i = 0; i < phrase.Length; i++)
        {
            if (char.ToLowerInvariant(text[i]) != char.ToLowerInvariant(phrase[i]) && !(phrase[i] == ' ' && text[i] == '\n'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a text ends in one of them.</summary>
    public bool Close(ReadOnlySpan<char> text)
    {
        foreach (var phrase in phrases)
        {
            if (text.EndsWith(phrase, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a text is one of them and nothing else.</summary>
    public bool Are(ReadOnlySpan<char> text)
    {
        foreach (var phrase in phrases)
        {
            if (text.Equals(phrase, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static char[] Firsts(string phrase) => [char.ToLowerInvariant(phrase[0]), char.ToUpperInvariant(phrase[0])];
}
