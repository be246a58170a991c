namespace ImmunoGenPortal.Data.Pipeline;

/// <summary>Everything that releases tell of how far compounds are: what was known on any day, and what moved between two.</summary>
public sealed class PipelineHistory(IReadOnlyList<StageTelling> stages, IReadOnlyList<StopTelling> stops)
{
    /// <summary>Of every compound in every disease the highest stage told by then. What is told without a disease stands only where it is higher than in any.</summary>
    /// <param name="day">Null for all that is known, releases without a date included.</param>
    public IReadOnlyList<Standing> On(DateOnly? day)
    {
        var stopped = stops.Where(stop => IsKnown(stop.Told, day)).ToLookup(stop => (stop.Compound, stop.Indication));
        var standings = stages.Where(telling => IsKnown(telling.Told, day)).GroupBy(telling => (telling.Compound, telling.Indication))
            .Select(group => Of(group, stopped[group.Key])).ToList();
        var ofDiseases = standings.Where(one => one.Highest.Indication is not null).GroupBy(one => one.Highest.Compound).ToDictionary(group => group.Key, group => group.Max(one => one.Highest.Rank));
        return [.. standings.Where(one => one.Highest.Indication is not null || !(ofDiseases.TryGetValue(one.Highest.Compound, out var rank) && rank >= one.Highest.Rank))];
    }

    /// <summary>The highest stage that is known of every compound, by compound: of several tellings the first.</summary>
    public IReadOnlyDictionary<int, StageTelling> Furthest { get; } = FurthestOf(stages, telling => telling.Compound);

    /// <summary>The highest stage that is known in every disease, by disease.</summary>
    public IReadOnlyDictionary<int, StageTelling> FurthestIn { get; } = FurthestOf(stages.Where(telling => telling.Indication is not null), telling => telling.Indication!.Value);

    /// <summary>What stands higher on the second day than on the first, is new, or was stopped between them, by date.</summary>
    public IReadOnlyList<Move> Moves(DateOnly from, DateOnly to)
    {
        var before = On(from).ToDictionary(one => (one.Highest.Compound, one.Highest.Indication));
        return [.. On(to).Select(after => new Move(before.GetValueOrDefault((after.Highest.Compound, after.Highest.Indication)), after))
            .Where(move => move.Before is null || move.Before.Highest.Rank < move.After.Highest.Rank || (move.Before.Stopped is null && move.After.Stopped is not null))
            .OrderBy(move => move.IsStop ? move.After.Stopped!.Told : move.After.Highest.Told).ThenBy(move => move.After.Highest.ClaimId)];
    }

    /// <summary>The days on which something became higher or was stopped, in order.</summary>
    public IReadOnlyList<DateOnly> Changes()
    {
        var days = new SortedSet<DateOnly>();
        var highest = new Dictionary<(int, int?), int>();
        foreach (var telling in stages.Where(telling => telling.Told is not null).OrderBy(telling => telling.Told))
        {
            var key = (telling.Compound, telling.Indication);
            if (!highest.TryGetValue(key, out var rank) || rank < telling.Rank)
            {
                highest[key] = telling.Rank;
                days.Add(telling.Told!.Value);
            }
        }

        days.UnionWith(stops.Select(stop => stop.Told).OfType<DateOnly>());
        return [.. days];
    }

    private static Standing Of(IEnumerable<StageTelling> told, IEnumerable<StopTelling> stops)
    {
        var highest = Highest(told)!;
        return new Standing(highest, stops.Where(stop => !(stop.Told < highest.Told)).OrderBy(stop => stop.Told).ThenBy(stop => stop.ClaimId).FirstOrDefault());
    }

    /// <summary>Of some tellings the highest; of several as high the one told first.</summary>
    public static StageTelling? Highest(IEnumerable<StageTelling> told) =>
        told.OrderByDescending(telling => telling.Rank).ThenBy(telling => telling.Told ?? DateOnly.MaxValue).ThenBy(telling => telling.ClaimId).FirstOrDefault();

    private static Dictionary<int, StageTelling> FurthestOf(IEnumerable<StageTelling> told, Func<StageTelling, int> thing) =>
        told.GroupBy(thing).ToDictionary(group => group.Key, group => Highest(group)!);

    private static bool IsKnown(DateOnly? told, DateOnly? day) => day is null || told <= day;
}
