using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using SQLitePCL;

namespace ImmunoGenPortal.Data.Sqlite;

/// <summary>How rows of a table are given to SQLite: as the model has it, compiled once.</summary>
/// <param name="Sql">Stores one row.</param>
/// <param name="Bind">Gives the values of a row to the statement; what SQLite said, 0 where all is well.</param>
/// <param name="SetKey">Tells a row its number; null where the rows bring their own.</param>
internal sealed record RowTable<T>(string Sql, Func<sqlite3_stmt, T, int> Bind, Action<T, int>? SetKey)
{
    private static readonly Dictionary<Type, MethodInfo> Binders = typeof(RowTable<T>).GetMethods(BindingFlags.Static | BindingFlags.NonPublic)
        .Where(method => method.Name == nameof(Give)).ToDictionary(method => method.GetParameters()[2].ParameterType);

    public static RowTable<T> Of(IEntityType type)
    {
        var key = type.FindPrimaryKey()!.Properties is [{ ValueGenerated: ValueGenerated.OnAdd } own] ? own : null;
        var columns = type.GetProperties().Where(property => property != key).ToList();
        var sql = $"INSERT INTO \"{type.GetTableName()}\" ({string.Join(", ", columns.Select(column => $"\"{column.GetColumnName()}\""))}) VALUES ({string.Join(", ", columns.Select(_ => "?"))})";
        return new RowTable<T>(sql, Compile(columns), key?.PropertyInfo!.SetMethod!.CreateDelegate<Action<T, int>>());
    }

    private static Func<sqlite3_stmt, T, int> Compile(List<IProperty> columns)
    {
        var (statement, row) = (Expression.Parameter(typeof(sqlite3_stmt)), Expression.Parameter(typeof(T)));
        Expression all = Expression.Constant(raw.SQLITE_OK);
        for (var place = columns.Count; place > 0; place--)
        {
            var told = Expression.Variable(typeof(int));
            all = Expression.Block([told], Expression.Assign(told, One(columns[place - 1], statement, place, row)), Expression.Condition(Expression.Equal(told, Expression.Constant(raw.SQLITE_OK)), all, told));
        }

        return Expression.Lambda<Func<sqlite3_stmt, T, int>>(all, statement, row).Compile();
    }

    private static Expression One(IProperty column, ParameterExpression statement, int place, ParameterExpression row)
    {
        Expression value = Expression.Property(row, column.PropertyInfo!);
        var isNullable = !value.Type.IsValueType || Nullable.GetUnderlyingType(value.Type) is not null;
        var given = Provided(column, Nullable.GetUnderlyingType(value.Type) is null ? value : Expression.Property(value, nameof(Nullable<int>.Value)));
        var bind = Expression.Call(Binders[given.Type], statement, Expression.Constant(place), given);
        return isNullable
            ? Expression.Condition(Expression.Equal(value, Expression.Constant(null, value.Type)), Expression.Call(Nothing, statement, Expression.Constant(place)), bind)
            : bind;
    }

    /// <summary>As the database keeps it, of one of the types that are bound below.</summary>
    private static Expression Provided(IProperty column, Expression value)
    {
        if (column.GetTypeMapping().Converter?.ConvertToProviderExpression is { } convert)
        {
            value = Expression.Invoke(convert, Expression.Convert(value, convert.Parameters[0].Type));
            value = Nullable.GetUnderlyingType(value.Type) is null ? value : Expression.Property(value, nameof(Nullable<int>.Value));
        }

        return value.Type.IsEnum || value.Type == typeof(int) ? Expression.Convert(value, typeof(long)) : value;
    }

    private static readonly MethodInfo Nothing = typeof(raw).GetMethod(nameof(raw.sqlite3_bind_null))!;

    // As Microsoft.Data.Sqlite binds them, so that rows are alike whoever stored them.
    private static int Give(sqlite3_stmt statement, int place, string value) => raw.sqlite3_bind_text(statement, place, value);

    private static int Give(sqlite3_stmt statement, int place, long value) => raw.sqlite3_bind_int64(statement, place, value);

    private static int Give(sqlite3_stmt statement, int place, bool value) => raw.sqlite3_bind_int64(statement, place, value ? 1 : 0);

    private static int Give(sqlite3_stmt statement, int place, double value) => raw.sqlite3_bind_double(statement, place, value);

    private static int Give(sqlite3_stmt statement, int place, byte[] value) => raw.sqlite3_bind_blob(statement, place, value);

    private static int Give(sqlite3_stmt statement, int place, DateOnly value) => Give(statement, place, value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static int Give(sqlite3_stmt statement, int place, DateTime value) => Give(statement, place, value.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture));

    private static int Give(sqlite3_stmt statement, int place, decimal value) => Give(statement, place, value.ToString("0.0###########################", CultureInfo.InvariantCulture));
}
