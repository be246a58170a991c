using ImmunoGenPortal.Extraction.Lexicon;

namespace ImmunoGenPortal.Extraction.Deals;

/// <summary>The agreements that the changes of a release have changed: deals of their own once it tells what they gave.</summary>
internal sealed class ChangedAgreements(List<DealDraft> deals)
{
    /// <summary>The change of an agreement with a partner that is the news and says when that was made; null where none is.</summary>
    public DealDraft? With(NamedThing partner) =>
        deals.Find(known => known is { IsNews: true, Agreement.Date: not null } && known.Partner == partner && DealKinds.IsChange(known.Kind));

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
    private DealDraft? OriginIn(DealDraft change)
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
}
