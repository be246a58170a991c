using System.Numerics;
using ImmunoGenPortal.Extraction.Mentions;

namespace ImmunoGenPortal.Extraction.Patterns;

/// <summary>Words and types of which a sentence must have at least one.</summary>
internal sealed record Need(int[] Words, uint Types)
{
    /// <summary>Of a thousand sentences of releases about so many hold a word: the most usual words, which stand in several hundred, and so on. Any other word stands in a few.</summary>
    private static readonly Dictionary<int, int> ByWord = Shares<int>(
        (300, ". , the of in and to a for - with is".Split(' ').Select(Vocabulary.Add)),
        (100, "( ) : that on at has its an which \" by it was 's from this antibody patients".Split(' ').Select(Vocabulary.Add)),
        (40, "trial license will are said ; or be about as agreement milestone first today year development product clinical under had were have been we our technology two three one study including companies".Split(' ').Select(Vocabulary.Add)));

    private static readonly Dictionary<MentionType, int> ByType = Shares<MentionType>(
        (300, [MentionType.Company]),
        (200, [MentionType.Partner, MentionType.Compound, MentionType.Count]),
        (100, [MentionType.Indication, MentionType.Money, MentionType.Date, MentionType.Person, MentionType.Phase, MentionType.Target]),
        (50, [MentionType.Year, MentionType.Ordinal, MentionType.Title, MentionType.Qualifier, MentionType.Percent]));

    private const int OfOtherWord = 8;
    private const int OfOtherType = 25;

    /// <summary>How many of a thousand sentences may meet it: the rules are tried by their rarest need.</summary>
    public int Commonness { get; } = Words.Sum(static word => ByWord.GetValueOrDefault(word, OfOtherWord)) + Of(Types);

    private static int Of(uint types)
    {
        var sum = 0;
        for (; types != 0; types &= types - 1)
        {
            sum += ByType.GetValueOrDefault((MentionType)BitOperations.TrailingZeroCount(types), OfOtherType);
        }

        return sum;
    }

    private static Dictionary<T, int> Shares<T>(params (int Share, IEnumerable<T> Holders)[] shares)
        where T : notnull => shares.SelectMany(static share => share.Holders, static (share, holder) => (share.Share, holder)).ToDictionary(static pair => pair.holder, static pair => pair.Share);
}
