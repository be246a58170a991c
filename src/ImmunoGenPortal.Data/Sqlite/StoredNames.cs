using ImmunoGenPortal.Data.Model;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ImmunoGenPortal.Data.Sqlite;

/// <summary>
/// Whether a file, a text, an address or a thing is there already: what is asked of every release that comes in, prepared once. Withdrawn releases count.
/// The connection of the context must be open, and what changes these tables saved.
/// </summary>
public sealed class StoredNames(PortalDbContext db) : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> _commands = [];

    /// <summary>The address of the release that was read from these very bytes; null where there is none.</summary>
    /// <param name="hash">SHA-256.</param>
    public string? OfContent(byte[] hash) =>
        (string?)Ask("SELECT r.Slug FROM Sources s JOIN Releases r ON r.Id = s.ReleaseId WHERE s.ContentHash = @asked", hash);

    /// <summary>The address of the release that has this very text; null where there is none.</summary>
    /// <param name="hash">SHA-256 of the text in UTF-8.</param>
    public string? OfText(byte[] hash) => (string?)Ask("SELECT Slug FROM Releases WHERE TextHash = @asked", hash);

    /// <summary>Whether a release has the address.</summary>
    public bool IsTaken(string slug) => Ask("SELECT 1 FROM Releases WHERE Slug = @asked", slug) is not null;

    /// <summary>Whether an entity of a kind has, or had, the address.</summary>
    public bool IsGiven(EntityKind kind, string slug) => Ask("SELECT 1 FROM Slugs WHERE Kind = @kind AND Value = @asked", slug, kind) is not null;

    /// <summary>The addresses that an entity has and had, the first that it was given first.</summary>
    public List<string> AddressesOf(EntityKind kind, string entityKey)
    {
        var found = new List<string>();
        using var reader = Prepare("SELECT Value FROM Slugs WHERE Kind = @kind AND EntityKey = @asked ORDER BY Id", entityKey, kind).ExecuteReader();
        while (reader.Read())
        {
            found.Add(reader.GetString(0));
        }

        return found;
    }

    /// <summary>The number and the shown name of an organisation, compound, target or indication; null where there is none.</summary>
    public (int Id, string Name)? Entity(EntityKind kind, string key)
    {
        using var reader = Prepare(kind switch
        {
            EntityKind.Organisation => "SELECT Id, Name FROM Organisations WHERE Key = @asked",
            EntityKind.Compound => "SELECT Id, Name FROM Compounds WHERE Key = @asked",
            EntityKind.Target => "SELECT Id, Name FROM Targets WHERE Key = @asked",
            EntityKind.Indication => "SELECT Id, Name FROM Indications WHERE Key = @asked",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "It has no name of its own."),
        }, key, kind).ExecuteReader();
        return reader.Read() ? (reader.GetInt32(0), reader.GetString(1)) : null;
    }

    /// <summary>The number of a trial; null where there is none.</summary>
    public int? Trial(string key) => Ask("SELECT Id FROM Trials WHERE Key = @asked", key) is long id ? (int)id : null;

    /// <summary>The keys of the names of an entity, and whether a release uses each.</summary>
    public Dictionary<string, bool> NamesOf(EntityKind kind, int id)
    {
        var found = new Dictionary<string, bool>();
        using var reader = Prepare("SELECT NameKey, IsUsed FROM EntityNames WHERE Kind = @kind AND EntityId = @asked", id, kind).ExecuteReader();
        while (reader.Read())
        {
            found.Add(reader.GetString(0), reader.GetBoolean(1));
        }

        return found;
    }

    public void Dispose()
    {
        foreach (var command in _commands.Values)
        {
            command.Dispose();
        }
    }

    private object? Ask(string sql, object asked, EntityKind kind = 0) => Prepare(sql, asked, kind).ExecuteScalar();

    private SqliteCommand Prepare(string sql, object asked, EntityKind kind)
    {
        if (!_commands.TryGetValue(sql, out var command))
        {
            command = ((SqliteConnection)db.Database.GetDbConnection()).CreateCommand();
            command.Transaction = (SqliteTransaction?)db.Database.CurrentTransaction?.GetDbTransaction();
#pragma warning disable CA2100 // One of those above.
            command.CommandText = sql;
#pragma warning restore CA2100
            command.Parameters.Add("@asked", asked switch { string => SqliteType.Text, int => SqliteType.Integer, _ => SqliteType.Blob });
            command.Parameters.Add("@kind", SqliteType.Integer);
            _commands.Add(sql, command);
        }

        (command.Parameters[0].Value, command.Parameters[1].Value) = (asked, (int)kind);
        return command;
    }
}
