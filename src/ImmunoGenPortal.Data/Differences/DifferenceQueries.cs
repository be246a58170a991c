using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Differences;

/// <summary>What several releases tell of differently.</summary>
/// <param name="Name">Of a deal its partner's, of a trial its own, or of what it tests; null where no release says.</param>
/// <param name="What">Of a deal its kind, of a trial without a name its phase; null where no release says.</param>
/// <param name="Ordinal">Of a deal, among the partner's; null where no release says.</param>
/// <param name="Date">Of a deal, as precise as the releases have it; null where no release says.</param>
public sealed record DifferentThing(EntityKind Kind, string? Name, string? What, int? Ordinal, string? Date, string Address);

/// <summary>One of the values told of a thing.</summary>
/// <param name="Claims">What gives the value, in the release that told it first: one claim, or the parts of a payment or result. At least one.</param>
/// <param name="About">All claims of the same subject there.</param>
/// <param name="Releases">How many releases tell it.</param>
/// <param name="Step">Why it is not the value before; null for the first.</param>
public sealed record ToldDifferently(IReadOnlyList<ClaimView> Claims, IReadOnlyList<ClaimView> About, int Releases, DifferenceStep? Step)
{
    /// <summary>Null where the release does not say.</summary>
    public ClaimView? Of(Property property) => About.FirstOrDefault(claim => claim.Property == property);
}

/// <param name="Values">In the order in which they were first told.</param>
public sealed record DifferenceRow(DifferentThing Thing, SubjectKind Subject, Property Property, DifferenceLabel Label, IReadOnlyList<ToldDifferently> Values);

/// <param name="Labels">How many there are of each label, whatever label is asked for.</param>
/// <param name="Subjects">How many there are of each kind of subject, whatever kind is asked for.</param>
public sealed record DifferencePage(int Total, IReadOnlyList<DifferenceRow> Rows, IReadOnlyDictionary<DifferenceLabel, int> Labels, IReadOnlyDictionary<SubjectKind, int> Subjects)
{
    public static readonly DifferencePage None = new(0, [], new Dictionary<DifferenceLabel, int>(), new Dictionary<SubjectKind, int>());
}

/// <summary>What releases tell differently of one thing, with the sentences.</summary>
public sealed class DifferenceQueries(PortalDbContext db, DifferenceCatalogue catalogue, EntityClaims claims)
{
    /// <summary>Those made known last first.</summary>
    /// <param name="page">From 1.</param>
    public async Task<DifferencePage> FindAsync(DifferenceFilter filter, int page, int size, CancellationToken cancellation)
    {
        var all = await OfThingsAsync(filter, cancellation);
        var ofLabel = all.Where(one => filter.Label is not { } label || one.Label == label).ToList();
        var found = ofLabel.FindAll(one => filter.Subject is not { } subject || one.Subject == subject);
        return new DifferencePage(
            found.Count,
            await ShowAsync([.. found.Skip((page - 1) * size).Take(size)], cancellation),
            all.Where(one => filter.Subject is not { } subject || one.Subject == subject).CountBy(one => one.Label).ToDictionary(),
            ofLabel.CountBy(one => one.Subject).ToDictionary());
    }

    /// <summary>What is told differently of some rights or trials.</summary>
    public async Task<IReadOnlyList<DifferenceRow>> OfAsync(EntityKind kind, IReadOnlyCollection<int> ids, CancellationToken cancellation) =>
        await ShowAsync([.. (await catalogue.CurrentAsync(cancellation)).Where(one => one.Kind == kind && ids.Contains(one.EntityId))], cancellation);

    /// <summary>How many there are, whatever their label and kind.</summary>
    /// <param name="asOf">The day of the view; they are as known now, so one of another day than today counts none.</param>
    public async Task<int> CountAsync(DifferenceFilter filter, DateOnly? asOf, CancellationToken cancellation) => asOf is null ? (await OfThingsAsync(filter, cancellation)).Count : 0;

    private async Task<IReadOnlyList<Difference>> OfThingsAsync(DifferenceFilter filter, CancellationToken cancellation) =>
        await new DifferentThings(db, cancellation).OfAsync(await catalogue.CurrentAsync(cancellation), filter);

    /// <summary>How many things a release tells that others tell differently.</summary>
    public async Task<int> CountAsync(int releaseId, CancellationToken cancellation) =>
        (await catalogue.CurrentAsync(cancellation)).Count(one => one.Releases.Contains(releaseId));

    private async Task<IReadOnlyList<DifferenceRow>> ShowAsync(List<Difference> shown, CancellationToken cancellation)
    {
        var subjects = shown.SelectMany(one => one.Values).Select(value => value.SubjectId).Distinct().ToList();
        var said = (await claims.LoadAsync(db.Subjects.Where(subject => subjects.Contains(subject.Id)).Select(subject => subject.Id), cancellation)).ToLookup(claim => claim.SubjectId);
        var grants = await GrantsAsync(Ids(EntityKind.Grant), cancellation);
        var trials = await TrialsAsync(Ids(EntityKind.Trial), cancellation);

        // What was told when the list was made may be gone by now; it is left out until the list is made anew.
        return [.. from one in shown
                   let thing = (one.Kind == EntityKind.Grant ? grants : trials).GetValueOrDefault(one.EntityId)
                   let values = one.Values.Select(value => Show(value, [.. said[value.SubjectId]])).ToList()
                   where thing is not null && values.TrueForAll(value => value.Claims.Count > 0)
                   select new DifferenceRow(thing, one.Subject, one.Property, one.Label, values)];

        List<int> Ids(EntityKind kind) => [.. shown.Where(one => one.Kind == kind).Select(one => one.EntityId).Distinct()];
    }

    private static ToldDifferently Show(DifferentValue value, List<ClaimView> about) => new(about.FindAll(claim => value.Claims.Contains(claim.Id)), about, value.Releases, value.Step);

    private Task<Dictionary<int, DifferentThing>> GrantsAsync(List<int> ids, CancellationToken cancellation) =>
        db.Grants.AsNoTracking().Where(grant => ids.Contains(grant.Id))
            .Select(grant => new { grant.Id, grant.Agreement!.Partner!.Name, grant.Kind, grant.Ordinal, grant.Date, grant.Slug })
            .ToDictionaryAsync(row => row.Id, row => new DifferentThing(EntityKind.Grant, row.Name, row.Kind, row.Ordinal, row.Date, $"/deals/{row.Slug}"), cancellation);

    private Task<Dictionary<int, DifferentThing>> TrialsAsync(List<int> ids, CancellationToken cancellation) =>
        db.Trials.AsNoTracking().Where(trial => ids.Contains(trial.Id))
            .Select(trial => new { trial.Id, Name = trial.Name ?? trial.Compound!.Name, Phase = trial.Name == null ? trial.Phase : null, trial.Slug })
            .ToDictionaryAsync(row => row.Id, row => new DifferentThing(EntityKind.Trial, row.Name, row.Phase, null, null, $"/trials/{row.Slug}"), cancellation);
}
