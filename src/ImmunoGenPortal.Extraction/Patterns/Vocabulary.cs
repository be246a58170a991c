namespace ImmunoGenPortal.Extraction.Patterns;

/// <summary>Numbers the words that rules name, so that matching compares numbers. Grows only while rules are read.</summary>
internal static class Vocabulary
{
    private static readonly Lock Gate = new();
    private static volatile Dictionary<string, int> _words = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>How many words are known: a sentence numbered under another count is numbered anew.</summary>
    public static int Count => _words.Count;

    /// <summary>The number of a word that a rule names, from 1.</summary>
    public static int Add(string word)
    {
        lock (Gate)
        {
            if (_words.TryGetValue(word, out var known))
            {
                return known;
            }

            // Readers keep the dictionary that they have: it is never changed once they can see it.
            var grown = new Dictionary<string, int>(_words, StringComparer.OrdinalIgnoreCase) { [word] = _words.Count + 1 };
            _words = grown;
            return grown.Count;
        }
    }

    public static Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Lookup(out int count)
    {
        var words = _words;
        count = words.Count;
        return words.GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
