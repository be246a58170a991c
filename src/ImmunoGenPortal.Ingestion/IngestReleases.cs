using System.Runtime.CompilerServices;
using ImmunoGenPortal.Data;
using ImmunoGenPortal.Ingestion.Queue;

namespace ImmunoGenPortal.Ingestion;

/// <summary>Takes in many files, several in one transaction: while some are stored, the next are read.</summary>
public sealed class IngestReleases(IngestRelease ingest, AddUpReleases sums)
{
    private const int MostFiles = 200;

    /// <summary>Reading takes longer than storing, so that with a processor left to whoever stores that one would wait.</summary>
    private static readonly int Readers = Environment.ProcessorCount;

    /// <summary>Bytes in one transaction, unless a single file has more.</summary>
    private const long MostBytes = 8 * 1024 * 1024;

    /// <param name="files">With a reason where one cannot be taken; asked for a transaction ahead.</param>
    /// <returns>What became of each, in their order: once it is told, it is durable.</returns>
    public async IAsyncEnumerable<(IncomingFile File, IngestOutcome Outcome)> RunAsync(IEnumerable<(IncomingFile File, string? Refusal)> files, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var batches = Batches(files).GetEnumerator();
        for (var next = NextAsync(batches, cancellation); await next is { } batch;)
        {
            next = NextAsync(batches, cancellation);
            foreach (var (file, outcome) in batch.Select(one => one.File).Zip(await StoreAsync(batch, cancellation)))
            {
                PortalMetrics.FileTaken(JobOutcomes.Of(outcome));
                yield return (file, outcome);
            }

            await sums.RunIfDueAsync(cancellation);
        }

        await sums.RunAsync(cancellation);
    }

    private Task<List<(IncomingFile File, Intake Intake)>?> NextAsync(IEnumerator<List<(IncomingFile File, string? Refusal)>> batches, CancellationToken cancellation) => Task.Run(async () =>
    {
        if (!batches.MoveNext())
        {
            return null;
        }

        var files = batches.Current;
        var known = await ingest.FindAsync([.. files.Select(one => one.File)], cancellation);
        var read = new Intake[files.Count];
        Parallel.For(0, files.Count, new ParallelOptions { MaxDegreeOfParallelism = Readers, CancellationToken = cancellation }, place =>
            read[place] = files[place].Refusal is { } refusal ? new Intake.Settled(new IngestOutcome.Rejected(refusal)) : ingest.Read(files[place].File, known[place]));
        return files.Select((one, place) => (one.File, read[place])).ToList();
    }, cancellation);

    private async Task<List<IngestOutcome>> StoreAsync(List<(IncomingFile File, Intake Intake)> files, CancellationToken cancellation)
    {
        try
        {
            return await ingest.StoreAsync([.. files.Select(one => one.Intake)], isLast: false, cancellation);
        }
        catch (Exception error) when (error is not OperationCanceledException && files.Count > 1)
        {
            // Whatever went wrong with one of them, the others are taken in; it is tried again by itself.
            var outcomes = new List<IngestOutcome>();
            foreach (var one in files)
            {
                outcomes.AddRange(await StoreAsync([one], cancellation));
            }

            return outcomes;
        }
    }

    private static IEnumerable<List<(IncomingFile File, string? Refusal)>> Batches(IEnumerable<(IncomingFile File, string? Refusal)> files)
    {
        var (batch, bytes) = (new List<(IncomingFile, string?)>(), 0L);
        foreach (var one in files)
        {
            if (batch.Count == MostFiles || (batch.Count > 0 && bytes + one.File.Content.Length > MostBytes))
            {
                yield return batch;
                (batch, bytes) = ([], 0);
            }

            batch.Add(one);
            bytes += one.File.Content.Length;
        }

        if (batch.Count > 0)
        {
            yield return batch;
        }
    }
}
