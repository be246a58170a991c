using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ImmunoGenPortal.Data.Sqlite;

/// <summary>Lets Microsoft.Data.Sqlite bind to the SQLitePCLRaw.core that is installed, whatever version it asks for.</summary>
internal static class SqliteBinding
{
    private const string Core = "SQLitePCLRaw.core";

    /// <summary>The connection as SQLite itself has it. Asked for by name: as written it is of a version of the core that is not there.</summary>
    public static readonly Func<SqliteConnection, sqlite3> Handle =
        typeof(SqliteConnection).GetProperty(nameof(Handle))!.GetMethod!.CreateDelegate<Func<SqliteConnection, sqlite3>>();

#pragma warning disable CA2255 // The one place where every program that uses the database passes first.
    [ModuleInitializer]
    internal static void Install() =>
        AssemblyLoadContext.Default.Resolving += static (context, name) =>
            name.Name == Core && name.Version is not null ? context.LoadFromAssemblyName(new AssemblyName(Core)) : null;
#pragma warning restore CA2255
}
