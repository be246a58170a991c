using System.ComponentModel.DataAnnotations;
using ImmunoGenPortal.Data.Lists;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Web.Show;
using Microsoft.AspNetCore.Mvc;

namespace ImmunoGenPortal.Web.Pages.Admin.Entities;

/// <summary>Partners, compounds, targets or indications, for those who merge and rename them.</summary>
public sealed class IndexModel(CuratedEntities entities) : ListModel<CuratedEntityRow>("Entities", IndexModel.Size)
{
    internal const int Size = 100;

    [BindProperty(Name = "kind", SupportsGet = true), RegularExpression(EntityFolders.Pattern)]
    public string? Kind { get; set; }

    [BindProperty(Name = "q", SupportsGet = true), StringLength(100)]
    public string? Words { get; set; }

    /// <summary>Only those whose name waits for a curator.</summary>
    [BindProperty(Name = "unknown", SupportsGet = true)]
    public bool IsUnknown { get; set; }

    public string Folder => string.IsNullOrEmpty(Kind) ? EntityFolders.All[0].Folder : Kind;

    public override bool IsFiltered => IsUnknown || !string.IsNullOrWhiteSpace(Words);

    protected override async Task<ListFound<CuratedEntityRow>> AskAsync(int page, CancellationToken cancellation) =>
        await entities.ListAsync(new EntityFilter(EntityFolders.Kind(Folder)!.Value, Words, IsUnknown), page, Size, cancellation);
}
