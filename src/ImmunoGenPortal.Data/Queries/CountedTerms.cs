namespace ImmunoGenPortal.Data.Queries;

/// <summary>Which payments of a right a sum counts, so that none stands in it twice.</summary>
/// <param name="Terms">Those counted, with or without an amount; royalties are beside any sum and not among them.</param>
/// <param name="Headline">A sum over several kinds of payment that the releases state for the right; null where they state none, or several.</param>
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
        var headlines = terms.Where(term => term.Type == "total-value" && term.Amount is not null).ToList();
        return headlines.Count == 1 ? new CountedTerms(parts, headlines[0], Remains(headlines[0], parts)) : new CountedTerms([.. parts, .. headlines], null, null);
    }

    /// <summary>A total of milestones is told beside those of development, approval and sales that it is made of: they add up to it.</summary>
    private static List<TermView> WithoutPartsOfMilestones(List<TermView> terms)
    {
        var totals = terms.Where(term => term.Type == "milestones").ToList();
        var most = totals.Where(term => term.Amount is not null).MaxBy(term => term.Amount!.Amount);
        var isSum = totals.Count > 1 && most is not null && totals.Except([most]).Sum(term => term.Amount?.Amount ?? 0) == most.Amount!.Amount;
        return [.. terms.Where(term => term.Type switch
        {
            "milestones" => !isSum || term == most,
            "milestone" => totals.Count == 0,
            _ => true,
        })];
    }

    private static decimal? Remains(TermView headline, IReadOnlyCollection<TermView> parts)
    {
        var stated = parts.Where(part => part.Amount is not null).ToList();
        return stated.Exists(part => part.Amount!.Currency != headline.Amount!.Currency) ? null
            : Math.Max(0, headline.Amount!.Amount - stated.Sum(part => part.Amount!.Amount));
    }
}
