using ImmunoGenPortal.Extraction.Tests.Support;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Deals;

/// <summary>Agreements of other days and partners that a release tells beside its news.</summary>
public class DealHistoryTests
{
    [Theory]
    [InlineData("The antibody in IMGN242 was licensed by ImmunoGen from Pharmacia & Upjohn in 1997.", "Pharmacia & Upjohn license 1997 in")]
    [InlineData("In January 1996, ImmunoGen and its majority-owned subsidiary licensed from Dana-Farber Cancer Institute certain technology.", "Dana-Farber Cancer Institute license 1996-01 in")]
    [InlineData("The Company has obtained a license from CytomX for one target. ImmunoGen took that license in January 2012.", "CytomX license 2012-01 in")]
    [InlineData("Under the collaboration established by ImmunoGen and Takeda in July 2009, research goes on.", "Takeda collaboration 2009-07 out")]
    [InlineData("ImmunoGen has a broad collaboration with the Takeda Group that was begun in July 2009.", "Takeda collaboration 2009-07 out")]
    [InlineData("Under the collaboration and option agreement of August 2011, Jazz paid $60 million upfront.", "Jazz collaboration 2011-08 out")]
    [InlineData("Amgen, under a right-to-test agreement established in 2000, took exclusive licenses to two targets in September 2009.", "Amgen license 2009-09 out")]
    [InlineData("Kadcyla was developed by Genentech under an exclusive license to the technology that was granted in 2001.", "Genentech license 2001 out")]
    [InlineData("In April 2011 and July 2012, Genentech licensed exclusive rights to two further targets.", "Genentech license 2011-04 out", "Genentech license 2012-07 out")]
    [InlineData("Genentech has taken three exclusive licenses: one in April 2010, one in July 2011 and one in December 2012.", "Genentech license 2010-04 out", "Genentech license 2011-07 out", "Genentech license 2012-12 out")]
    [InlineData("Takeda exercised its option in August 2012 to extend the period for its evaluation.", "Takeda extension 2012-08 out")]
    [InlineData("Genentech has an agreement with ImmunoGen that was signed in May 2001; the agreement was renewed by Genentech in April 2006.", "Genentech extension 2006-04 out")]
    [InlineData("Last month, ImmunoGen announced that Genentech had exclusively licensed the TAP technology for one target.", "Genentech license 2013-02 out")]
    [InlineData("In February 2012, CytomX took an exclusive license to the technology, as provided under a 2011 research collaboration.", "CytomX license 2012-02 out")]
    [InlineData("Amgen took its second license under the agreement of May 2010 in March 2012.", "Amgen license 2012-03 out")]
    [InlineData("Amgen paid ImmunoGen $1 million upon taking its third license in November 2012.", "Amgen license 2012-11 out")]
    [InlineData("Bayer, a licensee since October 2008, goes on with its trial.", "Bayer license 2008-10 out")]
    [InlineData("Vernalis, which continues to run both trials, licensed the rights to the compound in May 2001.", "Vernalis license 2001-05 out")]
    [InlineData("The license that ImmunoGen granted to Vernalis, then British Biotech, in May 2001 has been terminated.", "Vernalis termination 2013-03-04 out")]
    [InlineData("Huadong Medicine goes on with the trial. Under the collaboration of October 2011, ImmunoGen received $40 million upfront.", "Huadong Medicine collaboration 2011-10 out")]
    [InlineData("Takeda goes on with the trial. Under the agreement of March 2010, ImmunoGen received $15 million upfront.", "Takeda license 2010-03 out")]
    [InlineData("The Company's agreement with Novartis, announced in October 2010, provided for a $35 million upfront payment.", "Novartis license 2010-10 out")]
    [InlineData("The Company is engaged in this field, and since May 1998 has collaborated with Takeda, which funds the work.", "Takeda collaboration 1998-05 out")]
    [InlineData("ImmunoGen has been collaborating with Takeda since May 1998.", "Takeda collaboration 1998-05 out")]
    [InlineData("The news follows ImmunoGen's March 2003 collaboration with Takeda.", "Takeda collaboration 2003-03 out")]
    [InlineData("In May 2003, Takeda and ImmunoGen terminated their development agreement for the antibody.", "Takeda termination 2003-05 out")]
    [InlineData("Amgen obtained the option under a right-to-test agreement established between the companies in May 2009.", "Amgen right-to-test 2009-05 out")]
    [InlineData("Novartis selected its first exclusive license in May 2011 and its second in August 2011.", "Novartis license 2011-05 out", "Novartis license 2011-08 out")]
    [InlineData("Lilly has taken three licenses under that agreement, the first in May 2012 and two in August 2013.", "Lilly license 2012-05 out", "Lilly license 2013-08 out")]
    [InlineData("Lilly took four licenses, the first of them in May 2012 and the other three in August 2013.", "Lilly license 2012-05 out", "Lilly license 2013-08 out")]
    [InlineData("In 2000, Genentech licensed the exclusive right to use the technology with antibodies to HER2, and in 2005 it licensed the exclusive right to use it with antibodies to three targets.", "Genentech license 2000 out", "Genentech license 2005 out")]
    [InlineData("In October 2010, ImmunoGen granted Lilly an exclusive license for Europe, and in August 2012 it granted Takeda an exclusive license for Japan.", "Lilly license 2010-10 out", "Takeda license 2012-08 out")]
    [InlineData("Lilly took an exclusive license in May 2010, and in June 2011 it obtained another license.", "Lilly license 2010-05 out", "Lilly license 2011-06 out")]
    [InlineData("ImmunoGen has taken an exclusive license to develop a compound that makes use of an antibody created by Centocor.", "Centocor license 2013-03-04 in")]
    public void AnEarlierAgreementIsReadWithItsDate(string sentence, params string[] expected) => Assert.Subset(Deals(sentence).ToHashSet(), expected.ToHashSet());

    [Theory]
    [InlineData("ImmunoGen's unit ATI paid no fee for that license.")]
    [InlineData("The Company expects that it will license further antibodies from universities.")]
    [InlineData("Last month, ImmunoGen announced that its trial had begun.")]
    [InlineData("In May 2003, Takeda terminated development of the antibody under the agreement.")]
    [InlineData("Takeda, once a partner, dosed the first patient in May 2012 and two in August 2013.")]
    [InlineData("ImmunoGen has taken steps to develop a compound that makes use of an antibody created by Centocor.")]
    [InlineData("In 2000, Genentech tested the technology, and in 2005 it reported on the tests.")]
    public void WhatIsNoneOfItsAgreementsIsNot(string sentence) => Assert.Empty(Deals(sentence));

    [Fact]
    public void WhatASentenceSaysOfAnotherPartnerIsNoTermOfTheOnlyDeal()
    {
        var (reading, _) = Written.Read("ImmunoGen, Inc. today announced its results. Biotest licensed rights in July 2006. Sanofi may pay $21 million in milestone payments for each target.");

        Assert.DoesNotContain(reading.Claims, claim => claim.Property == Properties.Term.Amount);
    }

    [Fact]
    public void WhatWasPaidBeforeIsNoTermOfALicenseOfAnotherYear()
    {
        var (reading, _) = Written.Read("ImmunoGen, Inc. today announced that ImmunoGen and Takeda have amended the May 2009 agreement that grants Takeda exclusive rights. Potential milestone payments have been increased to a total of $44 million from $38 million. Takeda also took a license in June 2011.");

        var terms = reading.Claims.Where(claim => claim.Property == Properties.Term.Amount).Select(claim => (Deal: reading.Stored(claim.Subject.Parent!, Properties.Deal.Date), claim.Value.Stored));
        Assert.Equal(["2009-05", "2013-03-04"], terms.Select(term => term.Deal).Order());
    }

    [Theory]
    [InlineData("Each of those licenses carried a $2 million exercise fee.", "2011-05", "2011-08")]
    [InlineData("For each of these licenses, ImmunoGen received a $2 million exercise fee.", "2011-05", "2011-08")]
    [InlineData("For each of the August 2011 licenses, ImmunoGen received a $2 million exercise fee.", "2011-08")]
    [InlineData("Both of the May 2011 licenses brought an exercise fee of $2 million.", "2011-05")]
    [InlineData("For each license that it takes, Novartis would pay a $2 million exercise fee.", "2009-05")]
    public void AFeeIsOfTheLicensesThatItWasPaidFor(string sentence, params string[] dates)
    {
        var (reading, _) = Written.Read("ImmunoGen, Inc. today announced its results. Novartis signed a right-to-test agreement in May 2009. Novartis took its first exclusive license in May 2011 and its second in August 2011. " + sentence);

        Assert.Equal(dates, reading.Claims.Where(claim => claim.Property == Properties.Term.Amount).Select(claim => reading.Stored(claim.Subject.Parent!, Properties.Deal.Date)).Order());
    }

    [Fact]
    public void ALicenseIsCalledByItsNumber()
    {
        var (reading, _) = Written.Read("ImmunoGen, Inc. today announced that Takeda has taken its second exclusive license. Takeda pays an upfront fee of $4 million. Takeda took its first license in June 2011. The terms of the first license are the same, except that the upfront payment was $3 million.");

        var claims = reading.Claims.Where(claim => claim.Property == Properties.Term.Amount).ToList();
        Assert.Equal(2, claims.Count);
        Assert.NotEqual(claims[0].Subject.Parent, claims[1].Subject.Parent);
    }

    [Fact]
    public void TheLicenseAnnouncedTodayIsTheNews()
    {
        var text = Written.Release("ImmunoGen, Inc. today announced that Takeda has licensed the exclusive right to use the TAP technology. Takeda licensed the exclusive right to use it for another target in September 2011. Under the license announced today, ImmunoGen receives a $2 million upfront payment.", "ImmunoGen Announces License to Takeda");
        var reading = ReleaseExtractor.Read(text);

        var amount = Assert.Single(reading.Claims, claim => claim.Property == Properties.Term.Amount);
        Assert.Equal("2013-03-04", reading.Stored(amount.Subject.Parent!, Properties.Deal.Date));
    }

    [Theory]
    [InlineData("ImmunoGen is entitled to milestone payments of up to $34 million.", "2013-03-04")]
    [InlineData("Under the license, ImmunoGen receives a $1 million upfront payment.", "2013-03-04")]
    [InlineData("For each of these licenses, ImmunoGen receives milestone payments of up to $34 million.", "2009")]
    [InlineData("ImmunoGen received an upfront payment of $2 million for those.", "2009")]
    public void WhatALicenseBringsFromTodayOnIsOfTheNews(string sentence, params string[] dates)
    {
        var reading = ReleaseExtractor.Read(Written.Release("ImmunoGen, Inc. today announced that Takeda has licensed the exclusive right to use the TAP technology. Takeda previously licensed rights to two other targets, both in 2009. " + sentence, "ImmunoGen Announces License to Takeda"));

        Assert.Equal(dates, reading.Claims.Where(claim => claim.Property == Properties.Term.Amount).Select(claim => reading.Stored(claim.Subject.Parent!, Properties.Deal.Date)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("This is the first license taken by Takeda under the option and research agreement established between the companies in December 2011.")]
    [InlineData("This is the second license taken by Takeda under its multi-target research agreement signed by the companies in December 2011.")]
    public void TheDayOfTheAgreementBelowIsNotTheLicenses(string sentence)
    {
        var reading = ReleaseExtractor.Read(Written.Release("ImmunoGen, Inc. today announced that Takeda has taken a license for the exclusive right to use the TAP technology. " + sentence, "ImmunoGen Announces License to Takeda"));

        Assert.Equal("2013-03-04", Assert.Single(reading.Claims, claim => claim.Property == Properties.Deal.Date).Value.Stored);
    }

    [Theory]
    [InlineData("For the license announced today, ImmunoGen receives an upfront payment of $1 million. ImmunoGen also is entitled to milestone payments that potentially total $34 million.", "2013-03-04", "2013-03-04")]
    [InlineData("ImmunoGen has cash of $34 million.")]
    public void WhatFollowsTheLicenseAnnouncedTodayIsOfItToo(string sentences, params string[] dates)
    {
        var text = Written.Release("ImmunoGen, Inc. today announced that Takeda has taken an exclusive license to use the TAP technology. Takeda took the license under an agreement made in 2000. The agreement allows Takeda to test the technology. " + sentences, "ImmunoGen Announces License to Takeda");
        var reading = ReleaseExtractor.Read(text);

        Assert.Equal(dates, reading.Claims.Where(claim => claim.Property == Properties.Term.Amount).Select(claim => reading.Stored(claim.Subject.Parent!, Properties.Deal.Date)));
    }

    [Theory]
    [InlineData("ImmunoGen earned $500,000 when the option agreement was signed in December 2006.", "2013-03-04")]
    [InlineData("Another option agreement was signed in December 2007, for a fee of $500,000.", "2007-12", "2013-03-04")]
    public void AnOptionThatIsExercisedIsTheOneThatWasSigned(string sentence, params string[] dates)
    {
        var text = Written.Release("ImmunoGen, Inc. today announced that Takeda has exercised the option that it holds under a 2006 agreement for expanded access to the TAP technology. " + sentence, "Takeda Exercises Option for Expanded Access to TAP Technology");

        Assert.Equal(dates, ReleaseExtractor.Read(text).Claims.Where(claim => claim.Property == Properties.Deal.Date).Select(claim => claim.Value.Stored).Order());
    }

    [Theory]
    [InlineData("Roche has global rights for Kadcyla. Under the terms of the license, ImmunoGen is entitled to royalties on sales.", "2000-05")]
    [InlineData("Roche has global rights for Kadcyla. Roche pays its staff well.")]
    public void WhoElseHoldsTheRightsEndsNothing(string sentences, params string[] dates)
    {
        var reading = Written.Read("ImmunoGen, Inc. today announced its results. ImmunoGen licensed to Genentech, in May 2000, the exclusive right to use its technology. " + sentences).Reading;

        Assert.Equal(dates, reading.Claims.Where(claim => claim.Property == Properties.Term.Type).Select(claim => reading.Stored(claim.Subject.Parent!, Properties.Deal.Date)));
    }

    private static IEnumerable<string> Deals(string sentence)
    {
        var (reading, _) = Written.Read("ImmunoGen, Inc. today announced its results. " + sentence);
        return from subject in reading.Claims.Where(claim => claim.Property == Properties.Deal.Kind).Select(claim => claim.Subject)
               select $"{reading.Stored(subject, Properties.Deal.Partner)} {reading.Stored(subject, Properties.Deal.Kind)} {reading.Stored(subject, Properties.Deal.Date)} {reading.Stored(subject, Properties.Deal.Direction)}";
    }
}
