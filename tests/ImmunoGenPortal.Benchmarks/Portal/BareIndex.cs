using Microsoft.Data.Sqlite;

namespace ImmunoGenPortal.Benchmarks.Portal;

/// <summary>The least that a search could do: a full-text table with the portal's tokenizer over the same texts, in a database of its own.</summary>
internal sealed class BareIndex : IDisposable
{
    private readonly SqliteConnection _connection;
    private SqliteTransaction? _transaction;

    /// <param name="file">Made where it is not there.</param>
    public BareIndex(string file)
    {
        _connection = new SqliteConnection($"Data Source={file};Pooling=False");
        _connection.Open();
        Run("PRAGMA journal_mode = WAL");
        Run("PRAGMA synchronous = FULL");
        Run("CREATE VIRTUAL TABLE IF NOT EXISTS bare USING fts5(title, text, tokenize=\"porter unicode61 remove_diacritics 2\")");
        Run("CREATE TABLE IF NOT EXISTS dated(id INTEGER PRIMARY KEY, date TEXT, title TEXT)");
        Run("CREATE INDEX IF NOT EXISTS dated_date ON dated(date, id)");
    }

    public bool IsEmpty => Convert.ToInt64(Scalar("SELECT COUNT(*) FROM dated"), null) == 0;

    public void Begin() => _transaction = _connection.BeginTransaction();

    /// <summary>Durable when this returns.</summary>
    public void Commit()
    {
        _transaction!.Commit();
        _transaction = null;
    }

    public void Add(string title, string text)
    {
        using var command = Command("INSERT INTO bare(title, text) VALUES ($title, $text)", ("$title", title), ("$text", text));
        command.ExecuteNonQuery();
    }

    /// <summary>What the newest-first query needs; not part of the floor of building.</summary>
    public void AddDate(string date, string title)
    {
        using var command = Command("INSERT INTO dated(date, title) VALUES ($date, $title)", ("$date", date), ("$title", title));
        command.ExecuteNonQuery();
    }

    /// <summary>The best twenty with a snippet each.</summary>
    public int Search(string expression)
    {
        using var command = Command("SELECT title, snippet(bare, 1, '<b>', '</b>', '…', 24), bm25(bare, 8.0, 1.0) AS score FROM bare WHERE bare MATCH $expression ORDER BY score LIMIT 20", ("$expression", expression));
        return ReadAll(command);
    }

    /// <summary>The newest twenty, from a page on.</summary>
    public int Newest(int page)
    {
        using var command = Command("SELECT date, title FROM dated ORDER BY date DESC, id DESC LIMIT 20 OFFSET $skip", ("$skip", (page - 1) * 20));
        return ReadAll(command);
    }

    public void Dispose()
    {
        _transaction?.Dispose();
        _connection.Dispose();
    }

    private static int ReadAll(SqliteCommand command)
    {
        using var reader = command.ExecuteReader();
        var length = 0;
        while (reader.Read())
        {
            length += reader.GetString(0).Length + reader.GetString(1).Length;
        }

        return length;
    }

    private SqliteCommand Command(string sql, params ReadOnlySpan<(string Name, object Value)> values)
    {
        var command = _connection.CreateCommand();
#pragma warning disable CA2100 // Every wording stands in this file.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Transaction = _transaction;
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value);
        }

        return command;
    }

    private void Run(string sql)
    {
        using var command = Command(sql);
        command.ExecuteNonQuery();
    }

    private object? Scalar(string sql)
    {
        using var command = Command(sql);
        return command.ExecuteScalar();
    }
}
