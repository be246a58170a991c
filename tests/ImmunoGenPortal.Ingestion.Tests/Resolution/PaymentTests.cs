using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;
using ImmunoGenPortal.Ingestion.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Ingestion.Tests.Resolution;

/// <summary>Payments of one partner over all releases, each once.</summary>
public sealed class PaymentTests
{
    private const string Announced = """
        ImmunoGen, Inc. Earns $5 Million Milestone Payment From Sanofi

        WALTHAM, Mass., October 4, 2010 (BUSINESS WIRE) -- ImmunoGen, Inc. (Nasdaq: IMGN) today announced that it has earned a $5 million milestone payment from Sanofi with the start of Phase II clinical testing of SAR3419.
        """;

    private const string Reported = """
        ImmunoGen, Inc. Reports Second Quarter Fiscal Year 2011 Financial Results

        WALTHAM, Mass., January 28, 2011 (BUSINESS WIRE) -- ImmunoGen, Inc. (Nasdaq: IMGN) today reported financial results for the quarter.

        In October 2010, the Company earned a $5 million milestone payment from Sanofi with the start of Phase II clinical testing of SAR3419.
        """;

    private const string Another = """
        ImmunoGen, Inc. Earns $2 Million Milestone Payment From Sanofi

        WALTHAM, Mass., March 4, 2011 (BUSINESS WIRE) -- ImmunoGen, Inc. (Nasdaq: IMGN) today announced that it has earned a $2 million milestone payment from Sanofi with the submission of an investigational new drug application for SAR566658.
        """;

    [Theory]
    [InlineData(0, 1, 2)]
    [InlineData(2, 1, 0)]
    [InlineData(1, 0, 2)]
    public async Task APaymentToldAgainIsOne(params int[] order)
    {
        await using var portal = new TemporaryPortal();
        foreach (var i in order)
        {
            await portal.IngestAsync(new[] { Announced, Reported, Another }[i]);
        }

        var payments = await PaymentsAsync(portal, "sanofi");

        Assert.Equal([(2_000_000m, "2011-03-04", 0), (5_000_000m, "2010-10-04", 1)], payments.Select(payment => (payment.Amount!.Amount, $"{payment.Said.ReleaseDate:yyyy-MM-dd}", payment.Again.Count)));
        Assert.Equal([new Money(7_000_000, "USD")], ReceivedTotal.Of(payments).Sums);
    }

    [Theory]
    [InlineData("In October 2010", 1)]
    [InlineData("On October 4, 2010", 1)]
    [InlineData("In March 2009", 2)]
    public async Task ADateThatMayBeTheSameDayIsTheSamePaymentHoweverLateItIsTold(string when, int expected)
    {
        await using var portal = new TemporaryPortal();
        await portal.IngestAsync(Reported);
        await portal.IngestAsync($"""
            ImmunoGen, Inc. Reports Fourth Quarter Fiscal Year 2012 Financial Results

            WALTHAM, Mass., July 27, 2012 (BUSINESS WIRE) -- ImmunoGen, Inc. (Nasdaq: IMGN) today reported financial results for the year.

            {when}, the Company earned a $5 million milestone payment from Sanofi with the start of Phase II clinical testing of SAR3419.
            """);

        var payments = await PaymentsAsync(portal, "sanofi");

        Assert.Equal(expected, payments.Count);
        Assert.Equal(when == "On October 4, 2010", payments.Any(payment => payment.Date?.Day == 4));
    }

    [Fact]
    public async Task ThePaymentOfAWithdrawnReleaseGoesWithIt()
    {
        await using var portal = new TemporaryPortal();
        await portal.IngestAsync(Announced);
        await portal.IngestAsync(Another);
        await using var db = portal.Open();
        var slug = await db.Releases.Where(release => release.Date == new DateOnly(2010, 10, 4)).Select(release => release.Slug).SingleAsync();

        await portal.Service<CurateReleases>().WithdrawAsync(new("ada", null), slug, "Asked for.", default);

        Assert.Equal(2_000_000, Assert.Single(await PaymentsAsync(portal, "sanofi")).Amount!.Amount);
    }

    private static async Task<IReadOnlyList<PaymentView>> PaymentsAsync(TemporaryPortal portal, string slug)
    {
        await using var db = portal.Open();
        var id = await db.Organisations.Where(one => one.Slug == slug).Select(one => one.Id).SingleAsync();
        return await portal.AskAsync((PaymentQueries payments) => payments.OfAsync(EntityKind.Organisation, id, default));
    }
}
