using ImmunoGenPortal.Data.Deals;
using ImmunoGenPortal.Data.Exports;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Data.Search;
using ImmunoGenPortal.Facts;
using ImmunoGenPortal.Web.Show;

namespace ImmunoGenPortal.Web.Api;

/// <summary>The newest releases and deals, for programs that look for news.</summary>
internal static class Feeds
{
    public static void MapFeeds(this WebApplication app)
    {
        app.MapGet("/feeds/releases.atom", ReleasesAsync).AddEndpointFilter<Freshness>();
        app.MapGet("/feeds/deals.atom", DealsAsync).AddEndpointFilter<Freshness>();
    }

    /// <summary>A release in a feed, leading to the sentence that shows why it is there.</summary>
    public static FeedEntry Of(ReleaseRow row) =>
        new(row.Title ?? "Release without a headline", $"/releases/{row.Slug}", row.Address, row.Date, ReleaseColumns.Plain(row.Snippet));

    private static async Task<IResult> ReleasesAsync(HttpRequest request, ReleaseSearch releases, CancellationToken cancellation)
    {
        var (_, rows) = await releases.NewestAsync(1, AtomFeed.Most, cancellation);
        return await AtomFeed.AnswerAsync(request, "ImmunoGen Portal: releases", "/releases", [.. rows.Select(Of)]);
    }

    private static async Task<IResult> DealsAsync(HttpRequest request, DealSearch deals, CancellationToken cancellation)
    {
        var found = await deals.FindAsync(DealFilter.None, DealOrder.Newest, 1, AtomFeed.Most, cancellation);

        // The list keeps the rights of one agreement together; a feed is read by date.
        var rights = found.Rows.OrderByDescending(row => row.Grant.Grant.Date, StringComparer.Ordinal);
        return await AtomFeed.AnswerAsync(request, "ImmunoGen Portal: deals", "/deals", [.. rights.Select(row => Of(row.Agreement, row.Grant))]);
    }

    private static FeedEntry Of(AgreementView agreement, GrantView grant)
    {
        var address = $"/deals/{grant.Grant.Slug}";
        return new FeedEntry(
            $"{agreement.PartnerName}: {GrantTitle.Of(grant.Grant).ToLowerInvariant()}, {Words.DateOf(grant.Grant.Date)}", address, address,
            grant.Grant.Date is { } date ? PartialDate.Parse(date).FirstDay : null,
            grant.Terms.Count == 0 ? "No payment is told." : string.Join("; ", grant.Terms.Select(term => $"{Words.Term(term.Type)}: {TermWords.Of(term)}")));
    }
}
