using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Deals;

/// <summary>What the other deals of a release, and the compound named beside it, say of a deal that its own words leave open.</summary>
internal static class DealCompletion
{
    /// <param name="isNews">Whether it is what the release announces.</param>
    public static void Complete(List<DealDraft> deals, DealDraft deal, bool isNews)
    {
        if (deal is { IsHeld: true, Date: null, Agreement: { Date: { } since } under })
        {
            deal.Draft.Set(Properties.Deal.Date, new DateValue(since), EvidenceSpans.Of(under.Span), "deal.agreement.date", 0.8);
            deal.Draft.Remove(Properties.Deal.AgreementYear);
            deal.IsNews = false;
        }

        if (!isNews && deal is { Kind: "license", IsStanding: true, IsOnlyNamed: false, Date: null, Agreement: { Date: { } agreed } said } && !deals.Exists(other => other != deal && other.Partner == deal.Partner && DealKinds.IsGrant(other.Kind)))
        {
            deal.Draft.Set(Properties.Deal.Date, new DateValue(agreed), EvidenceSpans.Of(said.Span), "deal.agreement.only", 0.8); // the only agreement that is told with the partner
            deal.Draft.Remove(Properties.Deal.AgreementYear);
        }

        if (!Rests(deal) && deal.Draft[Properties.Deal.AgreementYear] is NumberValue { Number: var year } && deal.Date?.Year == year)
        {
            deal.Draft.Remove(Properties.Deal.AgreementYear); // it is that agreement itself
        }

        if (deal is { Kind: "license", IsNews: false, Date.Year: var made } && deals.Find(end => end.Kind == "termination" && end.Partner == deal.Partner && end.Draft[Properties.Deal.AgreementYear] is NumberValue { Number: var of } && of == made) is { } ended)
        {
            TakeScope(deal, ended);
        }

        if (deal.Draft[Properties.Deal.Compound] is null && deal.Beside is { Thing: { } compound } beside)
        {
            deal.Draft.Set(Properties.Deal.Compound, new NameValue(compound.Name), EvidenceSpans.Of(beside.Span), "deal.compound.beside", 0.75);
        }

        if (deal.Draft[Properties.Deal.AgreementYear] is null && Rests(deal))
        {
            AddAgreementYear(deals, deal);
        }
    }

    /// <summary>"is ending the exclusive license for Cripto. The license was signed in 2004": the words that tell its end say what it covered.</summary>
    private static void TakeScope(DealDraft license, DealDraft end)
    {
        if (license.Draft[Properties.Deal.Target] is not null)
        {
            return;
        }

        foreach (var scope in Scopes)
        {
            if (license.Draft[scope] is null && end.Draft[scope] is { } value)
            {
                license.Draft.Set(scope, value, end.Draft.EvidenceOf(scope), "deal.scope.of-ended", 0.8);
            }
        }
    }

    private static readonly Property[] Scopes = [Properties.Deal.Exclusive, Properties.Deal.Target, Properties.Deal.Compound, Properties.Deal.Technology];

    /// <summary>What gives the right to test, or is prolonged, and has no date of its own is the agreement that others are said to rest on.</summary>
    public static void DateAgreements(List<DealDraft> deals)
    {
        foreach (var deal in deals)
        {
            if (deal is { Agreement: { Date: { } date } made } && Rests(deal)
                && deals.FindAll(other => other != deal && other.Partner == deal.Partner && other.Kind is "right-to-test" or "option" or "collaboration" && other is { Date: null, IsAnnounced: false } && !(other.IsOnlyNamed && other.Kind == "collaboration" && other.Draft.Parts.Count == 0)) is [var agreement])
            {
                agreement.Draft.Set(Properties.Deal.Date, new DateValue(date), EvidenceSpans.Of(made.Span), "deal.agreement.date", 0.85);
                agreement.IsNews = false;
            }
        }

        FoldAgreements(deals);
    }

    /// <summary>An agreement that is only named, with a year alone, is the year of the license that rests on it; what is said of its terms is said of the license (FACTS.md, conventions for deals).</summary>
    private static void FoldAgreements(List<DealDraft> deals)
    {
        foreach (var agreement in deals.FindAll(static deal => deal is { Kind: "right-to-test" or "option", IsOnlyNamed: true, IsExercise: false, Date: { Month: null } }))
        {
            if (deals.FindAll(deal => deal.Partner == agreement.Partner && deal.Kind == "license" && deal.Draft[Properties.Deal.AgreementYear] is NumberValue year && year.Number == agreement.Date!.Value.Year) is [var license])
            {
                license.Draft.Parts.AddRange(agreement.Draft.Parts.Where(term => !license.Draft.Parts.Exists(known => known[Properties.Term.Type] == term[Properties.Term.Type] && known[Properties.Term.Amount] == term[Properties.Term.Amount])));
                deals.Remove(agreement);
            }
        }
    }

    /// <summary>Whether it is of a kind that rests on an agreement made before.</summary>
    private static bool Rests(DealDraft deal) => deal.Kind == "license" || deal.IsExercise || DealKinds.IsChange(deal.Kind);

    /// <summary>What is prolonged, changed or ended is the agreement that the partner made last before it; its licenses rest on that which gave the right to take them.</summary>
    private static void AddAgreementYear(List<DealDraft> deals, DealDraft deal)
    {
        var before = deals.Where(other => other != deal && other.Partner == deal.Partner && IsUnder(deal, other)).OrderBy(other => other.Kind == "license").ThenByDescending(other => other.Date).FirstOrDefault();
        var beside = deals.Find(other => other.Partner == deal.Partner && other.Draft[Properties.Deal.AgreementYear] is not null);
        if (before is { Date: { } year } && !(before.Kind == "license" && beside is not null && beside.Kind == "license"))
        {
            deal.Draft.Set(Properties.Deal.AgreementYear, new NumberValue(year.Year), before.Draft.EvidenceOf(Properties.Deal.Date), "deal.agreement.before", 0.8);
        }
        else if (beside is not null && !(deal.Date is { } date && beside.Draft[Properties.Deal.AgreementYear] is NumberValue { Number: var year2 } && year2 > date.Year))
        {
            var value = beside.Draft[Properties.Deal.AgreementYear]!;
            deal.Draft.Set(Properties.Deal.AgreementYear, value, beside.Draft.EvidenceOf(Properties.Deal.AgreementYear), "deal.agreement.beside", 0.75);
        }
    }

    private static bool IsUnder(DealDraft deal, DealDraft other) =>
        DealKinds.IsGrant(other.Kind) && other is { IsNews: false, Date: { } made }
        && !(other.Kind == "license" && (deal.Kind == "license" || made.Year == deal.Date?.Year))
        && (deal.Date is not { } date || made < date);
}
