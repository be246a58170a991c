using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests;

public sealed class ReliabilityTests
{
    [Fact]
    public void ARuleThatWasNeverCountedIsNoSurerThanItsKindNorThanItself()
    {
        var kind = Reliability.Of(SubjectKind.Term, "no.such.rule", 1);

        Assert.InRange(kind, 0.5, 0.99);
        Assert.Equal(0.3, Reliability.Of(SubjectKind.Term, "no.such.rule", 0.3));
    }

    /// <summary>However few cases there were, and all of them right.</summary>
    [Fact]
    public void NoKindIsCertain() =>
        Assert.All([SubjectKind.Payment, SubjectKind.Result, SubjectKind.Partner], kind => Assert.InRange(Reliability.Of(kind, "no.such.rule", 1), 0.5, 0.999));

    [Fact]
    public void AKindThatIsNotCountedIsAsSureAsItsRule() => Assert.Equal(0.7, Reliability.Of(SubjectKind.Quote, "quote.said", 0.7));

    [Fact]
    public void WhatARuleReadsIsAsSureAsTheRuleHasProvedToBe()
    {
        var reading = ReleaseExtractor.Read("A License\n\nWALTHAM, Mass., June 5, 2011 -- Amgen has licensed the right to use the TAP technology of ImmunoGen, Inc. ImmunoGen receives a $2 million upfront payment from Amgen.");

        var amount = Assert.Single(reading.Claims, claim => claim.Property == Properties.Term.Amount);
        Assert.Equal(Reliability.Of(SubjectKind.Term, amount.Rule, 0), amount.Confidence);
        Assert.All(reading.Claims.Where(claim => claim.Subject == amount.Subject), claim => Assert.True(claim.Confidence <= amount.Confidence));
        Assert.Equal(amount.Rule, Reliability.DecidingRule(SubjectKind.Term, [.. reading.Claims.Where(claim => claim.Subject == amount.Subject)]));
    }
}
