namespace ImmunoGenPortal.Ingestion.Sameness;

/// <summary>Which of two texts a run stands in.</summary>
public enum DifferenceKind
{
    /// <summary>In both, but for white space and the shape of quotation marks and dashes; written as in the first.</summary>
    Same,
    OnlyInFirst,
    OnlyInSecond,
}

/// <summary>Words in a row of the same kind, with the white space after them; never empty.</summary>
public sealed record DifferenceRun(DifferenceKind Kind, string Text)
{
    /// <summary>What a page shows of a long run and what it hides between; together they are the text.</summary>
    /// <param name="atEachEnd">Characters to show before and after; the cut comes at the next white space.</param>
    /// <returns>All in Head where little would be hidden.</returns>
    public (string Head, string Hidden, string Tail) Fold(int atEachEnd)
    {
        var start = atEachEnd < Text.Length ? AfterWord(atEachEnd) : Text.Length;
        var end = start;
        for (var i = Math.Max(start, Text.Length - atEachEnd); i < Text.Length && end == start; i = AfterWord(i))
        {
            end = i == 0 || char.IsWhiteSpace(Text[i - 1]) ? i : start;
        }

        return end - start > atEachEnd ? (Text[..start], Text[start..end], Text[end..]) : (Text, "", "");
    }

    private int AfterWord(int i)
    {
        while (i < Text.Length && !char.IsWhiteSpace(Text[i]))
        {
            i++;
        }

        while (i < Text.Length && char.IsWhiteSpace(Text[i]))
        {
            i++;
        }

        return i;
    }
}
