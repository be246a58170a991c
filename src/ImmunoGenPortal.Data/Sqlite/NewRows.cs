using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace ImmunoGenPortal.Data.Sqlite;

/// <summary>
/// Stores new rows in the transaction at hand, some ten times as fast as the context does: it keeps no account of them. What they
/// point at must be stored before, and their foreign keys be set.
/// </summary>
public sealed class NewRows(PortalDbContext db)
{
    private static readonly ConcurrentDictionary<Type, Table> Tables = new();

    private readonly Dictionary<Type, SqliteCommand> _commands = [];

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
    public void Insert<T>(T row)
        where T : class
    {
        var table = Tables.GetOrAdd(typeof(T), static (type, model) => Table.Of(model.FindEntityType(type)!), db.Model);
        if (!_commands.TryGetValue(typeof(T), out var command))
        {
            _commands.Add(typeof(T), command = Prepare(table));
        }

        for (var column = 0; column < table.Columns.Length; column++)
        {
            command.Parameters[column].Value = table.Columns[column].Stored(row) ?? DBNull.Value;
        }

        var number = command.ExecuteScalar();
        table.Key?.PropertyInfo!.SetValue(row, Convert.ToInt32(number, CultureInfo.InvariantCulture));
    }

    private SqliteCommand Prepare(Table table)
    {
        var command = ((SqliteConnection)db.Database.GetDbConnection()).CreateCommand();
        command.Transaction = (SqliteTransaction?)db.Database.CurrentTransaction?.GetDbTransaction();
#pragma warning disable CA2100 // Made of the model's own names.
        command.CommandText = table.Sql;
#pragma warning restore CA2100
        for (var column = 0; column < table.Columns.Length; column++)
        {
            command.Parameters.Add(new SqliteParameter($"@{column}", null));
        }

        return command;
    }

    /// <param name="Key">Null where the rows bring their own.</param>
    private sealed record Table(string Sql, Column[] Columns, IProperty? Key)
    {
        public static Table Of(IEntityType type)
        {
            var key = type.FindPrimaryKey()!.Properties is [{ ValueGenerated: ValueGenerated.OnAdd } own] ? own : null;
            var columns = type.GetProperties().Where(property => property != key).Select(property => new Column(property)).ToArray();
            var names = string.Join(", ", columns.Select(column => $"\"{column.Property.GetColumnName()}\""));
            return new Table($"INSERT INTO \"{type.GetTableName()}\" ({names}) VALUES ({string.Join(", ", columns.Select((_, place) => $"@{place}"))}){(key is null ? "" : $" RETURNING \"{key.GetColumnName()}\"")}", columns, key);
        }
    }

    private sealed record Column(IProperty Property)
    {
        private readonly Func<object?, object?>? _convert = Property.GetTypeMapping().Converter?.ConvertToProvider;

        /// <summary>As the database keeps it.</summary>
        public object? Stored(object row)
        {
            var value = Property.GetGetter().GetClrValue(row);
            return value is null || _convert is null ? value : _convert(value);
        }
    }
}
