using ImmunoGenPortal.Cli.Evaluation;

namespace ImmunoGenPortal.Cli.Tests.Evaluation;

public sealed class ScoreWriterTests
{
    private static readonly Score Sample = new(
        2, 1, [new KindScore("deals", 1, 16, 3), new KindScore("trials", 0, 0, 0)], 2 / 19.0, 2 / 19.0, 4, 2, 0, 0, [new ConfidenceScore(0.95, 1, 2), new ConfidenceScore(0.7, 0, 1)], [], [new ReleaseError("r1", "deals", "missed", "Amgen: license None")]);

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
        {"documents": 2, "without_prediction": 1, "macro_f1": 0.1053, "micro_f1": 0.1053, "evidence_held": 0.5, "facts": 4, "cells_sourced": 0.0, "cells": 0, "confidence": {"0.95": {"right": 1, "said": 2}, "0.70": {"right": 0, "said": 1}}, "kinds": {"deals": {"precision": 0.333, "recall": 0.062, "f1": 0.105, "gold": 16, "said": 3}, "trials": {"precision": 0.0, "recall": 0.0, "f1": 0.0, "gold": 0, "said": 0}}}

        """,
        Written(ScoreWriter.WriteJson));

    [Fact]
    public void EachConfidenceHasALineWithHowOftenItIsRight() => Assert.Equal(
        """
        confidence 0.95   right 0.500      1 of    2
        confidence 0.70   right 0.000      0 of    1

        """,
        Written(ScoreWriter.WriteLevels));

    [Fact]
    public void ARowCountsUnderItsConfidenceAndADealOfTheWrongKindIsNotRight()
    {
        var score = Scoring.Of(
            """{ "deals": [ { "partner": "Amgen", "kind": "license" } ], "people": [ { "name": "Daniel Junius" } ] }""",
            """{ "deals": [ { "partner": "Amgen", "kind": "option", "confidence": 0.9 } ], "people": [ { "name": "Daniel Junius", "confidence": 0.957 }, { "name": "Jane Roe", "confidence": 0.95 } ] }""");

        Assert.Equal([new ConfidenceScore(0.95, 1, 2), new ConfidenceScore(0.9, 0, 1)], score.Levels);
    }

    [Fact]
    public void ARowCountsForTheRuleThatAnswersForIt()
    {
        var score = Scoring.Of(
            """{ "deals": [ { "partner": "Amgen", "kind": "license" } ], "people": [ { "name": "Daniel Junius" } ] }""",
            """{ "deals": [ { "partner": "Amgen", "kind": "option", "rule": "deal.option" } ], "people": [ { "name": "Daniel Junius", "rule": "person" }, { "name": "Jane Roe", "rule": "person" } ] }""");

        Assert.Equal([new RuleScore("deals", "deal.option", 0, 1), new RuleScore("people", "person", 1, 2)], score.Rules);
    }

    [Fact]
    public void AnErrorIsALineWithTabs() =>
        Assert.Equal("r1\tdeals\tmissed\tAmgen: license None\n", Written(ScoreWriter.WriteErrors));

    [Fact]
    public void AnErrorStandsWithTheSentenceItIsAbout()
    {
        const string Text = "The headline.\n\nAmgen pays $2 million. The Company will receive $34 million in milestones. More is said.";
        var start = Text.IndexOf("$2", StringComparison.Ordinal);
        var score = Scoring.Of(
            """{ "payments": [ { "payer": "Amgen", "amount": 34000000 } ] }""",
            $$"""{ "text": "{{Text.Replace("\n", "\\n", StringComparison.Ordinal)}}", "payments": [ { "payer": "Amgen", "amount": 2000000, "evidence": [ { "start": {{start}}, "end": {{start + 10}}, "quote": "$2 million" } ] } ] }""");

        Assert.Contains(score.Errors, error => error is { What: "missed", Sentence: "The Company will receive $34 million in milestones." });
        Assert.Contains(score.Errors, error => error is { What: "wrong", Sentence: "Amgen pays $2 million." });
    }

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
