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

    private readonly NameRecords _names = new(db, finder, rows, cancellation);
    private ReleaseLinks _links = new();

    /// <summary>Ties each subject of a release, as corrected, to what it is about. What rests on the entities is not added up yet.</summary>
    /// <param name="release">With its subjects stored, and tied to nothing.</param>
    public ReleaseLinks Link(Release release)
    {
        _links = new ReleaseLinks();
        foreach (var subject in release.Subjects)
        {
            LinkOwn(subject);
            LinkNamed(subject);
        }

        TrialRecords.Link(finder, rows, release, _links, _names);
        rows.InsertAll(_links.All);
        return _links;
    }

    /// <summary>The entity that a subject is. One whose name was rejected is none.</summary>
    private void LinkOwn(StoredSubject subject)
    {
        switch (subject.Kind)
        {
            case SubjectKind.Partner when subject.Text(Properties.Partner.Name) is { } name:
                Tie(subject, EntityKind.Organisation, finder.Organisation(name));
                break;
            case SubjectKind.Compound when subject.Text(Properties.Compound.Name) is { } name:
                Tie(subject, EntityKind.Compound, finder.Compound(name));
                break;
            case SubjectKind.Target when subject.Text(Properties.Target.Name) is { } name:
                Tie(subject, EntityKind.Target, finder.Target(name));
                break;
            case SubjectKind.Indication when subject.Text(Properties.Indication.Name) is { } name:
                Tie(subject, EntityKind.Indication, finder.Indication(name));
                break;
        }
    }

    private void Tie(StoredSubject subject, EntityKind kind, KnownEntity entity)
    {
        _names.Add(kind, entity, subject);
        _links.Add(subject, kind, entity.Id);
    }

    /// <summary>Whatever names a partner, compound, target or disease is tied to it: that is how the page of one finds the others.</summary>
    private void LinkNamed(StoredSubject subject)
    {
        foreach (var name in subject.Names(Groups))
        {
            // A group that is only named as such has no page of deals; it must exist for its members to point at.
            var organisation = finder.Organisation(name);
            if (subject.Kind == SubjectKind.Deal)
            {
                _links.Add(subject, EntityKind.Organisation, organisation.Id);
            }
        }

        foreach (var name in subject.Names(Payers).Where(name => name != Issuer))
        {
            _links.Add(subject, EntityKind.Organisation, finder.Organisation(name).Id);
        }

        foreach (var name in subject.Names(Compounds))
        {
            _links.Add(subject, EntityKind.Compound, finder.Compound(name).Id);
        }

        foreach (var name in subject.Names(Targets))
        {
            var target = finder.Target(name);
            _names.Add(EntityKind.Target, target.Id, target.Key, [(target.Name, false)]);
            _links.Add(subject, EntityKind.Target, target.Id);
        }

        foreach (var name in subject.Names(Indications))
        {
            var indication = finder.Indication(name);
            _names.Add(EntityKind.Indication, indication.Id, indication.Key, [(indication.Name, false)]);
            _links.Add(subject, EntityKind.Indication, indication.Id);
        }
    }
}
