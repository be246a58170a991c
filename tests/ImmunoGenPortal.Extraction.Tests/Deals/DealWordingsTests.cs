using ImmunoGenPortal.Extraction.Tests.Support;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Deals;

/// <summary>The ways in which releases word the same terms and agreements, read from the text to the claim.</summary>
public class DealWordingsTests
{
    private const string News = "ImmunoGen, Inc. today announced that Bayer has taken an exclusive license. ";

    [Theory]
    [InlineData("Bayer is making an immediate payment of $5 million to ImmunoGen.", "upfront 5000000")]
    [InlineData("Upon execution of the agreement, Bayer paid the Company $6 million.", "upfront 6000000")]
    [InlineData("The upfront fee is $12.5 million.", "upfront 12500000")]
    [InlineData("ImmunoGen receives an up-front license fee from Bayer of $1 million.", "upfront 1000000")]
    [InlineData("In addition to the $7 million it received on signing, the Company earns royalties on sales.", "royalty ", "upfront 7000000")]
    [InlineData("Aggregate milestone payments under the agreement, if all are earned, would be $97 million.", "milestones 97000000")]
    [InlineData("Milestone payments to ImmunoGen could aggregate $62 million.", "milestones 62000000")]
    [InlineData("ImmunoGen may earn up to $25 million and $60 million in development and commercial milestone payments, respectively.", "milestones 25000000", "milestones 60000000")]
    [InlineData("The other $36 million is spread over a series of milestones.", "milestones 36000000")]
    [InlineData("The remaining $42 million hinges on clinical accomplishments.", "milestones 42000000")]
    [InlineData("The next milestone, $5 million, would come with the start of the trial.", "milestone 5000000")]
    [InlineData("The deal could bring the total to $240 million.", "total-value 240000000")]
    [InlineData("Total payments to the Company, excluding royalties, would exceed $80 million.", "total-value 80000000")]
    [InlineData("Bayer has committed $6 million in funding for research at ImmunoGen.", "research-funding 6000000")]
    [InlineData("Bayer will also make a $15 million purchase of ImmunoGen common stock, at $19.00 per share.", "equity 15000000")]
    [InlineData("Bayer agreed to a $4 million investment in shares of the Company.", "equity 4000000")]
    [InlineData("Bayer makes an initial payment of 1 million US dollars to ImmunoGen.", "upfront 1000000")]
    [InlineData("Bayer has an option, under the agreement, to license another target in return for an additional upfront fee.", "exercise-fee ")]
    [InlineData("Bayer may review the research in return for a further report.")]
    [InlineData("Bayer may extend the term for a year by paying $1 million.", "extension-fee 1000000")]
    [InlineData("The fee for exercising the option is $1.5 million.", "exercise-fee 1500000")]
    [InlineData("The agreement calls for royalties on net sales.", "royalty ")]
    [InlineData("It may receive milestone payments of $185 million: $25 million on development events, $75 million on regulatory events and $85 million on sales.", "milestones 185000000", "milestones 25000000", "milestones 75000000", "milestones 85000000")]
    [InlineData("ImmunoGen will receive a one-time, upfront payment and an additional payment upon approval of the compound.", "milestone ", "upfront ")]
    [InlineData("ImmunoGen earned $3 million with the exercise of this option.", "exercise-fee 3000000")]
    [InlineData("Part of the $36 million is paid on signing. The rest becomes payable when the compound is approved.", "milestone ", "upfront ")]
    [InlineData("Approval would bring additional milestone payments of $11 million in the U.S. and $6 million in Europe.", "milestone 11000000", "milestone 6000000")]
    [InlineData("Bayer pays a license fee of Euro 800,000 at the outset.", "upfront 800000")]
    [InlineData("Milestones may add $38 million; royalties follow.", "milestones 38000000", "royalty ")]
    [InlineData("In total, milestone payments under the license come to $99 million if all are met.", "milestones 99000000")]
    [InlineData("The first payment, of $2 million, is due within sixty days of signing.", "upfront 2000000")]
    [InlineData("This triggers Bayer's payment of a product licensing fee.", "upfront ")]
    [InlineData("For each product license, ImmunoGen will receive a license fee and royalties on net sales.", "royalty ", "upfront ")]
    [InlineData("The terms call for an undisclosed up-front technology access fee.", "access-fee ")]
    [InlineData("The Company earned $600,000 in May 2011 with the signing of the option agreement.", "option-fee 600000")]
    [InlineData("To exercise this option, ImmunoGen would pay Bayer a fee of $6 million.", "exercise-fee 6000000")]
    [InlineData("Bayer may license a third target by paying an additional fee of $9 million.", "exercise-fee 9000000")]
    [InlineData("It may opt in against payment of an opt-in fee of $3 million or $11 million, depending on the stage of development.", "exercise-fee 11000000", "exercise-fee 3000000")]
    [InlineData("With it Bayer has committed research support funding to ImmunoGen.", "research-funding ")]
    [InlineData("ImmunoGen also will be compensated for any materials that it makes, and for any product development research that it performs.", "research-funding ")]
    [InlineData("ImmunoGen will also receive compensation for product development research that it performs on behalf of Bayer.", "research-funding ")]
    [InlineData("ImmunoGen may earn up to $300 million in option exercise and milestone payments per target.", "total-value 300000000")]
    [InlineData("ImmunoGen receives an upfront payment of $13 million, $32 million in exercise fees if more targets are licensed, and up to $900 million in total, as well as royalties.", "exercise-fee 32000000", "royalty ", "total-value 900000000", "upfront 13000000")]
    [InlineData("ImmunoGen receives an upfront payment, and a further payment when the FDA converts the approval. Together, the two payments total $50 million.", "milestone ", "total-value 50000000", "upfront ")]
    [InlineData("ImmunoGen will receive a further payment if the FDA approves the compound.", "milestone ")]
    [InlineData("In addition, milestone payments based on regulatory targets, and royalties on sales, may become payable.", "milestones ", "royalty ")]
    [InlineData("ImmunoGen may earn milestone payments of up to $41 million in total, plus royalties.", "milestones 41000000", "royalty ")]
    [InlineData("ImmunoGen also will be compensated for research and manufacturing that it does for Bayer.", "research-funding ")]
    [InlineData("ImmunoGen may receive up to $1.2 billion in total, comprising an option exercise payment and payments for development and sales milestones.", "total-value 1200000000")]
    [InlineData("ImmunoGen may receive up to $90 million, including a license fee and payments on regulatory milestones.", "total-value 90000000")]
    [InlineData("ImmunoGen has received $11.5 million in milestone payments and may receive up to an additional $20 million.", "milestones 20000000")]
    [InlineData("ImmunoGen has received $11.5 million in milestone payments under it, could receive up to $27 million more, and is to be paid royalties on sales.", "milestones 27000000", "royalty ")]
    [InlineData("ImmunoGen may earn up to $189 million in milestone payments, of which $29 million relates to development, $60 million to regulatory events and $100 million to sales.", "milestones 100000000", "milestones 189000000", "milestones 29000000", "milestones 60000000")]
    [InlineData("ImmunoGen may earn up to $44 million in milestone payments, of which $13 million has been earned.", "milestones 44000000")]
    [InlineData("The agreement provides for payments of up to $35.5 million to ImmunoGen upon the attainment of development targets and for royalties on sales.", "milestones 35500000", "royalty ")]
    [InlineData("It made payments of up to $35,000 upon the arrival of goods.")]
    [InlineData("Under it ImmunoGen has reached five milestones and taken in payments totaling $14 million.")]
    [InlineData("ImmunoGen received a $2 million payment for it and may receive up to $199 million in milestone payments.", "milestones 199000000", "upfront 2000000")]
    [InlineData("ImmunoGen received $2 million for the building.")]
    [InlineData("Bayer is providing up to $100 million for research over seven years, and would pay a fee to exercise each option.", "exercise-fee ", "research-funding 100000000")]
    [InlineData("To obtain it, Bayer will pay fees, make an equity investment in ImmunoGen and provide ongoing research funding.", "equity ", "research-funding ")]
    [InlineData("ImmunoGen receives an upfront option purchase fee of $80 million.", "option-fee 80000000")]
    [InlineData("ImmunoGen receives an $80 million option purchase fee.", "option-fee 80000000")]
    [InlineData("Bayer also will fund the work to be done by ImmunoGen.", "research-funding ")]
    [InlineData("Bayer will fund research that ImmunoGen performs on its behalf.", "research-funding ")]
    [InlineData("ImmunoGen can earn up to $90 million in milestone payments upon regulatory approvals.", "milestones 90000000")]
    [InlineData("ImmunoGen is entitled to receive up to $40 million, a sum that takes in milestone payments and equity purchases by Bayer.", "total-value 40000000")]
    [InlineData("ImmunoGen could receive up to $60 million, which covers milestones as well as research funding.", "total-value 60000000")]
    [InlineData("ImmunoGen could receive up to $60 million, including an upfront payment and milestones.", "total-value 60000000")]
    [InlineData("ImmunoGen could receive up to $60 million in milestone payments and equity investments, as well as royalties on sales.", "royalty ", "total-value 60000000")]
    [InlineData("Upfront payment: Bayer will pay ImmunoGen $40 million within 20 days.", "upfront 40000000")]
    [InlineData("ImmunoGen received $1 million with the license and is entitled to royalties.", "royalty ", "upfront 1000000")]
    [InlineData("Bayer will pay tiered royalties, at low double-digit to high-teen percentages, on commercial sales.", "royalty ")]
    [InlineData("Bayer will purchase up to $5 million of ImmunoGen's common stock. ImmunoGen exercised the first of these put options, for $2.5 million.", "equity 5000000")]
    [InlineData("Under it the Company earned $13 million of research support fees in fiscal 2012.")]
    [InlineData("ImmunoGen could receive up to $60 million in milestones, which cover development and sales.", "milestones 60000000")]
    [InlineData("License fees and milestones together may bring ImmunoGen as much as $41 million.", "total-value 41000000")]
    [InlineData("Upfront and milestone payments combined could reach up to $60 million.", "total-value 60000000")]
    [InlineData("If ImmunoGen opts in then, it will pay Bayer a fee of $4 million; if it waits until Phase III, the fee will be $16 million.", "exercise-fee 16000000", "exercise-fee 4000000")]
    [InlineData("Bayer bought 800,000 shares of ImmunoGen common stock, at $12.00 per share, for $9.6 million.", "equity 9600000")]
    [InlineData("ImmunoGen is to receive another $4 million once the technology has been handed over.", "milestone 4000000")]
    [InlineData("Bayer may owe ImmunoGen a further $7 million if sales exceed an agreed level.", "milestone 7000000")]
    [InlineData("Opt-in fees are payable for each program.", "exercise-fee ")]
    [InlineData("ImmunoGen has received four milestone payments totaling $12 million.")]
    [InlineData("Bayer has paid a fee of $2 million.", "upfront 2000000")]
    [InlineData("Bayer will receive a one-off milestone payment from ImmunoGen when the product is approved for marketing.", "milestone ")]
    [InlineData("If the product is approved in the United States, ImmunoGen will make a milestone payment to Bayer.", "milestone ")]
    [InlineData("ImmunoGen will make a milestone payment to Bayer for the start of the trial that it began today.")]
    [InlineData("Bayer paid ImmunoGen a technology access fee.", "access-fee ")]
    public void ATermIsReadInManyWordings(string sentence, params string[] expected) => Assert.Equal(expected, Terms(News + sentence).Order());

    [Theory]
    [InlineData("Analysts put the market for such drugs at $4 billion.")]
    [InlineData("Bayer had sales of €39 billion in 2012.")]
    [InlineData("The Company ended the quarter with $120 million in cash.")]
    [InlineData("License and milestone revenues were $8 million in the quarter.")]
    [InlineData("To date, licensees have paid the Company a total of $60 million.")]
    [InlineData("The Company spent $5 million on the start of the trial.")]
    [InlineData("Shares were sold at a price of $20.00 apiece.")]
    [InlineData("Payments of $11 million have been made so far.")]
    [InlineData("Jazz makes a final payment of $4 million for development costs.")]
    [InlineData("Bayer did not pay an upfront fee for the license.")]
    [InlineData("ImmunoGen earned three milestone payments totaling $9 million while the agreement stood.")]
    [InlineData("The latest of the milestone payments, $2 million, was received in July 2011.")]
    [InlineData("A second payment, of $2 million, followed in June 2012, upon the completion of a study.")]
    [InlineData("A further $5 million fell due in October on the transfer of materials.")]
    [InlineData("The royalties of the 2006 agreement do not change.")]
    public void AnyOtherAmountIsNoTerm(string sentence) => Assert.Empty(Terms(News + sentence));

    [Theory]
    [InlineData("ImmunoGen has granted to Amgen an option, valid for five years.", "Amgen option 2013-03-04")]
    [InlineData("It has acquired from Raven Biotechnologies exclusive rights to an antibody.", "Raven Biotechnologies license 2013-03-04")]
    [InlineData("Genentech has opted to license TAP technology for use with antibodies to CD79b.", "Genentech license 2013-03-04")]
    [InlineData("In March 2011, Takeda, through its wholly owned subsidiary Millennium Pharmaceuticals, Inc., obtained exclusive rights to two targets.", "Takeda license 2011-03")]
    [InlineData("Genentech took exclusive licenses to four targets: one license was taken in April 2005, one in July 2005 and two in December 2005.", "Genentech license 2005-04", "Genentech license 2005-07", "Genentech license 2005-12")]
    [InlineData("The compounds are developed under licenses taken by Amgen in June and November 2009.", "Amgen license 2009-06", "Amgen license 2009-11")]
    [InlineData("Amgen took two exclusive licenses, in September 2009 and November 2009.", "Amgen license 2009-09", "Amgen license 2009-11")]
    [InlineData("Novartis took its second and third licenses, in October and November.", "Novartis license 2012-10", "Novartis license 2012-11")]
    [InlineData("In March 2012, Lilly licensed two more targets; in December 2012, Amgen licensed another.", "Amgen license 2012-12", "Lilly license 2012-03")]
    [InlineData("Bayer has elected to end its 2008 license covering one compound.", "Bayer termination 2013-03-04")]
    [InlineData("Amgen took two exclusive licenses, each to one target, in the fiscal year: on October 25, 2011 and on March 31, 2012.", "Amgen license 2011-10-25", "Amgen license 2012-03-31")]
    [InlineData("An exclusive license to Amgen for one target followed from it in April 2012.", "Amgen license 2012-04")]
    [InlineData("Genentech sells Kadcyla under a license that ImmunoGen granted it in May 2000.", "Genentech license 2000-05")]
    [InlineData("In May 2000, British Biotech licensed the product from ImmunoGen.", "British Biotech license 2000-05")]
    [InlineData("Under the multi-target license and option agreement of February 2012, Takeda selected its first targets.", "Takeda license 2012-02")]
    [InlineData("Under a license agreement signed in May 2011, Takeda uses the technology.", "Takeda license 2011-05")]
    [InlineData("A collaboration and licensing agreement has been in place between Biotest and ImmunoGen since 2006.", "Biotest collaboration 2006")]
    [InlineData("ImmunoGen and Biotest are partners. The companies have been collaborating since May 2006.", "Biotest collaboration 2006-05")]
    [InlineData("Takeda has selected two additional targets under its license agreement, on the terms agreed.", "Takeda license 2013-03-04")]
    [InlineData("Takeda gave the Company $2 million in May 2011 for the right, for five years, to test the technology.", "Takeda right-to-test 2011-05")]
    [InlineData("Takeda has taken its license to MLN2704 under the 2012 collaboration.", "Takeda license 2013-03-04")]
    [InlineData("Takeda has taken a license to use the technology under the companies' 2012 collaboration, which triggers a $1 million payment.", "Takeda license 2013-03-04")]
    [InlineData("ImmunoGen announced a license under which Takeda develops its antibody with DM1.", "Takeda license 2013-03-04")]
    [InlineData("ImmunoGen has signed an exclusive license agreement whereby Takeda uses the technology.", "Takeda license 2013-03-04")]
    public void AnAgreementIsReadInManyWordings(string sentence, params string[] expected)
    {
        var (reading, _) = Written.Read("ImmunoGen, Inc. today announced a license. The Company also announced that it goes on. " + sentence.Replace("It has", "ImmunoGen has", StringComparison.Ordinal));

        Assert.Equal(expected, Deals(reading).Order());
    }

    [Theory]
    [InlineData("Seattle Genetics recently licensed its own technology to Takeda for $8 million.")]
    [InlineData("Dr. Roe took his degree in April and May.")]
    [InlineData("ImmunoGen receives license fees from several companies, among them Amgen.")]
    [InlineData("Bayer selected two new directors under its agreement with the union.")]
    [InlineData("Takeda licensed the product from Amgen in May 2012.")]
    [InlineData("Under the agreement of May 2012, the lease of the building goes on.")]
    [InlineData("The two companies have been in Cambridge since May 2012.")]
    [InlineData("ImmunoGen announced a policy under which Takeda may visit its laboratories.")]
    [InlineData("The plan provides Takeda with the right to enter into an agreement with ImmunoGen prior to or on August 31, 2014.")]
    public void WhatOthersDoIsNoAgreement(string sentence) =>
        Assert.Empty(Deals(Written.Read("ImmunoGen, Inc. today announced its results. " + sentence).Reading));

    private static IEnumerable<string> Deals(ReleaseReading reading) =>
        from subject in reading.Claims.Where(claim => claim.Property == Properties.Deal.Kind).Select(claim => claim.Subject)
        select $"{reading.Stored(subject, Properties.Deal.Partner)} {reading.Stored(subject, Properties.Deal.Kind)} {reading.Stored(subject, Properties.Deal.Date)}";

    private static IEnumerable<string> Terms(string body)
    {
        var (reading, _) = Written.Read(body);
        return from subject in reading.Claims.Where(claim => claim.Property == Properties.Term.Type).Select(claim => claim.Subject)
               select $"{reading.Stored(subject, Properties.Term.Type)} {(reading.Claims.FirstOrDefault(claim => claim.Subject == subject && claim.Property == Properties.Term.Amount)?.Value as MoneyValue)?.Money.Amount:0}";
    }
}
