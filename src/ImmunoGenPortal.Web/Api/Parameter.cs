using ImmunoGenPortal.Data.Queries;

namespace ImmunoGenPortal.Web.Api;

/// <summary>Something that the address of a list may ask for.</summary>
/// <param name="Meaning">As a sentence.</param>
/// <param name="Pattern">A regular expression that every value meets; null where any text will do.</param>
/// <param name="IsMany">Whether it may stand several times; any of the values will do.</param>
public sealed record Parameter(string Name, string Meaning, string Example, string? Pattern = null, bool IsNumber = false, bool IsMany = false)
{
    public static readonly Parameter Page = new("p", "Which page, from 1.", "2", IsNumber: true);

    public static readonly Parameter Size = new("size", "Rows on a page, at most 500.", "100", IsNumber: true);

    public static readonly Parameter Partner = new("partner", "The last part of the address, or the beginning of any name, of the partner.", "amgen", IsMany: true);

    public static readonly Parameter Words = new("q", "Words in the partner, target, compound or technology.", "HER2");

    public static readonly Parameter DealKind = new("kind", "Of the right.", "license", IsMany: true);

    public static readonly Parameter Exclusive = new("exclusive", "Whether the right is exclusive.", "yes", Pages.Deals.DealRequest.ExclusivePattern, IsMany: true);

    public static readonly Parameter Target = new("target", "“named”, “undisclosed”, “not-stated” or the name of a target.", "undisclosed", IsMany: true);

    public static readonly Parameter Technology = new("technology", "In the words of the releases, or “not-stated”.", "TAP", IsMany: true);

    public static readonly Parameter Currency = new("currency", "ISO 4217: that some amount is in.", "USD", IsMany: true);

    public static readonly Parameter MinUpfront = new("minUpfront", "In the currency asked for, else in US dollars.", "1m");

    public static readonly Parameter MinPotential = new("minPotential", "In the currency asked for, else in US dollars.", "100m");

    public static readonly Parameter DealSort = new("sort", "The column; with “-” before it the highest or latest first.", "-upfront", Pages.Deals.DealRequest.SortPattern);

    public static readonly Parameter TimelineKind = new("kind", "Of event.", "payment", TimelineResource.KindPattern, IsMany: true);

    public static readonly Parameter PipelineWords = new("q", "In the name of the compound.", "IMGN");

    public static readonly Parameter TargetName = new("target", "The last part of the address, or the beginning of any name, of the antigen.", "cd56", IsMany: true);

    public static readonly Parameter PipelineTarget = new("target", "The beginning of the name of the antigen.", "CD56");

    public static readonly Parameter Payload = new("payload", "The cell-killing agent.", "DM4", IsMany: true);

    public static readonly Parameter PartnerWords = new("q", "The beginning of any name of the partner, present or past.", "sanofi");

    public static readonly Parameter CompoundWords = new("q", "The beginning of any name of the compound.", "huN901");

    public static readonly Parameter TrialWords = new("q", "In the study’s own name, or the beginning of any name of the compound or of a disease of its patients.", "EMILIA");

    public static readonly Parameter TrialStatus = new("status", "Of the study.", "enrolling", Pages.Trials.IndexModel.StatusPattern, IsMany: true);

    public static readonly Parameter Results = new("results", "Whether a release tells a figure of it.", "told", Pages.Trials.IndexModel.ResultsPattern, IsMany: true);

    public static readonly Parameter TargetWords = new("q", "The beginning of any name of the antigen.", "CD56");

    public static readonly Parameter IndicationWords = new("q", "The beginning of any name of the disease.", "multiple myeloma");

    public static readonly Parameter TargetSort = new("sort", "The column; with “-” before it the highest first.", "-compounds", Pages.Targets.IndexModel.SortPattern);

    public static readonly Parameter IndicationSort = new("sort", "The column; with “-” before it the highest first.", "-trials", Pages.Indications.IndexModel.SortPattern);

    public static readonly Parameter Direction = new("direction", "Who grants a right: out is ImmunoGen, in the partner.", "out", Pages.Partners.IndexModel.DirectionPattern, IsMany: true);

    public static readonly Parameter SearchWords = new("q", "As the search reads them: words, “phrases”, names, fields.", "third license");

    public static readonly Parameter ReleaseKind = new("kind", "What the news of the day is.", "license", IsMany: true);

    public static readonly Parameter ReleaseSort = new("sort", "Newest first, or oldest.", "oldest", Pages.Releases.IndexModel.SortPattern);

    public static readonly Parameter Stage = new("phase", "The highest stage that is told.", "3", Pages.Compounds.IndexModel.PhasePattern, IsMany: true);

    public static readonly Parameter PartnerSort = new("sort", "The column; with “-” before it the highest or latest first.", "-last", Pages.Partners.IndexModel.SortPattern);

    public static readonly Parameter CompoundSort = new("sort", "The column; with “-” before it the highest first.", "-phase", Pages.Compounds.IndexModel.SortPattern);

    public static readonly Parameter TrialSort = new("sort", "The column; with “-” before it the highest or latest first.", "-enrolled", Pages.Trials.IndexModel.SortPattern);

    public static readonly Parameter AsOf = new("asOf", "Only what releases of that day or before told.", "2012-12-31");

    public static readonly Parameter Compound = new("compound", "The last part of the address, or the beginning of any name, of the compound.", "IMGN901", IsMany: true);

    public static readonly Parameter Indication = new("indication", "The last part of the address, or the beginning of any name, of the disease.", "multiple-myeloma", IsMany: true);

    public static readonly Parameter Phase = new("phase", "In arabic figures.", "1", Pages.Trials.IndexModel.PhasePattern, IsMany: true);

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
