namespace ImmunoGenPortal.Extraction.Patterns;

/// <summary>Numbers of words of which any will do. Most words are seen to be none of them by the end of their number.</summary>
internal readonly struct AnyWord
{
    private readonly int[] _numbers;

    /// <summary>A bit for the last six bits of each number.</summary>
    private readonly ulong _ends;

    public AnyWord(IEnumerable<int> numbers)
    {
        _numbers = [.. numbers.Distinct()];
        foreach (var number in _numbers)
        {
            _ends |= 1UL << number;
        }
    }

    public IReadOnlyList<int> Numbers => _numbers;

    /// <param name="number">Of a word, or 0.</param>
    public bool Holds(int number) => (_ends & (1UL << number)) != 0 && _numbers.AsSpan().Contains(number);
}
