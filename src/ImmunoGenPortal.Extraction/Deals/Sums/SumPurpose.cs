using ImmunoGenPortal.Extraction.Mentions;

namespace ImmunoGenPortal.Extraction.Deals.Sums;

/// <summary>What an amount is paid for, and what must happen first: "$2 million for the option", "should it be approved, $5 million".</summary>
internal static class SumPurpose
{
    /// <summary>How far from the amount its condition may stand.</summary>
    private const int Far = 26;

    private const Sense Kinds = Sense.First | Sense.License | Sense.Option | Sense.Exercise | Sense.Renewal | Sense.Event | Sense.Goal | Sense.Milestone;

    public static SumReading? Of(SumScene scene, int amount, int left, int right) =>
        Deed(scene, amount, left, right) ?? Behind(scene, amount, right) ?? Before(scene, amount, left);

    /// <summary>What is done by paying: "may be renewed upon payment of $1.5 million", "may opt in for a fee of $4 million", "in return for $1 million … extends".</summary>
    private static SumReading? Deed(SumScene scene, int amount, int left, int right)
    {
        var first = scene.MentionAt(amount - 1)?.Type == MentionType.Qualifier ? amount - 1 : amount;
        var noun = scene.IsWord(first - 1, "for") ? first - 1 : scene.FindLast(Math.Max(left, amount - 7), amount, Sense.Payment | Sense.Pays);
        if (noun < left || scene.Any(noun, amount, Sense.Event) || MeansOf(scene, noun, left) is not (>= 0 and var means))
        {
            return null;
        }

        var isReturn = scene.Word(means - 1) is "return" or "exchange" or "consideration";
        var deed = scene.FindLast(scene.ClauseStart(amount), means, Sense.Exercise | Sense.Renewal);
        deed = deed < 0 && isReturn ? scene.Find(amount + 1, right, Sense.Exercise | Sense.Renewal) : deed;
        deed = deed >= 0 || isReturn ? deed : scene.FindLast(Math.Max(left, means - 12), means, Sense.Option | Sense.License);
        if (deed > 0 && scene.Is(deed, Sense.License) && scene.Any(deed - 3, deed, Sense.Option))
        {
            return new SumReading(scene.Any(means, amount, Sense.Open) ? "exercise-fee" : "option-fee", deed - 1, deed + 1); // an option to license
        }

        if (deed > 0 && !isReturn && scene.Is(deed, Sense.License) && scene.Any(Math.Max(left, deed - 9), deed, Sense.Open))
        {
            return new SumReading("exercise-fee", deed, deed + 1); // "may license one more target for $2 million"
        }

        return deed < 0 || Math.Abs(amount - deed) > Far ? null
            : new SumReading(scene.Is(deed, Sense.Exercise) ? "exercise-fee" : scene.Is(deed, Sense.Renewal) ? "extension-fee" : scene.Is(deed, Sense.Option) ? "option-fee" : "upfront", deed, deed + 1);
    }

    /// <summary>The "by", "for" or "upon" before a noun or verb of paying; -1 where none stands there.</summary>
    private static int MeansOf(SumScene scene, int noun, int left)
    {
        for (var which = noun; which > Math.Max(left, noun - 6); which--)
        {
            if (scene.IsWord(which, "which") && scene.IsWord(which - 1, "for"))
            {
                return which - 1;
            }
        }

        var i = scene.IsWord(noun, "for") ? noun : noun - 1;
        while (i > left && (scene.Is(i, Sense.Plain) || scene.Word(i) is "a" or "an" or "the" or "its"))
        {
            i--;
        }

        return i >= left && scene.Word(i) is "by" or "for" or "upon" or "on" or "against" or "through" or "with" or "after" ? i : -1;
    }

    /// <summary>The nearest condition behind the amount.</summary>
    private static SumReading? Behind(SumScene scene, int amount, int right)
    {
        for (var i = amount + 1; i < right && i - amount < Far && !scene.Is(i, Sense.Joint); i++)
        {
            if (scene.Is(i, Sense.When | Sense.Aim) && Condition(scene, amount, i, Math.Min(right, i + (scene.Is(i, Sense.Aim) ? 4 : 14))) is { } reading)
            {
                return reading;
            }
        }

        return null;
    }

    /// <summary>The condition before the amount, or the event that brings it.</summary>
    private static SumReading? Before(SumScene scene, int amount, int left)
    {
        for (var i = amount - 1; i >= left && amount - i < Far; i--)
        {
            if (scene.Is(i, Sense.When | Sense.Aim) && Condition(scene, amount, i, Math.Min(amount, i + (scene.Is(i, Sense.Aim) ? 7 : 14))) is { } reading)
            {
                return reading;
            }
        }

        return Subject(scene, amount, left);
    }

    /// <summary>"Approval in Europe would bring $5 million", "Renewal cost Genentech $2 million".</summary>
    private static SumReading? Subject(SumScene scene, int amount, int left)
    {
        var verb = scene.FindLast(left, amount, Sense.Pays);
        return verb > left && scene.Find(left, verb, Kinds) is >= 0 and var kind && kind - left < 8 && TypeOf(scene, amount, kind, left, verb) is { } type ? new SumReading(type, kind, kind + 1) : null;
    }

    /// <summary>What a condition's words name, the first of them.</summary>
    private static SumReading? Condition(SumScene scene, int amount, int when, int limit)
    {
        for (var i = when + 1; i < limit; i++)
        {
            if (scene.IsMoney(i) || (scene.Is(i, Sense.When) && scene.Is(i - 1, Sense.Joint)))
            {
                return null;
            }

            if (scene.Is(i, Kinds) && !IsBefore(scene, i, when) && TypeOf(scene, amount, i, when, limit) is { } type)
            {
                return new SumReading(type, when, i + 1);
            }
        }

        return null;
    }

    /// <summary>"at any time prior to the filing": it is no condition.</summary>
    private static bool IsBefore(SumScene scene, int i, int when)
    {
        for (var k = i - 1; k >= when; k--)
        {
            if (scene.Word(k) is "prior" or "before" or "until" or "so")
            {
                return true;
            }
        }

        return false;
    }

    private static string? TypeOf(SumScene scene, int amount, int i, int first, int limit)
    {
        var sense = scene[i];
        return (sense & Sense.First) != 0 ? (scene.Any(i, limit, Sense.Option) && !scene.Any(i, limit, Sense.License) ? "option-fee" : "upfront")
            : (sense & Sense.Exercise) != 0 || scene.Any(i, Math.Min(limit, i + 3), Sense.Exercise) ? "exercise-fee"
            : (sense & Sense.Renewal) != 0 ? "extension-fee"
            : (sense & Sense.Option) != 0 ? (scene.Any(first, limit, Sense.Exercise) ? "exercise-fee" : scene.Any(first, limit, Sense.Renewal) ? "extension-fee" : "option-fee")
            : (sense & Sense.License) != 0 ? (scene.Any(first, limit, Sense.Milestone | Sense.Goal) ? null : scene.Word(first) is "if" or "If" or "should" or "Should" ? "exercise-fee" : "upfront")
            : (sense & (Sense.Goal | Sense.Milestone | Sense.Event)) != 0 ? (IsMany(scene, amount, i, limit) ? "milestones" : "milestone")
            : null;
    }

    /// <summary>Whether several events must happen: a plural, or the most that may come.</summary>
    private static bool IsMany(SumScene scene, int amount, int first, int limit)
    {
        for (var i = first; i < limit + 8 && i < scene.Count && !scene.IsMoney(i); i++)
        {
            if (scene.Is(i, Sense.Goal | Sense.Milestone) && scene.Word(i)[^1] is 's' or 'S')
            {
                return true;
            }
        }

        return scene.MentionAt(amount - 1) is { Type: MentionType.Qualifier, Code: "up-to" };
    }
}
