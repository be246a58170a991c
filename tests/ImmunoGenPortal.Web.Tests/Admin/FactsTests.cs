using System.Globalization;
using System.Net;
using AngleSharp.Html.Dom;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Facts;
using ImmunoGenPortal.Ingestion.Corrections;
using ImmunoGenPortal.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ImmunoGenPortal.Web.Tests.Admin;

/// <summary>Correcting a release beside its text, without scripts.</summary>
public sealed class FactsTests
{
    private const string Address = "/admin" + Addresses.LicenseRelease + "/facts";
    private const string Hostile = "</dd><script>alert(1)</script>";

    private static readonly string License = Queue.Slug(Addresses.LicenseRelease);

    [Fact]
    public async Task OnlyCuratorsAreOfferedToCorrect()
    {
        await using var portal = new Portal();
        using var reader = portal.NewBrowser();
        using var curator = await portal.SignInAsync(AccountRole.Curator);

        Assert.Empty((await reader.PageAsync(Addresses.LicenseRelease)).QuerySelectorAll("[href^='/admin']"));
        Assert.Equal(Address, (await curator.PageAsync(Addresses.LicenseRelease)).One(".facts a[href^='/admin']").Href());
        using var refused = await reader.AskAsync(Address);
        Assert.Equal(HttpStatusCode.Redirect, refused.StatusCode);
        await curator.PageAsync("/admin/releases/no-such-release/facts", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task EveryValueLeadsToAFormThatChangesIt()
    {
        await using var portal = new Portal();
        using var browser = await portal.SignInAsync(AccountRole.Curator);
        var page = await browser.PageAsync(Address);
        var claims = await portal.AskAsync(db => db.Claims.CountAsync(claim => claim.Subject!.Release!.Slug == License));
        Assert.Equal(claims, page.QuerySelectorAll(".fact a.mend").Length);
        var amount = await portal.ClaimAsync(License, Properties.Term.Amount);
        var form = $"{Address}?fact={amount.Id}";
        Assert.Equal(amount.Value, (await browser.PageAsync(form)).One("#Written").GetAttribute("value"));

        Assert.Contains("write an amount", (await browser.PostFormAsync(form, "#correct", ("Do", "mend"), ("Written", "plenty")).RefusedAsync()).One("[role=alert]").Shown(), StringComparison.Ordinal);
        var next = await browser.PostFormAsync(form, "#correct", ("Do", "mend"), ("Written", "$7 million"), ("Reason", Hostile)).TakenAsync();

        var after = await browser.PageAsync(next);
        Assert.Contains("→ $7m: corrected by curator on ", after.One(".did").Shown(), StringComparison.Ordinal);
        Assert.Contains(Hostile, after.One("#history").Shown(), StringComparison.Ordinal);
        Assert.Empty(after.QuerySelectorAll("main script"));
        Assert.Contains("not there any more", (await browser.PageAsync(form)).One("[role=alert]").Shown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ARejectedValueLeavesEveryPageAndComesBackWhenThatIsUndone()
    {
        await using var portal = new Portal();
        using var browser = await portal.SignInAsync(AccountRole.Curator);
        var exclusive = await portal.ClaimAsync(License, Properties.Deal.Exclusive);

        await browser.PostFormAsync($"{Address}?fact={exclusive.Id}", "#correct", ("Do", "reject")).TakenAsync();
        Assert.Null((await browser.PageAsync(Addresses.LicenseRelease)).GetElementById($"f-{exclusive.Id}"));

        await browser.PostFormAsync(Address, ".undo form").TakenAsync();
        Assert.NotNull((await browser.PageAsync(Addresses.LicenseRelease)).GetElementById($"f-{exclusive.Id}"));
    }

    [Fact]
    public async Task WordsThatStandInSeveralPlacesAreAskedAfter()
    {
        await using var portal = new Portal();
        using var browser = await portal.SignInAsync(AccountRole.Curator);
        var deal = (await browser.PageAsync(Address)).QuerySelectorAll("#Missed_Subject option").First(option => option.Shown().StartsWith("Deal: ", StringComparison.Ordinal)).GetAttribute("value")!;
        (string, string)[] fact = [("Missed.Property", Number(Properties.Deal.Territory)), ("Missed.Subject", deal), ("Missed.Written", Hostile)];

        Assert.Contains("are not in the release", (await AddAsync([.. fact, ("Missed.Words", "words of nobody")])).One("[role=alert]").Shown(), StringComparison.Ordinal);
        Assert.Contains("say from where", (await AddAsync(fact)).One("[role=alert]").Shown(), StringComparison.Ordinal);
        Assert.Contains("is said of a trial", (await AddAsync([("Missed.Property", Number(Properties.Trial.Phase)), ("Missed.Subject", deal), ("Missed.Written", "1"), ("Missed.Reason", "The filing.")])).One("[role=alert]").Shown(), StringComparison.Ordinal);
        var several = await AddAsync([.. fact, ("Missed.Words", "Amgen")]);
        Assert.Contains("choose which one is meant", several.One("[role=alert]").Shown(), StringComparison.Ordinal);
        var places = several.QuerySelectorAll("#add [type=radio]").OfType<IHtmlInputElement>().ToList();
        Assert.All(places, place => Assert.Equal("Amgen", place.ParentElement!.QuerySelector("mark")!.Shown()));

        await browser.SendFormAsync(Address + "?handler=Add", (IHtmlFormElement)several.One("#add form"), ("Missed.At", places[1].Value)).TakenAsync();

        var added = await portal.ClaimAsync(License, Properties.Deal.Territory);
        Assert.Equal((Hostile, places[1].Value), (added.Value, added.Evidence[0].ToString()));
        var release = await browser.PageAsync(Addresses.LicenseRelease);
        Assert.Contains(release.QuerySelectorAll(".fact"), one => one.Shown().StartsWith(Hostile, StringComparison.Ordinal));
        Assert.Empty(release.QuerySelectorAll("main script"));

        Task<IHtmlDocument> AddAsync((string, string)[] fields) => browser.PostFormAsync(Address, "#add form", fields).RefusedAsync();
    }

    [Fact]
    public async Task ANewNameLeadsToTheEntityItMeans()
    {
        await using var portal = new Portal();
        using var browser = await portal.SignInAsync(AccountRole.Curator);

        Assert.Contains("No partner goes by", (await browser.PostFormAsync(Address, "#name form", ("Named.Name", "Thousand Oaks Group"), ("Named.Kind", "Organisation"), ("Named.Of", "nobody")).RefusedAsync()).One("[role=alert]").Shown(), StringComparison.Ordinal);
        var next = await browser.PostFormAsync(Address, "#name form", ("Named.Name", "Thousand Oaks Group"), ("Named.Kind", "Organisation"), ("Named.Of", "amgen inc.")).TakenAsync();

        Assert.Contains("Thousand Oaks Group is a name of Amgen", (await browser.PageAsync(next)).One(".did").Shown(), StringComparison.Ordinal);
        Assert.Contains("Thousand Oaks Group", (await browser.PageAsync(Addresses.Amgen)).Content(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ASentenceSaysWhereItStands()
    {
        await using var portal = new Portal();
        using var client = portal.NewClient();
        string text = await portal.AskAsync(db => db.Releases.Where(release => release.Slug == License).Select(release => release.Words.Text).SingleAsync());

        var sentences = (await client.PageAsync(Addresses.LicenseRelease)).QuerySelectorAll(".text [data-s]");

        Assert.NotEmpty(sentences);
        Assert.All(sentences, sentence =>
        {
            var place = sentence.GetAttribute("data-s")!.Split('-').Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToList();
            Assert.Equal(text[place[0]..place[1]], sentence.TextContent);
        });
    }

    [Theory]
    [InlineData(Addresses.LicenseRelease)]
    [InlineData(Addresses.TrialRelease)]
    public async Task NoPageBreaksWhenEverythingThatAReleaseSaysOfSomethingIsRejected(string release)
    {
        await using var portal = new Portal();
        using var client = portal.NewClient();
        var slug = Queue.Slug(release);
        var claims = await portal.AskAsync(db => db.Claims.AsNoTracking().Include(claim => claim.Subject).Where(claim => claim.Subject!.Release!.Slug == slug && claim.Subject.Kind != SubjectKind.Contact).ToListAsync());
        foreach (var claim in claims.GroupBy(claim => claim.Subject!.Kind).SelectMany(kind => kind.GroupBy(claim => claim.SubjectId).First()))
        {
            var fact = new FactAddress(slug, claim.Subject!.Kind, claim.Subject.Key, claim.PropertyId, claim.Value);
            Assert.IsType<CorrectionOutcome.Done>(await portal.Services.GetRequiredService<CorrectFacts>().RejectAsync(Queue.Somebody, fact, null, default));
        }

        var crawl = await Crawl.FromAsync(client, "/");

        Assert.Empty(crawl.Broken);
        Assert.Contains(crawl.Pages, page => page.Address == release);
    }

    private static string Number(Property property) => property.Id.ToString(CultureInfo.InvariantCulture);
}
