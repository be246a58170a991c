using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Backups;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Sqlite;
using ImmunoGenPortal.Ingestion.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ImmunoGenPortal.Ingestion.Tests;

/// <summary>A database of every schema that the program ever had is brought to today's with all that is in it.</summary>
public sealed class EarlierSchemaTests : IAsyncLifetime
{
    /// <summary>For a while this schema looked near copies up by two columns, and was then changed under the same name.</summary>
    private const string WithTheFirstIndexOfBands = "20261121041247_Curators with its first index";

    /// <summary>The last schema in which texts stood as they are. What is stored today is brought back to it by its own way down.</summary>
    private const string Unpacked = "20261129140522_AddUpLater";

    /// <summary>Tables of earlier schemas that went, for what they held is made anew from the releases.</summary>
    private static readonly string[] Derived = ["ReleaseBands"];

    /// <summary>Columns that are written otherwise today; that they tell the same, verify says by the hashes of texts and originals.</summary>
    private static readonly string[] Rewritten = ["\"Text\"", "\"Passages\"", "\"Content\"", "\"Reason\""];

    private readonly TemporaryPortal _today = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("portal-earlier").FullName;

    /// <summary>All that a program was ever published with: the first migration never was without the second.</summary>
    public static TheoryData<string> Schemas => [.. DatabaseUpgrade.Known.Skip(1), WithTheFirstIndexOfBands];

    public async Task InitializeAsync()
    {
        foreach (var text in new[] { Releases.FirstOf2009, Releases.Third, Studies.Earlier, "EX-99.1\n\n" + Releases.FirstOf2009 })
        {
            Assert.IsNotType<IngestOutcome.Rejected>(await _today.IngestAsync(text));
        }

        await using var db = _today.Open();
        await db.Database.ExecuteSqlAsync($"VACUUM INTO {UnpackedFile}");
        await using var unpacked = new PortalDbContext(new DbContextOptionsBuilder<PortalDbContext>().UseSqlite($"Data Source={UnpackedFile};Pooling=False").Options);
        await unpacked.Database.MigrateAsync(Unpacked);
    }

    private string UnpackedFile => Path.Combine(_folder, "unpacked.db");

    public async Task DisposeAsync()
    {
        await _today.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [MemberData(nameof(Schemas))]
    public async Task EveryRowOfAnEarlierSchemaIsThereAfterwardsAndVerifyIsClean(string schema)
    {
        using var directory = DataDirectory.Open(_folder);
        await using var services = new ServiceCollection().AddLogging().AddPortalData(directory).AddPortalIngestion().BuildServiceProvider();
        await using var db = new PortalDbContext(new DbContextOptionsBuilder<PortalDbContext>().UseSqlite(directory.ConnectionString).Options);
        await db.Database.OpenConnectionAsync();
        await MakeAsync(db, schema);
        var tables = (await TablesAsync(db)).Where(table => !Derived.Contains(table.Key)).ToDictionary();
        tables = tables.ToDictionary(table => table.Key, table => string.Join(", ", table.Value.Split(", ").Except(Rewritten)));
        var before = await RowsAsync(db, tables);
        Assert.Contains(before, row => row.StartsWith("Releases 3,", StringComparison.Ordinal));

        await DatabaseUpgrade.RunAsync(db, services.GetRequiredService<BackupFolder>(), default);

        Assert.Equal(before, await RowsAsync(db, tables));
        await services.GetRequiredService<CatchUp>().RunAsync(default);
        Assert.Empty(await services.GetRequiredService<VerifyData>().RunAsync(null, default));
        await using var today = _today.Open();
        Assert.Equal(await ShapeAsync(today), await ShapeAsync(db));
        Assert.Equal(schema == DatabaseUpgrade.Known[^1] ? 0 : 1, services.GetRequiredService<BackupFolder>().List().Count);
    }

    /// <summary>A database of an earlier schema, with everything of today's rows that it has a place for.</summary>
    private async Task MakeAsync(PortalDbContext db, string schema)
    {
        await db.Database.MigrateAsync(schema.Split(' ')[0]);
        if (schema == WithTheFirstIndexOfBands)
        {
            await db.Database.ExecuteSqlRawAsync("DROP INDEX IX_ReleaseBands_Hash; CREATE INDEX IX_ReleaseBands_Band_Hash ON ReleaseBands (Band, Hash);");
        }

        var tables = await TablesAsync(db);
        var stored = string.CompareOrdinal(schema, Unpacked) <= 0 ? UnpackedFile : _today.Directory.DatabaseFile;
        await RunAsync(db, $"PRAGMA foreign_keys = OFF; ATTACH '{stored}' AS today;");
        foreach (var (name, columns) in tables.Where(table => !Derived.Contains(table.Key)))
        {
            await RunAsync(db, $"INSERT INTO main.\"{name}\" ({columns}) SELECT {columns} FROM today.\"{name}\"");
        }

        if (!tables["Sources"].Contains("IsLeading", StringComparison.Ordinal))
        {
            // A release had one source then.
            await RunAsync(db, "DELETE FROM Sources WHERE Id > 3");
        }

        if (!tables.ContainsKey("Targets"))
        {
            await db.SubjectLinks.Where(link => link.Kind == EntityKind.Target || link.Kind == EntityKind.Indication || link.Kind == EntityKind.Trial).ExecuteDeleteAsync();
        }

        await RunAsync(db, "DETACH today; PRAGMA foreign_keys = ON;");
        if ((await AskAsync(db, "SELECT name FROM sqlite_master WHERE name = 'ReleaseSearch_Insert'")).Count == 0)
        {
            // Copied rows are in the index only where a trigger put them there.
            await Integrity.RebuildIndexAsync(db, default);
        }
    }

    /// <summary>Each table of the portal's own with its columns, in quotes and commas.</summary>
    private static async Task<Dictionary<string, string>> TablesAsync(PortalDbContext db)
    {
        var names = await AskAsync(db, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '!_!_EF%' ESCAPE '!' AND name NOT LIKE 'ReleaseSearch%' AND name <> 'ReleaseWords'");
        var tables = new Dictionary<string, string>();
        foreach (var name in names)
        {
            tables[name] = string.Join(", ", (await AskAsync(db, $"SELECT name FROM pragma_table_info('{name}') ORDER BY cid")).Select(column => $"\"{column}\""));
        }

        return tables;
    }

    private static async Task<List<string>> RowsAsync(PortalDbContext db, Dictionary<string, string> tables)
    {
        var rows = new List<string>();
        foreach (var (name, columns) in tables)
        {
            var written = string.Join(" || ',' || ", columns.Split(", ").Select(column => $"quote({column})"));
            rows.AddRange(await AskAsync(db, $"SELECT '{name} ' || {written} FROM \"{name}\" ORDER BY 1"));
        }

        return rows;
    }

    /// <summary>Tables, indexes, triggers and columns.</summary>
    private static async Task<List<string>> ShapeAsync(PortalDbContext db) =>
    [
        .. await AskAsync(db, "SELECT type || ' ' || name FROM sqlite_master WHERE name NOT LIKE '!_!_EF%' ESCAPE '!' ORDER BY 1"),
        .. await AskAsync(db, "SELECT m.name || '.' || c.name || ' ' || c.type || ' ' || c.\"notnull\" FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE '!_!_EF%' ESCAPE '!' ORDER BY 1"),
    ];

#pragma warning disable EF1002 // Names of tables, from the database itself.
    private static Task<List<string>> AskAsync(PortalDbContext db, string sql) => db.Database.SqlQueryRaw<string>(sql.Replace("{", "{{", StringComparison.Ordinal)).ToListAsync();

    private static Task<int> RunAsync(PortalDbContext db, string sql) => db.Database.ExecuteSqlRawAsync(sql);
#pragma warning restore EF1002
}
