using System.ComponentModel.DataAnnotations;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Ingestion.Corrections;
using ImmunoGenPortal.Web.Accounts;
using ImmunoGenPortal.Web.Show;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ImmunoGenPortal.Web.Pages.Admin.Entities;

/// <summary>One entity: its names, what it is the same as, and what curators decided about it.</summary>
public sealed class EntityModel(CuratedEntities entities, EntityAddresses addresses, CorrectEntities correct) : PageModel
{
    private const int MostSuggested = 20;

    [BindProperty(Name = "kind", SupportsGet = true)]
    public string Folder { get; set; } = "";

    [BindProperty(Name = "slug", SupportsGet = true)]
    public string Slug { get; set; } = "";

    /// <summary>Words of a name of what it may be the same as.</summary>
    [BindProperty(Name = "into", SupportsGet = true), StringLength(100)]
    public string? Into { get; set; }

    [BindProperty, StringLength(Corrected.LongestReason, ErrorMessage = Corrected.TooLong)]
    public string? Reason { get; set; }

    public CuratedEntity Entity { get; private set; } = null!;

    /// <summary>What it may be the same as; empty until somebody asks.</summary>
    public IReadOnlyList<CuratedEntityRow> Suggested { get; private set; } = [];

    /// <summary>Names of others of its kind, to choose from while typing.</summary>
    public IReadOnlyList<CuratedEntityRow> Others { get; private set; } = [];

    public string Word => Words.Kind(Entity.Kind);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await FindAsync(cancellation) ?? Page();

    public Task<IActionResult> OnPostRenameAsync(string? name, CancellationToken cancellation) =>
        CorrectAsync(entity => correct.RenameAsync(HttpContext.Actor(), entity, name, Reason, cancellation), "Renamed. The old address leads here.", null, cancellation);

    public Task<IActionResult> OnPostAddNameAsync(string? name, CancellationToken cancellation) =>
        CorrectAsync(entity => correct.AddNameAsync(HttpContext.Actor(), entity, name, Reason, cancellation), "The name was added. Whatever releases say under it is said of this entity now.", null, cancellation);

    public Task<IActionResult> OnPostRemoveNameAsync(string? name, CancellationToken cancellation) =>
        CorrectAsync(entity => correct.RemoveNameAsync(HttpContext.Actor(), entity, name, Reason, cancellation), "The name was removed. What releases say under it is said of an entity of that name now.", null, cancellation);

    public Task<IActionResult> OnPostConfirmAsync(CancellationToken cancellation) =>
        CorrectAsync(entity => correct.ConfirmAsync(HttpContext.Actor(), entity, Reason, cancellation), "Confirmed as an entity of its own.", null, cancellation);

    public Task<IActionResult> OnPostMergeAsync(string? intoKey, CancellationToken cancellation) =>
        CorrectAsync(entity => correct.MergeAsync(HttpContext.Actor(), entity, intoKey ?? "", Reason, cancellation), $"Merged into this one. Undo it below to split them again.", intoKey, cancellation);

    public Task<IActionResult> OnPostUndoAsync(int id, CancellationToken cancellation) =>
        CorrectAsync(_ => correct.UndoAsync(HttpContext.Actor(), id, Reason, cancellation), "Undone.", null, cancellation);

    /// <param name="goTo">The key of the entity to show afterwards; null for this one.</param>
    private async Task<IActionResult> CorrectAsync(Func<EntityAddress, Task<CorrectionOutcome>> change, string done, string? goTo, CancellationToken cancellation)
    {
        if (await FindAsync(cancellation) is { } elsewhere)
        {
            return elsewhere;
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var outcome = await change(new EntityAddress(Entity.Kind, Entity.Key));
        var slug = await entities.SlugAsync(Entity.Kind, goTo ?? Entity.Key, cancellation);
        return this.Answer(outcome, slug is null ? $"/admin/entities?kind={Folder}" : $"/admin/entities/{Folder}/{slug}", done) ?? Page();
    }

    /// <returns>Null where it is there; else the answer that says where it is.</returns>
    private async Task<IActionResult?> FindAsync(CancellationToken cancellation)
    {
        if (EntityFolders.Kind(Folder) is not { } kind)
        {
            return NotFound();
        }

        if (await entities.FindAsync(kind, Slug, cancellation) is not { } entity)
        {
            return await addresses.FindAsync(kind, Slug, cancellation) is OldAddress.Moved moved ? LocalRedirect("/admin/entities" + moved.Address) : NotFound();
        }

        Entity = entity;
        ViewData[ViewKeys.Title] = $"{entity.Name}: names and mergers";
        Suggested = string.IsNullOrWhiteSpace(Into) ? [] : await entities.SuggestAsync(kind, Into, entity.Key, MostSuggested, cancellation);
        Others = await entities.SuggestAsync(kind, "", entity.Key, 200, cancellation);
        return null;
    }
}
