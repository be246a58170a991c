using System.CommandLine;
using ImmunoGenPortal.Ingestion;
using Microsoft.Extensions.DependencyInjection;

namespace ImmunoGenPortal.Cli;

/// <summary>ingest PATH… [--data DIR]: stores releases with their facts; a line per file.</summary>
public static class IngestCommand
{
    public static Command Make()
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files, folders and zips to take in.", Arity = ArgumentArity.OneOrMore };
        var data = DataOption.Make();
        var command = new Command("ingest", "Stores releases with everything they say.") { paths, data };
        command.SetAction((result, cancellation) =>
            OwnedData.RunAsync(result.GetValue(data), services => IngestAsync(services.GetRequiredService<IngestReleases>(), result.GetRequiredValue(paths), cancellation), cancellation));
        return command;
    }

    private static async Task<int> IngestAsync(IngestReleases ingest, IReadOnlyList<string> paths, CancellationToken cancellation)
    {
        var total = paths.SelectMany(InputFiles.Files).Count();
        var (done, refused) = (0, 0);
        var files = InputFiles.Read(paths).Select(file => (new IncomingFile(file.Name, file.Content ?? []), file.Content is null ? file.Refusal : null));
        await foreach (var (file, outcome) in ingest.RunAsync(files, cancellation))
        {
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

    internal static string Said(IngestOutcome outcome) => outcome switch
    {
        IngestOutcome.Stored stored => $"added as {stored.Slug}",
        IngestOutcome.NeedsReview review => $"added as {review.Slug}, needs review: {review.Reason}",
        IngestOutcome.Duplicate duplicate => $"duplicate of {duplicate.Slug}",
        IngestOutcome.AnotherSource copy => $"another source of {copy.Slug}{(copy.IsFuller ? ", and the fuller text" : "")}",
        IngestOutcome.Rejected rejected => $"refused: {rejected.Reason}",
        _ => throw new InvalidOperationException($"There is no word for {outcome}."),
    };
}
