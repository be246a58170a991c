using System.ComponentModel.DataAnnotations;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Web.Hosting;
using ImmunoGenPortal.Web.Show;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ImmunoGenPortal.Web.Pages.Trials;

public sealed class IndexModel(TrialQueries trials) : PageModel
{
    internal const int Size = 50;

    /// <summary>As FACTS.md writes phases.</summary>
    internal const string PhasePattern = "^(1|1a|1b|1/2|1b/2|2|2a|2b|2/3|3|4)?$";

    public static readonly IReadOnlyList<string> Phases = ["1", "1a", "1b", "1/2", "1b/2", "2", "2a", "2b", "2/3", "3", "4"];

    [BindProperty(Name = "compound", SupportsGet = true), StringLength(100)]
    public string? Compound { get; set; }

    [BindProperty(Name = "indication", SupportsGet = true), StringLength(100)]
    public string? Indication { get; set; }

    [BindProperty(Name = "phase", SupportsGet = true), RegularExpression(PhasePattern)]
    public string? Phase { get; set; }

    [BindProperty(Name = "p", SupportsGet = true), Range(1, 10_000)]
    public int PageNumber { get; set; } = 1;

    public TrialFilter Filter => new(Compound, Indication, Phase);

    public int Total { get; private set; }

    public IReadOnlyList<TrialView> Rows { get; private set; } = [];

    public Pager Pager { get; private set; } = Pager.None;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        ViewData[ViewKeys.Title] = "Trials";
        if (!ModelState.IsValid)
        {
            return this.BadQuery();
        }

        (Total, Rows) = await trials.ListAsync(Filter, PageNumber, Size, cancellation);
        Pager = new Pager(PageNumber, Size, Total, Request);
        return Page();
    }
}
