using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Data.Pipeline;

/// <param name="Words">In a name of the compound's; null or blank for all.</param>
/// <param name="Target">The beginning of the antigen's name.</param>
/// <param name="Payload">The whole name: "DM4".</param>
/// <param name="AsOf">Only what releases of that day or before told; null for all.</param>
public sealed record PipelineFilter(string? Words, string? Target, string? Payload, DateOnly? AsOf)
{
    public bool IsSet => !string.IsNullOrWhiteSpace(Words) || !string.IsNullOrWhiteSpace(Target) || !string.IsNullOrWhiteSpace(Payload);
}

/// <summary>How far a compound is in a disease, with the sentence.</summary>
/// <param name="Indication">Null where the release names no disease with it.</param>
/// <param name="StoppedClaim">Where a release says that the study was stopped; null where none does.</param>
public sealed record PipelineEntry(PipelineCompound Compound, NamedLink? Indication, Standing Standing, ClaimView Claim, ClaimView? StoppedClaim)
{
    public string Stage => Standing.Highest.Stage;
}

/// <summary>What moved between two days, with the sentence that says so.</summary>
/// <param name="Before">The stage on the first day; null for what was not known then.</param>
public sealed record PipelineMove(PipelineCompound Compound, NamedLink? Indication, string? Before, string After, bool IsStop, ClaimView Why);

/// <param name="Compounds">By the highest stage, the furthest first.</param>
/// <param name="Changes">The days on which something moved, in order.</param>
/// <param name="Payloads">Of all compounds, for the choice.</param>
public sealed record PipelineFound(int Total, IReadOnlyList<IReadOnlyList<PipelineEntry>> Compounds, IReadOnlyList<DateOnly> Changes, IReadOnlyList<string> Payloads)
{
    public static readonly PipelineFound None = new(0, [], [], []);
}

/// <summary>The pipeline as known on a day, and what moved between two.</summary>
public sealed class PipelineSearch(PipelineQueries queries)
{
    /// <param name="page">From 1.</param>
    public async Task<PipelineFound> FindAsync(PipelineFilter filter, int page, int size, CancellationToken cancellation)
    {
        var record = await queries.LoadAsync(cancellation);
        var compounds = record.History.On(filter.AsOf).Where(one => Admits(filter, record.Compounds[one.Highest.Compound])).GroupBy(one => one.Highest.Compound)
            .OrderByDescending(group => group.Max(one => one.Highest.Rank)).ThenBy(group => record.Compounds[group.Key].Name, StringComparer.OrdinalIgnoreCase).ToList();
        var shown = compounds.Skip((page - 1) * size).Take(size).ToList();
        var standings = shown.SelectMany(group => group).ToList();
        var claims = await queries.ClaimsAsync([.. standings.Select(one => one.Highest.ClaimId), .. standings.Select(one => one.Stopped?.ClaimId).OfType<int>()], cancellation);
        return new PipelineFound(
            compounds.Count,
            [.. shown.Select(group => (IReadOnlyList<PipelineEntry>)[.. group.OrderByDescending(one => one.Highest.Rank).Select(one => Entry(one, record, claims)).OfType<PipelineEntry>()])],
            record.History.Changes(),
            [.. record.Compounds.Values.Select(one => one.Payload).OfType<string>().Distinct().Order(StringComparer.OrdinalIgnoreCase)]);
    }

    /// <summary>By the date on which it was made known.</summary>
    public async Task<IReadOnlyList<PipelineMove>> MovesAsync(PipelineFilter filter, DateOnly from, DateOnly to, CancellationToken cancellation)
    {
        var record = await queries.LoadAsync(cancellation);
        var moves = record.History.Moves(from, to).Where(move => Admits(filter, record.Compounds[move.After.Highest.Compound])).ToList();
        var claims = await queries.ClaimsAsync([.. moves.Select(ClaimOf)], cancellation);
        return [.. moves.Where(move => claims.ContainsKey(ClaimOf(move))).Select(move => new PipelineMove(
            record.Compounds[move.After.Highest.Compound], IndicationOf(move.After, record), move.Before?.Highest.Stage, move.After.Highest.Stage, move.IsStop, claims[ClaimOf(move)]))];
    }

    private static int ClaimOf(Move move) => move.IsStop ? move.After.Stopped!.ClaimId : move.After.Highest.ClaimId;

    private static bool Admits(PipelineFilter filter, PipelineCompound compound) =>
        (string.IsNullOrWhiteSpace(filter.Words) || NameKey.Of(compound.Name).Contains(NameKey.Of(filter.Words), StringComparison.Ordinal))
        && (string.IsNullOrWhiteSpace(filter.Target) || (compound.Target is { } target && NameKey.Of(target).StartsWith(NameKey.Of(filter.Target), StringComparison.Ordinal)))
        && (string.IsNullOrWhiteSpace(filter.Payload) || string.Equals(compound.Payload, filter.Payload, StringComparison.OrdinalIgnoreCase));

    private static PipelineEntry? Entry(Standing standing, PipelineRecord record, IReadOnlyDictionary<int, ClaimView> claims) =>
        claims.TryGetValue(standing.Highest.ClaimId, out var claim)
            ? new PipelineEntry(record.Compounds[standing.Highest.Compound], IndicationOf(standing, record), standing, claim, standing.Stopped is { } stopped ? claims.GetValueOrDefault(stopped.ClaimId) : null)
            : null;

    private static NamedLink? IndicationOf(Standing standing, PipelineRecord record) => standing.Highest.Indication is { } id ? record.Indications.GetValueOrDefault(id) : null;
}
