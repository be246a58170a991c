using ImmunoGenPortal.Data.Model;

namespace ImmunoGenPortal.Data.Search;

/// <summary>By what found releases are told apart beside the list.</summary>
public enum FacetKind
{
    Year,
    Kind,
    Partner,
    Compound,
    Target,
    Indication,
}

/// <summary>What a reader has chosen beside the query. Of one facet any value will do; every facet must be met.</summary>
/// <param name="Kinds">Codes.</param>
/// <param name="Entities">By facet the numbers of the things chosen; a facet without any is left out.</param>
/// <param name="From">The first day; null where there is none.</param>
/// <param name="To">The last day.</param>
public sealed record SearchFilters(IReadOnlyList<string> Kinds, IReadOnlyDictionary<FacetKind, int[]> Entities, DateOnly? From, DateOnly? To)
{
    public static readonly SearchFilters None = new([], new Dictionary<FacetKind, int[]>(), null, null);

    public bool AreNone => Kinds.Count == 0 && Entities.Count == 0 && From is null && To is null;

    /// <summary>The facets that a release does not meet, as bits.</summary>
    internal int Unmet(ReleaseTags release)
    {
        var unmet = 0;
        if (Kinds.Count > 0 && !(release.Kind is { } kind && Kinds.Contains(kind)))
        {
            unmet |= Bit(FacetKind.Kind);
        }

        if ((From is { } from && !(release.Date >= from)) || (To is { } to && !(release.Date <= to)))
        {
            unmet |= Bit(FacetKind.Year);
        }

        foreach (var (facet, chosen) in Entities)
        {
            if (!Facets.Of(facet, release).AsSpan().ContainsAny(chosen))
            {
                unmet |= Bit(facet);
            }
        }

        return unmet;
    }

    internal static int Bit(FacetKind facet) => 1 << (int)facet;
}
