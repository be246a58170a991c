using System.Runtime.InteropServices;

namespace ImmunoGenPortal.Ingestion.Sameness;

/// <summary>Which releases have a band, in memory: 16 bytes for each of the 32 of a release, and the day of each release.</summary>
internal sealed class BandIndex
{
    private const int End = -1;

    /// <summary>By the last bits of a hash, the place of the last entry that has them.</summary>
    private int[] _heads = Empty(1024);

    private readonly List<(int Hash, int Release, int Next)> _entries = [];
    private readonly Dictionary<int, DateOnly?> _days = [];

    /// <summary>The number of the last row that was taken in.</summary>
    public int Last { get; private set; }

    /// <param name="row">The number of the row that has these bands, above that of every one before.</param>
    /// <param name="day">Null where the release gives none.</param>
    public void Add(int row, int release, DateOnly? day, ReadOnlySpan<int> bands)
    {
        _days[release] = day;
        if (_entries.Count + bands.Length > _heads.Length)
        {
            Grow();
        }

        foreach (var hash in bands)
        {
            ref var head = ref _heads[hash & (_heads.Length - 1)];
            _entries.Add((hash, release, head));
            head = _entries.Count - 1;
        }

        Last = row;
    }

    /// <summary>By release how many of these bands it has, of those that have any and whose day is not too far from this one.</summary>
    /// <param name="day">Null where it is not known: any may be near.</param>
    public Dictionary<int, int> Count(ReadOnlySpan<int> bands, DateOnly? day, int mostDaysApart)
    {
        var shared = new Dictionary<int, int>();
        foreach (var hash in bands)
        {
            for (var place = _heads[hash & (_heads.Length - 1)]; place != End; place = _entries[place].Next)
            {
                if (_entries[place].Hash == hash && IsNear(_days[_entries[place].Release], day, mostDaysApart))
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(shared, _entries[place].Release, out _)++;
                }
            }
        }

        return shared;
    }

    private static bool IsNear(DateOnly? one, DateOnly? other, int mostDaysApart) =>
        one is not { } first || other is not { } second || Math.Abs(first.DayNumber - second.DayNumber) <= mostDaysApart;

    private void Grow()
    {
        _heads = Empty(_heads.Length * 2);
        var entries = CollectionsMarshal.AsSpan(_entries);
        for (var place = 0; place < entries.Length; place++)
        {
            ref var head = ref _heads[entries[place].Hash & (_heads.Length - 1)];
            entries[place].Next = head;
            head = place;
        }
    }

    private static int[] Empty(int length)
    {
        var heads = new int[length];
        Array.Fill(heads, End);
        return heads;
    }
}
