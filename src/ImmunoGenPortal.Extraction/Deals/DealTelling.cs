using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Deals;

/// <summary>A deal that a sentence begins or goes back to, and the atom where it does.</summary>
/// <param name="IsPassing">Whether only a noun with its date names it, within a sentence about something else.</param>
/// <param name="IsUnder">Whether it is named as what another rests on.</param>
internal readonly record struct Told(int First, DealDraft Deal, bool IsContract, bool IsPassing, bool IsUnder);

/// <summary>Reads which deals the sentences of a release tell of, one sentence after the other.</summary>
internal sealed class DealTelling(ReleaseContext context, bool announces)
{
    /// <summary>More than any release tells of; what goes on beyond is an attack, and would cost its square.</summary>
    private const int MostDeals = 50;

    /// <summary>In the order of precedence: what changes an agreement names it too.</summary>
    private static readonly RuleSet[] RuleSets = [ChangeRules.Rules, PactRules.Rules, GrantRules.Rules];

    private readonly PartnerFocus _partners = new(context);

    /// <summary>The deal told last in the passage.</summary>
    private DealDraft? _last;

    /// <summary>The target named last in the passage: what "the target" is.</summary>
    private Mention? _target;
    private int _passage = -1;

    public List<DealDraft> Deals { get; } = [];

    /// <summary>The deals that the sentence begins or goes back to, in its order.</summary>
    public List<Told> Read(Sentence sentence)
    {
        _partners.Enter(sentence);
        (_last, _target) = sentence.Passage == _passage ? (_last, _target) : (null, null);
        _passage = sentence.Passage;
        List<Told> told = [];
        var grants = Apart(sentence);
        var scopes = grants.Count > 0 ? ScopeRules.Rules.Match(sentence) : [];
        for (var i = 0; i < grants.Count && Deals.Count < MostDeals; i++)
        {
            if (!(grants[i].Rule.Code == "another" && told.LastOrDefault().Deal?.Kind != "license") && _partners.Of(grants[i], Deals) is { } partner)
            {
                var start = i == 0 ? 0 : TellingRules.ClauseStart(sentence, grants[i], grants[i - 1]);
                var end = i + 1 < grants.Count ? TellingRules.ClauseStart(sentence, grants[i + 1], grants[i]) : TellingRules.ClauseEnd(sentence, grants[i].After);
                Tell(sentence, grants[i], partner, ScopesOf(scopes, grants[i], start, end), told);
            }
        }

        _last = told.LastOrDefault().Deal ?? _last;
        _target = sentence.Mentions.LastOrDefault(mention => mention.Type == MentionType.Target) ?? _target;
        _partners.Leave(sentence, told.LastOrDefault().Deal);
        return told;
    }

    private void Tell(Sentence sentence, Match grant, SpokenPartner partner, List<Match> scopes, List<Told> told)
    {
        var deal = Begin(grant, partner, scopes);
        if (deal.Date is null && TellingRules.HadBeen(grant))
        {
            if (!sentence.Mentions.Any(mention => mention.Type is MentionType.Date or MentionType.Year))
            {
                return; // what had been agreed before is told only to say what became of it
            }

            deal.IsNews = false;
        }

        deal.IsNews &= grant.Rule.Code != "theirs";
        deal.IsOnlyNamed |= sentence.Section is Section.Boilerplate or Section.Footnote; // standing text lists who has a license

        deal.IsAnnounced = deal.IsNews && !deal.IsOnlyNamed && (sentence.Section is Section.Headline or Section.Subtitle || (sentence.Section == Section.Body && (TellingRules.Announcing.Match(sentence).Count > 0 || TellingRules.TodayThat.Match(sentence).Any(today => today.After <= grant.First && grant.First - today.After < 6))));
        context.MarkClaimed(grant);
        if (Deals.Count < MostDeals && LicensePairs.Split(grant, deal, context.Date) is { } other)
        {
            deal.IsNews = other.IsNews = false;
            told.Add(new Told(grant.First, Join(other, grant, told), false, false, false));
        }

        told.Add(new Told(grant.First, Join(deal, grant, told), TellingRules.IsContract(grant), grant.First > 3 && grant.Rule.Code is "dated" or "dateof" or "theirs", grant.First > 3 && (grant.Rule.Code == "theirs" || (!deal.IsNews && TellingRules.StandsUnder(grant)))));
    }

    /// <summary>What covers the words of a grant: what stands behind it, in its clause also its date and exclusivity before it.</summary>
    private static List<Match> ScopesOf(IReadOnlyList<Match> scopes, Match grant, int first, int end)
    {
        return [.. scopes.Where(scope => (scope.First >= first || scope.Has("exclusivity")) && scope.First < end && (scope.First >= grant.First || (ScopeRules.StandsBefore(scope) && !(grant.Rule.Code == "held" && scope.Rule.Id == "deal.date.in"))))];
    }

    /// <summary>Matches that share no words, the surer and then the earlier rules first; in the order of the sentence.</summary>
    private List<Match> Apart(Sentence sentence)
    {
        List<Match> found = [];
        foreach (var rules in RuleSets)
        {
            found.AddRange(rules.Match(sentence));
        }

        if (found.Count == 0)
        {
            return found;
        }

        var kept = new List<Match>();
        foreach (var match in found.Where(match => !TellingRules.IsUnderAnother(match) && (!match.Has("it") || _partners.Of(match, Deals) is not null)).OrderBy(match => match.Rule.Confidence <= GrantRules.Weak))
        {
            if (kept.Count < MostDeals && kept.TrueForAll(other => other.After <= match.First || match.After <= other.First || TellingRules.IsNounOf(other, match)))
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
        var origin = DealKinds.IsChange(kind) || grant.Rule.Code == "exercised" ? ScopeRules.Origins.Match(grant.Sentence).FirstOrDefault(made => made.First >= grant.First) : null;
        var isLater = DealKinds.IsChange(kind) || grant.Rule.Confidence > GrantRules.Weak;
        scopes = [.. scopes.Where(scope => !(isLater && scope.Rule.Id == "deal.date.under") && !(DealKinds.IsChange(kind) && scope.Rule.Id == "deal.date.own") && !(origin is not null && scope.MentionOf("date") is { } date && date == origin.MentionOf("year")))];
        var deal = new DealDraft(partner.Thing, kind) { IsOnlyNamed = grant.Rule.Confidence <= GrantRules.Weak, IsExercise = grant.Rule.Code == "exercised" && kind != "extension", IsInward = grant.Has("licensee") };
        var said = EvidenceSpans.Of(grant.Span);
        deal.Draft
            .Set(Properties.Deal.Partner, new NameValue(partner.Thing.Name), EvidenceSpans.Of(partner.Span), grant.Rule.Id, grant.Rule.Confidence)
            .Set(Properties.Deal.Kind, new CodeValue(kind), said, grant.Rule.Id, grant.Rule.Confidence)
            .Set(Properties.Deal.Direction, new CodeValue(grant.Has("licensee") || grant.Rule.Id == "deal.option.declined" || kind == "supply" ? "in" : "out"), said, grant.Rule.Id, grant.Rule.Confidence, Basis.Implied);
        foreach (var scope in scopes)
        {
            ScopeRules.Read(scope, deal, context.Date);
        }

        deal.Beside = deal.Count is null ? OnlyCompound(grant.Sentence) : null;
        if (origin?.MentionOf("year") is { Date: { } made } year)
        {
            deal.Draft.Set(Properties.Deal.AgreementYear, new NumberValue(made.Year), EvidenceSpans.Of(year.Span), origin.Rule.Id, origin.Rule.Confidence);
        }

        if (grant.Rule.Id == "deal.option.exercised")
        {
            deal.Draft.Set(Properties.Deal.Status, new CodeValue("exercised"), said, grant.Rule.Id, grant.Rule.Confidence);
        }

        if (deal.Date is null && scopes.Find(scope => scope.Has("same")) is { } same && _last?.Date is { } before)
        {
            deal.Draft.Set(Properties.Deal.Date, new DateValue(before), EvidenceSpans.Of(same.Span), same.Rule.Id, same.Rule.Confidence);
        }

        if (_target is { Thing: { } target } && scopes.Find(scope => scope.Has("antigen")) is { } antigen)
        {
            deal.Draft.Set(Properties.Deal.Target, new NameValue(target.Name), EvidenceSpans.Of(_target.Span), antigen.Rule.Id, antigen.Rule.Confidence);
        }

        if (grant.Rule.Id is "deal.option.declined" or "deal.option.refused" or "deal.option.expired")
        {
            deal.Draft.Set(Properties.Deal.Status, new CodeValue("expired"), said, grant.Rule.Id, grant.Rule.Confidence);
        }

        deal.IsNews = deal.Date is not { } date || TellingRules.IsRecent(date, context.Date);
        return deal;
    }

    /// <summary>The one compound that a sentence names; null where it names none or several.</summary>
    private static Mention? OnlyCompound(Sentence sentence)
    {
        var named = sentence.Mentions.Where(mention => mention is { Type: MentionType.Compound, Thing: not null }).DistinctBy(mention => mention.Thing).Take(2).ToList();
        return named.Count == 1 ? named[0] : null;
    }

    /// <summary>By the agreement's own word; one that is only called an agreement is what the headline makes of it.</summary>
    private string KindOf(Match grant)
    {
        var release = context.Drafts.Find(draft => draft.Kind == SubjectKind.Release)?[Properties.Release.Kind]?.Stored;
        return grant.Rule.Id == "deal.license.agreed" && release is "collaboration" or "acquisition" ? release : grant.Rule.Id.Split('.')[1];
    }

    private DealDraft Join(DealDraft deal, Match grant, List<Told> told)
    {
        var here = told.FindLast(other => other.Deal.Partner == deal.Partner && other.Deal.HasNothingAgainst(deal)
            && (other.Deal.Kind == deal.Kind || (DealKinds.IsGrant(deal.Kind) && DealKinds.IsGrant(other.Deal.Kind) && (other.IsContract || grant.Rule.Confidence <= GrantRules.Weak)) || (DealKinds.IsChange(other.Deal.Kind) && DealKinds.IsGrant(deal.Kind) && deal.Date is null && other.First < grant.First))).Deal;
        if (here is null && deal.IsNews && (TellingRules.Separate.Match(grant.Sentence).Count > 0 || IsBeside(deal, grant)))
        {
            Deals.Add(deal);
            return deal;
        }

        if (deal.Kind == "termination" && grant.Rule.Code is "regained" or "reverted" && Deals.Find(other => other is { IsNews: true, Kind: "amendment" } && other.Partner == deal.Partner) is { } amended)
        {
            return amended; // the rights came back by the change itself
        }

        if (grant.Rule.Code == "theirs")
        {
            var theirs = Deals.Find(other => other.Partner == deal.Partner && other.Kind == deal.Kind);
            Deals.AddRange(theirs is null ? [deal] : []);
            return theirs ?? deal;
        }

        var known = here ?? GoesOn(deal, grant) ?? SameContract(deal, grant) ?? Deals.Find(deal.IsSameAs) ?? (deal is { IsOnlyNamed: true, Date: null } ? NamedBefore(deal) : null)
            ?? (deal.Date is null ? null : Deals.Find(other => other is { IsOnlyNamed: true, Date: null } && !(announces && other.IsNews) && other.Partner == deal.Partner && other.Kind == deal.Kind));
        if (known is null)
        {
            Deals.Add(deal);
            return deal;
        }

        if (known is { IsExercise: true, Kind: "option" } && deal.Kind == "right-to-test" && TellingRules.TestAgreement.Match(grant.Sentence).Count > 0)
        {
            known.Rename(deal);
        }

        if (known == here && TellingRules.IsContract(grant) && deal.Kind == "collaboration" && known.Kind == "license")
        {
            known.Rename(deal);
        }

        known.Absorb(deal);
        return known;
    }

    /// <summary>"also announced that it has licensed …": beside what was announced with the partner, and of another kind.</summary>
    private bool IsBeside(DealDraft deal, Match grant) =>
        grant.Rule.Confidence > GrantRules.Weak && grant.Sentence.Section == Section.Body && TellingRules.Announcing.Match(grant.Sentence).Count > 0
        && Deals.Exists(known => known.Partner == deal.Partner && known.IsNews && known.Kind != deal.Kind);

    /// <summary>The deal told before in the passage, where the sentence goes on with it.</summary>
    private DealDraft? GoesOn(DealDraft deal, Match grant)
    {
        if (deal.Date is not null || _last is not { } last || last.Partner != deal.Partner || !DealKinds.IsGrant(deal.Kind) || !last.HasNothingAgainst(deal))
        {
            return null;
        }

        var isHistory = !last.IsNews && (last.Kind == deal.Kind || last.Kind == "collaboration") && !deal.IsAnnounced && TellingRules.Further.Match(grant.Sentence).Count == 0;
        return isHistory || ((DealKinds.IsGrant(last.Kind) || last.Kind == "amendment") && TellingRules.GoingOn.Match(grant.Sentence).Count > 0) ? last : null;
    }

    /// <summary>"the 2010 agreement gave …": the partner's deal of that year, whatever the sentence calls it.</summary>
    private DealDraft? SameContract(DealDraft deal, Match grant)
    {
        if (deal.Date is not { } date || !DealKinds.IsGrant(deal.Kind) || TellingRules.OfYear.Match(grant.Sentence).Count == 0)
        {
            return null;
        }

        var same = Deals.FindAll(known => known.Partner == deal.Partner && DealKinds.IsGrant(known.Kind) && known.Date?.Year == date.Year && known.HasNothingAgainst(deal));
        return same.Count == 1 ? same[0] : null;
    }

    /// <summary>The deal that one only named must be: the partner's only one of that sort, or the news.</summary>
    private DealDraft? NamedBefore(DealDraft deal)
    {
        var before = Deals.FindAll(known => known.Partner == deal.Partner && known.Kind == deal.Kind);
        return before.Count == 1 ? before[0] : announces ? Deals.FindLast(known => known.Partner == deal.Partner && known.IsNews && known.Kind != "termination") : null;
    }
}
