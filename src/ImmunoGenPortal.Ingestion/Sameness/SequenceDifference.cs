namespace ImmunoGenPortal.Ingestion.Sameness;

/// <summary>Equal elements in a row: where they begin in either sequence and how many they are, at least one.</summary>
public readonly record struct SharedStretch(int First, int Second, int Length);

/// <summary>
/// What two sequences share, in order: Myers' shortest edit, halved at its middle (linear space), while the differences are few; where they
/// are many, cut at what stands once in both (patience). Whatever the input it stops at a number of steps, and what it has not compared
/// by then counts as different.
/// </summary>
public sealed class SequenceDifference
{
    private readonly int[] _first;
    private readonly int[] _second;
    private readonly List<SharedStretch> _shared = [];
    private readonly Stack<Box> _open = new();

    private SequenceDifference(int[] first, int[] second, long mostSteps) => (_first, _second, StepsLeft) = (first, second, mostSteps);

    /// <summary>Elements and diagonals that may still be looked at.</summary>
    internal long StepsLeft { get; private set; }

    /// <param name="mostSteps">Elements and diagonals to look at; overrun by at most three passes over both sequences.</param>
    /// <param name="stepsTaken">How many it took.</param>
    /// <returns>Ascending in both sequences, never overlapping, never touching in both.</returns>
    public static IReadOnlyList<SharedStretch> Between(int[] first, int[] second, long mostSteps, out long stepsTaken)
    {
        var difference = new SequenceDifference(first, second, mostSteps);
        difference.Run();
        stepsTaken = mostSteps - difference.StepsLeft;
        return difference.Ordered();
    }

    internal void Take(long steps) => StepsLeft -= steps;

    private void Run()
    {
        _open.Push(new Box(0, _first.Length, 0, _second.Length));
        while (_open.TryPop(out var box))
        {
            var inner = Trim(box);
            if (inner.IsEmpty || StepsLeft <= 0)
            {
                continue;
            }

            if (MiddlePoint.Find(_first, _second, inner, this) is { } middle)
            {
                _open.Push(new Box(inner.FirstStart, middle.First, inner.SecondStart, middle.Second));
                _open.Push(new Box(middle.First, inner.FirstEnd, middle.Second, inner.SecondEnd));
            }
            else if (StepsLeft > 0)
            {
                CutAtAnchors(inner);
            }
        }
    }

    private void CutAtAnchors(Box box)
    {
        var (first, second) = (box.FirstStart, box.SecondStart);
        Take(box.Size);
        foreach (var anchor in UniqueAnchors.Find(_first, _second, box))
        {
            _open.Push(new Box(first, anchor.First, second, anchor.Second));
            _shared.Add(new SharedStretch(anchor.First, anchor.Second, 1));
            (first, second) = (anchor.First + 1, anchor.Second + 1);
        }

        if (first > box.FirstStart || second > box.SecondStart)
        {
            _open.Push(new Box(first, box.FirstEnd, second, box.SecondEnd));
        }
    }

    /// <summary>Keeps what both begin and end with; returns the rest.</summary>
    private Box Trim(Box box)
    {
        var (a, aEnd, b, bEnd) = box;
        while (a < aEnd && b < bEnd && _first[a] == _second[b])
        {
            (a, b) = (a + 1, b + 1);
        }

        while (a < aEnd && b < bEnd && _first[aEnd - 1] == _second[bEnd - 1])
        {
            (aEnd, bEnd) = (aEnd - 1, bEnd - 1);
        }

        Keep(box.FirstStart, box.SecondStart, a - box.FirstStart);
        Keep(aEnd, bEnd, box.FirstEnd - aEnd);
        Take(a - box.FirstStart + box.FirstEnd - aEnd + 1);
        return new Box(a, aEnd, b, bEnd);
    }

    private void Keep(int first, int second, int length)
    {
        if (length > 0)
        {
            _shared.Add(new SharedStretch(first, second, length));
        }
    }

    private List<SharedStretch> Ordered()
    {
        _shared.Sort((a, b) => a.First.CompareTo(b.First));
        var joined = new List<SharedStretch>(_shared.Count);
        foreach (var stretch in _shared)
        {
            if (joined.Count > 0 && joined[^1] is var last && last.First + last.Length == stretch.First && last.Second + last.Length == stretch.Second)
            {
                joined[^1] = last with { Length = last.Length + stretch.Length };
            }
            else
            {
                joined.Add(stretch);
            }
        }

        return joined;
    }
}

/// <summary>A stretch of the first sequence and one of the second that are still to be compared; half-open.</summary>
internal readonly record struct Box(int FirstStart, int FirstEnd, int SecondStart, int SecondEnd)
{
    public int FirstLength => FirstEnd - FirstStart;

    public int SecondLength => SecondEnd - SecondStart;

    public int Size => FirstLength + SecondLength;

    public bool IsEmpty => FirstLength == 0 || SecondLength == 0;
}
