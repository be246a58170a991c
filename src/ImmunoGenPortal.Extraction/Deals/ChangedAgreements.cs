using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Deals;

/// <summary>The agreements that the changes of a release have changed: deals of their own once it tells what they gave.</summary>
internal sealed class ChangedAgreements(List<DealDraft> deals)
{
    /// <summary>The change of an agreement with a partner that is the news and says when that was made; null where none is.</summary>
    public DealDraft? With(NamedThing partner) =>
        deals.Find(known => known is { IsNews: true, Agreement.Date: not null } && known.Partner == partner && DealKinds.IsChange(known.Kind));

    /// <summary>Says when the agreement was made whose change is the news, where nothing has said it yet.</summary>
    /// <returns>The change; null where there is none to date.</returns>
    public DealDraft? Date(Mention made)
    {
        var change = deals.Find(known => known.IsNews && DealKinds.IsChange(known.Kind) && (known.Agreement is null || known.Agreement.Date == made.Date));
        if (change is null || made.Date is not { } date)
        {
            return null;
        }

        change.Agreement = made;
        change.Draft.Set(Properties.Deal.AgreementYear, new NumberValue(date.Year), EvidenceSpans.Of(made.Span), "deal.agreement.dates", 0.9);
        change.Origin?.Draft.Set(Properties.Deal.Date, new DateValue(date), EvidenceSpans.Of(made.Span), "deal.agreement.dates", 0.9);
        return change;
    }

    /// <summary>Makes a telling one of the agreement that was changed.</summary>
    public void MakeOriginal(DealDraft deal, DealDraft change)
    {
        deal.DateBy(change.Agreement!);
        if (OriginIn(change) is { } origin)
        {
            deal.Rename(origin);
        }
    }

    /// <summary>The agreement that was changed, among the deals from now on; null where the words of the change do not say what it is.</summary>
    public DealDraft? OriginIn(DealDraft change)
    {
        var year = change.Agreement?.Date?.Year;
        if (deals.FindAll(known => known.Partner == change.Partner && DealKinds.IsGrant(known.Kind) && known is { IsNews: false } && known.Date?.Year == year) is [_, ..] told)
        {
            return told.Count == 1 ? told[0] : null;
        }

        deals.AddRange(change.Origin is { } origin ? [origin] : []);
        return change.Origin;
    }

    /// <summary>"paid $9 million in 2015": of the year in which the agreement was made whose change is told, and of no other day.</summary>
    public DealDraft? Of(DealDraft deal) =>
        deal.Date is { Month: null } date && DealKinds.IsGrant(deal.Kind) && With(deal.Partner) is { } change && change.Agreement?.Date?.Year == date.Year ? OriginIn(change) : null;

    /// <summary>A right to test, or an option, told with a change or right after it: what was changed gives it.</summary>
    /// <param name="isHere">Whether the sentence tells the change too.</param>
    /// <returns>The deal that the sentence then goes on with; null where the right makes no deal of its own.</returns>
    public DealDraft? RightOf(DealDraft change, DealDraft right, Match grant, bool isHere)
    {
        if (!DealKinds.IsChange(change.Kind) || right.Date is not null || right.Kind is not ("right-to-test" or "option") || grant.Rule.Confidence <= GrantRules.Weak)
        {
            return null;
        }

        return isHere ? OfOrigin(change, right) : AfterChange(change, right);
    }

    /// <summary>"an agreement established in May 2000, and renewed in 2005, that granted rights to test": with its month it is a deal of its own.</summary>
    private DealDraft? OfOrigin(DealDraft change, DealDraft right)
    {
        if (change.Origin is not { Date.Month: not null } origin || deals.Exists(other => other.Partner == origin.Partner && DealKinds.IsGrant(other.Kind) && other.Date?.Year == origin.Date?.Year))
        {
            return null;
        }

        origin.Rename(right);
        right.IsNews = false;
        origin.Absorb(right);
        deals.Add(origin);
        return change;
    }

    /// <summary>"The agreement was renewed in 2005. It grants rights to test": made when the agreement was.</summary>
    private DealDraft? AfterChange(DealDraft change, DealDraft right)
    {
        if (change is not { IsNews: false, Agreement: { Date: not null } made } || deals.Exists(other => other.Partner == right.Partner && other.Kind == right.Kind && other.Date?.Year == made.Date?.Year))
        {
            return null;
        }

        right.DateBy(made);
        deals.Add(right);
        return right;
    }
}
