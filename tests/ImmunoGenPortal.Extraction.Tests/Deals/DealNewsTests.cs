using ImmunoGenPortal.Extraction.Tests.Support;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Deals;

/// <summary>Deals as news and filings word them: sums that add several payments up, days on which something was announced, sales of royalties.</summary>
public class DealNewsTests
{
    private const string License = "Bayer has taken an exclusive license from ImmunoGen. ";

    [Theory]
    [InlineData(License + "ImmunoGen could receive up to $45 million plus royalties.", "royalty", "total-value 45000000")]
    [InlineData(License + "ImmunoGen is eligible to receive $45 million, plus royalties.", "royalty", "total-value 45000000")]
    [InlineData(License + "ImmunoGen stands to earn as much as $45 million from the license.", "total-value 45000000")]
    [InlineData(License + "ImmunoGen could get up to $60 million under the agreement as milestones are reached.", "milestones 60000000")]
    [InlineData(License + "ImmunoGen could earn $9 million under its lease.")]
    [InlineData("Bayer has taken a license from ImmunoGen for up to $1.7 billion in potential payments.", "total-value 1700000000")]
    [InlineData("Bayer has taken a license from ImmunoGen for up to $45 million plus royalties.", "royalty", "total-value 45000000")]
    [InlineData(License + "ImmunoGen can receive up to $337 million in option exercise fees, development, and commercial milestone payments.", "total-value 337000000")]
    [InlineData(License + "ImmunoGen could earn up to $90 million in target selection fees and development, regulatory and commercial milestones.", "total-value 90000000")]
    [InlineData(License + "ImmunoGen could earn up to $90 million in development, regulatory and commercial milestones.", "milestones 90000000")]
    [InlineData(License + "The deal could generate up to $440 million for ImmunoGen.", "total-value 440000000")]
    [InlineData(License + "The deal could eventually be worth up to $35 million.", "total-value 35000000")]
    [InlineData(License + "The arrangement was valued at up to $45 million, $41.5 million of which came as fees.", "total-value 45000000")]
    [InlineData(License + "Bayer will provide up-front cash and milestone payments totaling more than $40 million.", "total-value 40000000")]
    [InlineData(License + "ImmunoGen will receive an upfront payment of $13 million, and up to an additional $32.5 million if Bayer selects the maximum number of additional targets.", "exercise-fee 32500000", "upfront 13000000")]
    [InlineData(License + "ImmunoGen will receive $13 million upfront and up to $32.5 million for meeting certain targets.", "milestones 32500000", "upfront 13000000")]
    [InlineData(License + "ImmunoGen will receive a one-time upfront payment, and a potential additional payment on full approval, totaling $34 million.", "total-value 34000000", "upfront")]
    [InlineData("ImmunoGen and Bayer entered into a collaboration. Extension of the collaboration could bring the total committed funding to ImmunoGen up to $99 million.", "research-funding 99000000")]
    [InlineData("ImmunoGen and Bayer entered into a collaboration. If Bayer exercises an option to extend the collaboration, the committed funding increases to $99 million.", "research-funding 99000000")]
    [InlineData(License + "Bayer will pay upfront and option exercise fees of up to $20 million.", "total-value 20000000")]
    public void ASumOverSeveralPaymentsIsTheTotal(string body, params string[] terms) => Assert.Equal(terms, Terms(body));

    [Theory]
    [InlineData("Bayer has exercised its right to extend its research collaboration with ImmunoGen, and will pay at least $18 million in research support. This funding is in addition to the $50 million in research support already committed for the first three years.", "research-funding 18000000")]
    [InlineData("Bayer has exercised its right to extend its research collaboration with ImmunoGen, and will pay at least $18 million in research support. Previously, Bayer had committed $50 million in research support.", "research-funding 18000000")]
    public void WhatWasCommittedBeforeIsNoTermOfTheExtension(string body, params string[] terms) => Assert.Equal(terms, Terms(body));

    [Theory]
    [InlineData("ImmunoGen has sold IMGN529 to Debiopharm. Under the terms of the agreement, ImmunoGen will receive $25M upfront, a $5M milestone after the technology transfer and a $25M milestone triggered by the initiation of a Phase 3 clinical trial.", "milestone 25000000", "milestone 5000000", "upfront 25000000")]
    [InlineData("Debiopharm has acquired IMGN529, ImmunoGen's CD37-targeting ADC. ImmunoGen will receive up to $55 million in upfront and milestone payments.", "total-value 55000000")]
    [InlineData("Debiopharm has acquired ImmunoGen's clinical stage ADC IMGN529. ImmunoGen will receive up to $55 million in upfront and milestone payments.", "total-value 55000000")]
    public void ACompoundIsSoldForWhatIsStillToCome(string body, params string[] terms)
    {
        Assert.Equal(terms, Terms(body));
        Assert.DoesNotContain(Read(body).Claims, claim => claim.Subject.Kind == SubjectKind.Payment);
    }

    [Theory]
    [InlineData("Genentech developed Kadcyla using technology licensed from ImmunoGen under a 2000 agreement. This agreement entitles ImmunoGen to receive royalties ranging from 3-5% on Kadcyla sales.", "Genentech license : royalty")]
    [InlineData("In 2009, ImmunoGen announced a $200 million royalty transaction through which it sold the right to receive all of the royalty revenue on Kadcyla. Genentech developed Kadcyla using technology licensed from ImmunoGen under a 2000 agreement. This agreement entitles ImmunoGen to royalties of 3% on sales.", "Genentech license : royalty")]
    [InlineData("ImmunoGen sold its residual rights to royalties on Kadcyla to a pension plan for $65 million. Genentech developed Kadcyla using technology licensed from ImmunoGen under a 2000 agreement. This agreement entitles ImmunoGen to royalties of 3% on sales.", "Genentech license : royalty")]
    [InlineData("ImmunoGen announced the sale of its residual rights to receive royalty payments on sales of Kadcyla to OMERS, the pension plan of a province, for $65 million.", "OMERS royalty-sale 2013-03-04: purchase-price 65000000")]
    public void ThePriceOfRoyaltiesIsNoTermOfTheirLicense(string body, string deal) => Assert.Equal([deal], Deals(body));

    [Theory]
    [InlineData("On March 1, 2013, ImmunoGen announced that on February 28, 2013 Bayer exercised its right to extend the term of its research collaboration with ImmunoGen.", "Bayer extension 2013-02-28:")]
    [InlineData("On March 1, 2013, ImmunoGen announced that Bayer has exercised its right to extend the term of its research collaboration with ImmunoGen.", "Bayer extension 2013-03-01:")]
    [InlineData("On March 1, 2013, ImmunoGen announced that it had entered into an agreement under which AbbVie will acquire ImmunoGen for $31 per share.", "AbbVie acquisition 2013-03-01:")]
    [InlineData("On March 1, 2013, ImmunoGen announced that it has received a milestone payment from Bayer under its license agreement with Bayer.")]
    public void TheDayOfAnAnnouncementIsOnlyOfWhatHasNoOther(string body, params string[] deals) => Assert.Equal(deals, Deals(body));

    [Theory]
    [InlineData("ImmunoGen collaborated with Huadong Medicine to develop mirvetuximab soravtansine. ImmunoGen will receive an upfront payment of $40 million.", "Huadong Medicine collaboration 2013-03-04: upfront 40000000")]
    [InlineData("Takeda has entered an exclusive collaboration with ImmunoGen to develop ELAHERE in Japan.", "Takeda collaboration 2013-03-04:")]
    [InlineData("Bayer signed on to use ImmunoGen's TAP technology in October 2008 for $4 million up front.", "Bayer license 2008-10: upfront 4000000")]
    [InlineData("AbbVie said on Thursday it will buy ImmunoGen for $10.1 billion.", "AbbVie acquisition 2013-03-04: purchase-price 10100000000")]
    [InlineData("Elahere is the key asset in AbbVie's recent agreement to buy ImmunoGen for $10.1 billion.", "AbbVie acquisition 2013-03-04: purchase-price 10100000000")]
    [InlineData("Calder Asset Management has purchased approximately 7.8 million shares of ImmunoGen's common stock at $3.20 per share.")]
    [InlineData("We have determined that it is not in the best interests of ImmunoGen to enter into a revised agreement with Bayer.")]
    [InlineData("Sanofi-aventis has exercised an option that provides it with broader rights to use ImmunoGen's technology.", "Sanofi-aventis option 2013-03-04:")]
    [InlineData("The 2000 agreement between the companies gave Genentech exclusive rights to HER2. In 2006, the agreement was amended and milestone payments grew.", "Genentech amendment 2006: milestones", "Genentech license 2000:")]
    [InlineData("IMGN853 was licensed to Bayer, which began clinical testing in October 2006.", "Bayer license 2013-03-04:")]
    [InlineData("Biotest AG, Dreieich, has secured, via a collaboration and licensing agreement with ImmunoGen, the exclusive rights to use ImmunoGen's technology.", "Biotest collaboration 2013-03-04:")]
    [InlineData("Since 2006 a collaboration and licensing agreement between Biotest and ImmunoGen is in place for the use of ImmunoGen's technology.", "Biotest collaboration 2006:")]
    [InlineData("Vernalis will continue two studies, but has now relinquished its rights to huN901-DM1.", "Vernalis termination 2013-03-04:")]
    public void ADealIsToldInTheWordsOfNews(string body, params string[] deals) => Assert.Equal(deals, Deals(body).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("On July 7, 2006, ImmunoGen and Biotest AG entered into an agreement that grants Biotest AG exclusive rights to use ImmunoGen's technology.\n\nUnder the agreement, ImmunoGen will receive a $1 million upfront payment, and royalties on sales.", "Biotest license 2006-07-07: royalty, upfront 1000000")]
    [InlineData("On July 7, 2006, ImmunoGen and Biotest AG entered into an agreement that grants Biotest AG exclusive rights to use ImmunoGen's technology.\n\nUnder the lease, ImmunoGen will receive a $1 million upfront payment.", "Biotest license 2006-07-07:")]
    public void AFilingGoesOnWithItsOnlyAgreement(string text, string deal) => Assert.Equal([deal], Told(ReleaseExtractor.Read("Item 1.01 Entry into a Material Definitive Agreement.\n\n" + text)));

    private static ReleaseReading Read(string body) => Written.Read("ImmunoGen, Inc. today announced news. " + body).Reading;

    private static List<string> Deals(string body) => Told(Read(body));

    private static List<string> Told(ReleaseReading reading) =>
    [
        .. reading.Claims.Where(claim => claim.Property == Properties.Deal.Kind).Select(claim =>
            $"{reading.Stored(claim.Subject, Properties.Deal.Partner)} {claim.Value.Stored} {reading.Stored(claim.Subject, Properties.Deal.Date)}: {string.Join(", ", TermsOf(reading, claim.Subject))}".TrimEnd()),
    ];

    private static List<string> Terms(string body)
    {
        var reading = Read(body);
        return [.. reading.Claims.Where(claim => claim.Property == Properties.Deal.Kind).SelectMany(claim => TermsOf(reading, claim.Subject)).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> TermsOf(ReleaseReading reading, Subject deal) =>
        reading.Claims.Where(claim => claim.Property == Properties.Term.Type && claim.Subject.Parent == deal)
            .Select(claim => $"{claim.Value.Stored} {(reading.Claims.FirstOrDefault(other => other.Subject == claim.Subject && other.Property == Properties.Term.Amount)?.Value as MoneyValue)?.Money.Amount:0}".TrimEnd()).Order(StringComparer.Ordinal);
}
