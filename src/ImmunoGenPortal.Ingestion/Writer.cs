using ImmunoGenPortal.Data;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Ingestion;

/// <summary>Does work in one transaction, one writer at a time. What throws leaves nothing behind.</summary>
public sealed class Writer(IDbContextFactory<PortalDbContext> databases, WriteGate gate, ShownVersion shown)
{
    /// <param name="work">Saves what it changes; what it returned is kept once this ends.</param>
    public Task<T> RunAsync<T>(Func<PortalDbContext, Task<T>> work, CancellationToken cancellation) => RunAsync(work, commit => commit(), cancellation);

    /// <summary>The same for many transactions in a row; pages may go without all but the last for a while (<see cref="ShownVersion"/>).</summary>
    /// <inheritdoc cref="RunAsync{T}(Func{PortalDbContext, Task{T}}, CancellationToken)"/>
    public Task<T> RunInARowAsync<T>(Func<PortalDbContext, Task<T>> work, bool isLast, CancellationToken cancellation) =>
        isLast ? RunAsync(work, cancellation) : RunAsync(work, shown.ChangeAmongManyAsync, cancellation);

    /// <summary>The same for what no public page shows: the queue, say, or the audit trail.</summary>
    /// <inheritdoc cref="RunAsync{T}(Func{PortalDbContext, Task{T}}, CancellationToken)"/>
    public Task<T> RunUnseenAsync<T>(Func<PortalDbContext, Task<T>> work, CancellationToken cancellation) => RunAsync(work, shown.ChangeUnseenAsync, cancellation);

    /// <summary>Writes down in the audit trail what is done by which nothing else in the database changes.</summary>
    /// <inheritdoc cref="AuditTrail.Record"/>
    public Task RecordAsync(Actor actor, DateTime at, string action, string subject, string address, CancellationToken cancellation, string? before = null, string? after = null) => RunUnseenAsync(db =>
    {
        db.Record(actor, at, action, subject, address, before, after);
        return db.SaveChangesAsync(cancellation);
    }, cancellation);

    /// <param name="announce">Says what the commit is to the pages that are kept.</param>
    private async Task<T> RunAsync<T>(Func<PortalDbContext, Task<T>> work, Func<Func<Task>, Task> announce, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        using var turn = await gate.EnterAsync(cancellation);
        turn.Lend(db);
        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
            var result = await work(db);
            await announce(() => transaction.CommitAsync(CancellationToken.None));
            return result;
        }
        catch (Exception error) when (StorageFault.Of(error) is { } fault)
        {
            turn.Doubt(fault);
            throw;
        }
    }
}
