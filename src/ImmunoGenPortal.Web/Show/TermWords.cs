using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Web.Show;

/// <summary>A payment in a few words, never without its qualifier.</summary>
public static class TermWords
{
    /// <summary>"up to $34m", "$1m, each target", "5% to 9%", "undisclosed".</summary>
    public static string Of(TermView term)
    {
        var amount = term.Amount is { } money ? Qualifier(term) + Amount(term, money) : Rate(term) ?? (term.Type == "royalty" ? "yes, rate not stated" : "undisclosed");
        return term.Per is { } per ? $"{amount}, each {Words.Code(per)}" : amount;
    }

    /// <summary>Which of several milestones of a right it is: "development"; "in all" for the sum of the others; null where nothing tells them apart.</summary>
    /// <param name="all">The payments of the right.</param>
    public static string? Kind(TermView term, IEnumerable<TermView> all) =>
        term.Category is { } category ? Words.Code(category)
        : term.Amount is { } amount && all.Where(other => other != term && other.Type == term.Type && other.Amount is not null).ToList() is { Count: > 1 } others && others.Sum(other => other.Amount!.Amount) == amount.Amount ? "in all"
        : null;

    /// <summary>What stands before an amount: "up to ", or nothing where it is exact or no release says.</summary>
    public static string Qualifier(TermView term) => term.Qualifier is { } qualifier and not "exact" ? Words.Code(qualifier) + " " : "";

    /// <summary>"$34m", "$20m to $30m"; empty where no amount is told.</summary>
    public static string Amount(TermView term) => term.Amount is { } money ? Amount(term, money) : "";

    private static string Amount(TermView term, Money money) => term.Low is { } low && low != money ? $"{Words.Of(low)} to {Words.Of(money)}" : Words.Of(money);

    /// <summary>The rate of a royalty as far as it is told: "5% to 9%", "low double-digit"; null where nothing is.</summary>
    public static string? Rate(TermView term)
    {
        var (low, high) = (Said(Properties.Term.PercentLow), Said(Properties.Term.PercentHigh));
        return (low, high) switch
        {
            ({ } from, { } to) when from != to => $"{from}% to {to}%",
            ({ } only, _) => only + "%",
            (null, { } to) => $"up to {to}%",
            _ => Said(Properties.Term.Wording),
        };

        string? Said(Property property) => term.Claims.FirstOrDefault(claim => claim.Property == property)?.Value.Stored;
    }
}
