using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Deals;

/// <summary>A partner, and where the text names it.</summary>
internal readonly record struct SpokenPartner(NamedThing Thing, EvidenceSpan Span);

/// <summary>Whom a sentence means that tells of an agreement without naming the partner: "the collaboration was formed in May".</summary>
internal sealed class PartnerFocus(ReleaseContext context, Successors successors)
{
    /// <summary>The only partner that the headline and the first sentences name; null where they name several.</summary>
    private readonly SpokenPartner? _leading = Leading(context, successors);

    private int _passage = -1;

    /// <summary>The partner spoken of last in the passage; null before one is.</summary>
    private SpokenPartner? _partner;

    /// <summary>Who the sentence before begins with: what "it" stands for.</summary>
    private Mention? _subject;

    public void Enter(Sentence sentence)
    {
        if (sentence.Passage != _passage)
        {
            (_passage, _partner, _subject) = (sentence.Passage, null, null);
        }
    }

    public void Leave(Sentence sentence, DealDraft? told)
    {
        _subject = sentence.Holds(MentionType.Partner) || sentence.Holds(MentionType.Company) ? sentence.Mentions.FirstOrDefault(IsCompany) : _subject;
        _partner = told is not null ? Of(told) : sentence.Last(MentionType.Partner) is { Thing: { } thing } last ? new SpokenPartner(thing, last.Span) : _partner;
    }

    /// <summary>The partner of an agreement; null where the issuer stands in its place or nobody does.</summary>
    public SpokenPartner? Of(Match grant, List<DealDraft> deals) =>
        Meant(grant, deals) is { } partner ? partner with { Thing = successors.Of(partner.Thing) } : null;

    private SpokenPartner? Meant(Match grant, List<DealDraft> deals)
    {
        if (grant.MentionOf("partner") is { Thing: { } thing } named)
        {
            return named.Code == "subsidiary" ? null : new SpokenPartner(thing, named.Span); // what the issuer's own unit takes is taken from another
        }

        var before = grant.Sentence.Mentions.Where(mention => IsCompany(mention) && mention.Span.End <= grant.Span.Start);
        if (grant.Has("it"))
        {
            return (Nearest(grant, before) ?? _subject) is { Type: MentionType.Partner, Thing: { } subject } who ? new SpokenPartner(subject, who.Span) : null;
        }

        var near = Unit(grant.Sentence, before.LastOrDefault(IsPartner)) ?? grant.Sentence.Mentions.FirstOrDefault(mention => IsPartner(mention) && mention.Span.Start >= grant.Span.Start);
        return near is { Thing: { } other } ? new SpokenPartner(other, near.Span)
            : _partner ?? (deals.Find(deal => deal.IsNews) is { } news ? Of(news) : _leading);
    }

    /// <summary>The company before "it"; where "when it" or "as it" goes on with the partner that the sentence begins with, that one.</summary>
    private static Mention? Nearest(Match grant, IEnumerable<Mention> before)
    {
        var it = grant.AtomOf("it");
        var isSame = it > 0 && grant.Sentence.Run.IsAny(grant.Sentence.Atoms[it - 1].FirstToken, "when", "as", "after", "since", "once", "because", "before", "which", "and");
        return isSame && before.FirstOrDefault() is { Type: MentionType.Partner } first ? first : before.LastOrDefault();
    }

    private static SpokenPartner? Leading(ReleaseContext context, Successors successors)
    {
        FixedList<Sentence> first = [.. context.In(Section.Headline, Section.Subtitle), .. context.In(Section.Body).Take(2)];
        Mention? only = null;
        foreach (var named in first.Mentions(MentionType.Partner))
        {
            if (only is not null && only.Thing != named.Thing && !successors.AreOne(only.Thing!, named.Thing!))
            {
                return null;
            }

            only = only is null || only.Thing != named.Thing ? named : only;
        }

        return only is { Thing: { } thing } ? new SpokenPartner(thing, only.Span) : null;
    }

    /// <summary>Of "Genentech, a member of the Roche Group" the unit, not the group.</summary>
    private static Mention? Unit(Sentence sentence, Mention? named)
    {
        if (named is null || Groups.Match(sentence).FirstOrDefault(match => match.MentionOf("group") == named) is not { } group)
        {
            return named;
        }

        return group.MentionOf("unit");
    }

    private static readonly RuleSet Groups = RuleSet.Parse("""
        deal.partner.unit   unit:PARTNER (a | an) group:PARTNER
        deal.partner.unit   unit:PARTNER (now | formerly | which is)? (a | an | the | part)? …2 (member | unit | subsidiary | division | part | subgroup | affiliate | of) of? the? group:PARTNER
        """);

    private static SpokenPartner Of(DealDraft deal) => new(deal.Partner, deal.Draft.EvidenceOf(Properties.Deal.Partner)[0]);

    private static bool IsPartner(Mention mention) => mention is { Type: MentionType.Partner, Code: not "subsidiary" };

    private static bool IsCompany(Mention mention) => mention.Type is MentionType.Partner or MentionType.Company;
}
