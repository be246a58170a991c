using ImmunoGenPortal.Benchmarks;
using ImmunoGenPortal.Benchmarks.Floor;
using ImmunoGenPortal.Benchmarks.Portal;

// read FOLDER…                  how many releases a second one thread reads, and what it allocates
// growth                        how time grows with the length of one text
// portal SMALL LARGE [WORK]     every figure of the portal with its floor, a line of JSON each, on two folders of .txt releases; WORK keeps the databases
// ingest SMALL LARGE            of these only how fast releases are taken in, and how large the database becomes
// load FOLDER                   64 connections reading while 5,000 releases of a folder are taken in through the queue
//                               with PORTAL_PUBLISHED=FOLDER, "portal" and "load" measure the portal that was published there, not the one that was built
// floor                         the web program that the portal is compared with; started by "portal"
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
    case ["portal", var small, var large]:
        await PassingAsync(work => new PortalRun(small, large, work).RunAsync());
        return 0;
    case ["portal", var small, var large, var work]:
        await new PortalRun(small, large, work).RunAsync();
        return 0;
    case ["ingest", var small, var large]:
        await PassingAsync(work => IngestFigures.RunAsync(small, large, work));
        return 0;
    case ["load", var folder]:
        await PassingAsync(work => new LoadRun(folder, work).RunAsync());
        return 0;
    case ["floor"]:
        await FloorApp.RunAsync(Environment.GetEnvironmentVariable("FLOOR_URL") ?? "http://127.0.0.1:5081");
        return 0;
    default:
        Console.Error.WriteLine("Say \"read FOLDER…\", \"growth\", \"portal SMALL LARGE [WORK]\", \"ingest SMALL LARGE\" or \"load FOLDER\".");
        return 2;
}

static async Task PassingAsync(Func<string, Task> run)
{
    var work = Directory.CreateTempSubdirectory("portal-bench-").FullName;
    try
    {
        await run(work);
    }
    finally
    {
        Directory.Delete(work, recursive: true);
    }
}
