using Microsoft.Data.Sqlite;

namespace ImmunoGenPortal.Data.Sqlite;

/// <summary>Whether the pages of the database's file are what was written.</summary>
internal enum Wholeness
{
    Whole,

    /// <summary>Only pages of the full-text index are not: it can be made anew from the rest.</summary>
    WithoutIndex,

    Damaged,
}

internal static class Pages
{
    private const int Corrupt = 11;

    /// <summary>What SQLite says of a page that belongs to nothing: left behind where making the index anew was interrupted.</summary>
    private const string Unused = "is never used";

    /// <summary>
    /// Looks at every page: 10,000 releases take a third of a second. Values within pages, and whether indexes agree with their tables, verify looks at.
    /// It asks through a connection of its own and without the model, so that it can go on beside whatever else a start has to make ready.
    /// </summary>
    /// <exception cref="SqliteException">It cannot even be opened as a database.</exception>
    public static Wholeness Look(string connectionString)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
        connection.Open();
        var said = Check(connection, null);
        if (said.Count == 0)
        {
            return Wholeness.Whole;
        }

        var damaged = Ask(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0").Where(table => Check(connection, table).Count > 0).ToList();
        return damaged.All(SearchIndex.IsPartOfIt) && (damaged.Count > 0 || said.All(line => line.EndsWith(Unused, StringComparison.Ordinal))) ? Wholeness.WithoutIndex : Wholeness.Damaged;
    }

    /// <param name="table">Null for all, and for the pages that belong to none.</param>
    /// <returns>What is amiss; empty where nothing is.</returns>
    private static List<string> Check(SqliteConnection connection, string? table)
    {
        try
        {
            var said = Ask(connection, "SELECT quick_check FROM pragma_quick_check($what)", table ?? "20");
            return said is ["ok"] ? [] : said;
        }
        catch (SqliteException error) when (error.SqliteErrorCode == Corrupt)
        {
            // So damaged that not even the check gets through.
            return [error.Message];
        }
    }

    private static List<string> Ask(SqliteConnection connection, string sql, string what = "")
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Constant texts of this class.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Parameters.AddWithValue("$what", what);
        using var reader = command.ExecuteReader();
        var lines = new List<string>();
        while (reader.Read())
        {
            lines.Add(reader.GetString(0));
        }

        return lines;
    }
}
