using ImmunoGenPortal.Extraction.Tests.Support;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Deals;

/// <summary>Agreements that a release tells of beside its news: changed, renewed, sold, or made with a company that is now another's.</summary>
public class BackgroundDealsTests
{
    [Fact]
    public void AnOptionThatHasLapsedIsTheOneThatWasGranted() =>
        Assert.Equal("Takeda option 2011-12: option-fee 750000", Told("Takeda did not exercise its option to license European rights to IMGN901 before the option expired. ImmunoGen granted the option to Takeda in December 2011. Takeda paid $750,000 for it."));

    [Fact]
    public void WhatABuyerOfACompoundObtainsIsNoLicenseBesideIt() =>
        Assert.Equal("Takeda acquisition 2013-03-04: purchase-price 28000000, milestones 30000000", Told("ImmunoGen, Inc. today announced that Takeda will acquire IMGN901. Takeda pays ImmunoGen $28 million at closing and up to $30 million in milestone payments. Takeda obtains all worldwide rights."));

    [Theory]
    [InlineData("Debiopharm acquired the program from ImmunoGen, Inc. in May 2011 for an upfront payment of $25 million and a $5 million milestone payment upon completion of the transfer.", "Debiopharm acquisition 2011-05: upfront 25000000, milestone 5000000")]
    [InlineData("Debiopharm bought the antibody from ImmunoGen in May 2011 for an upfront payment of $25 million.", "Debiopharm acquisition 2011-05: upfront 25000000")]
    [InlineData("During the quarter, ImmunoGen received a $13 million upfront payment from Eli Lilly under the license agreement for its technology that was announced in February.", "Eli Lilly license 2013-02: upfront 13000000")]
    [InlineData("ImmunoGen received a $15 million upfront payment from Vertex under the license agreement announced in February 2012.", "Vertex license 2012-02: upfront 15000000")]
    [InlineData("Its owner works under an agreement that ImmunoGen has with Takeda. Under the agreement between the companies, ImmunoGen is entitled to receive up to $44 million in milestone payments, $13 million of which has been received.", "Takeda license : milestones 44000000")]
    [InlineData("It is the subject of an agreement ImmunoGen signed with Takeda. Under the agreement between the two companies, ImmunoGen received a $4 million upfront payment.", "Takeda license : upfront 4000000")]
    [InlineData("ImmunoGen's partners also include Novartis, which entered into an option agreement with the Company in October 2010 and made a $45 million upfront payment.", "Novartis option 2010-10: upfront 45000000")]
    [InlineData("Under an amendment of May 2011 to the agreement between the companies, Takeda obtained an exclusive license to the compound for a payment of $30 million.", "Takeda amendment 2011-05: upfront 30000000")]
    [InlineData("The collaboration agreement was entered into by ImmunoGen and Takeda on July 30, 2003. ImmunoGen received an upfront payment of $12 million.", "Takeda collaboration 2003-07-30: upfront 12000000")]
    [InlineData("The collaboration and license agreement was signed by ImmunoGen and Takeda in July 2003. ImmunoGen received an upfront payment of $12 million.", "Takeda collaboration 2003-07: upfront 12000000")]
    [InlineData("In April 2011, Immunity Royalty Holdings, L.P. paid $200 million for the right to receive the royalties on sales of Kadcyla.", "Immunity Royalty Holdings royalty-sale 2011-04: purchase-price 200000000")]
    [InlineData("In 2011 Immunity Royalty Holdings, L.P. paid ImmunoGen $200 million for all royalties on Kadcyla.", "Immunity Royalty Holdings royalty-sale 2011: purchase-price 200000000")]
    [InlineData("In March 2011, Takeda exercised its option to extend the term of the collaboration by one year, for which it paid ImmunoGen $5 million.", "Takeda extension 2011-03: extension-fee 5000000")]
    public void WhatWasPaidForIsADeal(string sentence, string expected) => Assert.Equal(expected, Told("IMGN529 targets CD37. " + sentence));

    [Theory]
    [InlineData("Debiopharm received the program report from ImmunoGen in May 2011.")]
    [InlineData("An agreement that ImmunoGen has with Takeda lets it develop the compound.")]
    [InlineData("ImmunoGen earned a $3 million milestone payment under its agreement with Takeda.")]
    [InlineData("Takeda paid $200 million for the building.")]
    [InlineData("ImmunoGen received a $13 million payment from Eli Lilly under the lease announced in February.")]
    public void WhatWasPaidOrGivenOtherwiseIsNone(string sentence) =>
        Assert.DoesNotContain(Written.Read("IMGN529 targets CD37. " + sentence).Reading.Claims, claim => claim.Property == Properties.Deal.Kind);

    private static string Told(string body)
    {
        var reading = Written.Read(body).Reading;
        var deal = Assert.Single(reading.Claims, claim => claim.Property == Properties.Deal.Kind).Subject;
        var terms = from claim in reading.Claims where claim.Property == Properties.Term.Type select $"{claim.Value.Stored} {(reading.Claims.First(other => other.Subject == claim.Subject && other.Property == Properties.Term.Amount).Value as MoneyValue)?.Money.Amount:0}";
        return $"{reading.Stored(deal, Properties.Deal.Partner)} {reading.Stored(deal, Properties.Deal.Kind)} {reading.Stored(deal, Properties.Deal.Date)}: {string.Join(", ", terms)}";
    }

    [Theory]
    [InlineData("Under its license agreement with Takeda, ImmunoGen is entitled to receive milestone payments and royalties on sales.", "milestones, royalty")]
    [InlineData("Under its license agreement with Takeda, ImmunoGen is entitled to royalties on sales.", "")]
    public void AnAgreementThatIsOnlyNamedIsADealByMoreThanOneTerm(string sentence, string terms) =>
        Assert.Equal(terms, string.Join(", ", from claim in ReleaseExtractor.Read(Written.Release("IMGN529 targets CD37. " + sentence, "ImmunoGen Reports Clinical Data with IMGN529")).Claims where claim.Property == Properties.Term.Type select claim.Value.Stored));

    [Fact]
    public void WhatWasPaidBeforeAnOptionWasExercisedIsOfTheAgreementThatGaveIt() =>
        Assert.Equal("collaboration", PaidUnder("ImmunoGen, Inc. today announced that Bayer has exercised its option, pursuant to the collaboration agreement that the companies entered into in October 2011. Bayer previously made an upfront payment of $50 million.", "Bayer Exercises Option for Compound of ImmunoGen"));

    private static string? PaidUnder(string body, string headline)
    {
        var reading = ReleaseExtractor.Read(Written.Release(body, headline));
        return reading.Stored(Assert.Single(reading.Claims, claim => claim.Property == Properties.Term.Amount).Subject.Parent!, Properties.Deal.Kind);
    }

    [Theory]
    [InlineData("Northgate, a predecessor company of Bayer", "Bayer")]
    [InlineData("Northgate, the predecessor of Bayer", "Bayer")]
    [InlineData("Northgate, now part of Bayer", "Bayer")]
    [InlineData("Northgate, which later became part of Bayer", "Bayer")]
    [InlineData("Northgate, a competitor of Bayer", "Northgate")]
    public void WhatWasAgreedWithAPredecessorIsTheSuccessorsWhereTheReleaseIsAboutIt(string who, string partner)
    {
        var deals = Deals("ImmunoGen, Inc. today announced that Bayer has exercised its option for another target. In July 2003, ImmunoGen and " + who.Replace("Northgate", "Aventis", StringComparison.Ordinal) + ", established a collaboration to discover anticancer therapeutics.", "Bayer Exercises Option under Agreement with ImmunoGen");

        Assert.Contains($"{partner.Replace("Northgate", "Aventis", StringComparison.Ordinal)} collaboration 2003-07", deals);
    }

    [Theory]
    [InlineData("In 2006, Biotest acquired from the US company ImmunoGen, Inc. a license to the technology.", "Biotest license 2006")]
    [InlineData("In May 2011, Takeda obtained from ImmunoGen the exclusive rights to the compound.", "Takeda license 2011-05")]
    [InlineData("Takeda holds it for Greater China under an agreement of October 2010.", "Takeda license 2010-10")]
    [InlineData("IMGC936 was created under a co-development agreement that ImmunoGen and MacroGenics entered into in October 2011.", "MacroGenics collaboration 2011-10")]
    [InlineData("IMGC936 came out of a joint development agreement that the two companies, ImmunoGen and MacroGenics, know.", null)]
    [InlineData("Takeda acquired from ImmunoGen the lease of a building in May 2011.", null)]
    public void AnAgreementTakenFromTheCompanyIsReadWithItsDate(string sentence, string? expected)
    {
        var deals = Deals("ImmunoGen, Inc. presents data on IMGN529. " + sentence, "ImmunoGen Reports Clinical Data with IMGN529");

        Assert.Equal(expected is null ? [] : [expected], deals);
    }

    [Theory]
    [InlineData("Bayer has made use of its right to extend the term of the research collaboration by one year.", "Bayer extension 2013-03-04")]
    [InlineData("Bayer has taken advantage of its option to renew the agreement.", "Bayer extension 2013-03-04")]
    [InlineData("Bayer took a license under an agreement that the companies made in 2006 and that Bayer renewed in May 2010 for three years.", "Bayer extension 2010-05")]
    [InlineData("A separate exclusive license with Bayer, the license of December 2011, has been amended as well.", "Bayer amendment 2013-03-04")]
    [InlineData("Bayer has the right to extend the term of the research collaboration.", null)]
    public void ARightToRenewThatWasUsedIsAnExtension(string sentence, string? expected)
    {
        var deals = Deals("ImmunoGen, Inc. today announced news. " + sentence, "ImmunoGen and Bayer Announce Change to Agreement");

        Assert.Equal(expected is null ? [] : [expected], deals.Where(deal => deal.Contains("extension", StringComparison.Ordinal) || deal.Contains("amendment", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("The royalties were sold, in part to Immunity Royalty Holdings in April 2015 for $200 million, and the remainder to OMERS in January 2019 for $65 million.", "Immunity Royalty Holdings royalty-sale 2015-04", "OMERS royalty-sale 2019-01")]
    [InlineData("ImmunoGen has entered into an agreement with Calder Partners, L.P., under which ImmunoGen will receive $185 million at closing in return for its right to receive royalty payments on sales of Kadcyla.", "Calder Partners royalty-sale 2013-03-04")]
    [InlineData("In August 2012, Bayer licensed from ImmunoGen the EpCAM-targeting program on which it had been working, for a $7 million upfront payment.", "Bayer license 2012-08")]
    [InlineData("In February 2012, ImmunoGen received a one-time payment of $30 million from Bayer, in exchange for which four existing licenses were amended to become fully paid.", "Bayer amendment 2012-02")]
    [InlineData("Bayer took its first license in August 2012 under a collaboration established in December 2011, which had provided ImmunoGen with a $20 million upfront payment.", "Bayer collaboration 2011-12", "Bayer license 2012-08")]
    [InlineData("ImmunoGen and Bayer executed the license agreement in January 2011. Bayer received exclusive rights, other than in certain countries, to develop huC242-DM1.", "Bayer license 2011-01")]
    [InlineData("In May 2012, sold IMGN529 to Debiopharm for an upfront payment of $25 million.", "Debiopharm acquisition 2012-05")]
    [InlineData("Sells IMGN529 to Debiopharm in May 2012.", "Debiopharm acquisition 2012-05")]
    [InlineData("The Company sold its goods to a store.")]
    [InlineData("Bayer took its first license under the agreement in March 2012, and licensed two other targets in October and November of 2012.", "Bayer license 2012-03", "Bayer license 2012-11")]
    [InlineData("In June 2011, the companies signed a second agreement, under which ImmunoGen licensed the Bayer antibody library for its own research.", "Bayer license 2011-06")]
    [InlineData("Under an earlier agreement, Bayer took an exclusive license to a first target in August 2012 and exclusive licenses to two further targets in December 2012.", "Bayer license 2012-08", "Bayer license 2012-12")]
    [InlineData("In January 2012, sold to OMERS, the pension plan of the employees of a province, the residual portion of its royalty on Kadcyla.", "OMERS royalty-sale 2012-01")]
    [InlineData("In December 2012, Centocor, Inc., a Johnson & Johnson company, licensed exclusive rights to the technology.", "Centocor license 2012-12")]
    [InlineData("Bayer has taken six licenses: one in March 2012, one in October 2012, one in November 2012 and three in December 2012.", "Bayer license 2012-03", "Bayer license 2012-10", "Bayer license 2012-11", "Bayer license 2012-12")]
    [InlineData("Bayer - In September 2012 and November 2012, Bayer took exclusive licenses to use the technology.", "Bayer license 2012-09", "Bayer license 2012-11")]
    [InlineData("In February 2012, ImmunoGen exercised its own right under the collaboration and took an exclusive license from Bayer to its antibodies.", "Bayer license 2012-02")]
    [InlineData("In May 2012, Bayer paid $30 million for fully-paid, exclusive licenses to four compounds.", "Bayer license 2012-05")]
    [InlineData("The royalties are owed on sales by Bayer in all countries.")]
    public void WhatWasSoldLicensedOrChangedEarlierIsTold(string sentence, params string[] expected) =>
        Assert.Equal(expected, Deals("ImmunoGen, Inc. today announced business news. " + sentence, "ImmunoGen Reports News").Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("ImmunoGen, Inc. today announced that Bayer has decided to renew the agreement by which it has rights to test the technology. As originally signed in May 2006, the agreement allowed for one renewal.", "2006")]
    [InlineData("ImmunoGen, Inc. today announced that Bayer has decided to renew the agreement by which it has rights to test the technology. The May 2006 agreement had a term of five years.", "2006")]
    [InlineData("ImmunoGen has regained all rights to IMGN242 from Bayer under the terms of the 1999 agreement, effective in February 2013.", "1999")]
    public void WhatIsRenewedIsTheAgreementThatThePassageDates(string body, string year)
    {
        var (reading, _) = Written.Read(body);

        Assert.Contains(year, reading.Claims.Where(claim => claim.Property == Properties.Deal.AgreementYear).Select(claim => claim.Value.Stored));
    }

    [Fact]
    public void AnExpandedCollaborationIsTheAmendmentThatTheBodyTellsOf()
    {
        var deals = Deals("ImmunoGen, Inc. today announced that the Company and Bayer have amended their license agreement for anetumab.", "ImmunoGen and Bayer Expand Collaboration");

        Assert.Equal(["Bayer amendment 2013-03-04"], deals);
    }

    [Theory]
    [InlineData("it has entered into an agreement by which Calder Royalty Holdings, L.P., an entity formed by several funds, buys the right to receive royalty payments on sales of Kadcyla. ImmunoGen will be paid $150 million at closing.", "150000000")]
    [InlineData("it has sold its residual rights to royalty payments on sales of Kadcyla to Calder, which manages one of the largest pension plans of the country, for $45 million.", "45000000")]
    [InlineData("it has sold its rights to royalties on Kadcyla to Calder, the pension plan of a state, for a net $65.2 million.", "65200000")]
    [InlineData("it has sold to Calder, the pension plan of a state, the rest of its royalty on net sales of Kadcyla for a payment of $65.2 million.", "65200000")]
    [InlineData("it has sold to Calder Royalty Holdings, L.P., for $90 million, the right to receive the Kadcyla royalties.", "90000000")]
    public void ThePriceOfRoyaltiesIsThatOfTheirSale(string clause, string amount)
    {
        var (reading, _) = Written.Read("ImmunoGen, Inc. today announced that " + clause);

        var price = Assert.Single(reading.Claims, claim => claim.Property == Properties.Term.Amount);
        Assert.Equal("royalty-sale", reading.Stored(price.Subject.Parent!, Properties.Deal.Kind));
        Assert.Equal("purchase-price", reading.Stored(price.Subject, Properties.Term.Type));
        Assert.StartsWith(amount, price.Value.Stored, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Under this agreement, ImmunoGen will receive a technology access fee of $2 million at signing.", "access-fee")]
    [InlineData("Under this agreement, ImmunoGen will receive a payment of $2 million at signing.", "upfront")]
    [InlineData("Bayer may pay up to $90 million per target in option exercise fees and in development and commercial milestone payments.", "total-value")]
    [InlineData("ImmunoGen could now receive up to $44 million in upfront and milestone payments, an increase of $6 million over the original amount.", "total-value")]
    public void ASumIsOfTheKindThatItsNounSays(string sentence, string type)
    {
        var (reading, _) = Written.Read("ImmunoGen, Inc. today announced that Bayer has taken an exclusive license. " + sentence);

        Assert.Equal([type], reading.Claims.Where(claim => claim.Property == Properties.Term.Amount).Select(claim => reading.Stored(claim.Subject, Properties.Term.Type)));
    }

    [Theory]
    [InlineData("ImmunoGen has earned $4 million to date in upfront and milestone payments under the license.")]
    [InlineData("Under the license, ImmunoGen has received $44 million in upfront and milestone payments to date.")]
    [InlineData("ImmunoGen has collected $12 million of license fees and milestones under it.")]
    public void WhatWasEarnedOfUpfrontAndMilestonePaymentsIsNoTermToCome(string sentence)
    {
        var (reading, _) = Written.Read("ImmunoGen, Inc. today announced that Bayer has taken an exclusive license. " + sentence);

        Assert.DoesNotContain(reading.Claims, claim => claim.Property == Properties.Term.Type);
    }

    [Theory]
    [InlineData("Bayer entered into a license and option agreement with ImmunoGen.", "license")]
    [InlineData("Bayer entered into an option and license agreement with ImmunoGen.", "option")]
    public void OfTwoNounsTheFirstIsTheKind(string sentence, string kind)
    {
        var (reading, _) = Written.Read("ImmunoGen, Inc. today announced news. " + sentence.Replace("Bayer entered", "In May 2011, Bayer entered", StringComparison.Ordinal));

        Assert.Equal([kind], reading.Claims.Where(claim => claim.Property == Properties.Deal.Kind).Select(claim => claim.Value.Stored));
    }

    private static List<string> Deals(string body, string headline)
    {
        var reading = ReleaseExtractor.Read(Written.Release(body, headline));
        return [.. reading.Claims.Where(claim => claim.Property == Properties.Deal.Kind).Select(claim => $"{reading.Stored(claim.Subject, Properties.Deal.Partner)} {claim.Value.Stored} {reading.Stored(claim.Subject, Properties.Deal.Date)}")];
    }
}
