using ImmunoGenPortal.Data.Exports;
using ImmunoGenPortal.Web.Api;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ImmunoGenPortal.Web.Pages.Docs;

/// <summary>How programs and spreadsheets get what the pages show.</summary>
public sealed class IndexModel : PageModel
{
    /// <summary>The lists of the API, and the search, which has files only.</summary>
    public static readonly IReadOnlyList<(string Name, string Title, string Row, IReadOnlyList<ExportColumn> Columns)> Files =
        [.. Lists.All.Select(list => (list.Name, list.Title, list.Row, list.Columns)), (ReleaseColumns.Found.Name, ReleaseColumns.Found.Title, ReleaseColumns.Found.Row, ReleaseColumns.Found.Columns)];

    public string Site => Downloads.Site(Request);

    public void OnGet() => ViewData[ViewKeys.Title] = "For programs and spreadsheets";

    /// <summary>An address that asks by the first thing that it can be asked for.</summary>
    public static string ExampleOf(ListResource list) =>
        $"/api/v1/{list.Name}{(list.Parameters.Count > 0 ? $"?{list.Parameters[0].Name}={Uri.EscapeDataString(list.Parameters[0].Example)}" : "")}";
}
