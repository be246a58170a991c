using System.CommandLine;
using ImmunoGenPortal.Cli;

var root = new RootCommand("Reads ImmunoGen's press releases and keeps what they say, with the sentence that says so.")
{
    ExtractCommand.Make(),
    EvaluateCommand.Make(),
    AccuracyCommand.Make(),
    ReliabilityCommand.Make(),
    IngestCommand.Make(),
    ImportCommand.Make(),
    ReextractCommand.Make(),
    ReindexCommand.Make(),
    ExportCommand.Make(),
    BackupCommand.Make(),
    RestoreCommand.Make(),
    VerifyCommand.Make(),
    UsersAddAdminCommand.Make(),
    KeysCreateCommand.Make(),
};
var parsed = root.Parse(args);
var status = await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
return parsed.Errors.Count > 0 ? ExitCodes.WrongUsage : status;
