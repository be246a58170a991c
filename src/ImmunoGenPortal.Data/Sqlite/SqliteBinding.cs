using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace ImmunoGenPortal.Data.Sqlite;

/// <summary>Lets Microsoft.Data.Sqlite bind to the SQLitePCLRaw.core that is installed, whatever version it asks for.</summary>
internal static class SqliteBinding
{
    private const string Core = "SQLitePCLRaw.core";

#pragma warning disable CA2255 // The one place where every program that uses the database passes first.
    [ModuleInitializer]
    internal static void Install() =>
        AssemblyLoadContext.Default.Resolving += static (context, name) =>
            name.Name == Core && name.Version is not null ? context.LoadFromAssemblyName(new AssemblyName(Core)) : null;
#pragma warning restore CA2255
}
