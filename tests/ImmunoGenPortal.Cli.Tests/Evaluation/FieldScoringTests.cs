namespace ImmunoGenPortal.Cli.Tests.Evaluation;

public sealed class FieldScoringTests
{
    [Theory]
    [InlineData("2011", "2011-06-05", 1)]
    [InlineData("2011-06-05", "2011-06", 1)]
    [InlineData("2011-06-05", "2011", 0)]
    [InlineData("2011-06-05", "2011-07", 0)]
    public void ADateMayBeFinerThanGoldOrVaguerByTheDay(string gold, string said, int hit) =>
        Assert.Equal((hit, 1, 1), Release("date", gold, said));

    [Theory]
    [InlineData("Amgen Takes Third License for TAP", "AMGEN TAKES THIRD LICENSE FOR TAP -- Update", 1)]
    [InlineData("Amgen Takes License", "Amgen Takes License for TAP", 0)]
    public void ALongTitleMayBePartOfTheOther(string gold, string said, int hit) =>
        Assert.Equal((hit, 1, 1), Release("title", gold, said));

    [Fact]
    public void AFieldThatIsNotSaidIsMissedAndNotSaid()
    {
        var score = Scoring.Of("""{ "release": { "city": "Waltham", "wire": null } }""", """{ "release": { "wire": "PR Newswire" } }""");

        Assert.Equal((0, 1, 0), score.Kind("release"));
    }

    [Fact]
    public void AStarLeavesAFieldOpen()
    {
        var score = Scoring.Of("""{ "release": { "kind": "corporate" }, "_skip": { "release.kind": ["*"] } }""", """{ "release": { "kind": "people" } }""");

        Assert.Equal((0, 0, 0), score.Kind("release"));
    }

    [Fact]
    public void OfAListEachValueCountsOnceAndOpenOnesDoNot()
    {
        var score = Scoring.Of(
            """{ "trials": [ { "combination": ["lenalidomide", "dexamethasone"] } ], "_skip": { "trials.combination": ["rituximab"] } }""",
            """{ "trials": [ { "combination": ["Lenalidomide", "lenalidomide", "rituximab"] } ] }""");

        Assert.Equal((1, 2, 2), score.Kind("trial-fields"));
    }

    [Theory]
    [InlineData("16", "16.0", 1)]
    [InlineData("16", "17", 0)]
    [InlineData("16", "\"16\"", 0)]
    [InlineData("true", "true", 1)]
    [InlineData("true", "\"true\"", 0)]
    public void NumbersCompareAsNumbersOnly(string gold, string said, int hit)
    {
        var score = Scoring.Of($$"""{ "trials": [ { "enrolled": {{gold}} } ] }""", $$"""{ "trials": [ { "enrolled": {{said}} } ] }""");

        Assert.Equal((hit, 1, 1), score.Kind("trial-fields"));
    }

    private static (int Hit, int Gold, int Said) Release(string field, string gold, string said) =>
        Scoring.Of($$"""{ "release": { "{{field}}": "{{gold}}" } }""", $$"""{ "release": { "{{field}}": "{{said}}" } }""").Kind("release");
}
