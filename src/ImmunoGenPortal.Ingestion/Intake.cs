using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Facts;
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

    /// <param name="TextHash">Of the reading's text.</param>
    /// <param name="Body">By what it is compared with releases that are there.</param>
    public sealed record Read(ReleaseReading Reading, byte[] TextHash, Source Source, ReleaseBody Body) : Intake;
}

/// <summary>Files that are stored in one transaction.</summary>
internal sealed class IngestBatch(PortalDbContext db, CancellationToken cancellation)
{
    private ReleaseChange? _change;

    public PortalDbContext Database => db;

    public CancellationToken Cancellation => cancellation;

    /// <summary>To which the releases are added.</summary>
    public async Task<ReleaseChange> ChangeAsync()
    {
        // The context would compare all that it knows with what it was, several times for each release: it does so once, when all are added up.
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        return _change ??= await ReleaseChange.OpenAsync(db, cancellation);
    }

    /// <summary>Adds up what the releases so far brought. Before the transaction ends, and before anything else is changed in it.</summary>
    public async Task FinishAsync()
    {
        db.ChangeTracker.AutoDetectChangesEnabled = true;
        await (_change?.GrowAsync() ?? Task.CompletedTask);
        _change = null;
    }
}
