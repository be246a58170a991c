using ImmunoGenPortal.Extraction.Patterns;

namespace ImmunoGenPortal.Extraction.Deals;

/// <summary>The total of the milestone payments that a deal can bring. Payments of single events that came due are no terms.</summary>
public static class MilestoneRules
{
    public static readonly RuleSet Rules = RuleSet.Parse("""
        let MILESTONES = (milestone payments | milestone fees | milestones)
        deal.milestones.totaling   type:MILESTONES …3 qualifier:QUALIFIER? amount:MONEY
        deal.milestones.in         qualifier:QUALIFIER? amount:MONEY (in | of | as) …4 type:MILESTONES
        deal.milestones.triggered  (triggers | triggered | earned | has received) …4 amount:MONEY …4 (milestone | milestones) !
        deal.milestones.and        (upfront | up-front | fee | fees | research) (payment | payments | funding)? (and | plus) milestone (payments | fees) …3 amount:MONEY !
        """);

    public static void Read(Match match, DealDraft deal) => TermReader.AddAmount(match, deal, "milestones");
}
