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

    private int _hash;
    private string[]? _aliasKeys;
    private string[]? _formKeys;

    /// <summary>The key of its name.</summary>
    public string Key { get; } = NameKey.Of(Name);

    /// <summary>The keys of its aliases, in their order.</summary>
    internal IReadOnlyList<string> AliasKeys => _aliasKeys ??= [.. Aliases.Select(NameKey.Of)];

    /// <summary>Whether a key is that of a stage or line of it, which is no name of it.</summary>
    internal bool HasForm(string key) => Array.IndexOf(_formKeys ??= [.. Forms.Select(NameKey.Of)], key) >= 0;

    /// <summary>Whether a key is that of its name or of an alias.</summary>
    internal bool HasName(string key) => Key == key || AliasKeys.Contains(key);

    /// <summary>Its name or alias that has a key, as the lexicon writes it; null where none has.</summary>
    internal string? NameOf(string key)
    {
        for (var i = 0; Key != key && i < AliasKeys.Count; i++)
        {
            if (AliasKeys[i] == key)
            {
                return Aliases[i];
            }
        }

        return Key == key ? Name : null;
    }

    public bool Equals(NamedThing? other) => ReferenceEquals(this, other) || (other is not null && string.Equals(Key, other.Key, StringComparison.Ordinal));

    public override int GetHashCode() => _hash != 0 ? _hash : _hash = Key.GetHashCode(StringComparison.Ordinal);

    /// <summary>Stages and lines of a disease, which stand for it in a text without being other names of it: "metastatic breast cancer".</summary>
    public IReadOnlyList<string> Forms { get; init; } = [];
}
