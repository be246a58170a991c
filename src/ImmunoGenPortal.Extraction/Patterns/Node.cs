using System.Numerics;

namespace ImmunoGenPortal.Extraction.Patterns;

/// <summary>A part of a pattern as it was written.</summary>
internal abstract record Node
{
    public sealed record Word(int Number) : Node;

    public sealed record Type(uint Mask) : Node;

    public sealed record Sequence(IReadOnlyList<Node> Parts) : Node;

    public sealed record Choice(IReadOnlyList<Node> Ways) : Node;

    public sealed record Optional(Node Part) : Node;

    /// <summary>Any one atom.</summary>
    public sealed record One : Node;

    /// <summary>Any atoms but mentions of the types in Barred, as few as will do.</summary>
    public sealed record Gap(int Most, uint Barred = 0) : Node;

    public sealed record Capture(string Name, Node Part) : Node;

    /// <summary>The beginning of the sentence.</summary>
    public sealed record Start : Node;

    /// <summary>What a sentence must hold for this part to match at all: of each entry one word or type.</summary>
    public IEnumerable<Need> Needs => this switch
    {
        Word word => [new Need([word.Number], 0)],
        Type type => [new Need([], type.Mask)],
        Sequence sequence => sequence.Parts.SelectMany(part => part.Needs),
        Capture capture => capture.Part.Needs,
        Choice choice => OfChoice(choice),
        _ => [],
    };

    private static IEnumerable<Need> OfChoice(Choice choice)
    {
        var firsts = choice.Ways.Select(way => way.Needs.OrderBy(need => need.Words.Length).FirstOrDefault()).ToList();
        return firsts.Contains(null) ? [] : [new Need([.. firsts.SelectMany(need => need!.Words)], firsts.Aggregate(0u, (mask, need) => mask | need!.Types))];
    }
}

/// <summary>Words and types of which a sentence must have at least one.</summary>
internal sealed record Need(int[] Words, uint Types)
{
    /// <summary>Words that stand in most sentences.</summary>
    private static readonly HashSet<int> CommonWords = [.. "the of to in and a an for with by on is are was has have been will be its that as or at from it this which".Split(' ').Select(Vocabulary.Add)];

    private const uint CommonTypes = (1u << (int)Mentions.MentionType.Company) | (1u << (int)Mentions.MentionType.Partner) | (1u << (int)Mentions.MentionType.Count) | (1u << (int)Mentions.MentionType.Compound);

    /// <summary>How likely a sentence is to meet it, in no unit: the rules are tried by their rarest need.</summary>
    public int Commonness => (Words.Length == 0 ? 0 : Words.Sum(static word => CommonWords.Contains(word) ? 100 : 1)) + (10 * BitOperations.PopCount(Types)) + (40 * BitOperations.PopCount(Types & CommonTypes));
}
