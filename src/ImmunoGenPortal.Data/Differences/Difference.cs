using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Data.Differences;

/// <summary>What a difference between releases is, what matters most first.</summary>
public enum DifferenceLabel
{
    /// <summary>Both cannot hold, and nothing in the releases says why they differ.</summary>
    Conflict,

    /// <summary>A curator put the value there, or the later release says that it corrects an earlier one.</summary>
    Correction,

    /// <summary>They count something else: another unit, currency or population.</summary>
    OtherBasis,

    /// <summary>Things had moved on when the later release was written.</summary>
    Update,
}

/// <summary>By what a difference has its label.</summary>
public enum DifferenceReason
{
    Unexplained,

    /// <summary>An earlier value is told again after the later one.</summary>
    ToldByTurns,
    StepBack,
    FewerThanBefore,
    CuratorSaysSo,
    ReleaseCorrects,
    OtherCurrency,
    OtherPer,
    OtherCategory,
    OtherPatients,
    Amended,
    StatusMovedOn,
    Disclosed,
    MorePatients,
    PlanChanged,
    TrialExtended,
    LaterData,
}

/// <summary>Why one value differs from the one before it.</summary>
public sealed record DifferenceStep(DifferenceLabel Label, DifferenceReason Reason);

/// <summary>One of several values.</summary>
/// <param name="SubjectId">Whose claims give it in the release that told it first.</param>
/// <param name="Claims">The numbers of these claims: one, or the parts of a payment or a result.</param>
/// <param name="Releases">How many releases tell it.</param>
/// <param name="Step">From the value before; null for the first.</param>
internal sealed record DifferentValue(int SubjectId, IReadOnlyList<int> Claims, int Releases, DifferenceStep? Step);

/// <summary>The same thing told differently by several releases.</summary>
/// <param name="Subject">What of the entity it is about: the right or the trial itself, one kind of payment, one result.</param>
/// <param name="Property">What is told differently; of a payment its amount, of a result its measure.</param>
/// <param name="Values">In the order in which they were first told.</param>
/// <param name="Releases">The numbers of all that tell one of the values.</param>
/// <param name="Last">When the last of them was made known; null where no release is dated.</param>
internal sealed record Difference(EntityKind Kind, int EntityId, SubjectKind Subject, Property Property, IReadOnlyList<DifferentValue> Values, IReadOnlySet<int> Releases, DateOnly? Last)
{
    /// <summary>The one that matters most.</summary>
    public DifferenceLabel Label { get; } = Values.Min(value => value.Step?.Label ?? DifferenceLabel.Update);
}
