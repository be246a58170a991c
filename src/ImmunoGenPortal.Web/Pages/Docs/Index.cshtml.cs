using ImmunoGenPortal.Data.Exports;
using ImmunoGenPortal.Web.Api;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ImmunoGenPortal.Web.Pages.Docs;

/// <summary>How programs and spreadsheets get what the pages show.</summary>
public sealed class IndexModel : PageModel
{
    /// <summary>Every list that can be had as a file.</summary>
    public static readonly IReadOnlyList<(string Title, string Row, IReadOnlyList<ExportColumn> Columns)> Files =
        [.. Lists.All.Select(list => (list.Title, list.Row, list.Columns)), (ReleaseColumns.Found.Title, ReleaseColumns.Found.Row, ReleaseColumns.Found.Columns)];

    /// <summary>What single things are, by the last part but one of their address.</summary>
    public static readonly IReadOnlyList<(string Folder, string Holds)> Things =
    [
        ("releases", "A release: its text, and every value that was read from it with its words"),
        ("deals", "An agreement, by its own address or that of a right under it: rights, terms, the worked total, what was received"),
        ("partners", "A partner: names, rights, payments, releases"),
        ("compounds", "A compound: names, targets, stage by disease, events, trials, payments, releases"),
        ("trials", "A trial: what each release tells of it, with its checks"),
        ("targets", "A target: what is aimed at it and how far it is"),
        ("indications", "A disease: what is tested in it and how far it is"),
    ];

    public string Site => Downloads.Site(Request);

    public void OnGet() => ViewData[ViewKeys.Title] = "For programs and spreadsheets";

    /// <summary>An address that asks by the first thing that it can be asked for.</summary>
    public static string ExampleOf(ListResource list) =>
        $"/api/v1/{list.Name}?{(list.Parameters.Count > 0 ? $"{list.Parameters[0].Name}={Uri.EscapeDataString(list.Parameters[0].Example)}" : "size=10")}";
}
