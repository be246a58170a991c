using System.Net;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Facts;
using ImmunoGenPortal.Ingestion.Corrections;
using ImmunoGenPortal.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ImmunoGenPortal.Web.Tests.Admin;

/// <summary>The review queue as a curator goes through it.</summary>
public sealed class ReviewTests
{
    private const string Hostile = "<script>alert(1)</script>";
    private const string Decide = "form#decide";

    private static readonly string License = Queue.Slug(Addresses.LicenseRelease);

    [Fact]
    public async Task AFigureIsMendedTheNextEntryComesAndTheMendingIsUndone()
    {
        await using var portal = new Portal();
        await portal.DoubtAsync(License, Properties.Term.Amount);
        using var browser = await portal.SignInAsync(AccountRole.Curator);
        const string Address = "/admin/review?kind=uncertain";
        var before = await browser.PageAsync(Address);
        Assert.Contains(Addresses.LicenseRelease + "#e-", before.One(".question .about a").Href(), StringComparison.Ordinal);
        Assert.NotEmpty(before.One(".question q mark").Shown());
        var value = before.One("#Written").GetAttribute("value");

        var next = await browser.PostFormAsync(Address, Decide, ("Do", "mend"), ("Written", "$7 million"), ("Reason", Hostile)).TakenAsync();

        Assert.StartsWith(Address + "&did=f", next, StringComparison.Ordinal);
        var page = await browser.PageAsync(next);
        Assert.Contains("→ $7m: corrected by curator on ", page.One(".did").Shown(), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main script"));
        Assert.True(await portal.AskAsync(db => db.Claims.AnyAsync(claim => claim.Value == "7000000 USD" && claim.Correction!.Reason == Hostile)));

        var back = await browser.PostFormAsync(next, "form.did").TakenAsync();
        Assert.Equal(next, back);
        var undone = await browser.PageAsync(back);
        Assert.Contains("undone by curator", undone.One(".did").Shown(), StringComparison.Ordinal);
        Assert.Empty(undone.QuerySelectorAll(".did button"));
        Assert.False(await portal.AskAsync(db => db.Claims.AnyAsync(claim => claim.Value == "7000000 USD")));
        Assert.True(await portal.AskAsync(db => db.ReviewEntries.AnyAsync(entry => entry.Value == value)));
    }

    [Fact]
    public async Task AValueThatIsNoneComesBackWithASentenceAndWhatWasTyped()
    {
        await using var portal = new Portal();
        await portal.DoubtAsync(License, Properties.Term.Amount);
        using var browser = await portal.SignInAsync(AccountRole.Curator);

        var page = await browser.PostFormAsync("/admin/review?kind=uncertain", Decide, ("Do", "mend"), ("Written", "plenty \"><b>"), ("Reason", "Why not.")).RefusedAsync();

        Assert.Contains("write an amount as", page.One("[role=alert]").Shown(), StringComparison.Ordinal);
        Assert.Equal(("plenty \"><b>", "Why not."), (page.One("#Written").GetAttribute("value"), page.One("#Reason").GetAttribute("value")));
        Assert.Empty(page.QuerySelectorAll("main b"));
    }

    [Fact]
    public async Task WhatIsSkippedStaysBehindAndWhatIsConfirmedLeaves()
    {
        await using var portal = new Portal();
        await portal.DoubtAsync(License, Properties.Term.Amount);
        using var browser = await portal.SignInAsync(AccountRole.Curator);
        const string Address = "/admin/review?kind=uncertain";
        var first = await browser.PageAsync(Address);

        var second = Address.Split('?')[0] + first.One("[data-key=s]").Href();
        var skipped = await browser.PageAsync(second);
        Assert.NotEqual(KeyOf(first), KeyOf(skipped));
        var count = await portal.AskAsync(db => db.ReviewEntries.CountAsync(entry => entry.Kind == ReviewKind.Uncertain));
        await browser.PostFormAsync(second, Decide, ("Do", "confirm")).TakenAsync();

        Assert.Equal(count - 1, await portal.AskAsync(db => db.ReviewEntries.CountAsync(entry => entry.Kind == ReviewKind.Uncertain)));
        Assert.Equal(KeyOf(first), KeyOf(await browser.PageAsync(Address)));
    }

    [Fact]
    public async Task WhoComesSecondIsToldThatItIsSettled()
    {
        await using var portal = new Portal();
        await portal.DoubtAsync(License, Properties.Term.Amount);
        using var ada = await portal.SignInAsync(AccountRole.Curator, "ada");
        using var bob = await portal.SignInAsync(AccountRole.Curator, "bob");
        const string Address = "/admin/review?kind=uncertain";
        var seen = await bob.PageAsync(Address);
        await ada.PostFormAsync(Address, Decide, ("Do", "mend"), ("Written", "$7 million")).TakenAsync();

        var next = await bob.SendFormAsync(Address, (AngleSharp.Html.Dom.IHtmlFormElement)seen.One(Decide), ("Do", "mend"), ("Written", "$9 million")).TakenAsync();

        Assert.Contains("settled meanwhile", (await bob.PageAsync(next)).Content(), StringComparison.Ordinal);
        Assert.False(await portal.AskAsync(db => db.Claims.AnyAsync(claim => claim.Value == "9000000 USD")));
    }

    [Fact]
    public async Task AnUnknownNameIsTheSameAsAKnownOneOrOneOfItsOwnOrNone()
    {
        await using var portal = new Portal();
        await portal.IngestAsync(Queue.License("March 3, 2010", "ImmunoGen also plans to begin a Phase I trial of IMGN777 in 2011."));
        await portal.IngestAsync(Queue.License("March 4, 2010", "ImmunoGen also plans to begin a Phase I trial of IMGN777 in 2012."));
        using var browser = await portal.SignInAsync(AccountRole.Curator);
        const string Address = "/admin/review?kind=names";
        var page = await browser.PageAsync(Address);
        Assert.Contains("It stands in 2 releases", page.One(".question").Shown(), StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll("#known option"), option => option.GetAttribute("value") == "trastuzumab emtansine");
        Assert.Contains("No compound goes by the name “nothing”", (await browser.PostFormAsync(Address, Decide, ("Do", "mend"), ("Written", "nothing")).RefusedAsync()).One("[role=alert]").Shown(), StringComparison.Ordinal);

        var same = await browser.PostFormAsync(Address, Decide, ("Do", "mend"), ("Written", "T-DM1")).TakenAsync();
        Assert.Contains("IMGN777 is the same compound as trastuzumab emtansine", (await browser.PageAsync(same)).One(".did").Shown(), StringComparison.Ordinal);
        Assert.False(await portal.AskAsync(db => db.Compounds.AnyAsync(compound => compound.Name == "IMGN777")));
        await browser.PostFormAsync(same, "form.did").TakenAsync();
        Assert.True(await portal.AskAsync(db => db.Compounds.AnyAsync(compound => compound.Name == "IMGN777")));

        var none = await browser.PostFormAsync(Address, Decide, ("Do", "reject")).TakenAsync();
        Assert.Contains("In 2 releases", (await browser.PageAsync(none)).One(".did").Shown(), StringComparison.Ordinal);
        Assert.False(await portal.AskAsync(db => db.ReviewEntries.AnyAsync(entry => entry.Value == "IMGN777")));
        await browser.PostFormAsync(none, "form.did").TakenAsync();

        await browser.PostFormAsync(Address, Decide, ("Do", "confirm")).TakenAsync();
        Assert.False(await portal.AskAsync(db => db.ReviewEntries.AnyAsync(entry => entry.Value == "IMGN777")));
        Assert.True(await portal.AskAsync(db => db.Compounds.AnyAsync(compound => compound.Name == "IMGN777")));
    }

    [Fact]
    public async Task StatementsThatDifferAreShownTogetherAndTheWrongOneIsMended()
    {
        await using var portal = new Portal();
        await portal.IngestAsync(Queue.License("September 14, 2009", "The license was taken under a 2000 agreement. ImmunoGen receives a $1 million upfront payment for the license."));
        await portal.IngestAsync(Queue.License("September 14, 2009", "The license was taken under a 2000 agreement. ImmunoGen receives a $2 million upfront payment for the license."));
        using var browser = await portal.SignInAsync(AccountRole.Curator);
        const string Address = "/admin/review?kind=differing";
        var page = await browser.PageAsync(Address);
        var rows = page.QuerySelectorAll(".question tbody tr");
        Assert.Equal(["$1m", "$2m"], rows.Select(row => row.QuerySelector("th")!.Shown()).Order());
        Assert.Contains("Choose which", (await browser.PostFormAsync(Address, Decide, ("Do", "reject")).RefusedAsync()).One("[role=alert]").Shown(), StringComparison.Ordinal);

        var wrong = rows.Single(row => row.QuerySelector("th")!.Shown() == "$2m").QuerySelector("input")!.GetAttribute("value")!;
        await browser.PostFormAsync(Address, Decide, ("Do", "mend"), ("Statement", wrong), ("Written", "$1 million")).TakenAsync();

        Assert.Contains("Nothing waits here", (await browser.PageAsync(Address)).Content(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AReleaseWithoutADateGetsOne()
    {
        await using var portal = new Portal();
        var slug = await portal.IngestAsync("Amgen Takes License to ImmunoGen's TAP Technology\n\nWALTHAM, Mass. -- ImmunoGen, Inc. today announced that Amgen has taken an exclusive license to use its TAP technology.");
        using var browser = await portal.SignInAsync(AccountRole.Curator);
        const string Address = "/admin/review?kind=undated";

        Assert.Contains("write a date as", (await browser.PostFormAsync(Address, Decide, ("Do", "mend"), ("Date", "soon")).RefusedAsync()).One("[role=alert]").Shown(), StringComparison.Ordinal);
        await browser.PostFormAsync(Address, Decide, ("Do", "mend"), ("Date", "March 3, 2010")).TakenAsync();

        Assert.Equal(new DateOnly(2010, 3, 3), await portal.AskAsync(db => db.Releases.Where(release => release.Slug == slug).Select(release => release.Date).SingleAsync()));
        Assert.Contains("Nothing waits here", (await browser.PageAsync(Address)).Content(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFigureWithoutMeaningBecomesAFactOrIsSetAside()
    {
        await using var portal = new Portal();
        var slug = await portal.IngestAsync(Queue.License("March 3, 2010", "Amgen once spent $77 million on paint.", "It spent $88 million on brushes."));
        using var browser = await portal.SignInAsync(AccountRole.Curator);
        const string Address = "/admin/review?kind=figures";
        var page = await browser.PageAsync(Address);
        Assert.Equal("$77 million", page.One(".question q mark").Shown());
        var deal = page.QuerySelectorAll("#Missed_Subject option").First(option => option.Shown().StartsWith("Deal: ", StringComparison.Ordinal)).GetAttribute("value")!;
        var amount = ("Missed.Property", Properties.Term.Amount.Id.ToString(System.Globalization.CultureInfo.InvariantCulture));

        Assert.Contains("part of a deal", (await browser.PostFormAsync(Address, Decide, ("Do", "mend"), amount, ("Missed.Subject", "new")).RefusedAsync()).One("[role=alert]").Shown(), StringComparison.Ordinal);
        await browser.PostFormAsync(Address, Decide, ("Do", "mend"), amount, ("Missed.Subject", deal)).TakenAsync();
        Assert.Equal("$77 million", (await portal.ClaimAsync(slug, Properties.Term.Amount)).Evidence[0].Quote(await TextAsync(portal, slug)));

        Assert.Equal("$88 million", (await browser.PageAsync(Address)).One(".question q mark").Shown());
        await browser.PostFormAsync(Address, Decide, ("Do", "reject")).TakenAsync();
        Assert.DoesNotContain("$88 million", (await browser.PageAsync(Address)).Content(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ALostCorrectionSaysWhoseItWasAndIsLetGo()
    {
        await using var portal = new Portal();
        await portal.Services.GetRequiredService<CorrectFacts>().ChangeAsync(Queue.Somebody, await portal.FactAsync(License, Properties.Term.Amount), "$7 million", null, "The filing.", default);
        await portal.AskAsync(db => db.Corrections.ExecuteUpdateAsync(set => set.SetProperty(correction => correction.SubjectKey, "gone")));
        await portal.DoubtAsync(License, Properties.Term.Amount);
        using var browser = await portal.SignInAsync(AccountRole.Curator);
        const string Address = "/admin/review?kind=lost";

        Assert.Contains("corrected by somebody on", (await browser.PageAsync(Address)).One(".question").Shown(), StringComparison.Ordinal);
        await browser.PostFormAsync(Address, Decide, ("Do", "reject")).TakenAsync();

        Assert.Contains("Nothing waits here", (await browser.PageAsync(Address)).Content(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?kind=everything")]
    [InlineData("?after=1")]
    [InlineData("?after=4:NaN:1")]
    public async Task AnAddressThatCannotBeReadSaysSo(string query)
    {
        await using var portal = new Portal();
        using var browser = await portal.SignInAsync(AccountRole.Curator);

        await browser.PageAsync("/admin/review" + query, HttpStatusCode.BadRequest);
        Assert.Empty((await browser.PageAsync("/admin/review?did=f0.x")).QuerySelectorAll(".did"));
    }

    private static string? KeyOf(AngleSharp.Html.Dom.IHtmlDocument page) => page.One("#decide [name=Key]").GetAttribute("value");

    private static async Task<string> TextAsync(Portal portal, string slug) => await portal.AskAsync(db => db.Releases.Where(release => release.Slug == slug).Select(release => release.Words.Text).SingleAsync());
}
