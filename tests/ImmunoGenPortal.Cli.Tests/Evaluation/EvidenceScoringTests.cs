using ImmunoGenPortal.Cli.Evaluation;

namespace ImmunoGenPortal.Cli.Tests.Evaluation;

public sealed class EvidenceScoringTests
{
    [Theory]
    [InlineData(3, 8, "Amgen", 1)] // the face takes two units
    [InlineData(2, 7, "Amgen", 0)]
    [InlineData(-10, -5, "Amgen", 1)]
    [InlineData(3, 3, "", 0)]
    public void AQuoteStandsAtItsOffsetsInUtf16(int start, int end, string quote, int held)
    {
        var score = Scoring.Of("{}", $$"""{ "text": "😀 Amgen pays", "partners": [ { "name": "Amgen", "evidence": [ { "start": {{start}}, "end": {{end}}, "quote": "{{quote}}" } ] } ] }""");

        Assert.Equal((1, held), (score.Facts, score.FactsHeld));
    }

    [Fact]
    public void EveryQuoteOfAFactMustHoldAndBeBrief()
    {
        var text = new string('a', 601);
        var score = Scoring.Of("{}", $$"""
            { "text": "{{text}}", "partners": [
              { "evidence": [ { "start": 0, "end": 1, "quote": "a" }, { "start": 0, "end": 1, "quote": "b" } ] },
              { "evidence": [ { "start": 0, "end": 600, "quote": "{{text[..600]}}" } ] },
              { "evidence": [ { "start": 0, "end": 601, "quote": "{{text}}" } ] },
              { "evidence": [ { "start": 0.0, "end": 1, "quote": "a" } ] },
              { "evidence": [] }, {} ] }
            """);

        Assert.Equal((6, 1), (score.Facts, score.FactsHeld));
    }

    [Theory]
    [InlineData("<p>Amgen pays&nbspImmunoGen &#36;1 &amp; more</p>", 1)]
    [InlineData("<p>Lilly sells</p>", 0)]
    [InlineData("", 0)]
    public void QuotesFromATextThatIsNotTheReleasesDoNotHold(string release, int held)
    {
        const string said = """{ "text": "Amgen pays ImmunoGen $1", "partners": [ { "evidence": [ { "start": 0, "end": 5, "quote": "Amgen" } ] } ] }""";

        Assert.Equal(held, Scoring.Of("{}", said, release).FactsHeld);
        Assert.Equal(1, Scoring.Of("{}", said).FactsHeld);
    }

    [Fact]
    public void EachStatedValueNeedsEvidenceOfItsOwn()
    {
        var score = Scoring.Of("{}", """
            { "deals": [ { "partner": "Amgen", "date": "2012", "target": "CD56", "kind": "license", "exclusive": null,
                           "basis": { "date": "implied", "partner": "implied", "target": "stated" },
                           "evidence": [ { "field": "partner" }, { "start": 0 } ],
                           "terms": [ { "type": "upfront", "amount": 5, "evidence": [ { "field": "amount" } ] } ] } ],
              "partners": [ { "name": "Amgen", "target": "CD56" } ] }
            """);

        Assert.Equal((3, 2), (score.Cells, score.CellsSourced));
    }

    [Fact]
    public void AReleaseWithoutAPredictionFoundNothing()
    {
        var score = Scoring.Of("""{ "partners": [ { "name": "Amgen" } ] }""", null);

        Assert.Equal((1, 1), (score.Documents, score.WithoutPrediction));
        Assert.Equal((0, 1, 0), score.Kind("partners"));
        Assert.Equal(new ReleaseError("r1", "partners", "missed", "Amgen"), Assert.Single(score.Errors));
    }
}
