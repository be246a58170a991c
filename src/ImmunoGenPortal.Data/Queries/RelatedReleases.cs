using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Search;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Queries;

/// <summary>A release as links to it need it.</summary>
public sealed record ReleaseLink(string Slug, string? Title, DateOnly? Date);

/// <summary>What two releases have in common.</summary>
/// <param name="Name">Of the thing, of an agreement's partner, or of what a trial without a name of its own tests; null where no release says.</param>
/// <param name="Phase">Of a trial without a name of its own; else null.</param>
public sealed record Bond(EntityKind Kind, string? Name, string? Phase, string Address);

/// <param name="Bonds">Why it is related, the strongest first.</param>
public sealed record RelatedRelease(ReleaseLink Release, IReadOnlyList<Bond> Bonds);

/// <summary>
/// Finds the releases that tell of the same trials, agreements, compounds and partners. What few releases tell of binds more than what many do.
/// Trials and agreements are asked of the database; compounds and partners of the catalogue, which leaves out the standing text about companies.
/// </summary>
public sealed class RelatedReleases(PortalDbContext db, ReleaseCatalogue catalogue)
{
    /// <summary>Of things of one kind that a release tells of only so many are asked for: a list of forty partners relates it to everything.</summary>
    private const int MostThings = 40;

    /// <summary>At most so many, the closest first.</summary>
    public async Task<IReadOnlyList<RelatedRelease>> OfAsync(int releaseId, int most, CancellationToken cancellation)
    {
        var releases = await catalogue.CurrentAsync(db, cancellation);
        if (releases.Find(releaseId) is not { } own)
        {
            return [];
        }

        var bonds = new Bonds(releases, own);
        bonds.Add(EntityKind.Trial, 4, await TrialsAsync(releaseId, cancellation));
        bonds.Add(EntityKind.Agreement, 3, await AgreementsAsync(releaseId, cancellation));
        bonds.AddShared(EntityKind.Compound, 2, tags => tags.Compounds);
        bonds.AddShared(EntityKind.Organisation, 1, tags => tags.Partners);
        return await ShowAsync(bonds.Closest(most), cancellation);
    }

    /// <summary>Which releases tell of the trials of this one.</summary>
    private async Task<List<(int Thing, int Release)>> TrialsAsync(int releaseId, CancellationToken cancellation)
    {
        var own = await Links(EntityKind.Trial).Where(link => link.Subject!.ReleaseId == releaseId).Select(link => link.EntityId).Distinct().OrderBy(id => id).Take(MostThings).ToListAsync(cancellation);
        var told = await Links(EntityKind.Trial).Where(link => own.Contains(link.EntityId)).Select(link => new { link.EntityId, link.Subject!.ReleaseId }).Distinct().ToListAsync(cancellation);
        return told.ConvertAll(row => (row.EntityId, row.ReleaseId));
    }

    /// <summary>Which releases tell of rights under the agreements of this one.</summary>
    private async Task<List<(int Thing, int Release)>> AgreementsAsync(int releaseId, CancellationToken cancellation)
    {
        var grants = Links(EntityKind.Grant).Where(link => link.Subject!.ReleaseId == releaseId).Select(link => link.EntityId);
        var own = await db.Grants.Where(grant => grants.Contains(grant.Id)).Select(grant => grant.AgreementId).Distinct().OrderBy(id => id).Take(MostThings).ToListAsync(cancellation);
        var told = await db.Grants.Where(grant => own.Contains(grant.AgreementId))
            .Join(Links(EntityKind.Grant), grant => grant.Id, link => link.EntityId, (grant, link) => new { grant.AgreementId, link.Subject!.ReleaseId }).Distinct().ToListAsync(cancellation);
        return told.ConvertAll(row => (row.AgreementId, row.ReleaseId));
    }

    private IQueryable<SubjectLink> Links(EntityKind kind) => db.SubjectLinks.AsNoTracking().Where(link => link.Kind == kind);

    private async Task<IReadOnlyList<RelatedRelease>> ShowAsync(List<(int Release, List<(EntityKind Kind, int Id)> Things)> found, CancellationToken cancellation)
    {
        var ids = found.ConvertAll(one => one.Release);
        var releases = await db.Releases.AsNoTracking().Where(release => ids.Contains(release.Id))
            .Select(release => new { release.Id, Link = new ReleaseLink(release.Slug, release.Title, release.Date) }).ToDictionaryAsync(row => row.Id, row => row.Link, cancellation);
        var names = new Dictionary<(EntityKind, int), Bond>();
        foreach (var kind in found.SelectMany(one => one.Things).Distinct().GroupBy(thing => thing.Kind, thing => thing.Id))
        {
            foreach (var (id, bond) in await NamesAsync(kind.Key, [.. kind], cancellation))
            {
                names[(kind.Key, id)] = bond;
            }
        }

        return [.. found.Where(one => releases.ContainsKey(one.Release)).Select(one => new RelatedRelease(releases[one.Release], [.. one.Things.Where(names.ContainsKey).Select(thing => names[thing])]))];
    }

    private async Task<Dictionary<int, Bond>> NamesAsync(EntityKind kind, List<int> ids, CancellationToken cancellation)
    {
        var rows = kind switch
        {
            EntityKind.Trial => db.Trials.Where(trial => ids.Contains(trial.Id)).Select(trial => new { trial.Id, Name = trial.Name ?? trial.Compound!.Name, Phase = trial.Name == null ? trial.Phase : null, trial.Slug }),
            EntityKind.Agreement => db.Agreements.Where(agreement => ids.Contains(agreement.Id)).Select(agreement => new { agreement.Id, Name = agreement.Partner!.Name, Phase = (string?)null, agreement.Slug }),
            _ => db.Named(kind).Where(one => ids.Contains(one.Id)).Select(one => new { one.Id, one.Name, Phase = (string?)null, one.Slug }),
        };
        return await rows.ToDictionaryAsync(row => row.Id, row => new Bond(kind, row.Name, row.Phase, $"/{SubjectAddresses.Folder(kind)}/{row.Slug}"), cancellation);
    }

    /// <summary>How strongly each release is bound to one.</summary>
    private sealed class Bonds(CataloguedReleases releases, ReleaseTags own)
    {
        private readonly Dictionary<int, (double Weight, List<(EntityKind, int)> Things)> _bound = [];

        /// <param name="weight">Of a thing that hardly another release tells of.</param>
        public void Add(EntityKind kind, double weight, IEnumerable<(int Thing, int Release)> told)
        {
            foreach (var thing in told.GroupBy(row => row.Thing, row => row.Release))
            {
                Bind((kind, thing.Key), weight, [.. thing]);
            }
        }

        public void AddShared(EntityKind kind, double weight, Func<ReleaseTags, int[]> things)
        {
            foreach (var thing in things(own).Take(MostThings))
            {
                Bind((kind, thing), weight, [.. releases.Ids.Where(id => things(releases.Find(id)!).AsSpan().Contains(thing))]);
            }
        }

        /// <summary>The most strongly bound; of equals the nearest in time, then the newest.</summary>
        public List<(int Release, List<(EntityKind Kind, int Id)> Things)> Closest(int most) =>
            [.. _bound.OrderByDescending(one => one.Value.Weight).ThenBy(one => Days(one.Key)).ThenByDescending(one => one.Key).Take(most).Select(one => (one.Key, one.Value.Things))];

        private void Bind((EntityKind, int) thing, double weight, List<int> telling)
        {
            foreach (var release in telling)
            {
                if (release != own.ReleaseId && releases.Find(release) is not null)
                {
                    var (sum, things) = _bound.GetValueOrDefault(release, (0, []));
                    things.Add(thing);
                    _bound[release] = (sum + (weight / Math.Log(1 + telling.Count)), things);
                }
            }
        }

        private int Days(int release) =>
            own.Date is { } day && releases.Find(release)!.Date is { } other ? Math.Abs(day.DayNumber - other.DayNumber) : int.MaxValue;
    }
}
