using System.Data.Common;
using ImmunoGenPortal.Data.Packing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ImmunoGenPortal.Data.Sqlite;

/// <summary>
/// Teaches SQLite to read the texts that are kept packed: the full-text index asks for them. Connections that only read have to ask for it, for each
/// function costs microseconds every time one is opened; all others have it from the context.
/// </summary>
internal sealed class TextFunctions : DbConnectionInterceptor
{
    public static readonly TextFunctions OfContext = new();

    private TextFunctions()
    {
    }

    public override DbConnection ConnectionCreated(ConnectionCreatedEventData eventData, DbConnection result)
    {
        if (!result.ConnectionString.Contains("Mode=ReadOnly", StringComparison.Ordinal))
        {
            ForWriting((SqliteConnection)result);
        }

        return result;
    }

    public static void ForWriting(SqliteConnection connection)
    {
        ForReading(connection);
        PackingFunctions.AddTo(connection);
    }

    public static void ForReading(SqliteConnection connection) => connection.CreateFunction("text_of", (byte[]? packed) => TextOf(packed), isDeterministic: true);

    /// <returns>Null for what is damaged: the others are found all the same, and reading the release says what is wrong.</returns>
    private static string? TextOf(byte[]? packed)
    {
        try
        {
            return packed is null ? null : StoredText.Unpack(packed);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
