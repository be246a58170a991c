using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Sqlite;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Ingestion.Resolution;

/// <summary>Says which entities the subjects of a release are, and makes those that are new.</summary>
internal sealed class EntityResolver(PortalDbContext db, EntityFinder finder, NewRows rows, CancellationToken cancellation)
{
    /// <summary>Whose releases these are: no partner of its own.</summary>
    private const string Issuer = "ImmunoGen";

    private static readonly Property[] Groups = [Properties.Deal.Partner, Properties.Partner.Parent];
    private static readonly Property[] Payers = [Properties.Payment.Payer];
    private static readonly Property[] Compounds = [Properties.Trial.Compound, Properties.Regulatory.Compound, Properties.Development.Compound, Properties.Deal.Compound, Properties.Payment.Compound];
    private static readonly Property[] Targets = [Properties.Compound.Target, Properties.Deal.Target];
    private static readonly Property[] Indications = [Properties.Trial.Indication, Properties.Regulatory.Indication, Properties.Development.Indication];

    private readonly NameRecords _names = new(db, finder.Memory, rows, cancellation);
    private ReleaseLinks _links = new();

    /// <summary>Ties each subject of a release, as corrected, to what it is about. What rests on the entities is not added up yet.</summary>
    /// <param name="release">With its subjects stored, and tied to nothing.</param>
    public async Task<ReleaseLinks> LinkAsync(Release release)
    {
        _links = new ReleaseLinks();
        await finder.PrepareAsync(Named(release));
        foreach (var subject in release.Subjects)
        {
            await LinkOwnAsync(subject);
            await LinkNamedAsync(subject);
        }

        await TrialRecords.LinkAsync(db, finder, _names, rows, release, _links, cancellation);
        rows.InsertAll(_links.All);
        return _links;
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

    private async Task TieAsync(StoredSubject subject, EntityKind kind, KnownEntity entity)
    {
        await _names.AddAsync(kind, entity, subject);
        _links.Add(subject, kind, entity.Id);
    }

    /// <summary>Whatever names a partner, compound, target or disease is tied to it: that is how the page of one finds the others.</summary>
    private async Task LinkNamedAsync(StoredSubject subject)
    {
        foreach (var name in subject.Names(Groups))
        {
            // A group that is only named as such has no page of deals; it must exist for its members to point at.
            var organisation = await finder.OrganisationAsync(name);
            if (subject.Kind == SubjectKind.Deal)
            {
                _links.Add(subject, EntityKind.Organisation, organisation.Id);
            }
        }

        foreach (var name in subject.Names(Payers).Where(name => name != Issuer))
        {
            _links.Add(subject, EntityKind.Organisation, (await finder.OrganisationAsync(name)).Id);
        }

        foreach (var name in subject.Names(Compounds))
        {
            _links.Add(subject, EntityKind.Compound, (await finder.CompoundAsync(name)).Id);
        }

        foreach (var name in subject.Names(Targets))
        {
            var target = await finder.TargetAsync(name);
            await _names.AddAsync(EntityKind.Target, target.Id, target.Key, [(target.Name, false)]);
            _links.Add(subject, EntityKind.Target, target.Id);
        }

        foreach (var name in subject.Names(Indications))
        {
            var indication = await finder.IndicationAsync(name);
            await _names.AddAsync(EntityKind.Indication, indication.Id, indication.Key, [(indication.Name, false)]);
            _links.Add(subject, EntityKind.Indication, indication.Id);
        }
    }

    /// <summary>Everything that a release names by these properties, to be looked up at once.</summary>
    private static IEnumerable<(EntityKind Kind, string Name)> Named(Release release) => release.Subjects.SelectMany(subject =>
        subject.Names([.. Groups, .. Payers, Properties.Partner.Name]).Select(name => (EntityKind.Organisation, name))
            .Concat(subject.Names([.. Compounds, Properties.Compound.Name]).Select(name => (EntityKind.Compound, name)))
            .Concat(subject.Names([.. Targets, Properties.Target.Name]).Select(name => (EntityKind.Target, name)))
            .Concat(subject.Names([.. Indications, Properties.Indication.Name]).Select(name => (EntityKind.Indication, name))));
}
