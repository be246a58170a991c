using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Data.Lists;

/// <summary>Which trials a list shows. Names are addresses, or the beginning of any name of the thing; several values of one name are alternatives; none leave nothing out.</summary>
public sealed record TrialFilter
{
    /// <summary>In the study's own name, or the beginning of any name of the compound or of a disease of its patients.</summary>
    public string? Words { get; init; }

    public IReadOnlyList<string> Compounds { get; init; } = [];

    public IReadOnlyList<string> Indications { get; init; } = [];

    /// <summary>In arabic figures.</summary>
    public IReadOnlyList<string> Phases { get; init; } = [];

    /// <summary>As FACTS.md words them, or "not-stated".</summary>
    public IReadOnlyList<string> Statuses { get; init; } = [];

    /// <summary>"told" or "none".</summary>
    public IReadOnlyList<string> Results { get; init; } = [];

    /// <summary>That the compound is aimed at.</summary>
    public IReadOnlyList<string> Targets { get; init; } = [];

    /// <summary>Of who has a right to the compound, pays for its progress, or is called its owner or developer.</summary>
    public IReadOnlyList<string> Partners { get; init; } = [];

    /// <summary>The first year, month or day on which it was told of last.</summary>
    public PartialDate? From { get; init; }

    public PartialDate? To { get; init; }

    /// <summary>Null for those told of last first.</summary>
    public ListOrder? Order { get; init; }

    /// <summary>Only what releases of that day or before told; null for all.</summary>
    public DateOnly? AsOf { get; init; }
}

/// <summary>Lists trials, each value with its evidence.</summary>
public sealed class TrialSearch(PortalDbContext db, TrialCatalogue catalogue, CompoundTieQueries tied, TrialQueries trials)
{
    private const string NotStated = "not-stated";

    /// <summary>The trials made known last first, where nothing else is asked for.</summary>
    /// <param name="page">From 1.</param>
    public async Task<ListFound<TrialView>> FindAsync(TrialFilter filter, int page, int size, CancellationToken cancellation)
    {
        var ties = await tied.LoadAsync(cancellation);
        var (found, counts) = new RowFacets<ListedTrial>()
            .Where(await WordsAsync(filter.Words, cancellation))
            .Where(row => filter.AsOf is null || row.FirstTold <= filter.AsOf)
            .Coded("phase", row => [row.Trial.Phase], filter.Phases)
            .Coded("status", row => [row.Trial.Status ?? NotStated], filter.Statuses)
            .Coded("results", row => [row.HasResults ? "told" : "none"], filter.Results)
            .Named("compound", row => row.Compound is { } one ? [one] : [], await db.FindSlugsAsync(EntityKind.Compound, filter.Compounds, cancellation))
            .Named("indication", row => row.Indications, await db.FindSlugsAsync(EntityKind.Indication, filter.Indications, cancellation))
            .Named("target", row => ties.Of(row.Trial.CompoundId, EntityKind.Target), await db.FindSlugsAsync(EntityKind.Target, filter.Targets, cancellation))
            .Named("partner", row => ties.Of(row.Trial.CompoundId, EntityKind.Organisation), await db.FindSlugsAsync(EntityKind.Organisation, filter.Partners, cancellation))
            .Dated(row => row.Trial.LastTold is { } day ? [new PartialDate(day)] : [], filter.From, filter.To)
            .Narrow(await catalogue.LoadAsync(cancellation));
        var shown = ListFound<ListedTrial>.PageOf(Sort(found, filter.Order), counts, page, size);
        var views = await trials.AtAsync([.. shown.Rows.Select(row => row.Trial.Id)], cancellation);
        return new ListFound<TrialView>(shown.Total, filter.AsOf is { } day ? [.. views.Select(trial => trial.On(day)).OfType<TrialView>()] : views) { Counts = shown.Counts };
    }

    private static IReadOnlyList<ListedTrial> Sort(IReadOnlyList<ListedTrial> rows, ListOrder? order) => order?.Column switch
    {
        null => rows,
        "name" => order.Sort(rows, row => row.Trial.Name),
        "compound" => order.Sort(rows, row => row.Trial.Compound?.Name),
        "phase" => order.Sort(rows, row => row.Trial.Phase),
        "status" => order.Sort(rows, row => row.Trial.Status),
        "enrolled" => order.Sort(rows, row => row.Trial.Enrolled),
        "evaluable" => order.Sort(rows, row => row.Trial.Evaluable),
        _ => order.Sort(rows, row => row.Trial.LastTold?.DayNumber),
    };

    private async Task<Func<ListedTrial, bool>> WordsAsync(string? words, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(words))
        {
            return _ => true;
        }

        var compounds = await db.FindNamedAsync(EntityKind.Compound, words, cancellation) ?? [];
        var diseases = await db.FindSlugsAsync(EntityKind.Indication, [words], cancellation) ?? new HashSet<string>();
        return row => compounds.Contains(row.Trial.CompoundId ?? 0) || row.Indications.Any(one => diseases.Contains(one.Slug))
            || row.Trial.Name?.Contains(words.Trim(), StringComparison.OrdinalIgnoreCase) == true;
    }
}
