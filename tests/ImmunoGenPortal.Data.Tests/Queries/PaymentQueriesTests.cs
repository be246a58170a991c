using System.Security.Cryptography;
using System.Text;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Data.Tests.Support;
using ImmunoGenPortal.Facts;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Tests.Queries;

/// <summary>When payments that several releases tell of are one.</summary>
public sealed class PaymentQueriesTests : TemporaryDatabase
{
    private int _count;

    [Fact]
    public async Task APaymentToldAgainIsOne()
    {
        var payment = Assert.Single(await AllAsync(("2011-05-02", "Amgen", "1000000 USD"), ("2011-08-09", "Amgen", "1000000 USD")));

        Assert.Equal((new Money(1_000_000, "USD"), new DateOnly(2011, 5, 2), 1), (payment.Amount, payment.Said.ReleaseDate, payment.Again.Count));
    }

    [Theory]
    [InlineData("2011-08-09", "Amgen", "2000000 USD")]
    [InlineData("2011-08-09", "Bayer", "1000000 USD")]
    [InlineData("2013-08-09", "Amgen", "1000000 USD")]
    [InlineData("2011-08-09", null, "1000000 USD")]
    public async Task AnotherSumPayerOrTimeIsAnotherPayment(string date, string? payer, string amount)
    {
        var payments = await AllAsync(("2011-05-02", "Amgen", "1000000 USD"), (date, payer, amount));

        Assert.Equal([date, "2011-05-02"], payments.Select(payment => payment.When.ToString()));
    }

    [Fact]
    public async Task WhereNobodyIsNamedNothingTellsThatTwoPaymentsAreOne() =>
        Assert.Equal(2, (await AllAsync(("2011-05-02", null, "1000000 USD"), ("2011-08-09", null, "1000000 USD"))).Count);

    [Fact]
    public async Task APaymentWithoutASumIsCountedAndInNoSum()
    {
        var received = ReceivedTotal.Of(await AllAsync(("2011-05-02", "Amgen", "1000000 USD"), ("2011-05-02", "Bayer", "1500000 EUR"), ("2011-05-02", "Roche", null)));

        Assert.Equal((3, 1), (received.Payments, received.Undisclosed));
        Assert.Equal([new Money(1_500_000, "EUR"), new Money(1_000_000, "USD")], received.Sums);
    }

    /// <summary>Payers that are no partners here, by the name that each release uses.</summary>
    private async Task<IReadOnlyList<PaymentView>> AllAsync(params (string Date, string? Payer, string? Amount)[] told)
    {
        await using var db = Open();
        foreach (var (date, payer, amount) in told)
        {
            var text = $"A milestone was reached ({++_count}).";
            var release = new Release
            {
                Slug = $"release-{_count}",
                Date = DateOnly.Parse(date, null),
                Text = text,
                TextHash = SHA256.HashData(Encoding.UTF8.GetBytes(text)),
                Passages = [new Passage(Section.Body, PassageShape.Paragraph, new EvidenceSpan(0, text.Length), [new EvidenceSpan(0, text.Length)])],
                ExtractorVersion = "0",
            };
            var subject = new StoredSubject { Release = release, Kind = SubjectKind.Payment, Key = "payment" };
            (Property Property, string? Value)[] values = [(Properties.Payment.Payer, payer), (Properties.Payment.Amount, amount), (Properties.Payment.Trigger, "ind")];
            foreach (var (property, value) in values.Where(value => value.Value is not null))
            {
                subject.Claims.Add(new StoredClaim { PropertyId = property.Id, Value = value!, Basis = Basis.Stated, Evidence = EvidenceSpans.Of(new EvidenceSpan(2, 11)), Rule = "test", Confidence = 1 });
            }

            db.AddRange(release, subject);
        }

        await db.SaveChangesAsync();
        return await new PaymentQueries(db, new EntityClaims(db)).AllAsync(default);
    }
}
