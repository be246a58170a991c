namespace ImmunoGenPortal.Ingestion.Sameness;

/// <summary>Numbers words in the order in which they first come, so that sequences of them compare as numbers.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public int[] Number(IReadOnlyList<string> words)
    {
        var numbers = new int[words.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (!_numbers.TryGetValue(words[i], out numbers[i]))
            {
                _numbers[words[i]] = numbers[i] = _numbers.Count;
            }
        }

        return numbers;
    }
}
