using ImmunoGenPortal.Data.Search;
using ImmunoGenPortal.Ingestion.Tests.Support;

namespace ImmunoGenPortal.Ingestion.Tests.Search;

/// <summary>What was taken in is found again.</summary>
public sealed class SearchTests : IAsyncLifetime
{
    private readonly TemporaryPortal _portal = new();

    public async Task InitializeAsync()
    {
        await _portal.IngestAsync(Releases.Third);
        await _portal.IngestAsync("""
            Roche Reports on Its Lead Conjugate

            WALTHAM, Mass., May 4, 2011 (BUSINESS WIRE) -- ImmunoGen, Inc. noted today that Roche is developing trastuzumab emtansine (T-DM1) under an agreement between ImmunoGen and Genentech, a member of the Roche Group.
            """);
    }

    async Task IAsyncLifetime.DisposeAsync() => await _portal.DisposeAsync();

    [Theory]
    [InlineData("T-DM1")]
    [InlineData("t dm1")]
    [InlineData("TDM1")]
    [InlineData("trastuzumab emtansine")]
    [InlineData("Kadcyla")]
    [InlineData("trastuzumab")]
    public async Task ACompoundIsFoundByAnyOfItsNames(string query)
    {
        var result = await FindAsync(query);

        Assert.Equal("trastuzumab emtansine", Assert.Single(result.Entities).Name);
        Assert.StartsWith("2011-05-04", Assert.Single(result.Rows).Slug, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("amgen", "2012-12-19")]
    [InlineData("AMGEN Inc.", "2012-12-19")]
    [InlineData("amgen milestone", "2012-12-19")]
    [InlineData("milestones", "2012-12-19")]
    [InlineData("\"upfront payment\"", "2012-12-19")]
    [InlineData("Hoffmann-La Roche", "2011-05-04")]
    [InlineData("lead conjugates", "2011-05-04")]
    public async Task WordsAndNamesFindTheirRelease(string query, string date) =>
        Assert.StartsWith(date, Assert.Single((await FindAsync(query)).Rows).Slug, StringComparison.Ordinal);

    [Theory]
    [InlineData("amgen genentech")]
    [InlineData("\"payment upfront\"")]
    [InlineData("zebra")]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\"\" - * ( ) ^ :")]
    public async Task WhatNoReleaseHasFindsNothing(string query) => Assert.Equal(0, (await FindAsync(query)).Total);

    [Theory]
    [InlineData("\"unbalanced")]
    [InlineData("amgen AND")]
    [InlineData("NEAR(amgen, 3)")]
    [InlineData("title:amgen OR NOT *")]
    [InlineData("'; DROP TABLE Releases; --")]
    [InlineData("amgen\0\u0001\uD800")]
    [InlineData("<script>alert(1)</script>")]
    public async Task AnOddQueryIsAnsweredAsWords(string query) => Assert.InRange((await FindAsync(query)).Total, 0, 2);

    [Theory]
    [InlineData("royalt*", "2012-12-19")]
    [InlineData("-roche royalties", "2012-12-19")]
    [InlineData("-T-DM1", "2012-12-19")]
    [InlineData("-amgen", "2011-05-04")]
    [InlineData("-amgen immunogen", "2011-05-04")]
    [InlineData("partner:amgen", "2012-12-19")]
    [InlineData("-partner:amgen", "2011-05-04")]
    [InlineData("partner:\"hoffmann-la roche\"", "2011-05-04")]
    [InlineData("compound:kadcyla", "2011-05-04")]
    [InlineData("compound:trastuzumab", "2011-05-04")]
    [InlineData("year:2011", "2011-05-04")]
    [InlineData("year:2012..", "2012-12-19")]
    [InlineData("immunogen year:..2011", "2011-05-04")]
    [InlineData("kind:license", "2012-12-19")]
    [InlineData("amount:>30m", "2012-12-19")]
    [InlineData("amount:1m", "2012-12-19")]
    [InlineData("nothing OR royalties", "2012-12-19")]
    [InlineData("year:2011 OR nowhere", "2011-05-04")]
    [InlineData("partner:roche -royalties", "2011-05-04")]
    public async Task FieldsAndSignsChooseReleases(string query, string date) =>
        Assert.StartsWith(date, Assert.Single((await FindAsync(query)).Rows).Slug, StringComparison.Ordinal);

    [Theory]
    [InlineData("partner:nobody", "No partner is called “nobody”")]
    [InlineData("kind:nonsense", "No release is of the kind “nonsense”")]
    public async Task AFieldThatNothingHasIsReadAsWords(string query, string remark) =>
        Assert.Contains(remark, Assert.Single((await FindAsync(query)).Query.Remarks), StringComparison.Ordinal);

    [Fact]
    public async Task EitherOfTwoFindsBoth() => Assert.Equal(2, (await FindAsync("partner:amgen OR partner:roche")).Total);

    [Theory]
    [InlineData("amgn", "Amgen")]
    [InlineData("Genetech", "Genentech")]
    [InlineData("mileston", null)]
    [InlineData("amgen mileztones", "amgen milestone")]
    [InlineData("trastuzumab emtansin", null)]
    [InlineData("xqzzyk", null)]
    [InlineData("amgen roche", null)]
    public async Task AWordThatNoReleaseHasIsPerhapsAnother(string query, string? meant) =>
        Assert.StartsWith(meant ?? "", await _portal.AskAsync((OtherSpelling spelling) => spelling.OfAsync(query, default)) ?? "", StringComparison.Ordinal);

    [Theory]
    [InlineData("am", "Amgen")]
    [InlineData("hoffmann", "Roche")]
    [InlineData("t-dm", "trastuzumab emtansine")]
    [InlineData("kadc", "trastuzumab emtansine")]
    public async Task ANameIsSuggestedWhileItIsTyped(string typed, string name) =>
        Assert.Contains(await _portal.AskAsync((Suggestions suggestions) => suggestions.OfAsync(typed, default)), one => one.Name == name);

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("zzz")]
    [InlineData("%")]
    public async Task NothingIsSuggestedForWhatBeginsNoName(string typed) =>
        Assert.Empty(await _portal.AskAsync((Suggestions suggestions) => suggestions.OfAsync(typed, default)));

    [Fact]
    public async Task TheSnippetMarksWhatMatched()
    {
        var row = Assert.Single((await FindAsync("royalties")).Rows);

        Assert.Contains(row.Snippet.Parts, part => part.IsMatch && part.Text == "royalties");
        Assert.Contains(row.Snippet.Parts, part => !part.IsMatch);
        Assert.Equal($"/releases/{row.Slug}#e-{row.Snippet.Span}", row.Address);
    }

    private Task<SearchResult> FindAsync(string query) => _portal.AskAsync((ReleaseSearch search) => search.FindAsync(query, SearchFilters.None, SearchOrder.Best, 1, default));
}
