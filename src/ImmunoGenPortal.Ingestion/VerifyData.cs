using System.Security.Cryptography;
using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Packing;
using ImmunoGenPortal.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Ingestion;

/// <summary>Checks everything that is stored against itself. Reads only, while the portal runs too.</summary>
public sealed class VerifyData(IDbContextFactory<PortalDbContext> databases)
{
    /// <summary>How many releases are held in memory at once.</summary>
    private const int Step = 200;

    /// <returns>What is amiss, a sentence each; empty where all is well.</returns>
    public async Task<IReadOnlyList<string>> RunAsync(IProgress<(int Done, int Total)>? progress, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var amiss = new List<string>(await Integrity.OfDatabaseAsync(db, cancellation));
        if (await Integrity.OfIndexAsync(db, cancellation) is { } index)
        {
            amiss.Add(index);
        }

        var total = await db.Releases.IgnoreQueryFilters().CountAsync(cancellation);
        var done = 0;
        for (var last = 0; ;)
        {
            var releases = await db.Releases.AsNoTracking().IgnoreQueryFilters().Where(release => release.Id > last).OrderBy(release => release.Id).Take(Step)
                .Include(release => release.Sources).Include(release => release.Subjects).ThenInclude(subject => subject.Claims).AsSplitQuery().ToListAsync(cancellation);
            if (releases.Count == 0)
            {
                break;
            }

            amiss.AddRange(releases.SelectMany(Check));
            last = releases[^1].Id;
            progress?.Report((done += releases.Count, total));
        }

        amiss.AddRange(await LinksAsync(db, cancellation));
        amiss.AddRange(await CopiesAsync(db, cancellation));
        return amiss;
    }

    private static IEnumerable<string> Check(Release release)
    {
        if (!CanBeRead(release))
        {
            // Nor can its originals, which are kept beside it.
            yield return $"{release.Slug}: its text is damaged and cannot be read.";
            yield break;
        }

        if (!ReleaseRows.HashOf(release.Text).AsSpan().SequenceEqual(release.TextHash))
        {
            yield return $"{release.Slug}: its text is not the one that was stored.";
        }

        if (release.Sources.Count(source => source.IsLeading) != 1)
        {
            yield return $"{release.Slug}: {release.Sources.Count(source => source.IsLeading)} of its {release.Sources.Count} sources lead; one should.";
        }

        foreach (var source in release.Sources.Where(source => !IsWhole(source)))
        {
            yield return $"{release.Slug}: its original {source.FileName} is not the one that was stored.";
        }

        if (release.Subjects.Any(subject => subject.Claims.Any(claim => claim.Evidence.Any(span => span.End > release.Text.Value.Length))))
        {
            yield return $"{release.Slug}: some evidence points behind the end of its text.";
        }
    }

    private static bool CanBeRead(Release release)
    {
        try
        {
            _ = (release.Text.Value, release.Passages.Count);
            return true;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static bool IsWhole(Source source)
    {
        try
        {
            return SHA256.HashData(Originals.Unpack(source)).AsSpan().SequenceEqual(source.ContentHash);
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    /// <summary>What releases say must lead to something, and nothing must stand that no release says.</summary>
    private static async Task<IReadOnlyList<string>> LinksAsync(PortalDbContext db, CancellationToken cancellation)
    {
        var amiss = new List<string>();
        await AddAsync(EntityKind.Organisation, db.Organisations.Select(one => one.Id));
        await AddAsync(EntityKind.Compound, db.Compounds.Select(one => one.Id));
        await AddAsync(EntityKind.Target, db.Targets.Select(one => one.Id));
        await AddAsync(EntityKind.Indication, db.Indications.Select(one => one.Id));
        await AddAsync(EntityKind.Trial, db.Trials.Select(one => one.Id));
        await AddAsync(EntityKind.Grant, db.Grants.Select(one => one.Id));
        return amiss;

        async Task AddAsync(EntityKind kind, IQueryable<int> there)
        {
            var nowhere = await db.SubjectLinks.CountAsync(link => link.Kind == kind && !there.Contains(link.EntityId), cancellation);
            if (nowhere > 0)
            {
                amiss.Add($"{nowhere:#,0} statements lead to a {kind.ToString().ToLowerInvariant()} that is not there; run reextract.");
            }

            var unsaid = kind is EntityKind.Organisation ? 0 : await there.CountAsync(id => !db.SubjectLinks.Any(link => link.Kind == kind && link.EntityId == id), cancellation);
            if (unsaid > 0)
            {
                amiss.Add($"{unsaid:#,0} entities of the kind {kind.ToString().ToLowerInvariant()} stand without a release that names them; run reextract.");
            }
        }
    }

    private static async Task<IReadOnlyList<string>> CopiesAsync(PortalDbContext db, CancellationToken cancellation)
    {
        var unfiled = await db.Jobs.CountAsync(job => job.Kind == JobKind.File && (job.State == JobState.Waiting || job.State == JobState.Running) && job.File == null, cancellation);
        return unfiled == 0 ? [] : [$"{unfiled:#,0} jobs wait for a file that is not there."];
    }
}
