using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Queries;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Differences;

/// <summary>All differences between releases.</summary>
public sealed class KnownDifferences
{
    /// <param name="differences">Those made known last first.</param>
    internal KnownDifferences(IReadOnlyList<Difference> differences) => Differences = differences;

    internal IReadOnlyList<Difference> Differences { get; }
}

/// <summary>Finds the differences between releases.</summary>
public sealed class DifferenceCatalogue(PortalDbContext db, KeptUntilChange<KnownDifferences> kept, PortalRevision revision)
{
    /// <summary>Those made known last first.</summary>
    internal async Task<IReadOnlyList<Difference>> CurrentAsync(CancellationToken cancellation) =>
        (await kept.CurrentAsync(revision, async () => new KnownDifferences(await FindAsync(cancellation)), cancellation)).Differences;

    private async Task<IReadOnlyList<Difference>> FindAsync(CancellationToken cancellation)
    {
        var topics = (await new StatementReader(db, cancellation).ReadAsync()).Where(topic => topic.Statements.Select(said => said.ReleaseId).Distinct().Count() > 1).ToList();
        var words = new ReleaseWords(await TextsAsync([.. topics.SelectMany(topic => topic.Statements).Select(said => said.ReleaseId).Distinct()], cancellation));
        var names = await db.EntityNames.AsNoTracking().Where(name => name.Kind == EntityKind.Target).Select(name => new { name.NameKey, name.EntityId }).ToListAsync(cancellation);
        var judge = new DifferenceJudge(new Sameness(words, new TargetNames(names.ToLookup(name => name.NameKey, name => name.EntityId))), words);
        return [.. topics.Select(topic => judge.Judge(topic.Topic, topic.Statements)).OfType<Difference>()
            .OrderByDescending(one => one.Last).ThenBy(one => one.Kind).ThenBy(one => one.EntityId).ThenBy(one => one.Property.Id).ThenBy(one => one.Values[0].SubjectId)];
    }

    private Task<Dictionary<int, string>> TextsAsync(List<int> releases, CancellationToken cancellation) =>
        db.Releases.AsNoTracking().Where(release => releases.Contains(release.Id)).Select(release => new { release.Id, release.Words.Text }).ToDictionaryAsync(release => release.Id, release => release.Text.Value, cancellation);
}
