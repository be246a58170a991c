using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ImmunoGenPortal.Web.Pages.Partners;

public sealed class PartnerModel(EntityQueries entities, DealQueries deals, PaymentQueries payments, EntityAddresses addresses) : PageModel
{
    public EntityView View { get; private set; } = null!;

    public IReadOnlyList<AgreementView> Agreements { get; private set; } = [];

    public IReadOnlyList<PaymentView> Payments { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (await entities.PartnerAsync(slug, cancellation) is not { } view)
        {
            return await this.ElsewhereAsync(addresses, EntityKind.Organisation, slug, cancellation);
        }

        View = view;
        ViewData[ViewKeys.Title] = view.Name;
        Agreements = await deals.OfPartnerAsync(view.Id, cancellation);
        Payments = await payments.OfAsync(EntityKind.Organisation, view.Id, cancellation);
        return Page();
    }
}
