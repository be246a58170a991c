namespace ImmunoGenPortal.Ingestion.Sameness;

/// <summary>
/// A point in the middle of the shortest edit of a box, found by walking from both ends until the ways meet
/// (E. W. Myers, "An O(ND) Difference Algorithm and Its Variations", 1986, section 4b).
/// </summary>
internal sealed class MiddlePoint
{
    /// <summary>Edits from either end. Beyond it the box is cut at anchors, since the cost grows with the square: at most about a million steps.</summary>
    public const int MostEdits = 512;

    private readonly int[] _first;
    private readonly int[] _second;
    private readonly Box _box;
    private readonly Walk _forward;
    private readonly Walk _backward;
    private readonly int _delta;
    private readonly long _mostSteps;
    private long _steps;

    private MiddlePoint(int[] first, int[] second, Box box, long mostSteps)
    {
        _mostSteps = mostSteps;
        var edits = Math.Min(MostEdits, (box.Size + 1) / 2) + 1;
        (_first, _second, _box, _delta) = (first, second, box, box.FirstLength - box.SecondLength);
        (_forward, _backward) = (new Walk(edits, true), new Walk(edits, false));
    }

    /// <summary>Null where nothing is shared or the differences are too many. Neither sequence's stretch may be empty, nor begin or end alike.</summary>
    public static (int First, int Second)? Find(int[] first, int[] second, Box box, SequenceDifference budget)
    {
        var search = new MiddlePoint(first, second, box, budget.StepsLeft);
        var point = search.Run();
        budget.Take(search._steps);
        return point;
    }

    private (int First, int Second)? Run()
    {
        var most = Math.Min(MostEdits, (_box.Size + 1) / 2);
        for (var edits = 0; edits < most && _steps < _mostSteps; edits++)
        {
            if ((Extend(_forward, _backward, edits) ?? Extend(_backward, _forward, edits)) is { } point)
            {
                return point;
            }
        }

        return null;
    }

    /// <summary>One more edit on every diagonal; the meeting point once this walk reaches the other.</summary>
    private (int First, int Second)? Extend(Walk walk, Walk other, int edits)
    {
        for (var diagonal = -edits + walk.SkippedLow; diagonal <= edits - walk.SkippedHigh && _steps < _mostSteps; diagonal += 2)
        {
            var x = walk.Next(diagonal, edits);
            var y = x - diagonal;
            var start = x;
            while (x < _box.FirstLength && y < _box.SecondLength && IsSame(walk, x, y))
            {
                (x, y) = (x + 1, y + 1);
            }

            walk[diagonal] = x;
            _steps += 1 + x - start;
            if (x > _box.FirstLength)
            {
                walk.SkippedHigh += 2;
            }
            else if (y > _box.SecondLength)
            {
                walk.SkippedLow += 2;
            }
            else if (Meets(walk, other, diagonal, x))
            {
                return walk.IsForward ? (_box.FirstStart + x, _box.SecondStart + y) : (_box.FirstEnd - x, _box.SecondEnd - y);
            }
        }

        return null;
    }

    private bool IsSame(Walk walk, int x, int y) => walk.IsForward
        ? _first[_box.FirstStart + x] == _second[_box.SecondStart + y]
        : _first[_box.FirstEnd - 1 - x] == _second[_box.SecondEnd - 1 - y];

    /// <summary>An odd difference of lengths lets the ways meet on a forward step, an even one on a backward step.</summary>
    private bool Meets(Walk walk, Walk other, int diagonal, int x) =>
        (_delta % 2 != 0) == walk.IsForward && other[_delta - diagonal] is var reached && reached >= 0 && x + reached >= _box.FirstLength;

    /// <summary>How far into the first stretch a walk has come on each diagonal; -1 where it has not been.</summary>
    private sealed class Walk
    {
        private readonly int[] _reached;

        public Walk(int edits, bool isForward)
        {
            IsForward = isForward;
            _reached = new int[(2 * edits) + 2];
            Array.Fill(_reached, -1);
            this[1] = 0;
        }

        public bool IsForward { get; }

        /// <summary>Diagonals at the low end that have left the box.</summary>
        public int SkippedLow { get; set; }

        public int SkippedHigh { get; set; }

        public int this[int diagonal]
        {
            get => (uint)(diagonal + (_reached.Length / 2)) < (uint)_reached.Length ? _reached[diagonal + (_reached.Length / 2)] : -1;
            set => _reached[diagonal + (_reached.Length / 2)] = value;
        }

        public int Next(int diagonal, int edits) =>
            diagonal == -edits || (diagonal != edits && this[diagonal - 1] < this[diagonal + 1]) ? this[diagonal + 1] : this[diagonal - 1] + 1;
    }
}
