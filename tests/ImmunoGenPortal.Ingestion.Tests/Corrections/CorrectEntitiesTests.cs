using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Data.Search;
using ImmunoGenPortal.Ingestion.Corrections;
using ImmunoGenPortal.Ingestion.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Ingestion.Tests.Corrections;

public sealed class CorrectEntitiesTests
{
    private static readonly Actor Curator = new("ada", null);

    private static readonly string OtherPartner = Releases.License("March 3, 2010", "Lilly",
        "Lilly has taken an exclusive license to use its TAP technology with antibodies to an undisclosed target.",
        "ImmunoGen receives a $3 million upfront payment for the license.");

    [Fact]
    public async Task MergedPartnersAreOneAndCanBeSplitAgain()
    {
        await using var portal = new TemporaryPortal();
        await portal.IngestAsync(Releases.FirstOf2009);
        await portal.IngestAsync(OtherPartner);
        var before = await PartnersAsync(portal);
        var (amgen, other) = (before.Single(partner => partner.Name == "Amgen"), before.Single(partner => partner.Name != "Amgen"));

        var done = Assert.IsType<CorrectionOutcome.Done>(await portal.Service<CorrectEntities>().MergeAsync(Curator, new(EntityKind.Organisation, other.Key), amgen.Key, "Bought.", default));

        var merged = Assert.Single(await PartnersAsync(portal));
        Assert.Equal((amgen.Key, amgen.Slug), (merged.Key, merged.Slug));
        Assert.Equal(2, await GrantsAsync(portal, amgen.Key));

        await portal.Service<CorrectEntities>().UndoAsync(Curator, done.Id, null, default);

        Assert.Equal(before.Select(partner => (partner.Key, partner.Slug, partner.Name)), (await PartnersAsync(portal)).Select(partner => (partner.Key, partner.Slug, partner.Name)));
        Assert.Equal(1, await GrantsAsync(portal, amgen.Key));
    }

    [Fact]
    public async Task ARenamedPartnerKeepsItsOldAddressAndReturnsToItWhenUndone()
    {
        await using var portal = new TemporaryPortal();
        await portal.IngestAsync(Releases.FirstOf2009);
        var before = Assert.Single(await PartnersAsync(portal));

        var done = Assert.IsType<CorrectionOutcome.Done>(await portal.Service<CorrectEntities>().RenameAsync(Curator, new(EntityKind.Organisation, before.Key), "Amgen (Thousand Oaks)", null, default));

        var renamed = Assert.Single(await PartnersAsync(portal));
        Assert.Equal((before.Key, "Amgen (Thousand Oaks)", "amgen-thousand-oaks"), (renamed.Key, renamed.Name, renamed.Slug));
        await using var db = portal.Open();
        Assert.Equal(before.Key, (await db.Slugs.SingleAsync(slug => slug.Kind == EntityKind.Organisation && slug.Value == before.Slug)).EntityKey);

        await portal.Service<CorrectEntities>().UndoAsync(Curator, done.Id, null, default);
        Assert.Equal((before.Slug, before.Name), (Assert.Single(await PartnersAsync(portal)) is var again ? (again.Slug, again.Name) : default));
    }

    [Fact]
    public async Task ANameThatIsAddedBringsWhatIsSaidUnderIt()
    {
        await using var portal = new TemporaryPortal();
        await portal.IngestAsync(Releases.FirstOf2009);
        await portal.IngestAsync(OtherPartner);
        var partners = await PartnersAsync(portal);
        var (amgen, other) = (partners.Single(partner => partner.Name == "Amgen"), partners.Single(partner => partner.Name != "Amgen"));

        await portal.Service<CorrectEntities>().AddNameAsync(Curator, new(EntityKind.Organisation, amgen.Key), other.Name, null, default);

        Assert.Equal("Amgen", Assert.Single(await PartnersAsync(portal)).Name);
        Assert.Equal(2, await GrantsAsync(portal, amgen.Key));
        var found = await portal.AskAsync<NameSearch, IReadOnlyList<NamedEntity>>(search => search.FindAsync(["lilly"], default));
        Assert.Equal("Amgen", Assert.Single(found).Name);
    }

    [Fact]
    public async Task ANameNobodyKnowsWaitsForACuratorUntilOneDecides()
    {
        await using var portal = new TemporaryPortal();
        await portal.IngestAsync(Releases.License("March 3, 2010", "Amgen", "Amgen has taken an exclusive license to use its TAP technology with antibodies to an undisclosed target.", "ImmunoGen also plans to begin a Phase I trial of IMGN777 in 2011."));
        await using var db = portal.Open();
        var entry = await db.ReviewEntries.SingleAsync(entry => entry.Kind == ReviewKind.UnknownName);

        await portal.Service<CorrectEntities>().ConfirmAsync(Curator, new(entry.EntityKind!.Value, entry.EntityKey!), null, default);

        Assert.False(await db.ReviewEntries.AnyAsync(entry => entry.Kind == ReviewKind.UnknownName));
    }

    [Fact]
    public async Task AWithdrawnReleaseTakesWhatItSaysWithItAndBringsItBack()
    {
        await using var portal = new TemporaryPortal();
        await portal.IngestAsync(Releases.FirstOf2009);
        var slug = Assert.IsAssignableFrom<IngestOutcome>(await portal.IngestAsync(OtherPartner)) is IngestOutcome.NeedsReview review ? review.Slug : await SlugAsync(portal);
        var before = (await PartnersAsync(portal)).Select(partner => (partner.Key, partner.Slug)).ToList();

        Assert.IsType<CorrectionOutcome.Done>(await portal.Service<CurateReleases>().WithdrawAsync(Curator, slug, "Asked for.", default));

        Assert.Equal("Amgen", Assert.Single(await PartnersAsync(portal)).Name);
        var found = await portal.AskAsync<ReleaseSearch, SearchResult>(search => search.FindAsync("lilly", SearchFilters.None, SearchOrder.Best, 1, default));
        Assert.Equal(0, found.Total);
        Assert.IsType<IngestOutcome.Duplicate>(await portal.IngestAsync(OtherPartner));

        Assert.IsType<CorrectionOutcome.Done>(await portal.Service<CurateReleases>().RestoreAsync(Curator, slug, null, default));

        Assert.Equal(before, (await PartnersAsync(portal)).Select(partner => (partner.Key, partner.Slug)));
        Assert.Equal(1, (await portal.AskAsync<ReleaseSearch, SearchResult>(search => search.FindAsync("lilly", SearchFilters.None, SearchOrder.Best, 1, default))).Total);
    }

    private static async Task<string> SlugAsync(TemporaryPortal portal)
    {
        await using var db = portal.Open();
        return await db.Releases.OrderByDescending(release => release.Id).Select(release => release.Slug).FirstAsync();
    }

    private static async Task<List<Organisation>> PartnersAsync(TemporaryPortal portal)
    {
        await using var db = portal.Open();
        return await db.Organisations.OrderBy(partner => partner.Name).ToListAsync();
    }

    private static async Task<int> GrantsAsync(TemporaryPortal portal, string partnerKey)
    {
        await using var db = portal.Open();
        return await db.Grants.CountAsync(grant => grant.Agreement!.Partner!.Key == partnerKey);
    }
}
