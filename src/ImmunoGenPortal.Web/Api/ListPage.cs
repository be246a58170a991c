using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Web.Api;

/// <summary>What a list's page shows, for programs.</summary>
/// <param name="Page">From 1.</param>
internal sealed record ListPage<T>(int Total, int Page, int Size, IReadOnlyList<T> Rows);

/// <summary>A thing that has a page.</summary>
internal sealed record Named(string Name, string Address);

/// <summary>A value with where it comes from.</summary>
/// <param name="Basis">"stated", "implied" or "lexicon".</param>
/// <param name="Announced">The date of the release that says so.</param>
/// <param name="Evidence">The address of its words; null where no release says it.</param>
internal sealed record Cited(object Value, string Basis, DateOnly? Announced, string? Evidence)
{
    /// <summary>Null where the releases are silent.</summary>
    public static Cited? Of(ClaimView? claim) => claim is null ? null : new Cited(Plain(claim.Value), BasisOf(claim), claim.ReleaseDate, claim.Address);

    public static string BasisOf(ClaimView claim) => claim.Basis.ToString().ToLowerInvariant();

    private static object Plain(FactValue value) => value switch
    {
        NumberValue number => number.Number,
        FlagValue flag => flag.Flag,
        _ => value.Stored,
    };
}
