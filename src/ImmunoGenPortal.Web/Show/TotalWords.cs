using ImmunoGenPortal.Data.Queries;

namespace ImmunoGenPortal.Web.Show;

/// <summary>A sum in a few words, never without what it leaves open.</summary>
public static class TotalWords
{
    /// <summary>"up to $35m"; null where nothing can be added up.</summary>
    public static string? Of(DealTotal total) => total.Potential is { } potential ? Bound(total.Bound) + Words.Of(potential) : null;

    public static string Bound(SumBound bound) => bound switch
    {
        SumBound.UpTo => "up to ",
        SumBound.AtLeast => "at least ",
        SumBound.About => "about ",
        _ => "",
    };

    /// <summary>"up-to", as the API and files word it; null where the sum is exact or there is none.</summary>
    public static string? Code(DealTotal total) => total.Potential is null ? null : total.Bound switch
    {
        SumBound.UpTo => "up-to",
        SumBound.AtLeast => "at-least",
        SumBound.About => "about",
        _ => "exact",
    };

    /// <summary>What a reader must know beside the figure: "counting one target"; null for nothing.</summary>
    public static string? Note(DealTotal total) => total.Potential is null ? null : total switch
    {
        { ForOne: { } one, IsShared: true } => $"counting one {one}, for several rights together",
        { ForOne: { } one } => $"counting one {one}",
        { IsShared: true } => "for several rights together",
        _ => null,
    };

    /// <summary>"third license (exercised)": rights that a sum leaves out.</summary>
    public static string LeftOut(IEnumerable<GrantView> grants) =>
        string.Join(", ", grants.GroupBy(grant => (GrantTitle.Of(grant.Grant).ToLowerInvariant(), grant.Grant.Status)).Select(group =>
            (group.Count() > 1 ? $"{Words.Count(group.Count())} × " : "") + group.Key.Item1 + (group.Key.Status is { } status and not "active" ? $" ({Words.Code(status)})" : "")));
}
