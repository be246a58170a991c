using ImmunoGenPortal.Data.Queries;

namespace ImmunoGenPortal.Web.Show;

/// <summary>A step of an agreement's ladder: one right, or several that a release tells of together.</summary>
public sealed record Rung(IReadOnlyList<GrantView> Grants)
{
    public GrantView First => Grants[0];

    public bool IsTogether => Grants.Count > 1;

    /// <summary>"Third license", "Two licenses", "License".</summary>
    public string Title => IsTogether ? Words.Capital($"{Words.Count(Grants.Count)} {Words.Rights(Grants.Count, First.Grant.Kind)}")
        : First.Grant.Ordinal is { } place && Words.Place(place) is { } ordinal ? $"{ordinal} {Words.Code(First.Grant.Kind)}"
        : Words.Capital(Words.Code(First.Grant.Kind));

    /// <summary>The places of rights told together: "first and second".</summary>
    public string Place => IsTogether && Grants.All(grant => grant.Grant.Ordinal is not null)
        ? string.Join(" and ", Grants.Select(grant => Words.Place(grant.Grant.Ordinal!.Value)?.ToLowerInvariant()))
        : "";
}

public static class Rungs
{
    /// <summary>Rights told together stand on one rung, the others each on its own; the order stays.</summary>
    public static IReadOnlyList<Rung> Of(IReadOnlyList<GrantView> grants) =>
        [.. grants.GroupBy(grant => grant.Grant.ToldTogether > 1 ? $"{grant.Grant.Kind} {grant.Grant.Date}" : grant.Grant.Key).Select(group => new Rung([.. group]))];
}
