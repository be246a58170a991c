using System.Diagnostics;
using ImmunoGenPortal.Data.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data;

/// <summary>
/// The one connection of the program that writes, and whose turn it is to have it. Readers never pass here: their connections are open for reading only,
/// so that whatever is written, and every checkpoint of the write-ahead log, goes through this one.
/// </summary>
/// <remarks>
/// SQLite before 3.51.3 may damage a database where one connection checkpoints in the moment in which another begins the log anew
/// (the "WAL-reset bug", sqlite.org/wal.html); the version here is older, and with one writing connection there is no other.
/// </remarks>
/// <param name="reading">How the program's readers open the database: they and the writer share one model, which takes long to make.</param>
public sealed class WriteGate(DataDirectory directory, WritePatience patience, ShownVersion shown, DbContextOptions<PortalDbContext> reading) : IDisposable
{
    /// <summary>What waits to be written tries again every few seconds, so that a trouble that lasts is never older.</summary>
    private static readonly TimeSpan Recent = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim _one = new(1, 1);
    private SqliteConnection? _connection;
    private Tuple<StorageFault, long>? _trouble;

    /// <summary>Waits for its turn; whoever disposes what this returns lets the next one in.</summary>
    /// <exception cref="WriteTurnException">Others had it for too long.</exception>
    public async Task<WriteTurn> EnterAsync(CancellationToken cancellation) =>
        await TryEnterAsync(patience.Turn, cancellation) ?? throw new WriteTurnException();

    /// <summary>What kept the last turns from writing, if that was a moment ago; null where nothing did.</summary>
    public StorageFault? Trouble => directory.IsReadOnly ? StorageFault.Of(StorageTrouble.ReadOnly)
        : _trouble is var (fault, since) && Stopwatch.GetElapsedTime(since) < Recent ? fault
        : null;

    /// <returns>Null where others had it for longer than one would wait.</returns>
    /// <exception cref="UnauthorizedAccessException">The data directory is read-only.</exception>
    public async Task<WriteTurn?> TryEnterAsync(TimeSpan wait, CancellationToken cancellation)
    {
        if (directory.IsReadOnly)
        {
            throw new UnauthorizedAccessException("The data directory is read-only.");
        }

        if (!await _one.WaitAsync(wait, cancellation))
        {
            return null;
        }

        try
        {
            return new WriteTurn(this, _connection ??= Open());
        }
        catch
        {
            _one.Release();
            throw;
        }
    }

    /// <summary>Nobody had anything to write for a while: the log goes into the database, and takes no more room. Where somebody is writing just now, it stays.</summary>
    public async Task RestAsync(CancellationToken cancellation)
    {
        if (!await _one.WaitAsync(TimeSpan.Zero, cancellation))
        {
            return;
        }

        try
        {
            if (_connection is not null && WriteAheadLog.IsLarge(directory.DatabaseFile, 0))
            {
                shown.Move(() => WriteAheadLog.Truncate(_connection));
            }
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose()
    {
        if (_connection is not null)
        {
            // Whoever closes last brings the log into the database: that must be the one who writes.
            using var reader = new SqliteConnection(directory.ReadingString);
            SqliteConnection.ClearPool(reader);
            WriteAheadLog.Truncate(_connection);
            _connection.Dispose();
        }

        _one.Dispose();
    }

    /// <param name="fault">May have left the connection within a transaction: the next turn gets another.</param>
    internal void Leave(SqliteConnection connection, StorageFault? fault)
    {
        if (fault is not null)
        {
            _trouble = Tuple.Create(fault, Stopwatch.GetTimestamp());
            connection.Dispose();
            _connection = null;
        }
        else if (WriteAheadLog.IsLarge(directory.DatabaseFile))
        {
            shown.Move(() => WriteAheadLog.Truncate(connection));
        }

        _one.Release();
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(directory.ConnectionString) { DefaultTimeout = (int)patience.Lock.TotalSeconds };
        try
        {
            connection.Open();
            WriteAheadLog.SetUp(connection);
            TextFunctions.ForWriting(connection);

            // What EF Core calculates with in SQL it gives to a connection when that is among its options, and not when it is set later.
            using var db = new PortalDbContext(new DbContextOptionsBuilder<PortalDbContext>(reading).UseSqlite(connection).Options);
            db.Database.GetDbConnection();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}

/// <summary>How long whoever writes waits.</summary>
/// <param name="Turn">For others in this program.</param>
/// <param name="Lock">For another program that holds the database.</param>
public sealed record WritePatience(TimeSpan Turn, TimeSpan Lock)
{
    /// <summary>For a command, which has nobody to answer meanwhile.</summary>
    public static readonly WritePatience OfCommand = new(TimeSpan.FromMinutes(10), TimeSpan.FromSeconds(60));

    /// <summary>For a server: whoever asks is told to come again before their browser gives up.</summary>
    public static readonly WritePatience OfServer = new(TimeSpan.FromSeconds(8), TimeSpan.FromSeconds(5));
}

/// <summary>The right to write, until it is disposed.</summary>
public sealed class WriteTurn : IDisposable
{
    private readonly WriteGate _gate;
    private readonly SqliteConnection _connection;
    private PortalDbContext? _borrower;
    private string? _own;
    private StorageFault? _fault;

    internal WriteTurn(WriteGate gate, SqliteConnection connection) => (_gate, _connection) = (gate, connection);

    /// <summary>Lets a context, which has no connection open, write until the turn ends; afterwards it reads as before.</summary>
    public void Lend(PortalDbContext db)
    {
        (_borrower, _own) = (db, db.Database.GetConnectionString());
        db.Database.SetDbConnection(_connection);
    }

    /// <summary>To be said of what kept this turn from writing.</summary>
    public void Doubt(StorageFault fault) => _fault = fault;

    public void Dispose()
    {
        if (_borrower is not null)
        {
            _borrower.Database.SetDbConnection(null);
            _borrower.Database.SetConnectionString(_own);
        }

        _gate.Leave(_connection, _fault);
    }
}
