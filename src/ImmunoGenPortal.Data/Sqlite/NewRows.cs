using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using SQLitePCL;

namespace ImmunoGenPortal.Data.Sqlite;

/// <summary>
/// Stores new rows in the transaction at hand, some fifty times as fast as the context does: it keeps no account of them, and gives the values to
/// SQLite without a command in between. What they point at must be stored before, and their foreign keys be set.
/// </summary>
public sealed class NewRows(PortalDbContext db) : IDisposable
{
    private static readonly ConcurrentDictionary<Type, Table> Tables = new();

    private readonly Dictionary<Type, (Table Table, sqlite3_stmt Statement)> _prepared = [];

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
        if (!_prepared.TryGetValue(typeof(T), out var prepared))
        {
            _prepared.Add(typeof(T), prepared = Prepare(typeof(T)));
        }

        var (table, statement) = prepared;
        for (var column = 0; column < table.Columns.Length; column++)
        {
            Bind(statement, column + 1, table.Columns[column].Stored(row));
        }

        var result = raw.sqlite3_step(statement);
        if (result != raw.SQLITE_DONE)
        {
            Throw(result);
        }

        table.SetKey?.Invoke(row, checked((int)raw.sqlite3_last_insert_rowid(Database)));
        _ = raw.sqlite3_reset(statement);
    }

    public void Dispose()
    {
        foreach (var (_, statement) in _prepared.Values)
        {
            statement.Dispose();
        }

        _prepared.Clear();
    }

    private sqlite3 Database => SqliteBinding.Handle((SqliteConnection)db.Database.GetDbConnection());

    private (Table Table, sqlite3_stmt Statement) Prepare(Type type)
    {
        var table = Tables.GetOrAdd(type, static (type, model) => Table.Of(model.FindEntityType(type)!), db.Model);
        var result = raw.sqlite3_prepare_v2(Database, table.Sql, out var statement);
        if (result != raw.SQLITE_OK)
        {
            Throw(result);
        }

        return (table, statement);
    }

    /// <summary>As Microsoft.Data.Sqlite binds them, so that rows are alike whoever stored them.</summary>
    private void Bind(sqlite3_stmt statement, int place, object? value)
    {
        var result = value switch
        {
            null => raw.sqlite3_bind_null(statement, place),
            string text => raw.sqlite3_bind_text(statement, place, text),
            int number => raw.sqlite3_bind_int64(statement, place, number),
            long number => raw.sqlite3_bind_int64(statement, place, number),
            double number => raw.sqlite3_bind_double(statement, place, number),
            bool flag => raw.sqlite3_bind_int64(statement, place, flag ? 1 : 0),
            byte[] bytes => raw.sqlite3_bind_blob(statement, place, bytes),
            DateOnly day => raw.sqlite3_bind_text(statement, place, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            DateTime moment => raw.sqlite3_bind_text(statement, place, moment.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture)),
            decimal number => raw.sqlite3_bind_text(statement, place, number.ToString("0.0###########################", CultureInfo.InvariantCulture)),
            Enum code => raw.sqlite3_bind_int64(statement, place, Convert.ToInt64(code, CultureInfo.InvariantCulture)),
            _ => throw new NotSupportedException($"A {value.GetType()} is not stored by itself: its column needs a conversion."),
        };
        if (result != raw.SQLITE_OK)
        {
            Throw(result);
        }
    }

    private void Throw(int result) => throw new SqliteException(
        $"SQLite Error {result}: '{raw.sqlite3_errmsg(Database).utf8_to_string()}'.", result & 0xFF, raw.sqlite3_extended_errcode(Database));

    /// <param name="SetKey">Null where the rows bring their own.</param>
    private sealed record Table(string Sql, Column[] Columns, Action<object, int>? SetKey)
    {
        public static Table Of(IEntityType type)
        {
            var key = type.FindPrimaryKey()!.Properties is [{ ValueGenerated: ValueGenerated.OnAdd } own] ? own : null;
            var columns = type.GetProperties().Where(property => property != key).Select(property => new Column(property)).ToArray();
            var names = string.Join(", ", columns.Select(column => $"\"{column.Property.GetColumnName()}\""));
            return new Table(
                $"INSERT INTO \"{type.GetTableName()}\" ({names}) VALUES ({string.Join(", ", columns.Select(_ => "?"))})",
                columns,
                key?.PropertyInfo is { } property ? (row, number) => property.SetValue(row, number) : null);
        }
    }

    private sealed record Column(IProperty Property)
    {
        private readonly IClrPropertyGetter _getter = Property.GetGetter();
        private readonly Func<object?, object?>? _convert = Property.GetTypeMapping().Converter?.ConvertToProvider;

        /// <summary>As the database keeps it.</summary>
        public object? Stored(object row)
        {
            var value = _getter.GetClrValue(row);
            return value is null || _convert is null ? value : _convert(value);
        }
    }
}
