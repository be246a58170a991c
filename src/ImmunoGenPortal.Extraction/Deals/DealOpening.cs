using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Deals;

/// <summary>What the words of a deal are read against.</summary>
/// <param name="Kind">Of the release.</param>
/// <param name="Date">Of the release.</param>
/// <param name="Last">The deal told last in the passage.</param>
/// <param name="Target">The target named last in the passage.</param>
internal readonly record struct Surroundings(string? Kind, PartialDate? Date, DealDraft? Last, Mention? Target);

/// <summary>Makes a deal of the words that tell of it and of what they cover.</summary>
internal static class DealOpening
{
    /// <summary>A deal told with a date of its own is history; the others are the news of the day.</summary>
    public static DealDraft Begin(Match grant, SpokenPartner partner, List<Match> scopes, Surroundings around)
    {
        var kind = KindOf(grant, around.Kind);
        var origin = DealKinds.IsChange(kind) || grant.Rule.Code is "exercised" ? ScopeRules.Origins.Match(grant.Sentence).FirstOrDefault(made => made.First >= grant.First) : null;
        var isLater = DealKinds.IsChange(kind) || (grant.Rule.Confidence > GrantRules.Weak && grant.Rule.Code != "by");
        scopes = DealOrigins.WithoutUnder(scopes, grant);
        if (origin is null && GrantPlaces.IsToday(grant) && scopes.Find(scope => DealOrigins.IsLongPast(scope, around.Date)) is { } past)
        {
            origin = past;
        }

        scopes = [.. scopes.Where(scope => !(scope.Has("date") && !DealKinds.IsChange(kind) && GrantPlaces.IsOfChange(scope)) && !(isLater && scope.Rule.Id == "deal.date.under") && !(kind == "license" && scope.Rule is { Id: "deal.date.own", Confidence: > 0.955 }) && !(DealKinds.IsChange(kind) && scope.Rule.Id == "deal.date.own") && !(origin is not null && scope.MentionOf("date") is { } date && date == DealOrigins.YearOf(origin)))];
        var deal = new DealDraft(partner.Thing, kind) { IsOnlyNamed = grant.Rule.Confidence <= GrantRules.Weak, IsExercise = grant.Rule.Code == "exercised" && kind != "extension", IsInward = grant.Has("licensee"), IsHeld = grant.Rule.Code is "held", IsStanding = kind == "license" && !IsTaking(grant), IsSaleOfIssuer = kind == "acquisition" && grant.Rule.Code is "company" or "merger" or "offer", IsGeneric = grant.Rule.Id is "deal.license.agreed" or "deal.license.standing", IsExpansion = kind == "collaboration" && grant.Sentence.Section is Section.Headline or Section.Subtitle && Expanding.Match(grant.Sentence).Count > 0 };
        var said = EvidenceSpans.Of(grant.Span);
        deal.Draft
            .Set(Properties.Deal.Partner, new NameValue(partner.Thing.Name), EvidenceSpans.Of(partner.Span), grant.Rule.Id, grant.Rule.Confidence)
            .Set(Properties.Deal.Kind, new CodeValue(kind), said, grant.Rule.Id, grant.Rule.Confidence)
            .Set(Properties.Deal.Direction, new CodeValue(grant.Has("licensee") || grant.Rule.Id == "deal.option.declined" || kind == "supply" ? "in" : "out"), said, grant.Rule.Id, grant.Rule.Confidence, Basis.Implied);
        foreach (var scope in scopes)
        {
            ScopeRules.Read(scope, deal, around.Date);
        }

        if ((grant.Rule.Code is "agreed" or "dateof" or "gave" or "from" || (kind == "collaboration" && grant.Rule.Code is "dated" or "dateof" or "of") || (kind == "license" && (grant.Rule.Code is "of" && !IsTaking(grant) || IsUnderDated(grant)))) && DealOrigins.DateWithin(grant) is { Date: { } own } inner && (origin is null || inner != DealOrigins.YearOf(origin)))
        {
            deal.Draft.Set(Properties.Deal.Date, new DateValue(own), EvidenceSpans.Of(inner.Span), grant.Rule.Id, 0.96);
        }

        if (origin is not null && DealOrigins.YearOf(origin) is { Date: { } made } year)
        {
            deal.Draft.Set(Properties.Deal.AgreementYear, new NumberValue(made.Year), EvidenceSpans.Of(year.Span), origin.Rule.Id, origin.Rule.Confidence);
            deal.Agreement = year;
        }

        deal.Origin = DealKinds.IsChange(kind) ? DealOrigins.OriginOf(grant, origin, partner) : null;
        if (grant.Rule.Id == "deal.option.exercised")
        {
            deal.Draft.Set(Properties.Deal.Status, new CodeValue("exercised"), said, grant.Rule.Id, grant.Rule.Confidence);
        }

        if (deal.Date is null && scopes.Find(scope => scope.Has("same")) is { } same && around.Last?.Date is { } before)
        {
            deal.Draft.Set(Properties.Deal.Date, new DateValue(before), EvidenceSpans.Of(same.Span), same.Rule.Id, same.Rule.Confidence);
        }

        if (scopes.Find(scope => scope.Has("monthOf")) is { } monthOf && around.Last?.Date is { } that && DateReader.Month(monthOf.SpanOf("monthOf")!.Value.Quote(grant.Sentence.Run.Text)) is > 0 and var month)
        {
            deal.Draft.Set(Properties.Deal.Date, new DateValue(new PartialDate(that.Year, month)), EvidenceSpans.Of(monthOf.Span), monthOf.Rule.Id, monthOf.Rule.Confidence);
        }

        if (around.Target is { Thing: { } target } named && scopes.Find(scope => scope.Has("antigen")) is { } antigen)
        {
            deal.Draft.Set(Properties.Deal.Target, new NameValue(target.Name), EvidenceSpans.Of(named.Span), antigen.Rule.Id, antigen.Rule.Confidence);
        }

        if (grant.Rule.Id is "deal.option.declined" or "deal.option.refused" or "deal.option.expired")
        {
            deal.Draft.Set(Properties.Deal.Status, new CodeValue("expired"), said, grant.Rule.Id, grant.Rule.Confidence);
        }

        deal.IsNews = deal.Date is not { } date || (GrantPlaces.IsRecent(date, around.Date) && !scopes.Exists(static scope => scope.Has("lately")));
        return deal;
    }

    /// <summary>"In November 2011, the compounds made under the 2009 licenses moved on": the date within the words is that of the licenses.</summary>
    private static bool IsUnderDated(Match grant) => grant.Rule.Id == "deal.license.dated" && grant.Sentence.Run.IsAny(grant.Sentence.Atoms[grant.First].FirstToken, "under", "pursuant");

    /// <summary>"took a second license under an agreement of 2005": the date is that of what the license was taken under.</summary>
    private static bool IsTaking(Match grant)
    {
        for (var atom = grant.First; atom < grant.After; atom++)
        {
            if (Takings.Holds(grant.Sentence.Run, grant.Sentence.Atoms[atom].FirstToken))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly WordSet Takings = new("took takes taken obtained acquired licensed exercised received");

    private static readonly RuleSet Expanding = RuleSet.Parse("""
        deal.expanding   (expand | expands | expanded | expanding | broaden | broadens | widen | widens)
        """);

    /// <summary>By the agreement's own word; one that is only called an agreement is what the headline makes of it.</summary>
    private static string KindOf(Match grant, string? release) =>
        grant.Rule.Id == "deal.license.agreed" && release is "collaboration" or "acquisition" ? release
        : grant.Rule.Id == "deal.collaboration.verb" && release == "license" ? release // that they "will collaborate" is what they do, no word for the agreement
        : grant.Rule.Id.Split('.')[1];
}
