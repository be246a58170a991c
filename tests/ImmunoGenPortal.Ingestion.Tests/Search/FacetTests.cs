using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Search;
using ImmunoGenPortal.Ingestion.Corrections;
using ImmunoGenPortal.Ingestion.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Ingestion.Tests.Search;

/// <summary>What is counted beside the found releases, and that the counts follow every change.</summary>
public sealed class FacetTests : IAsyncLifetime
{
    private static readonly Actor Curator = new("ada", null);

    private readonly TemporaryPortal _portal = new();

    public async Task InitializeAsync()
    {
        await _portal.IngestAsync(Releases.FirstOf2009);
        await _portal.IngestAsync(Releases.SecondOf2009);
        await _portal.IngestAsync(Releases.Third);
        await _portal.IngestAsync(Releases.License("March 3, 2012", "Eli Lilly", "Eli Lilly has taken an exclusive license to use its TAP technology with antibodies to CD19.",
            "ImmunoGen receives a $20 million upfront payment.", "About ImmunoGen, Inc.", "ImmunoGen develops anticancer therapeutics. The Company's partners include Amgen, Bayer HealthCare and Sanofi."));
    }

    async Task IAsyncLifetime.DisposeAsync() => await _portal.DisposeAsync();

    [Fact]
    public async Task ReleasesAreCountedByEveryFacet()
    {
        var facets = (await FindAsync("license", SearchFilters.None)).Facets;

        Assert.Equal([(2009, 2), (2012, 2)], facets.Years.Select(pair => (pair.Key, pair.Value)).Order());
        Assert.Equal([("license", 4)], facets.Kinds.Select(pair => (pair.Key, pair.Value)));
        Assert.Equal(["Amgen 3", "Eli Lilly 1"], await NamesAsync(FacetKind.Partner, facets));
        Assert.Equal(["CD19 1"], await NamesAsync(FacetKind.Target, facets));
    }

    /// <summary>Eli Lilly's release lists Amgen among the partners, but does not tell of it.</summary>
    [Fact]
    public async Task APartnerThatStandingTextListsIsNotCounted()
    {
        Assert.Equal(4, (await FindAsync("amgen", SearchFilters.None)).Total);
        Assert.Equal(3, (await FindAsync("partner:amgen", SearchFilters.None)).Total);
    }

    [Fact]
    public async Task AFacetIsCountedAsIfNothingOfItWereChosen()
    {
        var amgen = await IdAsync("amgen");
        var filters = SearchFilters.None with { Entities = new Dictionary<FacetKind, int[]> { [FacetKind.Partner] = [amgen] }, From = new DateOnly(2012, 1, 1) };

        var result = await FindAsync("license", filters);

        Assert.Equal(1, result.Total);
        Assert.Equal(["Amgen 1", "Eli Lilly 1"], await NamesAsync(FacetKind.Partner, result.Facets));
        Assert.Equal([(2009, 2), (2012, 1)], result.Facets.Years.Select(pair => (pair.Key, pair.Value)).Order());
        Assert.Empty(result.Facets.Things(FacetKind.Target));
    }

    [Fact]
    public async Task FiltersAloneChooseNewestFirst()
    {
        var result = await FindAsync(null, SearchFilters.None with { To = new DateOnly(2012, 3, 3) });

        Assert.Equal(["2012-03-03", "2009-11-19", "2009-09-14"], result.Rows.Select(row => $"{row.Date:yyyy-MM-dd}"));
    }

    [Theory]
    [InlineData(SearchOrder.Newest, "2012-12-19", "2009-09-14")]
    [InlineData(SearchOrder.Oldest, "2009-09-14", "2012-12-19")]
    public async Task WhatIsFoundCanBeOrderedByItsDate(SearchOrder order, string first, string last)
    {
        var rows = (await _portal.AskAsync((ReleaseSearch search) => search.FindAsync("license", SearchFilters.None, order, 1, default))).Rows;

        Assert.Equal((first, last), ($"{rows[0].Date:yyyy-MM-dd}", $"{rows[^1].Date:yyyy-MM-dd}"));
    }

    [Fact]
    public async Task TheCountsFollowWhatIsWithdrawnMergedAndAdded()
    {
        Assert.Equal(4, (await FindAsync("license", SearchFilters.None)).Total);
        await using var db = _portal.Open();
        var slug = await db.Releases.Where(release => release.Date == new DateOnly(2009, 9, 14)).Select(release => release.Slug).SingleAsync();

        await _portal.Service<CurateReleases>().WithdrawAsync(Curator, slug, "Asked for.", default);
        Assert.Equal(["Amgen 2", "Eli Lilly 1"], await NamesAsync(FacetKind.Partner, (await FindAsync("license", SearchFilters.None)).Facets));

        var keys = await db.Organisations.ToDictionaryAsync(one => one.Slug, one => one.Key);
        await _portal.Service<CorrectEntities>().AddNameAsync(Curator, new(EntityKind.Organisation, keys["amgen"]), "Eli Lilly", null, default);
        Assert.Equal(["Amgen 3"], await NamesAsync(FacetKind.Partner, (await FindAsync("license", SearchFilters.None)).Facets));

        await _portal.Service<CurateReleases>().RestoreAsync(Curator, slug, null, default);
        await _portal.IngestAsync(Releases.License("May 5, 2013", "Novartis", "Novartis has taken an exclusive license to use its TAP technology with antibodies to an undisclosed target."));
        Assert.Equal(["Amgen 4", "Novartis 1"], await NamesAsync(FacetKind.Partner, (await FindAsync("license", SearchFilters.None)).Facets));

        // What was kept in step is what a program that starts now reads.
        using var fresh = new ReleaseCatalogue();
        var (kept, read) = (await _portal.Service<ReleaseCatalogue>().CurrentAsync(db, default), await fresh.CurrentAsync(db, default));
        Assert.Equal(kept.Ids, read.Ids);
        Assert.All(kept.Ids, id => Assert.Equivalent(read.ById[id], kept.ById[id], strict: true));
    }

    [Fact]
    public async Task ReleasesStoredBeforeThereWereFacetsGetThem()
    {
        await using (var db = _portal.Open())
        {
            await db.ReleaseTags.ExecuteDeleteAsync();
        }

        await _portal.Service<CatchUp>().RunAsync(default);

        Assert.Equal(["Amgen 3", "Eli Lilly 1"], await NamesAsync(FacetKind.Partner, (await FindAsync("license", SearchFilters.None)).Facets));
    }

    private Task<SearchResult> FindAsync(string? words, SearchFilters filters) =>
        _portal.AskAsync((ReleaseSearch search) => search.FindAsync(words, filters, SearchOrder.Best, 1, default));

    private async Task<int> IdAsync(string slug)
    {
        await using var db = _portal.Open();
        return await db.Organisations.Where(one => one.Slug == slug).Select(one => one.Id).SingleAsync();
    }

    private async Task<List<string>> NamesAsync(FacetKind facet, Facets facets)
    {
        var names = await _portal.AskAsync((FacetThings things) => things.NamesAsync(facet, [.. facets.Things(facet).Select(thing => thing.Id)], default));
        return [.. facets.Things(facet).Select(thing => $"{names[thing.Id].Name} {thing.Count}")];
    }
}
