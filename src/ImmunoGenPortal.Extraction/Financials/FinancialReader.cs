using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Financials;

/// <summary>Reads revenue, losses, cash, guidance and proceeds from the sentences of a release; the tables of statements are left alone.</summary>
public static class FinancialReader
{
    private const int MostFigures = 60;
    private const int MostItems = 200;

    public static void Read(ReleaseContext context)
    {
        var known = new HashSet<(string Item, decimal Amount)>();
        Sentence? before = null;
        FigureScan? scanned = null;
        foreach (var sentence in context.Telling)
        {
            FigureScan? scan = null;
            if (HoldsMoney(sentence) && Items(sentence) is var items && !IsOfOthers(sentence, items))
            {
                scan = new FigureScan(sentence, items, before?.Passage == sentence.Passage && PointsBack(sentence) ? LastOf(before, scanned) : null);
                Add(context, sentence, scan.Read(FinancialRules.Outlooks.Match(sentence)), known);
            }

            (before, scanned) = (sentence, scan);
        }
    }

    /// <summary>What a sentence named last: only the few that are pointed back to are asked.</summary>
    private static Match? LastOf(Sentence before, FigureScan? scanned) =>
        scanned is not null ? scanned.Last : Items(before) is [.., var last] ? last : null;

    private static bool HoldsMoney(Sentence sentence)
    {
        foreach (var mention in sentence.Mentions)
        {
            if (mention.Type == MentionType.Money)
            {
                return true;
            }
        }

        return false;
    }

    private static List<Match> Items(Sentence sentence)
    {
        var items = new List<Match>();
        foreach (var match in FinancialRules.Items.Match(sentence).Take(MostItems))
        {
            if (!items.Exists(other => other.First < match.After && match.First < other.After))
            {
                items.Add(match);
            }
        }

        return items;
    }

    private static bool PointsBack(Sentence sentence) => sentence.Run.IsAny(0, "it", "this", "that", "these");

    /// <summary>Another company's money: it is named, and the issuer is not.</summary>
    private static bool IsOfOthers(Sentence sentence, List<Match> items) =>
        items.Count > 0 && sentence.Mentions.TakeWhile(mention => mention.Span.Start < items[0].Span.Start).Any(mention => mention.Type == MentionType.Partner)
        && !sentence.Mentions.Any(mention => mention.Type == MentionType.Company) && !sentence.Run.IsAny(0, "our", "we");

    private static void Add(ReleaseContext context, Sentence sentence, IReadOnlyList<Figure> figures, HashSet<(string, decimal)> known)
    {
        var period = figures.Count > 0 && FinancialRules.Periods.Match(sentence) is [var first, ..] ? first : null;
        foreach (var (amount, item, code) in figures)
        {
            if (known.Count >= MostFigures || !known.Add((code, amount.Money!.Amount)))
            {
                continue;
            }

            var draft = new Draft(SubjectKind.Financial)
                .Set(Properties.Financial.Item, new CodeValue(code), EvidenceSpans.Of(item.SpanOf("event") ?? item.Span), item.Rule.Id, item.Rule.Confidence)
                .Set(Properties.Financial.Amount, new MoneyValue(amount.Money!), EvidenceSpans.Of(amount.Span), item.Rule.Id, item.Rule.Confidence);
            if (period?.MentionOf("date") is { Date: { } date })
            {
                var span = period.Rule.Code == "day" ? "" : period.Rule.Code.Replace('-', ' ') + " ended ";
                draft.Set(Properties.Financial.Period, new TextValue(span + date), EvidenceSpans.Of(period.Span), period.Rule.Id, period.Rule.Confidence);
                period = null;
            }

            context.MarkClaimed(amount);
            context.Drafts.Add(draft);
        }
    }
}
