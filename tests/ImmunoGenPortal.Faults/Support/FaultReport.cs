using System.Collections.Concurrent;

namespace ImmunoGenPortal.Faults;

/// <summary>How a fault is brought about.</summary>
/// <param name="Kills">How often, where something is killed.</param>
/// <param name="IsTimed">Whether it counts how long things take: not beside tests, which have the machine to share.</param>
public sealed record FaultRun(int Kills, int Seed, bool IsTimed, Action<string> Say)
{
    /// <summary>Releases that the portal holds when the fault comes.</summary>
    public int Releases { get; init; } = 40;

    /// <summary>Whether of a fault that comes in several forms the hardest will do.</summary>
    public bool IsShort { get; init; }

    /// <summary>How long the database is locked from outside.</summary>
    public TimeSpan Lock { get; init; } = TimeSpan.FromSeconds(20);
}

/// <summary>What a fault did.</summary>
public sealed class FaultReport(string fault)
{
    private readonly ConcurrentQueue<string> _seen = [];
    private readonly ConcurrentQueue<string> _amiss = [];

    public string Fault => fault;

    /// <summary>Why it could not be brought about here; null where it was.</summary>
    public string? Skipped { get; private init; }

    public IReadOnlyList<string> Seen => [.. _seen];

    /// <summary>What did not hold, a sentence each.</summary>
    public IReadOnlyList<string> Amiss => [.. _amiss];

    public static FaultReport Skip(string fault, string reason) => new(fault) { Skipped = reason };

    public void Saw(string what) => _seen.Enqueue(what);

    /// <param name="otherwise">What is amiss where it does not hold.</param>
    public void Expect(bool holds, string otherwise)
    {
        if (!holds)
        {
            _amiss.Enqueue(otherwise);
        }
    }

    public void Add(IEnumerable<string> amiss)
    {
        foreach (var sentence in amiss)
        {
            _amiss.Enqueue(sentence);
        }
    }
}
