using ImmunoGenPortal.Data.Exports;
using ImmunoGenPortal.Data.Pipeline;
using ImmunoGenPortal.Web.Pages.Pipeline;

namespace ImmunoGenPortal.Web.Api;

internal static class PipelineResource
{
    /// <param name="Stage">With the first release that tells of it.</param>
    /// <param name="Stopped">Where a release says that the study was stopped.</param>
    internal sealed record StageAnswer(Named Compound, string? Target, string? Payload, Named? Indication, string Stage, Cited? Said, Cited? Stopped);

    public static readonly ListResource<IReadOnlyList<PipelineEntry>, StageAnswer, PipelineEntry> Resource = new(PipelineColumns.All, IndexModel.Size, Read, row => row.Select(Show), row => row,
        Parameter.PipelineWords, Parameter.PipelineTarget, Parameter.Payload with { IsMany = false }, Parameter.AsOf);

    private static PageOf<IReadOnlyList<PipelineEntry>> Read(ListRequest query, IServiceProvider services)
    {
        var (pipeline, filter) = (services.GetRequiredService<PipelineSearch>(), FilterOf(query));
        return async (page, size, cancellation) =>
        {
            var found = await pipeline.FindAsync(filter, page, size, cancellation);
            return (found.Total, found.Compounds);
        };
    }

    /// <summary>The filters as the page reads them.</summary>
    public static PipelineFilter FilterOf(ListRequest query) => new(query.Name("q"), query.Name("target"), query.Name("payload"), query.Date("asOf"));

    private static StageAnswer Show(PipelineEntry entry) => new(
        new Named(entry.Compound.Name, $"/compounds/{entry.Compound.Slug}"), entry.Compound.Target, entry.Compound.Payload,
        entry.Indication is { } indication ? new Named(indication.Name, $"/indications/{indication.Slug}") : null,
        entry.Stage, Cited.Of(entry.Claim), Cited.Of(entry.StoppedClaim));
}
