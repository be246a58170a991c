using System.Runtime.CompilerServices;
using ImmunoGenPortal.Data.Deals;
using ImmunoGenPortal.Data.Lists;
using ImmunoGenPortal.Data.Pipeline;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Data.Search;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Data.Exports;

/// <summary>Whole lists, by the same columns as the pages' downloads, and beside them all claims.</summary>
public sealed class StoredExports(PortalDbContext db, ReleaseSearch releases, DealSearch deals, PaymentList payments, TrialSearch trials, PartnerSearch partners, CompoundSearch compounds, AimSearch aims, PipelineSearch pipeline, EntityClaims claims)
{
    /// <summary>Releases read at once.</summary>
    private const int Size = 100;

    public static readonly IReadOnlyList<string> Names = ["releases", "deals", "trials", "claims", "payments", "partners", "compounds", "targets", "indications", "pipeline"];

    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="most">Rows; what is beyond is left out.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such list.</exception>
    public ExportTable Of(string name, int most, CancellationToken cancellation) => name switch
    {
        "releases" => ReleaseColumns.All.Of(ExportRows.AllAsync<ReleaseRow>(ReleasesAsync, cancellation), most),
        "deals" => DealColumns.All.Of(ExportRows.AllAsync<DealRow>(DealsAsync, cancellation).SelectMany(row => DealTerm.Of(row.Agreement, row.Grant)), most),
        "trials" => TrialColumns.All.Of(ExportRows.AllAsync<TrialView>((page, size, stop) => trials.FindAsync(new TrialFilter(), page, size, stop), cancellation), most),
        "claims" => ClaimColumns.All.Of(ClaimsAsync(cancellation), most),
        "payments" => PaymentColumns.All.Of(ExportRows.AllAsync<PaymentRow>(PaymentsAsync, cancellation), most),
        "partners" => EntityColumns.Partners.Of(ExportRows.AllAsync<EntityRow>((page, size, stop) => partners.FindAsync(new PartnerFilter(), page, size, stop), cancellation), most),
        "compounds" => EntityColumns.Compounds.Of(ExportRows.AllAsync<EntityRow>((page, size, stop) => compounds.FindAsync(new CompoundFilter(), page, size, stop), cancellation), most),
        "targets" => EntityColumns.Targets.Of(ExportRows.AllAsync<EntityRow>((page, size, stop) => aims.TargetsAsync(new AimFilter(), page, size, stop), cancellation), most),
        "indications" => EntityColumns.Indications.Of(ExportRows.AllAsync<EntityRow>((page, size, stop) => aims.IndicationsAsync(new AimFilter(), page, size, stop), cancellation), most),
        "pipeline" => PipelineColumns.All.Of(ExportRows.AllAsync<IReadOnlyList<PipelineEntry>>(PipelineAsync, cancellation).SelectMany(row => row), most),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such list."),
    };

    private async Task<ListFound<ReleaseRow>> ReleasesAsync(int page, int size, CancellationToken cancellation)
    {
        var found = await releases.ListAsync(ReleaseFilter.None, page, size, cancellation);
        return new(found.Total, found.Rows);
    }

    private async Task<ListFound<DealRow>> DealsAsync(int page, int size, CancellationToken cancellation)
    {
        var found = await deals.FindAsync(DealFilter.None, DealOrder.Newest, page, size, cancellation);
        return new(found.Total, found.Rows);
    }

    private async Task<ListFound<PaymentRow>> PaymentsAsync(int page, int size, CancellationToken cancellation)
    {
        var found = await payments.FindAsync(new PaymentFilter(), page, size, cancellation);
        return new(found.Received.Payments, found.Rows);
    }

    private async Task<ListFound<IReadOnlyList<PipelineEntry>>> PipelineAsync(int page, int size, CancellationToken cancellation)
    {
        var found = await pipeline.FindAsync(new PipelineFilter(null, null, null, null), page, size, cancellation);
        return new(found.Total, found.Compounds);
    }

    /// <summary>By the date of their release, oldest first.</summary>
    private async IAsyncEnumerable<ClaimView> ClaimsAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var ids = await db.Releases.OrderBy(release => release.Date).ThenBy(release => release.Id).Select(release => release.Id).ToListAsync(cancellation);
        foreach (var some in ids.Chunk(Size))
        {
            foreach (var claim in await claims.LoadAsync(db.Subjects.Where(subject => some.Contains(subject.ReleaseId)).Select(subject => subject.Id), cancellation))
            {
                yield return claim;
            }
        }
    }
}
