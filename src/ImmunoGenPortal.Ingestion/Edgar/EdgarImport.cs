using ImmunoGenPortal.Ingestion.Formats;

namespace ImmunoGenPortal.Ingestion.Edgar;

/// <summary>Whether a filing was taken in full before.</summary>
public delegate Task<bool> IsFilingDone(string accession, CancellationToken cancellation);

/// <summary>
/// Takes the releases of a filing in, and records the filing: as done, with what was left out, or as failed when it says why.
/// Called again with the same filing after a run that broke off, so releases that are there already must be outcomes, not errors.
/// </summary>
/// <returns>An outcome for each release, in their order.</returns>
public delegate Task<IReadOnlyList<IngestOutcome>> TakeFiling(ReadFiling filing, CancellationToken cancellation);

/// <summary>Brings the press releases of a company's 8-K and 8-K/A filings in from EDGAR, oldest first. A run that broke off goes on where it stopped.</summary>
public sealed class EdgarImport(EdgarClient client, IsFilingDone isDone, TakeFiling take)
{
    private const int MostUnanswered = 3;

    /// <param name="since">The first day of filing, included; null for the company's first. Likewise <paramref name="until"/>.</param>
    /// <param name="progress">Told before the first filing and after each.</param>
    /// <param name="cancellation">Ends the run between filings, or within one that is then not recorded. It is no exception: the summary says so.</param>
    public async Task<EdgarSummary> RunAsync(int cik, DateOnly? since, DateOnly? until, IProgress<EdgarProgress>? progress, CancellationToken cancellation)
    {
        var tally = new EdgarTally();
        try
        {
            switch (await client.ListAsync(cik, since, until, cancellation))
            {
                case EdgarAnswer<EdgarFilings>.Found found:
                    await RunAsync(cik, found.Value, tally, progress, cancellation);
                    break;
                case EdgarAnswer<EdgarFilings>.Refused refused:
                    tally.Stop(refused.Reason, refused.TryAgainAt);
                    break;
                case EdgarAnswer<EdgarFilings>.Unusable unusable:
                    tally.Stop(unusable.Reason);
                    break;
                case EdgarAnswer<EdgarFilings>.Unanswered unanswered:
                    tally.Stop(unanswered.Reason);
                    break;
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            tally.Stop("The import was stopped; run it again and it goes on with the filing at which it stopped.");
        }

        return tally.Sum();
    }

    private async Task RunAsync(int cik, EdgarFilings list, EdgarTally tally, IProgress<EdgarProgress>? progress, CancellationToken cancellation)
    {
        List<EdgarFiling> filings = [.. list.Filings.Where(filing => filing.Form.Trim().ToUpperInvariant() is "8-K" or "8-K/A")];
        tally.Begin(list, filings.Count);
        progress?.Report(new EdgarProgress(0, filings.Count, null));
        var unanswered = 0;
        for (var i = 0; i < filings.Count && !tally.IsStopped; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (await isDone(filings[i].Accession, cancellation))
            {
                tally.AddDone();
            }
            else
            {
                var answer = await client.FetchAsync(cik, filings[i].Accession, cancellation);
                unanswered = answer is EdgarAnswer<EdgarSubmission>.Unanswered ? unanswered + 1 : 0;
                await TakeAsync(cik, filings[i], answer, unanswered, tally, cancellation);
            }

            progress?.Report(new EdgarProgress(i + 1, filings.Count, filings[i]));
        }
    }

    private async Task TakeAsync(int cik, EdgarFiling filing, EdgarAnswer<EdgarSubmission> answer, int unanswered, EdgarTally tally, CancellationToken cancellation)
    {
        switch (answer)
        {
            case EdgarAnswer<EdgarSubmission>.Found found:
                var read = ReadFiling.Of(cik, filing, found.Value);
                tally.Add(read, await take(read, cancellation));
                break;
            case EdgarAnswer<EdgarSubmission>.Refused refused:
                tally.Stop(refused.Reason, refused.TryAgainAt);
                break;
            case EdgarAnswer<EdgarSubmission>.Unusable unusable:
                await FailAsync(ReadFiling.Failed(cik, filing, unusable.Reason), tally, cancellation);
                break;
            case EdgarAnswer<EdgarSubmission>.Unanswered silence when unanswered == MostUnanswered:
                await FailAsync(ReadFiling.Failed(cik, filing, silence.Reason), tally, cancellation);
                tally.Stop($"{MostUnanswered} filings in a row could not be had, so the rest was not asked for. {silence.Reason}");
                break;
            case EdgarAnswer<EdgarSubmission>.Unanswered silence:
                await FailAsync(ReadFiling.Failed(cik, filing, silence.Reason), tally, cancellation);
                break;
        }
    }

    private async Task FailAsync(ReadFiling failed, EdgarTally tally, CancellationToken cancellation)
    {
        await take(failed, cancellation);
        tally.Add(failed, []);
    }
}
