using Microsoft.Data.Sqlite;

namespace ImmunoGenPortal.Data.Sqlite;

/// <summary>What the writing connection does about the write-ahead log.</summary>
internal static class WriteAheadLog
{
    /// <summary>Bytes beyond which the log is brought into the database: 4,000 pages, no more than one table of its index finds (sqlite.org/walformat.html).</summary>
    private const long Large = 4000 * 4096;

    /// <summary>
    /// What was committed is on the disk; and only <see cref="Truncate"/> checkpoints. And for all connections of the program: near 8 MB in all they use
    /// their own pages again instead of keeping two megabytes each, for as many as visitors ask at once.
    /// </summary>
    public static void SetUp(SqliteConnection connection) => Run(connection, "PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 0; PRAGMA soft_heap_limit = 8388608;");

    /// <param name="most">Bytes up to which it is no large one.</param>
    public static bool IsLarge(string databaseFile, long most = Large) => new FileInfo(databaseFile + "-wal") is { Exists: true } log && log.Length > most;

    /// <summary>
    /// Brings the log into the database and empties it. Emptied, because a log that is in the database already and damaged later would put
    /// older pages in the place of newer ones. Where readers are in the way, or the disk is full, the next turn tries again.
    /// </summary>
    public static void Truncate(SqliteConnection connection)
    {
        try
        {
            Run(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
        }
        catch (SqliteException)
        {
            // Nothing is lost: it stands in the log.
        }
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Constant texts of this class.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
