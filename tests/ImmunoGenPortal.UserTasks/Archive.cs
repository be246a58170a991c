using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Logging;

namespace ImmunoGenPortal.UserTasks;

/// <summary>The whole program on a port of its own, with the releases that the tasks ask about.</summary>
public sealed class Archive : WebApplicationFactory<Program>
{
    private readonly string _folder = Directory.CreateTempSubdirectory("portal-").FullName;

    /// <returns>The address it answers at, without a slash at the end.</returns>
    public string Listen()
    {
        UseKestrel(0);
        StartServer();
        return new UriBuilder(ClientOptions.BaseAddress) { Host = "localhost" }.Uri.ToString().TrimEnd('/');
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("Portal:DataDirectory", _folder);
        builder.UseSetting("Portal:SeedsDirectory", Path.Combine(AppContext.BaseDirectory, "archive"));
        builder.ConfigureLogging(logging => logging.ClearProviders());
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
