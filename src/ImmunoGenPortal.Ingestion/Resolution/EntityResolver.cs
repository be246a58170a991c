using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Ingestion.Resolution;

/// <summary>Says which entities the subjects of a release are, makes those that are new, and rebuilds what rests on them.</summary>
internal static class EntityResolver
{
    public static async Task ResolveAsync(PortalDbContext db, Release release, CancellationToken cancellation)
    {
        var finder = new EntityFinder(db, cancellation);
        var subjects = release.Subjects.ToLookup(subject => subject.Kind);
        foreach (var subject in subjects[SubjectKind.Partner])
        {
            await PartnerAsync(db, finder, subject, cancellation);
        }

        foreach (var subject in subjects[SubjectKind.Compound])
        {
            await CompoundAsync(db, finder, subject, cancellation);
        }

        foreach (var subject in subjects[SubjectKind.Target])
        {
            var target = await finder.TargetAsync(subject.Text(Properties.Target.Name)!);
            await NameRecords.AddAsync(db, EntityKind.Target, target, subject, Properties.Target.Name, Properties.Target.Alias, cancellation);
            db.Link(subject, EntityKind.Target, target.Id);
        }

        foreach (var subject in subjects[SubjectKind.Indication])
        {
            var indication = await finder.IndicationAsync(subject.Text(Properties.Indication.Name)!);
            await NameRecords.AddAsync(db, EntityKind.Indication, indication, subject, Properties.Indication.Name, Properties.Indication.Alias, cancellation);
            db.Link(subject, EntityKind.Indication, indication.Id);
        }

        await LinkNamedAsync(db, finder, release, cancellation);
        await db.SaveChangesAsync(cancellation);
        await DealRecords.ResolveAsync(db, finder, [.. subjects[SubjectKind.Deal]], cancellation);
        await TrialRecords.ResolveAsync(db, finder, release, cancellation);
        await db.SaveChangesAsync(cancellation);
    }

    private static async Task PartnerAsync(PortalDbContext db, EntityFinder finder, StoredSubject subject, CancellationToken cancellation)
    {
        var organisation = await finder.OrganisationAsync(subject.Text(Properties.Partner.Name)!);
        await NameRecords.AddAsync(db, EntityKind.Organisation, organisation, subject, Properties.Partner.Name, Properties.Partner.Alias, cancellation);
        db.Link(subject, EntityKind.Organisation, organisation.Id);
        if (subject.Text(Properties.Partner.Parent) is { } parent)
        {
            organisation.Parent = await finder.OrganisationAsync(parent);
        }
    }

    private static async Task CompoundAsync(PortalDbContext db, EntityFinder finder, StoredSubject subject, CancellationToken cancellation)
    {
        var compound = await finder.CompoundAsync(subject.Text(Properties.Compound.Name)!);
        await NameRecords.AddAsync(db, EntityKind.Compound, compound, subject, Properties.Compound.Name, Properties.Compound.Alias, cancellation);
        db.Link(subject, EntityKind.Compound, compound.Id);
        compound.Target ??= subject.Text(Properties.Compound.Target);
        compound.Payload ??= subject.Text(Properties.Compound.Payload);
        compound.Owner ??= subject.Text(Properties.Compound.Owner);
    }

    /// <summary>Whatever names a compound, a target or a disease is tied to it: that is how the page of one finds the others.</summary>
    private static async Task LinkNamedAsync(PortalDbContext db, EntityFinder finder, Release release, CancellationToken cancellation)
    {
        foreach (var subject in release.Subjects)
        {
            foreach (var name in subject.Names(Properties.Trial.Compound, Properties.Regulatory.Compound, Properties.Development.Compound, Properties.Deal.Compound))
            {
                db.Link(subject, EntityKind.Compound, (await finder.CompoundAsync(name)).Id);
            }

            foreach (var name in subject.Names(Properties.Compound.Target, Properties.Deal.Target))
            {
                var target = await finder.TargetAsync(name);
                await NameRecords.AddAsync(db, EntityKind.Target, target.Id, [(target.Name, false)], cancellation);
                db.Link(subject, EntityKind.Target, target.Id);
            }

            foreach (var name in subject.Names(Properties.Trial.Indication, Properties.Regulatory.Indication, Properties.Development.Indication))
            {
                var indication = await finder.IndicationAsync(name);
                await NameRecords.AddAsync(db, EntityKind.Indication, indication.Id, [(indication.Name, false)], cancellation);
                db.Link(subject, EntityKind.Indication, indication.Id);
            }
        }
    }
}
