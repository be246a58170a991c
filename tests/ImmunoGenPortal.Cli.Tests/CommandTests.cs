using System.IO.Compression;
using System.Text.Json;

namespace ImmunoGenPortal.Cli.Tests;

/// <summary>The program itself, started as a shell starts it.</summary>
public sealed class CommandTests : IDisposable
{
    private readonly CommandLine _shell = new();

    private string Folder => _shell.Folder;

    private static string Release(string partner) => $"""
        Gadolin Pharma Takes License to TAP Technology

        WALTHAM, Mass., March 3, 2008 (BUSINESS WIRE) -- ImmunoGen, Inc. said today that {partner} has licensed the exclusive right to use its TAP technology with one target.

        ImmunoGen receives a $2 million upfront payment.
        """;

    public void Dispose() => _shell.Dispose();

    [Fact]
    public void ASingleFileIsExtractedToStandardOutput()
    {
        var run = Run("extract", Write("one.txt", Release("Amgen")));

        Assert.Equal(0, run.Status);
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal("2008-03-03", json.RootElement.GetProperty("release").GetProperty("date").GetString());
        Assert.Equal(2_000_000, json.RootElement.GetProperty("deals")[0].GetProperty("terms")[0].GetProperty("amount").GetDecimal());
    }

    [Fact]
    public void FoldersAndZipsAreExtractedToOneFileForEachRelease()
    {
        Write("in/one.txt", Release("Amgen"));
        Write("in/deep/one.txt", Release("Novartis"));
        using (var zip = ZipFile.Open(Path.Combine(Folder, "in", "more.zip"), ZipArchiveMode.Create))
        {
            using var entry = new StreamWriter(zip.CreateEntry("../../one.txt").Open());
            entry.Write(Release("Biotest"));
        }

        var run = Run("extract", Path.Combine(Folder, "in"), "--out", Path.Combine(Folder, "out"));

        Assert.Equal(0, run.Status);
        Assert.Equal(["one-2.json", "one-3.json", "one.json"], Directory.EnumerateFiles(Path.Combine(Folder, "out")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.False(File.Exists(Path.Combine(Folder, "one.txt")));
    }

    [Fact]
    public void TheAccuracyOfACorpusIsWrittenForReadmeAndPage()
    {
        Write("corpus/one.txt", Release("Amgen"));
        Write("corpus/one.json", """{ "partners": [ { "name": "Amgen" }, { "name": "Biotest" } ] }""");
        var readme = Write("README.md", "Before.\n<!-- accuracy: written by the command accuracy -->\nstale\n<!-- end of accuracy -->\nAfter.\n");
        var page = Path.Combine(Folder, "accuracy.json");

        var run = Run("accuracy", "mine=" + Path.Combine(Folder, "corpus"), "--date", "2026-11-21", "--readme", readme, "--page", page);

        Assert.Equal(0, run.Status);
        Assert.Contains("Measured on 2026-11-21", File.ReadAllText(readme), StringComparison.Ordinal);
        Assert.Contains("| partners | 1.000 / 0.500 (2) |", File.ReadAllText(readme), StringComparison.Ordinal);
        Assert.DoesNotContain("stale", File.ReadAllText(readme), StringComparison.Ordinal);
        using var json = JsonDocument.Parse(File.ReadAllText(page));
        Assert.Equal("mine", json.RootElement.GetProperty("corpora")[0].GetProperty("name").GetString());
    }

    [Fact]
    public void AReadmeWithoutThePlaceForTheTableIsLeftAsItIs()
    {
        Write("corpus/one.txt", Release("Amgen"));
        Write("corpus/one.json", """{ "partners": [ { "name": "Amgen" } ] }""");
        var readme = Write("README.md", "No marks here.\n");

        var run = Run("accuracy", "mine=" + Path.Combine(Folder, "corpus"), "--readme", readme);

        Assert.Equal(2, run.Status);
        Assert.Contains("lacks the lines", run.Errors, StringComparison.Ordinal);
        Assert.Equal("No marks here.\n", File.ReadAllText(readme));
    }

    [Fact]
    public void HowOftenEachRuleIsRightIsCountedAndForAKindOnlyWhereNoRuleWasMade()
    {
        Write("seen/one.txt", Release("Amgen"));
        Write("seen/one.json", """{ "partners": [ { "name": "Amgen" } ] }""");
        Write("unseen/two.txt", Release("Biotest"));
        Write("unseen/two.json", """{ "partners": [ { "name": "Lilly" } ] }""");

        var run = Run("reliability", Path.Combine(Folder, "seen"), "--unseen", Path.Combine(Folder, "unseen"));

        Assert.Equal(0, run.Status);
        Assert.Contains("Partner\t*\t0\t1", run.Output, StringComparison.Ordinal);
        Assert.Contains("Partner\tname.known\t1\t2", run.Output, StringComparison.Ordinal);

        var file = Path.Combine(Folder, "counts.tsv");
        Assert.Equal(0, Run("reliability", Path.Combine(Folder, "seen"), "--unseen", Path.Combine(Folder, "unseen"), "--write", file).Status);
        Assert.Equal(run.Output.ReplaceLineEndings(), File.ReadAllText(file).ReplaceLineEndings());
    }

    [Fact]
    public void WhatCannotBeReadIsNamedWithItsReasonAndTheRestIsDone()
    {
        var good = Write("good.txt", Release("Amgen"));
        var empty = Write("empty.txt", "");
        var run = Run("extract", good, empty, Path.Combine(Folder, "absent.txt"), "--out", Path.Combine(Folder, "out"));

        Assert.Equal(1, run.Status);
        Assert.Contains("empty.txt: The file is empty", run.Errors, StringComparison.Ordinal);
        Assert.Contains("absent.txt: There is no such file", run.Errors, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(Folder, "out", "good.json")));
    }

    [Theory]
    [InlineData("extract")]
    [InlineData("ingest")]
    [InlineData("evaluate", "only-one")]
    [InlineData("accuracy")]
    [InlineData("accuracy", "no-such-folder")]
    [InlineData("accuracy", "name=/no/such/folder")]
    [InlineData("reliability")]
    [InlineData("reliability", "--unseen", "/no/such/folder")]
    [InlineData("users")]
    [InlineData("users", "add-admin")]
    [InlineData("users", "add-admin", " ")]
    [InlineData("keys", "create")]
    [InlineData("frobnicate")]
    public void WrongUsageEndsWithStatusTwo(params string[] arguments) => Assert.Equal(2, Run(arguments).Status);

    [Fact]
    public void SeveralFilesWithoutAFolderToWriteToAreWrongUsage()
    {
        var run = Run("extract", Write("a.txt", Release("Amgen")), Write("b.txt", Release("Novartis")));

        Assert.Equal(2, run.Status);
        Assert.Contains("--out", run.Errors, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void IngestingTwiceChangesNothingTheSecondTime()
    {
        var file = Write("one.txt", Release("Amgen"));
        var data = Path.Combine(Folder, "data");

        var first = Run("ingest", file, "--data", data);
        var second = Run("ingest", file, "--data", data);

        Assert.Equal((0, 0), (first.Status, second.Status));
        Assert.Contains("added as 2008-03-03-gadolin-pharma-takes-license-to-tap-technology", first.Output, StringComparison.Ordinal);
        Assert.Contains("duplicate of 2008-03-03-gadolin-pharma-takes-license-to-tap-technology", second.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AReleaseWithoutADateIsAddedAndSaidToNeedReview()
    {
        var run = Run("ingest", Write("undated.txt", "Some Headline of a Release\n\nAmgen has licensed the right to use a technology, says a text that gives no date at all and is long enough to be a body.\n"), "--data", Path.Combine(Folder, "data"));

        Assert.Equal(0, run.Status);
        Assert.Contains("needs review: No date was found.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void EvaluatingCountsWhatWasFoundAndWhatWasMissed()
    {
        Write("releases/one.txt", Release("Amgen"));
        Write("gold/one.json", """{"release": {"date": "2008-03-03", "city": "Waltham"}, "partners": [{"name": "Amgen"}, {"name": "Novartis"}]}""");

        var run = Run("evaluate", Path.Combine(Folder, "gold"), Path.Combine(Folder, "releases"));

        Assert.Equal(0, run.Status);
        Assert.Contains("partners           P 1.000  R 0.500", run.Output, StringComparison.Ordinal);
        Assert.Contains("one\tpartners\tmissed\tNovartis", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AnAdminIsInvitedByALinkThatIsNotStored()
    {
        var data = Path.Combine(Folder, "data");

        var run = Run("users", "add-admin", "ann", "--data", data);

        Assert.Equal(0, run.Status);
        Assert.Matches("^/account/invitation\\?token=[A-Za-z0-9_-]{43}\n$", run.Output);
        Assert.Contains("Start the portal", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Output.Trim().Split('=')[1], File.ReadAllText(Path.Combine(data, "portal.db"), System.Text.Encoding.Latin1), StringComparison.Ordinal);
    }

    [Fact]
    public void AKeyIsPrintedOnceAndItsNameIsTakenThen()
    {
        var data = Path.Combine(Folder, "data");

        var first = Run("keys", "create", "nightly loader", "--data", data);
        var second = Run("keys", "create", "nightly loader", "--data", data);

        Assert.Equal(0, first.Status);
        Assert.Matches("^igp_[A-Za-z0-9_-]{43}\n$", first.Output);
        Assert.Equal((1, ""), (second.Status, second.Output));
        Assert.Contains("There is a key named “nightly loader”", second.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("users", "add-admin", "ann")]
    [InlineData("keys", "create", "loader")]
    public void WhatWritesRefusesADirectoryThatAnotherProgramHas(params string[] arguments)
    {
        using var taken = ImmunoGenPortal.Data.DataDirectory.Open(Path.Combine(Folder, "data"));
        Assert.True(taken.TryLock());

        var run = Run([.. arguments, "--data", taken.Path]);

        Assert.Equal((1, ""), (run.Status, run.Output));
        Assert.Contains("Another program uses the data directory", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void AStoredListIsWrittenInEachFormatByTheColumnsOfThePagesDownloads()
    {
        var data = Path.Combine(Folder, "data");
        Assert.Equal(0, Run("ingest", Write("one.txt", Release("Amgen")), "--data", data).Status);

        var csv = Run("export", "deals", "--data", data, "--site", "https://portal.example/");
        var json = Run("export", "claims", "--format", "json", "--data", data);
        var workbook = Run("export", "releases", "--format", "xlsx", "--out", Path.Combine(Folder, "releases.xlsx"), "--data", data);

        Assert.Equal((0, 0, 0), (csv.Status, json.Status, workbook.Status));
        var lines = csv.Output.TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(string.Join(',', ImmunoGenPortal.Data.Exports.DealColumns.All.Columns.Select(column => column.Name)) + ",query,downloaded,version", lines[0]);
        Assert.StartsWith("Amgen,https://portal.example/partners/amgen,", lines[1], StringComparison.Ordinal);
        using var claims = JsonDocument.Parse(json.Output);
        Assert.Contains(claims.RootElement.GetProperty("rows").EnumerateArray(), claim => claim.GetProperty("property").GetString() == "amount" && claim.GetProperty("number").GetDecimal() == 2_000_000);
        using var zip = ZipFile.OpenRead(Path.Combine(Folder, "releases.xlsx"));
        Assert.NotNull(zip.GetEntry("xl/worksheets/sheet2.xml"));
    }

    [Fact]
    public void WhatCannotBeExportedIsRefusedWithTheReason()
    {
        var nowhere = Run("export", "deals", "--data", Path.Combine(Folder, "none"));
        var unknown = Run("export", "secrets", "--data", Path.Combine(Folder, "none"));
        var other = Run("export", "deals", "--format", "pdf");

        Assert.Equal((1, ""), (nowhere.Status, nowhere.Output));
        Assert.Contains("There is no database in", nowhere.Errors, StringComparison.Ordinal);
        Assert.Equal((2, 2), (unknown.Status, other.Status));
    }

    private string Write(string name, string text) => _shell.Write(name, text);

    private (int Status, string Output, string Errors) Run(params string[] arguments) => _shell.Run(arguments);
}
