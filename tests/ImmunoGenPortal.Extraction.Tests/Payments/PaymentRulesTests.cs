using ImmunoGenPortal.Extraction.Payments;
using ImmunoGenPortal.Extraction.Tests.Support;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Payments;

public class PaymentRulesTests
{
    [Theory]
    [InlineData("This step triggers a [$2 million] milestone payment to ImmunoGen.", "payment.triggered")]
    [InlineData("A [$2 million] milestone payment to ImmunoGen is triggered by this event.", "payment.triggered")]
    [InlineData("ImmunoGen earned a further [$5 million] from Debiopharm when the transfer was complete.", "payment.earned")]
    [InlineData("ImmunoGen has earned a [$500,000] payment with the event.", "payment.triggered")]
    [InlineData("The Company received a [$1.5 million] milestone payment in May.", "payment.received")]
    [InlineData("With this, ImmunoGen will receive a [$3 million] milestone payment.", "payment.due")]
    [InlineData("The event brought ImmunoGen a [$1 million] payment.", "payment.triggered")]
    [InlineData("entry into the clinic, which resulted in a milestone payment to ImmunoGen of [$3 million]", "payment.triggered")]
    [InlineData("The first dose entitled the Company to a [$2 million] payment.", "payment.entitled")]
    [InlineData("It received a $9 million upfront payment then and a [$2 million] milestone payment now.", "payment.received")]
    [InlineData("An exercise fee of [$3 million] is now due to ImmunoGen.", "payment.due")]
    [InlineData("Of these revenues, [$1,500,000] represents the second milestone payment.", "payment.included")]
    [InlineData("revenues include a [$2 million] regulatory milestone payment", "payment.included")]
    [InlineData("It has made two payments: [$1 million] in May, for the first dose.", "payment.paid.listed")]
    [InlineData("The Company is now entitled to a milestone payment of [$500,000].", "payment.due")]
    [InlineData("It will consequently receive a milestone payment of [$1 million].", "payment.due")]
    [InlineData("The amount of the payment is [$5 million].", "payment.due")]
    [InlineData("The Company will record the associated [$5 million] milestone next quarter.", "payment.due")]
    [InlineData("The achievement carries a payment of [$2 million] to ImmunoGen.", "payment.triggered")]
    [InlineData("a milestone payment to ImmunoGen in the amount of [$5 million] was triggered", "payment.received")]
    [InlineData("The Company has achieved a [$3 million] milestone with the start of the trial.", "payment.reached")]
    [InlineData("The first milestone, worth [$1 million], was reached in May.", "payment.reached")]
    [InlineData("It has received a payment of [$2.5 million] for the second milestone.", "payment.received.event")]
    [InlineData("They consist of a milestone payment of [$4 million] from Takeda and of interest.", "payment.included")]
    [InlineData("The Company received [$500,000] as a result.", "payment.received")]
    [InlineData("The patient was dosed, for which ImmunoGen has earned [$5 million].", "payment.received.event")]
    [InlineData("Another [$4.5 million] was earned with the acceptance of the filing.", "payment.received.event")]
    [InlineData("A second, of [$2 million], followed in June 1999, upon the completion of studies.", "payment.received")]
    [InlineData("It earned $5 million upon the clearance of the application in March and another [$4 million] in December, when the first patient was dosed.", "payment.another.event")]
    [InlineData("Kadcyla was approved in the EU; [$5 million] milestone payment earned", "payment.received")]
    [InlineData("There was a [$2 million] milestone payment earned with the start of Phase I testing.", "payment.received")]
    [InlineData("It earned its first milestone payment under the collaboration, of [$1 million], in March 2005.", "payment.received")]
    [InlineData("It earned milestone payments, the most recent of which, for [$1.5 million], was triggered by the start of the study.", "payment.received")]
    [InlineData("It earns a $7 million milestone payment with the acceptance of the application by the FDA, and a [$6 million] milestone payment with its validation in Europe.", "payment.received")]
    [InlineData("It was paid $25 million at closing; a further [$5 million] fell due in October on the transfer of materials.", "payment.due")]
    public void AnAmountThatBecameDueIsRead(string marked, string rule) => Wording.One(PaymentRules.Rules, rule, marked, "amount");

    [Theory]
    [InlineData("[Bayer] has paid ImmunoGen a [$2 million] milestone payment.", "payment.paid")]
    [InlineData("revenues included a [$4 million] milestone payment from [Novartis]", "payment.included")]
    [InlineData("it collected a [$1 million] milestone fee from [Biotest]", "payment.received")]
    [InlineData("[Takeda] made its second milestone payment to ImmunoGen, of [$3 million], in May.", "payment.paid")]
    [InlineData("[Takeda] paid ImmunoGen a fee of [$2 million] for the extension.", "payment.paid")]
    [InlineData("[Takeda] has paid a [$700,000] extension fee.", "payment.paid")]
    [InlineData("[Takeda] made a [$1 million] payment to ImmunoGen in October 2007, when the compound entered Phase I testing.", "payment.paid")]
    [InlineData("In connection with the extension, [Takeda] has paid ImmunoGen a fee of [$600,000].", "payment.paid")]
    [InlineData("Revenues included a milestone payment of [$1 million] from [Takeda] to ImmunoGen for the start of testing.", "payment.included")]
    [InlineData("The increase was due primarily to a milestone payment of [$1 million] from [Takeda] to ImmunoGen.", "payment.included")]
    [InlineData("The change is attributable to a milestone fee of [$2 million] earned with [Biotest].", "payment.included")]
    public void WhoPaidIsRead(string marked, string rule) => Wording.One(PaymentRules.Rules, rule, marked, "payer", "amount");

    [Theory]
    [InlineData("The start of Phase III testing would trigger a $6 million milestone payment.")]
    [InlineData("ImmunoGen is eligible to receive a $5 million milestone payment.")]
    [InlineData("ImmunoGen could earn a $5 million milestone payment.")]
    [InlineData("The license carries a $2 million exercise fee.")]
    [InlineData("ImmunoGen received $11 million from the collaboration, including milestone and upfront payments.")]
    [InlineData("ImmunoGen will receive a $5 million milestone payment if the drug is approved.")]
    [InlineData("ImmunoGen received a $20 million upfront payment.")]
    [InlineData("entitled to receive milestone payments of up to $40 million")]
    [InlineData("The licensee has paid ImmunoGen $11 million in milestones so far.")]
    [InlineData("To date ImmunoGen has received $30 million in milestone payments.")]
    [InlineData("ImmunoGen received a total of $12 million in milestone payments.")]
    [InlineData("ImmunoGen is entitled to receive a $5 million payment upon approval.")]
    [InlineData("ImmunoGen will be entitled to a $5 million milestone payment upon initiation of a Phase 2 trial.")]
    [InlineData("ImmunoGen would be entitled to a $5 million milestone payment when a Phase 2 trial begins.")]
    [InlineData("The step triggered a payment of EUR 250,000 from ImmunoGen to MorphoSys.")]
    [InlineData("A second license, of narrower scope, costs $2 million.")]
    [InlineData("Takeda has paid $9 million upfront and owes ImmunoGen a $3 million milestone payment to be paid after the records are handed over.")]
    [InlineData("A payment of $2 million becomes payable when testing begins.")]
    [InlineData("ImmunoGen received $1 million for the license in June.")]
    [InlineData("ImmunoGen was paid $2 million upon signing.")]
    [InlineData("net proceeds of $40 million were received")]
    [InlineData("Seattle Genetics received a $7 million milestone payment from Genentech.")]
    [InlineData("Upon execution Genentech makes a payment of $2.5 million.")]
    [InlineData("Huadong paid $40 million to ImmunoGen on entering into the license.")]
    [InlineData("It took an option, for which it paid ImmunoGen $500,000.")]
    [InlineData("Upon approval, Takeda will be paid $3 million by ImmunoGen.")]
    [InlineData("The Company received $1 million from Takeda in May as an initial payment under a new license.")]
    [InlineData("Takeda took two licenses; for each of these ImmunoGen received $3 million.")]
    [InlineData("Takeda is to be paid $2 million when the trial starts.")]
    [InlineData("It would earn a $6 million milestone payment triggered by approval.")]
    [InlineData("ImmunoGen earns $2 million when clinical testing of a compound begins.")]
    [InlineData("It receives a $1 million milestone payment from Pfizer each time an IND is filed.")]
    [InlineData("A potential $3 million milestone payment earned later")]
    [InlineData("ImmunoGen is entitled to $5 million milestone payments for approvals in Europe and in Japan.")]
    [InlineData("Acceptance of the application by the FDA and by the EMA each triggers a $5 million milestone payment to ImmunoGen.")]
    [InlineData("In March, Novartis took its first license, which triggered a $1 million payment to ImmunoGen.")]
    [InlineData("Takeda will receive a $5 million milestone payment from Amgen, triggered by the IND clearance.")]
    [InlineData("Takeda has earned a $40 million milestone payment from Amgen.")]
    [InlineData("The selection triggers a $10 million payment to Takeda from Amgen.")]
    [InlineData("ImmunoGen will receive $25 million upfront, a $5 million milestone after the transfer and a $25 million milestone triggered by the start of a Phase 3 trial.")]
    public void WhatIsStillToHappenIsNoPayment(string text) => Wording.None(PaymentRules.Rules, text);

    [Theory]
    [InlineData("Dosing of the first patient in a Phase I trial by [Sanofi] earned ImmunoGen a [$1 million] milestone payment.", "phase-1")]
    [InlineData("[Sanofi] started Phase IIb testing. This event triggers a [$1 million] payment to ImmunoGen.", "phase-2")]
    [InlineData("The Investigational New Drug application of [Amgen] is active, triggering a [$1 million] milestone payment.", "ind")]
    [InlineData("The marketing approval that [Roche] won has triggered a [$5 million] milestone payment.", "approval")]
    [InlineData("ImmunoGen has earned a [$1 million] milestone payment from [Biotest]. The payment was triggered by the dosing of the first patient.", "phase-1")]
    [InlineData("The IND of SAR3419 took effect; [Sanofi] now owes ImmunoGen a milestone payment of [$1 million].", "ind")]
    [InlineData("ImmunoGen received [$2 million] from [Sanofi] when the Phase II trial began.", "phase-2")]
    [InlineData("The launch in Japan, which followed approval there, earned ImmunoGen a [$5 million] milestone payment from [Roche].", "first-sale")]
    [InlineData("ImmunoGen received a [$1 million] milestone payment from [Sanofi] on completion of toxicology studies.", "other")]
    [InlineData("[Roche] has made its first commercial sale, which triggers a [$5 million] milestone payment.", "first-sale")]
    [InlineData("ImmunoGen recognized a milestone payment of [$1.0 million] from [Sanofi], which was earned when clinical trials began with SAR3419.", "phase-1")]
    public void TheEventIsReadFromTheSentenceOrTheOneBefore(string marked, string trigger)
    {
        var (reading, evidence) = Written.Read(marked);

        Assert.Equal(evidence.Select(span => span.Quote(reading.Text)).Order(StringComparer.Ordinal), reading.Quotes(Properties.Payment.Payer).Concat(reading.Quotes(Properties.Payment.Amount)).Order(StringComparer.Ordinal));
        Assert.Equal(trigger, Assert.Single(reading.Claims, claim => claim.Property == Properties.Payment.Trigger).Value.Stored);
    }

    [Fact]
    public void APaymentForEachOfTwoCompoundsIsTwoPayments()
    {
        var (reading, _) = Written.Read("Amgen moved AMG 595 and AMG 172 into the clinic, triggering payments of $1 million each to ImmunoGen upon IND clearance.");

        Assert.Equal(["AMG 595", "AMG 172"], reading.Quotes(Properties.Payment.Compound));
        Assert.Equal(["$1 million", "$1 million"], reading.Quotes(Properties.Payment.Amount));
    }

    [Theory]
    [InlineData("Millennium paid ImmunoGen $350,000 in June, when it licensed the target.")]
    [InlineData("ImmunoGen received $94 million from a public offering.")]
    [InlineData("GlaxoSmithKline paid ImmunoGen up to $3 million when the Phase II trial began.")]
    [InlineData("The decision triggers a milestone payment to Takeda by ImmunoGen of an undisclosed amount.")]
    [InlineData("The start of the Phase I trial triggers a $500,000 milestone payment to Takeda from ImmunoGen.")]
    [InlineData("We are entitled to receive a $5 million milestone payment from Bayer following the transfer of technology relating to IMGN529.")]
    public void MoneyThatNoEventBroughtIsNoPayment(string text) =>
        Assert.DoesNotContain(Written.Read(text).Reading.Claims, claim => claim.Subject.Kind == SubjectKind.Payment);

    [Theory]
    [InlineData("ImmunoGen has earned $13.5 million of that amount from Genentech, including $2 million with the submission of the IND in January 2006 and $5 million with the start of Phase II testing in July 2007.", "2000000 2006-01", "5000000 2007-07")]
    [InlineData("Sanofi has begun a Phase I trial with SAR650984. With this event, a $1 million milestone payment to ImmunoGen has become due.", "1000000 ")]
    [InlineData("Viridian paid ImmunoGen $2.5 million in December 2011 with the submission of the IND and $3 million in May 2012 with the start of dosing.", "2500000 2011-12", "3000000 2012-05")]
    [InlineData("ImmunoGen has received $7.5 million from Sanofi, including a $3 million payment upon the start of Phase 2 testing in October 2011.", "3000000 2011-10")]
    [InlineData("ImmunoGen received an upfront payment of $25 million from Bayer and is eligible to receive a $5 million milestone payment upon a transfer and a $15 million milestone payment upon the start of Phase 3 testing.")]
    public void PartsOfWhatWasReceivedAreToldByTheirSteps(string sentence, params string[] expected)
    {
        var (reading, _) = Written.Read(sentence);
        var told = reading.Claims.Where(claim => claim.Property == Properties.Payment.Amount).Select(claim => $"{claim.Value.Stored.Split(' ')[0]} {reading.Stored(claim.Subject, Properties.Payment.Date)}").ToList();

        Assert.Superset(expected.ToHashSet(), told.ToHashSet());
        Assert.DoesNotContain(told, payment => payment.StartsWith("13500000", StringComparison.Ordinal) || payment.StartsWith("15000000", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("In October 2002, ImmunoGen received a milestone payment from Boehringer Ingelheim with the start of clinical testing.", "Boehringer Ingelheim")]
    [InlineData("ImmunoGen has collected another milestone payment from Millennium.", "Millennium")]
    [InlineData("The first dose is a milestone for which Boehringer Ingelheim makes a payment to ImmunoGen.", "Boehringer Ingelheim")]
    [InlineData("Approval is a milestone for which Boehringer Ingelheim would make a payment to ImmunoGen.", null)]
    [InlineData("ImmunoGen expects to receive a milestone payment from Millennium.", null)]
    public void APaymentWithoutItsAmountIsOneThatWasReceived(string sentence, string? payer) =>
        Assert.Equal(payer, Written.Read(sentence).Reading.Claims.FirstOrDefault(claim => claim.Property == Properties.Payment.Payer)?.Value.Stored);

    [Theory]
    [InlineData("Sanofi's approval in Europe triggered a $5 million payment to ImmunoGen. The approval in Japan in September 2013 also triggered a $5 million payment.", 2)]
    [InlineData("Amgen's second IND became active. A $1 million payment to ImmunoGen is triggered by this event. On November 8, 2011, the first IND became active, which likewise triggered a $1 million payment from Amgen.", 2)]
    [InlineData("Amgen's second IND became active. A $1 million payment to ImmunoGen would be triggered by this event.", 0)]
    [InlineData("Amgen's second IND became active. The event triggers a $1 million payment to ImmunoGen. The first IND became active earlier this month, and that, too, triggered a $1 million payment.", 2)]
    [InlineData("Amgen's IND became active earlier this month. The event triggers a $1 million payment to ImmunoGen. A $1 million payment from Amgen was triggered when its IND became active.", 1)]
    [InlineData("INDs became active: AMG 595 in October and AMG 172 in November. Each event earned ImmunoGen a $1 million payment from Amgen.", 2)]
    [InlineData("ImmunoGen received a $1 million milestone payment from Sanofi in May 2012 and a further $2 million in July 2012.", 2)]
    [InlineData("In fiscal 2012 ImmunoGen achieved two milestones under its agreement with Takeda. It received $1 million from Takeda in March 2012 and $2 million in June 2012.", 2)]
    [InlineData("ImmunoGen earned $2 million from Bayer with the selection of a further development candidate.", 1)]
    [InlineData("ImmunoGen received $2 million from Bayer in the period.", 0)]
    [InlineData("AMG 595 and AMG 172 are in Phase I trials. ImmunoGen earned a $1 million milestone payment from Amgen with each of these compounds when its IND became active in November 2011.", 2)]
    [InlineData("AMG 595 and AMG 172 are in Phase I trials. ImmunoGen earned a $1 million milestone payment from Amgen with one of these compounds when its IND became active in November 2011.", 1)]
    [InlineData("Two milestones were met in the quarter. ImmunoGen received $4 million from Takeda.", 1)]
    [InlineData("Further milestones may be reached this year. ImmunoGen received $4 million from Takeda.", 0)]
    [InlineData("Takeda could renew the agreement by paying a technology access fee of $2 million. Takeda has now made this payment to ImmunoGen.", 1)]
    [InlineData("Takeda renewed the agreement for a fee of $2 million. ImmunoGen has received this payment.", 1)]
    [InlineData("Takeda may renew the agreement by paying a fee of $2 million. This payment would be made in May.", 0)]
    [InlineData("The milestone has been reached, and Bayer is required to pay the Company $4 million.", 1)]
    [InlineData("Bayer is required to pay the Company $4 million for each milestone that is reached.", 0)]
    [InlineData("The approval triggered a $10 million milestone payment from Roche. Novartis took a license. Fees were $15 million and include the $10 million Kadcyla milestone payment.", 1)]
    [InlineData("The approval triggered a $10 million milestone payment from Roche. With the start of its Phase I trial, Novartis paid a $10 million milestone payment.", 2)]
    [InlineData("Viridian took a license to IGF-1R in October 2010. It has paid ImmunoGen an upfront fee and a $2.5 million milestone for its IND.", 1)]
    [InlineData("Viridian took a license to IGF-1R in October 2010. It has paid ImmunoGen an upfront fee of $2.5 million.", 0)]
    [InlineData("The approval of ELAHERE was good news, and ImmunoGen received $75 million from Takeda under a term loan.", 0)]
    [InlineData("The approval of ELAHERE was good news, and ImmunoGen received $75 million from Takeda.", 1)]
    [InlineData("ImmunoGen is eligible for up to $90 million from Lilly, including a $5 million payment earned with Phase I testing.", 0)]
    [InlineData("With two INDs submitted by Amgen in November 2011, ImmunoGen has earned two $1 million milestone payments.", 2)]
    [InlineData("With two INDs submitted by Amgen in November 2011, ImmunoGen has earned a $1 million milestone payment.", 1)]
    [InlineData("Amgen began Phase I trials of AMG 172 and AMG 595, which each triggered a $1 million milestone payment to ImmunoGen.", 2)]
    [InlineData("Amgen began Phase I trials of AMG 172 and AMG 595, which together triggered a $1 million milestone payment to ImmunoGen.", 1)]
    [InlineData("The Company recognized a $5 million milestone payment from Sanofi on the start of its Phase 3 trial and $2 million from Bayer on dosing of the first patient.", 2)]
    [InlineData("The Company recorded a $5 million milestone payment from Sanofi on the start of its Phase 3 trial and paid rent of $2 million.", 1)]
    [InlineData("Amgen has submitted INDs for AMG 172 and AMG 595, and both have become active. ImmunoGen earns a $1 million milestone payment with each.", 2)]
    [InlineData("Amgen has submitted INDs for AMG 172, and it has become active. ImmunoGen earns a $1 million milestone payment with each.", 1)]
    public void PaymentsAreToldApart(string body, int count) =>
        Assert.Equal(count, Written.Read(body).Reading.Claims.Count(claim => claim.Property == Properties.Payment.Amount));

    [Theory]
    [InlineData("Takeda today announced the start of a Phase I trial. It triggers a $2 million milestone payment from Amgen.", "Takeda")]
    [InlineData("Takeda today announced the start of a Phase I trial with ImmunoGen, Inc. It triggers a $2 million milestone payment to ImmunoGen.", "ImmunoGen")]
    public void WhoIsPaidIsTheOneThatSpeaksWhereTheCompanyIsNotNamed(string body, string payee) =>
        Assert.Equal(payee, ReleaseExtractor.Read("Takeda Starts Trial\n\nOSAKA, Japan--(BUSINESS WIRE)--March 4, 2013-- " + body).Claims.Single(claim => claim.Property == Properties.Payment.Payee).Value.Stored);

    [Fact]
    public void AnEqualSumIsThatOfThePaymentBefore()
    {
        var (reading, _) = Written.Read("Amgen owes ImmunoGen $1.5 million now that the IND for IMGN901 is in effect. An equal sum fell due on January 11, 2013, when the IND for IMGN529 took effect.");

        Assert.Equal(2, reading.Claims.Count(claim => claim.Property == Properties.Payment.Amount && claim.Value is MoneyValue { Money.Amount: 1_500_000 }));
    }

    [Fact]
    public void WhoIsNamedRightBehindThePaymentPaid()
    {
        var (reading, _) = Written.Read("License fees include $7 million of the upfront payment from Lilly and a $5 million regulatory milestone payment from Roche.");

        Assert.Equal(["Roche"], reading.Quotes(Properties.Payment.Payer));
    }

    [Fact]
    public void AUnitPaysNotItsGroup()
    {
        var (reading, _) = Written.Read("Genentech, a member of the Roche Group, began a Phase III trial, which triggered a $6 million milestone payment to ImmunoGen.");

        Assert.Equal(["Genentech"], reading.Quotes(Properties.Payment.Payer));
    }

    [Theory]
    [InlineData("Roche received approval of Kadcyla in May, for which ImmunoGen earned a $5 million milestone payment under its 2000 license agreement with Genentech.", "Genentech")]
    [InlineData("Roche dosed the first patient. A milestone payment of $5 million has become due to ImmunoGen, which was acquired by AbbVie on February 12, 2024.", "Roche")]
    [InlineData("Roche dosed the first patient. A milestone payment of $5 million has become due to ImmunoGen, now owned by AbbVie.", "Roche")]
    [InlineData("Roche received approval of Kadcyla in May, for which it paid ImmunoGen a $5 million milestone payment under the license agreement.", "Roche")]
    public void ThePartnerOfTheAgreementPays(string sentence, string payer) =>
        Assert.Equal([payer], ReleaseExtractor.Read(Written.Release("ImmunoGen, Inc. today reported news. " + sentence, "ImmunoGen Reports News")).Quotes(Properties.Payment.Payer));

    [Theory]
    [InlineData("Sanofi made a milestone payment of $2.5 million to ImmunoGen in October 2011, when its IND was cleared by the FDA, and one of $3 million in May 2012, when the first patient was dosed.", "2011-10 2500000", "2012-05 3000000")]
    [InlineData("Under its May 2000 license, Genentech paid ImmunoGen a $2 million milestone payment in January 2006 when the IND became active.", "2006-01 2000000")]
    [InlineData("In January 2012 ImmunoGen received a $1 million milestone payment from Sanofi when dosing of the first patient began.", "2012-01 1000000")]
    [InlineData("In the quarter ended March 31, 2012, ImmunoGen earned a $5 million milestone payment from Roche with the approval of Kadcyla.", " 5000000")]
    [InlineData("Takeda has exercised its option. ImmunoGen received a milestone payment of $3.5 million from Takeda, in addition to the $500,000 that it received in December 2006 for the option.", " 3500000")]
    [InlineData("Lilly has paid ImmunoGen a $2 million extension fee and now has until December 2014 to take licenses.", " 2000000")]
    [InlineData("Lilly paid ImmunoGen a $2 million extension fee in May 2012.", "2012-05 2000000")]
    [InlineData("With the start of the Phase I trial, ImmunoGen received a $1 million milestone payment from Amgen for the first target that it licensed in September 2009.", " 1000000")]
    [InlineData("In March 2010, ImmunoGen earned a $1 million milestone payment from Amgen, and in May 2010 earned a $500,000 milestone payment from Biotest.", "2010-03 1000000", "2010-05 500000")]
    [InlineData("ImmunoGen earned a $1 million milestone payment from Amgen in March 2010, and a $500,000 milestone payment from Biotest in May 2010.", "2010-03 1000000", "2010-05 500000")]
    public void APaymentHasTheDateOfItsOwnWords(string body, params string[] expected)
    {
        var (reading, _) = Written.Read(body);

        Assert.Equal(expected, reading.Claims.Where(claim => claim.Property == Properties.Payment.Amount)
            .Select(claim => $"{reading.Stored(claim.Subject, Properties.Payment.Date)} {((MoneyValue)claim.Value).Money.Amount:0}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void WhatAnotherStepBroughtEarlierThisMonthIsAPaymentOfItsOwn() =>
        Assert.Equal(2, Written.Read("Takeda's IND for its second compound has taken effect. This triggers a $2 million milestone payment to ImmunoGen. Earlier this month, Takeda's IND for another compound also became active and triggered a $2 million milestone payment to ImmunoGen.").Reading.Claims.Count(claim => claim.Property == Properties.Payment.Amount));

    [Fact]
    public void APaymentOfAReleaseThatNamesNoPartnerIsReadWithoutItsPayer()
    {
        var (reading, _) = Written.Read("Kadcyla was approved in Japan today, which triggers a $5 million milestone payment to ImmunoGen.");

        Assert.Equal(["5000000 USD"], reading.Claims.Where(claim => claim.Property == Properties.Payment.Amount).Select(claim => claim.Value.Stored));
        Assert.DoesNotContain(reading.Claims, claim => claim.Property == Properties.Payment.Payer);
    }

    [Theory]
    [InlineData("Revenue included a $5 million milestone payment received from Roche for approval of Kadcyla in Japan and a $1 million milestone payment from Takeda.", "other")]
    [InlineData("Revenue included a $5 million milestone payment received from Roche for approval of Kadcyla in Japan and a $1 million milestone payment from Takeda for its IND.", "ind")]
    public void TheEventOfTheFirstSumIsNotThatOfTheSecond(string sentence, string trigger)
    {
        var (reading, _) = Written.Read(sentence);

        var payer = Assert.Single(reading.Claims, claim => claim.Property == Properties.Payment.Payer && claim.Value.Stored == "Takeda");
        Assert.Equal(trigger, reading.Stored(payer.Subject, Properties.Payment.Trigger));
        Assert.Null(reading.Stored(payer.Subject, Properties.Payment.Compound));
    }

    [Fact]
    public void EachPaymentIsOfTheCompoundToldWithIt()
    {
        var (reading, _) = Written.Read("Revenues include a $1 million milestone payment from Biotest for the start of clinical testing of BT-062 and a $2 million milestone payment from Takeda for the start of clinical testing of MLN2704.");

        var payer = Assert.Single(reading.Claims, claim => claim.Property == Properties.Payment.Payer && claim.Value.Stored == "Takeda");
        Assert.Equal("MLN2704", reading.Stored(payer.Subject, Properties.Payment.Compound));
    }
}
