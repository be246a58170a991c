using ImmunoGenPortal.Data.Model;

namespace ImmunoGenPortal.Data.Search;

/// <summary>How many of the found releases have each value of each facet. A facet is counted as if nothing of it were chosen, so that its numbers say what choosing brings.</summary>
public sealed class Facets
{
    private readonly Dictionary<FacetKind, Dictionary<int, int>> _things = [];

    /// <summary>By year.</summary>
    public Dictionary<int, int> Years { get; } = [];

    /// <summary>By code; releases of which nothing tells the kind are not counted.</summary>
    public Dictionary<string, int> Kinds { get; } = new(StringComparer.Ordinal);

    /// <summary>The things that a release is counted under.</summary>
    internal static int[] Of(FacetKind facet, ReleaseTags release) => facet switch
    {
        FacetKind.Partner => release.Partners,
        FacetKind.Compound => release.Compounds,
        FacetKind.Target => release.Targets,
        FacetKind.Indication => release.Indications,
        _ => [],
    };

    /// <summary>The facet that a field of a query asks for the same things as.</summary>
    internal static FacetKind Of(SearchField field) => field switch
    {
        SearchField.Partner => FacetKind.Partner,
        SearchField.Compound => FacetKind.Compound,
        SearchField.Target => FacetKind.Target,
        SearchField.Indication => FacetKind.Indication,
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "The values of this field are no things."),
    };

    /// <summary>The facets whose values are things with pages of their own.</summary>
    public static IReadOnlyList<FacetKind> OfThings { get; } = [FacetKind.Partner, FacetKind.Compound, FacetKind.Target, FacetKind.Indication];

    public static EntityKind EntityOf(FacetKind facet) => facet switch
    {
        FacetKind.Partner => EntityKind.Organisation,
        FacetKind.Compound => EntityKind.Compound,
        FacetKind.Target => EntityKind.Target,
        FacetKind.Indication => EntityKind.Indication,
        _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, "The values of this facet are no things."),
    };

    /// <summary>By thing how many releases have it, the most first.</summary>
    public IReadOnlyList<(int Id, int Count)> Things(FacetKind facet) =>
        _things.TryGetValue(facet, out var counts) ? [.. counts.Select(pair => (pair.Key, pair.Value)).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key)] : [];

    /// <summary>Counts a release that the query finds.</summary>
    /// <returns>Whether it meets every filter.</returns>
    internal bool Add(ReleaseTags release, SearchFilters filters)
    {
        var unmet = filters.AreNone ? 0 : filters.Unmet(release);
        if (Counts(unmet, FacetKind.Kind) && release.Kind is { } kind)
        {
            Kinds[kind] = Kinds.GetValueOrDefault(kind) + 1;
        }

        if (Counts(unmet, FacetKind.Year))
        {
            if (release.Date is { } date)
            {
                Years[date.Year] = Years.GetValueOrDefault(date.Year) + 1;
            }
        }

        foreach (var facet in OfThings)
        {
            if (Counts(unmet, facet))
            {
                Count(facet, Of(facet, release));
            }
        }

        return unmet == 0;
    }

    private void Count(FacetKind facet, int[] ids)
    {
        if (ids.Length == 0)
        {
            return;
        }

        if (!_things.TryGetValue(facet, out var counts))
        {
            _things.Add(facet, counts = []);
        }

        foreach (var id in ids)
        {
            counts[id] = counts.GetValueOrDefault(id) + 1;
        }
    }

    /// <summary>Whether a release that fails these filters counts for a facet: it fails no other.</summary>
    private static bool Counts(int unmet, FacetKind facet) => (unmet & ~SearchFilters.Bit(facet)) == 0;
}
