using ImmunoGenPortal.Data.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data;

/// <summary>What a look at the search index came to.</summary>
public enum IndexState
{
    Whole,

    /// <summary>It was made anew.</summary>
    Mended,

    /// <summary>It is the database that is damaged.</summary>
    DatabaseDamaged,
}

/// <summary>Looks while the portal runs whether the search index holds what it should, and makes it anew where it does not.</summary>
public sealed class IndexCare(DataDirectory directory, IDbContextFactory<PortalDbContext> databases, WriteGate gate)
{
    /// <param name="isWhole">Whether every page of the database was found whole a moment ago.</param>
    public async Task<IndexState> RunAsync(bool isWhole, CancellationToken cancellation)
    {
        await using (var reader = await databases.CreateDbContextAsync(cancellation))
        {
            switch (isWhole ? Wholeness.Whole : Look())
            {
                case Wholeness.Damaged:
                    return IndexState.DatabaseDamaged;
                case Wholeness.Whole when await Integrity.OfIndexAsync(reader, cancellation) is null:
                    return IndexState.Whole;
            }
        }

        await using var db = await databases.CreateDbContextAsync(cancellation);
        using var turn = await gate.EnterAsync(cancellation);
        turn.Lend(db);
        try
        {
            await MendAsync(db, cancellation);
            return IndexState.Mended;
        }
        catch (Exception error) when (StorageFault.Of(error) is { } fault)
        {
            turn.Doubt(fault);
            throw;
        }
    }

    private Wholeness Look()
    {
        try
        {
            return Pages.Look(directory.ReadingString);
        }
        catch (SqliteException error) when (StorageFault.Of(error) is { Trouble: StorageTrouble.Damaged })
        {
            return Wholeness.Damaged;
        }
    }

    /// <summary>By what the index itself offers, where its pages are whole; else from the ground up.</summary>
    private async Task MendAsync(PortalDbContext db, CancellationToken cancellation)
    {
        if (Pages.Look(directory.ReadingString) == Wholeness.Whole && await SearchIndex.IsThereAsync(db, cancellation))
        {
            try
            {
                await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
                await Integrity.RebuildIndexAsync(db, cancellation);
                await transaction.CommitAsync(CancellationToken.None);
                return;
            }
            catch (SqliteException error) when (StorageFault.Of(error) is null or { Trouble: StorageTrouble.Damaged })
            {
                // Not even that can be done with it.
            }
        }

        await SearchIndex.RemakeAsync(db, cancellation);
    }
}
