using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Facts;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Ingestion.Resolution;

/// <summary>Says which organisations and compounds the subjects of a release are, makes those that are new, and rebuilds what rests on them.</summary>
internal static class EntityResolver
{
    public static async Task ResolveAsync(PortalDbContext db, Release release, CancellationToken cancellation)
    {
        foreach (var subject in release.Subjects.Where(subject => subject.Kind == SubjectKind.Partner))
        {
            var organisation = await OrganisationAsync(db, Text(subject, Properties.Partner.Name)!, cancellation);
            await AddNamesAsync(db, EntityKind.Organisation, organisation.Id, organisation.Name, subject, Properties.Partner.Name, Properties.Partner.Alias, cancellation);
            Link(db, subject, EntityKind.Organisation, organisation.Id);
            if (Text(subject, Properties.Partner.Parent) is { } parent)
            {
                organisation.Parent = await OrganisationAsync(db, parent, cancellation);
            }
        }

        foreach (var subject in release.Subjects.Where(subject => subject.Kind == SubjectKind.Compound))
        {
            var compound = await CompoundAsync(db, Text(subject, Properties.Compound.Name)!, cancellation);
            await AddNamesAsync(db, EntityKind.Compound, compound.Id, compound.Name, subject, Properties.Compound.Name, Properties.Compound.Alias, cancellation);
            Link(db, subject, EntityKind.Compound, compound.Id);
            compound.Target ??= Text(subject, Properties.Compound.Target);
            compound.Payload ??= Text(subject, Properties.Compound.Payload);
            compound.Owner ??= Text(subject, Properties.Compound.Owner);
        }

        await LinkOthersAsync(db, release, cancellation);
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Deals belong to their partner; designations, submissions and stages to their compound.</summary>
    private static async Task LinkOthersAsync(PortalDbContext db, Release release, CancellationToken cancellation)
    {
        var partners = new HashSet<int>();
        foreach (var subject in release.Subjects)
        {
            if (subject.Kind == SubjectKind.Deal && Text(subject, Properties.Deal.Partner) is { } partner)
            {
                var organisation = await OrganisationAsync(db, partner, cancellation);
                Link(db, subject, EntityKind.Organisation, organisation.Id);
                partners.Add(organisation.Id);
            }
            else if ((Text(subject, Properties.Regulatory.Compound) ?? Text(subject, Properties.Development.Compound)) is { } compound)
            {
                Link(db, subject, EntityKind.Compound, (await CompoundAsync(db, compound, cancellation)).Id);
            }
        }

        await db.SaveChangesAsync(cancellation);
        foreach (var partner in partners.Order())
        {
            await DealRecords.RebuildAsync(db, partner, cancellation);
        }
    }

    private static async Task<Organisation> OrganisationAsync(PortalDbContext db, string name, CancellationToken cancellation)
    {
        var known = NameLexicon.Default.Find(MentionType.Partner, name)?.Name ?? name;
        var key = NameKey.Of(known);
        var organisation = await db.Organisations.FirstOrDefaultAsync(one => one.Key == key, cancellation);
        if (organisation is null)
        {
            organisation = new Organisation { Key = key, Name = known, Slug = await Slugs.ForEntityAsync(db, EntityKind.Organisation, key, known, cancellation) };
            db.Organisations.Add(organisation);
            await db.SaveChangesAsync(cancellation);
        }

        return organisation;
    }

    private static async Task<Compound> CompoundAsync(PortalDbContext db, string name, CancellationToken cancellation)
    {
        var known = NameLexicon.Default.Find(MentionType.Compound, name)?.Name ?? name;
        var key = NameKey.Of(known);
        var compound = await db.Compounds.FirstOrDefaultAsync(one => one.Key == key, cancellation);
        if (compound is null)
        {
            compound = new Compound { Key = key, Name = known, Slug = await Slugs.ForEntityAsync(db, EntityKind.Compound, key, known, cancellation) };
            db.Compounds.Add(compound);
            await db.SaveChangesAsync(cancellation);
        }

        return compound;
    }

    private static async Task AddNamesAsync(
        PortalDbContext db, EntityKind kind, int id, string preferred, StoredSubject subject, Property name, Property alias, CancellationToken cancellation)
    {
        var known = await db.EntityNames.Where(one => one.Kind == kind && one.EntityId == id).ToDictionaryAsync(one => one.NameKey, cancellation);
        var told = subject.Claims.Where(claim => claim.PropertyId == name.Id || claim.PropertyId == alias.Id)
            .Select(claim => (Name: claim.Value, IsUsed: claim.Basis != Basis.Lexicon)).Append((Name: preferred, IsUsed: false));
        foreach (var (written, isUsed) in told)
        {
            var key = NameKey.Of(written);
            if (known.TryGetValue(key, out var row))
            {
                row.IsUsed |= isUsed;
            }
            else if (key.Length > 0)
            {
                known.Add(key, row = new EntityName { Kind = kind, EntityId = id, Name = written, NameKey = key, IsUsed = isUsed });
                db.EntityNames.Add(row);
            }
        }
    }

    private static void Link(PortalDbContext db, StoredSubject subject, EntityKind kind, int id) =>
        db.SubjectLinks.Add(new SubjectLink { SubjectId = subject.Id, Kind = kind, EntityId = id });

    private static string? Text(StoredSubject subject, Property property) => subject.Claims.FirstOrDefault(claim => claim.PropertyId == property.Id)?.Value;
}
