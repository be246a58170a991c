namespace ImmunoGenPortal.Extraction.Text;

/// <summary>How words are written.</summary>
internal static class Letters
{
    /// <summary>Whether any letter is a small one, in whatever alphabet.</summary>
    public static bool HoldsSmall(ReadOnlySpan<char> words)
    {
        foreach (var letter in words)
        {
            if (char.IsLower(letter))
            {
                return true;
            }
        }

        return false;
    }
}
