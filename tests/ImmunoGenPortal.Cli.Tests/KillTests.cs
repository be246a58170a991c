using ImmunoGenPortal.Faults;

namespace ImmunoGenPortal.Cli.Tests;

/// <summary>The short form of the program that kills the portal while it imports.</summary>
public sealed class KillTests
{
    [Fact]
    public async Task WhateverIsKilledWhenEveryFileIsInOnceWithAllItsFacts()
    {
        var report = await new KillRun(files: 30, kills: 5, seed: 20121219).RunAsync(static _ => { });

        Assert.Empty(report.Amiss);
        Assert.Equal((30, 5), (report.Files, report.Kills));
    }
}
