using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Web.Accuracy;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ImmunoGenPortal.Web.Pages;

public sealed class AboutModel(CoverageQuery coverage) : PageModel
{
    public Coverage Coverage { get; private set; } = Coverage.None;

    public MeasuredAccuracy Accuracy { get; } = MeasuredAccuracy.Latest;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        ViewData[ViewKeys.Title] = "About";
        Coverage = await coverage.LoadAsync(cancellation);
    }
}
