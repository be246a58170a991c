namespace ImmunoGenPortal.Ingestion.Sameness;

/// <summary>Words of one body in whose place, between the same words, the other has different ones.</summary>
/// <param name="First">As <see cref="BodyWords"/> reads them, with spaces between; empty where only the second has something.</param>
/// <param name="HasFigures">Whether numbers, dates, ordinals or code names are among what differs.</param>
public sealed record Replacement(string First, string Second, bool HasFigures);

/// <summary>
/// Finds the words that make two near-identical bodies two releases: "third" for "second", "amg595" for "amg172". Left aside are long
/// stretches that one has and the other lacks (a table, a summary), words whose neighbours differ as well (contacts, tables set otherwise),
/// and words that both have equally often, only elsewhere.
/// </summary>
internal static class Replacements
{
    /// <summary>Longer ones are another paragraph, not another word.</summary>
    private const int MostWords = 12;

    /// <summary>"a second" for "an", "third" for nothing: an ordinal that one of them lacks counts, a clause that one of them lacks does not.</summary>
    private const int MostInserted = 3;

    /// <summary>Shared words before and after, together, counting no more than this many on either side.</summary>
    private const int NeededNeighbours = 8;

    /// <summary>Elements and diagonals to compare; what copies of a release differ in takes far fewer.</summary>
    private const long MostSteps = 2_000_000;

    private static readonly HashSet<string> Ordinals = new(StringComparer.Ordinal)
    {
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
    };

    private static readonly HashSet<string> Numerals = new(StringComparer.Ordinal)
    {
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "i", "ii", "iii", "iv", "ib", "iia", "iib",
    };

    public static IReadOnlyList<Replacement> Between(IReadOnlyList<string> first, IReadOnlyList<string> second)
    {
        var vocabulary = new Vocabulary();
        var shared = SequenceDifference.Between(vocabulary.Number(first), vocabulary.Number(second), MostSteps, out _);
        var surplus = Surplus(first, second);
        var replacements = new List<Replacement>();
        for (var i = 1; i < shared.Count; i++)
        {
            var (before, after) = (shared[i - 1], shared[i]);
            if (Math.Min(before.Length, NeededNeighbours) + Math.Min(after.Length, NeededNeighbours) >= NeededNeighbours)
            {
                var gone = Slice(first, before.First + before.Length, after.First);
                var come = Slice(second, before.Second + before.Length, after.Second);
                if (Read(gone, come, surplus) is { } replacement)
                {
                    replacements.Add(replacement);
                }
            }
        }

        AddEdges(first, second, shared, surplus, replacements);
        return replacements;
    }

    /// <summary>At either end of the bodies nothing stands on the far side: only a figure or two in the place of others count there.</summary>
    private static void AddEdges(IReadOnlyList<string> first, IReadOnlyList<string> second, IReadOnlyList<SharedStretch> shared, Dictionary<string, int> surplus, List<Replacement> replacements)
    {
        foreach (var (gone, come) in shared.Count == 0 ? [] : new[]
        {
            (Slice(first, 0, shared[0].First), Slice(second, 0, shared[0].Second)),
            (Slice(first, shared[^1].First + shared[^1].Length, first.Count), Slice(second, shared[^1].Second + shared[^1].Length, second.Count)),
        })
        {
            if (gone.Count <= MostInserted && come.Count <= MostInserted && Read(gone, come, surplus) is { HasFigures: true } replacement)
            {
                replacements.Add(replacement);
            }
        }
    }

    private static Replacement? Read(List<string> gone, List<string> come, Dictionary<string, int> surplus)
    {
        if (gone.Count > MostWords || come.Count > MostWords || string.Concat(gone) == string.Concat(come))
        {
            return null;
        }

        var lost = gone.Where(word => surplus.GetValueOrDefault(word) > 0).ToList();
        var won = come.Where(word => surplus.GetValueOrDefault(word) < 0).ToList();
        var figures = (lost.Exists(IsFigure) && won.Exists(IsFigure)) || (gone.Count + come.Count <= MostInserted && lost.Concat(won).Any(Ordinals.Contains));
        return figures || (lost.Count > 0 && won.Count > 0 && !IsSpelling(string.Concat(gone), string.Concat(come))) ? new Replacement(string.Join(' ', gone), string.Join(' ', come), figures) : null;
    }

    /// <summary>"tumour" for "tumor", "m2" for "m²", "million1" for "million" with its footnote: most letters are the same from either end.</summary>
    private static bool IsSpelling(string one, string other)
    {
        var start = one.AsSpan().CommonPrefixLength(other);
        var end = 0;
        while (end < Math.Min(one.Length, other.Length) - start && one[^(end + 1)] == other[^(end + 1)])
        {
            end++;
        }

        return start == Math.Min(one.Length, other.Length) || (start + end) * 10 >= Math.Max(one.Length, other.Length) * 7;
    }

    private static bool IsFigure(string word) => word.Any(char.IsDigit) || Ordinals.Contains(word) || Numerals.Contains(word);

    /// <summary>How much more often a word stands in the first; negative where the second has it more often.</summary>
    private static Dictionary<string, int> Surplus(IReadOnlyList<string> first, IReadOnlyList<string> second)
    {
        var surplus = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in first)
        {
            surplus[word] = surplus.GetValueOrDefault(word) + 1;
        }

        foreach (var word in second)
        {
            surplus[word] = surplus.GetValueOrDefault(word) - 1;
        }

        return surplus;
    }

    private static List<string> Slice(IReadOnlyList<string> words, int start, int end)
    {
        var slice = new List<string>(end - start);
        for (var i = start; i < end; i++)
        {
            slice.Add(words[i]);
        }

        return slice;
    }
}
