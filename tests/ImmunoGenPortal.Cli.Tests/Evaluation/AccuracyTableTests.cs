using System.Text.Json;
using ImmunoGenPortal.Cli.Evaluation;

namespace ImmunoGenPortal.Cli.Tests.Evaluation;

public sealed class AccuracyTableTests
{
    private static readonly AccuracyTable Table = new(
        [
            new MeasuredCorpus("usual", Scoring.Of("""{ "people": [ { "name": "Jane Roe" }, { "name": "Mary Poe" } ] }""", """{ "people": [ { "name": "Jane Roe" } ] }""")),
            new MeasuredCorpus("odd", Scoring.Of("""{ "targets": [ { "name": "CD56" } ] }""", """{ "targets": [ { "name": "CD56" } ] }""")),
        ],
        new DateOnly(2026, 11, 21),
        "10");

    [Fact]
    public void TheTableHasAColumnForEachCorpusAndSaysWhenAndWhatWasMeasured()
    {
        var text = Table.ToMarkdown();

        Assert.Contains("Measured on 2026-11-21 with extractor version 10", text, StringComparison.Ordinal);
        Assert.Contains("| kind of fact | usual, 1 releases | odd, 1 releases |", text, StringComparison.Ordinal);
        Assert.Contains("| people | 1.000 / 0.500 (2) | – |", text, StringComparison.Ordinal);
        Assert.Contains("| targets | – | 1.000 / 1.000 (1) |", text, StringComparison.Ordinal);
    }

    [Fact]
    public void OnlyWhatStandsBetweenTheMarksIsWrittenAnew()
    {
        var text = Table.Into($"before\n{AccuracyTable.Opening}\nold\n{AccuracyTable.Closing}\nafter\n");

        Assert.StartsWith($"before\n{AccuracyTable.Opening}\nMeasured", text, StringComparison.Ordinal);
        Assert.EndsWith($"|\n{AccuracyTable.Closing}\nafter\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("old\n", text, StringComparison.Ordinal);
        Assert.Equal(text, Table.Into(text!));
    }

    [Theory]
    [InlineData("no marks")]
    [InlineData(AccuracyTable.Opening)]
    [InlineData(AccuracyTable.Closing + AccuracyTable.Opening)]
    public void ATextWithoutBothMarksIsLeftAlone(string text) => Assert.Null(Table.Into(text));

    [Fact]
    public void TheSameFiguresAreJsonForThePage()
    {
        using var json = JsonDocument.Parse(Table.ToJson());

        var usual = json.RootElement.GetProperty("corpora")[0];
        Assert.Equal(1, usual.GetProperty("releases").GetInt32());
        Assert.Contains(usual.GetProperty("kinds").EnumerateArray(), kind => kind.GetProperty("name").GetString() == "people" && kind.GetProperty("recall").GetDouble() == 0.5);
    }
}
