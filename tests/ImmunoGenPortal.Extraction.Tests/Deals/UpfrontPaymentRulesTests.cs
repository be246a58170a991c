using ImmunoGenPortal.Extraction.Deals;
using ImmunoGenPortal.Extraction.Tests.Support;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Deals;

public class UpfrontPaymentRulesTests
{
    [Theory]
    [InlineData("Novartis will pay a [$45 million] [upfront fee] for the option", 45_000_000, "USD")]
    [InlineData("The Company receives a [US$1.5 million] [up-front\npayment]", 1_500_000, "USD")]
    [InlineData("Under its terms, ImmunoGen received a [$20  million] [upfront license fee]", 20_000_000, "USD")]
    [InlineData("Bayer paid a non-refundable [€4 million] [initial payment] to the Company", 4_000_000, "EUR")]
    [InlineData("Lilly owes about [two million dollars], [upfront payment], this spring", 2_000_000, "USD")]
    public void AnAmountBeforeUpfrontPaymentIsRead(string marked, int amount, string currency)
    {
        var match = Wording.One(UpfrontPaymentRules.Rules, "deal.upfront.before", marked, "amount", "type");

        Assert.Equal(new Money(amount, currency), match.MentionOf("amount")!.Money);
    }

    [Theory]
    [InlineData("Takeda pays [$8 million] [upfront] and more later", 8_000_000)]
    [InlineData("ImmunoGen will receive up to [$7.5 million] [at signing]", 7_500_000)]
    [InlineData("The Company received [$200,000], [up front],\nfrom Biotest", 200_000)]
    public void AnAmountPaidUpfrontIsRead(string marked, int amount)
    {
        var match = Wording.One(UpfrontPaymentRules.Rules, "deal.upfront.paid", marked, "amount", "type");

        Assert.Equal(new Money(amount, "USD"), match.MentionOf("amount")!.Money);
    }

    [Theory]
    [InlineData("includes an [upfront payment] of [$60 million]", 60_000_000, null)]
    [InlineData("a [license fee] of [about] [$3,000,000] was paid", 3_000_000, "about")]
    [InlineData("[up-front cash\npayments] totaling [at least] [$12 million]", 12_000_000, "at-least")]
    public void AnUpfrontPaymentOfAnAmountIsRead(string marked, int amount, string? qualifier)
    {
        var match = Wording.One(UpfrontPaymentRules.Rules, "deal.upfront.of", marked, "amount", "type", "qualifier");

        Assert.Equal(new Money(amount, "USD"), match.MentionOf("amount")!.Money);
        Assert.Equal(qualifier, match.MentionOf("qualifier")?.Code);
    }

    [Theory]
    [InlineData("upfront and potential milestone payments totaling $90 million")]
    [InlineData("a $5 million milestone payment")]
    [InlineData("raised $80 million in a public offering")]
    [InlineData("exclusive license to the technology; Lilly has spent $3 million on research")]
    public void OtherSumsAreNoUpfrontPayment(string text) => Wording.None(UpfrontPaymentRules.Rules, text);

    [Theory]
    [InlineData("ImmunoGen received an undisclosed [upfront payment] for it")]
    [InlineData("part of the $36 million is paid [on signing]")]
    [InlineData("an [up-front fee] plus later milestone payments of $31 million")]
    public void AnUpfrontPaymentWithoutAnAmountIsRead(string marked) => Wording.One(UpfrontPaymentRules.Rules, "deal.upfront.bare", marked, "type");

    [Theory]
    [InlineData("neither pays upfront")]
    [InlineData("without an upfront payment")]
    public void NoUpfrontPaymentIsNone(string text) => Wording.None(UpfrontPaymentRules.Rules, text);
}
