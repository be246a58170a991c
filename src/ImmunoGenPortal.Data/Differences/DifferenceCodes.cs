using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Data.Differences;

/// <summary>Differences as addresses, files and programs word them.</summary>
public static class DifferenceCodes
{
    public static readonly IReadOnlyList<(DifferenceLabel Label, string Code)> Labels =
        [(DifferenceLabel.Conflict, "conflict"), (DifferenceLabel.Correction, "correction"), (DifferenceLabel.OtherBasis, "other-basis"), (DifferenceLabel.Update, "update")];

    public static readonly IReadOnlyList<(SubjectKind Subject, string Code)> Subjects =
        [(SubjectKind.Deal, "deal"), (SubjectKind.Term, "payment"), (SubjectKind.Trial, "trial"), (SubjectKind.Result, "result")];

    /// <summary>What tells one payment or result of a thing from another.</summary>
    public static readonly IReadOnlyList<Property> Parts =
        [Properties.Term.Type, Properties.Result.Metric, Properties.Result.Subgroup, Properties.Result.Arm, Properties.Result.Assessor];

    public static string Of(DifferenceLabel label) => Labels.First(one => one.Label == label).Code;

    public static string Of(SubjectKind subject) => Subjects.First(one => one.Subject == subject).Code;

    /// <summary>Null where no label has this code.</summary>
    public static DifferenceLabel? Label(string? code) => Labels.Where(one => one.Code == code).Select(one => (DifferenceLabel?)one.Label).FirstOrDefault();

    /// <summary>Null where nothing that is compared has this code.</summary>
    public static SubjectKind? Subject(string? code) => Subjects.Where(one => one.Code == code).Select(one => (SubjectKind?)one.Subject).FirstOrDefault();

    /// <summary>"34000000 USD", "n 8; of 13".</summary>
    public static string Plain(ToldDifferently told) =>
        told.Claims is [var only] ? only.Value.Stored : string.Join("; ", told.Claims.Select(claim => $"{claim.Property.Name} {claim.Value.Stored}"));
}
