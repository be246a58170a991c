using System.ComponentModel.DataAnnotations;
using ImmunoGenPortal.Data;
using ImmunoGenPortal.Web.Accounts;
using ImmunoGenPortal.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Web.Pages.Admin;

/// <summary>Keys with which programs send releases.</summary>
[Authorize(Policies.Admin)]
[Costs(Cost.Key)]
public sealed class KeysModel(PortalDbContext db, AccountChanges changes, TimeProvider clock) : PageModel
{
    public sealed record KeyRow(int Id, string Name, string Prefix, string Scope, string CreatedBy, DateTime CreatedAt, DateTime? LastUsedAt, DateTime? RevokedAt);

    [BindProperty, StringLength(100, ErrorMessage = "Choose a name of at most 100 characters.")]
    public string? Name { get; set; }

    public IReadOnlyList<KeyRow> Keys { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        ViewData[ViewKeys.Title] = "API keys";
        Keys = await db.ApiKeys.OrderBy(key => key.RevokedAt != null).ThenByDescending(key => key.Id)
            .Select(key => new KeyRow(key.Id, key.Name, key.Prefix, key.Scope, key.CreatedBy, key.CreatedAt, key.LastUsedAt, key.RevokedAt)).ToListAsync(cancellation);
    }

    public async Task<IActionResult> OnPostMakeAsync(CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(Name))
        {
            ModelState.AddModelError(nameof(Name), "Say what the key is for.");
        }

        if (!ModelState.IsValid || await MakeAsync(Name!.Trim(), cancellation) is not { } secret)
        {
            await OnGetAsync(cancellation);
            return Page();
        }

        TempData["Link"] = secret;
        TempData["Done"] = "This is the key. It is shown only now; whoever has it may send releases until it is revoked.";
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostRevokeAsync(int id, CancellationToken cancellation)
    {
        await using var change = await changes.BeginAsync(cancellation);
        if (await db.ApiKeys.FirstOrDefaultAsync(key => key.Id == id && key.RevokedAt == null, cancellation) is { } key)
        {
            key.RevokedAt = clock.GetUtcNow().UtcDateTime;
            db.Record(HttpContext.Actor(), key.RevokedAt.Value, "key.revoke", $"key {key.Name}", "/admin/keys", before: $"{key.Prefix}…, {key.Scope}");
            await change.CommitAsync(cancellation);
            TempData["Done"] = $"The key {key.Name} is revoked.";
        }
        else
        {
            TempData["Refused"] = "There is no such key, or it was revoked already.";
        }

        return RedirectToPage();
    }

    private async Task<string?> MakeAsync(string name, CancellationToken cancellation)
    {
        await using var change = await changes.BeginAsync(cancellation);
        if (await db.AddApiKeyAsync(HttpContext.Actor(), clock.GetUtcNow().UtcDateTime, name, cancellation) is { } secret)
        {
            await change.CommitAsync(cancellation);
            return secret;
        }

        ModelState.AddModelError(nameof(Name), $"There is a key named “{name}”. Choose another name, or revoke that key first.");
        return null;
    }
}
