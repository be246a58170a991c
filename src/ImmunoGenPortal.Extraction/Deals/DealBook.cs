using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Deals;

/// <summary>The deals told so far: says of each new telling whether it is one of them.</summary>
internal sealed class DealBook(bool announces)
{
    /// <summary>By partner what an agreement gives that is prolonged or changed: "has extended the agreement that entitles it to test …".</summary>
    private readonly Dictionary<NamedThing, DealDraft> _described = [];

    public List<DealDraft> Deals { get; } = [];

    public ChangedAgreements Changes => field ??= new ChangedAgreements(Deals);

    private KnownDeals Known => field ??= new KnownDeals(Deals, Changes, announces);

    /// <summary>Takes in a telling: a deal of its own, or more of one that is known.</summary>
    /// <param name="told">What its sentence has told before it.</param>
    /// <param name="last">The deal told last in the passage.</param>
    /// <returns>The deal that it is of.</returns>
    public DealDraft Join(DealDraft deal, Match grant, List<Told> told, DealDraft? last)
    {
        if (grant.Rule.Id == "deal.license.agreed" && _described.TryGetValue(deal.Partner, out var described))
        {
            deal.Rename(described);
        }

        var here = IsBesideCounted(deal, grant) ? null : Here(deal, grant, told);
        if (here is not null && DealKinds.IsChange(here.Kind) && DealKinds.IsGrant(deal.Kind) && deal.Date is { } of && here.Agreement?.Date == of)
        {
            deal.Draft.Remove(Properties.Deal.Date); // that of what is changed
            deal.IsNews = here.IsNews;
        }

        if (Apart(deal, grant, here) is { } apart)
        {
            return apart;
        }

        var known = here ?? Known.Of(deal, grant, last);
        if (known is null)
        {
            Deals.Add(deal);
            return deal;
        }

        if (known is { IsExercise: true, Kind: "license" or "option" } && known == last && deal.Kind == "right-to-test" && TellingRules.OptionGives.Match(grant.Sentence).Count > 0)
        {
            known.Rename(deal);
        }

        if (known.IsGeneric && (known.Date is not null || deal.Kind is "right-to-test" or "option") && known == last && !deal.IsGeneric && DealKinds.IsGrant(deal.Kind) && TellingRules.GoingOn.Match(grant.Sentence).Count > 0)
        {
            known.Rename(deal);
            known.IsGeneric = false;
        }

        if ((known == here || known == last) && Changes.RightOf(known, deal, grant, known == here) is { } right)
        {
            return right;
        }

        Rename(known, deal, grant, known == here);
        known.Absorb(deal);
        return known;
    }

    /// <summary>"the second license taken by Takeda – Takeda took one in 2009": the one of 2009 is none that the sentence counts.</summary>
    private static bool IsBesideCounted(DealDraft deal, Match grant) => deal is { IsNews: false, Date: not null } && TellingRules.ThisIs.Match(grant.Sentence).Count > 0;

    /// <summary>The deal that the sentence has told already under another word.</summary>
    private static DealDraft? Here(DealDraft deal, Match grant, List<Told> told) =>
        told.FindLast(other => other.Deal.Partner == deal.Partner && other.Deal.HasNothingAgainst(deal)
            && (other.Deal.Kind == deal.Kind || (DealKinds.IsGrant(deal.Kind) && DealKinds.IsGrant(other.Deal.Kind) && (other.IsContract || (grant.Rule.Confidence <= GrantRules.Weak && !IsMaster(deal, grant, other.Deal)))) || (other.Deal.IsGeneric && deal.Date is null) || (DealKinds.IsChange(other.Deal.Kind) && DealKinds.IsGrant(deal.Kind) && deal.Date is null && other.First < grant.First) || IsObject(deal, other, grant))).Deal;

    /// <summary>"amended a license of 2010": the license whose year is all that is told of it is what the change is of.</summary>
    private static bool IsObject(DealDraft deal, Told change, Match grant) =>
        DealKinds.IsChange(change.Deal.Kind) && change.Deal.IsNews && change.First < grant.First && grant.Rule.Confidence <= GrantRules.Weak && deal.Date is { Month: null } made && change.Deal.Agreement?.Date == made;

    /// <summary>"took a license under the March 2015 right-to-test agreement": the agreement is no other name of the license.</summary>
    private static bool IsMaster(DealDraft deal, Match grant, DealDraft taken) =>
        taken.Kind == "license" && deal.Kind is "right-to-test" or "option" && deal.Date is not null && GrantPlaces.StandsUnder(grant);

    /// <summary>The deal where the words themselves say whether it is one of its own; null where they do not.</summary>
    private DealDraft? Apart(DealDraft deal, Match grant, DealDraft? here)
    {
        if (deal.IsSaleOfIssuer && Deals.Find(known => known.IsSaleOfIssuer && known.Partner == deal.Partner) is { } sale)
        {
            if (sale.IsAnnounced && !deal.IsNews)
            {
                return sale; // it closes today; when it was agreed is history
            }

            sale.Absorb(deal);
            return sale;
        }

        if (here is null && deal.Ordinal is { } number && Deals.Find(known => known.Partner == deal.Partner && known.Kind == deal.Kind && known.Ordinal == number && known.HasNothingAgainst(deal)) is { } numbered)
        {
            numbered.Absorb(deal);
            return numbered;
        }

        if (here is null && deal.IsNews && TellingRules.ThisIs.Match(grant.Sentence).Count == 0 && ((grant.Sentence.Section == Section.Body && TellingRules.Separate.Match(grant.Sentence).Count > 0) || IsBeside(deal, grant)))
        {
            deal.IsAnnounced |= announces && grant.Sentence.Section == Section.Body;
            Deals.Add(deal);
            return deal;
        }

        if (deal.Kind == "termination" && grant.Rule.Code is "regained" or "reverted" && Deals.Find(other => other is { IsNews: true, Kind: "amendment" } && other.Partner == deal.Partner) is { } amended)
        {
            return amended; // the rights came back by the change itself
        }

        if (grant.Rule.Code is "theirs")
        {
            var theirs = Deals.Find(other => other.Partner == deal.Partner && other.Kind == deal.Kind);
            Deals.AddRange(theirs is null ? [deal] : []);
            return theirs ?? deal;
        }

        return null;
    }

    /// <summary>Calls a known deal by the agreement's own word where only the right that it gives was told, and remembers what a changed agreement gives.</summary>
    private void Rename(DealDraft known, DealDraft deal, Match grant, bool isHere)
    {
        if (known.IsGeneric && isHere && !deal.IsGeneric && (deal.Kind == "termination" || !DealKinds.IsChange(deal.Kind)))
        {
            known.Rename(deal);
            known.IsGeneric = false;
        }

        if (known is { IsExercise: true, Kind: "option" } && deal.Kind == "right-to-test" && TellingRules.TestAgreement.Match(grant.Sentence).Count > 0)
        {
            known.Rename(deal);
        }

        if (isHere && GrantPlaces.IsContract(grant) && deal.Kind == "collaboration" && known.Kind == "license")
        {
            known.Rename(deal);
        }

        if (DealKinds.IsChange(known.Kind) && DealKinds.IsGrant(deal.Kind))
        {
            _described.TryAdd(deal.Partner, deal);
        }
    }

    /// <summary>"also announced that it has licensed …": beside what was announced with the partner, and of another kind.</summary>
    private bool IsBeside(DealDraft deal, Match grant) =>
        IsAnnouncedBeside(deal, grant)
        || (IsAlso(grant) && deal.Kind is "option" or "license" or "right-to-test" && grant.Rule.Confidence > GrantRules.Weak && Deals.Exists(known => known.Partner == deal.Partner && known.IsNews && known.Kind != deal.Kind && !known.IsGeneric) && !Deals.Exists(known => known.Partner == deal.Partner && known.IsNews && known.Kind == deal.Kind));

    /// <summary>"has also been granted an option": one more right, told after another.</summary>
    private static bool IsAlso(Match grant)
    {
        for (var atom = Math.Max(0, grant.First - 3); atom < grant.After; atom++)
        {
            if (grant.Sentence.Run.IsAny(grant.Sentence.Atoms[atom].FirstToken, "also", "additionally", "separately", "addition"))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsAnnouncedBeside(DealDraft deal, Match grant) =>
        grant.Rule.Confidence > GrantRules.Weak && grant.Sentence.Section == Section.Body && TellingRules.Announcing.Match(grant.Sentence).Count > 0
        && Deals.Exists(known => known.Partner == deal.Partner && known.IsNews && known.Kind != deal.Kind);
}
