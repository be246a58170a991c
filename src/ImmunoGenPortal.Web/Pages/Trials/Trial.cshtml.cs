using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Data.Search;
using ImmunoGenPortal.Facts;
using ImmunoGenPortal.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ImmunoGenPortal.Web.Pages.Trials;

public sealed class TrialModel(TrialQueries trials, EntityAddresses addresses) : PageModel
{
    /// <summary>What a trial's page tells of its design, in this order; a silent release is said to be silent.</summary>
    public static readonly IReadOnlyList<Property> Shown =
    [
        Properties.Trial.Phase,
        Properties.Trial.Status,
        Properties.Trial.Population,
        Properties.Trial.Combination,
        Properties.Trial.Dosing,
        Properties.Trial.DoseForward,
        Properties.Trial.DoseForwardAlso,
        Properties.Trial.Planned,
        Properties.Trial.Enrolled,
        Properties.Trial.Treated,
        Properties.Trial.Evaluable,
        Properties.Trial.Endpoint,
        Properties.Trial.Cutoff,
        Properties.Trial.Assessor,
        Properties.Trial.Safety,
        Properties.Trial.Observation,
        Properties.Trial.Criteria,
        Properties.Trial.NextStep,
        Properties.Trial.Venue,
        Properties.Trial.Abstract,
    ];

    public TrialView View { get; private set; } = null!;

    /// <summary>Those releases that report figures, newest first: successive reports stand one below the other.</summary>
    public IReadOnlyList<TrialTelling> Told { get; private set; } = [];

    public IReadOnlyList<ReleaseRow> Releases { get; private set; } = [];

    public string ReleasesWord => Releases.Count == 1 ? "the one release that tells of it" : $"the {Show.Words.Count(Releases.Count)} releases that tell of it";

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (await trials.FindAsync(slug, cancellation) is not { } view)
        {
            return await this.ElsewhereAsync(addresses, EntityKind.Trial, slug, cancellation);
        }

        View = view;
        ViewData[ViewKeys.Title] = Show.Trials.Title(view);
        Told = [.. view.Tellings.Where(telling => telling.Results.Count > 0 || telling.Checks.Count > 0)];
        Releases = [.. view.Tellings.Select(telling => new ReleaseRow(telling.ReleaseSlug, telling.ReleaseTitle, telling.ReleaseDate, null, [], Snippet.None))];
        return Page();
    }
}
