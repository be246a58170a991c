using System.Globalization;
using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Ingestion.Edgar;

namespace ImmunoGenPortal.Ingestion.Queue;

/// <summary>Imports from EDGAR as a job; after a kill it goes on with the filing at which it stopped.</summary>
public sealed class EdgarRunner(EdgarIntake intake, Writer writer, JobLeases leases, JobSignal signal) : IJobRunner
{
    public JobKind Kind => JobKind.Edgar;

    public async Task RunAsync(Job job, CancellationToken stopping)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var steps = new Steps(this, job, stop);
        var range = EdgarRange.Parse(job.Argument);
        var summary = await intake.RunAsync(new Actor(job.By, null), int.Parse(job.Name.AsSpan("CIK ".Length), CultureInfo.InvariantCulture), range.Since, range.Until, steps, stop.Token);
        stopping.ThrowIfCancellationRequested();
        if (steps.IsCancelled)
        {
            throw new JobCancelledException();
        }

        await writer.RunAsync(async db =>
        {
            if (summary.Stopped is not null)
            {
                await leases.RefusedAsync(db, job, $"{summary.Stopped} {Said(summary)}", stopping);
            }
            else
            {
                await leases.DoneAsync(db, job, JobOutcomes.Added, null, Said(summary), stopping);
            }

            return 0;
        }, stopping);
    }

    /// <summary>What an import did, in a sentence or two.</summary>
    public static string Said(EdgarSummary summary)
    {
        var said = string.Create(CultureInfo.InvariantCulture, $"{summary.Seen:#,0} filings, {summary.AlreadyDone:#,0} of them done before: {summary.Added:#,0} releases added, {summary.Duplicates:#,0} there already, {summary.LeftOut.Count:#,0} exhibits left out, {summary.Failed.Count:#,0} filings failed.");
        return string.Join(' ', summary.Gaps.Prepend(said));
    }

    /// <summary>Notes each filing; one that cannot be noted any more, because somebody cancelled the job, ends the import.</summary>
    private sealed class Steps(EdgarRunner runner, Job job, CancellationTokenSource stop) : IProgress<EdgarProgress>
    {
        public bool IsCancelled { get; private set; }

        public void Report(EdgarProgress value)
        {
            try
            {
                runner.StepAsync(job, value, stop.Token).GetAwaiter().GetResult();
            }
            catch (JobCancelledException)
            {
                IsCancelled = true;
                stop.Cancel();
            }
        }
    }

    private async Task StepAsync(Job job, EdgarProgress progress, CancellationToken cancellation)
    {
        await writer.RunAsync(async db =>
        {
            await leases.StepAsync(db, job, progress.Done, progress.Total, job.Argument, cancellation);
            return 0;
        }, cancellation);
        signal.Raise();
    }
}
