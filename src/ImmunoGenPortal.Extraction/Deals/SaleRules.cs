using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Deals;

/// <summary>The price of what is sold outright: royalties, a compound, a company. One is enough: later sentences tell what became of it.</summary>
public static class SaleRules
{
    public static readonly RuleSet Prices = RuleSet.Parse("""
        deal.price.royalties   (pay | pays | paid | paying) …$3 qualifier:QUALIFIER? amount:MONEY …$4 for …$2 type:(right to receive | royalties | royalty)
        deal.price.royalties   (pay | pays | paid | paying) …$3 qualifier:QUALIFIER? amount:MONEY …$2 to (purchase | acquire | buy) …$2 type:(right to receive | royalties | royalty | right)
        deal.price.closing     (paid | receives | receive | received | pays | pay) …2 qualifier:QUALIFIER? amount:MONEY …$2 type:((at | upon | on) closing)
        deal.price.sold        type:(sold | sells) …10 for (a | net)? (net | total)? qualifier:QUALIFIER? amount:MONEY …$10 (royalties | royalty)
        deal.price.sold        type:(sold | sells) …$8 (royalties | royalty) …$8 to PARTNER , (a | an | the) …$14 for (a | net)? (net | total | net total)? qualifier:QUALIFIER? amount:MONEY
        deal.price.sold        type:(sold | sells | sale) …$14 (royalties | royalty) …$14 for (gross | net | total | upfront | cash)? (proceeds | consideration | payment) of qualifier:QUALIFIER? amount:MONEY
        deal.price.sold        type:(sold | sells | sale) …$14 (royalties | royalty) …$14 (in | through) (a | an) qualifier:QUALIFIER? amount:MONEY …3 (transaction | deal | financing | sale)
        deal.price.transaction qualifier:QUALIFIER? amount:MONEY …$3 type:(royalty (transaction | financing | monetization | sale))
        deal.price.rest        the type:(remainder | rest | residual) …3 to the? PARTNER …2 for qualifier:QUALIFIER? amount:MONEY
        deal.price.and         type:(and to the? PARTNER) for qualifier:QUALIFIER? amount:MONEY
        deal.price.cash        type:((cash | upfront | up-front | purchase | one-time)? payment) of qualifier:QUALIFIER? amount:MONEY
        deal.price.upfront     qualifier:QUALIFIER? amount:MONEY (in | as)? …$2 type:(cash | upfront | up-front | upfront payment | upfront cash payment | purchase price)
        deal.price.for         type:(royalty | royalties | royalty stream) …$24 for qualifier:QUALIFIER? amount:MONEY
        deal.price.for         (receive | receives | received | raises | raise) …$2 qualifier:QUALIFIER? amount:MONEY …$10 (from | through | for) …$4 type:(sale | royalties | royalty)
        deal.price.for         (include | includes | including) the amount:MONEY (obtained | received | realized) …$8 (when | from | through | upon) …$12 type:(sold | sale)
        deal.price.not         amount:MONEY in cash (and | equivalents) !
        deal.price.not         (ended | ends | had | has | held | holds | with) …4 amount:MONEY in (cash | cash and) !
        deal.price.not         until …5 amount:MONEY !
        deal.price.not         until …4 (receives | received | collected) …6 amount:MONEY !
        deal.price.not         (total of | aggregate of | if | when | additional | net (proceeds | loss | losses | income | cash | revenue | revenues | expense)) …10 amount:MONEY !
        deal.price.not         net sales (of | were | was | totaling | totaled) …2 amount:MONEY !
        deal.price.not         (liability | guidance | expense | milestone | royalties of) …6 amount:MONEY !
        deal.price.not         (revenue | revenues) (of | was | were | totaled | totaling | to | by | up) …4 amount:MONEY !
        """);

    /// <summary>A sentence about royalties that were sold, whoever bought them.</summary>
    public static readonly RuleSet OfRoyalties = RuleSet.Parse("""
        deal.sold   COMPANY …12 (sold | sells | selling | sale of | monetized) …8 (royalties | royalty | right to receive)
        deal.sold   MONEY …3 royalty (transaction | financing | monetization | sale)
        deal.sold   (sale | monetization) of …6 (royalties | royalty) (brought | raised | yielded | generated) …2 MONEY
        """);

    /// <summary>Whether a price is still to be told of the deal.</summary>
    public static bool LacksPrice(DealDraft deal) =>
        deal.Kind == "royalty-sale" && !deal.Draft.Parts.Exists(term => term[Properties.Term.Type]?.Stored == "purchase-price");

    public static void Read(Match match, DealDraft deal) => TermReader.AddAmount(match, deal, "purchase-price");
}
