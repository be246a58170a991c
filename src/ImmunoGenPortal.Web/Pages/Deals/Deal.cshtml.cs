using ImmunoGenPortal.Data.Differences;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;
using ImmunoGenPortal.Web.Api;
using ImmunoGenPortal.Web.Hosting;
using ImmunoGenPortal.Web.Show;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ImmunoGenPortal.Web.Pages.Deals;

/// <summary>An agreement, or one right under it, at its own address.</summary>
public sealed class DealModel(DealQueries deals, DifferenceQueries differences, EntityAddresses addresses) : PageModel
{
    /// <summary>What a deal's page tells of a right, in this order; a silent release is said to be silent.</summary>
    public static readonly IReadOnlyList<Property> Shown =
    [
        Properties.Deal.Kind,
        Properties.Deal.Date,
        Properties.Deal.AgreementYear,
        Properties.Deal.Ordinal,
        Properties.Deal.Direction,
        Properties.Deal.Exclusive,
        Properties.Deal.Target,
        Properties.Deal.Technology,
        Properties.Deal.Field,
        Properties.Deal.Territory,
        Properties.Deal.Compound,
        Properties.Deal.CompoundsInClinic,
        Properties.Deal.Responsibilities,
    ];

    public AgreementView Agreement { get; private set; } = null!;

    /// <summary>Null where the address is the agreement's own.</summary>
    public GrantView? Grant { get; private set; }

    public string Title => Grant is null
        ? $"{Agreement.PartnerName}: agreement of {Words.DateOf(Agreement.Agreement.Date)}"
        : $"{Agreement.PartnerName}: {GrantTitle.Of(Grant.Grant).ToLowerInvariant()}, {Words.DateOf(Grant.Grant.Date)}";

    /// <summary>One claim of each release that tells of it, newest release first.</summary>
    public IReadOnlyList<ClaimView> Releases { get; private set; } = [];

    /// <summary>What releases tell differently of the rights shown; as known now, and left out of views of another day.</summary>
    public IReadOnlyList<DifferenceRow> Differences { get; private set; } = [];

    /// <summary>What can only have been received under this agreement, newest first.</summary>
    public IReadOnlyList<PaymentView> Received => Agreement.ReceivedUnder ?? [];

    /// <summary>Null where the page shows what is known now.</summary>
    public DateOnly? AsOf { get; private set; }

    /// <summary>Whether anything of it was known on the day asked for.</summary>
    public bool IsKnown { get; private set; } = true;

    /// <summary>What no release says of the right.</summary>
    public IReadOnlyList<Property> Unsaid => Grant is null ? []
        : [.. Shown.Where(property => Grant.Of(property) is null && (property != Properties.Deal.Ordinal || Grant.Grant.Ordinal is not { } place || Words.Place(place) is null))];

    public string ReleasesWord => Releases.Count == 1 ? "the one release that mentions it" : $"the {Words.Count(Releases.Count)} releases that mention it";

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (await deals.FindAsync(slug, cancellation) is not { } agreement)
        {
            return await this.ElsewhereAsync(addresses, EntityKind.Grant, slug, cancellation);
        }

        Agreement = agreement;
        var query = new ListRequest(Request);
        AsOf = query.Date("asOf");
        if (query.Complaint is { } complaint)
        {
            return this.BadQuery(complaint);
        }

        var known = AsOf is { } day ? agreement.On(day) : agreement;
        IsKnown = known is not null && (agreement.Agreement.Slug == slug || known.Grants.Any(grant => grant.Grant.Slug == slug));
        Agreement = IsKnown ? known! : agreement;
        Grant = Agreement.Grants.FirstOrDefault(grant => grant.Grant.Slug == slug);
        ViewData[ViewKeys.Title] = Title;
        ViewData[ViewKeys.Here] = slug;
        Differences = AsOf is null ? await differences.OfAsync(EntityKind.Grant, [.. Grant is null ? Agreement.Grants.Select(grant => grant.Grant.Id) : [Grant.Grant.Id]], cancellation) : [];
        var claims = Grant is null ? agreement.Grants.SelectMany(grant => grant.Claims) : Grant.Claims;
        Releases = [.. claims.DistinctBy(claim => claim.ReleaseSlug).OrderByDescending(claim => claim.ReleaseDate)];
        return Page();
    }
}
