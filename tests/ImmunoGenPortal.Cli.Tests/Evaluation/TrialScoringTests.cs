namespace ImmunoGenPortal.Cli.Tests.Evaluation;

public sealed class TrialScoringTests
{
    [Fact]
    public void ATrialOfTheWrongPhaseIsPairedButNoHit()
    {
        var score = Scoring.Of(
            """{ "trials": [ { "compound": "IMGN901", "phase": "1", "status": "ongoing" } ] }""",
            """{ "trials": [ { "compound": "IMGN-901", "phase": "2", "status": "ongoing" } ] }""");

        Assert.Equal((0, 1, 1), score.Kind("trials"));
        Assert.Equal((1, 1, 1), score.Kind("trial-fields"));
        Assert.Contains(score.Errors, e => e is { Kind: "trials", What: "phase", Detail: "IMGN901: gold 1 said 2" });
    }

    [Fact]
    public void ATrialOfAnotherCompoundIsAnotherTrial()
    {
        var score = Scoring.Of(
            """{ "trials": [ { "compound": "IMGN901", "phase": "1", "name": "NORTH" } ] }""",
            """{ "trials": [ { "compound": "IMGN242", "phase": "1", "name": "NORTH" } ] }""");

        Assert.Equal((0, 1, 1), score.Kind("trials"));
        Assert.Contains(score.Errors, e => e is { What: "missed", Detail: "IMGN901 phase 1 NORTH" });
    }

    [Theory]
    [InlineData("{ \"metric\": \"orr\", \"n\": 8 }", 1)]
    [InlineData("{ \"metric\": \"ORR\", \"n\": 8, \"of\": 14 }", 0)]
    [InlineData("{ \"metric\": \"ORR\", \"percent\": 62 }", 0)]
    [InlineData("{ \"metric\": \"CR\", \"n\": 8, \"of\": 13 }", 0)]
    public void AResultNeedsTheMetricAndAFigureWithNoneAtOdds(string said, int hit)
    {
        var score = Scoring.Of(
            """{ "trials": [ { "results": [ { "metric": "ORR", "n": 8, "of": 13 } ] } ] }""",
            $$"""{ "trials": [ { "results": [ {{said}} ] } ] }""");

        Assert.Equal((hit, 1, 1), score.Kind("trial-results"));
    }

    [Fact]
    public void ResultsOfSubgroupsAreNotCountedAgainstGoldWithoutAny()
    {
        var score = Scoring.Of(
            """{ "trials": [ { "results": [ { "metric": "ORR", "percent": 39 } ] } ] }""",
            """{ "trials": [ { "results": [ { "metric": "ORR", "percent": 39 }, { "metric": "ORR", "percent": 47, "subgroup": "high expression" }, { "metric": "OS", "months": 9, "arm": "chemotherapy" } ] } ] }""");

        Assert.Equal((1, 1, 1), score.Kind("trial-results"));
    }

    [Fact]
    public void ResultsOfSubgroupsCountWhereGoldHasSome()
    {
        var score = Scoring.Of(
            """{ "trials": [ { "results": [ { "metric": "ORR", "percent": 47, "subgroup": "high expression" } ] } ] }""",
            """{ "trials": [ { "results": [ { "metric": "ORR", "percent": 47, "subgroup": "high" }, { "metric": "ORR", "percent": 20, "subgroup": "low" } ] } ] }""");

        Assert.Equal((1, 1, 2), score.Kind("trial-results"));
    }

    [Fact]
    public void OfEqualCandidatesTheLastPairFirst()
    {
        var score = Scoring.Of(
            """{ "trials": [ { "compound": "IMGN901", "enrolled": 10 }, { "compound": "IMGN901", "venue": "ASCO 2011" } ] }""",
            """{ "trials": [ { "compound": "IMGN901", "venue": "ASCO 2011" } ] }""");

        Assert.Equal((1, 2, 1), score.Kind("trials"));
        Assert.Equal((1, 1, 1), score.Kind("trial-fields"));
    }
}
