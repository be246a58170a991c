using System.Net;
using System.Text;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Ingestion;
using ImmunoGenPortal.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ImmunoGenPortal.Web.Tests.Admin;

public sealed class DifferencesTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task AnotherSourceOfAReleaseShowsWhatItSaysDifferently()
    {
        using var client = portal.NewClient();
        await client.PageAsync(Addresses.LicenseRelease);
        var seed = await File.ReadAllTextAsync(Directory.GetFiles(Portal.SeedsFolder).Single(file => File.ReadAllText(file).Contains("Amgen Takes Third License", StringComparison.Ordinal)));
        var copy = Encoding.UTF8.GetBytes("EX-99.1 2 ex991.htm\n\n" + seed + "\n\nAlso see <script>alert(1)</script> our page.");
        Assert.IsType<IngestOutcome.AnotherSource>(await portal.Services.GetRequiredService<IngestRelease>().RunAsync("exhibit.txt", copy));
        var source = await portal.AskAsync(db => db.Sources.OrderByDescending(source => source.Id).FirstAsync());

        var release = await client.PageAsync(Addresses.LicenseRelease);
        var leading = source.IsLeading ? await portal.AskAsync(db => db.Sources.Where(other => other.ReleaseId == source.ReleaseId && !other.IsLeading).Select(other => other.Id).SingleAsync()) : source.Id;
        var page = await client.PageAsync($"{Addresses.LicenseRelease}/differences/{leading}");

        Assert.Contains(release.QuerySelectorAll("a"), link => link.Href() == $"{Addresses.LicenseRelease}/differences/{leading}");
        Assert.Contains("our page.", string.Join(' ', page.QuerySelectorAll(".differences ins, .differences del").Select(part => part.TextContent)), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll(".differences script"));
        Assert.True(page.QuerySelectorAll(".differences span").Length > 0);

        using var browser = await portal.SignInAsync(AccountRole.Curator);
        var here = "/admin" + Addresses.LicenseRelease;
        Assert.Equal(here, await browser.PostFormAsync(here, "form[action$='handler=Lead']").TakenAsync());
        Assert.True(await portal.AskAsync(db => db.Sources.AnyAsync(one => one.Id == leading && one.IsLeading)));
        Assert.Equal(here, await browser.PostFormAsync(here, "form[action$='handler=Split']").TakenAsync());
        Assert.Equal(3, await portal.AskAsync(db => db.Releases.CountAsync()));
    }

    [Fact]
    public async Task AFormThatNoPageHasIsToldSo()
    {
        using var browser = await portal.SignInAsync(AccountRole.Curator);
        var page = await browser.PageAsync("/admin" + Addresses.TrialRelease);
        var token = ((AngleSharp.Html.Dom.IHtmlInputElement)page.QuerySelector("main [name=__RequestVerificationToken]")!).Value;

        foreach (var address in (string[])["/admin" + Addresses.TrialRelease, "/admin/releases?handler=Nothing", Addresses.Amgen])
        {
            using var form = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token)]);
            using var answer = await browser.PostAsync(new Uri(address, UriKind.Relative), form);
            Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        }
    }

    [Theory]
    [InlineData("/releases/nothing/differences/1")]
    [InlineData(Addresses.LicenseRelease + "/differences/999999")]
    public async Task WhatIsNotThereIsNotFound(string address)
    {
        using var client = portal.NewClient();

        using var answer = await client.AskAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
