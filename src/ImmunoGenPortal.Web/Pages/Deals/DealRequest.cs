using System.Globalization;
using ImmunoGenPortal.Data.Deals;
using ImmunoGenPortal.Facts;
using ImmunoGenPortal.Web.Api;

namespace ImmunoGenPortal.Web.Pages.Deals;

/// <summary>What the address of a list of deals asks for: the same for its page and its downloads.</summary>
public sealed record DealRequest(DealFilter Filter, DealOrder Order)
{
    public static readonly DealRequest Empty = new(DealFilter.None, DealOrder.Newest);

    /// <summary>The orders that "sort" may name; with "-" before them the highest or latest comes first.</summary>
    internal const string SortPattern = "^(-?(date|partner|kind|upfront|milestones|potential))?$";

    internal const string ExclusivePattern = "^(yes|no|not-stated)$";

    /// <summary>Whether every value could be read, the query knows.</summary>
    internal static DealRequest Read(ListRequest query)
    {
        var filter = new DealFilter
        {
            Words = query.Name("q"),
            Partners = query.All("partner"),
            Kinds = query.All("kind"),
            Exclusive = query.All("exclusive", ExclusivePattern),
            Targets = query.All("target"),
            Technologies = query.All("technology"),
            Currencies = query.All("currency", "^[A-Z]{3}$"),
            From = query.Period("from"),
            To = query.Period("to"),
            MinUpfront = query.Amount("minUpfront"),
            MinPotential = query.Amount("minPotential"),
            AsOf = query.Date("asOf"),
        };
        return new DealRequest(filter, OrderOf(query.Word("sort", SortPattern)));
    }

    /// <summary>An amount as the address has it, as a field shows it.</summary>
    internal static string? Written(decimal? amount) => amount?.ToString("0.##", CultureInfo.InvariantCulture);

    internal static string? Written(PartialDate? date) => date?.ToString();

    private static DealOrder OrderOf(string? sort) => string.IsNullOrEmpty(sort) ? DealOrder.Newest : new DealOrder(
        Enum.Parse<DealColumn>(sort.TrimStart('-'), ignoreCase: true), sort[0] == '-');
}
