using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Data.Differences;

/// <summary>A claim, as far as it is compared.</summary>
/// <param name="IsCurators">Whether a curator put it there.</param>
internal sealed record StatedValue(int ClaimId, Property Property, string Value, EvidenceSpans Evidence, bool IsCurators);

/// <summary>What is compared: one property of an entity, one kind of payment under a right, one measure of a trial.</summary>
/// <param name="Part">Which payment or measure; empty for a property of the entity itself.</param>
internal sealed record Topic(EntityKind Kind, int EntityId, SubjectKind Subject, Property Property, string Part);

/// <summary>What one release says on a topic.</summary>
/// <param name="Context">What else it says of the same thing, that may explain a difference.</param>
internal sealed record Statement(int SubjectId, int ReleaseId, DateOnly? Date, IReadOnlyList<StatedValue> Values, IReadOnlyList<StatedValue> Context)
{
    public StatedValue? Of(Property property) => Values.FirstOrDefault(value => value.Property == property) ?? Context.FirstOrDefault(value => value.Property == property);

    /// <summary>Null where the release does not say.</summary>
    public string? Text(Property property) => Of(property)?.Value;

    /// <summary>Null where the release does not say.</summary>
    public decimal? Number(Property property) => Of(property) is { } value && FactValue.Parse(value.Property.Shape, value.Value) is NumberValue { Number: var number } ? number : null;
}
