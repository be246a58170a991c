using System.Globalization;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Checks;

/// <summary>Sums of money against their parts: a deal's total against its payments, milestone payments against their kinds.</summary>
public static class MoneyChecks
{
    /// <summary>With more than this nothing is reckoned: no deal comes near it.</summary>
    private const decimal Most = 1_000_000_000_000m;

    /// <summary>What a total is made of beside milestone payments.</summary>
    private static readonly string[] Committed = ["upfront", "access-fee", "option-fee", "exercise-fee", "extension-fee", "research-funding", "equity", "purchase-price"];

    public static void Run(ReleaseContext context)
    {
        foreach (var deal in context.Drafts.Where(draft => draft.Kind == SubjectKind.Deal))
        {
            CheckTotal(context, deal);
            CheckMilestones(context, deal);
        }
    }

    /// <summary>"$2 million upfront and up to $40 million in milestones, in all $42 million".</summary>
    private static void CheckTotal(ReleaseContext context, Draft deal)
    {
        var totals = TermsOf(deal, "total-value");
        var milestones = TermsOf(deal, "milestones").Where(term => term[Properties.Term.Category] is null).ToList();
        List<Draft> parts = [.. Committed.SelectMany(type => TermsOf(deal, type)), .. milestones];
        if (totals.Count == 1 && parts.Count > 1 && milestones.Count == 1)
        {
            Add(context, deal, totals[0], parts, "total", "check.money.total");
        }
    }

    /// <summary>Development, regulatory and sales milestones against the sum that the release gives of them.</summary>
    private static void CheckMilestones(ReleaseContext context, Draft deal)
    {
        var all = TermsOf(deal, "milestones");
        var parts = all.FindAll(term => term[Properties.Term.Category] is not null);
        var sums = all.FindAll(term => term[Properties.Term.Category] is null);
        if (sums.Count == 1 && parts.Count > 1)
        {
            Add(context, deal, sums[0], parts, "milestone payments", "check.money.milestones");
        }
    }

    private static void Add(ReleaseContext context, Draft deal, Draft whole, List<Draft> parts, string what, string rule)
    {
        List<Draft> all = [whole, .. parts];
        var currency = MoneyOf(whole).Currency;
        if (all.Exists(term => MoneyOf(term).Currency != currency || MoneyOf(term).Amount > Most || term[Properties.Term.Per] != whole[Properties.Term.Per]))
        {
            return; // what is counted differently does not add up
        }

        var sum = parts.Sum(term => MoneyOf(term).Amount);
        var unit = all.Max(term => FigureOf(term, context.Text).Unit);
        var verdict = FigureOf(whole, context.Text).Compare(new PrintedFigure(sum, unit));
        var working = string.Create(CultureInfo.InvariantCulture, $"{string.Join(" + ", parts.Select(term => Short(MoneyOf(term).Amount)))} = {Short(sum)}; {Difference(MoneyOf(whole).Amount - sum)}");
        // Parts that fall short of a total leave room for payments that the release does not name.
        verdict = verdict == Verdict.Contradicts && sum < MoneyOf(whole).Amount ? Verdict.Undecidable : verdict;
        var evidence = parts.Aggregate(whole.EvidenceOf(Properties.Term.Amount), (spans, term) => spans.And(term.EvidenceOf(Properties.Term.Amount)));
        context.Checks.Add(new Check($"{(deal[Properties.Deal.Partner] as NameValue)?.Name}: {what} of {Short(MoneyOf(whole).Amount)} {currency}", working, verdict, evidence, rule));
    }

    private static string Difference(decimal rest) =>
        rest == 0 ? "nothing left over" : rest > 0 ? $"{Short(rest)} of the total is not told apart" : $"the parts exceed the total by {Short(-rest)}";

    private static PrintedFigure FigureOf(Draft term, string text)
    {
        var evidence = term.EvidenceOf(Properties.Term.Amount);
        return PrintedFigure.Of(MoneyOf(term).Amount, evidence.Count > 0 ? evidence[0].Quote(text) : "");
    }

    /// <summary>"41.5 million", "750,000".</summary>
    private static string Short(decimal amount) => amount >= 1_000_000
        ? string.Create(CultureInfo.InvariantCulture, $"{amount / 1_000_000:#,0.###} million")
        : string.Create(CultureInfo.InvariantCulture, $"{amount:#,0.##}");

    private static Money MoneyOf(Draft term) => ((MoneyValue)term[Properties.Term.Amount]!).Money;

    private static List<Draft> TermsOf(Draft deal, string type) =>
        deal.Parts.FindAll(term => term[Properties.Term.Type]?.Stored == type && term[Properties.Term.Amount] is MoneyValue && term[Properties.Term.AmountLow] is null);
}
