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
        var command = new Command("reliability", "Counts how often what each rule reads is right: kind, rule, right and said, tabs between, for src/ImmunoGenPortal.Extraction/Reliability.tsv.") { folders, unseen };
        command.SetAction(result => Run(result.GetValue(folders) ?? [], result.GetRequiredValue(unseen)));
        return command;
    }

    private static int Run(string[] folders, string[] unseen)
    {
        if (folders.Concat(unseen).FirstOrDefault(folder => !Directory.Exists(folder)) is { } missing)
        {
            Console.Error.WriteLine($"{missing}: there is no such folder.");
            return ExitCodes.WrongUsage;
        }

        try
        {
            List<RuleScore> honest = [.. unseen.SelectMany(Rules)];
            Write(honest.Select(rule => rule with { Rule = "*" }));
            Write([.. honest, .. folders.SelectMany(Rules)]);
            return ExitCodes.Done;
        }
        catch (Exception error) when (error is MalformedFactsException or JsonException)
        {
            Console.Error.WriteLine(error.Message);
            return ExitCodes.SomeRefused;
        }
    }

    private static IEnumerable<RuleScore> Rules(string folder) => FolderScore.Of(folder, folder).Rules;

    private static void Write(IEnumerable<RuleScore> rules)
    {
        foreach (var group in rules.GroupBy(rule => (rule.Kind, rule.Rule)).OrderBy(group => group.Key.Kind, StringComparer.Ordinal).ThenBy(group => group.Key.Rule, StringComparer.Ordinal))
        {
            var kind = Array.Find(Kinds, kind => kind.Name == group.Key.Kind).Kind;
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind}\t{group.Key.Rule}\t{group.Sum(rule => rule.Right)}\t{group.Sum(rule => rule.Said)}"));
        }
    }
}
