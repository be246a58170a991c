using ImmunoGenPortal.Extraction.Tests.Support;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Deals;

/// <summary>Deals told over several sentences: who the partner is, and which deal a payment belongs to.</summary>
public class DealReaderTests
{
    private const string News = "ImmunoGen, Inc. today announced that Bayer has taken an exclusive license to its TAP technology. ";

    [Theory]
    [InlineData("ImmunoGen has worked with Amgen for years. The collaboration was established in May 2004.", "Amgen collaboration 2004-05")]
    [InlineData("Genentech, a member of the Roche Group, makes the compound under a license granted in June 2001.", "Genentech license 2001-06")]
    [InlineData("Takeda held an option. It has terminated the license that it took in May 2009.", "Takeda termination")]
    [InlineData("ImmunoGen granted Amgen an option in May 2004. At the same time, Amgen took an exclusive license.", "Amgen option 2004-05", "Amgen license 2004-05")]
    [InlineData("Amgen took its first license in March 2011 and a second license in June 2012.", "Amgen license 2011-03")]
    [InlineData("Takeda took its latest license in March 2012, and licenses for two other targets in April 2011 and July 2011.", "Takeda license 2012-03", "Takeda license 2011-04", "Takeda license 2011-07")]
    [InlineData("Takeda took two licenses under that agreement in 2009 and a third in December 2012.", "Takeda license 2009", "Takeda license 2012-12")]
    [InlineData("Takeda has three licenses. The first, for an undisclosed target, was taken in June 2009.", "Takeda license 2009-06")]
    [InlineData("Takeda has taken three licenses, one in August 2011 and two in December 2012.", "Takeda license 2011-08", "Takeda license 2012-12")]
    [InlineData("Takeda paid ImmunoGen $400,000 in June 2012 when it licensed the exclusive right to use the technology.", "Takeda license 2012-06")]
    [InlineData("Takeda handed its option on the compound back last year.", "Takeda termination 2012")]
    [InlineData("Takeda, which held an option on IMGN901 under a 2010 agreement, gave it up in July 2012.", "Takeda termination 2012-07")]
    [InlineData("In May, Takeda returned its rights to the compound.", "Takeda termination 2012-05")]
    [InlineData("The rights to IMGN901 were licensed in June 2008 to Takeda.", "Takeda license 2008-06")]
    [InlineData("ImmunoGen and Takeda signed a right-to-test agreement in October 2010. The 2010 agreement gave Takeda the right to license five targets.", "Takeda right-to-test 2010-10")]
    [InlineData("The collaboration between ImmunoGen and Takeda was signed in February 2009.", "Takeda collaboration 2009-02")]
    [InlineData("In September 2010, Takeda agreed to pay technology access fees of $5 million.", "Takeda right-to-test 2010-09")]
    [InlineData("Takeda is looking for an antibody under a collaboration of September 2010.", "Takeda collaboration 2010-09")]
    [InlineData("The most recent agreement, with Takeda, was signed in March 2011.", "Takeda license 2011-03")]
    [InlineData("The license was granted in May 2010 to Takeda.", "Takeda license 2010-05")]
    [InlineData("ImmunoGen was acquired by Takeda in February 2011.", "Takeda acquisition 2011-02")]
    [InlineData("ImmunoGen, which was acquired by Takeda in February 2011, developed it.", "Takeda acquisition 2011-02")]
    [InlineData("In November 2011, Takeda announced a definitive agreement to acquire ImmunoGen.", "Takeda acquisition 2011-11")]
    [InlineData("In May 2010 Amgen took a license through Abgenix, acquired by Amgen in April 2006.", "Amgen license 2010-05")]
    [InlineData("ImmunoGen holds all rights to IMGN901, which Takeda returned to it in January 2011.", "Takeda termination 2011-01")]
    [InlineData("Under agreements signed in May 2010, Takeda acquired IMGN901, and Amgen obtained a license to four compounds.", "Takeda acquisition 2010-05", "Amgen license 2010-05")]
    [InlineData("IMGN901, licensed by Takeda under a separate May 2010 license, is in testing.", "Takeda license 2010-05")]
    [InlineData("The option was granted under an option agreement that Takeda and ImmunoGen made in December 2011.", "Takeda option 2011-12")]
    [InlineData("Takeda took its first license under the March 2010 right-to-test agreement, in December 2011.", "Takeda license 2011-12", "Takeda right-to-test 2010-03")]
    [InlineData("Under a different agreement, also of 2010, Takeda holds exclusive rights to the technology.", "Takeda license 2010")]
    [InlineData("In April 2010, ImmunoGen received $20 million from Takeda for all of the royalties on Kadcyla.", "Takeda royalty-sale 2010-04")]
    [InlineData("Takeda, with which ImmunoGen formed a research collaboration in January 2010, shows its work.", "Takeda collaboration 2010-01")]
    [InlineData("Takeda agreed in July 2010 to fund three years of research at ImmunoGen.", "Takeda collaboration 2010-07")]
    [InlineData("Following the purchase of IMGN529 by Takeda in May 2010, the transfer began on June 2, 2010.", "Takeda acquisition 2010-05")]
    [InlineData("Takeda paid a fee of $500,000 in August 2010 to extend by a year its license for the technology.", "Takeda extension 2010-08")]
    [InlineData("The antibody was made by Centocor, Inc., a Johnson & Johnson company, under a December 2004 license.", "Centocor license 2004-12")]
    [InlineData("Takeda now owes a payment to ImmunoGen, Inc., from which it licensed the product in October 2010.", "Takeda license 2010-10")]
    [InlineData("Takeda is a member of a group. Its agreement with ImmunoGen, which dates from 2010, grants it exclusive rights.", "Takeda license 2010")]
    [InlineData("Takeda will not opt into the programs covered by the companies' August 2010 collaboration.", "Takeda collaboration 2010-08")]
    [InlineData("This is Takeda's third license; it took its first in August 2010 and its second in December 2011.", "Takeda license 2010-08", "Takeda license 2011-12")]
    [InlineData("Takeda has two licenses. It obtained the first one in August 2010.", "Takeda license 2010-08")]
    [InlineData("Takeda tests the technology under an access agreement that the companies made in August 2010.", "Takeda right-to-test 2010-08")]
    [InlineData("Takeda has rights under an access agreement that was signed in August 2010.", "Takeda right-to-test 2010-08")]
    [InlineData("Takeda has used the agreement to license, in August 2010, exclusive rights to the technology.", "Takeda license 2010-08")]
    [InlineData("In August 2010, Takeda relied on its option agreement to take exclusive rights for one target.", "Takeda license 2010-08")]
    [InlineData("ImmunoGen said that Roe Pharma AG, Basel, Switzerland, has taken a license in August 2010.", "Roe Pharma license 2010-08")]
    [InlineData("Roe Therapeutics, Inc., South San Francisco, Calif., obtained a license in August 2010.", "Roe Therapeutics license 2010-08")]
    [InlineData("Takeda is developing IMGN901 under an August 2010 agreement that granted it exclusive rights to use the technology.", "Takeda license 2010-08")]
    [InlineData("Takeda's rights come from an August 2010 agreement which gives it the right to use the technology.", "Takeda license 2010-08")]
    [InlineData("Takeda's rights to IMGN901 derive from an exclusive license to the technology for CD33, which it took in August 2010.", "Takeda license 2010-08")]
    [InlineData("IMGN901 rests on the license to the technology that Takeda obtained in August 2010.", "Takeda license 2010-08")]
    [InlineData("In January, Takeda took an exclusive license to two targets.", "Takeda license 2013-01")]
    [InlineData("In May, Takeda took an exclusive license to two targets.", "Takeda license 2012-05")]
    public void ADealIsReadWithItsPartnerAndDate(string body, params string[] expected) =>
        Assert.All(expected, deal => Assert.Contains(Deals(body), told => told.StartsWith(deal, StringComparison.Ordinal)));

    [Theory]
    [InlineData("Roche and Amgen are among the companies with licenses.")]
    [InlineData("Bayer may take a license.")]
    public void ACompanyThatIsOnlyListedMakesNoDeal(string body) => Assert.Empty(Deals(body));

    [Fact]
    public void ATermBelongsToTheDealOfItsPassage() =>
        Assert.Equal(["Bayer: 3000000", "Amgen: 5000000"], Terms(News + "ImmunoGen receives a $3 million upfront payment.\n\nIn May 2004, ImmunoGen and Amgen formed a collaboration. The Company received an upfront payment of $5 million."));

    [Fact]
    public void ATermOfEachLicenseBelongsToAll() =>
        Assert.Equal(["Bayer: 9000000", "Bayer: 9000000"], Terms(News + "Bayer took its first license in May 2010. For each license, ImmunoGen may receive milestone payments of up to $9 million."));

    [Fact]
    public void TermsOfTheLicensesTakenTodayAreNotThoseOfEarlierOnes() =>
        Assert.Equal(["Bayer: 9000000"], Terms(News + "Bayer took its first license in May 2010. Under the license announced today, ImmunoGen may receive milestone payments of up to $9 million. The milestone payments are tied to events."));

    [Fact]
    public void AHeadlineThatRoundsSaysNothingMore()
    {
        var (text, _) = Support.Marked.Text(Written.Release(News + "ImmunoGen may receive milestone payments of up to $200.5 million.", "Bayer Takes License; ImmunoGen Could Receive More Than $200 Million in Milestones"));

        Assert.Equal(200_500_000, Assert.Single(ReleaseExtractor.Read(text).Claims, claim => claim.Property == Properties.Term.Amount).Value is MoneyValue { Money.Amount: var amount } ? amount : 0);
    }

    [Fact]
    public void LicensesToldWithATargetAndACompoundEachAreTwo()
    {
        var (reading, _) = Written.Read("Both compounds rest on licenses that Takeda took in 2009, each for one target: CD30 in the case of IMGN901, CD37 in that of IMGN529. Future events could bring up to $32 million for each of the two compounds.");

        Assert.Equal(["IMGN529", "IMGN901"], reading.Claims.Where(claim => claim.Property == Properties.Deal.Compound).Select(claim => claim.Value.Stored).Order());
        Assert.Equal(2, reading.Claims.Count(claim => claim.Property == Properties.Term.Amount));
    }

    [Fact]
    public void WhatAnExtensionExtendsHasTheDateOfTheAgreement() =>
        Assert.Contains(Deals("ImmunoGen, Inc. today announced that Bayer has renewed its technology access agreement. The agreement dates from May 2008. It lets Bayer test the technology with its antibodies."), deal => deal == "Bayer right-to-test 2008-05");

    [Fact]
    public void TheNewLicenseIsTheNewsWhateverWasTakenLast() =>
        Assert.Equal(["Bayer: 9000000"], Terms(News + "The option was granted in May 2010. The new license further entitles ImmunoGen to milestone payments of up to $9 million. Bayer took its first license in May 2008."));

    [Fact]
    public void ALicenseToldWithItsTermsAsThoseOfTodayHasThem() =>
        Assert.Equal(["Bayer: 9000000", "Bayer: 9000000"], Terms(News + "ImmunoGen may receive milestone payments of up to $9 million. Bayer took the first of its licenses in May 2010, for another target, on the same financial terms as the license announced today."));

    [Fact]
    public void LicensesOnTheSameTermsHaveThemAll() =>
        Assert.Equal(["Bayer: 9000000", "Bayer: 9000000"], Terms(News + "ImmunoGen may receive milestone payments of up to $9 million. Bayer took its first license in May 2010. Each of these licenses was granted on the same financial terms as the one announced today."));

    [Theory]
    [InlineData("Jazz exercised the option that it took in May 2011 to obtain expanded access to the technology.", "Jazz option 2013-03-04")]
    [InlineData("ImmunoGen and MacroGenics have amended the agreement that they signed in 2010.", "MacroGenics amendment 2013-03-04")]
    public void TheDateOfWhatIsChangedIsNotThatOfTheChange(string body, string expected)
    {
        var (reading, _) = Written.Read("ImmunoGen, Inc. today announced a license. The Company also announced that " + body);

        Assert.Equal(expected, string.Join(' ', new[] { Properties.Deal.Partner, Properties.Deal.Kind, Properties.Deal.Date }.Select(property => reading.Claims.First(claim => claim.Property == property).Value.Stored)));
        Assert.Single(reading.Claims, claim => claim.Property == Properties.Deal.AgreementYear);
    }

    [Theory]
    [InlineData("Bayer Extends Its Agreement. Bayer has extended for a year the agreement that entitles Bayer to test the technology.", "Bayer extension")]
    [InlineData("ImmunoGen licensed the compound to Zhongmei Huadong, a subsidiary of Huadong Medicine, in October 2012. Huadong sells in China. Huadong makes it too. Under the license of October 2012, Huadong Medicine pays royalties.", "Huadong Medicine license 2012-10")]
    public void WhatIsToldTwiceIsOneDeal(string body, string expected) => Assert.StartsWith(expected, Assert.Single(Deals(body)), StringComparison.Ordinal);

    [Fact]
    public void AnAgreementIsWhatItGives() =>
        Assert.Equal(["Amgen right-to-test 2010-03"], Deals("In March 2010, ImmunoGen and Amgen entered into a five-year agreement that gives Amgen the right to test the technology."));

    [Fact]
    public void ALicenseIsNotTheAgreementThatItWasTakenUnder() =>
        Assert.Equal("license", Terms(News + "The license was taken under the right-to-test agreement that the companies signed in May 2010, and brings ImmunoGen a $2 million upfront payment.", Properties.Deal.Kind));

    [Fact]
    public void ALicenseRestsOnTheAgreementThatGaveTheRightToTakeIt()
    {
        var (reading, _) = Written.Read(News + "ImmunoGen and Bayer signed a right-to-test agreement in May 2010.");

        Assert.Equal("2010", reading.Claims.First(claim => claim.Property == Properties.Deal.AgreementYear).Value.Stored);
    }

    [Fact]
    public void TheOneCompoundBesideADealIsItsOwn()
    {
        var (reading, _) = Written.Read("Bayer is testing IMGN901, which ImmunoGen makes, under a license taken in May 2010.");

        Assert.Equal("IMGN901", Assert.Single(reading.Claims, claim => claim.Property == Properties.Deal.Compound).Value.Stored);
    }

    [Fact]
    public void TwoEqualMilestonesOfOneSentenceAreTwo() =>
        Assert.Equal(["Bayer: 5000000", "Bayer: 5000000"], Terms(News + "The milestones comprise $5 million upon approval in Europe and $5 million upon approval in Japan."));

    [Theory]
    [InlineData("In May 2012, Takeda took exclusive licenses to two targets.", "2")]
    [InlineData("In May 2012, ImmunoGen granted Takeda options to license three targets.", "3")]
    [InlineData("ImmunoGen and Takeda chose the first two targets of the research collaboration that they formed in May 2012.", null)]
    [InlineData("Under a right-to-test agreement of May 2012, Takeda can test the technology with five targets.", null)]
    public void RightsAreCountedByTargetButTheAgreementThatNamesThemIsOne(string body, string? count)
    {
        var (reading, _) = Written.Read(body);

        Assert.Contains(reading.Claims, claim => claim.Property == Properties.Deal.Kind);
        Assert.Equal(count, reading.Claims.FirstOrDefault(claim => claim.Property == Properties.Deal.Count)?.Value.Stored);
    }

    [Theory]
    [InlineData("ImmunoGen receives a $7.5 million exercise fee; it is eligible for up to $290 million in milestone payments.", "exercise-fee 7500000", "milestones 290000000")]
    [InlineData("The license could bring ImmunoGen up to $190 million in further milestone payments.", "milestones 190000000")]
    [InlineData("The license could bring ImmunoGen up to $190 million in additional milestones.", "milestones 190000000")]
    [InlineData("The license could bring ImmunoGen up to $190 million in upfront and milestone payments.", "total-value 190000000")]
    public void AnAmountIsWhatTheWordsOfItsOwnClauseSay(string sentence, params string[] expected)
    {
        var (reading, _) = Written.Read(News + sentence);

        Assert.Equal(expected, reading.Claims.Where(claim => claim.Property == Properties.Term.Amount).Select(claim => $"{reading.Stored(claim.Subject, Properties.Term.Type)} {((MoneyValue)claim.Value).Money.Amount:0}"));
    }

    [Theory]
    [InlineData("In September 2002, Bayer took a license for CD33. Bayer paid $1 million upon execution of the 2002 license.", "2002-09 1000000")]
    [InlineData("In September 2002, Bayer took a license for CD33. The September 2002 license carries potential milestone payments of $36 million.", "2002-09 36000000")]
    [InlineData("In September 2002, Bayer took a license for CD33. ImmunoGen receives an upfront payment of $2 million under the new license.", "2013-03-04 2000000")]
    public void ALicenseIsAlsoCalledByItsYear(string body, string expected)
    {
        var (reading, _) = Written.Read(News + body);

        Assert.Equal([expected], reading.Claims.Where(claim => claim.Property == Properties.Term.Amount).Select(claim => $"{reading.Stored(claim.Subject.Parent!, Properties.Deal.Date)} {((MoneyValue)claim.Value).Money.Amount:0}"));
    }

    [Theory]
    [InlineData("Option fee, payable on signing $8 million\nExercise fee, for each license $6 million")]
    [InlineData("Fee for the second year $8 million\nExercise fee $6 million")]
    [InlineData("Extension fee, if the term is extended $8 million\nExercise fee for each license $6 million")]
    public void WordsThatBeginTheNextRowOfATableBelongToTheNextAmount(string rows)
    {
        var (reading, _) = Written.Read(News + "\n\n" + rows);
        var terms = reading.Claims.Where(claim => claim.Property == Properties.Term.Amount).Select(claim => $"{reading.Stored(claim.Subject, Properties.Term.Type)} {((MoneyValue)claim.Value).Money.Amount:0}").ToList();

        Assert.Contains("exercise-fee 6000000", terms);
        Assert.DoesNotContain("exercise-fee 8000000", terms);
    }

    [Fact]
    public void WhatAPersonSaysIsNoTerm() =>
        Assert.Empty(Terms(News + "\n\n“Our earlier licenses carried milestone payments of up to $9 million,” said Jane Roe, President."));

    [Fact]
    public void RevenueIsNoTerm() =>
        Assert.Empty(Terms(News + "License fees were $2 million in the quarter, and milestone payments of $3 million were recognized as revenue."));

    [Fact]
    public void AnAgreementThatGivesEachPartyRightsGoesBothWays()
    {
        var (reading, _) = Written.Read("ImmunoGen and CytomX today announced a collaboration. Each party may take programs of its own.");

        Assert.Equal("both", Assert.Single(reading.Claims, claim => claim.Property == Properties.Deal.Direction).Value.Stored);
    }

    private static List<string> Deals(string body)
    {
        var (reading, _) = Written.Read(body);
        return [.. reading.Claims.Where(claim => claim.Property == Properties.Deal.Partner).Select(claim => string.Join(' ', new[] { claim.Value.Stored, reading.Stored(claim.Subject, Properties.Deal.Kind), reading.Stored(claim.Subject, Properties.Deal.Date) }.OfType<string>()))];
    }

    private static List<string> Terms(string body)
    {
        var (reading, _) = Written.Read(body);
        return [.. reading.Claims.Where(claim => claim.Property == Properties.Term.Amount).Select(claim => $"{reading.Stored(claim.Subject.Parent!, Properties.Deal.Partner)}: {((MoneyValue)claim.Value).Money.Amount:0}")];
    }

    private static string? Terms(string body, Property property)
    {
        var (reading, _) = Written.Read(body);
        return reading.Stored(reading.Claims.Single(claim => claim.Property == Properties.Term.Amount).Subject.Parent!, property);
    }
}
