using System.Net;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Web.Tests.Admin;

/// <summary>Correcting, withdrawing and reading releases again, as a curator does it.</summary>
public sealed class ReleasePagesTests : IAsyncLifetime
{
    private const string License = "/admin" + Addresses.LicenseRelease;

    private readonly Portal _portal = new();
    private HttpClient _curator = null!;

    public async Task InitializeAsync() => _curator = await _portal.SignInAsync(AccountRole.Curator);

    public async Task DisposeAsync() => await _portal.DisposeAsync();

    [Fact]
    public async Task AWithdrawnReleaseIsSeenByCuratorsAloneAndComesBack()
    {
        await _curator.PostFormAsync(License, "form[action$='handler=Withdraw']", ("Reason", "Asked for by the company.")).TakenAsync();

        var visitor = _portal.NewClient();
        await visitor.PageAsync(Addresses.LicenseRelease, HttpStatusCode.Gone);
        var page = await _curator.PageAsync(License);
        Assert.Contains("no public page shows it", page.Content(), StringComparison.Ordinal);
        Assert.Contains("Asked for by the company.", page.One("#trail ~ .wide").Shown(), StringComparison.Ordinal);
        using var original = await _curator.AskAsync(page.One("a[download]").Href());
        Assert.Equal(HttpStatusCode.OK, original.StatusCode);
        Assert.Equal(License, (await _curator.PageAsync("/admin/releases?state=withdrawn")).One("tbody a").Href());

        await _curator.PostFormAsync(License, "form[action$='handler=Restore']").TakenAsync();
        await visitor.PageAsync(Addresses.LicenseRelease);
        await visitor.PageAsync(Addresses.ThirdLicense);
    }

    [Fact]
    public async Task AHeadlineIsCorrectedWithWhoAndWhyAndUndone()
    {
        const string Headline = "Amgen <b>Takes</b> a License";
        await _curator.PostFormAsync(License, Form("headline"), ("value", Headline), ("Reason", "Shorter.")).TakenAsync();

        var page = await _curator.PageAsync(License);
        Assert.Equal(Headline, page.One("h1").Shown());
        Assert.Contains("Changed by curator", page.Content(), StringComparison.Ordinal);
        Assert.Contains(Headline, (await _portal.NewClient().PageAsync("/releases")).Content(), StringComparison.Ordinal);

        await _curator.PostFormAsync("/admin/corrections?kind=change", "form[action*='handler=Undo']").TakenAsync();
        Assert.StartsWith("Amgen Takes Third License", (await _curator.PageAsync(License)).One("h1").Shown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AValueThatTheReleaseDoesNotStateIsKeptAsTheCurators()
    {
        await _curator.PostFormAsync(License, Form("subtitle"), ("value", "A line that stands nowhere")).TakenAsync();

        var claim = await _portal.AskAsync(db => db.Claims.SingleAsync(claim => claim.Value == "A line that stands nowhere"));
        Assert.Equal((Facts.Basis.Curator, 0), (claim.Basis, claim.Evidence.Count));
        await _portal.NewClient().PageAsync(Addresses.LicenseRelease);
    }

    [Fact]
    public async Task WordsOfTheReleaseBecomeTheEvidence()
    {
        await _curator.PostFormAsync(License, Form("subtitle"), ("value", "About the license"), ("words", "milestone payments")).TakenAsync();

        var claim = await _portal.AskAsync(db => db.Claims.Include(claim => claim.Subject!.Release).SingleAsync(claim => claim.Value == "About the license"));
        Assert.Equal("milestone payments", claim.Evidence[0].QuoteLine(claim.Subject!.Release!.Text));
    }

    [Theory]
    [InlineData("date", "value", "soon", "write a date as")]
    [InlineData("subtitle", "words", "words that are not there", "does not stand in the release")]
    [InlineData("city", "before", "Boston", "not there any more")]
    public async Task WhatCannotBeDoneIsSaidInASentence(string label, string field, string value, string said)
    {
        (string, string)[] fields = field == "value" ? [(field, value)] : [("value", "something"), (field, value)];

        var page = await _curator.PostFormAsync(License, Form(label), fields).RefusedAsync();

        Assert.Contains(said, page.One("[role=alert]").Shown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AReleaseIsReadAgainAfterAPreview()
    {
        await _portal.AskAsync(db => db.Claims.Where(claim => claim.Value == "Waltham" && claim.Subject!.Release!.Date!.Value.Year == 2012).ExecuteUpdateAsync(set => set.SetProperty(claim => claim.Value, "Cambridge")));

        var preview = await _curator.PageAsync(License + "/reread");
        Assert.Contains("Cambridge Waltham", preview.One("table").Shown(), StringComparison.Ordinal);
        Assert.Equal(License, await _curator.PostFormAsync(License + "/reread", "form", ("Reason", "A better reader.")).TakenAsync());

        var page = await _curator.PageAsync(License);
        Assert.Contains("one value is read otherwise", page.One("[role=status]").Shown(), StringComparison.Ordinal);
        Assert.Contains("A better reader.", page.Content(), StringComparison.Ordinal);
        Assert.Contains("Nothing would change", (await _curator.PageAsync(License + "/reread")).Content(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?q=third+amgen", 1)]
    [InlineData("?year=2011", 1)]
    [InlineData("?kind=license&year=2011", 0)]
    [InlineData("?state=older", 0)]
    [InlineData("?state=all", 2)]
    public async Task ReleasesAreFiltered(string query, int expected) =>
        Assert.Equal(expected, (await _curator.PageAsync("/admin/releases" + query)).QuerySelectorAll("tbody tr").Length);

    [Theory]
    [InlineData("/admin/releases?state=lost", HttpStatusCode.BadRequest)]
    [InlineData("/admin/releases?year=now", HttpStatusCode.BadRequest)]
    [InlineData("/admin/releases/nothing", HttpStatusCode.NotFound)]
    [InlineData("/admin/releases/nothing/reread", HttpStatusCode.NotFound)]
    [InlineData(License + "/original/0", HttpStatusCode.NotFound)]
    public async Task AnAddressAnswersAsItShould(string address, HttpStatusCode expected) => await _curator.PageAsync(address, expected);

    private static string Form(string label) => label switch
    {
        "headline" => "form:has([name=property][value='101'])",
        "subtitle" => "form:has([name=property][value='102'])",
        "date" => "form:has([name=property][value='103'])",
        _ => "form:has([name=property][value='104'])",
    };
}
