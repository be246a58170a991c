using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Lists;

/// <summary>A trial with what a list of trials sorts, narrows and counts by, without its evidence.</summary>
/// <param name="Trial">With its compound.</param>
/// <param name="Indications">Its patients' diseases.</param>
/// <param name="FirstTold">The earliest date of a release that tells of it; null where none is dated.</param>
/// <param name="HasResults">Whether a release tells a figure of it.</param>
public sealed record ListedTrial(Trial Trial, IReadOnlyList<NamedLink> Indications, DateOnly? FirstTold, bool HasResults)
{
    public NamedLink? Compound => Trial.Compound is { } compound ? new NamedLink(compound.Name, compound.Slug) : null;
}

/// <summary>All trials, those told of last first.</summary>
public sealed record TrialRecord(IReadOnlyList<ListedTrial> Trials);

/// <summary>Reads all trials: there are far fewer of them than releases.</summary>
public sealed class TrialCatalogue(PortalDbContext db, KeptUntilChange<TrialRecord> kept, PortalRevision revision)
{
    public async Task<IReadOnlyList<ListedTrial>> LoadAsync(CancellationToken cancellation) => (await kept.CurrentAsync(revision, () => ReadAsync(cancellation), cancellation)).Trials;

    private async Task<TrialRecord> ReadAsync(CancellationToken cancellation)
    {
        var trials = await db.Trials.AsNoTracking().Include(trial => trial.Compound)
            .OrderByDescending(trial => trial.LastTold).ThenBy(trial => trial.Compound!.Name).ThenByDescending(trial => trial.Phase).ThenBy(trial => trial.Id).ToListAsync(cancellation);
        var links = db.SubjectLinks.Where(link => link.Kind == EntityKind.Trial);
        var diseases = (await links.Join(db.SubjectLinks.Where(link => link.Kind == EntityKind.Indication), trial => trial.SubjectId, disease => disease.SubjectId, (trial, disease) => new { trial.EntityId, Disease = disease.EntityId })
            .Distinct().Join(db.Indications, pair => pair.Disease, one => one.Id, (pair, one) => new { pair.EntityId, one.Id, one.Name, one.Slug }).ToListAsync(cancellation)).OrderBy(row => row.Id).ToLookup(row => row.EntityId, row => new NamedLink(row.Name, row.Slug));
        var first = await links.GroupBy(link => link.EntityId).Select(group => new { group.Key, First = group.Min(link => link.Subject!.Release!.Date) }).ToDictionaryAsync(row => row.Key, row => row.First, cancellation);
        var measured = (await links.Where(link => link.Subject!.Kind == SubjectKind.Result).Select(link => link.EntityId).Distinct().ToListAsync(cancellation)).ToHashSet();
        return new TrialRecord(trials.ConvertAll(trial => new ListedTrial(trial, [.. diseases[trial.Id]], first.GetValueOrDefault(trial.Id), measured.Contains(trial.Id))));
    }
}
