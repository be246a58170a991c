using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Data.Deals;

/// <summary>By what deals are told apart beside their date.</summary>
public enum DealFacet
{
    Partner,
    Kind,
    Exclusive,
    Target,
    Technology,
    Currency,
    Year,
    Amount,
    Words,
}

/// <summary>Which rights a reader asks for. Several values of one facet are alternatives; facets narrow each other.</summary>
public sealed record DealFilter
{
    public static readonly DealFilter None = new();

    /// <summary>In the name of the partner (any that it has or had, from its beginning), the target, compound or technology; null or blank for all.</summary>
    public string? Words { get; init; }

    /// <summary>Addresses, or the beginnings of names, of partners.</summary>
    public IReadOnlyList<string> Partners { get; init; } = [];

    /// <summary>Of FACTS.md's list: "license", "option".</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>"yes", "no" or "not-stated".</summary>
    public IReadOnlyList<string> Exclusive { get; init; } = [];

    /// <summary>"named", "undisclosed", "not-stated", or the name of a target.</summary>
    public IReadOnlyList<string> Targets { get; init; } = [];

    /// <summary>In the words of the releases, or "not-stated".</summary>
    public IReadOnlyList<string> Technologies { get; init; } = [];

    /// <summary>ISO 4217: the currency that some amount is in.</summary>
    public IReadOnlyList<string> Currencies { get; init; } = [];

    /// <summary>The first year, month or day on which the right was taken.</summary>
    public PartialDate? From { get; init; }

    public PartialDate? To { get; init; }

    /// <summary>In the currency asked for, else in US dollars: amounts in others are not converted, and not found.</summary>
    public decimal? MinUpfront { get; init; }

    /// <inheritdoc cref="MinUpfront"/>
    public decimal? MinPotential { get; init; }

    /// <summary>Only what releases of that day or before told; null for all.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Whether any filter is set; what was known on a day is none.</summary>
    public bool IsSet => !string.IsNullOrWhiteSpace(Words) || From is not null || To is not null || MinUpfront is not null || MinPotential is not null
        || Partners.Count + Kinds.Count + Exclusive.Count + Targets.Count + Technologies.Count + Currencies.Count > 0;

    /// <summary>The facets that keep a deal out, as bits; 0 where it meets all.</summary>
    /// <param name="ofWords">The deals that the words find; null where there are none.</param>
    /// <param name="ofPartners">The partners that the names find; null where there are none.</param>
    public int Unmet(ListedDeal deal, HashSet<int>? ofWords, HashSet<int>? ofPartners)
    {
        var unmet = 0;
        Require(DealFacet.Words, ofWords?.Contains(deal.Id) != false);
        Require(DealFacet.Partner, ofPartners?.Contains(deal.PartnerId) != false);
        Require(DealFacet.Kind, Kinds.Count == 0 || Kinds.Contains(deal.Kind));
        Require(DealFacet.Exclusive, Exclusive.Count == 0 || Exclusive.Contains(deal.ExclusiveCode));
        Require(DealFacet.Target, Targets.Count == 0 || Targets.Any(target => target == deal.TargetCode || (deal.Target is { } named && NameKey.Of(named) == NameKey.Of(target))));
        Require(DealFacet.Technology, Technologies.Count == 0 || Technologies.Contains(deal.Technology ?? ListedDeal.NotStated, StringComparer.OrdinalIgnoreCase));
        Require(DealFacet.Currency, Currencies.Count == 0 || deal.Currencies.Any(Currencies.Contains));
        Require(DealFacet.Year, IsInPeriod(deal));
        Require(DealFacet.Amount, Reaches(deal.Upfront, MinUpfront) && Reaches(deal.Potential, MinPotential));
        return unmet;

        void Require(DealFacet facet, bool met) => unmet |= met ? 0 : Bit(facet);
    }

    internal static int Bit(DealFacet facet) => 1 << (int)facet;

    private bool IsInPeriod(ListedDeal deal) => (From is null && To is null) || deal.Dated?.MayLieWithin(From, To) == true;

    private bool Reaches(Money? amount, decimal? least) =>
        least is null || (amount is not null && amount.Amount >= least && (Currencies.Count == 0 ? amount.Currency == "USD" : Currencies.Contains(amount.Currency)));
}
