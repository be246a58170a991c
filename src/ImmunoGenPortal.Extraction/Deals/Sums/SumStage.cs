namespace ImmunoGenPortal.Extraction.Deals.Sums;

/// <summary>What the milestones are of: "$28 million on development events, $70 million on regulatory events and $90 million on sales".</summary>
internal static class SumStage
{
    /// <summary>Part of a sum of milestones, told by nothing but what its own are of.</summary>
    public static SumReading? Part(SumScene scene, int amount, int right)
    {
        if (!scene.Any(0, scene.Count, Sense.Milestone))
        {
            return null;
        }

        for (var i = amount + 1; i < right && i < amount + 6; i++)
        {
            if (IsStage(scene, i))
            {
                return scene.Word(amount + 1) is "in" or "on" or "for" or "upon" or "to" or "of" or "related" or "tied" or "linked" or "relating" ? new SumReading("milestones", i, i + 1) : null;
            }
        }

        return null;
    }

    /// <summary>The one stage that the words of a reading or those behind the amount name; -1 where there are several or none.</summary>
    public static int Of(SumScene scene, int amount, SumReading reading)
    {
        var found = -1;
        for (var i = Math.Min(reading.First, amount + 1); i < Math.Max(reading.After, amount + 1) && i < scene.Count; i++)
        {
            if (IsStage(scene, i))
            {
                if (found >= 0)
                {
                    return -1;
                }

                found = i;
            }
        }

        return found;
    }

    private static bool IsStage(SumScene scene, int i) =>
        scene.MentionAt(i) is null && scene.Word(i) is "development" or "clinical" or "regulatory" or "approval" or "sales" or "commercial" or "sales-based" or "commercialization";
}
