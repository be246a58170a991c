using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Ingestion.Resolution;

/// <summary>What a subject's claims say and name.</summary>
internal static class SubjectValues
{
    /// <summary>What a right covers where the release does not say.</summary>
    private const string Undisclosed = "undisclosed";

    /// <summary>The value of a property; null where the release is silent, or a curator rejected what was read.</summary>
    public static string? Text(this StoredSubject subject, Property property) =>
        subject.Claims.FirstOrDefault(claim => claim.PropertyId == property.Id && !claim.IsReplaced)?.Value;

    /// <summary>The names that these properties have as values, in their order; "undisclosed" is none.</summary>
    public static IReadOnlyList<string> Names(this StoredSubject subject, params ReadOnlySpan<Property> properties)
    {
        var names = new List<string>();
        foreach (var property in properties)
        {
            names.AddRange(subject.Claims
                .Where(claim => claim.PropertyId == property.Id && !claim.IsReplaced && NameKey.Of(claim.Value) is { Length: > 0 } key && key != Undisclosed)
                .Select(claim => claim.Value));
        }

        return names;
    }
}
