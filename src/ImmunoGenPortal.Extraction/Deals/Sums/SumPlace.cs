namespace ImmunoGenPortal.Extraction.Deals.Sums;

/// <summary>Which words of a sentence are about which of its amounts.</summary>
internal static class SumPlace
{
    /// <summary>The lower end of the range whose upper end an amount is; -1 where it is none.</summary>
    public static int LowerEnd(SumScene scene, int amount)
    {
        var i = amount - 1;
        while (i >= 0 && (scene.IsMark(i) || scene.Word(i) is "–" or "—" || scene.IsWord(i, "to") || scene.IsWord(i, "and") || scene.IsWord(i, "or")))
        {
            i--;
        }

        return i >= 0 && i < amount - 1 && scene.IsMoney(i) && !scene.IsWord(i - 1, "by") && (scene.IsWord(amount - 1, "to") || scene.Word(amount - 1) is "-" or "–" or "—" || scene.IsWord(i - 1, "between")) ? i : -1;
    }

    /// <summary>Where the words about an amount begin: behind what joins it to the amount before, or with its clause.</summary>
    public static int LeftOf(SumScene scene, int amount)
    {
        var before = scene.MoneyBefore(amount);
        return before < 0 ? scene.ClauseStart(amount) : Math.Max(Cut(scene, before, amount), scene.ClauseStart(amount));
    }

    /// <summary>Where the words about an amount end: at what joins the next amount to it, or with its clause.</summary>
    public static int RightOf(SumScene scene, int amount)
    {
        var end = scene.ClauseEnd(amount);
        var next = scene.MoneyAfter(amount);
        return next < 0 || next >= end ? end : Cut(scene, amount, next) is var cut && cut > amount + 1 ? cut : next;
    }

    /// <summary>The place between two amounts where the words about the second begin: behind the last "and" or comma, before it a condition of its own.</summary>
    private static int Cut(SumScene scene, int first, int second)
    {
        var cut = LastJoint(scene, first, second);
        if (cut < 0)
        {
            return first + 1;
        }

        // "$1 million and, if the trial succeeds, $20 million": the condition is the second's.
        if (scene.Word(cut) is "," && LastJoint(scene, first, cut) is >= 0 and var before && OpensCondition(scene, before + 1, cut))
        {
            return before + 1;
        }

        return cut + 1;
    }

    private static int LastJoint(SumScene scene, int first, int second)
    {
        for (var i = second - 1; i > first; i--)
        {
            if (scene.Is(i, Sense.Joint) || (scene.MentionAt(i) is null && scene.Word(i) is "," or "(" or "–" or "—"))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool OpensCondition(SumScene scene, int from, int to) => scene.Is(scene.Word(from) is "," ? from + 1 : from, Sense.When | Sense.Aim) && to - from > 1;
}
