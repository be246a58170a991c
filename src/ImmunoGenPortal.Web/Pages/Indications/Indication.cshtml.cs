using ImmunoGenPortal.Data.Lists;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Web.Hosting;
using ImmunoGenPortal.Web.Show;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ImmunoGenPortal.Web.Pages.Indications;

public sealed class IndicationModel(EntityQueries entities, AimedCompounds aimed, DevelopmentQueries development, TrialSearch trials, EntityAddresses addresses) : PageModel
{
    public EntityView View { get; private set; } = null!;

    /// <summary>The furthest first.</summary>
    public IReadOnlyList<AimedCompound> Compounds { get; private set; } = [];

    /// <summary>The highest stage of each compound, the furthest first.</summary>
    public IReadOnlyList<StageView> Stages { get; private set; } = [];

    public IReadOnlyList<EventView> Events { get; private set; } = [];

    public FewTrials Trials { get; private set; } = FewTrials.None;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (await entities.IndicationAsync(slug, cancellation) is not { } view)
        {
            return await this.ElsewhereAsync(addresses, EntityKind.Indication, slug, cancellation);
        }

        View = view;
        ViewData[ViewKeys.Title] = view.Name;
        (Stages, Events) = await development.OfAsync(EntityKind.Indication, view.Id, cancellation);
        Compounds = await aimed.OfAsync(EntityKind.Indication, view.Id, Stages, cancellation);
        var found = await trials.FindAsync(new TrialFilter { Indications = [slug] }, 1, FewTrials.Most, cancellation);
        Trials = FewTrials.Of(found, "/trials?indication=" + Uri.EscapeDataString(slug));
        return Page();
    }
}
