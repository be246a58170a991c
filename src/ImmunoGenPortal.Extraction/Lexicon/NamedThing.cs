using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Lexicon;

/// <summary>Something that has names: an organisation, compound, target and so on.</summary>
/// <param name="Name">The preferred name of the lexicon, or the name as found.</param>
/// <param name="Aliases">Every other name known, preferred ones first.</param>
/// <param name="IsKnown">False where only its form gave it away.</param>
public sealed record NamedThing(string Name, IReadOnlyList<string> Aliases, bool IsKnown = true)
{
    /// <summary>For a regulator or region its jurisdiction's code, for a compound its antibody and so on; null where there is none.</summary>
    public string? Detail { get; init; }

    /// <summary>What is publicly known of a compound; null for other things.</summary>
    public CompoundDetail? Compound { get; init; }

    /// <summary>The disease that a study is known to be in; null for other things.</summary>
    public string? Disease { get; init; }

    private readonly string _key = NameKey.Of(Name);

    public bool Equals(NamedThing? other) => other is not null && string.Equals(_key, other._key, StringComparison.Ordinal);

    public override int GetHashCode() => _key.GetHashCode(StringComparison.Ordinal);

    /// <summary>Stages and lines of a disease, which stand for it in a text without being other names of it: "metastatic breast cancer".</summary>
    public IReadOnlyList<string> Forms { get; init; } = [];
}
