using ImmunoGenPortal.Extraction.Tests.Support;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Deals;

/// <summary>Which of several amounts and names of payments in a sentence belong together.</summary>
public class TermTyingTests
{
    private const string News = "ImmunoGen, Inc. today announced that Bayer has taken an exclusive license. ";

    [Theory]
    [InlineData("It provides for a total of $11,125,000 in funding over three years.", "research-funding 11125000")]
    [InlineData("A step triggers a $5 million payment, of which $4.5 million has been received and $0.5 million is payable upon delivery.")]
    [InlineData("ImmunoGen has received $7.5 million in milestone payments, including a $3 million payment with the start of Phase 2 testing.")]
    [InlineData("ImmunoGen has earned $13.5 million, including $2 million with the submission of the IND and $5 million with the start of Phase II testing.")]
    [InlineData("ImmunoGen received $30 million of development funding through year end, out of a total of up to $100 million.", "research-funding 100000000")]
    public void PartsOfWhatWasReceivedAreNoTerms(string sentence, params string[] expected)
    {
        var (reading, _) = Written.Read("ImmunoGen, Inc. today announced that Amgen has taken an exclusive license. " + sentence);

        Assert.Equal(expected, reading.Claims.Where(claim => claim.Property == Properties.Term.Amount).Select(claim => $"{reading.Stored(claim.Subject, Properties.Term.Type)} {claim.Value.Stored.Split(' ')[0]}"));
    }

    [Theory]
    [InlineData("ImmunoGen is eligible for a share of the upfront fees, milestones and royalties that Amgen is paid by any sublicensee, up to a total of $30 million.", "total-value 30000000")]
    [InlineData("ImmunoGen is entitled to a percentage of all payments from sublicenses, including upfront fees, milestones and royalties, up to an aggregate of $30 million.", "total-value 30000000")]
    [InlineData("ImmunoGen receives a share of the profits.")]
    public void WhatALicenseeIsPaidByOthersIsNoTermOfItsOwn(string sentence, params string[] expected)
    {
        var (reading, _) = Written.Read("ImmunoGen, Inc. today announced that Amgen has taken an exclusive license. " + sentence);

        Assert.Equal(expected, reading.Claims.Where(claim => claim.Property == Properties.Term.Type).Select(claim => $"{claim.Value.Stored} {reading.Stored(claim.Subject, Properties.Term.Amount)?.Split(' ')[0]}"));
    }

    [Theory]
    [InlineData("Each target may bring payments totaling $160 million: a $2 million license exercise fee, $18 million on development milestones and $140 million on sales milestones.", "exercise-fee 2000000", "milestones 140000000", "milestones 18000000")]
    [InlineData("Bayer pays a $3 million license fee and will owe a $750,000 maintenance fee, and $12 million on clinical milestones.", "milestones 12000000", "other 750000", "upfront 3000000")]
    [InlineData("It pays nothing now, without an exercise fee, and may owe up to $70 million in milestone payments.", "milestones 70000000")]
    [InlineData("ImmunoGen received no upfront payment, but could earn up to $55 million in milestone payments.", "milestones 55000000")]
    [InlineData("There is an exercise fee, and up to $40 million in milestones may follow.", "milestones 40000000")]
    [InlineData("Bayer may extend the program, with further funding of $16 million in the first extension year and $8 million in the second.", "research-funding 16000000", "research-funding 8000000")]
    [InlineData("Bayer has the right to a fourth license for an additional fee of $25 million.", "exercise-fee 25000000")]
    [InlineData("Bayer has the option to license another target for a further payment of $5 million.", "exercise-fee 5000000")]
    [InlineData("Exercise fees and milestone payments for regulatory and commercial achievements could reach as much as $1.2 billion.", "total-value 1200000000")]
    [InlineData("Exercise fees and milestones under the agreement may total $300 million.", "total-value 300000000")]
    [InlineData("Bayer pays $14 million upfront, and a further $30 million if it licenses the other targets.", "exercise-fee 30000000", "upfront 14000000")]
    [InlineData("ImmunoGen has opt-in rights: upon payment of a fee of $4 million after Phase I, or $12 million after Phase II, it may share profits.", "exercise-fee 4000000")]
    [InlineData("Bayer has extended the agreement by one year, for which ImmunoGen received a $5 million fee.", "extension-fee 5000000")]
    [InlineData("Upon approval in Japan, Bayer will be paid $4 million by ImmunoGen.", "milestone 4000000")]
    [InlineData("Bayer also has an option to take a license for a third target, for which an additional fee would be due.", "exercise-fee ")]
    [InlineData("The total committed funding to ImmunoGen, including the upfront payment, would amount to $99 million.", "total-value 99000000", "upfront ")]
    [InlineData("ImmunoGen has the right, at its own discretion, to sell up to $5 million of its common stock to Bayer.", "equity 5000000")]
    [InlineData("Bayer may enter into an agreement upon payment of an agreed-upon exercise fee.", "exercise-fee ")]
    [InlineData("Bayer will fund research activities that ImmunoGen carries out.", "research-funding ")]
    [InlineData("Bayer will compensate ImmunoGen for research that it performs.", "research-funding ")]
    [InlineData("Bayer will also reimburse ImmunoGen for the product development research that ImmunoGen does on its behalf.", "research-funding ")]
    [InlineData("Bayer will also compensate ImmunoGen for product development research performed on its behalf.", "research-funding ")]
    [InlineData("Bayer will compensate ImmunoGen for research materials.")]
    [InlineData("ImmunoGen will be reimbursed for research and manufacturing done at Bayer's request.")]
    [InlineData("Over the life of the license, Bayer paid ImmunoGen a total of $11 million in milestone payments.")]
    [InlineData("To date, ImmunoGen has received four milestone payments under the license totaling $9 million.")]
    [InlineData("ImmunoGen received a $2 million license fee for it and $6 million in milestone payments.", "upfront 2000000")]
    [InlineData("ImmunoGen received a $2 million upfront payment and is entitled to milestone payments of $36 million.", "milestones 36000000", "upfront 2000000")]
    [InlineData("Bayer paid $2 million upfront, and milestone payments could total $36 million.", "milestones 36000000", "upfront 2000000")]
    [InlineData("ImmunoGen received an upfront payment of $11 million and is eligible to receive up to $280 million in option exercise fees and milestone payments for each target.", "total-value 280000000", "upfront 11000000")]
    [InlineData("Bayer licensed the library for internal research, in return for annual license fees of $200,000.", "other 200000")]
    [InlineData("ImmunoGen paid Bayer $200,000 for the transfer of clinical materials and data.")]
    [InlineData("The amendment replaces annual fees and royalties on future sales of the compound with milestone payments that are capped at $16 million.", "milestones 16000000")]
    [InlineData("In May, Bayer exercised an option, granted in December 2010, for broader access to the technology, for which it paid ImmunoGen $3 million.", "exercise-fee 3000000")]
    [InlineData("No further milestones or royalties are due to ImmunoGen under the license.")]
    [InlineData("Bayer paid ImmunoGen $250,000 for the transfer of the process.")]
    [InlineData("For each license ImmunoGen is entitled to receive an exercise fee, milestone payments potentially totaling $190 million, and royalties on product sales.", "exercise-fee ", "milestones 190000000", "royalty ")]
    [InlineData("ImmunoGen is entitled to a license fee, milestones of up to $40 million and royalties.", "milestones 40000000", "royalty ")]
    [InlineData("In return for the right to receive royalty payments on sales, Bayer pays $90 million.")]
    [InlineData("Bayer may opt in before a pivotal study or before filing, upon payment of an option exercise fee of $20 million or $35 million, respectively.", "exercise-fee 20000000", "exercise-fee 35000000")]
    [InlineData("If its option is exercised, Bayer will make an additional payment of $3 million.", "exercise-fee 3000000")]
    [InlineData("Should Bayer exercise the option, it would pay a further payment of $4 million.", "exercise-fee 4000000")]
    [InlineData("Should it be approved for a second disease, ImmunoGen would be due $6 million.", "milestone 6000000")]
    [InlineData("The license is due to expire, and ImmunoGen was due to pay $6 million in rent.")]
    [InlineData("If the trial succeeds, Bayer will make an additional payment of $3 million.", "milestone 3000000")]
    [InlineData("Bayer also has the option to take a license for a second target for an additional upfront fee of $6 million.", "exercise-fee 6000000")]
    [InlineData("Bayer has the right to select one more target for a separate payment of $2.5 million.", "exercise-fee 2500000")]
    [InlineData("Bayer may elect, before the third anniversary, to add a third target upon the payment of a $30 million fee.", "exercise-fee 30000000")]
    [InlineData("In August 2012 Bayer exercised an option, taken in December 2010 for $500,000, to license the technology.", "option-fee 500000")]
    [InlineData("ImmunoGen receives a $4 million upfront payment and may receive a $1 million milestone payment when an IND becomes active.", "milestone 1000000", "upfront 4000000")]
    [InlineData("Bayer licensed the right to another target for an upfront fee of $6 million.", "upfront 6000000")]
    [InlineData("ImmunoGen received $2 million upfront when the license was signed, as well as milestone payments totaling $4 million, and may still earn up to $30 million in further milestone payments.", "milestones 30000000", "upfront 2000000")]
    [InlineData("ImmunoGen received $2 million upfront, and is entitled to milestone payments totaling $40 million.", "milestones 40000000", "upfront 2000000")]
    public void AnAmountGoesWithItsOwnName(string sentence, params string[] expected) => Assert.Equal(expected, Terms(News + sentence));

    [Theory]
    [InlineData("If Bayer opts in, it will pay an exercise fee that ranges from $20 million to $90 million.", "exercise-fee 20000000-90000000")]
    [InlineData("The option fee is between $2 million and $3 million.", "option-fee 2000000-3000000")]
    [InlineData("Should ImmunoGen exercise its co-development right, it would pay Bayer a fee of either $4 million or $12 million.", "exercise-fee 4000000-12000000")]
    [InlineData("For the opt-in Bayer pays an exercise fee of either $4 million or $9 million.", "exercise-fee 4000000-9000000")]
    [InlineData("Bayer pays an option fee of $3 million or offers shares.", "option-fee 3000000")]
    [InlineData("Milestone payments of between $18 million and $24 million per product may become due.", "milestones 18000000-24000000")]
    [InlineData("Milestone payments were increased from $38 million to $44 million.", "milestones 44000000")]
    [InlineData("ImmunoGen earns an upfront payment of $3 million and milestones of $40 million.", "milestones 40000000", "upfront 3000000")]
    [InlineData("Milestone payments may total up to $160 million -- $20 million in development milestones and $140 million in sales milestones.", "milestones 140000000", "milestones 160000000", "milestones 20000000")]
    [InlineData("Milestone payments may reach $150 million – $20 million in development, $60 million in regulatory and $70 million in sales milestones.", "milestones 150000000", "milestones 20000000", "milestones 60000000", "milestones 70000000")]
    [InlineData("Milestone payments of $20-30 million per product may become due.", "milestones 20000000-30000000")]
    [InlineData("Milestone payments of $20 to 30 million per product may become due.", "milestones 20000000-30000000")]
    [InlineData("Milestone payments of $20 million – $30 million per product may become due.", "milestones 20000000-30000000")]
    public void OfARangeBothEndsAreRead(string sentence, params string[] expected) => Assert.Equal(expected, Terms(News + sentence));

    [Theory]
    [InlineData("royalties of between 8 and 12 percent of net sales", "8-12")]
    [InlineData("royalties ranging from 8 to 12 percent", "8-12")]
    [InlineData("royalties of 8 percent", "8-8")]
    public void RoyaltiesBetweenTwoNumbersHaveBoth(string sentence, string expected)
    {
        var (reading, _) = Written.Read(News + "ImmunoGen is entitled to " + sentence + ".");

        Assert.Equal(expected, $"{Value(reading, Properties.Term.PercentLow)}-{Value(reading, Properties.Term.PercentHigh)}");
    }

    [Fact]
    public void WhatAHeadlineAddsUpIsNoUpfrontPaymentBesideTheOneTheBodyTells()
    {
        var text = Written.Release("ImmunoGen, Inc. today announced that Bayer has taken an exclusive license. Bayer pays an upfront fee of $2 million for each of three licenses.", "ImmunoGen to Receive $6 Million at Signing");

        Assert.DoesNotContain("upfront 6000000", Terms(ReleaseExtractor.Read(text)));
    }

    [Theory]
    [InlineData("ImmunoGen will acquire all outstanding shares of Calder for $40 million at closing.", "purchase-price 40000000")]
    [InlineData("ImmunoGen will acquire Calder for $40 million, payable at closing.", "purchase-price 40000000")]
    [InlineData("Calder's holders may receive up to $150 million in additional payments, consisting of up to $30 million upon the achievement of development and regulatory milestones and up to $120 million upon the achievement of sales milestones.", "milestones 120000000 sales", "milestones 150000000", "milestones 30000000")]
    [InlineData("Calder's holders are eligible for up to $60 million in contingent payments based on the attainment of specified clinical goals.", "milestones 60000000")]
    [InlineData("ImmunoGen had $40 million in cash at closing of the quarter.")]
    public void WhatIsPaidForACompanyIsItsPrice(string sentence, params string[] expected)
    {
        var text = Written.Release("ImmunoGen, Inc., a leader in its field, today announced that it has entered into a definitive agreement to acquire Calder Therapeutics, Inc., a company of New York. " + sentence, "ImmunoGen to Acquire Calder Therapeutics, Adding a New Program");
        var reading = ReleaseExtractor.Read(text);

        Assert.Equal("acquisition", Value(reading, Properties.Deal.Kind));
        Assert.Equal("in", Value(reading, Properties.Deal.Direction));
        Assert.Equal(expected, Categorized(reading));
    }

    private static IEnumerable<string> Categorized(ReleaseReading reading) =>
        from subject in reading.Claims.Where(claim => claim.Property == Properties.Term.Type).Select(claim => claim.Subject)
        let term = $"{Of(reading, subject, Properties.Term.Type)!.Stored} {(Of(reading, subject, Properties.Term.Amount) as MoneyValue)?.Money.Amount:0} {Of(reading, subject, Properties.Term.Category)?.Stored}".TrimEnd()
        orderby term
        select term;

    private static string? Value(ReleaseReading reading, Property property) => reading.Claims.FirstOrDefault(claim => claim.Property == property)?.Value.Stored;

    private static IEnumerable<string> Terms(string body) => Terms(Written.Read(body).Reading);

    private static IEnumerable<string> Terms(ReleaseReading reading) =>
        from subject in reading.Claims.Where(claim => claim.Property == Properties.Term.Type).Select(claim => claim.Subject)
        let low = Of(reading, subject, Properties.Term.AmountLow) is MoneyValue { Money: var least } ? $"{least.Amount:0}-" : ""
        let term = $"{Of(reading, subject, Properties.Term.Type)!.Stored} {low}{(Of(reading, subject, Properties.Term.Amount) as MoneyValue)?.Money.Amount:0}"
        orderby term
        select term;

    private static FactValue? Of(ReleaseReading reading, Subject subject, Property property) =>
        reading.Claims.FirstOrDefault(claim => claim.Subject == subject && claim.Property == property)?.Value;
}
