using ImmunoGenPortal.Data;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Ingestion.Tests.Support;

/// <summary>All that releases add up to, as lines that do not depend on numbers the database gave.</summary>
internal static class DerivedRecord
{
    public static async Task<string> OfAsync(TemporaryPortal portal)
    {
        await using var db = portal.Open();
        List<string> lines =
        [
            .. await db.Organisations.Select(one => $"organisation {one.Key} {one.Name}").ToListAsync(),
            .. await db.Agreements.Select(one => $"agreement {one.Key} {one.Date}").ToListAsync(),
            .. await db.Grants.Select(one => $"grant {one.Key} of {one.Agreement!.Key}: {one.Kind} {one.Date} {one.Ordinal} {one.Exclusive} {one.Target}").ToListAsync(),
            .. await db.Terms.Select(one => $"term of {one.Grant!.Key}: {one.Type} {one.Amount} {one.Currency} {one.Qualifier}").ToListAsync(),
            .. await db.Trials.Select(one => $"trial {one.Key}: {one.Phase} {one.Status} {one.Enrolled} {one.Evaluable} {one.Venue} {one.LastTold}").ToListAsync(),
            .. await db.Compounds.Select(one => $"compound {one.Key} {one.Name}").ToListAsync(),
            .. await NamesAsync(db),
            .. await db.ReviewEntries.Select(one => $"review {one.Kind} {one.Key}").ToListAsync(),
        ];
        return string.Join('\n', lines.Order(StringComparer.Ordinal));
    }

    private static async Task<List<string>> NamesAsync(PortalDbContext db)
    {
        var keys = (await db.Compounds.Select(one => new { one.Id, one.Key }).ToListAsync()).ToDictionary(one => one.Id, one => one.Key);
        var names = await db.EntityNames.Where(name => name.Kind == Data.Model.EntityKind.Compound).ToListAsync();
        return [.. names.Select(name => $"name {keys[name.EntityId]} {name.NameKey} {name.IsUsed}")];
    }
}
