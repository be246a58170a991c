using ImmunoGenPortal.Data;

namespace ImmunoGenPortal.Cli.Tests;

/// <summary>backup, restore and reindex as a shell runs them.</summary>
public sealed class BackupCommandTests : IDisposable
{
    private const string Release = """
        Amgen Takes License to TAP Technology

        WALTHAM, Mass., March 3, 2008 (BUSINESS WIRE) -- ImmunoGen, Inc. said today that Amgen has licensed the exclusive right to use its TAP technology with one target.
        """;

    private readonly CommandLine _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public void WhatWasBackedUpIsRestoredIntoANewFolderAndVerified()
    {
        Assert.Equal(0, _shell.Run("ingest", _shell.Write("one.txt", Release), "--data", _shell.At("data")).Status);

        var made = _shell.Run("backup", "mine.backup", "--data", _shell.At("data"));
        var restored = _shell.Run("restore", "mine.backup", "--data", _shell.At("new"));
        var again = _shell.Run("restore", "mine.backup", "--data", _shell.At("new"));
        var indexed = _shell.Run("reindex", "--data", _shell.At("new"));

        Assert.Equal((0, 0, 1, 0), (made.Status, restored.Status, again.Status, indexed.Status));
        Assert.Contains("1 release with 1 original", made.Output, StringComparison.Ordinal);
        Assert.EndsWith("All is well.\n", restored.Output, StringComparison.Ordinal);
        Assert.Contains("There is a database in", again.Errors, StringComparison.Ordinal);
        Assert.Equal("1 release in the index\n", indexed.Output);
    }

    [Fact]
    public void WhatCannotBeBackedUpOrRestoredIsRefusedWithTheReason()
    {
        Assert.Equal(0, _shell.Run("ingest", _shell.Write("one.txt", Release), "--data", _shell.At("data")).Status);
        Assert.Equal(0, _shell.Run("backup", "mine.backup", "--data", _shell.At("data")).Status);
        using var taken = DataDirectory.Open(_shell.At("taken"));
        Assert.True(taken.TryLock());

        var inUse = _shell.Run("restore", "mine.backup", "--data", taken.Path);
        var nowhere = _shell.Run("backup", "other.backup", "--data", _shell.At("none"));

        Assert.Equal((1, "", 1, ""), (inUse.Status, inUse.Output, nowhere.Status, nowhere.Output));
        Assert.Contains("Another program uses the data directory", inUse.Errors, StringComparison.Ordinal);
        Assert.Contains("There is no database", nowhere.Errors, StringComparison.Ordinal);
        Assert.Equal((2, 2), (_shell.Run("backup").Status, _shell.Run("restore").Status));
    }
}
