using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using ImmunoGenPortal.Cli.Evaluation;
using ImmunoGenPortal.Extraction;

namespace ImmunoGenPortal.Cli;

/// <summary>accuracy NAME=FOLDER…: scores corpora and writes the table that the README and the page about the portal show.</summary>
public static class AccuracyCommand
{
    public static Command Make()
    {
        var corpora = new Argument<string[]>("NAME=FOLDER") { Description = "Corpora by name: folders that hold releases and, beside each, its gold file.", Arity = ArgumentArity.OneOrMore };
        var readme = new Option<string?>("--readme") { Description = "The Markdown file whose table is written anew." };
        var page = new Option<string?>("--page") { Description = "The JSON file that the page about the portal shows." };
        var date = new Option<DateOnly>("--date") { Description = "The day of the measurement; today without it.", DefaultValueFactory = static _ => DateOnly.FromDateTime(DateTime.UtcNow) };
        var command = new Command("accuracy", "Scores corpora and writes the accuracy table of the README and of the page about the portal.") { corpora, readme, page, date };
        command.SetAction(result => Run(result.GetRequiredValue(corpora), result.GetValue(readme), result.GetValue(page), result.GetValue(date)));
        return command;
    }

    private static int Run(string[] corpora, string? readme, string? page, DateOnly date)
    {
        var measured = new List<MeasuredCorpus>();
        foreach (var corpus in corpora)
        {
            if (corpus.Split('=', 2) is not [{ Length: > 0 } name, var folder] || !Directory.Exists(folder))
            {
                Console.Error.WriteLine($"\"{corpus}\" is no NAME=FOLDER of a folder that is there.");
                return ExitCodes.WrongUsage;
            }

            try
            {
                measured.Add(new MeasuredCorpus(name, FolderScore.Of(folder, folder)));
            }
            catch (Exception error) when (error is MalformedFactsException or JsonException)
            {
                Console.Error.WriteLine(error.Message);
                return ExitCodes.SomeRefused;
            }
        }

        var table = new AccuracyTable(measured, date, ReleaseExtractor.Version);
        Console.Write(table.ToMarkdown());
        return Write(table, readme, page);
    }

    private static int Write(AccuracyTable table, string? readme, string? page)
    {
        if (page is not null)
        {
            File.WriteAllText(page, table.ToJson());
        }

        if (readme is null)
        {
            return ExitCodes.Done;
        }

        if (!File.Exists(readme) || table.Into(File.ReadAllText(readme)) is not { } text)
        {
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{readme}: there is no such file, or it lacks the lines \"{AccuracyTable.Opening}\" and \"{AccuracyTable.Closing}\" between which the table stands."));
            return ExitCodes.WrongUsage;
        }

        File.WriteAllText(readme, text);
        return ExitCodes.Done;
    }
}
