using ImmunoGenPortal.Data.Differences;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;
using ImmunoGenPortal.Web.Api;
using ImmunoGenPortal.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ImmunoGenPortal.Web.Pages.Trials;

public sealed class TrialModel(TrialQueries trials, DifferenceQueries differences, EntityAddresses addresses) : PageModel
{
    /// <summary>What stands at the head: the counts of patients are four.</summary>
    public static readonly IReadOnlyList<Property> Head =
        [Properties.Trial.Phase, Properties.Trial.Status, Properties.Trial.Planned, Properties.Trial.Enrolled, Properties.Trial.Treated, Properties.Trial.Evaluable];

    /// <summary>What is compared from release to release.</summary>
    public static readonly IReadOnlyList<Property> History =
        [Properties.Trial.Phase, Properties.Trial.Status, Properties.Trial.Planned, Properties.Trial.Enrolled, Properties.Trial.Treated, Properties.Trial.Evaluable, Properties.Trial.Cutoff];

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
        Properties.Trial.Criteria,
        Properties.Trial.Safety,
        Properties.Trial.Observation,
        Properties.Trial.NextStep,
        Properties.Trial.Venue,
        Properties.Trial.Abstract,
    ];

    public TrialView View { get; private set; } = null!;

    /// <summary>Those releases that report figures, newest first: successive reports stand one below the other.</summary>
    public IReadOnlyList<TrialTelling> Told { get; private set; } = [];

    /// <summary>The arms that some figure is given for, each once.</summary>
    public IReadOnlyList<ClaimView> Arms { get; private set; } = [];

    /// <summary>What no release says.</summary>
    public IReadOnlyList<Property> Unsaid => [.. Shown.Where(property => View.Of(property) is null)];

    /// <summary>Null where the page shows what is known now.</summary>
    public DateOnly? AsOf { get; private set; }

    /// <summary>Whether anything of it was known on the day asked for.</summary>
    public bool IsKnown { get; private set; } = true;

    /// <summary>How many values of it releases tell differently; as known now, and left out of views of another day.</summary>
    public int Differences { get; private set; }

    public string ReleasesWord => View.Tellings.Count == 1 ? "the one release that tells of it" : $"the {Show.Words.Count(View.Tellings.Count)} releases that tell of it";

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        var query = new ListRequest(Request);
        AsOf = query.Date("asOf");
        if (await trials.FindAsync(slug, cancellation) is not { } view)
        {
            return await this.ElsewhereAsync(addresses, EntityKind.Trial, slug, cancellation);
        }

        View = view;
        if (query.Complaint is { } complaint)
        {
            return this.BadQuery(complaint);
        }

        var known = AsOf is { } day ? view.On(day) : view;
        IsKnown = known is not null;
        View = known ?? view;
        ViewData[ViewKeys.Title] = Show.Trials.Title(View);
        Differences = await differences.CountAsync(new DifferenceFilter { Trial = slug }, AsOf, cancellation);
        Told = [.. View.Tellings.Where(telling => telling.Results.Count > 0 || telling.Checks.Count > 0)];
        Arms = [.. Told.SelectMany(telling => telling.Results).Select(result => result.Of(Properties.Result.Arm)).OfType<ClaimView>().DistinctBy(arm => arm.Value.Stored)];
        return Page();
    }
}
