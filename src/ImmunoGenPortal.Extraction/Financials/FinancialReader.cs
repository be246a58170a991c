using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Financials;

/// <summary>Reads revenue, losses, cash, guidance and proceeds from the sentences of a release; the tables of statements are left alone.</summary>
public static class FinancialReader
{
    /// <summary>What is smaller is an amount per share, or a number of a table in thousands.</summary>
    private const decimal Smallest = 50_000;

    private const int MostFigures = 60;

    public static void Read(ReleaseContext context)
    {
        var known = new HashSet<(string Item, decimal Amount)>();
        foreach (var sentence in context.In(Section.Body).Concat(context.In(Section.Headline, Section.Subtitle)))
        {
            var period = FinancialRules.Periods.Match(sentence) is [var first, ..] ? first : null;
            foreach (var match in FinancialRules.Rules.Match(sentence).Where(_ => known.Count < MostFigures))
            {
                Add(context, match, match.MentionOf("amount")!, period, known);
                if (match.MentionOf("second") is { } second)
                {
                    Add(context, match, second, null, known);
                }

                context.MarkClaimed(match);
            }
        }
    }

    private static void Add(ReleaseContext context, Match match, Mention amount, Match? period, HashSet<(string, decimal)> known)
    {
        if (amount.Money is not { } money || money.Amount < Smallest || !known.Add((match.Rule.Code, money.Amount)))
        {
            return;
        }

        var draft = new Draft(SubjectKind.Financial)
            .Set(Properties.Financial.Item, new CodeValue(match.Rule.Code), EvidenceSpans.Of(match.Span), match.Rule.Id, match.Rule.Confidence)
            .Set(Properties.Financial.Amount, new MoneyValue(money), EvidenceSpans.Of(amount.Span), match.Rule.Id, match.Rule.Confidence);
        if (period?.MentionOf("date") is { Date: { } date })
        {
            var span = period.Rule.Code == "day" ? "" : period.Rule.Code.Replace('-', ' ') + " ended ";
            draft.Set(Properties.Financial.Period, new TextValue(span + date), EvidenceSpans.Of(period.Span), period.Rule.Id, period.Rule.Confidence);
        }

        context.Drafts.Add(draft);
    }
}
