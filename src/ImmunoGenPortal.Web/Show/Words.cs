using System.Globalization;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Web.Show;

/// <summary>How values read on a page.</summary>
public static class Words
{
    private static readonly string[] Numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    private static readonly string[] Places = ["", "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth", "Eleventh", "Twelfth"];

    /// <summary>"$34m", "€5.5m", "$250,000", "DKK 3bn".</summary>
    public static string Of(Money money)
    {
        var mark = money.Currency switch { "USD" => "$", "EUR" => "€", "GBP" => "£", "JPY" => "¥", var code => code + " " };
        var (amount, unit) = money.Amount switch
        {
            >= 1_000_000_000 => (money.Amount / 1_000_000_000, "bn"),
            >= 1_000_000 => (money.Amount / 1_000_000, "m"),
            _ => (money.Amount, ""),
        };
        return mark + amount.ToString("#,0.###", CultureInfo.InvariantCulture) + unit;
    }

    /// <summary>"19 December 2012", "December 2012", "2012".</summary>
    public static string Of(PartialDate date) => date.Day is not null ? Of(date.FirstDay) : date.FirstDay.ToString(date.Month is null ? "yyyy" : "MMMM yyyy", CultureInfo.InvariantCulture);

    public static string Of(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A date as it is stored: "2012-12", "2012-12-19".</summary>
    public static string DateOf(string? stored) => stored is null ? "date not stated" : Of(PartialDate.Parse(stored));

    /// <summary>For a column of dates: "19 Dec 2012", "Dec 2012", "2012".</summary>
    public static string ShortDateOf(string? stored) => stored is null ? "not stated" : PartialDate.Parse(stored) is var date
        ? date.FirstDay.ToString(date.Day is not null ? "d MMM yyyy" : date.Month is not null ? "MMM yyyy" : "yyyy", CultureInfo.InvariantCulture) : "";

    /// <summary>For a column of dates: "19 Dec 2012".</summary>
    public static string ShortOf(DateOnly date) => date.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"19 Dec 2012 07:42".</summary>
    public static string Of(DateTime at) => at.ToString("d MMM yyyy HH:mm", CultureInfo.InvariantCulture);

    /// <summary>The value of a claim as a reader writes it.</summary>
    public static string Of(Property property, FactValue value) => value switch
    {
        MoneyValue money => Of(money.Money),
        DateValue date => Of(date.Date),
        FlagValue flag => flag.Flag ? "yes" : "no",
        NumberValue { Number: var number } when property == Properties.Deal.Ordinal => Place((int)number)?.ToLowerInvariant() ?? number.ToString(CultureInfo.InvariantCulture),
        NumberValue number => property.Unit == "percent" ? number.Stored + "%" : number.Stored,
        CodeValue code => Code(code.Code),
        _ => value.Stored,
    };

    /// <summary>How a value came about that the words do not simply say; null where they do.</summary>
    public static string? Of(Basis basis) => basis switch
    {
        Basis.Implied => "implied",
        Basis.Lexicon => "lexicon",
        Basis.Curator => "not in these words",
        _ => null,
    };

    /// <summary>A word of a closed list, as prose has it: "up-to" is "up to", "out" is "granted by ImmunoGen".</summary>
    public static string Code(string code) => code switch
    {
        "up-to" => "up to",
        "at-least" => "at least",
        "ind" => "IND",
        "pdufa-date" => "PDUFA date",
        "out" => "granted by ImmunoGen",
        "in" => "taken by ImmunoGen",
        "both" => "granted both ways",
        _ => code.Replace('-', ' '),
    };

    /// <summary>How far a compound is: "phase 1/2", "in the clinic", "filed".</summary>
    public static string Stage(string stage) => stage switch
    {
        "clinical" => "in the clinic, phase not told",
        "ind" => "IND",
        _ when char.IsAsciiDigit(stage[0]) => "phase " + stage,
        _ => stage,
    };

    /// <summary>What brought a payment: "IND", "phase 1", "first sale".</summary>
    public static string Event(string trigger) => trigger == "other" ? "other, or not named" : Code(trigger);

    /// <summary>The head of a column of stages: "Phase 1/2", "In the clinic".</summary>
    public static string StageColumn(string column) => column == "clinical" ? "In the clinic" : Capital(Stage(column));

    /// <summary>A measure in full: "overall response rate" for "ORR". What is not known stays as it is.</summary>
    public static string Metric(string? metric) => metric switch
    {
        "ORR" => "overall response rate",
        "CR" => "complete response",
        "VGPR" => "very good partial response",
        "PR" => "partial response",
        "MR" => "minimal response",
        "SD" => "stable disease",
        "PD" => "progressive disease",
        "CBR" => "clinical benefit rate",
        "DCR" => "disease control rate",
        "PFS" => "progression-free survival",
        "OS" => "overall survival",
        "DOR" => "duration of response",
        "DLT" => "dose-limiting toxicity",
        _ => metric ?? "",
    };

    /// <summary>The first letter as a capital.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>"two" up to twelve, then figures.</summary>
    public static string Count(int number) => number >= 0 && number < Numbers.Length ? Numbers[number] : number.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>"Third"; null beyond twelve.</summary>
    public static string? Place(int place) => place > 0 && place < Places.Length ? Places[place] : null;

    public static string Plural(int number, string one, string? many = null) => number == 1 ? one : many ?? one + "s";

    /// <summary>A kind of right for a number of them: "license", "licenses", "rights to test".</summary>
    public static string Rights(int number, string kind) => Plural(number, Code(kind), kind == "right-to-test" ? "rights to test" : null);

    /// <summary>What a kind of thing is called: "partner", "compound".</summary>
    public static string Kind(EntityKind kind) => kind switch
    {
        EntityKind.Organisation => "partner",
        EntityKind.Agreement or EntityKind.Grant => "deal",
        _ => kind.ToString().ToLowerInvariant(),
    };

    /// <summary>What a kind of payment is called: "upfront payment", "milestone payments".</summary>
    public static string Term(string type) => type switch
    {
        "upfront" => "upfront payment",
        "milestones" => "milestone payments",
        "milestone" => "milestone payment",
        "royalty" => "royalties",
        "option-fee" => "option fee",
        "exercise-fee" => "option exercise fee",
        "access-fee" => "access fee",
        "extension-fee" => "extension fee",
        "research-funding" => "research funding",
        "purchase-price" => "purchase price",
        "total-value" => "total value",
        "other" => "other payment",
        _ => type,
    };
}
