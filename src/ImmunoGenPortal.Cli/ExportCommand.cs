using System.CommandLine;
using System.Reflection;
using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Exports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ImmunoGenPortal.Cli;

/// <summary>export LIST --format csv|json|xlsx [--out FILE]: a whole list by the columns of the pages' downloads. Needs no lock: it only reads.</summary>
public static class ExportCommand
{
    private const string DefaultSite = "http://localhost:5080";

    public static Command Make()
    {
        var list = new Argument<string>("LIST") { Description = "releases, deals, trials or claims; also payments, partners, compounds, targets, indications, pipeline." };
        list.AcceptOnlyFromAmong([.. StoredExports.Names]);
        var format = new Option<string>("--format") { Description = "csv, json or xlsx.", DefaultValueFactory = _ => ExportFormat.Csv.Ending };
        format.AcceptOnlyFromAmong([.. ExportFormat.All.Select(one => one.Ending)]);
        var file = new Option<string?>("--out") { Description = "The file to write; without it, standard output." };
        var site = new Option<string>("--site") { Description = "The portal's address: what addresses in the file begin with.", DefaultValueFactory = _ => DefaultSite };
        var data = DataOption.Make();
        var command = new Command("export", "Writes a whole list as CSV, JSON or a workbook, while the portal runs too.") { list, format, file, site, data };
        command.SetAction((result, cancellation) => RunAsync(
            result.GetValue(data), result.GetRequiredValue(list), ExportFormat.All.Single(one => one.Ending == result.GetRequiredValue(format)), result.GetValue(file), result.GetRequiredValue(site).TrimEnd('/'), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string? data, string list, ExportFormat format, string? file, string site, CancellationToken cancellation)
    {
        using var directory = DataOption.Open(data);
        if (!File.Exists(directory.DatabaseFile))
        {
            await Console.Error.WriteLineAsync($"There is no database in {directory.Path}. Name another directory with --data.");
            return ExitCodes.SomeRefused;
        }

        await using var services = DataOption.Services(directory).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        if ((await scope.ServiceProvider.GetRequiredService<PortalDbContext>().Database.GetPendingMigrationsAsync(cancellation)).Any())
        {
            await Console.Error.WriteLineAsync("The database has an older schema. Start the portal once: it brings it up to date.");
            return ExitCodes.SomeRefused;
        }

        var version = typeof(ExportCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";
        var note = new ExportNote("", DateOnly.FromDateTime(DateTime.UtcNow), version, site);
        var table = scope.ServiceProvider.GetRequiredService<StoredExports>().Of(list, format == ExportFormat.Xlsx ? Spreadsheet.MostRows : int.MaxValue, cancellation);
        await using var output = file is null ? Console.OpenStandardOutput() : File.Create(file);
        await format.WriteAsync(output, table, note, cancellation);
        return ExitCodes.Done;
    }
}
