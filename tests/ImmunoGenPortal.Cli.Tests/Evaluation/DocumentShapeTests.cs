using ImmunoGenPortal.Cli.Evaluation;

namespace ImmunoGenPortal.Cli.Tests.Evaluation;

public sealed class DocumentShapeTests
{
    [Theory]
    [InlineData("null", "r1: not an object")]
    [InlineData("""{ "release": "x" }""", "r1: release is not an object")]
    [InlineData("""{ "deals": {"a": 1} }""", "r1: deals is not a list")]
    [InlineData("""{ "deals": [ {}, 3 ] }""", "r1: deals[1] is not an object")]
    [InlineData("""{ "deals": [ { "basis": ["x"] } ] }""", "r1: deals[0].basis is not an object")]
    [InlineData("""{ "deals": [ { "terms": [ "upfront" ] } ] }""", "r1: deals[0].terms is not a list of objects")]
    [InlineData("""{ "partners": [ { "aliases": [ 1 ] } ] }""", "r1: partners[0].aliases is not a list of names")]
    [InlineData("""{ "deals": [ { "territory": {"a": 1} } ] }""", "r1: deals[0].territory is no plain value")]
    [InlineData("""{ "people": [ { "name": 3 } ] }""", "r1: people[0].name is no text")]
    [InlineData("""{ "people": [ { "name": "\ud800" } ] }""", "r1: a text holds half a surrogate pair")]
    public void ADocumentOfAnotherShapeIsRefusedWithASentence(string document, string sentence)
    {
        Assert.Equal(sentence, Assert.Throws<MalformedFactsException>(() => Scoring.Of("{}", document)).Message);
        Assert.Equal(sentence, Assert.Throws<MalformedFactsException>(() => Scoring.Of(document, "{}")).Message);
    }

    [Theory]
    [InlineData("""{ "release": null, "deals": null, "people": 0 }""")]
    [InlineData("""{ "trials": [ { "name": 3, "results": null, "basis": "" } ], "quotes": 7 }""")]
    public void WhatIsEmptyOrUnscoredHasNoShape(string document) =>
        Assert.Equal(1, Scoring.Of("{}", document).Documents);

    [Fact]
    public void ARefusedDocumentLeavesNoTrace()
    {
        var scorer = new Scorer();

        Assert.Throws<MalformedFactsException>(() => scorer.Add(
            "r1", Scoring.Parse("""{ "deals": [ { "partner": "Amgen", "target": ["CD56"] } ] }"""), Scoring.Parse("""{ "deals": [ { "partner": "Amgen", "target": 5 } ] }""")));

        Assert.Empty(scorer.Result().Kinds);
        Assert.Equal(0, scorer.Result().Documents);
    }
}
