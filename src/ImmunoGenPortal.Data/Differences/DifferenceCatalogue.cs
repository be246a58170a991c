using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Queries;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Differences;

/// <summary>All differences between releases, kept in memory and found anew when anything that they rest on has changed.</summary>
public sealed class DifferenceCatalogue : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);

    private volatile Found? _current;

    private sealed record Found(string Revision, IReadOnlyList<Difference> Differences);

    /// <summary>Those made known last first.</summary>
    internal async Task<IReadOnlyList<Difference>> CurrentAsync(PortalDbContext db, CancellationToken cancellation)
    {
        var revision = await new PortalRevision(db).CurrentAsync(cancellation);
        if (_current is { } known && known.Revision == revision)
        {
            return known.Differences;
        }

        await _turn.WaitAsync(cancellation);
        try
        {
            if (_current is { } found && found.Revision == revision)
            {
                return found.Differences;
            }

            var differences = await FindAsync(db, cancellation);
            _current = new Found(revision, differences);
            return differences;
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private static async Task<IReadOnlyList<Difference>> FindAsync(PortalDbContext db, CancellationToken cancellation)
    {
        var topics = (await new StatementReader(db, cancellation).ReadAsync()).Where(topic => topic.Statements.Select(said => said.ReleaseId).Distinct().Count() > 1).ToList();
        var words = new ReleaseWords(await TextsAsync(db, [.. topics.SelectMany(topic => topic.Statements).Select(said => said.ReleaseId).Distinct()], cancellation));
        var names = await db.EntityNames.AsNoTracking().Where(name => name.Kind == EntityKind.Target).Select(name => new { name.NameKey, name.EntityId }).ToListAsync(cancellation);
        var judge = new DifferenceJudge(new Sameness(words, new TargetNames(names.ToLookup(name => name.NameKey, name => name.EntityId))), words);
        return [.. topics.Select(topic => judge.Judge(topic.Topic, topic.Statements)).OfType<Difference>()
            .OrderByDescending(one => one.Last).ThenBy(one => one.Kind).ThenBy(one => one.EntityId).ThenBy(one => one.Property.Id).ThenBy(one => one.Values[0].SubjectId)];
    }

    private static Task<Dictionary<int, string>> TextsAsync(PortalDbContext db, List<int> releases, CancellationToken cancellation) =>
        db.Releases.AsNoTracking().Where(release => releases.Contains(release.Id)).Select(release => new { release.Id, release.Text }).ToDictionaryAsync(release => release.Id, release => release.Text, cancellation);
}
