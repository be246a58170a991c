namespace ImmunoGenPortal.Faults;

/// <summary>When something is killed.</summary>
internal static class Kill
{
    /// <summary>
    /// What the program is told, so that a kill lands where it may do harm: in turn nothing, the kill being at any moment; to kill itself inside one of its flushes,
    /// or just behind it; to kill itself inside any change of a file; to take long for each flush, so that a kill from outside finds it there.
    /// </summary>
    /// <param name="flushes">Among so many it is chosen.</param>
    /// <param name="changes">Likewise.</param>
    public static Planned Plan(Random random, int kill, string folder, int flushes, int changes) => !Interposed.IsPossible ? new(null, false) : (kill % 4) switch
    {
        1 => new(Interposed.KillAt(random.Next(1, flushes) * (random.Next(2) == 0 ? 1 : -1)), true),
        2 => new(Interposed.KillAtChange(folder, random.Next(1, changes) * (random.Next(2) == 0 ? 1 : -1)), true),
        3 => new(Interposed.SlowDisk(TimeSpan.FromMilliseconds(60)), false),
        _ => new(null, false),
    };

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

/// <param name="Environment">Null for the usual one.</param>
/// <param name="IsInside">Whether it kills itself, if it comes that far.</param>
internal sealed record Planned(IReadOnlyDictionary<string, string>? Environment, bool IsInside)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Waits for the end of a portal that kills itself, else so long, and kills it.</summary>
    /// <param name="portal">Null where it has killed itself already.</param>
    /// <returns>Whether it killed itself.</returns>
    public async Task<bool> KillAsync(RunningPortal? portal, TimeSpan moment)
    {
        if (portal is null)
        {
            return true;
        }

        await Task.WhenAny(portal.ExitedAsync(), Task.Delay(IsInside ? Patience : moment));
        var isDead = portal.HasExited;
        await portal.KillAsync();
        return isDead;
    }
}
