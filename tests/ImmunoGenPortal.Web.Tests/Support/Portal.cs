using System.Diagnostics;
using ImmunoGenPortal.Data;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ImmunoGenPortal.Web.Tests.Support;

/// <summary>The whole program with a data directory of its own, filled from the two starter releases.</summary>
public sealed class Portal : WebApplicationFactory<Program>
{
    /// <summary>The starter releases, copied beside the tests.</summary>
    public static string SeedsFolder { get; } = Path.Combine(AppContext.BaseDirectory, "seeds");

    /// <summary>Where the portal keeps what it has. A new folder unless a test names one; whoever names one deletes it.</summary>
    public string Folder
    {
        get => field ??= Directory.CreateTempSubdirectory("portal-").FullName;
        init
        {
            field = value;
            _isBorrowed = true;
        }
    }

    public string Seeds { get; init; } = SeedsFolder;

    /// <summary>Settings that a test needs otherwise than they come.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    /// <summary>Rounds of a password's hash; null for the program's own, which take a tenth of a second each time somebody signs in.</summary>
    public int? PasswordIterations { get; init; } = 1_000;

    /// <summary>Puts something else in the place of a service.</summary>
    public Action<IServiceCollection> Replace { get; init; } = _ => { };

    private readonly bool _isBorrowed;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("Portal:DataDirectory", Folder);
        builder.UseSetting("Portal:SeedsDirectory", Seeds);
        builder.ConfigureLogging(logging => logging.ClearProviders());
        builder.UseSetting("AllowedHosts", "localhost;127.0.0.1;portal.example");
        builder.UseSetting("Portal:Limits:TriesPerMinute", "1000");
        foreach (var (name, value) in Settings)
        {
            builder.UseSetting(name, value);
        }

        builder.ConfigureTestServices(services =>
        {
            services.Configure<PasswordHasherOptions>(options => options.IterationCount = PasswordIterations ?? options.IterationCount);
            Replace(services);
        });
    }

    /// <summary>A client that shows redirects instead of following them.</summary>
    public HttpClient NewClient() => CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    /// <summary>What is asked may change things, behind the portal's back.</summary>
    public async Task<T> AskAsync<T>(Func<PortalDbContext, Task<T>> question)
    {
        await using var db = new PortalDbContext(new DbContextOptionsBuilder<PortalDbContext>().UseSqlite(Services.GetRequiredService<DataDirectory>().ConnectionString).Options);
        return await question(db);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await EndedAsync();
        SqliteConnection.ClearAllPools();
        if (!_isBorrowed)
        {
            Directory.Delete(Folder, recursive: true);
        }
    }

    /// <summary>The program runs on a thread of its own and lets go of its folder last: until then, the next one on that folder would be refused.</summary>
    private async Task EndedAsync()
    {
        for (var clock = Stopwatch.StartNew(); ; await Task.Delay(10))
        {
            using var directory = DataDirectory.Open(Folder);
            if (directory.TryLock())
            {
                return;
            }

            Assert.True(clock.Elapsed < TimeSpan.FromSeconds(30), "The portal still holds its data directory 30 seconds after it was told to stop.");
        }
    }
}

/// <summary>Classes of this collection share one portal, which starts once; they only read.</summary>
[CollectionDefinition(Name)]
public sealed class PortalCollection : ICollectionFixture<Portal>
{
    public const string Name = "portal";
}
