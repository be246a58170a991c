namespace ImmunoGenPortal.Cli.Tests.Evaluation;

public sealed class EntityScoringTests
{
    [Theory]
    [InlineData("Amgen", "AMGEN, Inc.")]
    [InlineData("sanofi-aventis", "Sanofi Aventis S.A.")]
    [InlineData("ImmunoGen", "ImmunoGen (Nasdaq: IMGN)")]
    [InlineData("FRα", "FRalpha")]
    [InlineData("Zürich Pharma", "Zurich Pharma®")]
    [InlineData("ofigen", "oﬁgen")]
    public void NamesCompareWithoutDressAndLegalForm(string gold, string said) =>
        Assert.Equal((1, 1, 1), Partners(gold, said));

    [Theory]
    [InlineData("Amgen", "Amgenix")]
    [InlineData("Coherent", "herent")]
    [InlineData("DM1", "DM4")]
    public void OtherNamesDiffer(string gold, string said) =>
        Assert.Equal((0, 1, 1), Partners(gold, said));

    [Fact]
    public void AnyNameInCommonMakesOneThing()
    {
        var score = Scoring.Of(
            """{ "compounds": [ { "name": "T-DM1", "aliases": ["trastuzumab emtansine"] } ] }""",
            """{ "compounds": [ { "name": "Kadcyla", "aliases": ["Trastuzumab-Emtansine"] } ] }""");

        Assert.Equal((1, 1, 1), score.Kind("compounds"));
    }

    [Fact]
    public void AliasesBeyondADozenNamesCountForNothing()
    {
        var aliases = string.Join(", ", Enumerable.Range(1, 11).Select(i => $"\"code {i}\"").Append("\"IMGN901\""));

        var score = Scoring.Of(
            """{ "compounds": [ { "name": "IMGN901" } ] }""",
            $$"""{ "compounds": [ { "name": "BB-10901", "aliases": [{{aliases}}] } ] }""");

        Assert.Equal((0, 1, 1), score.Kind("compounds"));
    }

    [Fact]
    public void APredictedAliasJoinsTheThingThatGoldKnows()
    {
        var score = Scoring.Of(
            """{ "compounds": [ { "name": "IMGN901" } ], "trials": [ { "compound": "IMGN901", "phase": "1" } ] }""",
            """{ "compounds": [ { "name": "IMGN901", "aliases": ["BB-10901"] } ], "trials": [ { "compound": "BB-10901", "phase": "1" } ] }""");

        Assert.Equal((1, 1, 1), score.Kind("trials"));
    }

    [Fact]
    public void AnAliasThatWouldJoinTwoThingsOfGoldJoinsNone()
    {
        var score = Scoring.Of(
            """{ "compounds": [ { "name": "IMGN901" }, { "name": "IMGN242" } ], "trials": [ { "compound": "IMGN901" } ] }""",
            """{ "compounds": [ { "name": "IMGN901", "aliases": ["IMGN242", "BB-10901"] } ], "trials": [ { "compound": "BB-10901" } ] }""");

        Assert.Equal((0, 1, 1), score.Kind("trials"));
    }

    [Fact]
    public void ASkippedNameCountsNeitherWayUnlessGoldHasIt()
    {
        var score = Scoring.Of(
            """{ "targets": [ { "name": "CD56", "aliases": ["NCAM"] } ], "_skip": { "targets": ["HER2", "NCAM"] } }""",
            """{ "targets": [ { "name": "HER-2" }, { "name": "NCAM" }, { "name": "CD33" } ] }""");

        Assert.Equal((1, 1, 2), score.Kind("targets"));
        Assert.Contains(score.Errors, e => e is { Kind: "targets", What: "wrong", Detail: "CD33" });
    }

    [Fact]
    public void FieldsThatGoldLeavesOpenAreNotHeldAgainstAPrediction()
    {
        var score = Scoring.Of(
            """{ "compounds": [ { "name": "IMGN901", "payload": "DM1", "owner": "ImmunoGen" } ], "_skip": { "compounds.owner": ["Vernalis"] } }""",
            """{ "compounds": [ { "name": "IMGN901", "target": "CD56", "payload": "DM4", "owner": "Vernalis plc" } ] }""");

        Assert.Equal((0, 1, 1), score.Kind("compound-fields"));
        Assert.Contains(score.Errors, e => e is { What: "payload", Detail: "gold 'DM1' said 'DM4'" });
    }

    private static (int Hit, int Gold, int Said) Partners(string gold, string said) =>
        Scoring.Of($$"""{ "partners": [ { "name": "{{gold}}" } ] }""", $$"""{ "partners": [ { "name": "{{said}}" } ] }""").Kind("partners");
}
