using System.Collections.Concurrent;
using ImmunoGenPortal.Data.Model;
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
    private readonly Dictionary<string, sqlite3_stmt> _statements = [];

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
        var statement = Prepare(table.Sql);
        Check(table.Bind(statement, row), raw.SQLITE_OK);
        Store(statement);
        table.SetKey?.Invoke(row, checked((int)raw.sqlite3_last_insert_rowid(_database)));
    }

    /// <summary>
    /// Makes a release that is stored findable; before it is changed again, and best after all others of the transaction are stored. No trigger does so:
    /// a statement with triggers has the index write out all that it gathered before, and after every release that takes three times as long as the index itself.
    /// </summary>
    public void Index(Release release)
    {
        var statement = Prepare("INSERT INTO ReleaseSearch(rowid, Title, Subtitle, Text) VALUES (?, ?, ?, ?)");
        Check(raw.sqlite3_bind_int64(statement, 1, release.Id), raw.SQLITE_OK);
        Check(raw.sqlite3_bind_text(statement, 2, release.Title), raw.SQLITE_OK);
        Check(raw.sqlite3_bind_text(statement, 3, release.Subtitle), raw.SQLITE_OK);
        Check(raw.sqlite3_bind_text(statement, 4, release.Text), raw.SQLITE_OK);
        Store(statement);
    }

    public void Dispose()
    {
        foreach (var statement in _statements.Values)
        {
            statement.Dispose();
        }

        _statements.Clear();
    }

    private sqlite3_stmt Prepare(string sql)
    {
        if (!_statements.TryGetValue(sql, out var statement))
        {
            Check(raw.sqlite3_prepare_v2(_database, sql, out statement), raw.SQLITE_OK);
            _statements.Add(sql, statement);
        }

        return statement;
    }

    private void Store(sqlite3_stmt statement)
    {
        Check(raw.sqlite3_step(statement), raw.SQLITE_DONE);
        _ = raw.sqlite3_reset(statement);
    }

    private void Check(int result, int wanted)
    {
        if (result != wanted)
        {
            throw new SqliteException($"SQLite Error {result}: '{raw.sqlite3_errmsg(_database).utf8_to_string()}'.", result & 0xFF, raw.sqlite3_extended_errcode(_database));
        }
    }
}
