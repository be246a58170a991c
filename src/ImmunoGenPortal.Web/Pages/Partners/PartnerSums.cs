using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;
using ImmunoGenPortal.Web.Show;

namespace ImmunoGenPortal.Web.Pages.Partners;

/// <summary>How many rights of a kind a partner has, and what became of them.</summary>
/// <param name="Fate">"one exercised, one with no end told"; empty where nothing is told to have ended.</param>
public sealed record RightsOfKind(string Kind, int Rights, string Fate)
{
    /// <summary>Whether it is a right to take another one.</summary>
    public bool IsOption => IsOptionKind(Kind);

    /// <inheritdoc cref="IsOption"/>
    public static bool IsOptionKind(string kind) => kind is "option" or "right-to-test";
}

/// <summary>What all agreements with a partner come to. Each agreement shows its own working.</summary>
/// <param name="Committed">By currency, as is <paramref name="Potential"/>; empty where nothing is stated.</param>
/// <param name="Undisclosed">Payments and rights without an amount: they count for nothing.</param>
/// <param name="Uncounted">Agreements of which nothing can be added up.</param>
public sealed record PartnerSums(IReadOnlyList<Money> Committed, IReadOnlyList<Money> Potential, SumBound Bound, bool HasRoyalties, int Undisclosed, int Uncounted)
{
    /// <summary>Whether some agreement counts one target or product of a number that no release tells.</summary>
    public bool CountsOne { get; private init; }

    public static PartnerSums Of(IReadOnlyList<AgreementView> agreements)
    {
        var totals = agreements.Select(agreement => agreement.Total).ToList();
        return new PartnerSums(
            Sum(totals.Select(total => total.Committed is { } amount ? new Money(amount, total.Currency!) : null)), Sum(totals.Select(total => total.Potential)),
            Bounds([.. totals.Where(total => total.Potential is not null).Select(total => total.Bound).Distinct()]), totals.Exists(total => total.HasRoyalties), totals.Sum(total => total.Undisclosed), totals.Count(total => total.Potential is null))
        {
            CountsOne = totals.Exists(total => total is { ForOne: not null, Potential: not null }),
        };
    }

    /// <summary>Of sums added up: as open as the most open of them.</summary>
    private static SumBound Bounds(List<SumBound> bounds) => bounds.Contains(SumBound.About) || (bounds.Contains(SumBound.UpTo) && bounds.Contains(SumBound.AtLeast)) ? SumBound.About
        : bounds.Contains(SumBound.UpTo) ? SumBound.UpTo : bounds.Contains(SumBound.AtLeast) ? SumBound.AtLeast : SumBound.Exact;

    /// <summary>The most frequent kind first.</summary>
    public static IReadOnlyList<RightsOfKind> Kinds(IReadOnlyList<AgreementView> agreements) =>
    [
        .. agreements.SelectMany(agreement => agreement.Grants).GroupBy(grant => grant.Grant.Kind).OrderByDescending(kind => kind.Count()).ThenBy(kind => kind.Key, StringComparer.Ordinal)
            .Select(kind => new RightsOfKind(kind.Key, kind.Count(), Fate([.. kind.Select(grant => grant.Grant.Status)], RightsOfKind.IsOptionKind(kind.Key)))),
    ];

    /// <param name="isSpent">Whether such a right is used up by being exercised.</param>
    private static string Fate(List<string?> statuses, bool isSpent)
    {
        var told = statuses.Where(status => status is not (null or "active")).GroupBy(status => status!).Select(group => $"{Words.Count(group.Count())} {Words.Code(group.Key)}").ToList();
        var left = statuses.Count(status => status is null or "active");
        if (isSpent && !statuses.Contains("exercised"))
        {
            told.Insert(0, "none told to be exercised");
        }

        return told.Count == 0 && !isSpent ? "" : string.Join(", ", left > 0 ? told.Append($"{Words.Count(left)} with no end told") : told);
    }

    private static List<Money> Sum(IEnumerable<Money?> amounts) =>
        [.. amounts.OfType<Money>().GroupBy(money => money.Currency).Select(group => new Money(group.Sum(money => money.Amount), group.Key)).OrderByDescending(sum => sum.Amount)];
}
