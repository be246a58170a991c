using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Deals;

/// <summary>Which of the deals told so far a telling goes on with, by what its words go back to.</summary>
/// <param name="announces">Whether the release announces a deal.</param>
internal sealed class KnownDeals(List<DealDraft> deals, ChangedAgreements changes, bool announces)
{
    /// <param name="last">The deal told last in the passage.</param>
    /// <returns>Null where the telling is of a deal not told before.</returns>
    public DealDraft? Of(DealDraft deal, Match grant, DealDraft? last) =>
        Exercised(deal, grant) ?? Lapsed(deal) ?? Bought(deal) ?? Amended(deal, grant, last) ?? OfHeadline(deal, grant) ?? Expanded(deal, grant) ?? (ScopeRules.Separate.Match(grant.Sentence).Count > 0 ? null : changes.Of(deal)) ?? Under(deal, grant) ?? GoesOn(deal, grant, last) ?? SameContract(deal, grant) ?? deals.Find(known => deal.IsSameAs(known) && !IsOneOf(known, deal)) ?? (deal is { IsOnlyNamed: true, Date: null } ? NamedBefore(deal) : null)
            ?? (deal.Date is null ? null : deals.Find(other => other is { IsOnlyNamed: true, Date: null } && !(announces && other.IsNews) && other.Partner == deal.Partner && other.Kind == deal.Kind));

    /// <summary>"earned $500,000 when the option agreement was signed in December 2006": of the option under a 2006 agreement whose exercise is the news.</summary>
    private DealDraft? Exercised(DealDraft deal, Match grant)
    {
        if (deal is not { Kind: "option", Date: { } made } || grant.Rule.Id != "deal.option.dated" || !Enumerable.Range(1, 3).Any(back => grant.First >= back && grant.Sentence.Run.IsAny(grant.Sentence.Atoms[grant.First - back].FirstToken, "when", "upon", "at"))
            || deals.Find(known => known is { IsExercise: true, IsNews: true, Kind: "option" } && known.Partner == deal.Partner && known.Agreement?.Date?.Year == made.Year) is not { } exercise)
        {
            return null;
        }

        deal.Draft.Remove(Properties.Deal.Date); // that of what is exercised
        deal.IsNews = true;
        return exercise;
    }

    /// <summary>"the option has lapsed. ImmunoGen granted the option in December 1996": it is the one that lapsed.</summary>
    private DealDraft? Lapsed(DealDraft deal) =>
        deal is { Kind: "option", Date: not null } ? deals.Find(known => known is { Kind: "option", Date: null } && known.Partner == deal.Partner && known.Draft[Properties.Deal.Status]?.Stored == "expired") : null;

    /// <summary>"will acquire the compound … Debiopharm obtains all worldwide rights": what who buys obtains is no license beside it.</summary>
    private DealDraft? Bought(DealDraft deal) =>
        deal is { Kind: "license", Date: null, IsNews: true, IsInward: false } ? deals.Find(known => known is { Kind: "acquisition", IsNews: true, IsInward: false, IsSaleOfIssuer: false } && known.Partner == deal.Partner) : null;

    /// <summary>"a license taken in 2015. The partner has taken six licenses …": the one is not the six.</summary>
    private static bool IsOneOf(DealDraft known, DealDraft deal) => deal is { Count: > 1, Date: null } && known is { Count: null, IsNews: false, Date: not null };

    /// <summary>"X and ImmunoGen Expand Collaboration", says the headline, and the body that they have amended their license: it is the amendment.</summary>
    private DealDraft? Expanded(DealDraft deal, Match grant)
    {
        if (deal is { IsNews: true, IsExpansion: true })
        {
            return deals.Find(known => known is { IsNews: true, Kind: "amendment" } && known.Partner == deal.Partner);
        }

        if (deal is not { IsNews: true, Kind: "amendment" } || grant.Sentence.Section != Section.Body || deals.Find(known => known is { IsExpansion: true, IsNews: true } && known.Partner == deal.Partner) is not { } expansion)
        {
            return null;
        }

        expansion.Rename(deal);
        return expansion;
    }

    /// <summary>"Under the amendment, ImmunoGen grants …": what the change that is the news gives.</summary>
    private DealDraft? Amended(DealDraft deal, Match grant, DealDraft? last)
    {
        if (!DealKinds.IsGrant(deal.Kind) || TellingRules.OfAmendment.Match(grant.Sentence) is not [var opening, ..] || (deal.Date is { } told && opening.MentionOf("year")?.Date != told)
            || (IsAmendedToday(last, deal) ? last : deals.Find(known => IsAmendedToday(known, deal))) is not { } change)
        {
            return null;
        }

        if (change.Agreement is null && opening.MentionOf("year") is { Date: { } made } year)
        {
            change.Agreement = year;
            change.Draft.Set(Properties.Deal.AgreementYear, new NumberValue(made.Year), EvidenceSpans.Of(year.Span), opening.Rule.Id, opening.Rule.Confidence);
        }

        deal.Draft.Remove(Properties.Deal.Date); // that of what is changed
        deal.IsNews = true;

        return change;
    }

    /// <summary>"… Amend Agreements; Sanofi Gains Licenses": what a headline says that the change gives, where the body tells of no right beside it.</summary>
    private DealDraft? OfHeadline(DealDraft deal, Match grant) =>
        grant.Sentence.Section is Section.Headline or Section.Subtitle && deal is { Kind: "license", Date: null, IsNews: true }
        && deals.Find(known => IsAmendedToday(known, deal)) is { } change && !deals.Exists(known => known is { IsNews: true, Kind: "license" } && known.Partner == deal.Partner) ? change : null;

    private static bool IsAmendedToday(DealDraft? known, DealDraft deal) => known is { IsNews: true, Kind: "amendment" } && known.Partner == deal.Partner;

    /// <summary>"Under the 2010 collaboration, Takeda paid … for the right to …": what follows is of the agreement that the sentence opens with.</summary>
    private DealDraft? Under(DealDraft deal, Match grant)
    {
        if (deal.Date is not null || !DealKinds.IsGrant(deal.Kind) || grant.Rule.Code is not ("paid" or "right" or "granted" or "lets" or "entitles")
            || TellingRules.OfYear.Match(grant.Sentence) is not [var opening, ..] || opening.MentionOf("year") is not { Date.Year: var year })
        {
            return null;
        }

        var same = deals.FindAll(known => known.Partner == deal.Partner && DealKinds.IsGrant(known.Kind) && known.Kind != "license" && known.Date?.Year == year);
        return same.Count == 1 ? same[0] : null;
    }

    /// <summary>The deal told before in the passage, where the sentence goes on with it.</summary>
    private static DealDraft? GoesOn(DealDraft deal, Match grant, DealDraft? before)
    {
        if (deal.Date is not null || before is not { } last || last.Partner != deal.Partner || !last.HasNothingAgainst(deal))
        {
            return null;
        }

        if (deal.Kind == "termination" && last.Kind == "termination" && grant.Rule.Code is "regained" or "reverted" or "back" or "return")
        {
            return last; // the rights go back by what ended
        }

        if (!DealKinds.IsGrant(deal.Kind))
        {
            return null;
        }

        var isHistory = !last.IsNews && (last.Kind == deal.Kind || last.Kind == "collaboration") && !deal.IsAnnounced && TellingRules.Further.Match(grant.Sentence).Count == 0;
        return isHistory || ((DealKinds.IsGrant(last.Kind) || last.Kind == "amendment") && TellingRules.GoingOn.Match(grant.Sentence).Count > 0 && !(last.Kind != "license" && deal.Kind == "license" && TellingRules.Recently.Match(grant.Sentence).Count > 0)) ? last : null;
    }

    /// <summary>"the 2010 agreement gave …": the partner's deal of that year, whatever the sentence calls it.</summary>
    private DealDraft? SameContract(DealDraft deal, Match grant)
    {
        if (deal.Date is not { } date || !DealKinds.IsGrant(deal.Kind) || TellingRules.OfYear.Match(grant.Sentence).Count == 0)
        {
            return null;
        }

        var same = deals.FindAll(known => known.Partner == deal.Partner && DealKinds.IsGrant(known.Kind) && known.Date?.Year == date.Year && known.HasNothingAgainst(deal));
        return same.Count == 1 ? same[0] : null;
    }

    /// <summary>The deal that one only named must be: the partner's only one of that sort, or the news.</summary>
    private DealDraft? NamedBefore(DealDraft deal)
    {
        var before = deals.FindAll(known => known.Partner == deal.Partner && known.Kind == deal.Kind);
        return before.Count == 1 ? before[0] : announces ? deals.FindLast(known => known.Partner == deal.Partner && known.IsNews && known.Kind != "termination") : null;
    }
}
