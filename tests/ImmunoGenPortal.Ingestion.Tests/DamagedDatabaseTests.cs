using ImmunoGenPortal.Data;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ImmunoGenPortal.Ingestion.Tests;

public sealed class DamagedDatabaseTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("portal").FullName;

    private string Database => Path.Combine(_folder, "portal.db");

    [Theory]
    [InlineData("no database")]
    [InlineData("cut short")]
    public async Task IsRefusedAsItIsAndSaysWhatToDo(string damage)
    {
        await OpenAsync();
        SqliteConnection.ClearAllPools();
        await File.WriteAllBytesAsync(Database, damage == "cut short" ? (await File.ReadAllBytesAsync(Database))[..^(20 * 4096)] : [.. Enumerable.Repeat((byte)'x', 50_000)]);
        var before = await File.ReadAllBytesAsync(Database);

        var error = await Assert.ThrowsAsync<DatabaseUpgradeException>(OpenAsync);

        Assert.Contains("is damaged", error.Message, StringComparison.Ordinal);
        Assert.Contains($"`restore BACKUP --data {_folder}`", error.Message, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(Database));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task OpenAsync()
    {
        using var directory = DataDirectory.Open(_folder);
        await using var services = new ServiceCollection().AddLogging(logging => logging.ClearProviders()).AddPortalData(directory).BuildServiceProvider();
        await services.GetRequiredService<DatabaseOpening>().RunAsync(default);
    }
}
