using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Deals;

/// <summary>
/// Whose a deal is now: what was agreed with "Aventis, a predecessor company of sanofi-aventis" is the successor's where the release is about the successor.
/// Elsewhere a deal stays with the company that the release names for it.
/// </summary>
internal sealed class Successors(ReleaseContext context)
{
    private static readonly RuleSet Rules = RuleSet.Parse("""
        let JOINED = (later | since | subsequently | has since | has subsequently)
        deal.successor   one:PARTNER (a | the | its) predecessor company? (of | to) (the)? other:PARTNER
        deal.successor   one:PARTNER (now | since | meanwhile) (a | an)? part of (the)? other:PARTNER
        deal.successor   one:PARTNER (which | that) JOINED (became | become) (a | an)? part of (the)? other:PARTNER
        """);

    private Dictionary<NamedThing, NamedThing>? _successors;

    /// <summary>The company by its present name, or the successor that the headline names; itself where the release tells of neither.</summary>
    public NamedThing Of(NamedThing company) => (_successors ??= Find()).GetValueOrDefault(context.NowCalled(company), context.NowCalled(company));

    /// <summary>Whether the release tells that one company has become part of the other, whoever its headline names.</summary>
    public bool AreOne(NamedThing earlier, NamedThing later) =>
        context.Telling.Where(PartnerGroups.IsOfTwo).SelectMany(static sentence => Rules.Match(sentence)).Any(match => match.MentionOf("one")!.Thing == earlier && match.MentionOf("other")!.Thing == later);

    private Dictionary<NamedThing, NamedThing> Find()
    {
        if (context.Drafts.Find(static draft => draft.Kind == SubjectKind.Release)?[Properties.Release.Kind]?.Stored == "milestone")
        {
            return []; // what came due is due under the agreement as it was made
        }

        var leading = context.In(Section.Headline).SelectMany(static sentence => sentence.Mentions).Where(static mention => mention.Type == MentionType.Partner).Select(mention => context.NowCalled(mention.Thing!)).ToHashSet();
        var found = new Dictionary<NamedThing, NamedThing>();
        foreach (var match in leading.Count == 0 ? [] : context.Telling.Where(PartnerGroups.IsOfTwo).SelectMany(static sentence => Rules.Match(sentence)))
        {
            var (one, other) = (context.NowCalled(match.MentionOf("one")!.Thing!), context.NowCalled(match.MentionOf("other")!.Thing!));
            if (leading.Contains(other) && !leading.Contains(one))
            {
                found.TryAdd(one, other);
            }
        }

        return found;
    }
}
