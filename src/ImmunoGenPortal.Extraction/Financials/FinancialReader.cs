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

    /// <summary>Figures in a sentence: prose has as many where it compares periods, but with words between them.</summary>
    private const int LeastOfStatement = 6;

    public static void Read(ReleaseContext context)
    {
        var known = new HashSet<(string Item, decimal Amount)>();
        Sentence? before = null;
        FigureScan? scanned = null;
        var isListForeseen = false;
        foreach (var sentence in context.Telling)
        {
            FigureScan? scan = null;
            var isItem = context.Release.Passages[sentence.Passage].Shape == PassageShape.ListItem;
            isListForeseen = isItem ? isListForeseen : sentence.OpensList && FinancialRules.Outlooks.Match(sentence).Count > 0;
            if (sentence.Holds(MentionType.Money) && !IsOfStatement(sentence) && Items(sentence) is var items && !IsOfOthers(sentence, items))
            {
                scan = new FigureScan(sentence, items, isItem && isListForeseen, before?.Passage == sentence.Passage && PointsBack(sentence) ? LastOf(before, scanned) : null);
                Add(context, sentence, scan.Read(FinancialRules.Outlooks.Match(sentence)), known);
            }

            (before, scanned) = (sentence, scan);
        }
    }

    /// <summary>Rows of a statement whose columns were lost: figures, and hardly a word between them.</summary>
    private static bool IsOfStatement(Sentence sentence)
    {
        var (figures, words) = (0, 0);
        foreach (var atom in sentence.Atoms)
        {
            if (atom.Mention?.Type == MentionType.Money || sentence.Run.IsKind(atom.FirstToken, TokenKind.Number))
            {
                figures++;
            }
            else if (atom.Mention is not null || sentence.Run.IsKind(atom.FirstToken, TokenKind.Word))
            {
                words++;
            }
        }

        return figures >= LeastOfStatement && figures * 2 > words;
    }

    /// <summary>What a sentence named last: only the few that are pointed back to are asked.</summary>
    private static Match? LastOf(Sentence before, FigureScan? scanned) =>
        scanned is not null ? scanned.Last : Items(before) is [.., var last] ? last : null;

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

    /// <summary>"It was …"; "In the same quarter of the year before it was …".</summary>
    private static bool PointsBack(Sentence sentence) =>
        sentence.Run.IsAny(0, "it", "this", "that", "these") || (sentence.Run.IsAny(0, "in", "for") && EarlierTime.Match(sentence).Count > 0);

    private static readonly RuleSet EarlierTime = RuleSet.Parse("""
        financial.earlier   (quarter | period | year | months | half | DATE) it (was | had been | came to | stood at) (about | approximately)? QUALIFIER? MONEY
        """);

    /// <summary>Another company's money: it is named, and the issuer is not.</summary>
    private static bool IsOfOthers(Sentence sentence, List<Match> items) =>
        items.Count > 0 && sentence.Mentions.TakeWhile(mention => mention.Span.Start < items[0].Span.Start).Any(mention => mention.Type == MentionType.Partner)
        && !sentence.Mentions.Any(mention => mention.Type == MentionType.Company) && !sentence.Run.IsAny(0, "our", "we");

    private static void Add(ReleaseContext context, Sentence sentence, IReadOnlyList<Figure> figures, HashSet<(string, decimal)> known)
    {
        var periods = figures.Count > 0 ? PeriodsOf(figures, FinancialRules.Periods.Match(sentence)) : [];
        foreach (var figure in figures)
        {
            var (amount, item, code) = figure;
            if (known.Count >= MostFigures || !known.Add((code, amount.Money!.Amount)))
            {
                continue;
            }

            var draft = new Draft(SubjectKind.Financial)
                .Set(Properties.Financial.Item, new CodeValue(code), EvidenceSpans.Of(item.SpanOf("event") ?? item.Span), item.Rule.Id, item.Rule.Confidence)
                .Set(Properties.Financial.Amount, new MoneyValue(amount.Money!), EvidenceSpans.Of(amount.Span), item.Rule.Id, item.Rule.Confidence);
            if (periods.GetValueOrDefault(amount) is { } period && PeriodText(period, figures, periods, amount) is { } time)
            {
                draft.Set(Properties.Financial.Period, new TextValue(time), EvidenceSpans.Of(period.Span), period.Rule.Id, period.Rule.Confidence);
            }

            context.MarkClaimed(amount);
            context.Drafts.Add(draft);
        }
    }

    /// <summary>"quarter ended 2002-09-30", "2011-06-30"; of the year before, the first figure's period a year earlier. Null where the sentence does not say which.</summary>
    private static string? PeriodText(Match period, IReadOnlyList<Figure> figures, Dictionary<Mention, Match> periods, Mention amount)
    {
        if (period.Rule.Code == "before")
        {
            var first = figures[0].Amount;
            return first != amount && periods.GetValueOrDefault(first) is { } now && now.MentionOf("date")?.Date?.ExactDay is { } then && now.Rule.Code is not ("before" or "both") && SpanOf(now, isFirst: true) is { } same ? same + new PartialDate(then.AddYears(-1)) : null;
        }

        var isFirst = figures.FirstOrDefault(figure => periods.GetValueOrDefault(figure.Amount) == period)?.Amount == amount;
        return period.MentionOf("date")?.Date is { } date && SpanOf(period, isFirst) is { } span ? span + date : null;
    }

    private static string? SpanOf(Match period, bool isFirst) => period.Rule.Code switch
    {
        "day" => "",
        "both" => isFirst ? "quarter ended " : "year ended ",
        "months" => period.MentionOf("span")!.Number switch { 3 => "quarter ended ", 6 => "six months ended ", 9 => "nine months ended ", 12 => "year ended ", _ => null },
        var code => code.Replace('-', ' ') + " ended ",
    };

    /// <summary>A time before all sums is that of the first; one behind sums is that of the sum right before it, unless the next one has been named: "expenses of $5 million, and cash at June 30 of $9 million".</summary>
    private static Dictionary<Mention, Match> PeriodsOf(IReadOnlyList<Figure> figures, IReadOnlyList<Match> periods)
    {
        var of = new Dictionary<Mention, Match>(ReferenceEqualityComparer.Instance);
        foreach (var period in periods.OrderBy(period => period.First))
        {
            var before = figures.LastOrDefault(figure => figure.Amount.Span.Start < period.Span.Start);
            var named = figures.FirstOrDefault(figure => figure.Amount.Span.Start > period.Span.Start && figure.Item.Span.Start < period.Span.Start && figure.Item.Span.Start > before?.Amount.Span.End && figure.Item != before?.Item);
            of.TryAdd((named ?? before ?? figures[0]).Amount, period);
            if (period.Rule.Code == "both" && named is null && before is null && figures.Count > 1 && figures[1].Code == figures[0].Code)
            {
                of.TryAdd(figures[1].Amount, period); // "in the quarter and year ended December 31 were $4 million and $8 million, respectively"
            }
        }

        for (var i = 1; i < figures.Count; i++)
        {
            ShareInRange(of, figures[i - 1], figures[i]);
        }

        return of;
    }

    /// <summary>The two ends of what is foreseen hold for one time.</summary>
    private static void ShareInRange(Dictionary<Mention, Match> periods, Figure lower, Figure upper)
    {
        if (lower.Code == upper.Code && lower.Code.StartsWith("guidance-", StringComparison.Ordinal) && (periods.GetValueOrDefault(upper.Amount) ?? periods.GetValueOrDefault(lower.Amount)) is { } period)
        {
            periods.TryAdd(lower.Amount, period);
            periods.TryAdd(upper.Amount, period);
        }
    }
}
