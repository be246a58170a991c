using ImmunoGenPortal.Data.Deals;
using ImmunoGenPortal.Web.Api;
using ImmunoGenPortal.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ImmunoGenPortal.Web.Pages.Deals;

/// <summary>Up to five deals side by side, in the order of the address.</summary>
public sealed class CompareModel(DealSearch deals) : PageModel
{
    public const int Most = 5;

    public Comparison Comparison { get; private set; } = Comparison.Empty;

    public DateOnly? AsOf { get; private set; }

    /// <summary>The addresses asked for.</summary>
    public IReadOnlyList<string> Ids { get; private set; } = [];

    /// <summary>Those that lead to no right.</summary>
    public IReadOnlyList<string> Unknown { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        ViewData[ViewKeys.Title] = "Compare deals";
        var query = new ListRequest(Request);
        AsOf = query.Date("asOf");
        Ids = [.. query.All("ids").SelectMany(ids => ids.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Distinct()];
        if (Ids.Count > Most)
        {
            query.Complain($"“ids” names {Ids.Count} deals: five can be compared at a time.");
        }

        if (query.Complaint is { } complaint)
        {
            return this.BadQuery(complaint);
        }

        var found = await deals.AtAsync(Ids, AsOf, cancellation);
        Unknown = [.. Ids.Except(found.Select(row => row.Grant.Grant.Slug))];
        Comparison = Comparison.Of(found);
        return Page();
    }

    /// <summary>This comparison without one of its deals.</summary>
    public string Without(string slug) => "/deals/compare?ids=" + string.Join(',', Ids.Where(id => id != slug)) + (AsOf is { } day ? $"&asOf={day:yyyy-MM-dd}" : "");
}
