using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Web.Api;

/// <summary>What a list's page shows, for programs.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Previous">The address of the page before; null on the first.</param>
/// <param name="Next">The address of the page after; null on the last.</param>
internal sealed record ListPage<T>(int Total, int Page, int Size, string? Previous, string? Next, IReadOnlyList<T> Rows);

/// <summary>A thing that has a page.</summary>
internal sealed record Named(string Name, string Address)
{
    public static Named Compound(NamedLink compound) => new(compound.Name, $"/compounds/{compound.Slug}");

    public static Named Partner(NamedLink partner) => new(partner.Name, $"/partners/{partner.Slug}");
}

/// <summary>What a curator said of a value.</summary>
/// <param name="Kind">"confirm", "change" or "add".</param>
/// <param name="On">The day, in UTC.</param>
/// <param name="Before">What was read; null where nothing was.</param>
internal sealed record Corrected(string Kind, string By, DateOnly On, object? Before, string? Reason)
{
    /// <summary>Null where nobody said anything.</summary>
    public static Corrected? Of(ClaimView claim) => claim.Correction is not { } correction ? null : new Corrected(
        correction.Kind.ToString().ToLowerInvariant(), correction.By, DateOnly.FromDateTime(correction.At), correction.Before is { } before ? Cited.Plain(before) : null, correction.Reason);
}

/// <summary>A value with where it comes from.</summary>
/// <param name="Basis">"stated", "implied", "lexicon" or "curator".</param>
/// <param name="Announced">The date of the release that says so.</param>
/// <param name="Evidence">The address of its words; null where no release says it.</param>
internal sealed record Cited(object Value, string Basis, DateOnly? Announced, string? Evidence, Corrected? Correction)
{
    /// <summary>Null where the releases are silent.</summary>
    public static Cited? Of(ClaimView? claim) => claim is null ? null : new Cited(Plain(claim.Value), claim.BasisWord, claim.ReleaseDate, claim.Address, Corrected.Of(claim));

    /// <summary>The highest stage of a row, by the words that tell it first; null where none does.</summary>
    public static Cited? Of(EntityRow row) => row.Furthest is { } told && Of(row.StageClaim) is { } cited ? cited with { Value = told.Stage } : null;

    internal static object Plain(FactValue value) => value switch
    {
        NumberValue number => number.Number,
        FlagValue flag => flag.Flag,
        _ => value.Stored,
    };
}

/// <summary>One value that a release gives to a property.</summary>
/// <param name="Property">By its name in the catalogue of properties: "amount".</param>
/// <param name="Currency">ISO 4217; null of what is no money.</param>
/// <param name="Quote">The words; null where no words support it.</param>
/// <param name="Evidence">The address of these words.</param>
internal sealed record Fact(string Property, object Value, string? Currency, string Basis, double Confidence, DateOnly? Announced, string? Quote, string? Evidence, Corrected? Correction)
{
    public static Fact Of(ClaimView claim) => new(
        claim.Property.Name, claim.Value is MoneyValue money ? money.Money.Amount : Cited.Plain(claim.Value), (claim.Value as MoneyValue)?.Money.Currency,
        claim.BasisWord, claim.Confidence, claim.ReleaseDate, claim.Quote, claim.Address, Corrected.Of(claim));

    /// <summary>Each value of a property once, as it was said first.</summary>
    public static IReadOnlyList<Fact> Once(IEnumerable<ClaimView> claims) => [.. claims.DistinctBy(claim => (claim.Property.Id, claim.Value.Stored)).Select(Of)];
}
