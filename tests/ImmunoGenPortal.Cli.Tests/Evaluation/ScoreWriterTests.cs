using ImmunoGenPortal.Cli.Evaluation;

namespace ImmunoGenPortal.Cli.Tests.Evaluation;

public sealed class ScoreWriterTests
{
    private static readonly Score Sample = new(
        2, 1, [new KindScore("deals", 1, 16, 3), new KindScore("trials", 0, 0, 0)], 2 / 19.0, 2 / 19.0, 4, 2, 0, 0, [new ReleaseError("r1", "deals", "missed", "Amgen: license None")]);

    [Fact]
    public void TheTableHasALinePerKindAndOneOfSums() => Assert.Equal(
        """
        deals              P 0.333  R 0.062  F1 0.105   gold   16 said    3
        trials             P 0.000  R 0.000  F1 0.000   gold    0 said    0
        macro F1 0.1053  micro F1 0.1053  evidence held 2/4, values with their own 0/0  documents 2 (without prediction 1)

        """,
        Written(ScoreWriter.WriteTable));

    [Fact]
    public void TheSameFiguresAreWrittenAsJson() => Assert.Equal(
        """
        {"documents": 2, "without_prediction": 1, "macro_f1": 0.1053, "micro_f1": 0.1053, "evidence_held": 0.5, "facts": 4, "cells_sourced": 0.0, "cells": 0, "kinds": {"deals": {"precision": 0.333, "recall": 0.062, "f1": 0.105, "gold": 16, "said": 3}, "trials": {"precision": 0.0, "recall": 0.0, "f1": 0.0, "gold": 0, "said": 0}}}

        """,
        Written(ScoreWriter.WriteJson));

    [Fact]
    public void AnErrorIsALineWithTabs() =>
        Assert.Equal("r1\tdeals\tmissed\tAmgen: license None\n", Written(ScoreWriter.WriteErrors));

    [Fact]
    public void TheMacroMeanLeavesOutKindsThatNobodyHas()
    {
        var score = Scoring.Of(
            """{ "partners": [ { "name": "Amgen" }, { "name": "Lilly" } ], "people": [ { "name": "Daniel Junius" } ] }""",
            """{ "partners": [ { "name": "Amgen" } ] }""");

        Assert.Equal((2 / 3.0 + 0) / 2, score.MacroF1, 12);
        Assert.Equal(2 / 4.0, score.MicroF1, 12);
        Assert.Contains(score.Kinds, k => k is { Kind: "trials", Gold: 0, Said: 0 });
    }

    private static string Written(Action<Score, TextWriter> write)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        write(Sample, writer);
        return writer.ToString();
    }
}
