using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Data.Exports;

/// <summary>Trials as a file has them.</summary>
public static class TrialColumns
{
    public static readonly ExportDefinition<TrialView> All = new ExportDefinition<TrialView>("trials", "Trials", "one trial, each value by the newest release that states it; the result is the overall response where there is one")
        .Text("name", "The study's own name.", row => row.Trial.Name)
        .Address("address", "The page of the trial.", row => $"/trials/{row.Trial.Slug}")
        .Text("compound", "What is tested.", row => row.Trial.Compound?.Name)
        .Address("compoundAddress", "The page of the compound.", row => row.Trial.Compound is { } compound ? $"/compounds/{compound.Slug}" : null)
        .Claim(Properties.Trial.Phase, row => row.Of(Properties.Trial.Phase))
        .Text("indications", "The diseases of its patients, with semicolons between.", row => Joined(row.Indications.Select(one => one.Name)))
        .Text("combination", "The drugs given with the compound, with semicolons between.", row => Joined(row.All(Properties.Trial.Combination).Select(claim => claim.Value.Stored)))
        .Claim(Properties.Trial.Status, row => row.Of(Properties.Trial.Status))
        .Claim(Properties.Trial.Enrolled, row => row.Of(Properties.Trial.Enrolled))
        .Claim(Properties.Trial.Evaluable, row => row.Of(Properties.Trial.Evaluable))
        .Value(Properties.Result.Metric, row => row.Best?.Of(Properties.Result.Metric))
        .Claim(Properties.Result.N, row => row.Best?.Of(Properties.Result.N))
        .Claim(Properties.Result.Of, row => row.Best?.Of(Properties.Result.Of))
        .Claim(Properties.Result.Percent, row => row.Best?.Of(Properties.Result.Percent))
        .Claim(Properties.Result.Months, row => row.Best?.Of(Properties.Result.Months))
        .Value(Properties.Result.Subgroup, row => row.Best?.Of(Properties.Result.Subgroup))
        .Claim(Properties.Trial.Venue, row => row.Of(Properties.Trial.Venue))
        .Day("announced", "The date of the newest release that tells of it.", row => row.Trial.LastTold);

    internal static string? Joined(IEnumerable<string> values) => string.Join("; ", values) is { Length: > 0 } joined ? joined : null;
}
