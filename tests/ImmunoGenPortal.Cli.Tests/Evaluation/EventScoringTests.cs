namespace ImmunoGenPortal.Cli.Tests.Evaluation;

/// <summary>Payments, regulatory events, stages of development, people and financial figures.</summary>
public sealed class EventScoringTests
{
    [Theory]
    [InlineData("{ \"payer\": \"Amgen Inc\", \"amount\": 1000000.0, \"trigger\": \"ind\" }", 1, 1)]
    [InlineData("{ \"payer\": \"Amgen\", \"amount\": 1000000, \"trigger\": \"approval\" }", 1, 0)]
    [InlineData("{ \"payer\": \"Amgen\", \"amount\": 1000001 }", 0, 0)]
    [InlineData("{ \"payer\": \"Lilly\", \"amount\": 1000000 }", 0, 0)]
    public void APaymentIsKnownByPayerAndAmount(string said, int hit, int fields)
    {
        var score = Scoring.Of(
            """{ "payments": [ { "payer": "Amgen", "amount": 1000000, "trigger": "ind" } ] }""",
            $$"""{ "payments": [ {{said}} ] }""");

        Assert.Equal((hit, 1, 1), score.Kind("payments"));
        Assert.Equal(fields, score.Kind("payment-fields").Hit);
    }

    [Fact]
    public void ASkippedPaymentIsNotWrong()
    {
        var score = Scoring.Of(
            """{ "payments": [], "_skip": { "payments": [ { "payer": "Amgen", "amount": 5000000, "trigger": "ind" } ] } }""",
            """{ "payments": [ { "payer": "Amgen", "amount": 5000000.0 }, { "payer": "Amgen", "amount": 6000000 } ] }""");

        Assert.Equal((0, 0, 1), score.Kind("payments"));
    }

    [Fact]
    public void RegulatoryEventsPairByAgencyPlaceAndDisease()
    {
        var score = Scoring.Of(
            """{ "regulatory": [ { "compound": "T-DM1", "event": "submission", "jurisdiction": "US" }, { "compound": "T-DM1", "event": "submission", "jurisdiction": "EU" } ] }""",
            """{ "regulatory": [ { "compound": "TDM1", "event": "submission", "jurisdiction": "EU" }, { "compound": "TDM1", "event": "approval", "jurisdiction": "US" } ] }""");

        Assert.Equal((1, 2, 2), score.Kind("regulatory"));
        Assert.Equal((1, 1, 1), score.Kind("regulatory-fields"));
        Assert.Contains(score.Errors, e => e is { What: "wrong", Detail: "TDM1 approval None" });
    }

    [Fact]
    public void DevelopmentCountsOnlyWhereGoldHasIt()
    {
        const string said = """{ "development": [ { "compound": "T-DM1", "stage": "filed", "indication": "gastric cancer" } ] }""";

        Assert.Equal((0, 0, 0), Scoring.Of("{}", said).Kind("development"));
        Assert.Equal((0, 0, 1), Scoring.Of("""{ "development": [] }""", said).Kind("development"));
        Assert.Equal((1, 1, 1), Scoring.Of("""{ "development": [ { "compound": "T-DM1", "stage": "filed" } ] }""", said).Kind("development"));
        Assert.Equal((0, 1, 1), Scoring.Of("""{ "development": [ { "compound": "T-DM1", "stage": "filed", "indication": "breast cancer" } ] }""", said).Kind("development"));
    }

    [Theory]
    [InlineData("Daniel Junius", "Mr. D. Junius, M.B.A.", 1)]
    [InlineData("Charles Morris, MB ChB, MRCP", "C. Morris", 0)]
    [InlineData("Charles Morris, MBChB, MRCP", "Dr. Charlie Morris", 1)]
    [InlineData("Daniel Junius", "Mitchel Junius", 0)]
    [InlineData("Daniel Junius", "Dr.", 0)]
    public void PeopleAreKnownByLastNameAndFirstInitial(string gold, string said, int hit)
    {
        var score = Scoring.Of($$"""{ "people": [ { "name": "{{gold}}" } ] }""", $$"""{ "people": [ { "name": "{{said}}" } ] }""");

        Assert.Equal((hit, 1, 1), score.Kind("people"));
    }

    [Fact]
    public void ASkippedPersonCountsNeitherWay()
    {
        var score = Scoring.Of(
            """{ "people": [], "contacts": [], "_skip": { "people": ["Carol Hausner"], "contacts": [ { "name": "C. Hausner" } ] } }""",
            """{ "people": [ { "name": "C. Hausner" } ], "contacts": [ { "name": "Carol Hausner" }, { "name": "Barbara Yates" } ] }""");

        Assert.Equal((0, 0, 0), score.Kind("people"));
        Assert.Equal((0, 0, 1), score.Kind("contacts"));
    }

    [Fact]
    public void AFinancialFigureIsKnownByItemAndAmount()
    {
        var score = Scoring.Of(
            """{ "financials": [ { "item": "revenue", "amount": 12300000 }, { "item": "cash", "amount": 5 } ], "_skip": { "financials": ["net-loss"] } }""",
            """{ "financials": [ { "item": "revenue", "amount": 12300000.0 }, { "item": "cash", "amount": 6 }, { "item": "net-loss", "amount": 1 } ] }""");

        Assert.Equal((1, 2, 2), score.Kind("financials"));
    }
}
