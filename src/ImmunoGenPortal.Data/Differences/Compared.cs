using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Data.Differences;

/// <summary>What is compared between releases. Wordings that each release chooses anew are not.</summary>
internal static class Compared
{
    public static readonly IReadOnlyList<Property> OfRight =
        [Properties.Deal.Exclusive, Properties.Deal.Target, Properties.Deal.Territory, Properties.Deal.Date, Properties.Deal.Status];

    public static readonly IReadOnlyList<Property> OfPayment =
        [Properties.Term.Amount, Properties.Term.AmountLow, Properties.Term.PercentLow, Properties.Term.PercentHigh];

    public static readonly IReadOnlyList<Property> OfTrial =
        [Properties.Trial.Phase, Properties.Trial.Status, Properties.Trial.Planned, Properties.Trial.Enrolled, Properties.Trial.Treated, Properties.Trial.Evaluable];

    /// <summary>By which a reader tells one cut of the data from another.</summary>
    public static readonly IReadOnlyList<Property> AroundTrial = [Properties.Trial.Cutoff, Properties.Trial.Venue];

    public static readonly IReadOnlyList<Property> OfResult =
        [Properties.Result.N, Properties.Result.Of, Properties.Result.Percent, Properties.Result.Months, Properties.Result.HazardRatio];

    /// <summary>Results that differ in one of these are two results.</summary>
    public static readonly IReadOnlyList<Property> PartOfResult =
        [Properties.Result.Metric, Properties.Result.Subgroup, Properties.Result.Arm, Properties.Result.Assessor, Properties.Result.Confirmed];

    /// <summary>Patients are counted, not rounded.</summary>
    public static bool IsCount(Property property) => property.Unit == "patients";
}
