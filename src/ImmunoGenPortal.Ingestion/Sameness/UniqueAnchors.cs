namespace ImmunoGenPortal.Ingestion.Sameness;

/// <summary>Elements that stand once in each stretch of a box, the longest chain of them that is in the same order in both: Bram Cohen's patience difference.</summary>
internal static class UniqueAnchors
{
    private const int Twice = -2;
    private const int Nowhere = -1;

    /// <returns>Ascending in both; length n log n time.</returns>
    public static List<(int First, int Second)> Find(int[] first, int[] second, Box box)
    {
        var places = new Dictionary<int, (int First, int Second)>(box.FirstLength);
        for (var i = box.FirstStart; i < box.FirstEnd; i++)
        {
            places[first[i]] = (places.ContainsKey(first[i]) ? Twice : i, Nowhere);
        }

        for (var i = box.SecondStart; i < box.SecondEnd; i++)
        {
            if (places.TryGetValue(second[i], out var place))
            {
                places[second[i]] = (place.First, place.Second == Nowhere ? i : Twice);
            }
        }

        var unique = places.Values.Where(place => place is { First: >= 0, Second: >= 0 }).ToList();
        unique.Sort((a, b) => a.First.CompareTo(b.First));
        return LongestAscending(unique);
    }

    private static List<(int First, int Second)> LongestAscending(List<(int First, int Second)> pairs)
    {
        var tops = new List<int>(); // of each pile: the pair with the lowest place in the second sequence
        var below = new int[pairs.Count];
        for (var i = 0; i < pairs.Count; i++)
        {
            var pile = PileFor(pairs, tops, pairs[i].Second);
            below[i] = pile == 0 ? Nowhere : tops[pile - 1];
            if (pile == tops.Count)
            {
                tops.Add(i);
            }
            else
            {
                tops[pile] = i;
            }
        }

        var chain = new List<(int First, int Second)>(tops.Count);
        for (var i = tops.Count == 0 ? Nowhere : tops[^1]; i != Nowhere; i = below[i])
        {
            chain.Add(pairs[i]);
        }

        chain.Reverse();
        return chain;
    }

    private static int PileFor(List<(int First, int Second)> pairs, List<int> tops, int second)
    {
        var (low, high) = (0, tops.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = pairs[tops[middle]].Second < second ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
