using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Queries;

namespace ImmunoGenPortal.Web.Api;

/// <summary>A partner, compound, target or indication with what hangs on it.</summary>
internal static class OneEntity
{
    internal sealed record PartnerDetail(string Address, string Name, IReadOnlyList<string> OtherNames, Named? Parent, IReadOnlyList<Fact> Facts, IReadOnlyList<DealList.DealAnswer> Rights, IReadOnlyList<PaymentResource.PaymentAnswer> Payments, IReadOnlyList<ReleaseList.ReleaseAnswer> Releases);

    /// <param name="Stages">The furthest in each disease.</param>
    internal sealed record CompoundDetail(
        string Address, string Name, IReadOnlyList<string> OtherNames, IReadOnlyList<Named> Targets, IReadOnlyList<Fact> Facts, IReadOnlyList<StageDetail> Stages, IReadOnlyList<EventDetail> Events,
        IReadOnlyList<TrialList.TrialAnswer> Trials, IReadOnlyList<PaymentResource.PaymentAnswer> Payments, IReadOnlyList<ReleaseList.ReleaseAnswer> Releases);

    /// <param name="Stages">The furthest of each compound in each disease.</param>
    internal sealed record AimDetail(
        string Address, string Name, IReadOnlyList<string> OtherNames, IReadOnlyList<Named> Compounds, IReadOnlyList<StageDetail> Stages, IReadOnlyList<EventDetail> Events,
        IReadOnlyList<TrialList.TrialAnswer> Trials, IReadOnlyList<ReleaseList.ReleaseAnswer> Releases);

    internal sealed record StageDetail(Named Compound, Named? Indication, string Stage, DateOnly? Announced, string? Evidence);

    /// <param name="Where">"US", "EU" or the authority; null where none is told.</param>
    internal sealed record EventDetail(string Event, string? Where, Named? Compound, Named? Indication, DateOnly? Announced, string? Evidence);

    public static async Task<IResult> PartnerAsync(string slug, HttpContext http, EntityQueries entities, DealQueries deals, PaymentQueries payments, EntityAddresses addresses, CancellationToken cancellation)
    {
        if (await entities.PartnerAsync(slug, cancellation) is not { } view)
        {
            return await Things.ElsewhereAsync(http, addresses, EntityKind.Organisation, slug, cancellation);
        }

        var paid = await payments.OfAsync(EntityKind.Organisation, view.Id, cancellation);
        return TypedResults.Ok(new PartnerDetail(
            $"/partners/{slug}", view.Name, OtherNames(view), view.Organisation?.Parent is { } parent ? new Named(parent.Name, $"/partners/{parent.Slug}") : null, Fact.Once(view.Said.Select(statement => statement.First)),
            [.. (await deals.OfPartnerAsync(view.Id, cancellation)).SelectMany(DealList.Show)],
            [.. paid.Select(payment => PaymentResource.Show(new PaymentRow(payment, new NamedLink(view.Name, slug))))],
            Releases(view)));
    }

    public static async Task<IResult> CompoundAsync(
        string slug, HttpContext http, EntityQueries entities, DevelopmentQueries development, TrialQueries trials, PaymentQueries payments, EntityAddresses addresses, CancellationToken cancellation)
    {
        if (await entities.CompoundAsync(slug, cancellation) is not { } view)
        {
            return await Things.ElsewhereAsync(http, addresses, EntityKind.Compound, slug, cancellation);
        }

        var (stages, events) = await development.OfAsync(EntityKind.Compound, view.Id, cancellation);
        var paid = await payments.OfAsync(EntityKind.Compound, view.Id, cancellation);
        return TypedResults.Ok(new CompoundDetail(
            $"/compounds/{slug}", view.Name, OtherNames(view), [.. (await entities.TargetsOfAsync(view.Id, cancellation)).Select(target => new Named(target.Name, $"/targets/{target.Slug}"))],
            Fact.Once(view.Said.Select(statement => statement.First)), Show(stages), Show(events),
            [.. (await trials.OfAsync(EntityKind.Compound, view.Id, cancellation)).Select(TrialList.Show)],
            [.. paid.Select(payment => PaymentResource.Show(new PaymentRow(payment, null)))],
            Releases(view)));
    }

    public static async Task<IResult> TargetAsync(string slug, HttpContext http, EntityQueries entities, DevelopmentQueries development, TrialQueries trials, EntityAddresses addresses, CancellationToken cancellation) =>
        await entities.TargetAsync(slug, cancellation) is { } view ? await AimAsync(view, entities, development, trials, cancellation)
        : await Things.ElsewhereAsync(http, addresses, EntityKind.Target, slug, cancellation);

    public static async Task<IResult> IndicationAsync(string slug, HttpContext http, EntityQueries entities, DevelopmentQueries development, TrialQueries trials, EntityAddresses addresses, CancellationToken cancellation) =>
        await entities.IndicationAsync(slug, cancellation) is { } view ? await AimAsync(view, entities, development, trials, cancellation)
        : await Things.ElsewhereAsync(http, addresses, EntityKind.Indication, slug, cancellation);

    private static async Task<IResult> AimAsync(EntityView view, EntityQueries entities, DevelopmentQueries development, TrialQueries trials, CancellationToken cancellation)
    {
        var (stages, events) = await development.OfAsync(view.Kind, view.Id, cancellation);
        return TypedResults.Ok(new AimDetail(
            $"/{(view.Kind == EntityKind.Target ? "targets" : "indications")}/{view.Slug}", view.Name, OtherNames(view),
            [.. (await entities.CompoundsOfAsync(view.Kind, [view.Id], cancellation))[view.Id].Select(Named.Compound)], Show(stages), Show(events),
            [.. (await trials.OfAsync(view.Kind, view.Id, cancellation)).Select(TrialList.Show)],
            Releases(view)));
    }

    private static IReadOnlyList<string> OtherNames(EntityView view) => [.. view.Names.Where(name => name.IsUsed && name.Name != view.Name).Select(name => name.Name)];

    private static IReadOnlyList<ReleaseList.ReleaseAnswer> Releases(EntityView view) => [.. view.Releases.Select(ReleaseList.Show)];

    private static IReadOnlyList<StageDetail> Show(IReadOnlyList<StageView> stages) =>
        [.. stages.Select(stage => new StageDetail(Named.Compound(stage.Compound), Disease(stage.Indication), stage.Stage, stage.Claim.ReleaseDate, stage.Claim.Address))];

    private static IReadOnlyList<EventDetail> Show(IReadOnlyList<EventView> events) =>
        [.. events.Select(one => new EventDetail(one.Event.Value.Stored, one.Where?.Value.Stored, one.Compound is { } compound ? Named.Compound(compound) : null, Disease(one.Indication), one.Event.ReleaseDate, one.Event.Address))];

    private static Named? Disease(NamedLink? indication) => indication is null ? null : new Named(indication.Name, $"/indications/{indication.Slug}");
}
