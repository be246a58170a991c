using System.Text;
using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Packing;
using ImmunoGenPortal.Data.Search;
using ImmunoGenPortal.Extraction;
using ImmunoGenPortal.Ingestion.Formats;
using ImmunoGenPortal.Ingestion.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Ingestion.Tests;

/// <summary>Texts and originals are kept packed together: whatever happens to a release, both come back as they were, and its words are found.</summary>
public sealed class PackedReleasesTests : IAsyncLifetime
{
    private static readonly Actor Curator = new("ada", null);

    private static readonly string Exhibit = "EX-99.1\r\n\r\n" + Releases.FirstOf2009.Replace("\n", "\r\n", StringComparison.Ordinal) + "\r\n\r\nInvestor contact:\r\nJane Roe\r\n781-555-0100";

    private readonly TemporaryPortal _portal = new();

    public Task InitializeAsync() => Task.CompletedTask;

    async Task IAsyncLifetime.DisposeAsync() => await _portal.DisposeAsync();

    public static TheoryData<string> Forms => ["plain", "html", "utf-16", "windows-1252", "a few words", "400,000 characters"];

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task ATextAndItsOriginalComeBackByteForByte(string form)
    {
        var original = Written(form);

        Assert.IsNotType<IngestOutcome.Rejected>(await _portal.IngestAsync(original));

        await CheckAsync([original], form == "a few words" ? "ImmunoGen" : "maytansinoid");
        await using var db = _portal.Open();
        Assert.Equal(TextOf(original), (await db.Releases.SingleAsync()).Text.Value);
    }

    [Fact]
    public async Task SoDoTheOriginalsOfSeveralSourcesWhicheverLeads()
    {
        var (cut, whole, exhibit) = (Bytes(Releases.FirstOf2009[..Releases.FirstOf2009.IndexOf("The license was taken", StringComparison.Ordinal)]), Bytes(Releases.FirstOf2009), Bytes(Exhibit));
        var slug = Assert.IsType<IngestOutcome.Stored>(await _portal.IngestAsync(cut)).Slug;
        Assert.True(Assert.IsType<IngestOutcome.AnotherSource>(await _portal.IngestAsync(whole)).IsFuller);
        await CheckAsync([cut, whole], "upfront");

        Assert.IsType<IngestOutcome.AnotherSource>(await _portal.IngestAsync(exhibit));
        await CheckAsync([cut, whole, exhibit], "upfront");

        await using var db = _portal.Open();
        var (first, last) = (await db.Sources.MinAsync(source => source.Id), await db.Sources.MaxAsync(source => source.Id));
        await _portal.Service<CurateSources>().LeadAsync(Curator, slug, first, null, default);
        Assert.Equal(0, await FoundAsync("upfront"));
        await CheckAsync([cut, whole, exhibit], "maytansinoid");

        await _portal.Service<CurateSources>().SplitAsync(Curator, slug, last, null, default);
        Assert.Equal(2, await db.Releases.CountAsync());
        await CheckAsync([cut, whole, exhibit], "Roe");
    }

    [Fact]
    public async Task ReadAnewATextChangesAndTheOriginalsStay()
    {
        var (whole, exhibit) = (Bytes(Releases.FirstOf2009), Bytes(Exhibit));
        await _portal.IngestAsync(whole);
        await _portal.IngestAsync(exhibit);
        int id;
        await using (var db = _portal.Open())
        {
            // As an earlier extractor might have left it.
            var release = await db.Releases.Include(release => release.Sources).SingleAsync();
            var earlier = release.Text.Value.Replace("undisclosed", "unthinkable", StringComparison.Ordinal);
            Assert.All(release.Sources, source => Originals.Move(source, release.Text, earlier));
            (release.Text, release.TextHash, id) = (earlier, [1], release.Id);
            await db.SaveChangesAsync();
        }

        Assert.Equal((1, 0), (await FoundAsync("unthinkable"), await FoundAsync("undisclosed")));

        Assert.IsType<RereadOutcome.Reread>(await _portal.Service<RereadRelease>().RunAsync(id, default));

        Assert.Equal(0, await FoundAsync("unthinkable"));
        await CheckAsync([whole, exhibit], "undisclosed");
    }

    [Fact]
    public async Task AWithdrawnReleaseIsNotFoundUntilItIsPutBack()
    {
        var original = Bytes(Releases.FirstOf2009);
        var slug = Assert.IsType<IngestOutcome.Stored>(await _portal.IngestAsync(original)).Slug;

        await _portal.Service<CurateReleases>().WithdrawAsync(Curator, slug, null, default);
        Assert.Equal(0, await FoundAsync("maytansinoid"));
        Assert.Empty(await _portal.Service<VerifyData>().RunAsync(null, default));

        await _portal.Service<CurateReleases>().RestoreAsync(Curator, slug, null, default);
        await CheckAsync([original], "maytansinoid");
    }

    [Fact]
    public async Task AReleaseThatIsDeletedLeavesNothingInTheIndex()
    {
        await _portal.IngestAsync(Releases.FirstOf2009);
        await using var db = _portal.Open();
        await db.Database.ExecuteSqlAsync($"DELETE FROM Releases");

        Assert.Equal((0, 0), (await db.ReleaseTexts.CountAsync(), await FoundAsync("maytansinoid")));
        Assert.DoesNotContain(await _portal.Service<VerifyData>().RunAsync(null, default), line => line.Contains("index", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("UPDATE ReleaseTexts SET Text = substr(Text, 1, length(Text) - 20) WHERE ReleaseId = 1")]
    [InlineData("UPDATE ReleaseTexts SET Text = x'FFFFFFFF07' WHERE ReleaseId = 1")]
    [InlineData("UPDATE Releases SET Passages = x'0101' WHERE Id = 1")]
    public async Task VerifyNamesAReleaseWhoseTextIsDamagedAndTheOthersAreFoundAllTheSame(string damage)
    {
        var slug = Assert.IsType<IngestOutcome.Stored>(await _portal.IngestAsync(Releases.FirstOf2009)).Slug;
        await _portal.IngestAsync(Releases.Third);
        await using (var db = _portal.Open())
        {
#pragma warning disable EF1003 // Those above.
            await db.Database.ExecuteSqlRawAsync("DROP TRIGGER ReleaseSearch_Rewrite; " + damage);
#pragma warning restore EF1003
        }

        var amiss = await _portal.Service<VerifyData>().RunAsync(null, default);

        Assert.Equal([$"{slug}: its text is damaged and cannot be read."], amiss);
        if (damage.Contains("ReleaseTexts", StringComparison.Ordinal))
        {
            Assert.Equal(2, await FoundAsync("maytansinoid"));
        }
    }

    [Fact]
    public async Task VerifyNamesAnOriginalThatIsDamaged()
    {
        var slug = Assert.IsType<IngestOutcome.Stored>(await _portal.IngestAsync(Releases.FirstOf2009)).Slug;
        await using var db = _portal.Open();
        await db.Database.ExecuteSqlAsync($"UPDATE Sources SET Content = substr(Content, 1, length(Content) - 1)");

        Assert.Equal([$"{slug}: its original release.txt is not the one that was stored."], await _portal.Service<VerifyData>().RunAsync(null, default));
    }

    private static byte[] Written(string form) => form switch
    {
        "html" => Bytes("<html><body><h1>Amgen Takes License</h1>" + string.Concat(Releases.FirstOf2009.Split("\n\n").Select(part => $"\r\n<p class=\"c\">{part}</p>")) + "<!-- end --></body></html>"),
        "utf-16" => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Releases.FirstOf2009)],
        "windows-1252" => [.. Bytes(Releases.FirstOf2009), .. "\n\n"u8, 0x93, .. "A good day"u8, 0x94, .. " said Jos"u8, 0xE9, .. " Roe "u8, 0x96, .. " today."u8],
        "a few words" => Bytes("ImmunoGen, Inc."),
        "400,000 characters" => Bytes(Releases.FirstOf2009 + string.Concat(Enumerable.Range(0, 4_000).Select(number => $"\n\nThe {number}th antibody of the year {number * 7919 % 1000} was made for target T{number * 104_729 % 9_973}, and nothing else is known of it yet."))),
        _ => Bytes(Releases.FirstOf2009),
    };

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string TextOf(byte[] original) => ReleaseExtractor.Read(((DocumentReading.Read)DocumentReader.Read(original)).Text).Text;

    /// <summary>Every original is there as it came, each release has the text that its leading source has, and a word is found and marked.</summary>
    private async Task CheckAsync(IEnumerable<byte[]> originals, string word)
    {
        await using var db = _portal.Open();
        var sources = await db.Sources.AsNoTracking().Include(source => source.Release).OrderBy(source => source.Id).ToListAsync();
        Assert.Equal(originals, sources.Select(Originals.Unpack));
        Assert.All(sources.Where(source => source.IsLeading), source => Assert.Equal(TextOf(Originals.Unpack(source)), source.Release!.Text.Value));
        Assert.Equal(1, await FoundAsync(word));
        Assert.Empty(await _portal.Service<VerifyData>().RunAsync(null, default));
    }

    /// <summary>In how many releases; in those that are whole the word is marked.</summary>
    private async Task<int> FoundAsync(string word)
    {
        var result = await _portal.AskAsync((ReleaseSearch search) => search.FindAsync(word, SearchFilters.None, SearchOrder.Best, 1, default));
        Assert.True(result.Total == 0 || result.Rows.Any(row => row.Snippet.Parts.Concat(row.TitleParts).Any(part => part.IsMatch && part.Text.Equals(word, StringComparison.OrdinalIgnoreCase))));
        return result.Total;
    }
}
