using System.CommandLine;
using ImmunoGenPortal.Data;
using ImmunoGenPortal.Ingestion;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ImmunoGenPortal.Cli;

/// <summary>ingest PATH… [--data DIR]: stores releases with their facts; a line per file.</summary>
public static class IngestCommand
{
    public static Command Make()
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files, folders and zips to take in.", Arity = ArgumentArity.OneOrMore };
        var data = new Option<string?>("--data") { Description = "The data directory; without it the one that Portal__DataDirectory names, else the portal's own." };
        var command = new Command("ingest", "Stores releases with everything they say.") { paths, data };
        command.SetAction((result, cancellation) => RunAsync(result.GetRequiredValue(paths), result.GetValue(data), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(IReadOnlyList<string> paths, string? data, CancellationToken cancellation)
    {
        using var directory = DataDirectory.Open(data ?? Environment.GetEnvironmentVariable("Portal__DataDirectory"));
        if (!directory.TryLock())
        {
            await Console.Error.WriteLineAsync($"Another program uses the data directory {directory.Path}. Stop it, or name another directory with --data.");
            return ExitCodes.SomeRefused;
        }

        await using var services = new ServiceCollection().AddLogging(logging => logging.ClearProviders()).AddPortalData(directory).AddPortalIngestion().BuildServiceProvider();
        try
        {
            await using var db = await services.GetRequiredService<IDbContextFactory<PortalDbContext>>().CreateDbContextAsync(cancellation);
            await DatabaseUpgrade.RunAsync(db, cancellation);
        }
        catch (DatabaseUpgradeException error)
        {
            await Console.Error.WriteLineAsync(error.Message);
            return ExitCodes.SomeRefused;
        }

        return await IngestAsync(services.GetRequiredService<IngestRelease>(), paths, cancellation);
    }

    private static async Task<int> IngestAsync(IngestRelease ingest, IReadOnlyList<string> paths, CancellationToken cancellation)
    {
        var total = paths.SelectMany(InputFiles.Files).Count();
        var (done, refused) = (0, 0);
        foreach (var file in InputFiles.Read(paths))
        {
            var outcome = file.Content is null ? new IngestOutcome.Rejected(file.Refusal!) : await ingest.RunAsync(file.Name, file.Content, cancellation);
            ProgressBar.Clear();
            if (outcome is IngestOutcome.Rejected rejected)
            {
                refused++;
                await Console.Error.WriteLineAsync($"{file.Name}: refused: {rejected.Reason}");
            }
            else
            {
                await Console.Out.WriteLineAsync($"{file.Name}: {Said(outcome)}");
            }

            ProgressBar.Show(++done, Math.Max(done, total));
        }

        ProgressBar.Clear();
        return refused > 0 ? ExitCodes.SomeRefused : ExitCodes.Done;
    }

    private static string Said(IngestOutcome outcome) => outcome switch
    {
        IngestOutcome.Stored stored => $"added as {stored.Slug}",
        IngestOutcome.NeedsReview review => $"added as {review.Slug}, needs review: {review.Reason}",
        IngestOutcome.Duplicate duplicate => $"duplicate of {duplicate.Slug}",
        IngestOutcome.AnotherSource copy => $"another source of {copy.Slug}{(copy.IsFuller ? ", and the fuller text" : "")}",
        _ => throw new InvalidOperationException($"There is no word for {outcome}."),
    };
}
