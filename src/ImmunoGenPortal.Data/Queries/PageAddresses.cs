using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Queries;

/// <summary>The addresses of all pages that show one thing, in an order that stays.</summary>
public sealed class PageAddresses(PortalDbContext db)
{
    /// <summary>Releases first, as they were added.</summary>
    public async IAsyncEnumerable<string> AllAsync()
    {
        (string Folder, IQueryable<string> Slugs)[] kinds =
        [
            ("releases", db.Releases.OrderBy(one => one.Id).Select(one => one.Slug)),
            ("deals", db.Agreements.Where(one => one.IsNamed).OrderBy(one => one.Id).Select(one => one.Slug)),
            ("deals", db.Grants.OrderBy(one => one.Id).Select(one => one.Slug)),
            ("partners", db.Organisations.OrderBy(one => one.Id).Select(one => one.Slug)),
            ("compounds", db.Compounds.OrderBy(one => one.Id).Select(one => one.Slug)),
            ("trials", db.Trials.OrderBy(one => one.Id).Select(one => one.Slug)),
            ("targets", db.Targets.OrderBy(one => one.Id).Select(one => one.Slug)),
            ("indications", db.Indications.OrderBy(one => one.Id).Select(one => one.Slug)),
        ];
        foreach (var (folder, slugs) in kinds)
        {
            await foreach (var slug in slugs.AsAsyncEnumerable())
            {
                yield return $"/{folder}/{slug}";
            }
        }
    }

    public async Task<int> CountAsync(CancellationToken cancellation) =>
        await db.Releases.CountAsync(cancellation) + await db.Agreements.CountAsync(one => one.IsNamed, cancellation) + await db.Grants.CountAsync(cancellation)
        + await db.Organisations.CountAsync(cancellation) + await db.Compounds.CountAsync(cancellation) + await db.Trials.CountAsync(cancellation)
        + await db.Targets.CountAsync(cancellation) + await db.Indications.CountAsync(cancellation);
}
