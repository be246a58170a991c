using System.ComponentModel.DataAnnotations;
using ImmunoGenPortal.Data.Lists;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Ingestion;
using Microsoft.AspNetCore.Mvc;

namespace ImmunoGenPortal.Web.Pages.Admin.Releases;

/// <summary>All releases, those withdrawn too.</summary>
public sealed class IndexModel(CuratedReleases releases) : ListModel<CuratedReleaseRow>("Releases", IndexModel.Size)
{
    internal const int Size = 100;

    public static readonly IReadOnlyList<(string Code, string Title)> States = [("all", "all"), ("review", "something to review"), ("withdrawn", "withdrawn"), ("older", "read by another extractor")];

    [BindProperty(Name = "state", SupportsGet = true), RegularExpression("^(all|review|withdrawn|older)?$")]
    public string? State { get; set; }

    [BindProperty(Name = "q", SupportsGet = true), StringLength(200)]
    public string? Words { get; set; }

    [BindProperty(Name = "kind", SupportsGet = true), StringLength(60)]
    public string? Kind { get; set; }

    [BindProperty(Name = "year", SupportsGet = true), Range(1900, 2200)]
    public int? Year { get; set; }

    public override bool IsFiltered => State is not (null or "" or "all") || !string.IsNullOrWhiteSpace(Words) || !string.IsNullOrEmpty(Kind) || Year is not null;

    /// <summary>The kinds that releases here have.</summary>
    public IReadOnlyList<string> Kinds { get; private set; } = [];

    protected override async Task<ListFound<CuratedReleaseRow>> AskAsync(int page, CancellationToken cancellation)
    {
        Kinds = await releases.KindsAsync(cancellation);
        var state = Enum.TryParse<ReleaseState>(State, ignoreCase: true, out var asked) ? asked : ReleaseState.All;
        return await releases.ListAsync(new CuratedReleaseFilter(state, Words, Kind, Year, RereadRelease.Extractor), page, Size, cancellation);
    }
}
