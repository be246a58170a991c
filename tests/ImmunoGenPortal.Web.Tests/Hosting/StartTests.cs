using System.Diagnostics;
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

        var (status, told) = await StartProgramAsync();

        Assert.Equal(1, status);
        Assert.Contains("Another program uses the data directory", told, StringComparison.Ordinal);
        Assert.Contains("Portal__DataDirectory", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", told, StringComparison.Ordinal);
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

    /// <summary>The program as an operator starts it, in a process of its own.</summary>
    private async Task<(int Status, string Told)> StartProgramAsync()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ImmunoGenPortal.Web.dll"), "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        start.Environment["Portal__DataDirectory"] = _folder;
        start.Environment["Portal__SeedsDirectory"] = Portal.SeedsFolder;
        using var program = Process.Start(start)!;
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var told = program.StandardOutput.ReadToEndAsync(limit.Token);
        var complaints = program.StandardError.ReadToEndAsync(limit.Token);
        try
        {
            await program.WaitForExitAsync(limit.Token);
            return (program.ExitCode, await told + await complaints);
        }
        finally
        {
            if (!program.HasExited)
            {
                program.Kill(entireProcessTree: true);
            }
        }
    }
}
