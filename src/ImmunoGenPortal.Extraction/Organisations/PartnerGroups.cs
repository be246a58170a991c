using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Organisations;

/// <summary>Units with the groups that they belong to, and companies with the names that they had before.</summary>
internal static class PartnerGroups
{
    private static readonly RuleSet Members = RuleSet.Parse("""
        let OWNED = (wholly owned | wholly-owned | majority owned | majority-owned | operating | u.s.)
        let UNIT = (member | unit | subsidiary | division | affiliate | subgroup | business | arm)
        partner.member   unit:PARTNER (is | as | now)? (a | an | the | its)? OWNED? ANY? UNIT of (the)? parent:PARTNER
        partner.member   unit:PARTNER , …@10 , is (a | an | the) OWNED? ANY? UNIT of (the)? parent:PARTNER
        partner.member   unit:PARTNER is? (part of | owned by | controlled by) (the)? parent:PARTNER
        partner.member   unit:PARTNER (a | an) parent:PARTNER (company | subsidiary | unit | business)
        partner.member   unit:PARTNER (a | an) parent:PARTNER
        partner.member   parent:PARTNER (through | via | and) its OWNED? (subsidiary | unit | affiliate | division) unit:PARTNER
        """);

    private static readonly RuleSet Renamings = RuleSet.Parse("""
        partner.renamed   old:PARTNER (now | which is now | now known as | since renamed | later renamed | today) new:PARTNER
        partner.renamed   old:PARTNER as new:PARTNER was (then | formerly | previously) (called | known | named)
        partner.renamed   new:PARTNER (then | formerly | then named | then called | then known as | previously | formerly known as) new2:PARTNER
        """);

    private static readonly HashSet<string> LegalWords = new("Pharmaceutical Pharmaceuticals Company Limited AG Inc Inc. Ltd Ltd. plc Corporation SA S.A. Co. Holding".Split(' '), StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyList<Match> Of(Text.Sentence sentence) => Members.Match(sentence);

    /// <summary>Companies by the name that they took later: "Aventis (now sanofi-aventis)".</summary>
    public static Dictionary<NamedThing, NamedThing> Renamed(IEnumerable<Text.Sentence> sentences)
    {
        var renamed = new Dictionary<NamedThing, NamedThing>();
        foreach (var match in sentences.SelectMany(static sentence => Renamings.Match(sentence)))
        {
            var later = match.MentionOf("new")!.Thing!;
            var before = (match.MentionOf("old") ?? match.MentionOf("new2"))!.Thing!;
            if (before != later)
            {
                renamed.TryAdd(before, later);
            }
        }

        return renamed;
    }

    /// <summary>
    /// The mentions of a thing, a unit's apart from its group's where the lexicon knows both by one entry but the release tells them apart:
    /// "Bayer HealthCare AG, a subgroup of Bayer AG". The group has the names that begin as it is named there,
    /// and the bare name of both where the release mostly calls the group by it, or tells mostly of the group and its agreement; the unit has all others.
    /// </summary>
    public static IEnumerable<List<Mention>> Split(ReleaseContext context, IEnumerable<Mention> mentions, NamedThing thing, List<Match> members)
    {
        var text = context.Text;
        var told = members.Find(match => match.MentionOf("unit")!.Thing == thing && match.MentionOf("parent")!.Thing == thing && KeyOf(match.MentionOf("unit")!) != KeyOf(match.MentionOf("parent")!));
        if (told is null)
        {
            return [[.. mentions]];
        }

        var (group, unit) = (told.MentionOf("parent")!, told.MentionOf("unit")!);
        var (whole, part) = (KeyOf(group), KeyOf(unit));
        var bare = NameKey.Of(string.Join(' ', group.Span.QuoteLine(text).Split(' ').Where(word => !LegalWords.Contains(word))));
        var named = mentions.Select(KeyOf).ToList();
        var own = NameKey.Of(thing.Name);
        var isBareGroup = (bare == own && named.Count(key => key == bare) > named.Count(key => key == part)) || (own != whole && own != part && named.Count(key => key == whole) >= named.Count(key => key == own) && HasDeal(context, thing, whole));
        var names = thing.Aliases.Prepend(thing.Name).ToLookup(name => IsGroup(NameKey.Of(name)));
        var things = new[] { new NamedThing(unit.Span.QuoteLine(text), [.. names[false]]), new NamedThing(group.Span.QuoteLine(text), [.. names[true]]) };
        context.CalledAs[own] = new NameValue(things[isBareGroup ? 1 : 0].Name);
        return mentions.ToLookup(mention => IsGroup(KeyOf(mention))).Select(side => side.Select(mention => mention with { Thing = things[side.Key ? 1 : 0] }).ToList());

        bool IsGroup(string key) => (key.StartsWith(whole, StringComparison.Ordinal) && !key.StartsWith(part, StringComparison.Ordinal)) || (isBareGroup && key == own);

        string KeyOf(Mention mention) => NameKey.Of(mention.Span.Quote(text));
    }

    /// <summary>Whether an agreement is told under a name of a company.</summary>
    private static bool HasDeal(ReleaseContext context, NamedThing company, string name) =>
        context.Drafts.Find(draft => draft.Kind == SubjectKind.Deal && draft[Properties.Deal.Partner] is NameValue partner && partner.Name == company.Name)?.EvidenceOf(Properties.Deal.Partner) is [var told, ..] && NameKey.Of(told.Quote(context.Text)) == name;
}
