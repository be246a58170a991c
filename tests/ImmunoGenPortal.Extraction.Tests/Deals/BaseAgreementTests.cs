using ImmunoGenPortal.Extraction.Tests.Support;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Deals;

/// <summary>Agreements that the news rests on, and what headlines, quotations and asides only repeat.</summary>
public class BaseAgreementTests
{
    private const string Extended = "ImmunoGen, Inc. today announced that Biogen Idec has extended for two years the agreement under which it may test ImmunoGen's TAP technology with its antibodies. ";

    private const string Licensed = "ImmunoGen, Inc. today announced that Genentech has licensed exclusive rights to use its TAP technology. ";

    [Theory]
    [InlineData(Extended + "The agreement was established in October 2004.", "Biogen Idec extension 2013-03-04, Biogen Idec right-to-test 2004-10")]
    [InlineData(Extended + "The companies established the agreement in October 2004.", "Biogen Idec extension 2013-03-04, Biogen Idec right-to-test 2004-10")]
    [InlineData(Extended + "ImmunoGen and Biogen Idec entered into the access agreement in October 2004.", "Biogen Idec extension 2013-03-04, Biogen Idec right-to-test 2004-10")]
    [InlineData(Extended + "The companies held a meeting on the agreement in October 2004.", "Biogen Idec extension 2013-03-04")]
    [InlineData(Licensed + "The license was taken under an agreement that the companies established in May 2000. The agreement grants Genentech certain rights to test the technology with its antibodies.", "Genentech license 2013-03-04, Genentech right-to-test 2000-05")]
    [InlineData(Licensed + "It was taken under a 2010 agreement that gives Genentech the right to test the technology with its antibodies.", "Genentech license 2013-03-04, Genentech right-to-test 2010")]
    public void TheAgreementThatTheNewsRestsOnIsOneOfItsOwn(string body, string deals) => Assert.Equal(deals, Deals(Written.Release(body, "ImmunoGen Announces License News")));

    [Theory]
    [InlineData("Bayer and ImmunoGen Announce Second Clinical Milestone in Collaboration", "Bayer and ImmunoGen, Inc. today announced that patients were treated.", "")]
    [InlineData("ImmunoGen Reports Change in Collaboration with Bayer", "ImmunoGen, Inc. today announced that Bayer stops the development of its compound.", "")]
    [InlineData("ImmunoGen Announces Collaboration with Bayer", "ImmunoGen, Inc. today announced a new partner.", "Bayer collaboration 2013-03-04")]
    [InlineData("ImmunoGen Reports Third Quarter Results\n\nGranted Bayer Exclusive Rights to IMGN853 in Europe", "ImmunoGen, Inc. today reported its results for the quarter ended December 31, 2012. Bayer took an exclusive license to IMGN853 in December 2012.", "Bayer license 2012-12")]
    [InlineData("ImmunoGen Reports Third Quarter Results", "ImmunoGen, Inc. today reported its results for the quarter ended December 31, 2012. \"Bayer took its first license to our technology,\" said Jane Roe, President. In December 2012, Bayer licensed the exclusive right to use the technology.", "Bayer license 2012-12")]
    [InlineData("ImmunoGen Announces Amendment", "ImmunoGen, Inc. today announced that it has amended its license agreement with Bayer. As amended, the agreement gives Bayer exclusive rights to use the technology with one more target.", "Bayer amendment 2013-03-04")]
    public void WhatIsOnlyToldAgainIsNoDealOfItsOwn(string headline, string body, string deals) => Assert.Equal(deals, Deals(Written.Release(body, headline)));

    [Theory]
    [InlineData("ImmunoGen received a $4 million upfront payment and, in 2012, a $1 million milestone payment when the IND became active.", "upfront 4000000")]
    [InlineData("Genentech made a $1 million milestone payment to ImmunoGen in 2012, when the compound entered Phase I testing.", "")]
    [InlineData("ImmunoGen may earn a $1 million milestone payment when the IND becomes active.", "milestone 1000000")]
    [InlineData("ImmunoGen is entitled to receive a $1 million milestone payment when the trial is begun.", "milestone 1000000")]
    public void WhatAnEventHasBroughtIsNoTerm(string sentence, string terms)
    {
        var reading = Written.Read(Licensed + sentence).Reading;

        Assert.Equal(terms, string.Join(", ", reading.Claims.Where(claim => claim.Property == Properties.Term.Amount).Select(claim => $"{reading.Stored(claim.Subject, Properties.Term.Type)} {((MoneyValue)claim.Value).Money.Amount:0}")));
    }

    [Fact]
    public void TheYearOfATakeoverDatesNoLicense() =>
        Assert.DoesNotContain("2006", Deals(Written.Release("ImmunoGen, Inc. today announced its results. Amgen holds exclusive rights under an agreement with Abgenix, which Amgen acquired in 2006.")), StringComparison.Ordinal);

    [Theory]
    [InlineData("ImmunoGen, Inc. today announced that Bayer HealthCare has taken an exclusive license. Bayer HealthCare pays $4 million upfront. Bayer Schering Pharma AG is a division of Bayer HealthCare. Bayer sells aspirin.", "Bayer HealthCare")]
    [InlineData("ImmunoGen, Inc. today announced that Bayer Schering Pharma AG, part of Bayer HealthCare, has taken an exclusive license. Bayer pays $4 million upfront.", "Bayer Schering Pharma AG")]
    public void TheGroupOrItsUnitHasTheDealThatIsToldOfIt(string body, string partner) =>
        Assert.StartsWith(partner, Deals(Written.Release(body)), StringComparison.Ordinal);

    private static string Deals(string text)
    {
        var deals = ReleaseExtractor.Read(text).Claims.Where(claim => claim.Subject.Kind == SubjectKind.Deal).GroupBy(claim => claim.Subject);
        return string.Join(", ", deals.Select(deal => string.Join(' ', new[] { Properties.Deal.Partner, Properties.Deal.Kind, Properties.Deal.Date }.Select(property => deal.FirstOrDefault(claim => claim.Property == property)?.Value.Stored))));
    }
}
