using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Data.Exports;

/// <param name="Term">Null where the releases tell of the right without any payment.</param>
public sealed record DealTerm(AgreementView Agreement, GrantView Grant, TermView? Term)
{
    /// <summary>Every kind of payment under a right; a right without any is there once.</summary>
    public static IEnumerable<DealTerm> Of(AgreementView agreement, GrantView grant) =>
        grant.Terms.DefaultIfEmpty<TermView?>(null).Select(term => new DealTerm(agreement, grant, term));

    private DealTotal Total => DealTotal.Of([Grant]);

    internal Money? Potential => Total.Potential;

    internal string? PotentialQualifier => Potential is null ? null : Total.Bound switch { SumBound.UpTo => "up-to", SumBound.AtLeast => "at-least", SumBound.About => "about", _ => "exact" };

    internal string? PotentialForOne => Potential is null ? null : Total.ForOne;

    internal ClaimView? Said(Property property) => Grant.Of(property);

    internal ClaimView? Paid(Property property) => Term?.Of(property);
}

/// <summary>Deals as a file has them.</summary>
public static class DealColumns
{
    public static readonly ExportDefinition<DealTerm> All = new ExportDefinition<DealTerm>("deals", "Deals", "one kind of payment under one right; a right without any stated payment has a row of its own")
        .Text("partner", "The other party.", row => row.Agreement.PartnerName)
        .Address("partnerAddress", "The page of the partner.", row => $"/partners/{row.Agreement.PartnerSlug}")
        .Date("agreed", "The date of the agreement under which the right was taken, as precise as the releases have it.", row => Date(row.Agreement.Agreement.Date))
        .Address("agreementAddress", "The page of the agreement.", row => $"/deals/{row.Agreement.Agreement.Slug}")
        .Text("right", "License, option, right to test, collaboration and so on.", row => row.Grant.Grant.Kind)
        .Number("ordinal", "Its place among the partner's rights of its kind.", row => row.Grant.Grant.Ordinal)
        .Address("address", "The page of the right.", row => $"/deals/{row.Grant.Grant.Slug}")
        .Date("effective", "When the right was agreed, as precise as the releases have it.", row => Date(row.Grant.Grant.Date))
        .Address("effectiveEvidence", "Where the release says when.", row => row.Said(Properties.Deal.Date)?.Address)
        .Claim(Properties.Deal.Status, row => row.Said(Properties.Deal.Status))
        .Claim(Properties.Deal.Exclusive, row => row.Said(Properties.Deal.Exclusive))
        .Claim(Properties.Deal.Target, row => row.Said(Properties.Deal.Target))
        .Claim(Properties.Deal.Technology, row => row.Said(Properties.Deal.Technology))
        .Claim(Properties.Deal.Direction, row => row.Said(Properties.Deal.Direction))
        .Claim(Properties.Deal.Territory, row => row.Said(Properties.Deal.Territory))
        .Claim(Properties.Deal.Field, row => row.Said(Properties.Deal.Field))
        .Number("rightPotential", "What the right can bring by its committed payments and contingent caps; the same in each of its rows. Empty where nothing is disclosed.", row => row.Potential?.Amount)
        .Text("rightPotentialCurrency", "ISO 4217.", row => row.Potential?.Currency)
        .Text("rightPotentialQualifier", "Exact, up-to, at-least or about.", row => row.PotentialQualifier)
        .Text("rightPotentialForOne", "Target or product, where some payment is told for each and no release says for how many: one is counted.", row => row.PotentialForOne)
        .Text("payment", "What is paid: upfront, milestones, royalty and so on. Empty where the releases tell of no payment.", row => row.Term?.Type)
        .Number("amount", "The sum in whole units of its currency; empty where none is disclosed. Nothing is converted.", row => row.Term?.Amount?.Amount)
        .Number("amountLow", "The lower end, where a range is told: the amount is the upper.", row => row.Term?.Low?.Amount)
        .Text("currency", "ISO 4217.", row => row.Term?.Amount?.Currency)
        .Text("qualifier", "Exact, up-to, at-least or about.", row => row.Term?.Qualifier)
        .Text("per", "What each such payment is counted for: license, target or product.", row => row.Term?.Per)
        .Number("count", "How many rights the release tells of together with this one.", row => row.Grant.Grant.ToldTogether)
        .Value(Properties.Term.PercentLow, row => row.Paid(Properties.Term.PercentLow))
        .Value(Properties.Term.PercentHigh, row => row.Paid(Properties.Term.PercentHigh))
        .Text("category", "Development, regulatory or sales, of milestones of one kind.", row => row.Term?.Category)
        .Flag("committed", "Whether it is owed whatever happens; else it depends on success.", row => row.Term?.IsCommitted)
        .Text("basis", "How the value came about: stated, implied, lexicon or curator.", row => row.Term?.AmountClaim?.BasisWord)
        .Day("announced", "The date of the release that says so.", row => row.Term?.AmountClaim?.ReleaseDate)
        .Address("evidence", "The words that say so.", row => row.Term?.AmountClaim?.Address)
        .Text("quote", "These words.", row => row.Term?.AmountClaim?.Quote);

    private static PartialDate? Date(string? stored) => stored is null ? null : PartialDate.Parse(stored);
}
