using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Deals;

/// <summary>Reads the deals of a release: first the rights that its sentences tell of, then what it goes on to say of them.</summary>
public static class DealReader
{
    /// <summary>More than any release tells of; what goes on beyond is an attack, and would cost its square.</summary>
    private const int MostDeals = 50;

    public static void Read(ReleaseContext context)
    {
        var deals = new List<DealDraft>();
        DealDraft? last = null;
        foreach (var sentence in context.In(Section.Body).Concat(context.In(Section.Headline, Section.Subtitle)))
        {
            ReadGrants(context, sentence, deals, ref last);
            if (deals.Count > 0)
            {
                ReadTerms(context, sentence, deals, last!);
            }
        }

        foreach (var deal in deals)
        {
            DateNews(context, deal);
            context.Drafts.Add(deal.Draft);
        }
    }

    private static void ReadGrants(ReleaseContext context, Sentence sentence, List<DealDraft> deals, ref DealDraft? last)
    {
        var grants = GrantRules.Rules.Match(sentence).OrderBy(match => match.First).ToList();
        var scopes = grants.Count > 0 ? ScopeRules.Rules.Match(sentence) : [];
        var behind = 0;
        for (var i = 0; i < grants.Count && deals.Count < MostDeals; i++)
        {
            if (grants[i].First < behind)
            {
                continue; // told already, by another wording
            }

            behind = grants[i].After;
            var end = i + 1 < grants.Count && grants[i + 1].First >= behind ? grants[i + 1].First : sentence.Atoms.Count;
            var deal = Begin(grants[i], scopes.Where(scope => scope.First >= grants[i].First && scope.First < end).ToList());
            context.MarkClaimed(grants[i]);
            last = Join(deals, deal);
        }
    }

    /// <summary>A right told with a date of its own is history; the others are the news of the day.</summary>
    private static DealDraft Begin(Match grant, List<Match> scopes)
    {
        var partner = grant.MentionOf("partner")!;
        var isNews = !scopes.Exists(scope => scope.Has("date"));
        var deal = new DealDraft(partner.Thing!, "license") { IsNews = isNews };
        var said = EvidenceSpans.Of(grant.Span);
        deal.Draft
            .Set(Properties.Deal.Partner, new NameValue(partner.Thing!.Name), EvidenceSpans.Of(partner.Span), grant.Rule.Id, grant.Rule.Confidence)
            .Set(Properties.Deal.Kind, new CodeValue("license"), said, grant.Rule.Id, grant.Rule.Confidence)
            .Set(Properties.Deal.Direction, new CodeValue(grant.Has("licensee") ? "in" : "out"), said, grant.Rule.Id, grant.Rule.Confidence, Basis.Implied);
        foreach (var scope in scopes)
        {
            ScopeRules.Read(scope, deal);
        }

        return deal;
    }

    private static DealDraft Join(List<DealDraft> deals, DealDraft deal)
    {
        if (deals.Find(deal.IsSameAs) is { } known)
        {
            known.Draft.Absorb(deal.Draft);
            return known;
        }

        deals.Add(deal);
        return deal;
    }

    private static void ReadTerms(ReleaseContext context, Sentence sentence, List<DealDraft> deals, DealDraft last)
    {
        var named = sentence.Mentions.Where(mention => mention.Type == Mentions.MentionType.Partner).Select(mention => mention.Thing).ToHashSet();
        var focus = deals.Find(deal => deal.IsNews) ?? last;
        var namesPartner = deals.Exists(deal => named.Contains(deal.Partner));
        var ofPartner = deals.Where(deal => !namesPartner || named.Contains(deal.Partner)).ToList();
        var all = AgreementRules.SpeaksOfAll(sentence);
        foreach (var (match, read) in TermReader.Find(sentence))
        {
            foreach (var deal in all ? ofPartner : ofPartner.Contains(focus) ? [focus] : ofPartner.Take(1))
            {
                read(match, deal);
            }

            context.MarkClaimed(match);
        }

        foreach (var match in AgreementRules.Rules.Match(sentence))
        {
            AgreementRules.Read(match, match.Has("count") ? [last] : match.Has("who") || all ? ofPartner : [focus]);
            context.MarkClaimed(match);
        }
    }

    /// <summary>What a release announces was agreed, for all it says, on its own day.</summary>
    private static void DateNews(ReleaseContext context, DealDraft deal)
    {
        if (deal.IsNews && context.Date is { } date)
        {
            var release = context.Drafts.First(draft => draft.Kind == SubjectKind.Release);
            deal.Draft.Set(Properties.Deal.Date, new DateValue(date), release.EvidenceOf(Properties.Release.Date), "deal.date.news", 0.9, Basis.Implied);
        }
    }
}
