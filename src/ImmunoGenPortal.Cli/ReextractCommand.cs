using System.CommandLine;
using ImmunoGenPortal.Data;
using ImmunoGenPortal.Ingestion;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ImmunoGenPortal.Cli;

/// <summary>reextract [--since-version V]: reads stored releases again with this program's extractor; corrections stay.</summary>
public static class ReextractCommand
{
    public static Command Make()
    {
        var version = new Option<int?>("--since-version") { Description = "Only releases that this version of the extractor, or an earlier one, read last." };
        var data = DataOption.Make();
        var command = new Command("reextract", "Reads stored releases again; corrections stay.") { version, data };
        command.SetAction((result, cancellation) => OwnedData.RunAsync(result.GetValue(data), services => RunAsync(services, result.GetValue(version), cancellation), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, int? version, CancellationToken cancellation)
    {
        List<(int Id, string Slug)> releases;
        await using (var db = await services.GetRequiredService<IDbContextFactory<PortalDbContext>>().CreateDbContextAsync(cancellation))
        {
            var all = await db.Releases.IgnoreQueryFilters().OrderBy(release => release.Id).Select(release => new { release.Id, release.Slug, release.ExtractorVersion }).ToListAsync(cancellation);
            releases = [.. all.Where(release => version is null || int.TryParse(release.ExtractorVersion, out var read) && read <= version).Select(release => (release.Id, release.Slug))];
        }

        var reread = services.GetRequiredService<RereadRelease>();
        var (done, refused) = (0, 0);
        foreach (var (id, slug) in releases)
        {
            var outcome = await reread.RunAsync(id, cancellation);
            ProgressBar.Clear();
            if (outcome is RereadOutcome.Reread { Differences: > 0 and var differences })
            {
                await Console.Out.WriteLineAsync($"{slug}: {differences} {(differences == 1 ? "value" : "values")} changed");
            }
            else if (outcome is RereadOutcome.Refused reason)
            {
                refused++;
                await Console.Error.WriteLineAsync($"{slug}: {reason.Reason}");
            }

            ProgressBar.Show(++done, releases.Count);
        }

        ProgressBar.Clear();
        await Console.Out.WriteLineAsync($"{done} {(done == 1 ? "release" : "releases")} read again");
        return refused > 0 ? ExitCodes.SomeRefused : ExitCodes.Done;
    }
}
