using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;
using ImmunoGenPortal.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ImmunoGenPortal.Web.Pages.Compounds;

public sealed class CompoundModel(EntityQueries entities, DevelopmentQueries development, TrialQueries trials, PaymentQueries payments, EntityAddresses addresses) : PageModel
{
    /// <summary>What a compound's page tells of its make-up and rights, in this order.</summary>
    public static readonly IReadOnlyList<Property> Shown = [Properties.Compound.Target, Properties.Compound.Payload, Properties.Compound.Owner, Properties.Compound.DevelopedUnder];

    public EntityView View { get; private set; } = null!;

    public IReadOnlyList<NamedLink> Targets { get; private set; } = [];

    /// <summary>The highest stage in each disease, the furthest first.</summary>
    public IReadOnlyList<StageView> Stages { get; private set; } = [];

    public IReadOnlyList<EventView> Events { get; private set; } = [];

    public IReadOnlyList<TrialView> Trials { get; private set; } = [];

    /// <summary>What its progress has brought.</summary>
    public IReadOnlyList<PaymentView> Payments { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (await entities.CompoundAsync(slug, cancellation) is not { } view)
        {
            return await this.ElsewhereAsync(addresses, EntityKind.Compound, slug, cancellation);
        }

        View = view;
        ViewData[ViewKeys.Title] = view.Name;
        ViewData[ViewKeys.OneCompound] = true;
        Targets = await entities.TargetsOfAsync(view.Id, cancellation);
        (Stages, Events) = await development.OfAsync(EntityKind.Compound, view.Id, cancellation);
        Trials = await trials.OfAsync(EntityKind.Compound, view.Id, cancellation);
        Payments = await payments.OfAsync(EntityKind.Compound, view.Id, cancellation);
        return Page();
    }
}
