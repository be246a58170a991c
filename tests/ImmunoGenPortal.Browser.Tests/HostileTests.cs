using ImmunoGenPortal.Browser.Tests.Support;
using ImmunoGenPortal.Hostile.Corpus;
using ImmunoGenPortal.Hostile.Fuzz;
using ImmunoGenPortal.Hostile.Run;

namespace ImmunoGenPortal.Browser.Tests;

/// <summary>The short form of the program that sends the portal files made to do harm.</summary>
public sealed class HostileTests
{
    private const int Pages = 40;

    [BrowserFact]
    public async Task HostileFilesAreRefusedOrTakenInAndNoneRunsInABrowser()
    {
        var report = await new HostileRun([.. HostileFiles.Short()], HostileLimits.Untimed, static _ => { }).RunAsync(Chromium.Path, Pages, default);

        Assert.Empty(report.Amiss);
        Assert.Equal(Pages, report.Pages);
    }

    [Fact]
    public void ChangedAtRandomReleasesAreReadWithoutHarm()
    {
        var report = FuzzRun.Run(seed: 20121219, TimeSpan.FromSeconds(4), longest: null);

        Assert.Empty(report.Amiss);
        Assert.NotEqual(0, report.Texts);
    }
}
