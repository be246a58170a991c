using System.Net;
using AngleSharp.Html.Dom;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Web.Tests.Admin;

/// <summary>Merging, renaming and naming entities, as a curator does it.</summary>
public sealed class EntityPagesTests : IAsyncLifetime
{
    private const string Amgen = "/admin/entities/partners/amgen";

    private readonly Portal _portal = new();
    private HttpClient _curator = null!;

    public async Task InitializeAsync() => _curator = await _portal.SignInAsync(AccountRole.Curator);

    public async Task DisposeAsync() => await _portal.DisposeAsync();

    [Fact]
    public async Task APartnerIsFoundMergedAndSplitAgain()
    {
        var list = await _curator.PageAsync("/admin/entities?kind=partners&q=genen");
        Assert.Equal("/admin/entities/partners/genentech", list.One("tbody a").Href());

        var found = await _curator.PageAsync("/admin/entities/partners/genentech?into=amgen");
        Assert.Contains("To merge moves there what is said of Genentech", found.Content(), StringComparison.Ordinal);
        Assert.Equal(Amgen, await _curator.PostFormAsync("/admin/entities/partners/genentech?into=amgen", "form[action$='handler=Merge']", ("Reason", "A test.")).TakenAsync());

        var merged = await _curator.PageAsync(Amgen);
        Assert.Contains("merged “Genentech” into “Amgen”", merged.Content(), StringComparison.Ordinal);
        Assert.Contains("A test.", merged.Content(), StringComparison.Ordinal);
        using var old = await _portal.NewClient().AskAsync("/partners/genentech");
        Assert.Equal((HttpStatusCode.MovedPermanently, "/partners/amgen"), (old.StatusCode, old.Headers.Location?.ToString()));

        await _curator.PostFormAsync(Amgen, "form[action$='handler=Undo']").TakenAsync();
        await _portal.NewClient().PageAsync("/partners/genentech");
        Assert.Contains("undone by curator", (await _curator.PageAsync(Amgen)).Content(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ARenamedPartnerIsShownByItsNewName()
    {
        Assert.Equal("/admin/entities/partners/amgen-of-thousand-oaks", await _curator.PostFormAsync(Amgen, "form[action$='handler=Rename']", ("name", "Amgen of Thousand Oaks")).TakenAsync());

        Assert.Contains("Amgen of Thousand Oaks", (await _portal.NewClient().PageAsync("/partners/amgen-of-thousand-oaks")).Content(), StringComparison.Ordinal);
        using var old = await _curator.AskAsync(Amgen);
        Assert.Equal("/admin/entities/partners/amgen-of-thousand-oaks", old.Headers.Location?.ToString());
    }

    [Fact]
    public async Task ANameIsAddedAndRemoved()
    {
        await _curator.PostFormAsync(Amgen, "form[action$='handler=AddName']", ("name", "Applied Molecular Genetics")).TakenAsync();
        Assert.Contains("given by curator", (await _curator.PageAsync(Amgen)).Content(), StringComparison.Ordinal);

        await _curator.PostFormAsync(Amgen, "form:has([value='Applied Molecular Genetics'])").TakenAsync();
        Assert.DoesNotContain("Applied Molecular Genetics", (await _curator.PageAsync(Amgen)).QuerySelector("table")!.Shown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AHostileNameIsShownAsItIsWritten()
    {
        const string Hostile = "<script>alert(1)</script>\"'&";
        var address = await _curator.PostFormAsync(Amgen, "form[action$='handler=Rename']", ("name", Hostile), ("Reason", Hostile)).TakenAsync();

        foreach (var page in (string[])[address, "/admin/entities", "/admin/corrections?about=entities", "/partners"])
        {
            var shown = await _curator.PageAsync(page);
            Assert.Contains(Hostile, shown.Content(), StringComparison.Ordinal);
            Assert.Empty(shown.QuerySelectorAll("main script"));
        }
    }

    [Theory]
    [InlineData("Rename", "name", "…", "Write a name")]
    [InlineData("Rename", "Reason", "long", "at most 500 characters")]
    [InlineData("Undo", "id", "77", "undone already")]
    public async Task WhatCannotBeDoneIsSaidInASentence(string handler, string field, string value, string said)
    {
        await _curator.PostFormAsync(Amgen, "form[action$='handler=AddName']", ("name", "Amgen USA")).TakenAsync();

        var page = await _curator.PostFormAsync(Amgen, $"form[action$='handler={handler}']", (field, value == "long" ? new string('x', 501) : value)).RefusedAsync();

        Assert.Contains(said, page.One("[role=alert]").Shown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TwoWhoMergeTheSameAtOnceMergeItOnce()
    {
        const string Address = "/admin/entities/partners/genentech?into=amgen";
        var forms = new[] { await _curator.PageAsync(Address), await _curator.PageAsync(Address) };

        await Task.WhenAll(forms.Select(page => _curator.SendFormAsync("/", (IHtmlFormElement)page.One("form[action$='handler=Merge']"))));

        Assert.Equal(1, await _portal.AskAsync(db => db.EntityCorrections.CountAsync()));
    }

    [Theory]
    [InlineData("/admin/entities/partners/nobody", HttpStatusCode.NotFound)]
    [InlineData("/admin/entities/trials/amgen", HttpStatusCode.NotFound)]
    [InlineData("/admin/entities?kind=trials", HttpStatusCode.BadRequest)]
    [InlineData("/admin/entities?p=0", HttpStatusCode.BadRequest)]
    [InlineData("/admin/entities?q=%25", HttpStatusCode.OK)]
    [InlineData("/admin/entities?kind=compounds&unknown=true", HttpStatusCode.OK)]
    public async Task AnAddressAnswersAsItShould(string address, HttpStatusCode expected) => await _curator.PageAsync(address, expected);
}
