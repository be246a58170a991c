using ImmunoGenPortal.Extraction.Tests.Support;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Deals;

/// <summary>Which terms are those of the licenses that were taken, and which of the agreement that they were taken under.</summary>
public class MasterAgreementTests
{
    private const string Taken = "ImmunoGen, Inc. today announced that Bayer has taken a second exclusive license to use its TAP technology. The first license was taken by Bayer in March 2012. ";

    [Theory]
    [InlineData("For each license, ImmunoGen receives a $2 million upfront payment.", "2012-03", "2013-03-04")]
    [InlineData("For each license, ImmunoGen may earn up to $150 million in milestone payments.", "2012-03", "2013-03-04")]
    [InlineData("ImmunoGen is entitled to royalties on product sales under each of these licenses.", "2012-03", "2013-03-04")]
    public void WhatEachLicenseBringsIsNoTermOfTheAgreementThatGivesTheRightToTakeThem(string sentence, params string[] dates) =>
        Assert.Equal(dates, DatesOfTerms(Taken + "Both licenses were taken under the multi-target agreement entered into by the companies in October 2010, which granted Bayer the right to take exclusive licenses. " + sentence));

    [Theory]
    [InlineData("ImmunoGen is entitled to receive a $3 million exercise fee for each license taken thereafter.")]
    [InlineData("For each license that Bayer may take later, it would pay a $3 million exercise fee.")]
    public void WhatALaterLicenseWouldCostIsATermOfTheAgreement(string sentence) =>
        Assert.Equal(["2010-10"], DatesOfTerms("ImmunoGen, Inc. today announced that Bayer has taken an exclusive license to use its TAP technology. It is the first license taken by Bayer under the agreement established in October 2010. That agreement provides Bayer with the right to take exclusive licenses. Under the terms of the 2010 agreement, the first license carries no fee. " + sentence));

    [Theory]
    [InlineData("The first, also to an undisclosed target, was taken in August 2012.", "2012-08")]
    [InlineData("Bayer obtained the first of these in May 2012, for use with its own antibody.", "2012-05")]
    public void AnEarlierLicenseIsCountedAmongThoseOfTheAgreement(string sentence, string date) =>
        Assert.Equal([date, "2013-03-04"], DatesOfTerms("ImmunoGen, Inc. today announced that Bayer has taken a second exclusive license to use its TAP technology under an agreement of 2011. " + sentence + " For each product license, ImmunoGen is entitled to milestone payments of up to $90 million."));

    [Theory]
    [InlineData("Bayer took both licenses under an agreement, established in September 2000 with Abgenix, that grants it certain rights to test ImmunoGen's TAP technology.")]
    [InlineData("The license rests on an agreement made in 2000 with Abgenix, which gives it the right to test the TAP technology.")]
    public void WhatAnAgreementGivesItIsNoRightOfTheOneItWasMadeWith(string sentence) =>
        Assert.DoesNotContain(Deals("ImmunoGen, Inc. today announced that Bayer has taken an exclusive license. " + sentence), static deal => deal.StartsWith("right-to-test", StringComparison.Ordinal));

    [Theory]
    [InlineData("The license was taken under a right-to-test agreement established between the companies in 2006. Under the terms of the right-to-test agreement, ImmunoGen receives a $2 million exercise fee.")]
    [InlineData("The license was taken under a 2006 right-to-test agreement. ImmunoGen receives a $2 million exercise fee.")]
    [InlineData("It was taken under an option agreement established in 2006. Under the terms of the option agreement, ImmunoGen receives a $2 million exercise fee.")]
    public void AnAgreementOfAYearAloneIsTheYearOfTheLicense(string sentence) =>
        Assert.Equal(["2013-03-04"], DatesOfTerms("ImmunoGen, Inc. today announced that Bayer has taken an exclusive license to use its TAP technology. " + sentence));

    [Fact]
    public void AHeadlineThatCountsTheLicenseTellsNoFurtherOne()
    {
        var reading = ReleaseExtractor.Read(Written.Release("ImmunoGen, Inc. today announced that Bayer has licensed the exclusive right to use its TAP technology.", "Bayer Takes a Second License for ImmunoGen's TAP Technology"));

        Assert.Single(reading.Claims, claim => claim.Property == Properties.Deal.Kind);
    }

    [Theory]
    [InlineData("In June 2012, Bayer took two other licenses under it. ImmunoGen received a $2 million exercise fee and, for each of these licenses, may earn up to $199 million in milestone payments.", "license 2012-06 exercise-fee", "license 2012-06 milestones")]
    [InlineData("In June 2012, Bayer took another license under it. ImmunoGen received an exercise fee of $2 million when it was taken.", "license 2012-06 exercise-fee")]
    [InlineData("In June 2012, Bayer took another license under it. ImmunoGen would receive a $2 million exercise fee for the next.", "option 2010-10 exercise-fee")]
    public void AFeeThatWasReceivedIsOfTheLicenseThatItWasPaidFor(string sentences, params string[] expected) =>
        Assert.Equal(expected, Terms("ImmunoGen, Inc. today announced the start of a trial. Bayer licensed the exclusive right to use the technology with antibodies to CD70 in March 2012. The license was taken under an option agreement that the companies established in October 2010. " + sentences).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Bayer has taken two licenses, in September 2012 and November 2012, each of which came with a $1 million upfront payment.", "license 2012-09 upfront", "license 2012-11 upfront")]
    [InlineData("In December 2012, Bayer took two licenses under the right-to-test agreement that the companies established in December 2011, under which ImmunoGen received a $20 million upfront payment.", "right-to-test 2011-12 upfront")]
    [InlineData("In December 2012, Bayer took two licenses, under which ImmunoGen received a $20 million upfront payment.", "license 2012-12 upfront")]
    public void WhatWasPaidUnderTheAgreementIsItsOwnTerm(string sentence, params string[] expected) => Assert.Equal(expected, Terms("ImmunoGen, Inc. today announced the start of a trial. " + sentence));

    [Fact]
    public void WhatWasPaidWithTheExecutionOfTheAgreementIsNoTermOfTheLicense() =>
        Assert.Equal(["right-to-test 2010-10 upfront"], Terms("ImmunoGen, Inc. today announced that Bayer has exercised an option to take an exclusive license. The right-to-test agreement of October 2010 gives Bayer the right to take options. ImmunoGen received an upfront payment of $20 million with execution of the agreement."));

    [Fact]
    public void NoLicenseIsMeantBeforeItIsTold() =>
        Assert.Equal(["2013-03-04"], DatesOfTerms("ImmunoGen, Inc. today announced that Bayer has taken three exclusive licenses. ImmunoGen receives an upfront payment of $1 million for each of the three licenses. For each license, it may earn up to $199 million in milestone payments. The licenses were taken under an agreement of October 2010. Bayer took its first license under it in March 2012."));

    [Fact]
    public void ALicenseForATargetIsNoAgreementThatOthersRestOn() =>
        Assert.Equal(["2010-10", "2013-03-04"], DatesOfTerms("ImmunoGen, Inc. today announced that Bayer has taken an exclusive license to use its TAP technology. Bayer licensed the exclusive right to use the technology with antibodies to CD70 in October 2010. The new license was taken under an agreement of October 2010. For each license, ImmunoGen receives a $2 million upfront payment."));

    [Theory]
    [InlineData("Bayer also has the right to license the technology for other targets under a December 2006 option agreement, for which ImmunoGen received a $500,000 fee.", "option 2006-12 option-fee")]
    [InlineData("The license was taken under an agreement announced by the companies in September 2006. That ten-year agreement provides Bayer with a license to use the technology in its research. Bayer paid ImmunoGen $4 million in technology access fees under the agreement.", "license 2006-09 access-fee")]
    [InlineData("The license stems from an agreement between the companies – established in May 2006 and renewed by Bayer in April 2010 for a $2 million fee – that granted Bayer rights to test the technology.", "extension 2010-04 extension-fee")]
    public void AnAgreementToldBesideTheNewsHasItsOwnTerms(string sentence, string expected) =>
        Assert.Contains(expected, Terms("ImmunoGen, Inc. today announced that Bayer has taken an exclusive license. " + sentence));

    [Theory]
    [InlineData("Bayer paid a license fee of $1 million; milestone payments could total $37 million.", "license 2013-02 milestones", "license 2013-02 upfront", "right-to-test 2012-03 access-fee")]
    [InlineData("Royalties are payable on any product.", "license 2013-02 royalty", "right-to-test 2012-03 access-fee")]
    public void WhatALicenseBringsIsNoTermOfTheRightToTestThatItWasTakenUnder(string sentence, params string[] expected) =>
        Assert.Equal(expected, Terms("ImmunoGen, Inc. today reported its results. In February 2013, Bayer took an exclusive license to its TAP technology for use with antibodies to PSMA. The license was granted under the access agreement signed in March 2012, for which Bayer paid a technology access fee of $2 million. " + sentence).Order());

    [Fact]
    public void TheAgreementThatWasRenewedIsADealOfItsOwnWhereItsDateAndRightsAreTold() =>
        Assert.Contains("right-to-test 2006-05", Deals("ImmunoGen, Inc. today announced that Bayer has taken an exclusive license. The license stems from an agreement between the companies – established in May 2006 and renewed by Bayer in April 2010 for a $2 million fee – that granted Bayer rights to test the technology."));

    [Theory]
    [InlineData("ImmunoGen received a $60 million upfront payment when the collaboration was signed.", "collaboration 2010-08 upfront")]
    [InlineData("ImmunoGen receives a $6 million upfront payment under the amendment.", "amendment 2013-03-04 upfront")]
    public void WhatWasPaidAtTheBeginningIsNoTermOfAnAmendment(string sentence, string expected) =>
        Assert.Equal([expected], Terms("ImmunoGen, Inc. today announced that it has amended the August 2010 collaboration with Bayer. " + sentence));

    [Fact]
    public void ALicenseTakenInAYearIsNotAllThatWereTaken() =>
        Assert.Equal(["license 2011", "license 2013-03-04"], Deals("ImmunoGen, Inc. today announced that Bayer has taken its exclusive license. Bayer took a license in 2011. Bayer has taken six licenses under its 2010 agreement, each of which carries milestone payments of up to $150 million.").Where(deal => !deal.EndsWith(' ')).Order());

    [Theory]
    [InlineData("Each of the licenses was taken under a 2004 agreement between ImmunoGen and Abgenix, which was acquired by Bayer in 2006.")]
    [InlineData("Both licenses were taken under the 2004 agreement. The right to take licenses on the terms of that agreement expires in September 2015.")]
    public void TheYearOfTheAgreementIsThatOfItsMaking(string sentence)
    {
        var (reading, _) = Written.Read(Taken + sentence);

        Assert.Equal(["2004"], reading.Claims.Where(claim => claim.Property == Properties.Deal.AgreementYear && reading.Stored(claim.Subject, Properties.Deal.Partner) == "Bayer").Select(claim => claim.Value.Stored).Distinct());
    }

    [Fact]
    public void ALicenseThatEndsCoversWhatItsEndTells()
    {
        var (reading, _) = Written.Read("ImmunoGen, Inc. today announced that Bayer has decided to terminate the license agreement that granted Bayer exclusive rights to use its technology with antibodies to CD70. The license was entered into in October 2004. ImmunoGen received a $2 million upfront payment under the license.");

        var license = reading.Claims.First(claim => claim.Property == Properties.Deal.Kind && claim.Value.Stored == "license").Subject;
        Assert.Equal("CD70", reading.Stored(license, Properties.Deal.Target));
        Assert.Equal("2004-10", reading.Stored(license, Properties.Deal.Date));
    }

    private static IEnumerable<string?> DatesOfTerms(string body)
    {
        var (reading, _) = Written.Read(body);
        return reading.Claims.Where(claim => claim.Property == Properties.Term.Type).Select(claim => reading.Stored(claim.Subject.Parent!, Properties.Deal.Date)).Distinct().Order();
    }

    private static List<string> Terms(string body)
    {
        var (reading, _) = Written.Read(body);
        return [.. reading.Claims.Where(claim => claim.Property == Properties.Term.Type).Select(claim => $"{reading.Stored(claim.Subject.Parent!, Properties.Deal.Kind)} {reading.Stored(claim.Subject.Parent!, Properties.Deal.Date)} {claim.Value.Stored}")];
    }

    private static List<string> Deals(string body)
    {
        var (reading, _) = Written.Read(body);
        return [.. reading.Claims.Where(claim => claim.Property == Properties.Deal.Kind).Select(claim => $"{claim.Value.Stored} {reading.Stored(claim.Subject, Properties.Deal.Date)}")];
    }
}
