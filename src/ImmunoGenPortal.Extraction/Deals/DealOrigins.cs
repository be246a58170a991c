using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Deals;

/// <summary>The dates beside a deal that are not its own, and the agreement that a change is of.</summary>
internal static class DealOrigins
{
    /// <summary>The agreement that is changed, by the noun it is called: "the right-to-test agreement made in March 2015"; without a date where none stands there.</summary>
    public static DealDraft? OriginOf(Match grant, Match? origin, SpokenPartner partner)
    {
        if (Nouns.Match(grant.Sentence).FirstOrDefault(noun => noun.First >= grant.First && noun.First < Math.Max(grant.After + 6, origin?.After ?? 0)) is not { } noun)
        {
            return null;
        }

        var (rule, confidence) = (noun.Rule.Id, noun.Rule.Confidence);
        var agreement = new DealDraft(partner.Thing, noun.Rule.Code);
        agreement.Draft
            .Set(Properties.Deal.Partner, new NameValue(partner.Thing.Name), EvidenceSpans.Of(partner.Span), rule, confidence)
            .Set(Properties.Deal.Kind, new CodeValue(noun.Rule.Code), EvidenceSpans.Of(noun.Span), rule, confidence)
            .Set(Properties.Deal.Direction, new CodeValue("out"), EvidenceSpans.Of(noun.Span), rule, confidence, Basis.Implied);
        if (origin is not null && YearOf(origin) is { Date: { } date } made)
        {
            agreement.Draft.Set(Properties.Deal.Date, new DateValue(date), EvidenceSpans.Of(made.Span), rule, confidence);
        }

        return agreement;
    }

    private static readonly RuleSet Nouns = RuleSet.Parse("""
        deal.origin.collaboration   (collaboration | alliance | partnership) (and | agreement | with) ~0.9
        deal.origin.right-to-test   (right-to-test | technology access | access) agreement ~0.9
        deal.origin.right-to-test   agreement (that | which | under which | giving | granting | providing) …6 (right | rights) to (test | evaluate) ~0.9
        deal.origin.right-to-test   agreement (under which | by which | whereby | pursuant to which) (it | PARTNER) (may | can | is able to | is entitled to) (test | evaluate) ~0.9
        deal.origin.option          option agreement ~0.9
        deal.origin.collaboration   (collaboration | alliance | partnership) ~0.9
        deal.origin.license         agreement (that | which | under which | granting | giving) …4 (rights | right | license)  ~0.9
        deal.origin.license         (license | licensing | licence) agreement? ~0.9
        """);

    /// <summary>"Under an agreement signed in March 2001, it took a license in February 2002": of two dates the agreement's is not the license's.</summary>
    public static List<Match> WithoutUnder(List<Match> scopes, Match grant)
    {
        var isTaking = grant.Rule.Id is "deal.license.taken" or "deal.license.exercised" or "deal.license.elliptic";
        if (scopes.Count(static scope => scope.Has("date")) < (isTaking ? 1 : 2))
        {
            return scopes;
        }

        var isOnly = isTaking && scopes.Count(static scope => scope.Has("date")) == 1;
        var agreements = AgreementRules.Rules.Match(grant.Sentence).Select(match => match.Rule.Code == "under" && (!isOnly || IsMade(match)) ? match.MentionOf("year") : null).OfType<Mention>().ToHashSet(ReferenceEqualityComparer.Instance);
        return isOnly || scopes.Exists(scope => scope.MentionOf("date") is { } date && !agreements.Contains(date)) ? scopes.FindAll(scope => scope.MentionOf("date") is not { } date || !agreements.Contains(date)) : scopes;
    }

    /// <summary>Whether the date is that of the agreement for sure: "of May 2009", "signed in May 2009", "the May 2009 agreement"; not "under the agreement in May 2009".</summary>
    private static bool IsMade(Match under)
    {
        var date = under.AtomOf("year");
        return date > 1 && under.Sentence.Run is var run && under.Sentence.Atoms is var atoms
            && (!run.IsAny(atoms[date - 1].FirstToken, "in", "on") || run.IsAny(atoms[date - 2].FirstToken, "signed", "into", "made", "established", "concluded", "reached", "executed", "announced", "formed", "dated"));
    }

    /// <summary>The date among the words of the rule itself: that of the agreement which they name.</summary>
    public static Mention? DateWithin(Match grant)
    {
        for (var atom = grant.First; atom < grant.After; atom++)
        {
            if (grant.Sentence.Atoms[atom].Mention is { Type: MentionType.Date or MentionType.Year, Date: not null } date)
            {
                return date;
            }
        }

        return null;
    }

    public static Mention? YearOf(Match origin) => origin.MentionOf("year") ?? origin.MentionOf("date");

    /// <summary>What is announced today was not agreed a year ago: such a date is that of the agreement it rests on.</summary>
    public static bool IsLongPast(Match scope, PartialDate? release) =>
        scope.MentionOf("date") is { Date: { } date } && release is { } day && day.FirstDay.DayNumber - date.FirstDay.DayNumber > 366 && date.Year < day.Year;
}
