using ImmunoGenPortal.Faults;

// kills [FILES [KILLS [SEED]]]: by default 200 files and 25 kills at moments that the seed decides.
var numbers = args.Select(int.Parse).ToArray();
var seed = numbers.Length > 2 ? numbers[2] : Random.Shared.Next(1_000_000);
Console.WriteLine($"seed {seed}");
var report = await new KillRun(numbers.Length > 0 ? numbers[0] : 200, numbers.Length > 1 ? numbers[1] : 25, seed).RunAsync(Console.WriteLine);
Console.WriteLine($"{report.Files} files, {report.Kills} kills, slowest start {report.SlowestStart.TotalSeconds:0.0} s, {report.Took.TotalSeconds:0} s in all");
foreach (var sentence in report.Amiss)
{
    Console.Error.WriteLine(sentence);
}

Console.WriteLine(report.Amiss.Count == 0 ? "nothing lost, nothing doubled, verify clean" : $"{report.Amiss.Count} things amiss");
return report.Amiss.Count == 0 ? 0 : 1;
