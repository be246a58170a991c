using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Deals;

/// <summary>Reads the deals of a release: first the agreements that its sentences tell of, then what it goes on to say of them.</summary>
public static class DealReader
{
    /// <summary>More than any release tells of; what goes on beyond is an attack, and would cost its square.</summary>
    private const int MostDeals = 50;

    public static void Read(ReleaseContext context)
    {
        var deals = new List<DealDraft>();
        DealDraft? last = null;
        var announces = DealKinds.Announces(context.Drafts.Find(draft => draft.Kind == SubjectKind.Release)?[Properties.Release.Kind]?.Stored);
        foreach (var sentence in context.In(Section.Body).Concat(context.In(Section.Headline, Section.Subtitle)))
        {
            var begun = ReadGrants(context, sentence, deals, announces, ref last);
            if (deals.Count > 0)
            {
                ReadTerms(context, sentence, deals, begun, last!);
            }
        }

        foreach (var deal in deals)
        {
            DateNews(context, deal, announces);
            context.Drafts.Add(deal.Draft);
        }
    }

    /// <summary>The deals that the sentence begins or goes back to, each with the atom where its telling begins.</summary>
    private static List<(int First, DealDraft Deal)> ReadGrants(ReleaseContext context, Sentence sentence, List<DealDraft> deals, bool announces, ref DealDraft? last)
    {
        var grants = Apart(GrantRules.Rules.Match(sentence));
        var scopes = grants.Count > 0 ? ScopeRules.Rules.Match(sentence) : [];
        var begun = new List<(int, DealDraft)>();
        for (var i = 0; i < grants.Count && deals.Count < MostDeals; i++)
        {
            var end = i + 1 < grants.Count ? grants[i + 1].First : sentence.Atoms.Count;
            var first = i == 0 ? 0 : grants[i].First;
            var deal = Begin(context, grants[i], [.. scopes.Where(scope => (scope.First >= first || scope.Has("exclusivity")) && scope.First < end && (scope.First >= grants[i].First || IsBefore(scope)))]);
            if (grants[i].Rule.Confidence <= GrantRules.Weak && (deal.IsNews ? !announces || deals.Exists(known => known.Partner == deal.Partner && known.IsNews) : deal.Date?.Year is null))
            {
                continue; // only named
            }

            context.MarkClaimed(grants[i]);
            last = Join(deals, deal);
            begun.Add((grants[i].First, last));
        }

        return begun;
    }

    /// <summary>What may stand before the agreement is told: its date and whether it is exclusive.</summary>
    private static bool IsBefore(Match scope) => scope.Rule.Id is "deal.date.before" or "deal.date.in" || scope.Has("exclusivity");

    /// <summary>Matches that share no words, the surer and then the earlier rules first; in the order of the sentence.</summary>
    private static List<Match> Apart(IEnumerable<Match> matches)
    {
        var kept = new List<Match>();
        foreach (var match in matches.OrderBy(match => match.Rule.Confidence <= GrantRules.Weak))
        {
            if (kept.Count < MostDeals && kept.TrueForAll(other => other.After <= match.First || match.After <= other.First))
            {
                kept.Add(match);
            }
        }

        return [.. kept.OrderBy(match => match.First)];
    }

    /// <summary>A deal told with a date of its own is history; the others are the news of the day.</summary>
    private static DealDraft Begin(ReleaseContext context, Match grant, List<Match> scopes)
    {
        var partner = grant.MentionOf("partner")!;
        var kind = KindOf(context, grant);
        var renews = kind is "amendment" or "extension" or "termination";
        scopes = renews ? [.. scopes.Where(scope => scope.Rule.Id != "deal.date.own")] : scopes;
        var isNews = !scopes.Exists(scope => scope.MentionOf("date") is { Date: { } date } && date != context.Date && !IsMonthOf(date, context.Date));
        var deal = new DealDraft(partner.Thing!, kind) { IsNews = isNews };
        var said = EvidenceSpans.Of(grant.Span);
        deal.Draft
            .Set(Properties.Deal.Partner, new NameValue(partner.Thing!.Name), EvidenceSpans.Of(partner.Span), grant.Rule.Id, grant.Rule.Confidence)
            .Set(Properties.Deal.Kind, new CodeValue(kind), said, grant.Rule.Id, grant.Rule.Confidence)
            .Set(Properties.Deal.Direction, new CodeValue(grant.Has("licensee") ? "in" : "out"), said, grant.Rule.Id, grant.Rule.Confidence, Basis.Implied);
        foreach (var scope in scopes)
        {
            ScopeRules.Read(scope, deal);
        }

        return deal;
    }

    /// <summary>By the agreement's own word; one that is only called an agreement is what the headline makes of it.</summary>
    private static string KindOf(ReleaseContext context, Match grant)
    {
        var release = context.Drafts.Find(draft => draft.Kind == SubjectKind.Release)?[Properties.Release.Kind]?.Stored;
        return grant.Rule.Id == "deal.license.agreed" && release == "collaboration" ? release : grant.Rule.Id.Split('.')[1];
    }

    /// <summary>"in May 2005", told in a release of that month, is no history.</summary>
    private static bool IsMonthOf(PartialDate date, PartialDate? release) => release is { } day && date.Year == day.Year && date.Month is not null && date.Month == day.Month;

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

    private static void ReadTerms(ReleaseContext context, Sentence sentence, List<DealDraft> deals, List<(int First, DealDraft Deal)> begun, DealDraft last)
    {
        var named = sentence.Mentions.Where(mention => mention.Type == Mentions.MentionType.Partner).Select(mention => mention.Thing).ToHashSet();
        var news = deals.FindAll(deal => deal.IsNews);
        var focus = news.Count == 1 ? news[0] : last;
        var namesPartner = deals.Exists(deal => named.Contains(deal.Partner));
        var ofPartner = deals.Where(deal => !namesPartner || named.Contains(deal.Partner)).ToList();
        var all = AgreementRules.SpeaksOfAll(sentence);
        foreach (var (match, read) in TermReader.Find(context, sentence))
        {
            var own = begun.FindLast(deal => deal.First <= match.First).Deal ?? begun.FirstOrDefault().Deal;
            foreach (var deal in all ? ofPartner : own is not null ? [own] : ofPartner.Contains(focus) ? [focus] : ofPartner.Take(1))
            {
                if (deal.Kind is not ("royalty-sale" or "acquisition") || match.Rule.Id.Contains("price", StringComparison.Ordinal) || match.Rule.Id.Contains("upfront", StringComparison.Ordinal))
                {
                    read(match, deal);
                }
            }

            context.MarkClaimed(match);
        }

        foreach (var match in AgreementRules.Rules.Match(sentence))
        {
            AgreementRules.Read(match, match.Has("count") ? [last] : match.Has("who") || all ? ofPartner : [begun.LastOrDefault().Deal ?? focus]);
            context.MarkClaimed(match);
        }
    }

    /// <summary>What a release announces was agreed, for all it says, on its own day.</summary>
    private static void DateNews(ReleaseContext context, DealDraft deal, bool announces)
    {
        if (deal.IsNews && announces && context.Date is { } date)
        {
            var release = context.Drafts.First(draft => draft.Kind == SubjectKind.Release);
            deal.Draft.Set(Properties.Deal.Date, new DateValue(date), release.EvidenceOf(Properties.Release.Date), "deal.date.news", 0.9, Basis.Implied);
        }
    }
}
