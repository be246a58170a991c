using ImmunoGenPortal.Extraction.Tests.Support;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Deals;

/// <summary>Deals as sentences tell them in which the companies, the date or the sum do not stand where rules of one wording look for them.</summary>
public class DealTalkTests
{
    [Theory]
    [InlineData("ImmunoGen, Inc. (Nasdaq: IMGN) said today that it and Takeda have entered into a collaboration agreement for new conjugates.", "Takeda collaboration 2013-03-04")]
    [InlineData("ImmunoGen, Inc., which makes conjugates against cancer, announced today that it has agreed to collaborate with Takeda on a process.", "Takeda collaboration 2013-03-04")]
    [InlineData("ImmunoGen, Inc., a developer of medicines, said today that it has entered into a research collaboration with Takeda.", "Takeda collaboration 2013-03-04")]
    [InlineData("Takeda and ImmunoGen, Inc. (Nasdaq: IMGN), a leader in the field of conjugates for people with cancer, said today that they have entered into a collaboration and option agreement.", "Takeda collaboration 2013-03-04")]
    [InlineData("ImmunoGen, Inc., a developer of medicines against cancer, reported today that it and Takeda have signed an exclusive license agreement.", "Takeda license 2013-03-04")]
    [InlineData("ImmunoGen, Inc. said today that it and Takeda will co-develop a conjugate.", "Takeda collaboration 2013-03-04")]
    public void CompaniesThatAgreeAreReadWhereverTheyStand(string body, string expected) => Assert.Contains(expected, Deals(body));

    [Theory]
    [InlineData("Under the 2009 collaboration agreement, Takeda has committed to pay at least $40 million in research support.", "Takeda collaboration 2009")]
    [InlineData("Takeda develops IMGN529 with technology that it licensed from ImmunoGen under an agreement signed between the companies in 2008. Under this agreement ImmunoGen is entitled to royalties of 3% to 5% of sales.", "Takeda license 2008")]
    [InlineData("The payment was earned under the 2006 agreement that gives Takeda the exclusive right to use the TAP technology with antibodies to CD56.", "Takeda license 2006")]
    [InlineData("Takeda is developing IMGN529 under a license agreement of 2007 by which ImmunoGen granted it exclusive rights to the TAP technology.", "Takeda license 2007")]
    [InlineData("IMGN529, which we develop with Takeda under a collaboration and option agreement signed in August 2011, is in a Phase I trial.", "Takeda collaboration 2011-08")]
    [InlineData("ImmunoGen created IMGN529 and licensed it to Takeda in 2005 as part of a broader collaboration between the companies.", "Takeda collaboration 2005")]
    [InlineData("It licensed IMGN529 to Bayer for Europe in October 2010 and to Takeda for Japan in August 2012.", "Takeda license 2012-08")]
    [InlineData("In September 2012, ImmunoGen and Takeda broadened the license agreement that they had signed in September 2010.", "Takeda amendment 2012-09")]
    [InlineData("In May 2012, Takeda paid ImmunoGen $30 million to amend this license and the companies' 2003 collaboration agreement.", "Takeda amendment 2012-05")]
    public void DealsOfTheBackgroundAreDated(string sentence, string expected) => Assert.Contains(expected, Deals("ImmunoGen, Inc. today announced its plans for the year. " + sentence));

    [Theory]
    [InlineData("Bayer (LSE: BAY), said it and Roche have ended talks with ImmunoGen, Inc.")]
    [InlineData("ImmunoGen, Inc. said today that it may enter into a collaboration with Takeda.")]
    [InlineData("Takeda said that ImmunoGen and its staff worked together for years.")]
    public void TalkOfCompaniesIsNoDeal(string body) => Assert.Empty(Deals(body));

    [Theory]
    [InlineData("In exchange, ImmunoGen receives $26 million and gives up all future milestones and royalties.")]
    [InlineData("Since then Takeda has owed neither milestone payments nor royalties on the product.")]
    [InlineData("ImmunoGen has relinquished its claim to milestone payments and royalties.")]
    [InlineData("Milestone payments earned from Takeda since the license was signed now come to $8 million.")]
    [InlineData("The milestone payments that ImmunoGen has received from Takeda so far amount to $12 million.")]
    public void MilestonesForgoneOrEarnedAreNoTerms(string sentence) => Assert.DoesNotContain(Terms("ImmunoGen, Inc. today announced that Takeda has taken an exclusive license. " + sentence), term => term.StartsWith("milestone", StringComparison.Ordinal) || term.StartsWith("royalty", StringComparison.Ordinal));

    [Theory]
    [InlineData("ImmunoGen is entitled to royalties that range from 3% to 6% of sales where its patents stand, and to a royalty of 2% elsewhere.", "royalty 2-2", "royalty 3-6")]
    [InlineData("ImmunoGen receives a royalty of 4% in Japan and a royalty of 7% in all other countries.", "royalty 4-4", "royalty 7-7")]
    [InlineData("ImmunoGen is entitled to a royalty of 5% of sales. This royalty of 5% is paid each quarter.", "royalty 5-5")]
    [InlineData("ImmunoGen is eligible for tiered low double-digit to high teen royalties.", "royalty ")]
    [InlineData("Takeda will make research support payments to ImmunoGen while the work goes on.", "research-funding ")]
    [InlineData("ImmunoGen may take part in the development of a compound. It would do so by paying Takeda an agreed-upon fee.", "exercise-fee ")]
    [InlineData("ImmunoGen can opt in for an undisclosed fee.", "exercise-fee ")]
    [InlineData("Should Takeda exercise the option, it would make an option exercise payment to ImmunoGen.", "exercise-fee ")]
    public void TermsWithoutAnAmountAreRead(string sentence, params string[] expected) => Assert.Equal(expected, Terms("ImmunoGen, Inc. today announced that Takeda has taken an exclusive license. " + sentence).Order());

    [Fact]
    public void WhatAHeadlineTellsAsDoneIsAPaymentAndNoTerm()
    {
        var text = Written.Release("ImmunoGen, Inc. said today that Takeda has paid it $1.5 million after ImmunoGen reached the second of the goals set out in the license agreement between the companies. Takeda obtained exclusive rights to IMGN529 in November 2011.", "ImmunoGen Receives $1.5 Million From Takeda Upon Reaching Second Goal");
        var reading = ReleaseExtractor.Read(text);

        Assert.DoesNotContain(reading.Claims, claim => claim.Property == Properties.Term.Amount);
        Assert.Equal("1500000 USD", Assert.Single(reading.Claims, claim => claim.Property == Properties.Payment.Amount).Value.Stored);
    }

    [Theory]
    [InlineData("“The loan that we arranged in February adds to our cash, and the license that we granted to Takeda shows that our payloads find takers,” said Jane Roe, President and CEO.", "2013-02")]
    [InlineData("“We moved in January, and a license went to Takeda,” said Jane Roe, President and CEO.", "2013-01")]
    public void ADateOfAnotherClauseOfASpeechIsNoneOfTheDeal(string sentence, string date) => Assert.DoesNotContain(Deals("ImmunoGen, Inc. today announced its results. " + sentence), deal => deal.EndsWith(date, StringComparison.Ordinal));

    [Fact]
    public void AnAmountThatIsYetToBeDecidedOnIsNoTerm() =>
        Assert.DoesNotContain("equity 3000000 USD", Terms("ImmunoGen, Inc. today announced that Takeda has taken an exclusive license. The Company has until July to decide whether to exercise its right and so require Takeda to purchase $3.0 million of ImmunoGen common stock."));

    [Fact]
    public void StandingTextAboutAPartnersProgramsTellsOfItsDeals()
    {
        var text = Written.Release("ImmunoGen, Inc. today presented data.\n\nAbout Sanofi Programs\n\nIn 2003, ImmunoGen and Sanofi entered into a collaboration under which Sanofi gained rights to a number of programs. ImmunoGen is entitled to earn up to $21.5 million in milestone payments for each of the compounds.", "SAR3419 Results Reported at Annual Meeting");

        Assert.Contains("Sanofi collaboration 2003", Deals(ReleaseExtractor.Read(text)));
    }

    [Fact]
    public void WhatIsStillOwedIsNoTermOfASale()
    {
        var reading = Written.Read("ImmunoGen, Inc. sold its royalties on Kadcyla in two transactions, to Novartis for $200 million in March 2009 and to OMERS for $65.2 million in January 2012, and remains entitled to a $5 million milestone payment if Kadcyla is approved in the US.").Reading;

        Assert.DoesNotContain(reading.Claims, claim => claim.Value.Stored == "5000000 USD");
    }

    [Fact]
    public void TheRightsThatComeBackAreThoseOfTheCompanyThatTheLicenseePassedTo()
    {
        var text = Written.Release("ImmunoGen, Inc. said today that the rights to IMGN529 are its own once more. The Company licensed these rights in 2009 to Hoechst Marion Roussel, now a part of Aventis.", "ImmunoGen, Inc. Takes Back Rights to IMGN529");
        var reading = ReleaseExtractor.Read(text);

        Assert.Contains("Aventis termination 2013-03-04", Deals(reading));
    }

    [Fact]
    public void AmendmentsOfAgreementsOfTwoYearsAreTwo()
    {
        var text = Written.Release("ImmunoGen, Inc. said today that it has amended its license and collaboration agreements with Takeda. The amendment to the agreement of 2004 gives Takeda a fully paid, exclusive license to four compounds. ImmunoGen and Takeda have in addition amended a separate exclusive license of 2010, giving Takeda a fully paid, exclusive license to IMGN529.", "ImmunoGen and Takeda Amend Agreements");

        Assert.Equal(["Takeda amendment 2013-03-04", "Takeda amendment 2013-03-04"], Deals(ReleaseExtractor.Read(text)));
    }

    private static IEnumerable<string> Deals(string body) => Deals(Written.Read(body).Reading);

    private static IEnumerable<string> Deals(ReleaseReading reading) =>
        from subject in reading.Claims.Where(claim => claim.Property == Properties.Deal.Kind).Select(claim => claim.Subject)
        select $"{reading.Stored(subject, Properties.Deal.Partner)} {reading.Stored(subject, Properties.Deal.Kind)} {reading.Stored(subject, Properties.Deal.Date)}";

    private static IEnumerable<string> Terms(string body)
    {
        var (reading, _) = Written.Read(body);
        return from subject in reading.Claims.Where(claim => claim.Property == Properties.Term.Type).Select(claim => claim.Subject)
               let low = reading.Stored(subject, Properties.Term.PercentLow)
               select $"{reading.Stored(subject, Properties.Term.Type)} {(low is null ? reading.Stored(subject, Properties.Term.Amount) : $"{low}-{reading.Stored(subject, Properties.Term.PercentHigh)}")}";
    }
}
