using ImmunoGenPortal.Data.Sqlite;
using Microsoft.Data.Sqlite;

namespace ImmunoGenPortal.Data;

public enum StorageTrouble
{
    /// <summary>No room is left on the disk.</summary>
    Full,

    /// <summary>Somebody else is writing.</summary>
    Busy,

    /// <summary>The data directory may be read but not changed.</summary>
    ReadOnly,

    /// <summary>What stands in the database or the index is not what was written.</summary>
    Damaged,

    /// <summary>The disk, or the directory on it, does not answer as it should.</summary>
    Unavailable,
}

/// <summary>What keeps the portal from its data, when that is neither the program's fault nor that of what was asked.</summary>
/// <param name="Said">The same for whoever asked, as sentences.</param>
public sealed record StorageFault(StorageTrouble Trouble, string Said)
{
    private const int NoSpace = 28;
    private const int QuotaReached = 122;
    private const int ReadOnlyFileSystem = 30;

    /// <summary>SQLITE_IOERR_SHMSIZE: the index of the write-ahead log cannot grow.</summary>
    private const int NoRoomForLogIndex = 4874;

    /// <summary>In an exception or what led to it; null where it is about something else.</summary>
    public static StorageFault? Of(Exception? error)
    {
        for (; error is not null; error = error.InnerException)
        {
            if (TroubleOf(error) is { } trouble)
            {
                return Of(trouble);
            }
        }

        return null;
    }

    public static StorageFault Of(StorageTrouble trouble) => new(trouble, trouble switch
    {
        StorageTrouble.Full => "The portal’s disk is full, so nothing of this was kept. Reading goes on. Try again when whoever runs the portal has made room.",
        StorageTrouble.Busy => "Something else is writing to the portal’s database and did not let go in time, so nothing of this was kept. Try again in a moment.",
        StorageTrouble.ReadOnly => "The portal’s data directory is read-only, so nothing of this was kept. Reading goes on. Whoever runs the portal must make the directory writable and start the portal again.",
        StorageTrouble.Damaged => "A part of the portal’s data is damaged, so this cannot be answered. If it is the search index, that is being made anew: try again in a moment. Otherwise whoever runs the portal finds in its log what to do.",
        _ => "The portal’s disk could not be read or written just now, so nothing of this was kept. Try again in a moment; if it happens again, tell whoever runs the portal.",
    });

    private static StorageTrouble? TroubleOf(Exception error) => error switch
    {
        WriteTurnException => StorageTrouble.Busy,
        SqliteException sqlite => TroubleOf(sqlite),
        IOException { HResult: NoSpace or QuotaReached } => StorageTrouble.Full,
        IOException { HResult: ReadOnlyFileSystem } or UnauthorizedAccessException => StorageTrouble.ReadOnly,
        _ => null,
    };

    /// <summary>By SQLite's numbers: sqlite.org/rescode.html.</summary>
    private static StorageTrouble? TroubleOf(SqliteException error) => error.SqliteErrorCode switch
    {
        13 => StorageTrouble.Full,
        10 when error.SqliteExtendedErrorCode == NoRoomForLogIndex => StorageTrouble.Full,
        5 or 6 => StorageTrouble.Busy,
        8 => StorageTrouble.ReadOnly,
        11 or 26 => StorageTrouble.Damaged,
        10 or 14 => StorageTrouble.Unavailable,
        1 when SearchIndex.IsAmiss(error) => StorageTrouble.Damaged,
        _ => null,
    };
}

/// <summary>Others of this program were writing for too long.</summary>
public sealed class WriteTurnException() : Exception("Others were writing all the while.");
