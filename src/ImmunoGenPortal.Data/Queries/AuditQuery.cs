using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Queries;

/// <summary>Which entries of the audit trail are wanted; null asks for nothing.</summary>
/// <param name="Who">The whole name, in either case.</param>
/// <param name="Action">"account.invite", or what comes before the dot: "account".</param>
/// <param name="From">The first day, UTC.</param>
/// <param name="To">The last day, UTC.</param>
/// <param name="Words">Part of the subject, of what stood before or after, or of the reason.</param>
public sealed record AuditFilter(string? Who, string? Action, DateOnly? From, DateOnly? To, string? Words);

/// <param name="At">UTC.</param>
public sealed record AuditRow(DateTime At, string Actor, string? Origin, string Action, string Subject, string? Address, string? Before, string? After, string? Reason);

/// <summary>The audit trail, newest first.</summary>
public sealed class AuditQuery(PortalDbContext db)
{
    public async Task<(int Total, IReadOnlyList<AuditRow> Rows)> ListAsync(AuditFilter filter, int page, int size, CancellationToken cancellation)
    {
        var entries = Matching(filter);
        return (await entries.CountAsync(cancellation), await Rows(entries).Skip((page - 1) * size).Take(size).ToListAsync(cancellation));
    }

    /// <summary>Everything that matches, read as it is asked for.</summary>
    public IAsyncEnumerable<AuditRow> All(AuditFilter filter) => Rows(Matching(filter)).AsAsyncEnumerable();

    /// <summary>Every action that was ever written down, by name.</summary>
    public async Task<IReadOnlyList<string>> ActionsAsync(CancellationToken cancellation) =>
        await db.AuditEntries.Select(entry => entry.Action).Distinct().OrderBy(action => action).ToListAsync(cancellation);

    /// <summary>What was done to the page at an address, or to a place on it.</summary>
    public async Task<IReadOnlyList<AuditRow>> OfAsync(string address, int most, CancellationToken cancellation)
    {
        var within = address + "#";
        return await Rows(db.AuditEntries.Where(entry => entry.Address == address || entry.Address!.StartsWith(within))).Take(most).ToListAsync(cancellation);
    }

    private static IQueryable<AuditRow> Rows(IQueryable<AuditEntry> entries) =>
        entries.OrderByDescending(entry => entry.Id).Select(entry => new AuditRow(entry.At, entry.Actor, entry.Origin, entry.Action, entry.Subject, entry.Address, entry.Before, entry.After, entry.Reason));

    private IQueryable<AuditEntry> Matching(AuditFilter filter)
    {
        IQueryable<AuditEntry> entries = db.AuditEntries;
        if (Given(filter.Who) is { } who)
        {
            entries = entries.Where(entry => EF.Functions.Like(entry.Actor, LikePattern.Literally(who), LikePattern.Escape));
        }

        if (Given(filter.Action) is { } action)
        {
            entries = entries.Where(entry => entry.Action == action || entry.Action.StartsWith(action + "."));
        }

        if (filter.From?.ToDateTime(TimeOnly.MinValue) is { } from)
        {
            entries = entries.Where(entry => entry.At >= from);
        }

        if (filter.To is { } to && to < DateOnly.MaxValue && to.AddDays(1).ToDateTime(TimeOnly.MinValue) is var end)
        {
            entries = entries.Where(entry => entry.At < end);
        }

        return Given(filter.Words) is { } words ? Saying(entries, $"%{LikePattern.Literally(words)}%") : entries;
    }

    private static IQueryable<AuditEntry> Saying(IQueryable<AuditEntry> entries, string pattern) =>
        entries.Where(entry => EF.Functions.Like(entry.Subject, pattern, LikePattern.Escape) || EF.Functions.Like(entry.Before, pattern, LikePattern.Escape)
            || EF.Functions.Like(entry.After, pattern, LikePattern.Escape) || EF.Functions.Like(entry.Reason, pattern, LikePattern.Escape));

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
