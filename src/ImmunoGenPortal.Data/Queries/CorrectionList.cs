using ImmunoGenPortal.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Queries;

/// <summary>How a correction stands.</summary>
public enum CorrectionState
{
    All,
    Holds,

    /// <summary>The reading has no such fact any more; it waits in the review queue.</summary>
    Lost,

    Undone,
}

/// <param name="Kind">What was done, as the enumeration of corrections calls it; null for all.</param>
public sealed record CorrectionFilter(string? By, string? Kind, CorrectionState State);

/// <summary>What curators corrected, newest first: values of releases, and what names mean.</summary>
public sealed class CorrectionList(PortalDbContext db)
{
    /// <summary>Of releases that were withdrawn, too. Each with its release.</summary>
    public async Task<(int Total, IReadOnlyList<Correction> Rows)> OfFactsAsync(CorrectionFilter filter, int page, int size, CancellationToken cancellation)
    {
        var corrections = db.Corrections.IgnoreQueryFilters([Filters.Public]).AsNoTracking();
        corrections = filter.State switch
        {
            CorrectionState.Holds => corrections.Where(one => one.UndoneAt == null && one.LostAt == null),
            CorrectionState.Lost => corrections.Where(one => one.UndoneAt == null && one.LostAt != null),
            CorrectionState.Undone => corrections.Where(one => one.UndoneAt != null),
            _ => corrections,
        };
        if (filter.By is { Length: > 0 } by)
        {
            corrections = corrections.Where(one => one.By == by);
        }

        if (Enum.TryParse<CorrectionKind>(filter.Kind, ignoreCase: true, out var kind))
        {
            corrections = corrections.Where(one => one.Kind == kind);
        }

        var rows = await corrections.OrderByDescending(one => one.Id).Skip((page - 1) * size).Take(size).Include(one => one.Release).IgnoreAutoIncludes().ToListAsync(cancellation);
        return (await corrections.CountAsync(cancellation), rows);
    }

    public async Task<(int Total, IReadOnlyList<EntityCorrection> Rows)> OfEntitiesAsync(CorrectionFilter filter, int page, int size, CancellationToken cancellation)
    {
        var corrections = db.EntityCorrections.AsNoTracking();
        corrections = filter.State switch
        {
            CorrectionState.Holds => corrections.Where(one => one.UndoneAt == null),
            CorrectionState.Lost => corrections.Where(one => false),
            CorrectionState.Undone => corrections.Where(one => one.UndoneAt != null),
            _ => corrections,
        };
        if (filter.By is { Length: > 0 } by)
        {
            corrections = corrections.Where(one => one.By == by);
        }

        if (Enum.TryParse<EntityCorrectionKind>(filter.Kind, ignoreCase: true, out var kind))
        {
            corrections = corrections.Where(one => one.Kind == kind);
        }

        var rows = await corrections.OrderByDescending(one => one.Id).Skip((page - 1) * size).Take(size).ToListAsync(cancellation);
        return (await corrections.CountAsync(cancellation), rows);
    }

    /// <summary>Everybody who ever corrected something.</summary>
    public async Task<IReadOnlyList<string>> PeopleAsync(CancellationToken cancellation) =>
        await db.Corrections.Select(one => one.By).Union(db.EntityCorrections.Select(one => one.By)).OrderBy(name => name).ToListAsync(cancellation);
}
