using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;

namespace ImmunoGenPortal.Extraction.Deals;

/// <summary>One deal told under the names of a unit and of its group is one deal: of the name that the release uses more.</summary>
internal static class PartnerGroups
{
    private static readonly RuleSet Rules = RuleSet.Parse("""
        deal.group   one:PARTNER (is | as)? (a | an | the | its)? …2 (member | unit | subsidiary | division | affiliate | part) of (the)? other:PARTNER
        deal.group   one:PARTNER …@8 that its …2 (subsidiary | unit | affiliate | division) other:PARTNER
        deal.group   one:PARTNER of the other:PARTNER
        deal.group   one:PARTNER (through | via) (its | a | the) …3 (subsidiary | unit | affiliate | division) other:PARTNER
        """);

    /// <param name="told">What each sentence tells; its deals become those that they are merged into.</param>
    public static void Merge(ReleaseContext context, List<DealDraft> deals, IEnumerable<List<Told>> told)
    {
        if (deals.DistinctBy(deal => deal.Partner).Take(2).Count() < 2)
        {
            return;
        }

        var merged = new Dictionary<DealDraft, DealDraft>();
        foreach (var group in context.Telling.Where(IsOfTwo).SelectMany(static sentence => Rules.Match(sentence)).Select(match => (One: match.MentionOf("one")!.Thing!, Other: match.MentionOf("other")!.Thing!)).Where(group => group.One != group.Other).Distinct().ToList())
        {
            var (more, less) = Uses(context, group.One) > Uses(context, group.Other) ? (group.One, group.Other) : (group.Other, group.One);
            foreach (var deal in deals.FindAll(deal => deal.Partner == less))
            {
                if (deals.Find(other => other.Partner == more && IsSame(deal, other)) is { } same)
                {
                    same.Absorb(deal);
                    deals.Remove(deal);
                    merged[deal] = same;
                }
            }
        }

        foreach (var here in merged.Count == 0 ? [] : told)
        {
            for (var i = 0; i < here.Count; i++)
            {
                here[i] = merged.TryGetValue(here[i].Deal, out var same) ? here[i] with { Deal = same } : here[i];
            }
        }
    }

    /// <summary>Whether the sentence can tell how two companies stand to each other.</summary>
    internal static bool IsOfTwo(Text.Sentence sentence) => sentence.Mentions.Count(mention => mention.Type == MentionType.Partner) > 1;

    private static bool IsSame(DealDraft one, DealDraft other) =>
        one.IsNews == other.IsNews && one.IsInward == other.IsInward && one.HasNothingAgainst(other)
        && (one.Kind == other.Kind || DealKinds.AreAlike(one.Kind, other.Kind)) && (one.IsNews || one.Date is not null);

    private static int Uses(ReleaseContext context, NamedThing partner) =>
        context.Telling.Sum(sentence => sentence.Mentions.Count(mention => mention.Type == MentionType.Partner && mention.Thing == partner));
}
