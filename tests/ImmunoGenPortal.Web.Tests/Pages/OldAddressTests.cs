using System.Net;
using System.Text;
using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Ingestion;
using ImmunoGenPortal.Ingestion.Corrections;
using ImmunoGenPortal.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ImmunoGenPortal.Web.Tests.Pages;

/// <summary>An address that was given out leads to what it showed, wherever that is now.</summary>
public sealed class OldAddressTests : IAsyncLifetime
{
    private const string LillyLicense = """
        Lilly Takes License to ImmunoGen's TAP Technology

        WALTHAM, Mass., March 3, 2010 (BUSINESS WIRE) -- ImmunoGen, Inc. (Nasdaq: IMGN) today announced that Lilly has taken an exclusive license to use its TAP technology with antibodies to an undisclosed target.

        ImmunoGen receives a $3 million upfront payment for the license.
        """;

    private static readonly Actor Curator = new("ada", null);

    private readonly Portal _portal = new();
    private HttpClient _client = null!;

    public async Task InitializeAsync()
    {
        _client = _portal.NewClient();
        await _portal.Services.GetRequiredService<IngestRelease>().RunAsync("lilly.txt", Encoding.UTF8.GetBytes(LillyLicense));
    }

    public async Task DisposeAsync() => await _portal.DisposeAsync();

    [Fact]
    public async Task AMergedPartnerAndItsDealsLeadOnUntilTheyAreSplitAgain()
    {
        var before = await AddressesAsync();
        var lilly = await _portal.AskAsync(db => db.Organisations.SingleAsync(one => one.Key != "amgen" && db.Grants.Any(grant => grant.Agreement!.PartnerId == one.Id)));

        var merger = await DoneAsync(entities => entities.MergeAsync(Curator, new(EntityKind.Organisation, lilly.Key), "amgen", "Bought.", default));

        Assert.Equal(Addresses.Amgen, await MovedAsync("/partners/" + lilly.Slug));
        foreach (var deal in before.Where(address => address.StartsWith("/deals/lilly", StringComparison.Ordinal) || address.StartsWith("/deals/eli", StringComparison.Ordinal)))
        {
            var now = await MovedAsync(deal);
            Assert.StartsWith("/deals/amgen-", now, StringComparison.Ordinal);
            Assert.Contains("$3m", (await _client.PageAsync(now)).Content(), StringComparison.Ordinal);
        }

        await NothingIsLostAsync(before);
        await DoneAsync(entities => entities.UndoAsync(Curator, merger, null, default));
        Assert.Equal(before, await AddressesAsync());
    }

    [Fact]
    public async Task AMergedCompoundTakesItsTrialAlongUntilItIsSplitAgain()
    {
        var before = await AddressesAsync();
        var trial = await _portal.AskAsync(db => db.Trials.Include(one => one.Compound).SingleAsync(one => "/trials/" + one.Slug == Addresses.Trial));
        var into = await _portal.AskAsync(db => db.Compounds.SingleAsync(one => "/compounds/" + one.Slug == Addresses.TDm1));

        var merger = await DoneAsync(entities => entities.MergeAsync(Curator, new(EntityKind.Compound, trial.Compound!.Key), into.Key, null, default));

        Assert.Equal(Addresses.TDm1, await MovedAsync("/compounds/" + trial.Compound!.Slug));
        Assert.Contains("trastuzumab emtansine", (await _client.PageAsync(await MovedAsync(Addresses.Trial))).Content(), StringComparison.Ordinal);
        await NothingIsLostAsync(before);

        await DoneAsync(entities => entities.UndoAsync(Curator, merger, null, default));
        Assert.Equal(before, await AddressesAsync());
    }

    [Fact]
    public async Task AMergedDiseaseTakesTheTrialsThatItsNameIsPartOfAlong()
    {
        var before = await AddressesAsync();
        var other = await _portal.AskAsync(db => db.Indications.FirstAsync(one => one.Key != "multiplemyeloma"));

        var merger = await DoneAsync(entities => entities.MergeAsync(Curator, new(EntityKind.Indication, "multiplemyeloma"), other.Key, null, default));

        Assert.Equal("/indications/" + other.Slug, await MovedAsync(Addresses.Myeloma));
        await NothingIsLostAsync(before);
        await DoneAsync(entities => entities.UndoAsync(Curator, merger, null, default));
        Assert.Equal(before, await AddressesAsync());
    }

    [Fact]
    public async Task MergersAreFollowedToTheirEnd()
    {
        var partners = await _portal.AskAsync(db => db.Organisations.OrderBy(one => one.Id).Take(3).ToListAsync());

        await DoneAsync(entities => entities.MergeAsync(Curator, new(EntityKind.Organisation, partners[0].Key), partners[1].Key, null, default));
        await DoneAsync(entities => entities.MergeAsync(Curator, new(EntityKind.Organisation, partners[1].Key), partners[2].Key, null, default));

        Assert.Equal("/partners/" + partners[2].Slug, await MovedAsync("/partners/" + partners[0].Slug));
        Assert.Equal("/partners/" + partners[2].Slug, await MovedAsync("/partners/" + partners[1].Slug));
    }

    [Fact]
    public async Task ARenamedPartnerLeadsFromItsOldAddressAndBack()
    {
        await DoneAsync(entities => entities.RenameAsync(Curator, new(EntityKind.Organisation, "amgen"), "Amgen of Thousand Oaks", null, default));
        Assert.Equal("/partners/amgen-of-thousand-oaks", await MovedAsync(Addresses.Amgen));
        Assert.Equal("/partners/amgen-of-thousand-oaks?from=2009", await MovedAsync(Addresses.Amgen + "?from=2009"));
        await _client.PageAsync(Addresses.ThirdLicense);

        await DoneAsync(entities => entities.RenameAsync(Curator, new(EntityKind.Organisation, "amgen"), "Amgen", null, default));
        Assert.Equal(Addresses.Amgen, await MovedAsync("/partners/amgen-of-thousand-oaks"));
    }

    [Fact]
    public async Task AWithdrawnReleaseIsGoneWithWhatItAloneTold()
    {
        var original = (await _client.PageAsync(Addresses.LicenseRelease)).One("a[download]").Href();
        var curate = _portal.Services.GetRequiredService<CurateReleases>();
        var slug = Addresses.LicenseRelease.Split('/')[^1];

        Assert.IsType<CorrectionOutcome.Done>(await curate.WithdrawAsync(Curator, slug, null, default));

        Assert.Contains("withdrawn by a curator", (await _client.PageAsync(Addresses.LicenseRelease, HttpStatusCode.Gone)).Content(), StringComparison.Ordinal);
        Assert.Contains("withdrawn by a curator", (await _client.PageAsync(original, HttpStatusCode.Gone)).Content(), StringComparison.Ordinal);
        foreach (var address in (string[])[Addresses.ThirdLicense, Addresses.Agreement])
        {
            Assert.Contains("were withdrawn", (await _client.PageAsync(address, HttpStatusCode.Gone)).Content(), StringComparison.Ordinal);
        }

        await _client.PageAsync("/partners/never-was", HttpStatusCode.NotFound);
        Assert.IsType<CorrectionOutcome.Done>(await curate.RestoreAsync(Curator, slug, null, default));
        await _client.PageAsync(Addresses.ThirdLicense);
    }

    private async Task<int> DoneAsync(Func<CorrectEntities, Task<CorrectionOutcome>> correct) =>
        Assert.IsType<CorrectionOutcome.Done>(await correct(_portal.Services.GetRequiredService<CorrectEntities>())).Id;

    private async Task<string> MovedAsync(string address)
    {
        using var answer = await _client.AskAsync(address);
        Assert.True(answer.StatusCode == HttpStatusCode.MovedPermanently, $"{address} answers {(int)answer.StatusCode}");
        Assert.True(answer.Headers.CacheControl?.NoCache);
        return answer.Headers.Location!.ToString();
    }

    private async Task NothingIsLostAsync(IEnumerable<string> addresses)
    {
        foreach (var address in addresses)
        {
            using var answer = await _client.AskAsync(address);
            var at = answer.StatusCode == HttpStatusCode.MovedPermanently ? answer.Headers.Location!.ToString() : address;
            using var there = await _client.AskAsync(at);
            Assert.True(there.StatusCode == HttpStatusCode.OK, $"{address} leads to {at}: {(int)there.StatusCode}");
        }
    }

    private Task<List<string>> AddressesAsync() => _portal.AskAsync(async db => (List<string>)
    [
        .. await db.Organisations.OrderBy(one => one.Slug).Select(one => "/partners/" + one.Slug).ToListAsync(),
        .. await db.Compounds.OrderBy(one => one.Slug).Select(one => "/compounds/" + one.Slug).ToListAsync(),
        .. await db.Targets.OrderBy(one => one.Slug).Select(one => "/targets/" + one.Slug).ToListAsync(),
        .. await db.Indications.OrderBy(one => one.Slug).Select(one => "/indications/" + one.Slug).ToListAsync(),
        .. await db.Trials.OrderBy(one => one.Slug).Select(one => "/trials/" + one.Slug).ToListAsync(),
        .. await db.Agreements.OrderBy(one => one.Slug).Select(one => "/deals/" + one.Slug).ToListAsync(),
        .. await db.Grants.OrderBy(one => one.Slug).Select(one => "/deals/" + one.Slug).ToListAsync(),
    ]);
}
