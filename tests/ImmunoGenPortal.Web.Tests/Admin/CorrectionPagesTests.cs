using System.IO.Compression;
using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Web.Tests.Support;

namespace ImmunoGenPortal.Web.Tests.Admin;

/// <summary>What curators corrected, listed, filtered, undone, and taken home as gold.</summary>
public sealed class CorrectionPagesTests : IAsyncLifetime
{
    private const string License = "/admin" + Addresses.LicenseRelease;

    private readonly Portal _portal = new();
    private HttpClient _curator = null!;

    public async Task InitializeAsync()
    {
        _curator = await _portal.SignInAsync(AccountRole.Curator);
        await _curator.PostFormAsync(License, "form:has([name=property][value='104'])", ("value", "Cambridge"), ("Reason", "They moved.")).TakenAsync();
    }

    public async Task DisposeAsync() => await _portal.DisposeAsync();

    [Theory]
    [InlineData("", 1)]
    [InlineData("?by=curator&kind=change&state=holds", 1)]
    [InlineData("?by=nobody", 0)]
    [InlineData("?kind=reject", 0)]
    [InlineData("?state=lost", 0)]
    [InlineData("?state=undone", 0)]
    [InlineData("?about=entities", 0)]
    public async Task CorrectionsAreFiltered(string query, int expected) =>
        Assert.Equal(expected, (await _curator.PageAsync("/admin/corrections" + query)).QuerySelectorAll("tbody tr").Length);

    [Fact]
    public async Task ACorrectionIsUndoneOnceAndASecondTimeRefused()
    {
        var page = await _curator.PageAsync("/admin/corrections?by=curator");
        var form = (IHtmlFormElement)page.One("form[action*='handler=Undo']");
        Assert.Contains("They moved.", page.Content(), StringComparison.Ordinal);

        Assert.Equal("/admin/corrections?by=curator", await _curator.SendFormAsync("/", form).TakenAsync());
        Assert.Contains("undone by curator", (await _curator.PageAsync("/admin/corrections?state=undone")).Content(), StringComparison.Ordinal);
        await _curator.SendFormAsync("/", form).TakenAsync();
        Assert.Contains("undone already", (await _curator.PageAsync("/admin/corrections")).One("[role=alert]").Shown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheCorrectedReleasesAreTakenHomeAsGold()
    {
        using var answer = await _curator.AskAsync("/admin/corrections/gold.zip");

        Assert.Equal("application/zip", answer.Content.Headers.ContentType?.ToString());
        using var zip = new ZipArchive(await answer.Content.ReadAsStreamAsync());
        var name = Addresses.LicenseRelease.Split('/')[^1];
        Assert.Equal([name + ".json", name + ".txt"], zip.Entries.Select(entry => entry.FullName));
        using var gold = await JsonDocument.ParseAsync(zip.Entries[0].Open());
        Assert.Equal("Cambridge", gold.RootElement.GetProperty("release").GetProperty("city").GetString());
    }

    [Theory]
    [InlineData("?about=everything")]
    [InlineData("?kind=x")]
    [InlineData("?state=1")]
    [InlineData("?p=no")]
    public async Task AMalformedFilterIsNamed(string query) => await _curator.PageAsync("/admin/corrections" + query, HttpStatusCode.BadRequest);
}
