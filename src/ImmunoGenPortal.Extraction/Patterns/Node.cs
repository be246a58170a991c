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
        var firsts = choice.Ways.Select(way => way.Needs.MinBy(static need => need.Commonness)).ToList();
        return firsts.Contains(null) ? [] : [new Need([.. firsts.SelectMany(need => need!.Words)], firsts.Aggregate(0u, (mask, need) => mask | need!.Types))];
    }
}
