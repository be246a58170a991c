using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Facts;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Queries;

/// <summary>Which trials a list shows. Names are compared from their beginning, by any name of the thing; null leaves nothing out.</summary>
public sealed record TrialFilter(string? Compound = null, string? Indication = null, string? Phase = null)
{
    public bool IsEmpty => string.IsNullOrWhiteSpace(Compound) && string.IsNullOrWhiteSpace(Indication) && string.IsNullOrWhiteSpace(Phase);
}

/// <summary>Reads trials with their figures, each value with its evidence.</summary>
public sealed class TrialQueries(PortalDbContext db, EntityClaims claims)
{
    /// <summary>The trials made known last first.</summary>
    /// <param name="page">From 1.</param>
    public async Task<(int Total, IReadOnlyList<TrialView> Rows)> ListAsync(TrialFilter filter, int page, int size, CancellationToken cancellation)
    {
        var trials = Narrow(filter);
        var ordered = trials.OrderByDescending(trial => trial.LastTold).ThenBy(trial => trial.Compound!.Name).ThenByDescending(trial => trial.Phase).ThenBy(trial => trial.Id);
        return (await trials.CountAsync(cancellation), await LoadAsync(ordered.Skip((page - 1) * size).Take(size), cancellation));
    }

    /// <summary>Null where no trial has this address.</summary>
    public async Task<TrialView?> FindAsync(string slug, CancellationToken cancellation) =>
        await LoadAsync(db.Trials.Where(trial => trial.Slug == slug), cancellation) is [var trial, ..] ? trial : null;

    /// <summary>The trial that was told of last, one with figures before one without; null while there is none.</summary>
    public async Task<TrialView?> LatestAsync(CancellationToken cancellation)
    {
        var latest = db.Trials
            .OrderByDescending(trial => db.SubjectLinks.Any(link => link.Kind == EntityKind.Trial && link.EntityId == trial.Id && link.Subject!.Kind == SubjectKind.Result))
            .ThenByDescending(trial => trial.LastTold).ThenByDescending(trial => trial.Id).Take(1);
        return await LoadAsync(latest, cancellation) is [var trial, ..] ? trial : null;
    }

    /// <summary>The trials of a compound, in a disease, or of the compounds that are aimed at a target.</summary>
    public Task<IReadOnlyList<TrialView>> OfAsync(EntityKind kind, int id, CancellationToken cancellation)
    {
        var own = db.SubjectLinks.Where(link => link.Kind == kind && link.EntityId == id);
        var compounds = db.SubjectLinks.Where(link => link.Kind == EntityKind.Compound && own.Any(target => target.SubjectId == link.SubjectId)).Select(link => link.EntityId);
        var links = kind == EntityKind.Target ? db.SubjectLinks.Where(link => link.Kind == EntityKind.Compound && compounds.Contains(link.EntityId)) : own;
        return LoadAsync(Of(links).OrderByDescending(trial => trial.LastTold).ThenBy(trial => trial.Id), cancellation);
    }

    private IQueryable<Trial> Narrow(TrialFilter filter)
    {
        var trials = db.Trials.AsQueryable();
        foreach (var (kind, name) in new[] { (EntityKind.Compound, filter.Compound), (EntityKind.Indication, filter.Indication) })
        {
            if (NameKey.Of(name ?? "") is { Length: > 0 } key)
            {
                var named = db.EntityNames.Where(one => one.Kind == kind && one.NameKey.StartsWith(key)).Select(one => one.EntityId);
                var tied = Of(db.SubjectLinks.Where(link => link.Kind == kind && named.Contains(link.EntityId))).Select(trial => trial.Id);
                trials = trials.Where(trial => tied.Contains(trial.Id));
            }
        }

        return string.IsNullOrWhiteSpace(filter.Phase) ? trials : trials.Where(trial => trial.Phase == filter.Phase);
    }

    /// <summary>Trials of which some telling is tied to one of these links.</summary>
    private IQueryable<Trial> Of(IQueryable<SubjectLink> links)
    {
        var subjects = links.Where(link => link.Subject!.Kind == SubjectKind.Trial).Select(link => link.SubjectId);
        var ids = db.SubjectLinks.Where(link => link.Kind == EntityKind.Trial && subjects.Contains(link.SubjectId)).Select(link => link.EntityId);
        return db.Trials.Where(trial => ids.Contains(trial.Id));
    }

    private async Task<IReadOnlyList<TrialView>> LoadAsync(IQueryable<Trial> trials, CancellationToken cancellation)
    {
        var loaded = await trials.AsNoTracking().Include(trial => trial.Compound).ToListAsync(cancellation);
        var said = await claims.OfManyAsync(EntityKind.Trial, [.. loaded.Select(trial => trial.Id)], cancellation);
        var indications = await IndicationsAsync([.. loaded.Select(trial => trial.Id)], cancellation);
        var slugs = said.SelectMany(trial => trial).Select(claim => claim.ReleaseSlug).Distinct().ToList();
        var checks = (await db.Checks.AsNoTracking().Where(check => slugs.Contains(check.Release!.Slug)).OrderBy(check => check.Id)
            .Select(check => new { Check = check, check.Release!.Slug }).ToListAsync(cancellation)).ToLookup(row => row.Slug, row => row.Check);
        return [.. loaded.Select(trial => new TrialView(trial, [.. indications[trial.Id]],
            [.. said[trial.Id].GroupBy(claim => claim.ReleaseSlug).OrderByDescending(release => release.First().ReleaseDate).ThenByDescending(release => release.Key, StringComparer.Ordinal)
                .Select(release => Telling([.. release], checks[release.Key]))]))];
    }

    private static TrialTelling Telling(List<ClaimView> said, IEnumerable<StoredCheck> checks)
    {
        var first = said[0];
        var spans = said.SelectMany(claim => claim.Evidence).ToList();
        List<CheckView> about = [.. checks.Where(check => check.Evidence.Any(span => spans.Exists(other => other.Overlaps(span))))
            .Select(check => new CheckView(check.Statement, check.Working, check.Verdict, check.Evidence, first.ReleaseSlug, first.Source))];
        var results = Figures(said, SubjectKind.Result);
        List<CheckView> together = [.. about.Where(check => results.Count(result => Tells(check, result)) > 1)];
        return new TrialTelling(
            first.ReleaseSlug, first.ReleaseTitle, first.ReleaseDate, [.. said.Where(claim => claim.SubjectKind == SubjectKind.Trial)],
            results.ConvertAll(result => View(result, about, together)), Figures(said, SubjectKind.PriorTherapy).ConvertAll(therapy => View(therapy, about, together)), about)
        {
            OfResults = together,
        };
    }

    private static FigureView View(List<ClaimView> figure, List<CheckView> checks, List<CheckView> together) =>
        new(figure, [.. checks.Except(together).Where(check => Tells(check, figure))]) { IsSummed = together.Exists(check => Tells(check, figure)) };

    private static List<List<ClaimView>> Figures(List<ClaimView> said, SubjectKind kind) =>
        [.. said.Where(claim => claim.SubjectKind == kind).GroupBy(claim => claim.SubjectId).OrderBy(figure => figure.Key).Select(figure => figure.ToList())];

    private static bool Tells(CheckView check, List<ClaimView> figure) => figure.Exists(claim => IsFigure(claim.Property) && claim.Evidence.Any(span => check.Evidence.Any(span.Overlaps)));

    private static bool IsFigure(Property property) => property == Properties.Result.N || property == Properties.Result.Percent || property == Properties.PriorTherapy.Percent;

    private async Task<ILookup<int, NamedLink>> IndicationsAsync(List<int> trials, CancellationToken cancellation)
    {
        var pairs = await db.SubjectLinks.Where(link => link.Kind == EntityKind.Trial && trials.Contains(link.EntityId))
            .Join(db.SubjectLinks.Where(link => link.Kind == EntityKind.Indication), trial => trial.SubjectId, disease => disease.SubjectId, (trial, disease) => new { Trial = trial.EntityId, Disease = disease.EntityId })
            .Join(db.Indications, pair => pair.Disease, indication => indication.Id, (pair, indication) => new { pair.Trial, indication.Id, indication.Name, indication.Slug })
            .Distinct().OrderBy(row => row.Id).ToListAsync(cancellation);
        return pairs.ToLookup(row => row.Trial, row => new NamedLink(row.Name, row.Slug));
    }
}
