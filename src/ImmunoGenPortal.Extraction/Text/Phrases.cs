using System.Buffers;

namespace ImmunoGenPortal.Extraction.Text;

/// <summary>Words and phrases that are looked for whatever their case, all at once.</summary>
internal sealed class Phrases(params string[] phrases)
{
    private readonly SearchValues<string> _search = SearchValues.Create(phrases, StringComparison.OrdinalIgnoreCase);

    /// <summary>What the phrases begin with: most texts begin with none of these.</summary>
    private readonly SearchValues<char> _firsts = SearchValues.Create([.. phrases.SelectMany(static phrase => new[] { char.ToLowerInvariant(phrase[0]), char.ToUpperInvariant(phrase[0]) })]);

    /// <summary>Whether one of them stands anywhere in a text.</summary>
    public bool StandIn(ReadOnlySpan<char> text) => text.ContainsAny(_search);

    /// <summary>Whether a text begins with one of them.</summary>
    public bool Open(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !_firsts.Contains(text[0]))
        {
            return false;
        }

        foreach (var phrase in phrases)
        {
            if (text.StartsWith(phrase, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
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
}
