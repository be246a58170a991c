using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Ingestion.Tests.Support;

namespace ImmunoGenPortal.Ingestion.Tests;

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

    [Fact]
    public async Task TheSnippetMarksWhatMatched()
    {
        var row = Assert.Single((await FindAsync("royalties")).Rows);

        Assert.Contains(row.SnippetParts, part => part.IsMatch && part.Text == "royalties");
        Assert.Contains(row.SnippetParts, part => !part.IsMatch);
    }

    private Task<ReleaseSearchResult> FindAsync(string query) => _portal.AskAsync((ReleaseSearch search) => search.FindAsync(query, 1, default));
}
