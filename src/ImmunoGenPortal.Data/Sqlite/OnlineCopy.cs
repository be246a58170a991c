using ImmunoGenPortal.Data.Backups;
using Microsoft.Data.Sqlite;

namespace ImmunoGenPortal.Data.Sqlite;

/// <summary>A copy of the database as it stood at one moment, whoever writes meanwhile.</summary>
internal static class OnlineCopy
{
    /// <summary>
    /// SQLite's own backup, in one step: it reads one state of the write-ahead log, so that neither readers nor the writer wait
    /// for it, and reads only, so that it never writes the log back into the database.
    /// </summary>
    /// <param name="copy">A new or empty file.</param>
    /// <exception cref="SqliteException">The database cannot be read, or the copy not be written.</exception>
    public static void Make(string database, string copy)
    {
        using var from = Open(database, SqliteOpenMode.ReadOnly);
        using var to = Open(copy, SqliteOpenMode.ReadWriteCreate);

        // The copy is looked at again before it is worth anything: a power cut may take it.
        Rows(to, "PRAGMA synchronous = OFF", row => 0);

        // What is read first waits its turn, where another program is opening or closing the database; copying would not.
        using var moment = from.BeginTransaction(deferred: true);
        Rows(from, "SELECT COUNT(*) FROM sqlite_master", row => 0);
        from.BackupDatabase(to);
    }

    /// <summary>What the manifest tells of a database of any schema so far.</summary>
    public static (IReadOnlyList<string> Migrations, int Releases, IReadOnlyList<BackedUpFile> Originals) Contents(string database)
    {
        using var connection = Open(database, SqliteOpenMode.ReadOnly);
        return (
            Rows(connection, "SELECT MigrationId FROM __EFMigrationsHistory ORDER BY MigrationId", row => row.GetString(0)),
            Rows(connection, "SELECT COUNT(*) FROM Releases", row => row.GetInt32(0))[0],
            Rows(connection, "SELECT FileName, Length, lower(hex(ContentHash)) FROM Sources ORDER BY Id", row => new BackedUpFile(row.GetString(0), row.GetInt64(1), row.GetString(2))));
    }

    /// <summary>Whether it is a database of the portal without damage.</summary>
    public static bool IsWhole(string database)
    {
        try
        {
            // Beside an empty file SQLite deletes the log, and whatever that still holds.
            if (new FileInfo(database).Length == 0)
            {
                return false;
            }

            using var connection = Open(database, SqliteOpenMode.ReadOnly);
            return Rows(connection, "SELECT COUNT(*) FROM Releases", row => row.GetInt32(0)).Count == 1
                && Rows(connection, "PRAGMA integrity_check(1)", row => row.GetString(0)) is ["ok"];
        }
        catch (SqliteException)
        {
            return false;
        }
    }

    /// <summary>Writes the log back into the database, so that its file alone is all of it. Nobody else may have it open.</summary>
    public static void GatherLog(string database)
    {
        using var connection = Open(database, SqliteOpenMode.ReadWrite);
        Rows(connection, "PRAGMA wal_checkpoint(TRUNCATE)", row => row.GetInt32(0));
    }

    private static SqliteConnection Open(string file, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false, DefaultTimeout = 30 }.ToString());
        connection.Open();
        return connection;
    }

    private static List<T> Rows<T>(SqliteConnection connection, string sql, Func<SqliteDataReader, T> read)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every wording stands above.
        command.CommandText = sql;
#pragma warning restore CA2100
        using var rows = command.ExecuteReader();
        var all = new List<T>();
        while (rows.Read())
        {
            all.Add(read(rows));
        }

        return all;
    }
}
