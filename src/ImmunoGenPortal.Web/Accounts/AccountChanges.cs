using ImmunoGenPortal.Data;
using Microsoft.EntityFrameworkCore.Storage;

namespace ImmunoGenPortal.Web.Accounts;

/// <summary>
/// Begins changes that must happen whole: what is asked, changed and written to the audit trail in between, nobody else changes meanwhile. No public page
/// shows anything of accounts: what is kept of those pages stays.
/// </summary>
public sealed class AccountChanges(PortalDbContext db, WriteGate gate, ShownVersion shown)
{
    /// <summary>Waits for its turn. Disposed without <see cref="AccountChange.CommitAsync"/>, nothing has happened.</summary>
    public async Task<AccountChange> BeginAsync(CancellationToken cancellation)
    {
        var turn = await gate.EnterAsync(cancellation);
        try
        {
            turn.Lend(db);
            return new AccountChange(db, turn, shown, await db.Database.BeginTransactionAsync(cancellation));
        }
        catch
        {
            turn.Dispose();
            throw;
        }
    }
}

public sealed class AccountChange(PortalDbContext db, WriteTurn turn, ShownVersion shown, IDbContextTransaction transaction) : IAsyncDisposable
{
    private bool _isCommitted;

    public async Task CommitAsync(CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
            await shown.ChangeUnseenAsync(() => transaction.CommitAsync(CancellationToken.None));
            _isCommitted = true;
        }
        catch (Exception error) when (StorageFault.Of(error) is { } fault)
        {
            turn.Doubt(fault);
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await transaction.DisposeAsync();
        turn.Dispose();
        if (!_isCommitted)
        {
            db.ChangeTracker.Clear();
        }
    }
}
