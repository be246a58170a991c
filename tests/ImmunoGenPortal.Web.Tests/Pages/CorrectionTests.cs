using ImmunoGenPortal.Data;
using ImmunoGenPortal.Facts;
using ImmunoGenPortal.Ingestion.Corrections;
using ImmunoGenPortal.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ImmunoGenPortal.Web.Tests.Pages;

/// <summary>What a reader sees of what curators did.</summary>
public sealed class CorrectionTests
{
    private const string Hostile = "<script>alert(1)</script>";

    private static readonly Actor Curator = new("ada", null);

    [Fact]
    public async Task ACorrectedFigureSaysSoWhereverItStands()
    {
        await using var portal = new Portal();
        using var client = portal.NewClient();
        await ChangeAsync(portal, "$2 million");

        var release = await client.PageAsync(Addresses.LicenseRelease);
        var mark = release.One(".fact .by");
        Assert.StartsWith("corrected by ada on ", mark.Shown(), StringComparison.Ordinal);
        Assert.Contains("it was read as $1m: " + Hostile, mark.GetAttribute("title")!, StringComparison.Ordinal);
        Assert.Empty(release.QuerySelectorAll("main script"));
        Assert.Contains("Amount $1m → $2m – corrected by ada", release.GetElementById(mark.Href()[1..])!.Shown(), StringComparison.Ordinal);

        var deal = await client.PageAsync(Addresses.ThirdLicense);
        Assert.Contains(deal.QuerySelectorAll("a.basis"), link => link.Shown() == "corrected" && link.Href() == Addresses.LicenseRelease + mark.Href());
        using var json = await client.AskAsync("/deals.json");
        Assert.Contains("\"kind\":\"change\",\"by\":\"ada\"", await json.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatWasUndoneStaysInTheHistoryStruckOut()
    {
        await using var portal = new Portal();
        using var client = portal.NewClient();
        var id = await ChangeAsync(portal, "$2 million");

        await portal.Services.GetRequiredService<CorrectFacts>().UndoAsync(new Actor("bob", null), id, null, default);

        var release = await client.PageAsync(Addresses.LicenseRelease);
        Assert.Empty(release.QuerySelectorAll(".fact .by"));
        var entry = release.GetElementById($"c-{id}")!;
        Assert.Equal("Amount $1m → $2m", entry.QuerySelector("s")!.Shown());
        Assert.Contains("undone by bob on ", entry.Shown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AValueWithoutWordsIsNotPassedOffAsTheReleases()
    {
        await using var portal = new Portal();
        using var client = portal.NewClient();
        var deal = await portal.AskAsync(db => db.Subjects.Where(subject => subject.Kind == SubjectKind.Deal && subject.Release!.Slug == Slug).OrderBy(subject => subject.Id).FirstAsync());

        await portal.Services.GetRequiredService<CorrectFacts>().AddAsync(Curator, new MissedFact(Slug, Properties.Deal.Territory.Id, deal.Key, null, null, "worldwide", null), null, default);

        var release = await client.PageAsync(Addresses.LicenseRelease);
        var fact = Assert.Single(release.QuerySelectorAll(".fact"), fact => fact.Shown().StartsWith("worldwide", StringComparison.Ordinal));
        Assert.Contains("not in these words", fact.Shown(), StringComparison.Ordinal);
        Assert.Contains("added by ada", fact.Shown(), StringComparison.Ordinal);
    }

    private static string Slug => Addresses.LicenseRelease.Split('/')[^1];

    private static async Task<int> ChangeAsync(Portal portal, string value)
    {
        var claim = await portal.AskAsync(db => db.Claims.Include(claim => claim.Subject).Where(claim => claim.PropertyId == Properties.Term.Amount.Id && claim.Value == "1000000 USD" && claim.Subject!.Release!.Slug == Slug).OrderBy(claim => claim.Id).FirstAsync());
        var fact = new FactAddress(Slug, claim.Subject!.Kind, claim.Subject.Key, claim.PropertyId, claim.Value);
        return Assert.IsType<CorrectionOutcome.Done>(await portal.Services.GetRequiredService<CorrectFacts>().ChangeAsync(Curator, fact, value, null, Hostile, default)).Id;
    }
}
