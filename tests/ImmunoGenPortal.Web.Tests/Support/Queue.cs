using System.Text;
using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Facts;
using ImmunoGenPortal.Ingestion;
using ImmunoGenPortal.Ingestion.Corrections;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ImmunoGenPortal.Web.Tests.Support;

/// <summary>Things for curators to decide.</summary>
internal static class Queue
{
    public static readonly Actor Somebody = new("somebody", null);

    public static string Slug(string address) => address.Split('/')[^1];

    /// <summary>Takes a release in and says where it is.</summary>
    public static async Task<string> IngestAsync(this Portal portal, string text)
    {
        await portal.Services.GetRequiredService<IngestRelease>().RunAsync("release.txt", Encoding.UTF8.GetBytes(text), default);
        return await portal.AskAsync(db => db.Releases.OrderByDescending(release => release.Id).Select(release => release.Slug).FirstAsync());
    }

    /// <summary>A release of a license, with more sentences.</summary>
    public static string License(string date, params string[] more) => $"""
        Amgen Takes License to ImmunoGen's TAP Technology

        WALTHAM, Mass., {date} (BUSINESS WIRE) -- ImmunoGen, Inc. (Nasdaq: IMGN) today announced that Amgen has taken an exclusive license to use its maytansinoid TAP technology with antibodies to an undisclosed target.

        {string.Join("\n\n", more)}
        """;

    /// <summary>The first value of a property that a release has.</summary>
    public static async Task<FactAddress> FactAsync(this Portal portal, string slug, Property property)
    {
        var claim = await portal.ClaimAsync(slug, property);
        return new FactAddress(slug, claim.Subject!.Kind, claim.Subject.Key, claim.PropertyId, claim.Value);
    }

    public static Task<StoredClaim> ClaimAsync(this Portal portal, string slug, Property property) =>
        portal.AskAsync(db => db.Claims.AsNoTracking().Include(claim => claim.Subject).Include(claim => claim.Correction)
            .Where(claim => claim.PropertyId == property.Id && claim.Subject!.Release!.Slug == slug).OrderBy(claim => claim.Id).FirstAsync());

    /// <summary>As if the rules that read this release's values of a property were often wrong.</summary>
    public static async Task DoubtAsync(this Portal portal, string slug, Property property)
    {
        await portal.AskAsync(db => db.Claims.Where(claim => claim.PropertyId == property.Id && claim.Subject!.Release!.Slug == slug).ExecuteUpdateAsync(set => set.SetProperty(claim => claim.Confidence, 0.5)));
        var done = await portal.Services.GetRequiredService<CorrectFacts>().ConfirmAsync(Somebody, await portal.FactAsync(slug, Properties.Release.Title), null, default);
        Assert.IsType<CorrectionOutcome.Done>(done);
    }
}
