using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace ImmunoGenPortal.Data.Sqlite;

/// <summary>
/// Stores new rows in the transaction at hand, many times as fast as the context does: it keeps no account of them, and gives the values to
/// SQLite without a command in between. What they point at must be stored before, and their foreign keys be set.
/// </summary>
/// <param name="db">With its connection open.</param>
public sealed class NewRows(PortalDbContext db) : IDisposable
{
    private static readonly ConcurrentDictionary<Type, object> Tables = new();

    private readonly sqlite3 _database = SqliteBinding.Handle((SqliteConnection)db.Database.GetDbConnection());
    private readonly Dictionary<Type, sqlite3_stmt> _statements = [];

    /// <summary>Each gets its number, where the database numbers such rows.</summary>
    public void InsertAll<T>(IEnumerable<T> rows)
        where T : class
    {
        foreach (var row in rows)
        {
            Insert(row);
        }
    }

    /// <summary>It gets its number, where the database numbers such rows.</summary>
    /// <exception cref="SqliteException">The database refused it.</exception>
    public void Insert<T>(T row)
        where T : class
    {
        var table = (RowTable<T>)Tables.GetOrAdd(typeof(T), static (type, model) => RowTable<T>.Of(model.FindEntityType(type)!), db.Model);
        if (!_statements.TryGetValue(typeof(T), out var statement))
        {
            Check(raw.sqlite3_prepare_v2(_database, table.Sql, out statement), raw.SQLITE_OK);
            _statements.Add(typeof(T), statement);
        }

        Check(table.Bind(statement, row), raw.SQLITE_OK);
        Check(raw.sqlite3_step(statement), raw.SQLITE_DONE);
        table.SetKey?.Invoke(row, checked((int)raw.sqlite3_last_insert_rowid(_database)));
        _ = raw.sqlite3_reset(statement);
    }

    public void Dispose()
    {
        foreach (var statement in _statements.Values)
        {
            statement.Dispose();
        }

        _statements.Clear();
    }

    private void Check(int result, int wanted)
    {
        if (result != wanted)
        {
            throw new SqliteException($"SQLite Error {result}: '{raw.sqlite3_errmsg(_database).utf8_to_string()}'.", result & 0xFF, raw.sqlite3_extended_errcode(_database));
        }
    }
}
