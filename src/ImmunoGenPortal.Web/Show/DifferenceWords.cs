using ImmunoGenPortal.Data.Differences;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Web.Show;

/// <summary>How differences between releases read.</summary>
public static class DifferenceWords
{
    public static string Of(DifferenceLabel label) => label switch
    {
        DifferenceLabel.Conflict => "Conflict",
        DifferenceLabel.Correction => "Correction",
        DifferenceLabel.OtherBasis => "Other basis",
        _ => "Update",
    };

    /// <summary>What several of a kind are called.</summary>
    public static string Many(SubjectKind subject) => subject switch
    {
        SubjectKind.Deal => "Deals",
        SubjectKind.Term => "Payments agreed",
        SubjectKind.Trial => "Trials",
        _ => "Results",
    };

    /// <summary>As a sentence.</summary>
    public static string Of(DifferenceReason reason) => reason switch
    {
        DifferenceReason.ToldByTurns => "The value before it is told again later.",
        DifferenceReason.StepBack => "Told later, it does not follow from the status before it.",
        DifferenceReason.FewerThanBefore => "Fewer patients than an earlier release counts.",
        DifferenceReason.CuratorSaysSo => "A curator corrected one of the two.",
        DifferenceReason.ReleaseCorrects => "The release says that it corrects.",
        DifferenceReason.OtherCurrency => "In another currency.",
        DifferenceReason.OtherPer => "Counted for something else: a license, a target, a product or all together.",
        DifferenceReason.OtherCategory => "Of milestones of another kind.",
        DifferenceReason.OtherPatients => "Among fewer patients: another part of them.",
        DifferenceReason.Amended => "The release tells of an amendment.",
        DifferenceReason.StatusMovedOn => "Things had moved on.",
        DifferenceReason.Disclosed => "Disclosed later.",
        DifferenceReason.MorePatients => "More patients were counted by then.",
        DifferenceReason.PlanChanged => "The plan was another by then.",
        DifferenceReason.TrialExtended => "The trial was extended.",
        DifferenceReason.LaterData => "At another cut of the data.",
        _ => "Nothing in the releases says why they differ.",
    };

    /// <summary>"Amgen: third license of 2012-12-19", "IMGN901: phase 1 trial".</summary>
    public static string Of(DifferentThing thing)
    {
        if (thing.Kind == EntityKind.Trial)
        {
            return thing.What is { } phase ? $"{thing.Name ?? "Trial"}: {Words.Stage(phase)} trial" : thing.Name ?? "Trial";
        }

        var place = thing.Ordinal is { } ordinal ? Words.Place(ordinal)?.ToLowerInvariant() + " " : "";
        return $"{thing.Name}: {place}{Words.Code(thing.What ?? "deal")}{(thing.Date is { } date ? " of " + Words.DateOf(date) : "")}";
    }

    /// <summary>What is told differently: "Upfront payment", "Evaluable", "Overall response rate, patients with AML".</summary>
    public static string About(DifferenceRow row)
    {
        var first = row.Values[0];
        return Words.Capital(row.Subject switch
        {
            SubjectKind.Term => first.Of(Properties.Term.Type) is { } type ? Words.Term(type.Value.Stored) : "payment",
            SubjectKind.Result => string.Join(", ", new[] { Words.Metric(first.Of(Properties.Result.Metric)?.Value.Stored), first.Of(Properties.Result.Subgroup)?.Value.Stored, first.Of(Properties.Result.Arm)?.Value.Stored }.Where(part => !string.IsNullOrEmpty(part))),
            _ => row.Property.Label,
        });
    }

    /// <summary>"up to $34m per target", "8/13, 62%".</summary>
    public static string Value(DifferenceRow row, ToldDifferently told) => row.Subject switch
    {
        SubjectKind.Term => Payment(told),
        SubjectKind.Result => Result(told),
        SubjectKind.Trial when row.Property == Properties.Trial.Phase => Words.Stage(told.Claims[0].Value.Stored),
        _ => Words.Of(row.Property, told.Claims[0].Value),
    };

    private static string Payment(ToldDifferently told)
    {
        string? Said(Property property) => told.Of(property) is { } claim ? Words.Of(property, claim.Value) : null;
        var sum = Join("–", Said(Properties.Term.AmountLow), Said(Properties.Term.Amount)) is { Length: > 0 } amount ? amount : Join("–", Said(Properties.Term.PercentLow), Said(Properties.Term.PercentHigh));
        return Join(" ", Said(Properties.Term.Qualifier) is { } qualifier and not "exact" ? qualifier : null, sum, Said(Properties.Term.Per) is { } per ? "per " + per : null);
    }

    private static string Result(ToldDifferently told)
    {
        string? Said(Property property) => told.Of(property)?.Value.Stored;
        return Join(", ",
            Said(Properties.Result.N) is { } n ? Said(Properties.Result.Of) is { } of ? $"{n}/{of}" : $"{n} patients" : Said(Properties.Result.Of) is { } all ? $"of {all} patients" : null,
            Said(Properties.Result.Percent) is { } percent ? percent + "%" : null,
            Said(Properties.Result.Months) is { } months ? months + " months" : null,
            Said(Properties.Result.HazardRatio) is { } ratio ? "hazard ratio " + ratio : null);
    }

    private static string Join(string between, params IEnumerable<string?> parts) => string.Join(between, parts.Where(part => !string.IsNullOrEmpty(part)));
}
