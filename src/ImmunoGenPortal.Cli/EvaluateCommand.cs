using System.CommandLine;
using System.Text.Json;
using ImmunoGenPortal.Cli.Evaluation;

namespace ImmunoGenPortal.Cli;

/// <summary>evaluate GOLD_DIR RELEASE_DIR [--json]: extracts each release that has a gold file and scores it.</summary>
public static class EvaluateCommand
{
    public static Command Make()
    {
        var gold = new Argument<string>("GOLD_DIR") { Description = "The folder of gold files, NAME.json each." };
        var releases = new Argument<string>("RELEASE_DIR") { Description = "The folder of the releases, NAME.txt, .html or .htm each." };
        var json = new Option<bool>("--json") { Description = "The figures as one line of JSON." };
        var command = new Command("evaluate", "Scores what is read against gold files: precision, recall and F1 by kind of fact; what was missed and what was wrong.") { gold, releases, json };
        command.SetAction(result => Run(result.GetRequiredValue(gold), result.GetRequiredValue(releases), result.GetValue(json)));
        return command;
    }

    private static int Run(string goldFolder, string releaseFolder, bool asJson)
    {
        if (!Directory.Exists(goldFolder) || !Directory.Exists(releaseFolder))
        {
            Console.Error.WriteLine($"{(Directory.Exists(goldFolder) ? releaseFolder : goldFolder)}: there is no such folder.");
            return ExitCodes.WrongUsage;
        }

        if (!Directory.EnumerateFiles(goldFolder, "*.json").Any())
        {
            Console.Error.WriteLine($"{goldFolder}: there are no gold files here.");
            return ExitCodes.WrongUsage;
        }

        try
        {
            Write(FolderScore.Of(goldFolder, releaseFolder), asJson);
        }
        catch (Exception error) when (error is MalformedFactsException or JsonException)
        {
            Console.Error.WriteLine(error.Message);
            return ExitCodes.SomeRefused;
        }

        return ExitCodes.Done;
    }

    private static void Write(Score score, bool asJson)
    {
        if (asJson)
        {
            ScoreWriter.WriteJson(score, Console.Out);
            return;
        }

        ScoreWriter.WriteErrors(score, Console.Out);
        ScoreWriter.WriteTable(score, Console.Out);
        ScoreWriter.WriteLevels(score, Console.Out);
    }
}
