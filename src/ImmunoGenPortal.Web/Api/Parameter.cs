using ImmunoGenPortal.Data.Queries;

namespace ImmunoGenPortal.Web.Api;

/// <summary>Something that the address of a list may ask for.</summary>
/// <param name="Meaning">As a sentence.</param>
/// <param name="Pattern">A regular expression that every value meets; null where any text will do.</param>
public sealed record Parameter(string Name, string Meaning, string Example, string? Pattern = null, bool IsNumber = false)
{
    public static readonly Parameter Page = new("p", "Which page, from 1.", "2", IsNumber: true);

    public static readonly Parameter Size = new("size", "Rows on a page, at most 500.", "100", IsNumber: true);

    public static readonly Parameter Partner = new("partner", "The beginning of any name of the partner.", "Amgen");

    public static readonly Parameter Compound = new("compound", "The beginning of any name of the compound.", "IMGN901");

    public static readonly Parameter Indication = new("indication", "The beginning of any name of the disease.", "multiple myeloma");

    public static readonly Parameter Phase = new("phase", "In arabic figures.", "1", Pages.Trials.IndexModel.PhasePattern);

    public static readonly Parameter From = new("from", "The first year, month or day.", "2011");

    public static readonly Parameter To = new("to", "The last year, month or day.", "2011-12-31");

    public static readonly Parameter PaymentKind = new("kind", $"What the payment is for: “{PaymentFilter.Milestone}” for milestones of every kind, or the event that brought it.", PaymentFilter.Milestone, Pages.Payments.IndexModel.KindPattern);

    public static readonly IReadOnlyList<Parameter> Paging = [Page, Size];
}

/// <summary>What is told of an address in the description for programs.</summary>
internal sealed record Described(IReadOnlyList<Parameter> Parameters);

internal static class Describing
{
    public static RouteHandlerBuilder Describe(this RouteHandlerBuilder route, string summary, params Parameter[] parameters) => route.WithSummary(summary).WithMetadata(new Described(parameters));
}
