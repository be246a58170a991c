using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Pipeline;
using ImmunoGenPortal.Facts;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Queries;

/// <summary>A stage, and the first claim that tells of it.</summary>
/// <param name="Stage">"preclinical", "ind", "clinical", a phase, "filed" or "approved".</param>
public sealed record StageStep(string Stage, ClaimView Claim);

/// <summary>How far a compound has come in a disease, and the claim that says so.</summary>
/// <param name="Indication">Null where the releases name no disease with it.</param>
public sealed record StageView(NamedLink Compound, NamedLink? Indication, string Stage, ClaimView Claim)
{
    /// <summary>How it got there: each stage that was further than those told before, in the order in which they were told.</summary>
    public IReadOnlyList<StageStep> Steps { get; init; } = [];

    /// <summary>Where the releases say that its study was stopped, and none says later that another goes on; null while it goes on.</summary>
    public StageStep? Stop { get; init; }
}

/// <summary>A submission, designation or approval, told once or again and again.</summary>
/// <param name="Event">Where it is told first.</param>
public sealed record EventView(NamedLink? Compound, NamedLink? Indication, ClaimView Event, ClaimView? Where)
{
    /// <summary>When it happened or is due, where a release says so.</summary>
    public ClaimView? Date { get; init; }

    /// <summary>How many releases tell of it.</summary>
    public int Releases { get; init; } = 1;

    /// <summary>When it happened, else when it was made known first; null where neither is dated.</summary>
    public PartialDate? When => (Date?.Value as DateValue)?.Date ?? (Event.ReleaseDate is { } told ? new PartialDate(told) : null);
}

/// <summary>Works out stages and events from what releases say of trials, submissions and development.</summary>
public sealed class DevelopmentQueries(PortalDbContext db, EntityClaims claims)
{
    private static readonly int[] Read =
    [
        .. StageClaims.Properties, Properties.Trial.Status.Id, Properties.Regulatory.Jurisdiction.Id, Properties.Regulatory.Agency.Id, Properties.Regulatory.Date.Id,
    ];

    /// <summary>The highest stage of each compound in each disease, the furthest first, and the regulatory events, newest first.</summary>
    /// <param name="kind">Compound, target or indication: whose trials, submissions and stages are read.</param>
    /// <param name="asOf">Only what releases of that day or before told; null for all.</param>
    public async Task<(IReadOnlyList<StageView> Stages, IReadOnlyList<EventView> Events)> OfAsync(EntityKind kind, int id, CancellationToken cancellation, DateOnly? asOf = null)
    {
        var compounds = db.SubjectLinks.Where(link => link.Kind == EntityKind.Compound);
        var aimed = compounds.Where(link => db.SubjectLinks.Any(target => target.SubjectId == link.SubjectId && target.Kind == EntityKind.Target && target.EntityId == id)).Select(link => link.EntityId);
        var links = kind == EntityKind.Target ? compounds.Where(link => aimed.Contains(link.EntityId)) : db.SubjectLinks.Where(link => link.Kind == kind && link.EntityId == id);
        var told = await RowsAsync(links.On(asOf), cancellation);
        var only = kind == EntityKind.Indication ? (await db.Indications.SingleAsync(one => one.Id == id, cancellation)).Slug : null;
        return await ShowAsync([.. StageTrack.Of(told).Where(track => only is null || track.Indication?.Slug == only)], ToldEvent.Of(told), cancellation);
    }

    /// <summary>The highest stage of some compounds in each disease, the furthest first.</summary>
    /// <param name="compounds">Null for all.</param>
    /// <inheritdoc cref="OfAsync"/>
    public async Task<IReadOnlyList<StageView>> StagesAsync(IReadOnlyCollection<int>? compounds, DateOnly? asOf, CancellationToken cancellation)
    {
        var links = db.SubjectLinks.Where(link => link.Kind == EntityKind.Compound && (compounds == null || compounds.Contains(link.EntityId)));
        return (await ShowAsync(StageTrack.Of(await RowsAsync(links.On(asOf), cancellation)), [], cancellation)).Stages;
    }

    private async Task<(IReadOnlyList<StageView> Stages, IReadOnlyList<EventView> Events)> ShowAsync(IReadOnlyList<StageTrack> tracks, IReadOnlyList<ToldEvent> events, CancellationToken cancellation)
    {
        var shown = await claims.NumberedAsync([.. tracks.SelectMany(track => track.Claims).Concat(events.SelectMany(one => one.Claims)).Distinct()], cancellation);
        return (
            [.. tracks.Select(track => track.Show(shown)).OrderByDescending(stage => StageScale.Rank(stage.Stage)).ThenBy(stage => stage.Compound.Name, StringComparer.Ordinal).ThenBy(stage => stage.Indication?.Name, StringComparer.Ordinal)],
            [.. events.Select(one => one.Show(shown)).OrderByDescending(one => one.When).ThenByDescending(one => one.Event.ReleaseDate).ThenBy(one => one.Event.Id)]);
    }

    /// <summary>What is told of each subject, without its words: a page shows a few of them.</summary>
    private async Task<List<ToldSubject>> RowsAsync(IQueryable<SubjectLink> links, CancellationToken cancellation)
    {
        var subjects = links.Where(link => link.Subject!.Kind == SubjectKind.Trial || link.Subject.Kind == SubjectKind.Regulatory || link.Subject.Kind == SubjectKind.Development).Select(link => link.SubjectId);
        var compounds = (await db.SubjectLinks.Where(link => link.Kind == EntityKind.Compound && subjects.Contains(link.SubjectId))
            .Join(db.Compounds, link => link.EntityId, one => one.Id, (link, one) => new { link.SubjectId, one.Name, one.Slug }).ToListAsync(cancellation)).ToLookup(row => row.SubjectId, row => new NamedLink(row.Name, row.Slug));
        var indications = (await db.SubjectLinks.Where(link => link.Kind == EntityKind.Indication && subjects.Contains(link.SubjectId))
            .Join(db.Indications, link => link.EntityId, one => one.Id, (link, one) => new { link.SubjectId, one.Name, one.Slug }).ToListAsync(cancellation)).ToLookup(row => row.SubjectId, row => new NamedLink(row.Name, row.Slug));
        var told = await db.Claims.Where(claim => subjects.Contains(claim.SubjectId) && Read.Contains(claim.PropertyId)).OrderBy(claim => claim.Id)
            .Select(claim => new { claim.SubjectId, claim.Subject!.ReleaseId, claim.Subject.Release!.Date, Claim = new ToldValue(claim.Id, claim.PropertyId, claim.Value) }).ToListAsync(cancellation);
        return [.. told.GroupBy(claim => claim.SubjectId).Select(subject => new ToldSubject(
            compounds[subject.Key].FirstOrDefault(), [.. indications[subject.Key]], subject.First().ReleaseId, subject.First().Date, [.. subject.Select(claim => claim.Claim)]))];
    }
}
