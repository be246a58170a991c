using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Queries;

/// <summary>Tells whether anything that the portal shows may have changed.</summary>
public sealed class PortalRevision(PortalDbContext db)
{
    /// <summary>Differs after every reading, withdrawal and correction of a release, and after every decision of a curator. Costs two look-ups in indexes.</summary>
    public async Task<string> CurrentAsync(CancellationToken cancellation)
    {
        var release = await db.ReleaseTags.MaxAsync(tags => (long?)tags.Revision, cancellation) ?? 0;
        var decision = await db.AuditEntries.MaxAsync(entry => (long?)entry.Id, cancellation) ?? 0;
        return string.Create(CultureInfo.InvariantCulture, $"{release}-{decision}");
    }
}
