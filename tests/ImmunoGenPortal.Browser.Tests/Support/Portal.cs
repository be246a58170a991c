using ImmunoGenPortal.Web.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Logging;

namespace ImmunoGenPortal.Browser.Tests.Support;

/// <summary>The whole program on a port of its own, filled from the two starter releases.</summary>
internal sealed class Portal : WebApplicationFactory<Program>
{
    private readonly string _folder = Directory.CreateTempSubdirectory("portal-").FullName;

    /// <summary>What it prints: warnings and worse.</summary>
    public Told Told { get; } = new();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("Portal:DataDirectory", _folder);
        builder.UseSetting("Portal:SeedsDirectory", Path.Combine(AppContext.BaseDirectory, "seeds"));
        builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(Told));
    }

    /// <returns>The address it answers at, without a slash at the end.</returns>
    public string Listen()
    {
        UseKestrel(0);
        StartServer();
        return new UriBuilder(ClientOptions.BaseAddress) { Host = "localhost" }.Uri.ToString().TrimEnd('/');
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
