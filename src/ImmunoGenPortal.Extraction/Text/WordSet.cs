using System.Collections.Frozen;
using ImmunoGenPortal.Extraction.Patterns;

namespace ImmunoGenPortal.Extraction.Text;

/// <summary>Words that a reader asks for at every word of a text: told by their numbers.</summary>
internal sealed class WordSet
{
    /// <summary>A bit by the number of a word.</summary>
    private readonly ulong[] _bits;

    /// <summary>As they must be spelt; null where their case does not matter.</summary>
    private readonly FrozenSet<string>? _spelt;

    /// <param name="words">Parted by spaces.</param>
    public WordSet(string words, bool caseMatters = false)
    {
        var parts = words.Split(' ');
        var numbers = parts.Select(Vocabulary.Add).ToList();
        _bits = new ulong[(numbers.Max() / 64) + 1];
        foreach (var number in numbers)
        {
            _bits[number / 64] |= 1UL << (number % 64);
        }

        _spelt = caseMatters ? parts.ToFrozenSet(StringComparer.Ordinal) : null;
    }

    /// <summary>Whether a token is one of the words; no where there is no such token.</summary>
    public bool Holds(TokenRun run, int i) =>
        Holds(run.Number(i)) && (_spelt is null || _spelt.GetAlternateLookup<ReadOnlySpan<char>>().Contains(run.Raw(i)));

    /// <summary>Whether any token of a run is one of the words.</summary>
    public bool StandIn(TokenRun run)
    {
        for (var i = 0; i < run.Count; i++)
        {
            if (Holds(run, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word is one of them, whatever its case.</summary>
    public bool Holds(ReadOnlySpan<char> word) => Holds(Vocabulary.Find(word));

    /// <summary>Whether it is the number of one of the words.</summary>
    private bool Holds(int number) => number / 64 < _bits.Length && (_bits[number / 64] & (1UL << (number % 64))) != 0;
}
