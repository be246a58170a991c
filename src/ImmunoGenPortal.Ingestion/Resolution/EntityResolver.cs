using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Ingestion.Resolution;

/// <summary>Says which entities the subjects of a release are, and makes those that are new.</summary>
internal sealed class EntityResolver(PortalDbContext db, EntityFinder finder, CancellationToken cancellation)
{
    /// <summary>Whose releases these are: no partner of its own.</summary>
    private const string Issuer = "ImmunoGen";

    private readonly NameRecords _names = new(db, finder.Decisions, cancellation);

    /// <summary>Ties each subject of a release, as corrected, to what it is about. What rests on the entities is not added up yet.</summary>
    public async Task LinkAsync(Release release, TouchedEntities touched)
    {
        foreach (var subject in release.Subjects)
        {
            await LinkOwnAsync(subject);
            await LinkNamedAsync(subject);
        }

        await db.SaveChangesAsync(cancellation);
        await TrialRecords.LinkAsync(db, finder, _names, release, cancellation);
        await db.SaveChangesAsync(cancellation);
        await touched.AddAsync(db, release.Id, cancellation);
    }

    /// <summary>The entity that a subject is. One whose name was rejected is none.</summary>
    private async Task LinkOwnAsync(StoredSubject subject)
    {
        switch (subject.Kind)
        {
            case SubjectKind.Partner when subject.Text(Properties.Partner.Name) is { } name:
                await TieAsync(subject, EntityKind.Organisation, await finder.OrganisationAsync(name));
                break;
            case SubjectKind.Compound when subject.Text(Properties.Compound.Name) is { } name:
                await TieAsync(subject, EntityKind.Compound, await finder.CompoundAsync(name));
                break;
            case SubjectKind.Target when subject.Text(Properties.Target.Name) is { } name:
                await TieAsync(subject, EntityKind.Target, await finder.TargetAsync(name));
                break;
            case SubjectKind.Indication when subject.Text(Properties.Indication.Name) is { } name:
                await TieAsync(subject, EntityKind.Indication, await finder.IndicationAsync(name));
                break;
        }
    }

    private async Task TieAsync(StoredSubject subject, EntityKind kind, INamedEntity entity)
    {
        await _names.AddAsync(kind, entity, subject);
        db.Link(subject, kind, entity.Id);
    }

    /// <summary>Whatever names a partner, compound, target or disease is tied to it: that is how the page of one finds the others.</summary>
    private async Task LinkNamedAsync(StoredSubject subject)
    {
        foreach (var name in subject.Names(Properties.Deal.Partner, Properties.Partner.Parent))
        {
            // A group that is only named as such has no page of deals; it must exist for its members to point at.
            var organisation = await finder.OrganisationAsync(name);
            if (subject.Kind == SubjectKind.Deal)
            {
                db.Link(subject, EntityKind.Organisation, organisation.Id);
            }
        }

        foreach (var name in subject.Names(Properties.Payment.Payer).Where(name => name != Issuer))
        {
            db.Link(subject, EntityKind.Organisation, (await finder.OrganisationAsync(name)).Id);
        }

        foreach (var name in subject.Names(Properties.Trial.Compound, Properties.Regulatory.Compound, Properties.Development.Compound, Properties.Deal.Compound, Properties.Payment.Compound))
        {
            db.Link(subject, EntityKind.Compound, (await finder.CompoundAsync(name)).Id);
        }

        foreach (var name in subject.Names(Properties.Compound.Target, Properties.Deal.Target))
        {
            var target = await finder.TargetAsync(name);
            await _names.AddAsync(EntityKind.Target, target.Id, target.Key, [(target.Name, false)]);
            db.Link(subject, EntityKind.Target, target.Id);
        }

        foreach (var name in subject.Names(Properties.Trial.Indication, Properties.Regulatory.Indication, Properties.Development.Indication))
        {
            var indication = await finder.IndicationAsync(name);
            await _names.AddAsync(EntityKind.Indication, indication.Id, indication.Key, [(indication.Name, false)]);
            db.Link(subject, EntityKind.Indication, indication.Id);
        }
    }
}
