using System.Globalization;
using Microsoft.Data.Sqlite;

namespace ImmunoGenPortal.Data.Sqlite;

/// <summary>Tells whether anything at all was committed to the database since it was last asked, by whomever. Costs some microseconds.</summary>
public sealed class ContentVersion(DataDirectory directory) : IDisposable
{
    /// <summary>Seconds.</summary>
    private const int LongestWait = 1;

    private readonly Lock _turn = new();

    private SqliteConnection? _connection;
    private SqliteCommand? _command;

    /// <summary>SQLite counts for each connection by itself: numbers of one that was opened anew mean nothing beside those of the one before.</summary>
    private int _opened;

    /// <summary>Differs after every commit. Null where the database cannot be asked.</summary>
    public string? Current
    {
        get
        {
            lock (_turn)
            {
                try
                {
                    _command ??= Open();
                    return string.Create(CultureInfo.InvariantCulture, $"{_opened}-{_command.ExecuteScalar()}");
                }
                catch (SqliteException)
                {
                    // Whoever asks goes without; the next one tries a new connection.
                    Close();
                    return null;
                }
            }
        }
    }

    public void Dispose()
    {
        lock (_turn)
        {
            Close();
        }
    }

    private SqliteCommand Open()
    {
        _opened++;
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder(directory.ReadingString) { Pooling = false, DefaultTimeout = LongestWait }.ConnectionString);
        _connection.Open();
        var command = _connection.CreateCommand();
        command.CommandText = "PRAGMA data_version";
        return command;
    }

    private void Close()
    {
        _command?.Dispose();
        _connection?.Dispose();
        (_command, _connection) = (null, null);
    }
}
