using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Ingestion.Edgar;

/// <summary>Brings in from EDGAR what is not there yet, and keeps account of the filings it is done with.</summary>
public sealed class EdgarIntake(EdgarClient client, IngestRelease ingest, IDbContextFactory<PortalDbContext> databases, Writer writer, TimeProvider clock)
{
    private const string Done = "done";

    /// <param name="actor">Who asked for it; the audit trail names them.</param>
    /// <param name="since">The first day of filing, included; null for the company's first. Likewise <paramref name="until"/>.</param>
    public Task<EdgarSummary> RunAsync(Actor actor, int cik, DateOnly? since, DateOnly? until, IProgress<EdgarProgress>? progress, CancellationToken cancellation) =>
        new EdgarImport(client, (accession, stop) => IsDoneAsync(cik, accession, stop), (filing, stop) => TakeAsync(actor, filing, stop)).RunAsync(cik, since, until, progress, cancellation);

    private async Task<bool> IsDoneAsync(int cik, string accession, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await db.ImportedFilings.AnyAsync(filing => filing.Cik == cik && filing.Accession == accession && filing.State == Done, cancellation);
    }

    private async Task<IReadOnlyList<IngestOutcome>> TakeAsync(Actor actor, ReadFiling filing, CancellationToken cancellation)
    {
        var outcomes = new List<IngestOutcome>(filing.Releases.Count);
        foreach (var release in filing.Releases)
        {
            var file = new IncomingFile(release.FileName, release.Content)
            {
                Accession = filing.Accession,
                FiledOn = filing.FiledOn,
                FilingItems = filing.Items.Count == 0 ? null : string.Join("; ", filing.Items),
            };
            outcomes.Add(await ingest.RunAsync(file, isLast: true, cancellation));
        }

        await writer.RunAsync(db => RecordAsync(db, actor, filing, outcomes.Count, cancellation), cancellation);
        return outcomes;
    }

    private async Task<int> RecordAsync(PortalDbContext db, Actor actor, ReadFiling filing, int releases, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var row = await db.ImportedFilings.SingleOrDefaultAsync(one => one.Cik == filing.Cik && one.Accession == filing.Accession, cancellation);
        if (row is null)
        {
            row = new ImportedFiling { Cik = filing.Cik, Accession = filing.Accession, Form = filing.Form, FiledOn = filing.FiledOn, State = "", Detail = "" };
            db.ImportedFilings.Add(row);
        }

        (row.State, row.Detail, row.At) = (filing.Failure is null ? Done : "failed", filing.Detail, now);
        if (releases > 0)
        {
            db.Record(actor, now, "edgar.filing", $"filing {filing.Accession} of {filing.FiledOn:yyyy-MM-dd}", "/admin/edgar", after: $"{releases} releases", reason: filing.Detail);
        }

        return await db.SaveChangesAsync(cancellation);
    }
}
