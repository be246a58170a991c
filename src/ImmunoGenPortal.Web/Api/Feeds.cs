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

    private static async Task<IResult> DealsAsync(HttpRequest request, DealQueries deals, CancellationToken cancellation)
    {
        var (_, agreements) = await deals.ListAsync(null, 1, AtomFeed.Most, cancellation);
        var rights = agreements.SelectMany(agreement => agreement.Grants.Select(grant => (agreement, grant)))
            .OrderByDescending(pair => pair.grant.Grant.Date, StringComparer.Ordinal).ThenByDescending(pair => pair.grant.Grant.Id).Take(AtomFeed.Most);
        return await AtomFeed.AnswerAsync(request, "ImmunoGen Portal: deals", "/deals", [.. rights.Select(pair => Of(pair.agreement, pair.grant))]);
    }

    private static FeedEntry Of(AgreementView agreement, GrantView grant)
    {
        var address = $"/deals/{grant.Grant.Slug}";
        return new FeedEntry(
            $"{agreement.PartnerName}: {GrantTitle.Of(grant.Grant).ToLowerInvariant()}, {Words.DateOf(grant.Grant.Date)}", address, address,
            grant.Grant.Date is { } date ? PartialDate.Parse(date).FirstDay : null,
            grant.Terms.Count == 0 ? "No payment is told." : string.Join("; ", grant.Terms.Select(Told)));
    }

    private static string Told(TermView term) =>
        term.Amount is { } amount ? $"{Words.Term(term.Type)} {(term.Qualifier is null or "exact" ? "" : Words.Code(term.Qualifier) + " ")}{Words.Of(amount)}" : $"{Words.Term(term.Type)}, amount not disclosed";
}
