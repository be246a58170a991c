using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Facts;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Queries;

/// <summary>Which trials meet a filter, and in which order.</summary>
public sealed class TrialNarrowing(PortalDbContext db, EntityQueries entities)
{
    internal async Task<IQueryable<Trial>> OfAsync(TrialFilter filter, CancellationToken cancellation)
    {
        var trials = string.IsNullOrWhiteSpace(filter.Phase) ? db.Trials.AsQueryable() : db.Trials.Where(trial => trial.Phase == filter.Phase);
        if (await db.FindNamedAsync(EntityKind.Compound, filter.Compound, cancellation) is { } compounds)
        {
            trials = trials.Where(trial => compounds.Contains(trial.CompoundId ?? 0));
        }

        if (await db.FindNamedAsync(EntityKind.Indication, filter.Indication, cancellation) is { } diseases)
        {
            trials = trials.Tied(db, db.SubjectLinks.Where(link => link.Kind == EntityKind.Indication && diseases.Contains(link.EntityId)));
        }

        if (await db.FindNamedAsync(EntityKind.Target, filter.Target, cancellation) is { } targets)
        {
            var aimed = entities.AimedAt(targets);
            trials = trials.Where(trial => aimed.Contains(trial.CompoundId ?? 0));
        }

        if (await entities.CompoundsOfPartnersAsync(filter.Partner, cancellation) is { } tied)
        {
            trials = trials.Where(trial => tied.Contains(trial.CompoundId ?? 0));
        }

        if (await db.FindNamedAsync(EntityKind.Compound, filter.Words, cancellation) is { } named)
        {
            var words = $"%{filter.Words!.Trim().Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal)}%";
            trials = trials.Where(trial => named.Contains(trial.CompoundId ?? 0) || (trial.Name != null && EF.Functions.Like(trial.Name, words, "\\")));
        }

        return filter.AsOf is null ? trials : trials.Tied(db, db.SubjectLinks.Where(link => link.Kind == EntityKind.Trial).On(filter.AsOf));
    }

    internal static IQueryable<Trial> Sort(IQueryable<Trial> trials, ListOrder? order) => (order?.Column switch
    {
        null => trials.OrderByDescending(trial => trial.LastTold),
        "name" => Sort(trials.OrderBy(trial => trial.Name == null), trial => trial.Name, order),
        "compound" => Sort(trials.OrderBy(trial => trial.CompoundId == null), trial => trial.Compound!.Name, order),
        "phase" => Sort(trials.OrderBy(trial => trial.Phase == null), trial => trial.Phase, order),
        "status" => Sort(trials.OrderBy(trial => trial.Status == null), trial => trial.Status, order),
        "enrolled" => Sort(trials.OrderBy(trial => trial.Enrolled == null), trial => trial.Enrolled, order),
        "evaluable" => Sort(trials.OrderBy(trial => trial.Evaluable == null), trial => trial.Evaluable, order),
        _ => Sort(trials.OrderBy(trial => trial.LastTold == null), trial => trial.LastTold, order),
    }).ThenBy(trial => trial.Compound!.Name).ThenByDescending(trial => trial.Phase).ThenBy(trial => trial.Id);

    private static IOrderedQueryable<Trial> Sort<T>(IOrderedQueryable<Trial> stated, System.Linq.Expressions.Expression<Func<Trial, T>> value, ListOrder order) =>
        order.IsDescending ? stated.ThenByDescending(value) : stated.ThenBy(value);
}

internal static class TiedTrials
{
    /// <summary>Trials of which some telling is tied to one of these links.</summary>
    public static IQueryable<Trial> Tied(this IQueryable<Trial> trials, PortalDbContext db, IQueryable<SubjectLink> links)
    {
        var subjects = links.Where(link => link.Subject!.Kind == SubjectKind.Trial).Select(link => link.SubjectId);
        var ids = db.SubjectLinks.Where(link => link.Kind == EntityKind.Trial && subjects.Contains(link.SubjectId)).Select(link => link.EntityId);
        return trials.Where(trial => ids.Contains(trial.Id));
    }
}
