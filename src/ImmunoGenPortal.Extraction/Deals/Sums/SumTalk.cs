namespace ImmunoGenPortal.Extraction.Deals.Sums;

/// <summary>Whether the talk about an amount is of a deal's terms at all, and of one that still stands.</summary>
internal static class SumTalk
{
    /// <summary>Whether an amount is told of something else: the books, a price, goods, what was denied.</summary>
    public static bool IsOther(SumScene scene, int amount)
    {
        var (left, right) = (SumPlace.LeftOf(scene, amount), SumPlace.RightOf(scene, amount));
        return IsBooks(scene, Math.Max(left, amount - 8), amount)
            || (IsBooks(scene, amount + 1, Math.Min(right, amount + 4)) && SumStage.Part(scene, amount, right) is null)
            || scene.Any(Math.Max(left, amount - 14), amount, Sense.Denied)
            || (scene.IsWord(amount - 1, "which") && scene.IsWord(amount - 2, "of"))
            || IsAlternative(scene, amount) || IsPrice(scene, amount) || IsRest(scene, amount) || IsPut(scene, amount, left) || IsYear(scene, amount, right);
    }

    /// <summary>"exercised the first of these put options, for $2.5 million": who sells shares so pays no fee.</summary>
    private static bool IsPut(SumScene scene, int amount, int left)
    {
        for (var i = Math.Max(left, amount - 14); i < amount; i++)
        {
            if (scene.IsWord(i, "put") && scene.Is(i + 1, Sense.Option | Sense.License))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"earned $13 million of research support fees in fiscal 2004": what a year's books have of it.</summary>
    private static bool IsYear(SumScene scene, int amount, int right)
    {
        if (!(scene.Word(amount - 1) is "earned" or "recognized" or "recorded" or "received"))
        {
            return false;
        }

        for (var i = amount + 1; i < Math.Min(right, amount + 10); i++)
        {
            if (scene.Word(i) is "in" or "during" or "for" && (scene.Word(i + 1) is "fiscal" || (scene.Word(i + 1) is "the" && scene.Word(i + 2) is "quarter" or "year" or "period")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"sales of", but not "sales milestones".</summary>
    private static bool IsBooks(SumScene scene, int first, int after)
    {
        for (var i = scene.Find(first, after, Sense.Books); i >= 0; i = scene.Find(i + 1, after, Sense.Books))
        {
            if (!(scene.Is(i, Sense.Plain) && scene.Any(i + 1, i + 4, Sense.Milestone | Sense.Goal | Sense.Payment)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"$215 million or $240 million": neither is sure.</summary>
    private static bool IsAlternative(SumScene scene, int amount) =>
        (scene.IsWord(amount + 1, "or") && scene.IsMoney(amount + 2)) || (scene.IsWord(amount - 1, "or") && scene.MoneyBefore(amount) >= 0);

    /// <summary>"at $20 apiece": no deal pays so little.</summary>
    private static bool IsPrice(SumScene scene, int amount) => scene.MentionAt(amount) is { Money.Amount: < 10_000 };

    /// <summary>"increases the payments by $5 million", "the final $7 million of funding": part of a sum that is another's.</summary>
    private static bool IsRest(SumScene scene, int amount) =>
        (scene.Word(amount - 1) is "the" or "this" or "that" && scene.IsWord(amount - 2, "of")) || scene.Word(amount - 1) is "final" or "last" or "remaining" || Keeps(scene, amount)
        || (scene.IsWord(amount - 1, "by") && Enumerable.Range(Math.Max(0, amount - 12), Math.Min(amount, 12)).Any(i => scene.Word(i) is "increased" or "raised" or "reduced" or "decreased" or "increases" or "raises" or "reduces"));

    /// <summary>"keeps its right to receive a milestone of $5 million": it is not of what is told.</summary>
    private static bool Keeps(SumScene scene, int amount)
    {
        for (var i = amount - 1; i > amount - 14 && i >= 0; i--)
        {
            if (scene.Word(i) is "keeps" or "retains" or "keep" or "retain" && scene.Any(i, i + 4, Sense.License))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether tense and mood suit the kind of payment: milestones are still to come, and a fee for exercising needs no past.</summary>
    public static bool Fits(SumScene scene, int amount, int left, int right, SumReading reading)
    {
        if (reading.Type is not ("milestone" or "milestones" or "total-value"))
        {
            return true;
        }

        var isOpen = scene.Any(reading.Type == "milestones" ? 0 : scene.ClauseStart(amount), right, Sense.Open) || (IsConditional(scene, left, right) && !scene.Any(left, right, Sense.Past));
        var isPast = scene.Any(Math.Max(left, amount - 6), amount, Sense.Past) || scene.Any(amount + 1, Math.Min(right, amount + 8), Sense.Past);
        isOpen |= reading.Type == "milestones" && scene.Is(reading.After - 1, Sense.Milestone | Sense.Payment) && !scene.Any(scene.ClauseStart(amount), right, Sense.Past | Sense.Books) && !IsPaid(scene, scene.ClauseStart(amount), amount);
        return isOpen && !isPast && !IsDone(scene, amount, right);
    }

    /// <summary>"$6 million when it was approved".</summary>
    private static bool IsDone(SumScene scene, int amount, int right)
    {
        var when = scene.Find(amount + 1, right, Sense.When);
        for (var i = when; when >= 0 && i < right && i < when + 8; i++)
        {
            if (scene.Word(i) is "was" or "were" or "had")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPaid(SumScene scene, int first, int amount)
    {
        for (var i = first; i < amount; i++)
        {
            if (scene.Word(i) is "paid")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsConditional(SumScene scene, int left, int right)
    {
        for (var i = left; i < right; i++)
        {
            if (scene.Is(i, Sense.When) && scene.Word(i) is not ("at" or "At" or "on" or "On" or "after" or "After" or "where" or "following" or "Following"))
            {
                return true;
            }
        }

        return false;
    }
}
