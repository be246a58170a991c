using ImmunoGenPortal.Data.Model;

namespace ImmunoGenPortal.Data.Search;

/// <summary>Whether a release is what a field asks for.</summary>
internal static class FieldMatch
{
    public static bool Holds(SearchTerm term, ReleaseTags release) => term switch
    {
        SearchTerm.Years years => release.Date is { } date && date.Year >= (years.From ?? date.Year) && date.Year <= (years.To ?? date.Year),
        SearchTerm.Amounts amounts => release.Amounts.Any(sum => sum >= amounts.Least && sum <= amounts.Most),
        SearchTerm.Resolved { Field: SearchField.Kind } kind => release.Kind == kind.Code,
        SearchTerm.Resolved thing => Facets.Of(Facets.Of(thing.Field), release).AsSpan().ContainsAny(thing.Ids),
        _ => false,
    };
}
