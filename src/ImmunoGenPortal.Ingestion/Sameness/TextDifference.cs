using System.Text;

namespace ImmunoGenPortal.Ingestion.Sameness;

/// <summary>What differs between two texts of one release, word by word, whatever the width of their lines.</summary>
public static class TextDifference
{
    /// <summary>Well under a second, whatever the texts; only long texts that differ nearly everywhere, or repeat themselves without end, use it up.</summary>
    public const long MostSteps = 4_000_000;

    /// <summary>Words in both between longer stretches that differ ("of the") are chance, and cut what a reader takes in as one.</summary>
    private const int ByChance = 2;

    /// <returns>
    /// In order, what is only in the first before what is only in the second. The runs of kind Same and OnlyInFirst together are the first
    /// text, character by character; Same and OnlyInSecond are the second, but for what <see cref="DifferenceKind.Same"/> passes over.
    /// What could not be compared within <see cref="MostSteps"/> stands as different.
    /// </returns>
    public static IReadOnlyList<DifferenceRun> Between(string first, string second)
    {
        var (firstStarts, firstWords) = Cut(first);
        var (secondStarts, secondWords) = Cut(second);
        var vocabulary = new Vocabulary();
        var shared = SequenceDifference.Between(vocabulary.Number(firstWords), vocabulary.Number(secondWords), MostSteps, out _);
        var runs = new List<DifferenceRun>((shared.Count * 3) + 2);
        var (one, other) = (0, 0);
        foreach (var stretch in WithoutChance(shared, firstWords.Count, secondWords.Count).Append(new SharedStretch(firstWords.Count, secondWords.Count, 0)))
        {
            Add(runs, DifferenceKind.OnlyInFirst, first, firstStarts[one], firstStarts[stretch.First]);
            Add(runs, DifferenceKind.OnlyInSecond, second, FromSpace(runs, second, secondStarts[other]), secondStarts[stretch.Second]);
            (one, other) = (stretch.First + stretch.Length, stretch.Second + stretch.Length);
            Add(runs, DifferenceKind.Same, first, firstStarts[stretch.First], firstStarts[one]);
        }

        return runs;
    }

    /// <summary>The words as they are compared, and where each begins; one more start for the end of the text.</summary>
    private static (List<int> Starts, List<string> Words) Cut(string text)
    {
        var (starts, words) = (new List<int>(text.Length / 6), new List<string>(text.Length / 6));
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            while (i < text.Length && !char.IsWhiteSpace(text[i]))
            {
                i++;
            }

            starts.Add(start);
            words.Add(Plain(text.AsSpan(start, i - start)));
            while (i < text.Length && char.IsWhiteSpace(text[i]))
            {
                i++;
            }
        }

        starts.Add(text.Length);
        return (starts, words);
    }

    private static string Plain(ReadOnlySpan<char> word)
    {
        if (Ascii.IsValid(word))
        {
            return word.ToString();
        }

        var plain = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            plain.Append(c switch
            {
                '‘' or '’' => '\'',
                '“' or '”' => '"',
                '‐' or '‑' or '–' or '−' => '-',
                _ => c,
            });
        }

        return plain.ToString();
    }

    private static IEnumerable<SharedStretch> WithoutChance(IReadOnlyList<SharedStretch> shared, int firstCount, int secondCount)
    {
        var (one, other) = (0, 0);
        for (var i = 0; i < shared.Count; i++)
        {
            var stretch = shared[i];
            var next = i + 1 < shared.Count ? shared[i + 1] : new SharedStretch(firstCount, secondCount, 0);
            var before = Math.Min(stretch.First - one, stretch.Second - other);
            var after = Math.Min(next.First - stretch.First, next.Second - stretch.Second) - stretch.Length;
            if (stretch.Length > ByChance || before <= ByChance || after <= ByChance)
            {
                (one, other) = (stretch.First + stretch.Length, stretch.Second + stretch.Length);
                yield return stretch;
            }
        }
    }

    /// <summary>The last word of the first text has no space after it; where the second goes on, its own space parts the two.</summary>
    private static int FromSpace(List<DifferenceRun> runs, string second, int start)
    {
        if (runs.FindLast(run => run.Kind == DifferenceKind.Same) is { } before && !char.IsWhiteSpace(before.Text[^1]))
        {
            while (start > 0 && start < second.Length && char.IsWhiteSpace(second[start - 1]))
            {
                start--;
            }
        }

        return start;
    }

    private static void Add(List<DifferenceRun> runs, DifferenceKind kind, string text, int start, int end)
    {
        if (end > start)
        {
            runs.Add(new DifferenceRun(kind, text[start..end]));
        }
    }
}
