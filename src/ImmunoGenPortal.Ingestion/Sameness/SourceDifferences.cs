using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Packing;
using ImmunoGenPortal.Ingestion.Formats;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Ingestion.Sameness;

/// <summary>What another source of a release says differently from the text that leads.</summary>
/// <param name="Runs">The first text is the leading one. Empty where <paramref name="Reason"/> says why they are not compared.</param>
/// <param name="Reason">Null where they are compared.</param>
public sealed record SourceComparison(string LeadingFile, string OtherFile, IReadOnlyList<DifferenceRun> Runs, string? Reason);

/// <summary>Compares the sources of a release.</summary>
public sealed class SourceDifferences(PortalDbContext db)
{
    /// <summary>Characters of either text; a longer one is no press release, and comparing it would keep others waiting.</summary>
    private const int Longest = 300_000;

    /// <returns>Null where there is no such release, no such source, or the source leads itself.</returns>
    public async Task<SourceComparison?> FindAsync(string slug, int sourceId, CancellationToken cancellation)
    {
        var sources = await db.Sources.AsNoTracking().Include(source => source.Release).Where(source => source.Release!.Slug == slug && (source.Id == sourceId || source.IsLeading)).ToListAsync(cancellation);
        var (leading, other) = (sources.Find(source => source.IsLeading), sources.Find(source => source.Id == sourceId && !source.IsLeading));
        if (leading is null || other is null)
        {
            return null;
        }

        var (first, second) = (Text(leading), Text(other));
        return first is null || second is null ? new SourceComparison(leading.FileName, other.FileName, [], "One of the two cannot be read by this program; download both to compare them.")
            : first.Length > Longest || second.Length > Longest ? new SourceComparison(leading.FileName, other.FileName, [], "They are too long to be compared here; download both.")
            : new SourceComparison(leading.FileName, other.FileName, TextDifference.Between(first, second), null);
    }

    private static string? Text(Data.Model.Source source) =>
        DocumentReader.Read(Originals.Unpack(source)) is DocumentReading.Read read ? read.Text : null;
}
