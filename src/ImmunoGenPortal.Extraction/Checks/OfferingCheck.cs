using System.Globalization;
using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Checks;

/// <summary>Shares sold at a price against the gross proceeds that the release gives.</summary>
public static class OfferingCheck
{
    private const decimal Most = 1_000_000_000m;

    private static readonly RuleSet Sales = RuleSet.Parse("""
        check.offering.sold    shares:COUNT …6 shares …16 price:MONEY (per | a) share
        check.offering.not     (option | over-allotment | additional) …12 shares:COUNT …6 shares    !
        """);

    private static readonly RuleSet Gross = RuleSet.Parse("""
        check.offering.gross   gross proceeds …14 amount:MONEY
        check.offering.gross   amount:MONEY …3 gross proceeds
        """);

    public static void Run(ReleaseContext context)
    {
        Match? sale = null;
        foreach (var sentence in context.In(Section.Body))
        {
            var sales = Sales.Match(sentence);
            sale ??= sales.Count > 0 ? sales[0] : null;
            var gross = sale is null ? [] : Gross.Match(sentence);
            if (gross.Count > 0 && gross[0].MentionOf("amount")!.Span != sale!.MentionOf("price")!.Span)
            {
                Add(context, sale, gross[0].MentionOf("amount")!);
                return;
            }
        }
    }

    private static void Add(ReleaseContext context, Match sale, Mention gross)
    {
        var (shares, price) = (sale.MentionOf("shares")!, sale.MentionOf("price")!);
        if (shares.Number is <= 0 or > Most || price.Money!.Amount is <= 0 or > Most || price.Money.Currency != gross.Money!.Currency)
        {
            return;
        }

        var product = shares.Number * price.Money.Amount;
        var printed = PrintedFigure.Of(gross.Money.Amount, gross.Span.Quote(context.Text));
        var working = string.Create(CultureInfo.InvariantCulture, $"{shares.Number:#,0} shares × {price.Money.Amount:#,0.##} = {product:#,0.##}");
        context.Checks.Add(new Check($"gross proceeds of {gross.Span.QuoteLine(context.Text)}", working, printed.Compare(new PrintedFigure(product, 1)), EvidenceSpans.Of(shares.Span, price.Span, gross.Span), "check.offering"));
    }
}
