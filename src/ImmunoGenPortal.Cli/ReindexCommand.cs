using System.CommandLine;
using ImmunoGenPortal.Data.Sqlite;
using ImmunoGenPortal.Ingestion;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ImmunoGenPortal.Cli;

/// <summary>reindex [--data DIR]: makes the full-text index anew from the stored releases.</summary>
public static class ReindexCommand
{
    public static Command Make()
    {
        var data = DataOption.Make();
        var command = new Command("reindex", "Makes the search index anew from the stored releases.") { data };
        command.SetAction((result, cancellation) => OwnedData.RunAsync(result.GetValue(data), services => RunAsync(services, cancellation), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var releases = await services.GetRequiredService<Writer>().RunAsync(async db =>
        {
            await Integrity.RebuildIndexAsync(db, cancellation);
            return await db.Releases.CountAsync(cancellation);
        }, cancellation);
        await Console.Out.WriteLineAsync($"{releases} {(releases == 1 ? "release" : "releases")} in the index");
        return ExitCodes.Done;
    }
}
