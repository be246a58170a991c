using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Web.Show;

/// <summary>The lanes of a history, from the top.</summary>
public enum HistoryLane
{
    Deals,
    Payments,
    Stages,
    Regulatory,
    Results,
    Names,
}

/// <summary>Something that happened to a partner or compound.</summary>
/// <param name="When">When it happened; where no release says, when it was made known.</param>
/// <param name="Address">Where it is told in full.</param>
/// <param name="Size">Of a payment its amount; null where there is none.</param>
public sealed record HistoryEvent(PartialDate When, HistoryLane Lane, string Text, string? Address, decimal? Size);

/// <summary>What makes up the histories of partners and compounds.</summary>
public static class HistoryEvents
{
    /// <summary>Rights by when they were taken.</summary>
    /// <param name="named">Whether each names its partner.</param>
    public static IEnumerable<HistoryEvent> Of(IEnumerable<(AgreementView Agreement, GrantView Grant)> rights, bool named) => rights.Select(right =>
    {
        var claim = right.Grant.Of(Properties.Deal.Date) ?? (right.Grant.Claims.Count > 0 ? right.Grant.Claims[0] : null);
        var title = GrantTitle.Of(right.Grant.Grant);
        return Dated(right.Grant.Grant.Date is { } date ? PartialDate.Parse(date) : null, claim, HistoryLane.Deals, named ? $"{right.Agreement.PartnerName}: {title.ToLowerInvariant()}" : title, $"/deals/{right.Grant.Grant.Slug}");
    }).OfType<HistoryEvent>();

    public static IEnumerable<HistoryEvent> Of(IEnumerable<PaymentView> payments) => payments.Select(payment => Dated(
        payment.When, payment.Said, HistoryLane.Payments,
        $"{(payment.Amount is { } amount ? Words.Of(amount) : "Undisclosed payment")}{(payment.Trigger is null or "other" ? "" : $" for {Words.Event(payment.Trigger)}")}{(payment.Compound is { } compound ? $" of {compound.Name}" : "")}", null, payment.Amount?.Amount)).OfType<HistoryEvent>();

    /// <summary>Each stage that was further than those before it.</summary>
    /// <param name="named">Whether each names its compound.</param>
    public static IEnumerable<HistoryEvent> Of(IEnumerable<StageView> stages, bool named) => stages.SelectMany(stage =>
        stage.Steps.Select(step => Dated(null, step.Claim, HistoryLane.Stages, Text(stage, named, Words.Stage(step.Stage)), null))
            .Append(stage.Stop is { } stop ? Dated(null, stop.Claim, HistoryLane.Stages, Text(stage, named, "stopped in " + Words.Stage(stop.Stage)), null) : null)).OfType<HistoryEvent>();

    public static IEnumerable<HistoryEvent> Of(IEnumerable<EventView> events) => events.Select(one => Dated(
        one.When, one.Event, HistoryLane.Regulatory,
        Words.Capital(Words.Code(one.Event.Value.Stored)) + (one.Where is { } where ? $", {where.Value.Stored}" : "") + (one.Indication is { } indication ? $", {indication.Name}" : ""), null)).OfType<HistoryEvent>();

    /// <summary>Studies by when their figures were made known.</summary>
    public static IEnumerable<HistoryEvent> Of(IEnumerable<TrialView> trials) => trials.SelectMany(trial => trial.Tellings.Where(telling => telling.Results.Count > 0).Select(telling => Dated(
        null, telling.Results[0].Claims[0], HistoryLane.Results, $"Results of {trial.Trial.Name ?? (trial.Trial.Phase is { } phase ? $"the {Words.Stage(phase)} trial" : "a trial")}", $"/trials/{trial.Trial.Slug}#results-{telling.ReleaseSlug}"))).OfType<HistoryEvent>();

    /// <summary>The first use of each name.</summary>
    public static IEnumerable<HistoryEvent> Of(IEnumerable<Statement> names) => names.Select(name => Dated(null, name.First, HistoryLane.Names, $"First called {name.Value} here", null)).OfType<HistoryEvent>();

    private static HistoryEvent? Dated(PartialDate? when, ClaimView? claim, HistoryLane lane, string text, string? address, decimal? size = null) =>
        (when ?? (claim?.ReleaseDate is { } told ? new PartialDate(told) : null)) is { } date ? new HistoryEvent(date, lane, text, address ?? claim?.Address, size) : null;

    private static string Text(StageView stage, bool named, string what)
    {
        var disease = stage.Indication is { } indication ? $" in {indication.Name}" : "";
        return named ? $"{stage.Compound.Name}: {what}{disease}" : Words.Capital(what) + disease;
    }
}
