using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Mentions;

/// <summary>Antigens that the lexicon lacks, by their form: a number of the clusters of differentiation, "CD229", or a code that is called one, "the K91 antigen".</summary>
internal static class TargetNameReader
{
    private const int Longest = 7;

    public static bool TryRead(TokenRun run, int i, out int next)
    {
        next = i + 1;
        var word = run.Raw(i);
        return IsCluster(word) || (word.Length is > 1 and <= Longest && char.IsAsciiLetterUpper(word[0]) && char.IsAsciiDigit(word[^1]) && (run.IsAny(next, "antigen", "receptor") || (run.Is(i - 1, "antigen") && run.IsAny(i - 2, "the", "an"))) && !run.IsDash(i - 1));
    }

    private static bool IsCluster(ReadOnlySpan<char> word) =>
        word.Length is > 3 and < 7 && word.StartsWith("CD", StringComparison.Ordinal) && !word[2..Math.Min(word.Length, 5)].ContainsAnyExceptInRange('0', '9') && (word.Length < 6 || char.IsAsciiLetterLower(word[5]));
}
