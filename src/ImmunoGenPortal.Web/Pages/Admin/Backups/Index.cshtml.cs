using ImmunoGenPortal.Data.Backups;
using ImmunoGenPortal.Ingestion;
using ImmunoGenPortal.Ingestion.Upkeep;
using ImmunoGenPortal.Web.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ImmunoGenPortal.Web.Pages.Admin.Backups;

/// <summary>The backups that the portal keeps; each holds everything, so that only admins may have it.</summary>
[Authorize(Policies.Admin)]
public sealed class IndexModel(BackupFolder backups, PortalUpkeep upkeep, Writer writer, TimeProvider clock) : PageModel
{
    public IReadOnlyList<StoredBackup> Rows { get; private set; } = [];

    public BackupSettings Settings => backups.Settings;

    public bool IsMaking => upkeep.Backup.IsUnderWay;

    public UpkeepFailure? Failure => upkeep.Backup.Failure;

    public static string Why(BackupKind kind) => kind switch
    {
        BackupKind.Daily => "made by the portal",
        BackupKind.Upgrade => "before a new version changed the database",
        _ => "an admin asked for it",
    };

    public void OnGet()
    {
        ViewData[ViewKeys.Title] = "Backups";
        Rows = backups.List();
    }

    public async Task<IActionResult> OnPostMakeAsync(CancellationToken cancellation)
    {
        await RecordAsync("backup.ask", "a backup", cancellation);
        upkeep.Ask(upkeep.Backup);
        TempData["Done"] = "A backup is being made. It is listed here in a moment.";
        return RedirectToPage();
    }

    /// <param name="name">As it stands in the list; nothing else is looked for on the disk.</param>
    public async Task<IActionResult> OnPostDownloadAsync(string? name, CancellationToken cancellation)
    {
        if (name is null || backups.Find(name) is not { } backup)
        {
            TempData["Refused"] = "That backup is not kept any more.";
            return RedirectToPage();
        }

        await RecordAsync("backup.download", backup.Name, cancellation);
        return PhysicalFile(backup.Path, "application/octet-stream", backup.Name);
    }

    private Task RecordAsync(string action, string subject, CancellationToken cancellation) =>
        writer.RecordAsync(HttpContext.Actor(), clock.GetUtcNow().UtcDateTime, action, subject, "/admin/backups", cancellation);
}
