using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Deals;

/// <summary>Reads the payments of a deal from a sentence: what each is for, how much, and what it is counted for.</summary>
public static class TermReader
{
    /// <summary>The kinds of payment; an amount goes to the first whose rule keeps it.</summary>
    private static readonly (RuleSet Rules, Action<Match, DealDraft> Read)[] Kinds =
    [
        (UpfrontPaymentRules.Rules, UpfrontPaymentRules.Read),
        (MilestoneRules.Rules, MilestoneRules.Read),
        (RoyaltyRules.Rules, RoyaltyRules.Read),
    ];

    /// <summary>What each payment is counted for.</summary>
    public static readonly RuleSet UnitRules = RuleSet.Parse("""
        deal.per.license   (for | per | under) per:((each | every)? (license | licensed target))
        deal.per.target    (for | per) per:((each | every)? target)
        deal.per.product   (for | per) per:((each | every)? (product | compound))
        """);

    /// <summary>The matches of all kinds in a sentence, with what makes a term of each.</summary>
    public static IReadOnlyList<(Match Match, Action<Match, DealDraft> Read)> Find(Sentence sentence) =>
        [.. Kinds.SelectMany(kind => kind.Rules.Match(sentence).Select(match => (match, kind.Read)))];

    internal static void AddAmount(Match match, DealDraft deal, string type)
    {
        var amount = match.MentionOf("amount")!;
        deal.AddTerm(type, match.SpanOf("type") ?? match.Span, match, term =>
        {
            var (rule, confidence) = (match.Rule.Id, match.Rule.Confidence);
            term.Set(Properties.Term.Amount, new MoneyValue(amount.Money!), EvidenceSpans.Of(amount.Span), rule, confidence);
            var qualifier = match.MentionOf("qualifier");
            term.Set(Properties.Term.Qualifier, new CodeValue(qualifier?.Code ?? "exact"), EvidenceSpans.Of(qualifier?.Span ?? amount.Span), rule, confidence, qualifier is null ? Basis.Implied : Basis.Stated);
            AddUnit(match.Sentence, term);
        });
    }

    private static void AddUnit(Sentence sentence, Draft term)
    {
        if (UnitRules.Match(sentence) is [var unit, ..])
        {
            var code = unit.Rule.Code;
            term.Set(Properties.Term.Per, new CodeValue(code), EvidenceSpans.Of(unit.SpanOf("per")!.Value), unit.Rule.Id, unit.Rule.Confidence);
        }
    }
}
