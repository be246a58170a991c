namespace ImmunoGenPortal.Data.Sqlite;

/// <summary>A database's file, and what SQLite lays beside it.</summary>
public static class DatabaseFiles
{
    /// <summary>What stands behind the database's name in the names of its files; of the database itself nothing does.</summary>
    internal static readonly string[] Endings = ["", "-wal", "-shm", "-journal"];

    /// <summary>Bytes of the database and of its write-ahead log; 0 where there is none.</summary>
    public static long Size(string database) =>
        new[] { database, database + "-wal" }.Select(file => new FileInfo(file)).Where(file => file.Exists).Sum(file => file.Length);

    /// <summary>Deletes what of it there is. Nobody has it open.</summary>
    internal static void Delete(string database)
    {
        foreach (var ending in Endings)
        {
            File.Delete(database + ending);
        }
    }
}
