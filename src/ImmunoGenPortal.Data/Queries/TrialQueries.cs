using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Facts;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Queries;

/// <summary>Reads trials with their figures, each value with its evidence.</summary>
public sealed class TrialQueries(PortalDbContext db, EntityClaims claims)
{
    /// <summary>The trials of these numbers, in this order.</summary>
    internal async Task<IReadOnlyList<TrialView>> AtAsync(List<int> ids, CancellationToken cancellation) =>
        [.. (await LoadAsync(db.Trials.Where(trial => ids.Contains(trial.Id)), cancellation)).OrderBy(view => ids.IndexOf(view.Trial.Id))];

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
        var subjects = links.Where(link => link.Subject!.Kind == SubjectKind.Trial).Select(link => link.SubjectId);
        var tied = db.SubjectLinks.Where(link => link.Kind == EntityKind.Trial && subjects.Contains(link.SubjectId)).Select(link => link.EntityId);
        return LoadAsync(
            db.Trials.Where(trial => tied.Contains(trial.Id)).OrderByDescending(trial => trial.LastTold).ThenBy(trial => trial.Compound!.Name).ThenByDescending(trial => trial.Phase).ThenBy(trial => trial.Id), cancellation);
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
        // In two steps: asked at once, SQLite walks through all links to diseases.
        var tellings = await db.SubjectLinks.Where(link => link.Kind == EntityKind.Trial && trials.Contains(link.EntityId)).Select(link => new { link.EntityId, link.SubjectId }).ToListAsync(cancellation);
        var subjects = tellings.ConvertAll(telling => telling.SubjectId);
        var diseases = (await db.SubjectLinks.Where(link => subjects.Contains(link.SubjectId) && link.Kind == EntityKind.Indication)
            .Join(db.Indications, link => link.EntityId, indication => indication.Id, (link, indication) => new { link.SubjectId, indication.Id, indication.Name, indication.Slug }).ToListAsync(cancellation)).ToLookup(row => row.SubjectId);
        return tellings.SelectMany(telling => diseases[telling.SubjectId].Select(disease => (telling.EntityId, disease.Id, disease.Name, disease.Slug))).Distinct().OrderBy(row => row.Id)
            .ToLookup(row => row.EntityId, row => new NamedLink(row.Name, row.Slug));
    }
}
