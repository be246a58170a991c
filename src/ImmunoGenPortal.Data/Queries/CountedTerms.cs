namespace ImmunoGenPortal.Data.Queries;

/// <summary>Which payments of a right a sum counts, so that none stands in it twice.</summary>
/// <param name="Terms">Those counted, with or without an amount; royalties are beside any sum and not among them.</param>
/// <param name="Headline">The sum over several kinds of payment that the releases state for the right, of several the highest; null where they state none.</param>
/// <param name="Remainder">What the headline holds beyond the payments counted, in its currency; 0 where those come to it; null without a headline, or in other currencies.</param>
public sealed record CountedTerms(IReadOnlyList<TermView> Terms, TermView? Headline, decimal? Remainder)
{
    /// <summary>Whether the payments counted come to more than the headline says.</summary>
    public bool IsExceeded => Remainder is not null && Terms.Sum(term => term.Amount?.Amount ?? 0) > Headline!.Amount!.Amount;

    /// <summary>Of an option not exercised only what was paid for being given it counts; of milestones their total, where there is one, not its parts as well.</summary>
    public static CountedTerms Of(GrantView grant)
    {
        var terms = grant.Terms.Where(term => term.Type != "royalty" && (grant.Grant.Kind != "option" || term.IsCommitted)).ToList();
        var parts = WithoutPartsOfMilestones([.. terms.Where(term => term.Type != "total-value")]);
        var headline = terms.Where(term => term is { Type: "total-value", Amount: not null }).MaxBy(term => term.Amount!.Amount);
        return Of(parts, headline, 1);
    }

    /// <param name="rights">How many rights with such payments the headline is told of.</param>
    internal static CountedTerms Of(IReadOnlyList<TermView> parts, TermView? headline, int rights) =>
        new(parts, headline, headline is null ? null : Remains(headline, parts, rights));

    /// <summary>A total of milestones is told beside those of development, approval and sales, or of single events, that it is made of.</summary>
    private static List<TermView> WithoutPartsOfMilestones(List<TermView> terms)
    {
        var totals = terms.Where(term => term is { Type: "milestones", Amount: not null }).ToList();
        var most = totals.MaxBy(term => term.Amount!.Amount);
        var others = totals.Where(term => term != most).ToList();
        var isWhole = others.Count > 0 && others.TrueForAll(term => term.Amount!.Currency == most!.Amount!.Currency) && IsWhole(most!, others);
        return [.. terms.Where(term => term.Type switch
        {
            "milestones" => !isWhole || term.Amount is null || term == most,
            "milestone" => totals.Count == 0,
            _ => true,
        })];
    }

    /// <summary>The others add up to it, or it is of milestones of every kind and they are each of one.</summary>
    private static bool IsWhole(TermView most, List<TermView> others)
    {
        var sum = others.Sum(term => term.Amount!.Amount);
        return sum == most.Amount!.Amount || (sum < most.Amount.Amount && most.Category is null && others.TrueForAll(term => term.Category is not null));
    }

    private static decimal? Remains(TermView headline, IReadOnlyCollection<TermView> parts, int rights)
    {
        var stated = parts.Where(part => part.Amount is not null).ToList();
        return stated.Exists(part => part.Amount!.Currency != headline.Amount!.Currency) ? null
            : Math.Max(0, headline.Amount!.Amount - (rights * stated.Sum(part => part.Amount!.Amount)));
    }
}
