namespace ImmunoGenPortal.Data.Search;

/// <summary>How many letters must be changed, added, dropped or swapped with a neighbour to make one word of another (optimal string alignment).</summary>
internal static class EditDistance
{
    /// <summary>The distance where it is at most a limit; else more than the limit.</summary>
    public static int Of(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int limit)
    {
        if (Math.Abs(one.Length - other.Length) > limit)
        {
            return limit + 1;
        }

        Span<int> before = stackalloc int[other.Length + 1];
        Span<int> last = stackalloc int[other.Length + 1];
        Span<int> row = stackalloc int[other.Length + 1];
        for (var j = 0; j < last.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var same = one[i - 1] == other[j - 1];
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            last.CopyTo(before);
            row.CopyTo(last);
        }

        return last[other.Length];
    }
}
