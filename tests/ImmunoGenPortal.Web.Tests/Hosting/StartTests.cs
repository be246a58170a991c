using System.Net;
using ImmunoGenPortal.Data;
using ImmunoGenPortal.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Web.Tests.Hosting;

public sealed class StartTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("portal-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task ASecondStartOnTheSameDirectoryChangesNothing()
    {
        var first = await RunAsync();
        var second = await RunAsync();

        Assert.Equal(first.Counts, second.Counts);
        Assert.Equal(first.Pages, second.Pages);
    }

    [Fact]
    public async Task ASecondProgramOnTheSameDirectoryRefuses()
    {
        using var taken = DataDirectory.Open(_folder);
        Assert.True(taken.TryLock());

        using var program = new StartedProgram(_folder, AppContext.BaseDirectory);

        Assert.Equal(1, await program.EndAsync());
        Assert.Contains("Another program uses the data directory", program.Told, StringComparison.Ordinal);
        Assert.Contains("Portal__DataDirectory", program.Told, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", program.Told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Keep", "0")]
    [InlineData("EveryHours", "daily")]
    public async Task ASettingThatCannotBeIsNamedAndNothingIsStarted(string name, string value)
    {
        using var program = new StartedProgram(_folder, AppContext.BaseDirectory, ($"Portal__Backups__{name}", value));

        Assert.Equal(1, await program.EndAsync());
        Assert.Contains($"The setting Portal:Backups:{name} cannot be “{value}”", program.Told, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_folder, "portal.db")));
    }

    [Fact]
    public async Task ANewcomersFirstStartServes()
    {
        // As `dotnet run` starts it: there, and there alone, what every service needs is looked through first.
        using var program = new StartedProgram(_folder, AppContext.BaseDirectory, ("ASPNETCORE_ENVIRONMENT", "Development"));
        var address = (await program.HearAsync("Now listening on: ")).Split(": ")[^1];
        using var client = new HttpClient { BaseAddress = new Uri(address) };

        Assert.Contains("Every deal, compound and trial", await client.GetStringAsync(new Uri("/", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task HowMuchTheLogTellsFollowsTheSettingsWhileTheProgramRuns()
    {
        var settings = Path.Combine(_folder, "appsettings.json");
        var text = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "appsettings.json"));
        await File.WriteAllTextAsync(settings, text);
        using var program = new StartedProgram(Path.Combine(_folder, "data"), _folder);
        var address = (await program.HearAsync("Now listening on: ")).Split(": ")[^1];
        using var client = new HttpClient { BaseAddress = new Uri(address) };
        await client.GetStringAsync(new Uri("/health/live?before", UriKind.Relative));
        await program.HearAsync("HTTP GET /health/live");

        await File.WriteAllTextAsync(settings, text.Replace("\"Default\": \"Information\"", "\"Default\": \"Error\"", StringComparison.Ordinal));
        await UntilAsync(async () => !await IsLoggedAsync(client, program));
        await File.WriteAllTextAsync(settings, text);
        await UntilAsync(() => IsLoggedAsync(client, program));
    }

    [Fact]
    public async Task APortalWithoutReleasesSaysWhatToDo()
    {
        await using var portal = new Portal { Folder = _folder, Seeds = Path.Combine(_folder, "none") };
        using var client = portal.NewClient();

        foreach (var address in new[] { "/", "/releases", "/deals", "/partners", "/compounds", "/search", "/search?q=Amgen" })
        {
            Assert.NotEmpty((await client.PageAsync(address)).QuerySelectorAll(".empty"));
        }
    }

    [Fact]
    public async Task AReleaseWithoutAHeadlineHasAPageAllTheSame()
    {
        var seeds = Directory.CreateDirectory(Path.Combine(_folder, "own")).FullName;
        await File.WriteAllTextAsync(Path.Combine(seeds, "bare.txt"), "the company said <b>nothing</b> & \"less\" of Amgen.\n\nit added that 5 < 6.\n");
        await using var portal = new Portal { Folder = _folder, Seeds = seeds };
        using var client = portal.NewClient();
        var slug = await portal.AskAsync(db => db.Releases.Select(release => release.Slug).SingleAsync());

        var page = await client.PageAsync("/releases/" + slug);

        Assert.NotEmpty(page.One("h1").Shown());
        Assert.Contains("<b>nothing</b> & \"less\" of Amgen.", page.One("article").Shown(), StringComparison.Ordinal);
        Assert.Contains("5 < 6", page.One("article").Shown(), StringComparison.Ordinal);
    }

    /// <summary>Whether a request leaves a line in the log.</summary>
    private static async Task<bool> IsLoggedAsync(HttpClient client, StartedProgram program)
    {
        var before = program.Told.Length;
        await client.GetStringAsync(new Uri("/health/live", UriKind.Relative));
        await Task.Delay(500);
        return program.Told.Length > before;
    }

    private static async Task UntilAsync(Func<Task<bool>> happens)
    {
        for (var tries = 0; !await happens(); tries++)
        {
            Assert.True(tries < 100, "It did not happen within a minute.");
        }
    }

    private async Task<(string Counts, IReadOnlyList<string> Pages)> RunAsync()
    {
        await using var portal = new Portal { Folder = _folder };
        using var client = portal.NewClient();
        var counts = await portal.AskAsync(async db => string.Join(' ',
            await db.Releases.CountAsync(), await db.Sources.CountAsync(), await db.Subjects.CountAsync(), await db.Claims.CountAsync(), await db.Organisations.CountAsync(),
            await db.Compounds.CountAsync(), await db.EntityNames.CountAsync(), await db.Slugs.CountAsync(), await db.Agreements.CountAsync(), await db.Grants.CountAsync(), await db.Terms.CountAsync()));
        var pages = new List<string>();
        foreach (var address in new[] { "/", "/deals", "/partners", "/compounds", "/search?q=T-DM1", Addresses.LicenseRelease, Addresses.TrialRelease })
        {
            using var answer = await client.AskAsync(address);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            pages.Add(await answer.Content.ReadAsStringAsync());
        }

        return (counts, pages);
    }
}
