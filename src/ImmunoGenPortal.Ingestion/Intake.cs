using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Packing;
using ImmunoGenPortal.Data.Sqlite;
using ImmunoGenPortal.Facts;
using ImmunoGenPortal.Ingestion.Resolution;
using ImmunoGenPortal.Ingestion.Sameness;

namespace ImmunoGenPortal.Ingestion;

/// <summary>A file as far as it can be taken without writing.</summary>
internal abstract record Intake
{
    private Intake()
    {
    }

    /// <summary>There is nothing to write.</summary>
    public sealed record Settled(IngestOutcome Outcome) : Intake;

    /// <param name="Text">Of the reading, packed.</param>
    /// <param name="Body">By what it is compared with releases that are there.</param>
    public sealed record Read(ReleaseReading Reading, StoredText Text, byte[] TextHash, Source Source, ReleaseBody Body) : Intake;
}

/// <summary>What is known of a file before it is read.</summary>
/// <param name="ContentHash">SHA-256 of its bytes.</param>
/// <param name="Slug">Of the release that was read from these very bytes before; null where there is none.</param>
internal sealed record KnownFile(byte[] ContentHash, string? Slug);

/// <summary>Files that are stored in one transaction.</summary>
internal sealed class IngestBatch(PortalDbContext db, KeptEntities kept, StoredBodies bodies, CancellationToken cancellation) : IDisposable
{
    private readonly StoredNames _names = new(db);
    private readonly List<Release> _unindexed = [];
    private EntityMemory? _memory;
    private ReleaseChange? _change;
    private bool _isPrepared;

    public PortalDbContext Database => db;

    public CancellationToken Cancellation => cancellation;

    /// <summary>What tells whether something like it is there.</summary>
    public StoredNames Names => _names;

    /// <summary>The release that this is a copy of; null where it is a release of its own.</summary>
    public async Task<(Release Release, ReleaseBody Body)?> FindSameAsync(ReleaseBody body)
    {
        if (!_isPrepared)
        {
            await bodies.PrepareAsync(db, cancellation);
            _isPrepared = true;
        }

        return await bodies.FindSameAsync(db, body, cancellation);
    }

    public async Task AddAsync(Release release, ReleaseBody body)
    {
        // The context would compare all that it knows with what it was, several times for each release.
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        var change = await OpenAsync();
        await change.AddAsync(release);
        bodies.Add(change.Rows, release.Id, body);
        _unindexed.Add(release);
    }

    /// <summary>Makes what was added findable. Before the transaction ends.</summary>
    public void Index()
    {
        using var rows = new NewRows(db);
        _unindexed.ForEach(rows.Index);
        _unindexed.Clear();
    }

    /// <summary>Before anything else is changed in the transaction than releases and what rests on them.</summary>
    public void Close()
    {
        Index();
        db.ChangeTracker.AutoDetectChangesEnabled = true;
        _change?.Dispose();
        _change = null;
    }

    /// <summary>Before a stored release is changed in the transaction: what was looked up may not hold afterwards.</summary>
    public void CloseToChange()
    {
        Close();
        _memory = null;
        _isPrepared = false;
    }

    /// <summary>Counts what was added, and what was put off before. Before the transaction ends.</summary>
    public async Task GrowAsync()
    {
        db.ChangeTracker.AutoDetectChangesEnabled = true;
        await (await OpenAsync()).GrowAsync();
    }

    /// <summary>After the transaction is durable: what was looked up goes on to hold.</summary>
    public void Remember()
    {
        if (_memory is not null)
        {
            kept.GiveBack(_memory);
        }
    }

    private async Task<ReleaseChange> OpenAsync() => _change ??= ReleaseChange.OpenToAdd(db, _memory ??= await kept.TakeAsync(db, cancellation), cancellation);

    public void Dispose()
    {
        _change?.Dispose();
        _names.Dispose();
    }
}
