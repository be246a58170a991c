using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Mentions;

/// <summary>Compounds that the lexicon lacks, by their form: IMGN321, "xyzumab ravtansine", huXYZ-DM4.</summary>
public static class CodeNameReader
{
    /// <summary>Laboratory codes that are compounds made with the issuer's technology whatever their number.</summary>
    private static readonly string[] CodeStems = ["IMGN", "IMGC"];

    public static bool TryRead(TokenRun run, int i, out int next)
    {
        next = i + 1;
        if (!run.IsKind(i, TokenKind.Word))
        {
            return false;
        }

        var word = run.Raw(i);
        if (IsCode(word))
        {
            return true;
        }

        if (word.EndsWith("mab", StringComparison.OrdinalIgnoreCase) && word.Length > 5 && run.Raw(i + 1).EndsWith("tansine", StringComparison.OrdinalIgnoreCase))
        {
            next = i + 2;
            return true;
        }

        next = i + 3;
        return word.StartsWith("hu", StringComparison.Ordinal) && word.Length > 3 && word[2..].ContainsAnyInRange('0', 'Z') && run.IsDash(i + 1) && run.IsAny(i + 2, "DM1", "DM4");
    }

    private static bool IsCode(ReadOnlySpan<char> word)
    {
        foreach (var stem in CodeStems)
        {
            if (word.Length is >= 7 and <= 9 && word.StartsWith(stem, StringComparison.Ordinal) && !word[stem.Length..].ContainsAnyExceptInRange('0', '9'))
            {
                return true;
            }
        }

        return false;
    }
}
