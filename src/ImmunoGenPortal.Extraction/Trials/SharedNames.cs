using ImmunoGenPortal.Extraction.Lexicon;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>What several studies are called together: "the FORWARD trials" are FORWARD I and FORWARD II.</summary>
internal static class SharedNames
{
    /// <summary>Whether the name stands for other studies of the compound, which have a number behind it.</summary>
    public static bool IsOfSeveral(TrialDraft trial, IReadOnlyList<TrialDraft> all) =>
        trial.Name is { } name && all.Any(other => other != trial && other.Compound == trial.Compound && other.Name is { } longer && IsNumbered(longer, name));

    private static bool IsNumbered(NamedThing longer, NamedThing name) =>
        longer.Name.Length > name.Name.Length + 1 && longer.Name[name.Name.Length] is ' ' or '-' && longer.Name.StartsWith(name.Name, StringComparison.OrdinalIgnoreCase)
        && longer.Name.AsSpan(name.Name.Length + 1) is var number && (!number.ContainsAnyExcept("IV") || !number.ContainsAnyExceptInRange('0', '9'));
}
