using ImmunoGenPortal.Data.Lists;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Web.Hosting;
using ImmunoGenPortal.Web.Show;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ImmunoGenPortal.Web.Pages.Targets;

public sealed class TargetModel(EntityQueries entities, AimedCompounds aimed, DevelopmentQueries development, TrialSearch trials, DealQueries deals, EntityAddresses addresses) : PageModel
{
    public EntityView View { get; private set; } = null!;

    /// <summary>The furthest first.</summary>
    public IReadOnlyList<AimedCompound> Compounds { get; private set; } = [];

    /// <summary>The highest stage of each compound in each disease, the furthest first.</summary>
    public IReadOnlyList<StageView> Stages { get; private set; } = [];

    public IReadOnlyList<EventView> Events { get; private set; } = [];

    public FewTrials Trials { get; private set; } = FewTrials.None;

    /// <summary>Those that name it, oldest first.</summary>
    public IReadOnlyList<(AgreementView Agreement, GrantView Grant)> Rights { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (await entities.TargetAsync(slug, cancellation) is not { } view)
        {
            return await this.ElsewhereAsync(addresses, EntityKind.Target, slug, cancellation);
        }

        View = view;
        ViewData[ViewKeys.Title] = view.Name;
        (Stages, Events) = await development.OfAsync(EntityKind.Target, view.Id, cancellation);
        Compounds = await aimed.OfAsync(EntityKind.Target, view.Id, Stages, cancellation);
        var found = await trials.FindAsync(new TrialFilter { Targets = [slug] }, 1, FewTrials.Most, cancellation);
        Trials = FewTrials.Of(found, "/trials?target=" + Uri.EscapeDataString(slug));
        Rights = await deals.TiedAsync(EntityKind.Target, view.Id, null, cancellation);
        return Page();
    }
}
