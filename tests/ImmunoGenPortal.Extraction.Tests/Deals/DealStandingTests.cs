using ImmunoGenPortal.Extraction.Tests.Support;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Deals;

/// <summary>How what a release tells stands to its day: what is agreed today, what was agreed before, and what a change has made of it.</summary>
public class DealStandingTests
{
    private const string Amended = "ImmunoGen, Inc. today announced that ImmunoGen and Takeda have amended the collaboration agreement that they signed in May 2009. ";

    [Theory]
    [InlineData("ImmunoGen, Inc. and Takeda announced today that they have agreed to end their license agreement for IMGN901.", "Takeda termination 2013-03-04")]
    [InlineData("ImmunoGen, Inc. today announced that it and Takeda have amended the license agreement into which they entered in May 2009.", "Takeda amendment 2013-03-04")]
    [InlineData("ImmunoGen, Inc. today announced that Takeda has extended for two years the agreement dated May 4, 2009.", "Takeda extension 2013-03-04")]
    [InlineData("ImmunoGen, Inc. said today that Takeda has exercised the option that it took in May 2009.", "Takeda license 2013-03-04")]
    [InlineData("ImmunoGen, Inc. today announced that Takeda has renewed the agreement, which would otherwise have expired on February 5, 2013.", "Takeda extension 2013-03-04")]
    public void WhatIsAnnouncedTodayHasTheDateOfTheDay(string body, string expected) => Assert.Contains(expected, Deals(body));

    [Theory]
    [InlineData("The agreement of 1999 under which Takeda held the rights to IMGN901 was terminated in January 2003.", "Takeda termination 2003-01")]
    [InlineData("The license by which Amgen had access to the antibody was cancelled in May 2010.", "Amgen termination 2010-05")]
    [InlineData("The European rights that Takeda was granted in 2000 reverted to ImmunoGen in May 2004.", "Takeda termination 2004-05")]
    [InlineData("The license dates back to May 2000, when Takeda acquired the exclusive right to sell IMGN901.", "Takeda license 2000-05")]
    [InlineData("On November 30, 2012, ImmunoGen announced that it had entered into an agreement to be acquired by AbbVie.", "AbbVie acquisition 2012-11-30")]
    [InlineData("In April 2003, ImmunoGen acquired from the Johns Hopkins University, for a fee of $85,000, an exclusive license to an antibody.", "Johns Hopkins University license 2003-04")]
    [InlineData("Merck supplied the drug for the study under a 2011 clinical collaboration agreement.", "Merck collaboration 2011")]
    [InlineData("The collaboration of October 2010 by which Takeda holds the rights goes on.", "Takeda collaboration 2010-10")]
    [InlineData("A license and supply arrangement entered into with Takeda in August 2011 goes on.", "Takeda license 2011-08")]
    [InlineData("The September 2000 agreement was entered into by ImmunoGen and Amgen. It gave Amgen the right to test the technology.", "Amgen right-to-test 2000-09")]
    [InlineData("Jazz took an exclusive license in August 2011. In May of that year, Debiopharm bought IMGN529.", "Debiopharm acquisition 2011-05")]
    [InlineData("IMGN901 was created by ImmunoGen and licensed to Takeda as part of a broader collaboration established between the companies in July 2003.", "Takeda collaboration 2003-07")]
    [InlineData("Under the October 2010 option agreement, Takeda has paid $40 million.", "Takeda option 2010-10")]
    [InlineData("On May 9, 2011, ImmunoGen announced an option and license agreement with Takeda.", "Takeda option 2011-05-09")]
    [InlineData("In July 2000, ImmunoGen took a license to the display technology of Calder Biosystems.", "Calder Biosystems license 2000-07")]
    [InlineData("Terminated, in May 2012, its 2007 collaboration agreement with Jazz Pharmaceuticals.", "Jazz Pharmaceuticals termination 2012-05")]
    [InlineData("Earlier this month, a similar license was taken by Amgen.", "Amgen license 2013-03")]
    public void WhatWasAgreedBeforeHasItsOwnDate(string body, string expected) => Assert.Contains(expected, Deals("ImmunoGen, Inc. today announced its results. " + body));

    [Theory]
    [InlineData("Takeda has taken two licenses to date.")]
    [InlineData("SmithKline Beecham and Takeda have taken licenses to its technology.")]
    [InlineData("Takeda, which obtained its rights when it merged with another company, goes on.")]
    [InlineData("The technology may be used for targets that are not part of the existing research collaboration between the companies.")]
    public void WhatIsOnlyMentionedIsNoDeal(string sentence) => Assert.Empty(Deals("ImmunoGen, Inc. today announced its results. " + sentence));

    [Theory]
    [InlineData("Under that agreement, Takeda paid $20 million for the right to take exclusive options to a number of targets.", "Takeda option 2011-12")]
    [InlineData("That agreement gave Takeda the right to test the technology with its antibodies.", "Takeda right-to-test 2011-12")]
    public void WhatThatAgreementGaveIsOfTheDayWhenItWasMade(string sentence, string expected) =>
        Assert.Contains(expected, Deals("ImmunoGen, Inc. today announced that Takeda has taken an exclusive license. The license was granted under an agreement entered into by the companies in December 2011. " + sentence));

    [Theory]
    [InlineData("Under the amendment, ImmunoGen grants Takeda a fully paid license.")]
    [InlineData("By this amendment, Takeda gains exclusive rights to a second target.")]
    public void WhatAnAmendmentGrantsIsNoDealOfItsOwn(string sentence) => Assert.Equal(["Takeda amendment 2013-03-04"], Deals(Amended + sentence).Where(deal => deal.EndsWith("2013-03-04", StringComparison.Ordinal)));

    [Theory]
    [InlineData("In its original form, the agreement gave Takeda exclusive rights to the technology.")]
    [InlineData("The original agreement granted Takeda an exclusive license.")]
    [InlineData("As first signed, it gave Takeda exclusive rights to one target.")]
    public void WhatAnAgreementGaveBeforeItWasChangedIsHistory(string sentence) =>
        Assert.Equal(["Takeda amendment 2013-03-04", "Takeda collaboration 2009-05"], Deals(Amended + sentence).Order());

    [Theory]
    [InlineData("The potential milestones have been raised from $205 million to $238 million.")]
    [InlineData("It raises potential milestone payments from up to $205 million to as much as $238 million.")]
    [InlineData("The milestone payments, previously up to $205 million, now amount to a maximum of $238 million.")]
    [InlineData("The milestone payments that ImmunoGen can receive were increased to a total of $238 million.")]
    [InlineData("The milestone payments are now up to $238 million instead of $205 million.")]
    public void OfARaisedSumTheNewOneIsTheTermOfTheChange(string sentence) =>
        Assert.Equal("amendment 238000000", Assert.Single(Terms(Amended + sentence), term => term.StartsWith("amendment", StringComparison.Ordinal)));

    [Fact]
    public void TheFormerSumIsATermOfTheAgreementThatWasChanged() =>
        Assert.Contains("collaboration 205000000", Terms(Amended + "The potential milestones have been raised from $205 million to $238 million."));

    [Theory]
    [InlineData("In connection with the amendment, Takeda will make a one-time payment to ImmunoGen of €900,000.", "amendment 900000")]
    [InlineData("Takeda will pay ImmunoGen an amendment fee of $500,000.", "amendment 500000")]
    [InlineData("Takeda paid ImmunoGen $19 million upfront in 2009 for rights to two targets.", "collaboration 19000000")]
    public void WhatIsPaidForAChangeIsItsTermAndWhatWasPaidBeforeIsNot(string sentence, string expected) => Assert.Equal([expected], Terms(Amended + sentence));

    [Theory]
    [InlineData("Takeda agreed to provide $100 million in research funding, of which $46.5 million had been paid.", "amendment 100000000")]
    [InlineData("Milestone payments (in millions): development milestones, up to $33.0.")]
    [InlineData("Takeda, compared with $2 million before, owes royalties.")]
    public void PartsAndFiguresOfTablesAreNoTerms(string sentence, params string[] expected) => Assert.Equal(expected, Terms(Amended + sentence));

    [Theory]
    [InlineData("Takeda has also been granted an exclusive option to a second target.", "Takeda option 2013-03-04")]
    [InlineData("In addition, Takeda obtained an option to license a further target.", "Takeda option 2013-03-04")]
    public void OneMoreRightIsADealOfItsOwn(string sentence, string expected) =>
        Assert.Equal(["Takeda license 2013-03-04", expected], Deals("ImmunoGen, Inc. today announced that Takeda has taken an exclusive license to its TAP technology. " + sentence).Order());

    [Theory]
    [InlineData("Takeda paid $10.5 million at the start and would owe up to $28 million in milestones.")]
    [InlineData("ImmunoGen was paid $10.5 million upon signature.")]
    [InlineData("ImmunoGen has received $10.5 million at the outset from Takeda.")]
    public void WhatIsPaidForTheAgreementItselfIsNoPaymentOfAnEvent(string sentence)
    {
        var (reading, _) = Written.Read("ImmunoGen, Inc. today announced its results. In May 2009, ImmunoGen and Takeda formed a collaboration. " + sentence);

        Assert.DoesNotContain(reading.Claims, claim => claim.Property == Properties.Payment.Amount);
        Assert.Contains(reading.Claims, claim => claim.Property == Properties.Term.Type && claim.Value.Stored == "upfront");
    }

    [Theory]
    [InlineData("ImmunoGen, Inc. today announced that Takeda has notified the Company that it is ending the collaboration and option agreement. The agreement was entered into in August 2010. It gave Takeda exclusive rights to opt into programs. Takeda paid $60 million upfront.", "collaboration 60000000")]
    [InlineData("ImmunoGen, Inc. today announced that Takeda, a unit of Takeda Pharmaceutical, Osaka, Japan, has exercised its option to obtain an exclusive license to CD30. Takeda was granted the option in January 2012 for a fee of $600,000. With its exercise, the financial terms take effect. They provide for development milestones totaling as much as $22 million.", "option 600000", "license 22000000")]
    [InlineData("ImmunoGen, Inc. today announced that it and Takeda have amended their license agreement of May 2009, under which Takeda obtained IMGN529 for an initial $25 million. ImmunoGen also receives $2 million upfront.", "license 25000000", "amendment 2000000")]
    public void WhatAPassageGoesOnToTellIsOfTheAgreementItDates(string body, params string[] expected) => Assert.Equal(expected.Order(), Terms(body).Order());

    [Theory]
    [InlineData("ImmunoGen has the option to take an exclusive license to each antigen by paying $250,000.", "exercise-fee")]
    [InlineData("Takeda may exercise the option until 2018 by paying $1 million.", "exercise-fee")]
    [InlineData("ImmunoGen may elect to co-develop the compound, for which Takeda would be owed a fee of $15 million.", "exercise-fee")]
    [InlineData("Opting in would have cost Takeda $40 million.", "exercise-fee")]
    [InlineData("The collaboration opened with a payment to ImmunoGen of $12 million.", "upfront")]
    [InlineData("Takeda is paid $900,000 at the start of the collaboration.", "upfront")]
    [InlineData("Takeda would be eligible for success fees that cannot exceed $11.5 million.", "milestones")]
    [InlineData("As the product moves on, Takeda may receive further payments of as much as $3.2 million.", "milestones")]
    [InlineData("The agreement called for as much as $21 million more on marketing approvals.", "milestones")]
    [InlineData("Takeda undertook to support the programs with up to $85 million in funding.", "research-funding")]
    [InlineData("It would pay $2 million at the start of a Phase II trial.", "milestone")]
    public void ASumIsReadByWhatItIsPaidFor(string sentence, string type)
    {
        var (reading, _) = Written.Read("ImmunoGen and Takeda today announced that they have formed a collaboration. " + sentence);

        Assert.Equal(type, Assert.Single(reading.Claims, claim => claim.Property == Properties.Term.Type).Value.Stored);
    }

    [Theory]
    [InlineData("It is the second license of this kind taken by Takeda – Takeda licensed exclusive rights to one more antigen in September 2009.")]
    [InlineData("It is the second such license taken by Takeda – the company took its first license in September 2009.")]
    [InlineData("It is the second such license to be taken by Takeda; it licensed exclusive rights to one more antigen in September 2009.")]
    public void ALicenseToldBesideTheCountOfTodaysIsAnother(string sentence) =>
        Assert.Equal(["Takeda license 2009-09", "Takeda license 2013-03-04"], Deals("ImmunoGen, Inc. today announced that Takeda has licensed the exclusive right to use its TAP technology. " + sentence).Order());

    [Fact]
    public void WhatWasLicensedRecentlyIsNoNewsOfTheDay() =>
        Assert.Contains("Takeda license", Deals("ImmunoGen, Inc. today announced that Takeda has renewed its agreement of May 2000. Under this agreement, Takeda recently licensed exclusive rights for one antigen that it has not named."));

    [Theory]
    [InlineData("Under an agreement signed in March 2001, Takeda took an exclusive license to CD30 in February 2002.", "Takeda license 2002-02")]
    [InlineData("In September 2000 Takeda purchased the right, valid for ten years, to test the technology with its antibodies.", "Takeda right-to-test 2000-09")]
    [InlineData("In January 2003 ImmunoGen recovered IMGN901 from Takeda, as no terms were agreed.", "Takeda termination 2003-01")]
    [InlineData("Lilly, which in December 2011, for an option fee of $20 million, gained an option to the technology, has yet to use it.", "Lilly option 2011-12")]
    [InlineData("IMGN901 came out of a collaboration which ImmunoGen and a predecessor of sanofi-aventis began in 2003.", "sanofi-aventis collaboration 2003")]
    [InlineData("By a collaboration agreement of October 2010, Huadong Medicine secured exclusive rights.", "Huadong Medicine collaboration 2010-10")]
    [InlineData("They include an August 2012 license to Takeda for Japan.", "Takeda license 2012-08")]
    public void OfSeveralDatesTheOneOfTheDealIsIts(string sentence, string expected) => Assert.Contains(expected, Deals("ImmunoGen, Inc. today announced its results. " + sentence));

    [Theory]
    [InlineData("Takeda, which in December 2004 licensed rights to CD30, has begun testing.", "Takeda license 2004-12")]
    [InlineData("Takeda returned its license to the antibody in January 2013.", "Takeda termination 2013-01")]
    [InlineData("Bayer has entered into an agreement granting it exclusive rights to use the technology.", "Bayer license 2013-03-04")]
    [InlineData("Takeda will pay $15 million upfront for options to license rights to several targets.", "Takeda option 2013-03-04")]
    public void ARelativeClauseTellsHistoryAndTheMainClauseNews(string clause, string expected) => Assert.Equal([expected], Deals("ImmunoGen, Inc. today announced that " + clause));

    [Fact]
    public void AnUnitBehindAndIsThatOfTheSumBehindIt()
    {
        var (reading, _) = Written.Read("ImmunoGen and Lilly today announced a collaboration. ImmunoGen is to receive a $20 million upfront payment and, for each license taken, up to $200 million in milestones.");

        var unit = Assert.Single(reading.Claims, claim => claim.Property == Properties.Term.Per);
        Assert.Equal("milestones", reading.Stored(unit.Subject, Properties.Term.Type));
    }

    [Fact]
    public void WhatWasPaidUpfrontIsNoTermOfAnExtension() =>
        Assert.Equal(["extension 250000"], Terms("ImmunoGen, Inc. today announced that Takeda has exercised its option to extend its agreement. Takeda will pay an extension fee of $250,000. The companies entered into the agreement in March 2002, at which time Takeda paid a $2 million upfront fee."));

    [Fact]
    public void ACompanyTheLexiconLacksIsKnownByItsFirstWord() =>
        Assert.Equal(["Calder Biosciences license 2013-03-04"], Deals("ImmunoGen, Inc. and Calder Biosciences, Inc. today announced an exclusive license agreement. Calder will pay ImmunoGen $2 million upfront."));

    [Fact]
    public void AMergerIsOneDealHoweverOftenItIsTold() =>
        Assert.Equal(["AbbVie acquisition 2012-10-30"], Deals("ImmunoGen, Inc. today announced that its stockholders voted to adopt the merger agreement with AbbVie Inc. Under the agreement, which was signed on October 30, 2012, AbbVie will acquire ImmunoGen for cash in a transaction that values the Company at about $9 billion."));

    [Theory]
    [InlineData("“Takeda took a license under our agreement,” said Jane Roe, President.")]
    [InlineData("A committee with two members from each company has been formed.")]
    public void SpeechAndCommitteesTellNoDeal(string sentence) => Assert.Empty(Deals("ImmunoGen, Inc. today announced its results.\n\n" + sentence));

    [Theory]
    [InlineData("The first, taken in March 2011, covers two undisclosed targets. For each license, ImmunoGen is entitled to receive milestone payments totaling $200 million.", "license 200000000", "license 200000000")]
    [InlineData("The first, named in March 2011, is in the clinic. For each license, ImmunoGen is entitled to receive milestone payments totaling $200 million.", "license 200000000")]
    public void ALicenseCountedBeforeIsToldInShort(string body, params string[] expected) => Assert.Equal(expected, Terms("ImmunoGen, Inc. today announced that Takeda has taken a license. This is the second license that Takeda has taken under an agreement of 2010. " + body));

    [Fact]
    public void ThePriceOfRoyaltiesNamesTheCompound() =>
        Assert.Contains("Kadcyla", Written.Read("ImmunoGen, Inc. today announced that it has entered into a royalty purchase agreement with OMERS. ImmunoGen receives $200 million in cash for the right to receive royalty payments on sales of Kadcyla.").Reading.Claims.Where(claim => claim.Property == Properties.Deal.Compound).Select(claim => claim.Value.Stored));

    [Theory]
    [InlineData("In this royalty transaction, which ImmunoGen announced in 2011, the Company sold the right to receive all royalty revenue on sales of Kadcyla for $200 million.", "Immunity Royalty Holdings royalty-sale 2011")]
    [InlineData("In this research collaboration, which ImmunoGen announced in 2011, the Company pays no royalties.", null)]
    public void ASaleIsToldAfterItsBuyer(string body, string? expected)
    {
        var told = Deals("ImmunoGen, Inc. today announced its results. An earlier transaction was with Immunity Royalty Holdings, L.P. " + body);

        Assert.Equal(expected, told.Find(static deal => deal.Contains("royalty-sale", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("ImmunoGen, Inc. Provides Update on Collaboration with Takeda", "ImmunoGen, Inc. today announced that Takeda has decided to stop developing IMGN901.")]
    [InlineData("First Findings with SAR650984 Reported; Compound Was Licensed to Takeda as Part of a Broader Collaboration", "ImmunoGen, Inc. today announced findings of a Phase I trial.")]
    public void WhatAHeadlineGoesBackToIsNoNews(string headline, string body) =>
        Assert.DoesNotContain(ReleaseExtractor.Read(Written.Release(body, headline)).Claims, claim => claim.Property == Properties.Deal.Kind);

    private static List<string> Deals(string body)
    {
        var (reading, _) = Written.Read(body);
        return [.. reading.Claims.Where(claim => claim.Property == Properties.Deal.Partner).Select(claim => string.Join(' ', new[] { claim.Value.Stored, reading.Stored(claim.Subject, Properties.Deal.Kind), reading.Stored(claim.Subject, Properties.Deal.Date) }.OfType<string>()))];
    }

    /// <summary>The kind of the deal and the amount of each of its terms.</summary>
    private static List<string> Terms(string body)
    {
        var (reading, _) = Written.Read(body);
        return [.. reading.Claims.Where(claim => claim.Property == Properties.Term.Amount).Select(claim => $"{reading.Stored(claim.Subject.Parent!, Properties.Deal.Kind)} {((MoneyValue)claim.Value).Money.Amount:0}")];
    }
}
