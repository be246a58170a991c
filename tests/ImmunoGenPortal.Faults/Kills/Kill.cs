namespace ImmunoGenPortal.Faults;

/// <summary>When something is killed.</summary>
internal static class Kill
{
    public static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(5);

    /// <summary>Every other time the program kills itself inside one of its flushes, or just behind it; if it comes that far before it is killed anyway.</summary>
    public static IReadOnlyDictionary<string, string>? InsideFlushNowAndThen(Random random, int kill, int flushes = 40) =>
        kill % 2 == 0 || !Interposed.IsPossible ? null : Interposed.KillAt(random.Next(8, flushes) * (random.Next(2) == 0 ? 1 : -1));

    /// <summary>A moment of a command: now and then while it starts, else a little after a line that it prints.</summary>
    public static Func<IReadOnlyList<string>, Task> SomeTime(Random random, int lines)
    {
        var (after, pause, early) = (random.Next(1, Math.Max(2, lines)), random.Next(0, 60), random.Next(4) == 0);
        return async printed =>
        {
            if (early)
            {
                await Task.Delay(random.Next(200, 1_500));
                return;
            }

            while (Count(printed) < after)
            {
                await Task.Delay(5);
            }

            await Task.Delay(pause);
        };
    }

    private static int Count(IReadOnlyList<string> printed)
    {
        lock (printed)
        {
            return printed.Count;
        }
    }
}
