using System.Collections.Frozen;
using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Mentions;

/// <summary>What kinds of mention a word may open.</summary>
[Flags]
internal enum Opening
{
    None = 0,

    /// <summary>A number, date, phase or amount of money.</summary>
    Quantity = 1,

    /// <summary>"this compound", "the Company".</summary>
    Reference = 2,

    /// <summary>An organ before "cancer".</summary>
    Organ = 4,

    /// <summary>"up to", "exclusive".</summary>
    Phrase = 8,

    /// <summary>A web address.</summary>
    Address = 16,
}

/// <summary>Tells of a word at once what may begin at it: most words begin nothing, and cost no more than this.</summary>
internal static class Openings
{
    private static readonly FrozenDictionary<string, Opening>.AlternateLookup<ReadOnlySpan<char>> Words = Read();

    public static Opening Of(TokenRun run, int i)
    {
        var raw = run.Raw(i);
        return Words.TryGetValue(raw, out var opening) ? opening : char.IsAsciiDigit(raw[0]) ? Opening.Quantity : Opening.None;
    }

    private static FrozenDictionary<string, Opening>.AlternateLookup<ReadOnlySpan<char>> Read()
    {
        var words = new Dictionary<string, Opening>(StringComparer.OrdinalIgnoreCase);
        Add(words, Opening.Quantity, [.. NumberReader.Starters, .. DateReader.Starters, .. MoneyReader.Starters, .. TrialQuantityReader.Starters]);
        Add(words, Opening.Reference, MentionReader.ReferenceStarters);
        Add(words, Opening.Organ, JointCancerReader.Organs);
        Add(words, Opening.Phrase, PhraseReader.Starters);
        Add(words, Opening.Address, ContactReader.AddressStarters);
        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private static void Add(Dictionary<string, Opening> words, Opening opening, IEnumerable<string> added)
    {
        foreach (var word in added)
        {
            words[word] = words.GetValueOrDefault(word) | opening;
        }
    }
}
