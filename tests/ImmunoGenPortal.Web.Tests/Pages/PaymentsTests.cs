using System.Net;
using ImmunoGenPortal.Web.Tests.Support;

namespace ImmunoGenPortal.Web.Tests.Pages;

/// <summary>All payments together: each once, with its words, and with sums that say what they leave out.</summary>
public sealed class PaymentsTests(PaymentsTests.Portals portals) : IClassFixture<PaymentsTests.Portals>
{
    private readonly HttpClient _client = portals.Portal.NewClient();

    [Fact]
    public async Task EachPaymentStandsOnceHoweverOftenItIsTold()
    {
        var page = await _client.PageAsync("/payments");

        Assert.Equal(
            [
                ["9 August 2011", "Bayer", "€1.5m", "phase 1", "not stated", "9 August 2011"],
                ["May 2011", "Amgen", "$1m", "IND", "not stated", "2 May 2011, again 9 August 2011"],
                ["13 December 2010", "Sanofi", "$3m", "phase 2", "not stated", "13 December 2010"],
            ],
            page.QuerySelectorAll("table.data tbody tr").Select(row => row.QuerySelectorAll("td").Select(cell => cell.Shown())));
    }

    [Fact]
    public async Task ThePaymentsOfAYearAreSummedByCurrency()
    {
        var page = await _client.PageAsync("/payments?kind=milestone&from=2011&to=2011");

        Assert.Contains("2 payments with these filters", page.Content(), StringComparison.Ordinal);
        Assert.Equal(["in EUR, in the money of the days€1.5m", "in USD, in the money of the days$1m"], page.QuerySelectorAll(".figures > div").Select(sum => sum.Shown()));
        var csv = (await _client.GetStringAsync(new Uri("/payments.csv?kind=milestone&from=2011&to=2011", UriKind.Relative))).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, csv.Length);
    }

    [Theory]
    [InlineData("?partner=Amgen", 1)]
    [InlineData("?partner=amgen", 1)]
    [InlineData("?partner=Nobody", 0)]
    [InlineData("?kind=ind", 1)]
    [InlineData("?kind=approval", 0)]
    [InlineData("?from=2011-05-02&to=2011-05-02", 1)]
    [InlineData("?to=2010", 1)]
    [InlineData("?compound=IMGN901", 0)]
    public async Task FiltersLeaveOut(string query, int rows)
    {
        var page = await _client.PageAsync("/payments" + query);

        Assert.Equal(rows, page.QuerySelectorAll("table.data tbody tr").Length);
        Assert.Equal(rows == 0 ? 1 : 0, page.QuerySelectorAll(".empty").Length);
    }

    [Fact]
    public async Task AnAmountLeadsToItsWords()
    {
        var amount = (await _client.PageAsync("/payments?kind=ind")).One("table.data .num a.ev").Href().Split('#');

        Assert.Equal("$1 million", (await _client.PageAsync(amount[0])).GetElementById(amount[1])!.Shown());
    }

    [Fact]
    public async Task WhatThePaymentsAreForLeavesSomeOutAndThePageSaysSo()
    {
        var page = await _client.PageAsync("/payments?kind=ind&from=2011");

        Assert.Contains("One more is for something else", page.Content(), StringComparison.Ordinal);
        Assert.Equal("/payments?from=2011", page.One(".hint a").Href());
    }

    [Theory]
    [InlineData("/payments?from=May", "“from” cannot be “May”.")]
    [InlineData("/payments?kind=bribe", "“kind” cannot be “bribe”.")]
    [InlineData("/payments?p=0", "“p” cannot be “0”.")]
    public async Task AMalformedValueIsNamed(string address, string said)
    {
        var page = await _client.PageAsync(address, HttpStatusCode.BadRequest);

        Assert.Contains(said, page.One("[role=alert]").Shown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnAnswerIsFreshUntilSomethingChanges()
    {
        using var first = await _client.AskAsync("/payments.csv");
        using var again = await AskAsync("/payments.csv", first.Headers.ETag!.ToString());
        await portals.Portal.IngestAsync(Queue.License("September 1, 2011"));
        using var changed = await AskAsync("/payments.csv", first.Headers.ETag!.ToString());

        Assert.Equal((HttpStatusCode.NotModified, HttpStatusCode.OK), (again.StatusCode, changed.StatusCode));
        Assert.Empty(await again.Content.ReadAsByteArrayAsync());
        Assert.NotEqual(first.Headers.ETag, changed.Headers.ETag);
    }

    private async Task<HttpResponseMessage> AskAsync(string address, string known)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        request.Headers.TryAddWithoutValidation("If-None-Match", known);
        return await _client.SendAsync(request);
    }

    /// <summary>One portal with some payments for all cases.</summary>
    public sealed class Portals : IAsyncLifetime
    {
        internal Portal Portal { get; } = new();

        public async Task InitializeAsync()
        {
            Portal.NewClient().Dispose();
            await Portal.IngestAsync(Queue.License("December 13, 2010", "The start of this Phase 2 trial triggers a $3 million milestone payment to ImmunoGen from sanofi-aventis."));
            await Portal.IngestAsync(Queue.License("May 2, 2011", "The acceptance of this IND triggers a $1 million milestone payment to ImmunoGen from Amgen."));
            await Portal.IngestAsync(Queue.License("August 9, 2011", "In May 2011, the acceptance of the IND triggered a $1 million milestone payment to ImmunoGen from Amgen.", "The start of a Phase 1 trial triggers a €1.5 million milestone payment to ImmunoGen from Bayer."));
        }

        public async Task DisposeAsync() => await Portal.DisposeAsync();
    }
}
