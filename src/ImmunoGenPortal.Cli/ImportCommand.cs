using System.CommandLine;
using System.Globalization;
using ImmunoGenPortal.Data;
using ImmunoGenPortal.Ingestion.Edgar;
using ImmunoGenPortal.Ingestion.Queue;
using Microsoft.Extensions.DependencyInjection;

namespace ImmunoGenPortal.Cli;

/// <summary>import edgar --cik N [--since D] [--until D]: brings in press-release exhibits from EDGAR, going on where it stopped before.</summary>
public static class ImportCommand
{
    public static Command Make()
    {
        var cik = new Option<int>("--cik") { Description = "The company's number at EDGAR; ImmunoGen's is 855654.", Required = true };
        var since = new Option<DateOnly?>("--since") { Description = "The first day of filing to look at: 2012-12-31.", CustomParser = Day };
        var until = new Option<DateOnly?>("--until") { Description = "The last day of filing to look at.", CustomParser = Day };
        var data = DataOption.Make();
        var edgar = new Command("edgar", "Takes the press releases among the exhibits of 8-K filings. Needs Portal__Edgar__Contact: the operator's e-mail address.") { cik, since, until, data };
        edgar.SetAction((result, cancellation) => OwnedData.RunAsync(result.GetValue(data),
            services => RunAsync(services, result.GetRequiredValue(cik), result.GetValue(since), result.GetValue(until), cancellation), cancellation));
        return new Command("import", "Brings releases in from elsewhere.") { edgar };
    }

    private static DateOnly? Day(System.CommandLine.Parsing.ArgumentResult result)
    {
        if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        result.AddError($"“{result.Tokens[0].Value}” is no day: write it as 2012-12-31.");
        return null;
    }

    private static async Task<int> RunAsync(IServiceProvider services, int cik, DateOnly? since, DateOnly? until, CancellationToken cancellation)
    {
        var summary = await services.GetRequiredService<EdgarIntake>().RunAsync(Actor.CommandLine, cik, since, until, new Bar(), cancellation);
        ProgressBar.Clear();
        foreach (var release in summary.Releases)
        {
            await Console.Out.WriteLineAsync($"{release.FileName}: {IngestCommand.Said(release.Outcome)}");
        }

        foreach (var leftOut in summary.LeftOut)
        {
            await Console.Out.WriteLineAsync($"{leftOut.FileName}: left out: {leftOut.Reason}");
        }

        foreach (var failed in summary.Failed)
        {
            await Console.Error.WriteLineAsync($"{failed.Accession}: {failed.Reason}");
        }

        await Console.Out.WriteLineAsync(EdgarRunner.Said(summary));
        if (summary.Stopped is not null)
        {
            await Console.Error.WriteLineAsync(summary.TryAgainAt is { } at ? $"{summary.Stopped} Try again after {at:u}." : summary.Stopped);
        }

        return summary.Stopped is null && summary.Failed.Count == 0 ? ExitCodes.Done : ExitCodes.SomeRefused;
    }

    private sealed class Bar : IProgress<EdgarProgress>
    {
        public void Report(EdgarProgress value) => ProgressBar.Show(value.Done, value.Total);
    }
}
