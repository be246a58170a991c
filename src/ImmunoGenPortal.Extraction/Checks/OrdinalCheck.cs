using System.Globalization;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Checks;

/// <summary>"Third license" against the licenses that the same release counts before it.</summary>
public static class OrdinalCheck
{
    private static readonly string[] Ordinals = ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    public static void Run(ReleaseContext context)
    {
        var deals = context.Drafts.Where(draft => draft.Kind == SubjectKind.Deal).ToList();
        foreach (var deal in deals)
        {
            if (deal[Properties.Deal.Ordinal] is not NumberValue { Number: >= 1 and <= 10 } ordinal)
            {
                continue;
            }

            var earlier = deals.Where(other => other != deal && IsBefore(other, deal)).ToList();
            if (earlier.Count > 0)
            {
                context.Checks.Add(Compare(deal, ordinal, earlier));
            }
        }
    }

    private static bool IsBefore(Draft other, Draft deal) =>
        other[Properties.Deal.Partner] == deal[Properties.Deal.Partner] && other[Properties.Deal.Kind] == deal[Properties.Deal.Kind]
        && other[Properties.Deal.Date] is DateValue before && deal[Properties.Deal.Date] is DateValue date && before.Date < date.Date;

    private static Check Compare(Draft deal, NumberValue ordinal, List<Draft> earlier)
    {
        var told = earlier.Sum(CountOf);
        var parts = earlier.Select(other => string.Create(CultureInfo.InvariantCulture, $"{CountOf(other)} of {other[Properties.Deal.Date]}"));
        var word = Ordinals[(int)ordinal.Number];
        var working = string.Create(CultureInfo.InvariantCulture, $"{string.Join(" + ", parts)} + this one = {told + 1}; the release calls it the {word}");
        var evidence = earlier.Aggregate(deal.EvidenceOf(Properties.Deal.Ordinal), (spans, other) => spans.And(other.EvidenceOf(Properties.Deal.Count)).And(other.EvidenceOf(Properties.Deal.Date)));
        var statement = $"{(deal[Properties.Deal.Partner] as NameValue)?.Name}'s {word} {deal[Properties.Deal.Kind]}";
        return new Check(statement, working, told + 1 == ordinal.Number ? Verdict.Exact : Verdict.Contradicts, evidence, "check.ordinal");
    }

    private static decimal CountOf(Draft deal) => (deal[Properties.Deal.Count] as NumberValue)?.Number ?? 1;
}
