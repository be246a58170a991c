using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ImmunoGenPortal.Web.Pages.Compounds;

/// <summary>A submission, designation or stage that one release tells of.</summary>
public sealed record EventRow(ClaimView Event, ClaimView? Where, ClaimView? Indication);

public sealed class CompoundModel(EntityQueries entities) : PageModel
{
    /// <summary>What a compound's page tells of its make-up and rights, in this order.</summary>
    public static readonly IReadOnlyList<Property> Shown = [Properties.Compound.Target, Properties.Compound.Payload, Properties.Compound.Owner, Properties.Compound.DevelopedUnder];

    public EntityView View { get; private set; } = null!;

    /// <summary>Newest release first.</summary>
    public IReadOnlyList<EventRow> Events { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (await entities.CompoundAsync(slug, cancellation) is not { } view)
        {
            return NotFound();
        }

        View = view;
        ViewData[ViewKeys.Title] = view.Name;
        Events = [.. view.Claims.GroupBy(claim => claim.SubjectId).Select(Row).OfType<EventRow>().OrderByDescending(row => row.Event.ReleaseDate)];
        return Page();
    }

    private static EventRow? Row(IGrouping<int, ClaimView> subject) =>
        subject.FirstOrDefault(claim => claim.Property == Properties.Regulatory.Event || claim.Property == Properties.Development.Stage) is not { } what ? null
        : new EventRow(
            what,
            subject.FirstOrDefault(claim => claim.Property == Properties.Regulatory.Jurisdiction) ?? subject.FirstOrDefault(claim => claim.Property == Properties.Regulatory.Agency),
            subject.FirstOrDefault(claim => claim.Property == Properties.Regulatory.Indication || claim.Property == Properties.Development.Indication));
}
