using System.Globalization;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Ingestion.Resolution;

/// <summary>
/// Makes of all tellings of a partner's deals the rights that there are. What a release tells in sum ("two licenses in 2009")
/// expects that many, and is met by those that others describe one by one; only the rest stands for itself.
/// The outcome does not depend on the order in which releases came.
/// </summary>
internal static class GrantPlanner
{
    public static IReadOnlyList<GrantPlan> Plan(IEnumerable<DealTelling> tellings)
    {
        var ordered = tellings.OrderBy(telling => telling.DateText ?? "9999", StringComparer.Ordinal).ThenBy(telling => telling.ReleaseDate).ThenBy(telling => telling.Ordinal).ThenBy(telling => telling.Target, StringComparer.Ordinal).ToList();
        var single = Cluster([.. ordered.Where(telling => telling.Count == 1)]);
        var summed = ordered.Where(telling => telling.Count > 1).GroupBy(telling => (telling.Kind, Date: telling.DateText)).ToList();
        var plans = single.Select(cluster => Single(cluster, [.. summed.Where(sum => Covers(sum.Key.Kind, sum.Key.Date, cluster)).SelectMany(sum => sum)])).ToList();
        plans = Unique(plans);
        foreach (var sum in summed)
        {
            var met = single.Count(cluster => Covers(sum.Key.Kind, sum.Key.Date, cluster));
            var expected = sum.Max(telling => telling.Count);
            for (var place = met + 1; place <= expected; place++)
            {
                var plan = new GrantPlan("", sum.Key.Kind, sum.First().Date, null, expected, Leading(sum));
                plans.Add(plan with { Key = string.Create(CultureInfo.InvariantCulture, $"{plan.KindAndDate}/{place}") });
            }
        }

        return WithOrdinals(plans);
    }

    /// <summary>What a release calls a license, another may call the collaboration under which it was granted.</summary>
    private static readonly string[] Granting = ["license", "collaboration", "option", "right-to-test"];

    /// <summary>Tellings of one right: same kind, dates of which one is the other less precisely, nothing that identifies it at odds.</summary>
    private static List<List<DealTelling>> Cluster(List<DealTelling> tellings)
    {
        var clusters = new List<List<DealTelling>>();
        foreach (var telling in tellings.OrderByDescending(telling => telling.DateText?.Length ?? 0))
        {
            var cluster = clusters.Find(cluster => cluster.TrueForAll(other => AreOne(other, telling)));
            if (cluster is null)
            {
                clusters.Add([telling]);
            }
            else
            {
                cluster.Add(telling);
            }
        }

        return clusters;
    }

    private static bool AreOne(DealTelling one, DealTelling other) =>
        AreOneKind(one, other) && AreNear(one.DateText, other.DateText)
        && Agree(one.Ordinal, other.Ordinal) && Agree(one.TargetKey, other.TargetKey) && AreOneCompound(one, other);

    /// <summary>One release may call it by its code, another by its brand.</summary>
    private static bool AreOneCompound(DealTelling one, DealTelling other) =>
        one.CompoundId is { } first && other.CompoundId is { } second ? first == second : Agree(one.CompoundKey, other.CompoundKey);

    /// <summary>Two releases may call a right of the same month by different words; one release that uses two tells of two.</summary>
    private static bool AreOneKind(DealTelling one, DealTelling other) =>
        one.Kind == other.Kind
        || (Granting.Contains(one.Kind) && Granting.Contains(other.Kind) && one.ReleaseDate != other.ReleaseDate && one.Date is { Month: not null } && other.Date is { Month: not null });

    private static bool AreNear(string? one, string? other) =>
        one is null || other is null ? one == other : one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal);

    private static bool Agree<T>(T? one, T? other) => one is null || other is null || one.Equals(other);

    private static bool Covers(string kind, string? date, List<DealTelling> cluster) =>
        cluster[0].Kind == kind && date is not null && cluster.Exists(telling => telling.DateText?.StartsWith(date, StringComparison.Ordinal) == true);

    private static GrantPlan Single(List<DealTelling> cluster, IReadOnlyList<DealTelling> sums)
    {
        var date = cluster.Select(telling => telling.Date).OfType<PartialDate>().OrderByDescending(told => told.ToString().Length).Cast<PartialDate?>().FirstOrDefault();
        var tellings = Leading(cluster.Concat(sums));
        var plan = new GrantPlan("", tellings.First(cluster.Contains).Kind, date, null, 1, tellings);
        return plan with { Key = plan.KindAndDate, Ordinal = cluster.Select(telling => telling.Ordinal).FirstOrDefault(ordinal => ordinal is not null) };
    }

    private static List<DealTelling> Leading(IEnumerable<DealTelling> tellings) =>
        [.. tellings.OrderByDescending(telling => telling.IsAnnouncement).ThenBy(telling => telling.Count).ThenBy(telling => telling.ReleaseDate)];

    /// <summary>Two rights of one day differ by target or compound, else by their place.</summary>
    private static List<GrantPlan> Unique(List<GrantPlan> plans)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        var unique = new List<GrantPlan>();
        foreach (var plan in plans.OrderBy(plan => plan.Key, StringComparer.Ordinal).ThenBy(plan => plan.First(telling => telling.TargetKey), StringComparer.Ordinal))
        {
            var key = plan.Key;
            if (used.Contains(key) && plan.First(telling => telling.TargetKey ?? telling.CompoundKey) is { } name)
            {
                key += "/" + name;
            }

            for (var k = 2; !used.Add(key); k++)
            {
                key = string.Create(CultureInfo.InvariantCulture, $"{plan.Key}/{k}");
            }

            unique.Add(plan with { Key = key });
        }

        return unique;
    }

    /// <summary>Where a release calls a right the third and there are just two before it, those are the first and the second.</summary>
    private static List<GrantPlan> WithOrdinals(List<GrantPlan> plans)
    {
        var dated = plans.OrderBy(plan => plan.Date?.ToString() ?? "9999", StringComparer.Ordinal).ThenBy(plan => plan.Key, StringComparer.Ordinal).ToList();
        foreach (var kind in dated.GroupBy(plan => plan.Kind).Select(group => group.ToList()))
        {
            var told = kind.FindIndex(plan => plan.Ordinal is not null);
            if (told > 0 && kind[told].Ordinal == told + 1)
            {
                for (var place = 0; place < told; place++)
                {
                    dated[dated.IndexOf(kind[place])] = kind[place] with { Ordinal = place + 1 };
                }
            }
        }

        return dated;
    }
}
