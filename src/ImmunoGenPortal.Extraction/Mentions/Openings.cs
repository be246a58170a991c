using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Mentions;

/// <summary>What kinds of mention a word may open.</summary>
[Flags]
internal enum Opening
{
    None = 0,

    /// <summary>A number, fraction or ordinal, or an amount of money that begins with one.</summary>
    Number = 1,

    /// <summary>An amount of money behind the code of its currency.</summary>
    Currency = 32,

    Date = 64,

    Phase = 128,

    /// <summary>What may begin with figures.</summary>
    Quantity = Number | Currency | Date | Phase,

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
    /// <summary>By the number of a word.</summary>
    private static readonly Opening[] Words = Read();

    /// <param name="words">The numbers of the run's words.</param>
    public static Opening Of(TokenRun run, ushort[] words, int i) =>
        OfWord(words[i]) is not Opening.None and var opening ? opening
        : char.IsAsciiDigit(run.Raw(i)[0]) ? Opening.Number
        : Opening.None;

    /// <summary>What a word opens whatever it begins with.</summary>
    /// <param name="number">Of the word, or 0.</param>
    public static Opening OfWord(int number) => number < Words.Length ? Words[number] : Opening.None;

    /// <summary>Numbers the words that open something, before a text's words are numbered.</summary>
    public static void Known() => _ = Words.Length;

    private static Opening[] Read()
    {
        var words = new Dictionary<string, Opening>(StringComparer.OrdinalIgnoreCase);
        Add(words, Opening.Number, NumberReader.Starters);
        Add(words, Opening.Currency, MoneyReader.Starters);
        Add(words, Opening.Date, DateReader.Starters);
        Add(words, Opening.Phase, TrialQuantityReader.Starters);
        Add(words, Opening.Reference, MentionReader.ReferenceStarters);
        Add(words, Opening.Organ, JointCancerReader.Starts);
        Add(words, Opening.Phrase, PhraseReader.Starters);
        Add(words, Opening.Address, ContactReader.AddressStarters);
        var numbered = words.ToDictionary(word => Vocabulary.Add(word.Key), word => word.Value);
        var openings = new Opening[numbered.Keys.Max() + 1];
        foreach (var (number, opening) in numbered)
        {
            openings[number] = opening;
        }

        return openings;
    }

    private static void Add(Dictionary<string, Opening> words, Opening opening, IEnumerable<string> added)
    {
        foreach (var word in added)
        {
            words[word] = words.GetValueOrDefault(word) | opening;
        }
    }
}
