using System.Globalization;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Checks;

/// <summary>Kinds of response against all responses, and the outcomes of a part of the patients against its number.</summary>
internal static class PartsCheck
{
    private static readonly HashSet<string> Responses = ["CR", "VGPR", "PR", "CRi"];

    public static void Run(ReleaseContext context, List<Draft> results)
    {
        foreach (var group in results.GroupBy(result => result[Properties.Result.Subgroup]?.Stored))
        {
            CheckResponses(context, [.. group]);
            if (group.Key is not null)
            {
                CheckSubgroup(context, [.. group], group.Key);
            }
        }
    }

    /// <summary>39% + 23% against 8 of 13.</summary>
    private static void CheckResponses(ReleaseContext context, List<Draft> results)
    {
        var all = results.Find(result => result[Properties.Result.Metric]?.Stored == "ORR" && result[Properties.Result.N] is not null);
        var kinds = results.Where(result => Responses.Contains(result[Properties.Result.Metric]!.Stored) && result[Properties.Result.Percent] is NumberValue).ToList();
        if (all?[Properties.Result.N] is not NumberValue n || all[Properties.Result.Of] is not NumberValue of || kinds.Count < 2
            || !Shares.IsWhole(of.Number) || !Shares.IsSane(n.Number) || kinds.Exists(kind => !Shares.IsSane(((NumberValue)kind[Properties.Result.Percent]!).Number)))
        {
            return;
        }

        var percents = kinds.Select(kind => ((NumberValue)kind[Properties.Result.Percent]!).Number).ToList();
        var patients = percents.Select(percent => Math.Round(percent * of.Number / 100m, MidpointRounding.AwayFromZero)).ToList();
        var sum = percents.Sum();
        var working = string.Create(CultureInfo.InvariantCulture,
            $"{string.Join(" + ", percents.Select(percent => percent + "%"))} = {sum}%; {n.Number}/{of.Number} = {Shares.Percent(n.Number, of.Number)}%; as patients {string.Join(" + ", patients)} = {patients.Sum()}");
        var verdict = patients.Sum() == n.Number ? Shares.Verdict(sum, n.Number, of.Number) is Verdict.Exact ? Verdict.Exact : Verdict.Rounds : Verdict.Contradicts;
        var spans = kinds.Aggregate(all.EvidenceOf(Properties.Result.N), (evidence, kind) => evidence.And(kind.EvidenceOf(Properties.Result.Percent)));
        context.Checks.Add(new Check($"{string.Join(" and ", kinds.Select(kind => kind[Properties.Result.Metric]))} make all {n.Stored} responses", working, verdict, spans, "check.parts.responses"));
    }

    /// <summary>1 + 1 + 3 of six: no more than there are.</summary>
    private static void CheckSubgroup(ReleaseContext context, List<Draft> results, string subgroup)
    {
        var counted = results.Where(result => result[Properties.Result.N] is NumberValue).ToList();
        if (counted.Count < 2 || counted[0][Properties.Result.Of] is not NumberValue of)
        {
            return;
        }

        var parts = counted.Select(result => ((NumberValue)result[Properties.Result.N]!).Number).ToList();
        var left = of.Number - parts.Sum();
        var working = string.Create(CultureInfo.InvariantCulture, $"{string.Join(" + ", parts)} = {parts.Sum()} of {of.Number}{(left > 0 ? $"; {left} not accounted for" : "")}");
        var spans = counted.Aggregate(counted[0].EvidenceOf(Properties.Result.Of), (evidence, result) => evidence.And(result.EvidenceOf(Properties.Result.N)));
        context.Checks.Add(new Check($"outcomes of the {of.Stored} patients {subgroup}", working, left == 0 ? Verdict.Exact : left > 0 ? Verdict.Undecidable : Verdict.Contradicts, spans, "check.parts.subgroup"));
    }
}
