using ImmunoGenPortal.Faults;

namespace ImmunoGenPortal.Cli.Tests;

/// <summary>The short form of the program that brings faults about: what is slow about it, many kills and long locks, is left to that.</summary>
public sealed class KillTests
{
    private static readonly FaultRun Short = new(Kills: 1, Seed: 20121219, IsTimed: false, Say: static _ => { }) { IsShort = true, Releases = 6, Lock = TimeSpan.FromSeconds(2) };

    [Theory]
    [InlineData("kill-upload")]
    [InlineData("kill-reextract")]
    [InlineData("kill-review")]
    [InlineData("full")]
    [InlineData("read-only")]
    [InlineData("locked")]
    [InlineData("two")]
    public async Task WhateverHappensNothingIsLostOrTwiceOrHalf(string word)
    {
        var report = await FaultTable.All.Single(fault => fault.Word == word).Run(Short);

        Assert.Empty(report.Amiss);
        Assert.True(report.Skipped is not null || report.Seen.Count > 0);
    }
}
