using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using ImmunoGenPortal.Cli.Evaluation;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Cli;

/// <summary>reliability FOLDER… --unseen FOLDER…: counts how often what each rule reads is right, for the confidence of what it reads from then on.</summary>
public static class ReliabilityCommand
{
    private static readonly (string Name, SubjectKind Kind)[] Kinds =
    [
        ("compounds", SubjectKind.Compound),
        ("contacts", SubjectKind.Contact),
        ("deal-terms", SubjectKind.Term),
        ("deals", SubjectKind.Deal),
        ("financials", SubjectKind.Financial),
        ("indications", SubjectKind.Indication),
        ("partners", SubjectKind.Partner),
        ("payments", SubjectKind.Payment),
        ("people", SubjectKind.Person),
        ("regulatory", SubjectKind.Regulatory),
        ("targets", SubjectKind.Target),
        ("trial-results", SubjectKind.Result),
        ("trials", SubjectKind.Trial),
    ];

    public static Command Make()
    {
        var folders = new Argument<string[]>("FOLDER") { Description = "Folders that hold releases and, beside each, its gold file.", Arity = ArgumentArity.ZeroOrMore };
        var unseen = new Option<string[]>("--unseen") { Description = "Such folders that no rule was made with: how right a kind of fact is, is told by these alone.", Required = true, AllowMultipleArgumentsPerToken = true };
        var write = new Option<string?>("--write") { Description = "The file that takes the counts, src/ImmunoGenPortal.Extraction/Reliability.tsv; standard output without it." };
        var command = new Command("reliability", "Counts how often what each rule reads is right: kind, rule, right and said, tabs between.") { folders, unseen, write };
        command.SetAction(result => Run(result.GetValue(folders) ?? [], result.GetRequiredValue(unseen), result.GetValue(write)));
        return command;
    }

    private static int Run(string[] folders, string[] unseen, string? write)
    {
        if (folders.Concat(unseen).FirstOrDefault(folder => !Directory.Exists(folder)) is { } missing)
        {
            Console.Error.WriteLine($"{missing}: there is no such folder.");
            return ExitCodes.WrongUsage;
        }

        try
        {
            List<RuleScore> honest = [.. unseen.SelectMany(Rules)];
            List<string> lines = [.. Lines(honest.Select(rule => rule with { Rule = "*" })), .. Lines(honest.Concat(folders.SelectMany(Rules)))];
            Write(lines, write);
            return ExitCodes.Done;
        }
        catch (Exception error) when (error is MalformedFactsException or JsonException)
        {
            Console.Error.WriteLine(error.Message);
            return ExitCodes.SomeRefused;
        }
    }

    private static IEnumerable<RuleScore> Rules(string folder) => FolderScore.Of(folder, folder).Rules;

    private static void Write(List<string> lines, string? file)
    {
        if (file is not null)
        {
            File.WriteAllLines(file, lines);
            return;
        }

        lines.ForEach(Console.Out.WriteLine);
    }

    private static IEnumerable<string> Lines(IEnumerable<RuleScore> rules) =>
        from counts in rules.GroupBy(rule => (rule.Kind, rule.Rule)).OrderBy(rows => rows.Key.Kind, StringComparer.Ordinal).ThenBy(rows => rows.Key.Rule, StringComparer.Ordinal)
        let kind = Array.Find(Kinds, kind => kind.Name == counts.Key.Kind).Kind
        select string.Create(CultureInfo.InvariantCulture, $"{kind}\t{counts.Key.Rule}\t{counts.Sum(rule => rule.Right)}\t{counts.Sum(rule => rule.Said)}");
}
