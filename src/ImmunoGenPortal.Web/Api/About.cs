using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Ingestion;

namespace ImmunoGenPortal.Web.Api;

/// <summary>What this portal is at this moment.</summary>
internal static class About
{
    /// <param name="Version">Of the program.</param>
    /// <param name="ExtractorVersion">Of the rules that new releases are read with.</param>
    /// <param name="SchemaVersion">The last migration of the database.</param>
    /// <param name="From">The day of the first release; null where none is dated.</param>
    internal sealed record AboutAnswer(string Name, string Version, string ExtractorVersion, string SchemaVersion, Counts Counts, DateOnly? From, DateOnly? To);

    /// <param name="Rights">Licenses, options and other grants.</param>
    internal sealed record Counts(int Releases, int Rights, int Partners, int Compounds, int Trials, int Facts);

    public static async Task<IResult> GetAsync(CoverageQuery query, CancellationToken cancellation)
    {
        var coverage = await query.LoadAsync(cancellation);
        var (from, to, schema) = await query.SpanAsync(cancellation);
        return TypedResults.Ok(new AboutAnswer(
            "ImmunoGen Portal", Downloads.Version, RereadRelease.Extractor, schema,
            new Counts(coverage.Releases, coverage.Grants, coverage.Partners, coverage.Compounds, coverage.Trials, coverage.Claims), from, to));
    }
}
