using System.Security.Cryptography;
using System.Text;
using ImmunoGenPortal.Data.Backups;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Tests.Backups;

/// <summary>A folder with a data directory to back up, and room for others to restore into.</summary>
public sealed class BackedUpPortal : IDisposable
{
    public static readonly DateTime Noon = new(2026, 11, 29, 12, 0, 0, DateTimeKind.Utc);

    public BackedUpPortal()
    {
        Data = DataDirectory.Open(At("data"));
        using var db = Open(Data);
        DatabaseUpgrade.RunAsync(db).GetAwaiter().GetResult();
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("portal-backup").FullName;

    public DataDirectory Data { get; }

    public static PortalDbContext Open(DataDirectory directory) => new(new DbContextOptionsBuilder<PortalDbContext>().UseSqlite(directory.ConnectionString + ";Pooling=False").Options);

    public static async Task AddReleaseAsync(PortalDbContext db, int number)
    {
        var bytes = Encoding.UTF8.GetBytes($"Release number {number}");
        var release = new Release { Slug = $"release-{number}", Text = $"Release number {number}", TextHash = SHA256.HashData(bytes), Passages = [], ExtractorVersion = "1" };
        release.Sources.Add(new Source { FileName = $"{number}.txt", Format = "PlainText", Length = bytes.Length, ContentHash = SHA256.HashData(bytes), Content = bytes });
        db.Releases.Add(release);
        await db.SaveChangesAsync();
        await db.Database.OpenConnectionAsync();
        using var rows = new NewRows(db);
        rows.Index(release);
    }

    public static async Task<int> ReleasesAsync(DataDirectory directory)
    {
        await using var db = Open(directory);
        return await db.Releases.CountAsync();
    }

    public string At(string name) => Path.Combine(Folder, name);

    public async Task<string> BackUpAsync(int releases)
    {
        await using (var db = Open(Data))
        {
            for (var number = 0; number < releases; number++)
            {
                await AddReleaseAsync(db, number);
            }
        }

        var file = At("portal.backup");
        await MakeBackup.RunAsync(Data.DatabaseFile, file, Noon, default);
        return file;
    }

    /// <returns>The folder where the database that was there is kept.</returns>
    public static async Task<string?> RestoreAsync(string file, DataDirectory into, bool replace = false)
    {
        Assert.True(into.TryLock());
        using var backup = await BackupFile.OpenAsync(file, default);
        return await RestoreBackup.RunAsync(backup, into, Noon, replace, default);
    }

    public void Dispose()
    {
        Data.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }
}
