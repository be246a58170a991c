using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Deals;

/// <summary>A deal that a sentence begins or goes back to, and the atom where it does.</summary>
internal readonly record struct Told(int First, DealDraft Deal, bool IsContract);

/// <summary>Reads which deals the sentences of a release tell of, one sentence after the other.</summary>
internal sealed class DealTelling(ReleaseContext context, bool announces)
{
    /// <summary>More than any release tells of; what goes on beyond is an attack, and would cost its square.</summary>
    private const int MostDeals = 50;

    /// <summary>In the order of precedence: what changes an agreement names it too.</summary>
    private static readonly RuleSet[] RuleSets = [ChangeRules.Rules, PactRules.Rules, GrantRules.Rules];

    private readonly PartnerFocus _partners = new();

    public List<DealDraft> Deals { get; } = [];

    /// <summary>The deals that the sentence begins or goes back to, in its order.</summary>
    public List<Told> Read(Sentence sentence)
    {
        _partners.Enter(sentence);
        var told = new List<Told>();
        var grants = Apart(sentence);
        var scopes = grants.Count > 0 ? ScopeRules.Rules.Match(sentence) : [];
        for (var i = 0; i < grants.Count && Deals.Count < MostDeals; i++)
        {
            if (_partners.Of(grants[i], Deals) is { } partner)
            {
                var end = i + 1 < grants.Count ? grants[i + 1].First : sentence.Atoms.Count;
                Tell(sentence, grants[i], partner, ScopesOf(scopes, grants[i], i == 0, end), told);
            }
        }

        _partners.Leave(sentence, told.LastOrDefault().Deal);
        return told;
    }

    private void Tell(Sentence sentence, Match grant, SpokenPartner partner, List<Match> scopes, List<Told> told)
    {
        var deal = Begin(grant, partner, scopes);
        if (sentence.Section is Section.Boilerplate or Section.Footnote && deal.Date is null)
        {
            return; // standing text lists who has a license
        }

        context.MarkClaimed(grant);
        told.Add(new Told(grant.First, Join(deal, grant, told), IsContract(grant)));
    }

    /// <summary>What covers the words of a grant: what stands behind it, of the first also its date and exclusivity before it.</summary>
    private static List<Match> ScopesOf(IReadOnlyList<Match> scopes, Match grant, bool isFirst, int end)
    {
        var first = isFirst ? 0 : grant.First;
        return [.. scopes.Where(scope => (scope.First >= first || scope.Has("exclusivity")) && scope.First < end && (scope.First >= grant.First || ScopeRules.StandsBefore(scope)))];
    }

    /// <summary>Matches that share no words, the surer and then the earlier rules first; in the order of the sentence.</summary>
    private static List<Match> Apart(Sentence sentence)
    {
        var kept = new List<Match>();
        foreach (var match in RuleSets.SelectMany(rules => rules.Match(sentence)).OrderBy(match => match.Rule.Confidence <= GrantRules.Weak))
        {
            if (kept.Count < MostDeals && kept.TrueForAll(other => other.After <= match.First || match.After <= other.First))
            {
                kept.Add(match);
            }
        }

        return [.. kept.OrderBy(match => match.First)];
    }

    /// <summary>A deal told with a date of its own is history; the others are the news of the day.</summary>
    private DealDraft Begin(Match grant, SpokenPartner partner, List<Match> scopes)
    {
        var kind = KindOf(grant);
        scopes = DealKinds.IsChange(kind) ? [.. scopes.Where(scope => scope.Rule.Id is not ("deal.date.own" or "deal.date.under"))] : scopes;
        var deal = new DealDraft(partner.Thing, kind) { IsOnlyNamed = grant.Rule.Confidence <= GrantRules.Weak };
        var said = EvidenceSpans.Of(grant.Span);
        deal.Draft
            .Set(Properties.Deal.Partner, new NameValue(partner.Thing.Name), EvidenceSpans.Of(partner.Span), grant.Rule.Id, grant.Rule.Confidence)
            .Set(Properties.Deal.Kind, new CodeValue(kind), said, grant.Rule.Id, grant.Rule.Confidence)
            .Set(Properties.Deal.Direction, new CodeValue(grant.Has("licensee") || grant.Rule.Id == "deal.option.declined" ? "in" : "out"), said, grant.Rule.Id, grant.Rule.Confidence, Basis.Implied);
        foreach (var scope in scopes)
        {
            ScopeRules.Read(scope, deal, context.Date);
        }

        if (grant.Rule.Id is "deal.option.declined" or "deal.option.refused" or "deal.option.expired")
        {
            deal.Draft.Set(Properties.Deal.Status, new CodeValue("expired"), said, grant.Rule.Id, grant.Rule.Confidence);
        }

        deal.IsNews = deal.Date is not { } date || date == context.Date || IsMonthOf(date, context.Date);
        return deal;
    }

    /// <summary>By the agreement's own word; one that is only called an agreement is what the headline makes of it.</summary>
    private string KindOf(Match grant)
    {
        var release = context.Drafts.Find(draft => draft.Kind == SubjectKind.Release)?[Properties.Release.Kind]?.Stored;
        return grant.Rule.Id == "deal.license.agreed" && release is "collaboration" or "acquisition" ? release : grant.Rule.Id.Split('.')[1];
    }

    /// <summary>Whether it names the contract whose rights the rest of the sentence tells: "an option agreement giving Abgenix the right …".</summary>
    private static bool IsContract(Match grant) => grant.Rule.Code is "agreed" or "agreement" or "both" or "entered" or "companies" or "dated" or "named";

    /// <summary>"in May 2005", told in a release of that month, is no history.</summary>
    private static bool IsMonthOf(PartialDate date, PartialDate? release) => release is { } day && date.Year == day.Year && date.Month is not null && date.Month == day.Month && date.Day is null;

    private DealDraft Join(DealDraft deal, Match grant, List<Told> told)
    {
        var here = told.FindLast(other => other.Deal.Partner == deal.Partner && other.Deal.HasNothingAgainst(deal)
            && (other.Deal.Kind == deal.Kind || (DealKinds.IsGrant(deal.Kind) && DealKinds.IsGrant(other.Deal.Kind) && (other.IsContract || grant.Rule.Confidence <= GrantRules.Weak)))).Deal;
        var known = here ?? Deals.Find(deal.IsSameAs) ?? (deal is { IsOnlyNamed: true, Date: null } ? NamedBefore(deal) : null);
        if (known is null)
        {
            Deals.Add(deal);
            return deal;
        }

        known.Absorb(deal);
        return known;
    }

    /// <summary>The deal that one only named must be: the partner's only one of that sort.</summary>
    private DealDraft? NamedBefore(DealDraft deal)
    {
        var before = Deals.FindAll(known => known.Partner == deal.Partner && (known.Kind == deal.Kind || (announces && known.IsNews && DealKinds.AreAlike(known.Kind, deal.Kind))));
        return before.Count == 1 ? before[0] : null;
    }
}
