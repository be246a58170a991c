using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ImmunoGenPortal.Web.Pages.Targets;

public sealed class TargetModel(EntityQueries entities, DevelopmentQueries development, TrialQueries trials, EntityAddresses addresses) : PageModel
{
    public EntityView View { get; private set; } = null!;

    public IReadOnlyList<NamedLink> Compounds { get; private set; } = [];

    /// <summary>Those of which no release says how far they are.</summary>
    public IReadOnlyList<NamedLink> Others => [.. Compounds.ExceptBy(Stages.Select(stage => stage.Compound.Slug), compound => compound.Slug)];

    /// <summary>The highest stage of each compound, the furthest first.</summary>
    public IReadOnlyList<StageView> Stages { get; private set; } = [];

    public IReadOnlyList<EventView> Events { get; private set; } = [];

    public IReadOnlyList<TrialView> Trials { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (await entities.TargetAsync(slug, cancellation) is not { } view)
        {
            return await this.ElsewhereAsync(addresses, EntityKind.Target, slug, cancellation);
        }

        View = view;
        ViewData[ViewKeys.Title] = view.Name;
        Compounds = [.. (await entities.CompoundsOfAsync(EntityKind.Target, [view.Id], cancellation))[view.Id]];
        (Stages, Events) = await development.OfAsync(EntityKind.Target, view.Id, cancellation);
        Trials = await trials.OfAsync(EntityKind.Target, view.Id, cancellation);
        return Page();
    }
}
