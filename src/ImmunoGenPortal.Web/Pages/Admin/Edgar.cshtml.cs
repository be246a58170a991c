using System.ComponentModel.DataAnnotations;
using System.Globalization;
using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Lists;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Ingestion.Edgar;
using ImmunoGenPortal.Ingestion.Queue;
using ImmunoGenPortal.Web.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Web.Pages.Admin;

/// <summary>A filing, and the releases that came in it.</summary>
public sealed record FilingRow(ImportedFiling Filing, IReadOnlyList<(string Slug, string? Title)> Releases);

public sealed class EdgarModel(PortalDbContext db, JobQueue queue, EdgarSettings settings) : ListModel<FilingRow>("From EDGAR", EdgarModel.Size)
{
    public const string ImmunoGen = "855654";
    private const int Size = 50;

    [BindProperty(Name = "cik")]
    public string? Cik { get; set; }

    [BindProperty(Name = "since"), DataType(DataType.Date)]
    public DateOnly? Since { get; set; }

    [BindProperty(Name = "until"), DataType(DataType.Date)]
    public DateOnly? Until { get; set; }

    /// <summary>Why nothing can be imported; null where it can.</summary>
    public string? Refusal => settings.Refusal;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (Refusal is { } refusal)
        {
            ModelState.AddModelError("", refusal);
        }
        else if (!int.TryParse(Cik, NumberStyles.None, CultureInfo.InvariantCulture, out var cik) || cik == 0)
        {
            ModelState.AddModelError("cik", "Give the company's number at EDGAR: up to ten figures, for ImmunoGen 855654.");
        }
        else if (Since > Until)
        {
            ModelState.AddModelError("since", "The first day is after the last; change one of them.");
        }
        else if (ModelState.IsValid)
        {
            await queue.AddEdgarAsync(HttpContext.Actor(), cik, new EdgarRange(Since, Until).ToString(), cancellation);
            return RedirectToPage("/Admin/Jobs/Index");
        }

        return await ShowAsync(1, cancellation);
    }

    protected override async Task<ListFound<FilingRow>> AskAsync(int page, CancellationToken cancellation)
    {
        var filings = await db.ImportedFilings.AsNoTracking().OrderByDescending(filing => filing.FiledOn).ThenBy(filing => filing.Id).Skip((page - 1) * Size).Take(Size).ToListAsync(cancellation);
        var accessions = filings.Select(filing => filing.Accession).ToList();
        var releases = (await db.Sources.Where(source => accessions.Contains(source.Accession!) && source.Release!.WithdrawnAt == null)
            .Select(source => new { source.Accession, source.Release!.Slug, source.Release.Title }).ToListAsync(cancellation)).ToLookup(source => source.Accession, source => (source.Slug, source.Title));
        return new(await db.ImportedFilings.CountAsync(cancellation), [.. filings.Select(filing => new FilingRow(filing, [.. releases[filing.Accession]]))]);
    }
}
