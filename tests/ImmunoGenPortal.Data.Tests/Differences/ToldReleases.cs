using System.Security.Cryptography;
using System.Text;
using ImmunoGenPortal.Data.Differences;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Data.Tests.Support;
using ImmunoGenPortal.Facts;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Tests.Differences;

/// <summary>What a release says of a thing.</summary>
/// <param name="Marked">Its text; the words in brackets are the evidence.</param>
/// <param name="Values">As they are stored.</param>
public sealed record Told(string Date, string Marked, params (Property Property, string Value)[] Values)
{
    /// <summary>Whether a curator put the values there.</summary>
    public bool ByCurator { get; init; }

    /// <summary>What it says of the trial, beside a result.</summary>
    public (Property Property, string Value)[] OfTrial { get; init; } = [];
}

/// <summary>A database to which each test adds releases that tell of a thing of its own.</summary>
public sealed class ToldReleases : TemporaryDatabase
{
    private int _count;

    /// <summary>The differences in what these releases say of one thing.</summary>
    /// <param name="kind">What of the thing they tell of.</param>
    public async Task<IReadOnlyList<DifferenceRow>> AskAsync(SubjectKind kind, params Told[] told)
    {
        await using var db = Open();
        var (entity, id, address) = kind is SubjectKind.Deal or SubjectKind.Term ? await GrantAsync(db) : await TrialAsync(db);
        foreach (var one in told)
        {
            await TellAsync(db, one, kind, entity, id);
        }

        using var kept = new KeptUntilChange<KnownDifferences>();
        var catalogue = new DifferenceCatalogue(db, kept, new PortalRevision(db));
        var found = await new DifferenceQueries(db, catalogue, new EntityClaims(db)).FindAsync(new DifferenceFilter(), 1, 1000, default);
        return [.. found.Rows.Where(row => row.Thing.Address == address)];
    }

    /// <summary>Names that mean one target.</summary>
    public async Task NameTargetAsync(params string[] names)
    {
        await using var db = Open();
        var target = new Target { Key = names[0], Slug = names[0], Name = names[0] };
        db.Add(target);
        await db.SaveChangesAsync();
        db.AddRange(names.Select(name => new EntityName { Kind = EntityKind.Target, EntityId = target.Id, Name = name, NameKey = NameKey.Of(name) }));
        await db.SaveChangesAsync();
    }

    private async Task<(EntityKind, int, string)> GrantAsync(PortalDbContext db)
    {
        var name = $"partner-{++_count}";
        var grant = new Grant { Key = name + "/license/2009", Slug = name + "-license-2009", Kind = "license", Date = "2009", Ordinal = 3 };
        var agreement = new Agreement { Key = name, Slug = name, Partner = new Organisation { Key = name, Slug = name, Name = name } };
        agreement.Grants.Add(grant);
        db.Add(agreement);
        await db.SaveChangesAsync();
        return (EntityKind.Grant, grant.Id, $"/deals/{grant.Slug}");
    }

    private async Task<(EntityKind, int, string)> TrialAsync(PortalDbContext db)
    {
        var trial = new Trial { Key = $"trial-{++_count}", Slug = $"trial-{_count}", Name = $"TRIAL-{_count}" };
        db.Add(trial);
        await db.SaveChangesAsync();
        return (EntityKind.Trial, trial.Id, $"/trials/{trial.Slug}");
    }

    private async Task TellAsync(PortalDbContext db, Told told, SubjectKind kind, EntityKind entity, int id)
    {
        var (text, evidence) = Read(told.Marked);
        var release = new Release
        {
            Slug = $"release-{++_count}",
            Date = DateOnly.Parse(told.Date, null),
            Title = "A release",
            Text = text,
            TextHash = SHA256.HashData(Encoding.UTF8.GetBytes($"{_count} {text}")),
            Passages = [new Passage(Section.Body, PassageShape.Paragraph, new EvidenceSpan(0, text.Length), [new EvidenceSpan(0, text.Length)])],
            ExtractorVersion = "0",
        };
        var main = new StoredSubject { Release = release, Kind = entity == EntityKind.Grant ? SubjectKind.Deal : SubjectKind.Trial, Key = "main" };
        var part = kind == main.Kind ? main : new StoredSubject { Release = release, Kind = kind, Key = "part", Parent = main };
        db.AddRange(release, main, part);
        await db.SaveChangesAsync();
        var correction = told.ByCurator ? new Correction { Kind = CorrectionKind.Change, ReleaseId = release.Id, SubjectKind = kind, SubjectKey = "part", Evidence = evidence, By = "ada" } : null;
        db.AddRange(told.Values.Select(value => Claim(part, value.Property, value.Value, evidence, correction)).Concat(told.OfTrial.Select(value => Claim(main, value.Property, value.Value, evidence, null))));
        db.Add(new SubjectLink { SubjectId = main.Id, Kind = entity, EntityId = id });
        if (kind == SubjectKind.Result)
        {
            db.Add(new SubjectLink { SubjectId = part.Id, Kind = entity, EntityId = id });
        }

        await db.SaveChangesAsync();
    }

    private static StoredClaim Claim(StoredSubject subject, Property property, string value, EvidenceSpans evidence, Correction? correction) =>
        new() { Subject = subject, PropertyId = property.Id, Value = value, Basis = Basis.Stated, Evidence = evidence, Rule = "test", Confidence = 1, Correction = correction };

    private static (string Text, EvidenceSpans Evidence) Read(string marked)
    {
        var (start, end) = (marked.IndexOf('[', StringComparison.Ordinal), marked.IndexOf(']', StringComparison.Ordinal) - 1);
        return (marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal), EvidenceSpans.Of(new EvidenceSpan(start, end)));
    }
}
