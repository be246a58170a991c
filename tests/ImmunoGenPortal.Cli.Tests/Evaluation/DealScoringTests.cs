namespace ImmunoGenPortal.Cli.Tests.Evaluation;

public sealed class DealScoringTests
{
    [Fact]
    public void OfTwoDealsWithAPartnerKindYearAndTermsSayWhichIsWhich()
    {
        var score = Scoring.Of(
            """
            { "deals": [ { "partner": "Amgen", "kind": "license", "date": "2012-12-19", "count": 1, "terms": [ { "type": "upfront", "amount": 1000000 } ] },
                         { "partner": "Amgen", "kind": "license", "date": "2009", "count": 2 } ] }
            """,
            """
            { "deals": [ { "partner": "Amgen", "kind": "license", "date": "2009-11", "count": 2 },
                         { "partner": "Amgen, Inc.", "kind": "license", "date": "2012-12-19", "count": 1, "terms": [ { "type": "upfront", "amount": 1000000.0, "currency": "USD" } ] } ] }
            """);

        Assert.Equal((2, 2, 2), score.Kind("deals"));
        Assert.Equal((4, 4, 4), score.Kind("deal-fields"));
        Assert.Equal((1, 1, 1), score.Kind("deal-terms"));
        Assert.Empty(score.Errors);
    }

    [Fact]
    public void ADealOfTheWrongKindIsPairedButNoHit()
    {
        var score = Scoring.Of(
            """{ "deals": [ { "partner": "Lilly", "kind": "option", "exclusive": true } ] }""",
            """{ "deals": [ { "partner": "Lilly", "kind": "license", "exclusive": true } ] }""");

        Assert.Equal((0, 1, 1), score.Kind("deals"));
        Assert.Equal((1, 1, 1), score.Kind("deal-fields"));
        Assert.Contains(score.Errors, e => e is { Kind: "deals", What: "kind", Detail: "Lilly: gold option said license" });
    }

    [Fact]
    public void TermsOfADealThatGoldLacksAreWrong()
    {
        var score = Scoring.Of("""{ "deals": [] }""", """{ "deals": [ { "partner": "Novartis", "terms": [ { "type": "royalty", "evidence": [] } ] } ] }""");

        Assert.Equal((0, 0, 1), score.Kind("deal-terms"));
        Assert.Contains(score.Errors, e => e is { Kind: "deal-terms", What: "wrong", Detail: """{"type": "royalty"}""" });
    }

    [Theory]
    [InlineData("about", 30_140_000, 1)]
    [InlineData("about", 30_200_000, 0)]
    [InlineData("exact", 30_140_000, 0)]
    public void OnlyAnAboutAmountHasSlack(string qualifier, int said, int hit)
    {
        var score = Scoring.Of(
            $$"""{ "deals": [ { "partner": "Lilly", "terms": [ { "type": "upfront", "amount": 30000000, "qualifier": "{{qualifier}}" } ] } ] }""",
            $$"""{ "deals": [ { "partner": "Lilly", "terms": [ { "type": "upfront", "amount": {{said}} } ] } ] }""");

        Assert.Equal((hit, 1, 1), score.Kind("deal-terms"));
    }

    [Fact]
    public void AnAmountWithoutACurrencyIsInDollars()
    {
        var score = Scoring.Of(
            """{ "deals": [ { "partner": "Lilly", "terms": [ { "type": "upfront", "amount": 5 }, { "type": "equity", "amount": 7 } ] } ] }""",
            """{ "deals": [ { "partner": "Lilly", "terms": [ { "type": "upfront", "amount": 5, "currency": "USD" }, { "type": "equity", "amount": 7, "currency": "EUR" } ] } ] }""");

        Assert.Equal((1, 2, 2), score.Kind("deal-terms"));
    }

    [Theory]
    [InlineData("\"Genentech\"", 0)]
    [InlineData("{ \"partner\": \"Genentech\", \"kind\": \"license\" }", 0)]
    [InlineData("{ \"partner\": \"Genentech\", \"kind\": \"option\" }", 1)]
    [InlineData("{ \"date\": \"2000\" }", 1)]
    public void ASkippedDealCountsNeitherWay(string entry, int said)
    {
        var score = Scoring.Of(
            $$"""{ "deals": [], "_skip": { "deals": [ {{entry}} ] } }""",
            """{ "deals": [ { "partner": "Genentech, Inc.", "kind": "license", "date": "2000" } ] }""");

        Assert.Equal((0, 0, said), score.Kind("deals"));
    }
}
