using ImmunoGenPortal.Data.Timeline;

namespace ImmunoGenPortal.Data.Exports;

/// <summary>The timeline as a file has it.</summary>
public static class TimelineColumns
{
    public static readonly ExportDefinition<TimelineRow> All = new ExportDefinition<TimelineRow>("timeline", "Timeline", "one thing that happened, once however often it is told")
        .Date("effective", "When it was true, as precise as the releases have it; else when it was made known.", row => row.Event.When)
        .Flag("dateOfRelease", "Whether that date is only the release's.", row => row.Event.IsWhenTold)
        .Day("announced", "The date of the first release that tells of it.", row => row.Event.Told)
        .Text("kind", "Deal, trial, regulatory or payment.", row => row.Event.Kind.ToString().ToLowerInvariant())
        .Text("what", "The kind of right, the phase, the event.", row => row.Event.What)
        .Text("detail", "What of a study, or the jurisdiction.", row => row.Event.Detail)
        .Text("partner", "The other party.", row => row.Event.Partner?.Name)
        .Text("compound", "What it concerns.", row => row.Event.Compound?.Name)
        .Number("amount", "Of a payment, or what a right can bring at most, in whole units of its currency.", row => row.Event.Amount?.Amount)
        .Text("currency", "ISO 4217.", row => row.Event.Amount?.Currency)
        .Address("address", "The page of the right or study.", row => row.Event.Address)
        .Address("evidence", "The words that say so.", row => row.Claim.Address)
        .Text("quote", "These words.", row => row.Claim.Quote);
}
