using ImmunoGenPortal.Data.Queries;

namespace ImmunoGenPortal.Data.Exports;

/// <summary>Payments as a file has them.</summary>
public static class PaymentColumns
{
    public static readonly ExportDefinition<PaymentRow> All = new ExportDefinition<PaymentRow>("payments", "Payments", "one payment that releases tell to have been earned or received, once however often it is told")
        .Date("effective", "When it was earned, as precise as the releases have it; empty where none says.", row => row.Payment.Date)
        .Day("announced", "The date of the release that told of it first.", row => row.Payment.Said.ReleaseDate)
        .Text("payer", "Who pays.", row => row.PayerName)
        .Address("payerAddress", "The page of the payer.", row => row.Payer is { } payer ? $"/partners/{payer.Slug}" : null)
        .Number("amount", "The sum in whole units of its currency; empty where none is disclosed. Nothing is converted.", row => row.Payment.Amount?.Amount)
        .Text("currency", "ISO 4217.", row => row.Payment.Amount?.Currency)
        .Text("trigger", "The event that brought it; \"other\" for one without a code of its own, or that nothing names.", row => row.Payment.Trigger)
        .Flag("milestone", "Whether it is a milestone payment: an event of development, approval or sale brought it, or its sentence calls it one.", row => row.Payment.IsMilestone)
        .Text("compound", "Whose progress brought it.", row => row.Payment.Compound?.Name)
        .Address("compoundAddress", "The page of the compound.", row => row.Payment.Compound is { } compound ? $"/compounds/{compound.Slug}" : null)
        .Text("basis", "How the value came about: stated, implied, lexicon or curator.", row => row.Payment.Said.BasisWord)
        .Address("evidence", "The words that say so first.", row => row.Payment.Said.Address)
        .Text("quote", "These words.", row => row.Payment.Said.Quote)
        .Number("toldAgain", "How many later releases tell of it again.", row => row.Payment.Again.Count)
        .Address("release", "The release that told of it first.", row => $"/releases/{row.Payment.Said.ReleaseSlug}");
}
