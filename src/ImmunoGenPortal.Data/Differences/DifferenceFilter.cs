using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Differences;

/// <summary>Which differences a list shows; null leaves nothing out.</summary>
/// <param name="Release">The last part of the address of a release that tells one of the values.</param>
public sealed record DifferenceFilter(SubjectKind? Subject = null, DifferenceLabel? Label = null, string? Release = null)
{
    /// <summary>Whose rights are told differently: an address, or the beginning of any name.</summary>
    public string? Partner { get; init; }

    /// <summary>Whose trials, or rights to which, are told differently, in the same way.</summary>
    public string? Compound { get; init; }

    /// <summary>The last part of the address of a trial.</summary>
    public string? Trial { get; init; }

    /// <summary>The last part of the address of a right, or of an agreement for all rights under it.</summary>
    public string? Deal { get; init; }

    public bool IsEmpty => Subject is null && Label is null && new[] { Release, Partner, Compound, Trial, Deal }.All(string.IsNullOrEmpty);
}

/// <summary>The rights and trials that a filter asks for by the things that they are of.</summary>
internal sealed class DifferentThings(PortalDbContext db, CancellationToken cancellation)
{
    public async Task<IReadOnlyList<Difference>> OfAsync(IReadOnlyList<Difference> all, DifferenceFilter filter)
    {
        var found = all;
        if (!string.IsNullOrEmpty(filter.Release))
        {
            var release = await db.Releases.Where(one => one.Slug == filter.Release).Select(one => one.Id).FirstOrDefaultAsync(cancellation);
            found = [.. found.Where(one => one.Releases.Contains(release))];
        }

        if (!string.IsNullOrEmpty(filter.Deal))
        {
            var grants = await db.Grants.Where(grant => grant.Slug == filter.Deal || grant.Agreement!.Slug == filter.Deal).Select(grant => grant.Id).ToListAsync(cancellation);
            found = Of(found, [.. grants], []);
        }

        if (!string.IsNullOrEmpty(filter.Trial))
        {
            var trials = await db.Trials.Where(trial => trial.Slug == filter.Trial).Select(trial => trial.Id).ToListAsync(cancellation);
            found = Of(found, [], [.. trials]);
        }

        if (await db.FindNamedAsync(EntityKind.Organisation, filter.Partner, cancellation) is { } partners)
        {
            var grants = await db.Grants.Where(grant => partners.Contains(grant.Agreement!.PartnerId)).Select(grant => grant.Id).ToListAsync(cancellation);
            found = Of(found, [.. grants], []);
        }

        return await db.FindNamedAsync(EntityKind.Compound, filter.Compound, cancellation) is { } compounds ? await OfCompoundsAsync(found, compounds) : found;
    }

    private async Task<IReadOnlyList<Difference>> OfCompoundsAsync(IReadOnlyList<Difference> found, HashSet<int> compounds)
    {
        var trials = await db.Trials.Where(trial => compounds.Contains(trial.CompoundId ?? 0)).Select(trial => trial.Id).ToListAsync(cancellation);
        var grants = await db.SubjectLinks.Where(link => link.Kind == EntityKind.Compound && compounds.Contains(link.EntityId) && link.Subject!.Kind == SubjectKind.Deal)
            .Join(db.SubjectLinks.Where(link => link.Kind == EntityKind.Grant), one => one.SubjectId, grant => grant.SubjectId, (_, grant) => grant.EntityId).Distinct().ToListAsync(cancellation);
        return Of(found, [.. grants], [.. trials]);
    }

    private static IReadOnlyList<Difference> Of(IReadOnlyList<Difference> found, HashSet<int> grants, HashSet<int> trials) =>
        [.. found.Where(one => (one.Kind == EntityKind.Grant ? grants : trials).Contains(one.EntityId))];
}
