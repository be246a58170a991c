using ImmunoGenPortal.Benchmarks;

// read FOLDER…   how many releases a second one thread reads, and what it allocates
// growth         how time grows with the length of one text
switch (args)
{
    case ["read", .. { Length: > 0 } folders]:
        foreach (var folder in folders)
        {
            Console.WriteLine(ReadingSpeed.Measure(folder));
        }

        return 0;
    case ["growth"]:
        foreach (var line in Growth.Measure())
        {
            Console.WriteLine(line);
        }

        return 0;
    default:
        Console.Error.WriteLine("Say \"read FOLDER…\" or \"growth\".");
        return 2;
}
