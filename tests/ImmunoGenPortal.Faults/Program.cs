using ImmunoGenPortal.Faults;

// FAULT… [KILLS [SEED]]: words of FaultTable.All, or "all"; 12 kills of each kind unless told otherwise, which makes 60 of the five kinds together.
var words = args.TakeWhile(word => !int.TryParse(word, out _)).ToList();
var numbers = args.Skip(words.Count).Select(int.Parse).ToArray();
var chosen = FaultTable.All.Where(fault => words.Contains("all") || words.Contains(fault.Word)).ToList();
if (chosen.Count == 0 || words.Except(FaultTable.All.Select(fault => fault.Word)).Except(["all"]).Any())
{
    Console.Error.WriteLine($"Name faults: all, {string.Join(", ", FaultTable.All.Select(fault => fault.Word))}; then how many kills, and a seed.");
    return 2;
}

var run = new FaultRun(numbers.Length > 0 ? numbers[0] : 12, numbers.Length > 1 ? numbers[1] : Random.Shared.Next(1_000_000), IsTimed: true, line => Console.Error.WriteLine($"  {line}"));
Console.Error.WriteLine($"seed {run.Seed}");
var isAmiss = false;
foreach (var (word, fault) in chosen)
{
    Console.Error.WriteLine(word);
    var report = await fault(run);
    isAmiss |= report.Amiss.Count > 0;
    Console.WriteLine($"{(report.Skipped is not null ? "SKIPPED" : report.Amiss.Count == 0 ? "HOLDS" : "AMISS")}  {report.Fault}: {report.Skipped ?? string.Join("; ", report.Seen)}");
    foreach (var sentence in report.Amiss)
    {
        Console.WriteLine($"    {sentence}");
    }
}

return isAmiss ? 1 : 0;
