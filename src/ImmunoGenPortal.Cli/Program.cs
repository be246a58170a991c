using System.CommandLine;
using ImmunoGenPortal.Cli;

var root = new RootCommand("Reads ImmunoGen's press releases and keeps what they say, with the sentence that says so.")
{
    ExtractCommand.Make(),
};
return await root.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
