using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Facts;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Queries;

/// <summary>Which page tells more of a subject: that of the thing that it is, or belongs to.</summary>
internal static class SubjectAddresses
{
    /// <summary>By subject; one that has no page of its own, such as a payment, is left out.</summary>
    public static async Task<Dictionary<int, string>> LoadAsync(PortalDbContext db, IReadOnlyList<StoredSubject> subjects, CancellationToken cancellation)
    {
        var pages = subjects.Select(subject => (subject.Id, Page: Page(subject))).Where(pair => pair.Page is not null).ToDictionary(pair => pair.Id, pair => (pair.Page!.Kind, pair.Page.EntityId));
        var slugs = new Dictionary<(EntityKind, int), string>();
        foreach (var kind in pages.Values.GroupBy(page => page.Kind, page => page.EntityId))
        {
            foreach (var (id, slug) in await SlugsAsync(db, kind.Key, [.. kind.Distinct()], cancellation))
            {
                slugs[(kind.Key, id)] = $"/{Folder(kind.Key)}/{slug}";
            }
        }

        return pages.ToDictionary(page => page.Key, page => slugs[page.Value]);
    }

    /// <summary>The first part of an entity's address: "compounds".</summary>
    public static string Folder(EntityKind kind) => kind switch
    {
        EntityKind.Organisation => "partners",
        EntityKind.Compound => "compounds",
        EntityKind.Trial => "trials",
        EntityKind.Target => "targets",
        EntityKind.Indication => "indications",
        _ => "deals",
    };

    private static SubjectLink? Page(StoredSubject subject)
    {
        EntityKind[] wanted = subject.Kind switch
        {
            SubjectKind.Partner => [EntityKind.Organisation],
            SubjectKind.Deal => [EntityKind.Grant, EntityKind.Organisation],
            SubjectKind.Compound or SubjectKind.Regulatory or SubjectKind.Development => [EntityKind.Compound],
            SubjectKind.Trial => [EntityKind.Trial],
            SubjectKind.Target => [EntityKind.Target],
            SubjectKind.Indication => [EntityKind.Indication],
            _ => [],
        };
        return wanted.Select(kind => subject.Links.Where(link => link.Kind == kind).MinBy(link => link.EntityId)).FirstOrDefault(link => link is not null);
    }

    private static Task<Dictionary<int, string>> SlugsAsync(PortalDbContext db, EntityKind kind, List<int> ids, CancellationToken cancellation) => kind switch
    {
        EntityKind.Organisation => db.Organisations.Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.Slug, cancellation),
        EntityKind.Compound => db.Compounds.Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.Slug, cancellation),
        EntityKind.Trial => db.Trials.Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.Slug, cancellation),
        EntityKind.Target => db.Targets.Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.Slug, cancellation),
        EntityKind.Indication => db.Indications.Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.Slug, cancellation),
        _ => db.Grants.Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.Slug, cancellation),
    };
}
