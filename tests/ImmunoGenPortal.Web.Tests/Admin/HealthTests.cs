using AngleSharp.Html.Dom;
using ImmunoGenPortal.Data.Backups;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ImmunoGenPortal.Web.Tests.Admin;

/// <summary>The pages on which curators see how the portal stands, and admins have backups and the log.</summary>
public sealed class HealthTests : IAsyncLifetime
{
    private readonly Portal _portal = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _portal.DisposeAsync();

    [Fact]
    public async Task ACuratorSeesHowThePortalStandsAndHasEverythingChecked()
    {
        using var browser = await _portal.SignInAsync(AccountRole.Curator);
        var before = await browser.PageAsync("/admin/health");
        Assert.StartsWith("All is well.", before.One(".about").Shown(), StringComparison.Ordinal);
        Assert.Equal(["Queue", "Failures of the last 7 days", "Disk", "Backup", "Check of everything stored", "Search", "Reading rules"], before.QuerySelectorAll("tbody th").Select(row => row.Shown()));
        Assert.Contains("has not been checked yet", Row(before, "Check"), StringComparison.Ordinal);

        await browser.PostFormAsync("/admin/health", "form:has(button)").TakenAsync();

        Assert.Contains("all is well.", await UntilAsync(browser, "/admin/health", page => Row(page, "Check"), row => row.Contains("just now", StringComparison.Ordinal) && !row.Contains("being checked", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Equal(1, await _portal.AskAsync(db => db.AuditEntries.CountAsync(entry => entry.Action == "check.ask" && entry.Actor == "curator")));
    }

    [Fact]
    public async Task AJobThatThePortalCouldNotDoAndAStoppedQueueNeedSomebody()
    {
        await _portal.AskAsync(async db =>
        {
            db.Jobs.Add(new Job { Kind = JobKind.File, Name = "bad.txt", By = "ann", At = DateTime.UtcNow, State = JobState.Failed, EndedAt = DateTime.UtcNow, Message = "The portal could not do this." });
            return await db.SaveChangesAsync();
        });
        using var browser = await _portal.SignInAsync(AccountRole.Curator);

        var page = await browser.PageAsync("/admin/health");

        Assert.StartsWith("1 thing needs somebody.", page.One(".about").Shown(), StringComparison.Ordinal);
        Assert.Contains("could not do 1 job.", Row(page, "Failures"), StringComparison.Ordinal);
        Assert.Contains("look here", Row(page, "Failures"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnAdminMakesABackupAndDownloadsItWhichTheAuditTrailTells()
    {
        using var browser = await _portal.SignInAsync(AccountRole.Admin);
        Assert.Contains("There is no backup yet", (await browser.PageAsync("/admin/backups")).One("main").Shown(), StringComparison.Ordinal);

        await browser.PostFormAsync("/admin/backups", "form.make").TakenAsync();
        await UntilAsync(browser, "/admin/backups", page => page.QuerySelectorAll("tbody tr").Length, rows => rows == 1);

        using var answer = await browser.PostFormAsync("/admin/backups", "form:has([name=name])");
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        var file = Path.Combine(_portal.Folder, "downloaded.backup");
        await File.WriteAllBytesAsync(file, await answer.Content.ReadAsByteArrayAsync());
        using var backup = await BackupFile.OpenAsync(file, default);
        Assert.Equal(2, backup.Manifest.Releases);
        Assert.Equal(["backup.ask", "backup.download"], await _portal.AskAsync(db => db.AuditEntries.Where(entry => entry.Actor == "admin" && entry.Action.StartsWith("backup.")).OrderBy(entry => entry.Id).Select(entry => entry.Action).ToListAsync()));

        foreach (var other in new[] { "portal.db", "../portal.db", "portal-2020-01-01T000000Z-daily.backup", "" })
        {
            Assert.Equal("/admin/backups", await browser.PostFormAsync("/admin/backups", "form:has([name=name])", ("name", other)).TakenAsync());
        }
    }

    [Fact]
    public async Task ABackupThatFailsIsToldAndThePortalGoesOn()
    {
        using var browser = await _portal.SignInAsync(AccountRole.Admin);
        await File.WriteAllTextAsync(Path.Combine(_portal.Folder, "backups"), "a file where the folder of backups would be");

        await browser.PostFormAsync("/admin/backups", "form.make").TakenAsync();

        var told = await UntilAsync(browser, "/admin/health", page => Row(page, "Backup"), row => row.Contains("failed", StringComparison.Ordinal));
        Assert.Contains("look here", told, StringComparison.Ordinal);
        Assert.Contains("cannot be written to", told, StringComparison.Ordinal);
        await browser.PageAsync("/");
    }

    [Fact]
    public async Task AnAdminChangesHowMuchTheLogTellsAtOnce()
    {
        using var browser = await _portal.SignInAsync(AccountRole.Admin);
        string? Level() => _portal.Services.GetRequiredService<IConfiguration>()["Serilog:MinimumLevel:Default"];
        Assert.Equal("Information", Level());

        await browser.PostFormAsync("/admin/log", "form:has([name=amount])", ("amount", "Much")).TakenAsync();
        Assert.Equal("Debug", Level());
        Assert.NotNull((await browser.PageAsync("/admin/log")).One("[value=Much][checked]"));
        await browser.PostFormAsync("/admin/log", "form:has([name=amount])", ("amount", "9")).TakenAsync();
        Assert.Equal("Debug", Level());
        await browser.PostFormAsync("/admin/log", "form:has([name=amount])", ("amount", "Settings")).TakenAsync();
        Assert.Equal("Information", Level());

        Assert.Equal(2, await _portal.AskAsync(db => db.AuditEntries.CountAsync(entry => entry.Action == "log.level")));
    }

    private static string Row(IHtmlDocument page, string name) => page.QuerySelectorAll("tbody tr").Single(row => row.TextContent.TrimStart().StartsWith(name, StringComparison.Ordinal)).Shown();

    /// <summary>Looks again until what the upkeep does beside the pages has happened.</summary>
    private static async Task<T> UntilAsync<T>(HttpClient browser, string address, Func<IHtmlDocument, T> look, Func<T, bool> isThere)
    {
        for (var tries = 0; ; tries++)
        {
            var seen = look(await browser.PageAsync(address));
            if (isThere(seen))
            {
                return seen;
            }

            Assert.True(tries < 600, $"After a minute: {seen}");
            await Task.Delay(100);
        }
    }
}
