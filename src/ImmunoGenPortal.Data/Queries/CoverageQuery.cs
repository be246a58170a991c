using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Queries;

/// <summary>How much there is.</summary>
/// <param name="Years">Every year from the first release to the last with its releases, those without any included; releases without a date count nowhere.</param>
public sealed record Coverage(int Releases, int Grants, int Partners, int Compounds, int Trials, int Claims, IReadOnlyList<(int Year, int Releases)> Years)
{
    public static readonly Coverage None = new(0, 0, 0, 0, 0, 0, []);
}

public sealed class CoverageQuery(PortalDbContext db, KeptUntilChange<Coverage> kept, PortalRevision revision)
{
    public Task<Coverage> LoadAsync(CancellationToken cancellation) => kept.CurrentAsync(revision, () => CountAsync(cancellation), cancellation);

    private async Task<Coverage> CountAsync(CancellationToken cancellation)
    {
        var years = await db.Releases.Where(release => release.Date != null).GroupBy(release => release.Date!.Value.Year)
            .Select(group => new { Year = group.Key, Count = group.Count() }).ToDictionaryAsync(row => row.Year, row => row.Count, cancellation);
        return new Coverage(
            await db.Releases.CountAsync(cancellation),
            await db.Grants.CountAsync(cancellation),
            await db.Organisations.CountAsync(cancellation),
            await db.Compounds.CountAsync(cancellation),
            await db.Trials.CountAsync(cancellation),
            await db.Claims.CountAsync(cancellation),
            years.Count == 0 ? [] : [.. Enumerable.Range(years.Keys.Min(), years.Keys.Max() - years.Keys.Min() + 1).Select(year => (year, years.GetValueOrDefault(year)))]);
    }

    /// <summary>The days of the first and the last release, and the last migration of the database.</summary>
    public async Task<(DateOnly? From, DateOnly? To, string Schema)> SpanAsync(CancellationToken cancellation) => (
        await db.Releases.MinAsync(release => release.Date, cancellation),
        await db.Releases.MaxAsync(release => release.Date, cancellation),
        (await db.Database.GetAppliedMigrationsAsync(cancellation)).LastOrDefault() ?? "");
}
