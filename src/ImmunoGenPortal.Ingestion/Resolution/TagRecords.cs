using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Sqlite;
using ImmunoGenPortal.Facts;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Ingestion.Resolution;

/// <summary>Notes by what a release is filtered and counted.</summary>
internal static class TagRecords
{
    /// <summary>Where companies are only described, or warned of: who is named there alone is not what the release tells of.</summary>
    private static readonly Section[] Standing = [Section.Boilerplate, Section.ForwardLooking, Section.Footnote, Section.Contacts, Section.Source];

    /// <summary>Stores the row of a release that was just stored.</summary>
    /// <param name="revision">Above that of every row.</param>
    public static void Add(NewRows rows, Release release, ReleaseLinks links, long revision)
    {
        var tags = new ReleaseTags { ReleaseId = release.Id };
        Fill(tags, revision, release, links.All);
        rows.Insert(tags);
    }

    /// <summary>Writes the row of a release whose subjects are loaded with their claims and are tied to their entities.</summary>
    public static async Task RebuildAsync(PortalDbContext db, Release release, CancellationToken cancellation)
    {
        var links = await db.SubjectLinks.AsNoTracking().Where(link => link.Subject!.ReleaseId == release.Id).ToListAsync(cancellation);
        var tags = await db.ReleaseTags.SingleOrDefaultAsync(one => one.ReleaseId == release.Id, cancellation);
        if (tags is null)
        {
            tags = new ReleaseTags { ReleaseId = release.Id };
            db.Add(tags);
        }

        Fill(tags, await NextAsync(db, cancellation), release, links);
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Above the revision of every row.</summary>
    public static async Task<long> NextAsync(PortalDbContext db, CancellationToken cancellation) => 1 + (await db.ReleaseTags.MaxAsync(one => (long?)one.Revision, cancellation) ?? 0);

    private static void Fill(ReleaseTags tags, long revision, Release release, IEnumerable<SubjectLink> tied)
    {
        var told = release.WithdrawnAt is not null ? [] : release.Subjects.Where(subject => IsTold(release, subject)).Select(subject => subject.Id).ToHashSet();
        var links = tied.Where(link => told.Contains(link.SubjectId)).ToList();
        tags.Revision = revision;
        (tags.IsPublic, tags.Date, tags.Kind) = (release.WithdrawnAt is null, release.Date, release.Kind);
        tags.Partners = Ids(EntityKind.Organisation);
        tags.Compounds = Ids(EntityKind.Compound);
        tags.Targets = Ids(EntityKind.Target);
        tags.Indications = Ids(EntityKind.Indication);
        tags.Amounts = release.WithdrawnAt is not null ? [] : [.. release.Subjects.SelectMany(Amounts).Distinct().Order()];

        int[] Ids(EntityKind kind) => [.. links.Where(link => link.Kind == kind).Select(link => link.EntityId).Distinct().Order()];
    }

    private static bool IsTold(Release release, StoredSubject subject) =>
        subject.Claims.Any(claim => !claim.IsReplaced && (claim.Basis == Basis.Curator || claim.Evidence.Any(span => SectionOf(release, span) is not { } section || !Standing.Contains(section))));

    private static Section? SectionOf(Release release, EvidenceSpan span)
    {
        foreach (var passage in release.Passages)
        {
            if (passage.Span.Overlaps(span))
            {
                return passage.Section;
            }
        }

        return null;
    }

    private static IEnumerable<long> Amounts(StoredSubject subject) =>
        subject.Claims.Where(claim => !claim.IsReplaced && (claim.PropertyId == Properties.Term.Amount.Id || claim.PropertyId == Properties.Payment.Amount.Id))
            .Select(claim => FactValue.Parse(ValueShape.Money, claim.Value)).OfType<MoneyValue>()
            .Where(value => value.Money is { Currency: "USD", Amount: >= 0 and < long.MaxValue }).Select(value => (long)value.Money.Amount);
}
