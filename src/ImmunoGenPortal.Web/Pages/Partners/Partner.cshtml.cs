using ImmunoGenPortal.Data.Queries;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ImmunoGenPortal.Web.Pages.Partners;

public sealed class PartnerModel(EntityQueries entities, DealQueries deals) : PageModel
{
    public EntityView View { get; private set; } = null!;

    public IReadOnlyList<AgreementView> Agreements { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (await entities.PartnerAsync(slug, cancellation) is not { } view)
        {
            return NotFound();
        }

        View = view;
        ViewData[ViewKeys.Title] = view.Name;
        Agreements = await deals.OfPartnerAsync(view.Id, cancellation);
        return Page();
    }
}
