using ImmunoGenPortal.Data.Differences;

namespace ImmunoGenPortal.Data.Exports;

/// <summary>One value of a difference.</summary>
/// <param name="Place">Of the value among those of its difference, from 1.</param>
public sealed record DifferenceFileRow(DifferenceRow Difference, ToldDifferently Told, int Place)
{
    public static IEnumerable<DifferenceFileRow> Of(DifferenceRow row) => row.Values.Select((told, place) => new DifferenceFileRow(row, told, place + 1));
}

/// <summary>Differences between releases as a file has them.</summary>
public static class DifferenceColumns
{
    public static readonly ExportDefinition<DifferenceFileRow> All = new ExportDefinition<DifferenceFileRow>("differences", "Differences", "one of the values that releases give to one thing, in the order in which they were told")
        .Text("thing", "The partner of a deal; of a trial its name, or what it tests.", row => row.Difference.Thing.Name)
        .Text("what", "The kind of a deal; of a trial without a name its phase.", row => row.Difference.Thing.What)
        .Text("date", "Of a deal, as precise as the releases have it.", row => row.Difference.Thing.Date)
        .Address("thingAddress", "The page of the deal or trial.", row => row.Difference.Thing.Address)
        .Text("about", "What of it is told differently: the deal itself, a payment, the trial itself or a result.", row => DifferenceCodes.Of(row.Difference.Subject))
        .Text("property", "Which property; of a payment its amount, of a result its measure.", row => row.Difference.Property.Name)
        .Text("part", "Which payment, or which measure of which patients; empty for what is no part.", row => PartOf(row))
        .Text("label", "conflict, correction, other-basis or update: of all values of the thing the one that matters most.", row => DifferenceCodes.Of(row.Difference.Label))
        .Number("place", "1 for the value told first.", row => row.Place)
        .Text("value", "The value; of a payment or result all its figures.", row => DifferenceCodes.Plain(row.Told))
        .Text("step", "Why it is not the value before: the label of this step; empty for the first.", row => row.Told.Step is { } step ? DifferenceCodes.Of(step.Label) : null)
        .Number("releases", "How many releases tell it.", row => row.Told.Releases)
        .Day("announced", "The date of the release that told it first.", row => row.Told.Claims[0].ReleaseDate)
        .Text("sentence", "The sentence that says so.", row => row.Told.Claims[0].Sentence is { } said ? said.Before + said.Words + said.After : null)
        .Address("evidence", "The words that say so.", row => row.Told.Claims[0].Address)
        .Address("release", "The release that told it first.", row => $"/releases/{row.Told.Claims[0].ReleaseSlug}");

    private static string? PartOf(DifferenceFileRow row) => string.Join("; ", DifferenceCodes.Parts.Select(property => row.Told.Of(property)?.Value.Stored).OfType<string>()) is { Length: > 0 } part ? part : null;
}
