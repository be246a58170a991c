using ImmunoGenPortal.Extraction.Payments;
using ImmunoGenPortal.Extraction.Tests.Support;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Payments;

public class PaymentRulesTests
{
    [Theory]
    [InlineData("This step triggers a [$2 million] milestone payment to ImmunoGen.", "payment.triggered")]
    [InlineData("ImmunoGen has earned a [$500,000] payment with the event.", "payment.triggered")]
    [InlineData("The Company received a [$1.5 million] milestone payment in May.", "payment.received")]
    [InlineData("With this, ImmunoGen will receive a [$3 million] milestone payment.", "payment.due")]
    public void AnAmountThatBecameDueIsRead(string marked, string rule) => Wording.One(PaymentRules.Rules, rule, marked, "amount");

    [Theory]
    [InlineData("[Bayer] has paid ImmunoGen a [$2 million] milestone payment.", "payment.paid")]
    [InlineData("revenues included a [$4 million] milestone payment from [Novartis]", "payment.included")]
    [InlineData("it collected a [$1 million] milestone fee from [Biotest]", "payment.received")]
    public void WhoPaidIsRead(string marked, string rule) => Wording.One(PaymentRules.Rules, rule, marked, "payer", "amount");

    [Theory]
    [InlineData("The start of Phase III testing would trigger a $6 million milestone payment.")]
    [InlineData("ImmunoGen is eligible to receive a $5 million milestone payment.")]
    [InlineData("ImmunoGen could earn a $5 million milestone payment.")]
    [InlineData("ImmunoGen will receive a $5 million milestone payment if the drug is approved.")]
    [InlineData("ImmunoGen received a $20 million upfront payment.")]
    [InlineData("entitled to receive milestone payments of up to $40 million")]
    [InlineData("net proceeds of $40 million were received")]
    public void WhatIsStillToHappenIsNoPayment(string text) => Wording.None(PaymentRules.Rules, text);

    [Theory]
    [InlineData("Dosing of the first patient in a Phase I trial by [Sanofi] earned ImmunoGen a [$1 million] milestone payment.", "phase-1")]
    [InlineData("[Sanofi] started Phase IIb testing. This event triggers a [$1 million] payment to ImmunoGen.", "phase-2")]
    [InlineData("The Investigational New Drug application of [Amgen] is active, triggering a [$1 million] milestone payment.", "ind")]
    [InlineData("The marketing approval that [Roche] won has triggered a [$5 million] milestone payment.", "approval")]
    [InlineData("[Roche] has made its first commercial sale, which triggers a [$5 million] milestone payment.", "first-sale")]
    public void TheEventIsReadFromTheSentenceOrTheOneBefore(string marked, string trigger)
    {
        var (reading, evidence) = Written.Read(marked);

        Assert.Equal(evidence.Select(span => span.Quote(reading.Text)), [.. reading.Quotes(Properties.Payment.Payer), .. reading.Quotes(Properties.Payment.Amount)]);
        Assert.Equal(trigger, Assert.Single(reading.Claims, claim => claim.Property == Properties.Payment.Trigger).Value.Stored);
    }
}
