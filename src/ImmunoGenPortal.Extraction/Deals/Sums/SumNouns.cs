namespace ImmunoGenPortal.Extraction.Deals.Sums;

/// <summary>The noun that an amount counts: "a $2 million exercise fee", "milestone payments of $30 million", "$5 million in equity".</summary>
internal static class SumNouns
{
    /// <summary>The senses that tell a payment's kind.</summary>
    public const Sense Kinds = Sense.First | Sense.License | Sense.Option | Sense.Exercise | Sense.Access | Sense.Renewal | Sense.Funding | Sense.Equity | Sense.Milestone | Sense.Royalty;

    private const Sense Nouns = Kinds | Sense.Payment | Sense.Work | Sense.Plain | Sense.Goal;

    private const int Longest = 14;

    /// <summary>Right behind the amount, or tied to it by "in", "of" or "as".</summary>
    public static SumReading? Behind(SumScene scene, int amount, int right)
    {
        var first = Skip(scene, amount + 1, right);
        if (scene.OpensCell(first))
        {
            return null; // the next row of a table
        }

        if (Phrase(scene, first, right) is { } direct)
        {
            return direct;
        }

        var link = EndOf(scene, first, right);
        return link < right && scene.Word(link) is "in" or "of" or "as" or "from" or "through"
            ? Phrase(scene, SkipArticle(scene, Skip(scene, link + 1, right)), right)
            : null;
    }

    /// <summary>Before the amount, tied to it by "of", "totaling" or a verb of being.</summary>
    public static SumReading? Before(SumScene scene, int amount, int left)
    {
        var i = amount - 1;
        var linked = false;
        while (i >= left && (scene.Is(i, Sense.Link | Sense.Open | Sense.Total) || scene.IsMark(i) || IsFiller(scene, i)))
        {
            linked |= scene.Is(i, Sense.Link) || scene.Word(i) is ":";
            i--;
        }

        var after = i + 1;
        if (!linked || after <= left)
        {
            return null;
        }


        while (i >= 0 && after - i <= Longest && (scene.Is(i, Nouns | Sense.Joint) || scene.IsMark(i) || (scene.Word(i) is "," && scene.Is(i - 1, Nouns))))
        {
            i--;
        }

        // What stands right behind the amount before is its own: "$1 million upfront and milestones totaling $30 million".
        var first = i >= 0 && scene.IsMoney(i) ? scene.Find(i + 1, after, Sense.Joint) + 1 : i + 1;
        return (after > first ? Phrase(scene, first, after) : null) ?? Subject(scene, after - 1, left);
    }

    /// <summary>"milestone payments under the license come to": the noun before what stands between it and its verb.</summary>
    private static SumReading? Subject(SumScene scene, int last, int left)
    {
        for (var i = last; i >= left && last - i < 10; i--)
        {
            if (scene.Is(i, Sense.Milestone | Sense.Payment))
            {
                var first = i;
                while (first > left && scene.Is(first - 1, Nouns))
                {
                    first--;
                }

                return scene.Word(i + 1) is "under" or "to" or "for" or "from" or "by" or "that" or "which" or "ImmunoGen" or "due" ? Phrase(scene, first, i + 1) : null;
            }

            if (scene.Is(i, Sense.Joint | Sense.Pays) || scene.Word(i) is ",")
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>What a run of such words names; null where its last word is no payment.</summary>
    private static SumReading? Phrase(SumScene scene, int first, int limit)
    {
        while (first < limit && scene.Is(first, Sense.Joint))
        {
            first++;
        }

        var after = EndOf(scene, first, limit);
        while (after > first && (scene.Is(after - 1, Sense.Joint) || scene.IsMark(after - 1)))
        {
            after--;
        }

        return after > first && TypeOf(scene, first, after) is { } type ? new SumReading(type, first, after) : null;
    }

    /// <summary>Where the run of nouns and their adjectives ends.</summary>
    private static int EndOf(SumScene scene, int first, int limit)
    {
        var i = first;
        while (i < limit && i - first < Longest && IsPart(scene, i, first))
        {
            i++;
        }

        return i;
    }

    /// <summary>Whether a word goes on with the run: a noun, an adjective, what lists several, and whose stock it is.</summary>
    private static bool IsPart(SumScene scene, int i, int first) =>
        scene.Is(i, Nouns) || scene.IsMark(i) || scene.IsPossessive(i)
        || (scene.IsOrganisation(i) && (scene.IsPossessive(i + 1) || scene.Any(i, i + 4, Sense.Equity)))
        || (i > first && (scene.Is(i, Sense.Joint) || scene.Word(i) is ",") && IsListed(scene, scene.Is(i + 1, Sense.Joint) ? i + 2 : i + 1) && !scene.Is(i - 1, Sense.Milestone) && !IsEnd(scene, i - 1));

    private static bool IsListed(SumScene scene, int i) => scene.Is(i, Nouns) && !scene.Any(i, i + 3, Sense.Royalty);

    /// <summary>A plural noun for payments ends its phrase: what a comma adds is another.</summary>
    private static bool IsEnd(SumScene scene, int i) => scene.Is(i, Sense.Payment) && scene.Word(i)[^1] is not ('s' or 'S');

    private static string? TypeOf(SumScene scene, int first, int after)
    {
        var senses = Sense.None;
        var isJoined = false;
        for (var i = first; i < after; i++)
        {
            senses |= scene.Word(i) is "closing" ? Sense.Payment : scene[i];
            isJoined |= scene.Is(i, Sense.Joint);
        }

        if ((senses & Sense.Milestone) != 0)
        {
            var others = senses & (Sense.First | Sense.License | Sense.Option | Sense.Exercise | Sense.Access | Sense.Equity);
            return isJoined && (others != 0 || IsBesideFee(scene, first, after)) ? "total-value" : (senses & Sense.Royalty) != 0 ? null : IsPlural(scene, first, after) ? "milestones" : "milestone";
        }

        return (senses & Sense.Royalty) != 0 ? null
            : (senses & Sense.Equity) != 0 ? "equity"
            : (senses & Sense.Exercise) != 0 ? "exercise-fee"
            : (senses & Sense.Renewal) != 0 ? "extension-fee"
            : (senses & Sense.Access) != 0 ? "access-fee"
            : (senses & Sense.Option) != 0 ? ((senses & Sense.Payment) != 0 ? "option-fee" : null)
            : (senses & Sense.First) != 0 ? "upfront"
            : (senses & Sense.License) != 0 ? ((senses & Sense.Payment) != 0 ? "upfront" : null)
            : (senses & Sense.Funding) != 0 ? "research-funding"
            : null;
    }

    /// <summary>"fees and milestone payments".</summary>
    private static bool IsBesideFee(SumScene scene, int first, int after)
    {
        var joint = scene.Find(first, after, Sense.Joint);
        return scene.Any(first, joint, Sense.Payment) && !scene.Any(first, joint, Sense.Milestone);
    }

    private static bool IsPlural(SumScene scene, int first, int after)
    {
        for (var i = first; i < after; i++)
        {
            if (scene.Is(i, Sense.Milestone | Sense.Payment) && scene.Word(i)[^1] is 's' or 'S')
            {
                return true;
            }
        }

        return false;
    }

    private static int Skip(SumScene scene, int i, int limit)
    {
        while (i < limit && scene.IsMark(i))
        {
            i++;
        }

        return i;
    }

    private static int SkipArticle(SumScene scene, int i) => scene.Word(i) is "a" or "an" or "the" or "its" or "their" or "such" ? i + 1 : i;

    private static bool IsFiller(SumScene scene, int i) => scene.Word(i) is "a" or "an" or "the" or "that" or "which" or "about" or "up" or "to" or "for" or "just" or "each" or "potentially" or "as" or "much" or "fixed" or "set" or "some" or "between" or "from" or "run" or "range" or "together" or "value" or "with" or "having" or "also" or "now" or "in" or "the" or "," or ":";
}
