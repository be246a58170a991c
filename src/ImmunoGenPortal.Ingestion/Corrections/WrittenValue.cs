using System.Globalization;
using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Ingestion.Corrections;

/// <summary>Reads a value as a curator types it: "$34 million", "December 19, 2012", "39%".</summary>
public static class WrittenValue
{
    private const int Longest = 2_000;

    /// <returns>The value; or null and what is wrong with it, as a sentence.</returns>
    public static (FactValue? Value, string? Reason) Read(Property property, string? written)
    {
        var text = written?.Trim() ?? "";
        if (text.Length is 0 or > Longest)
        {
            return (null, text.Length == 0 ? $"Write a value for “{property.Label}”." : $"A value has at most {Longest:#,0} characters; this one has {text.Length:#,0}.");
        }

        FactValue? value = property.Shape switch
        {
            ValueShape.Money => Money(text),
            ValueShape.Date => Date(text),
            ValueShape.Number => Number(text),
            ValueShape.Flag => Flag(text),
            ValueShape.Code => Code(text),
            ValueShape.Name => new NameValue(OneLine(text)),
            _ => new TextValue(text),
        };
        return value is null ? (null, $"“{text}” is no value for “{property.Label}”: {Example(property)}") : (value, null);
    }

    private static MoneyValue? Money(string text)
    {
        var run = Run(text);
        if (MoneyReader.TryRead(run, 0, out var money, out var next) && next == run.Count)
        {
            return new MoneyValue(money!);
        }

        // As it is stored: "34000000 USD".
        var parts = text.Split(' ');
        return parts.Length == 2 && parts[1].Length == 3 && parts[1].All(char.IsAsciiLetterUpper) && decimal.TryParse(parts[0], NumberStyles.Number, CultureInfo.InvariantCulture, out var amount) && amount >= 0
            ? new MoneyValue(new Money(amount, parts[1]))
            : null;
    }

    private static DateValue? Date(string text)
    {
        if (PartialDate.TryParse(text, out var date))
        {
            return new DateValue(date);
        }

        var run = Run(text);
        return DateReader.TryRead(run, 0, out var written, out var next) && next == run.Count && written is { } read ? new DateValue(read) : null;
    }

    private static NumberValue? Number(string text)
    {
        var figures = text.TrimEnd('%', ' ');
        if (decimal.TryParse(figures, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return new NumberValue(number);
        }

        var run = Run(figures);
        return NumberReader.TryRead(run, 0, out number, out var next) && next == run.Count ? new NumberValue(number) : null;
    }

    private static FlagValue? Flag(string text) => text.ToUpperInvariant() switch
    {
        "YES" or "TRUE" => new FlagValue(true),
        "NO" or "FALSE" => new FlagValue(false),
        _ => null,
    };

    private static CodeValue? Code(string text) =>
        text.Length <= 60 && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '/' or ' ' or '.') ? new CodeValue(text) : null;

    private static string Example(Property property) => property.Shape switch
    {
        ValueShape.Money => "write an amount as “$34 million”, “€5.5 million” or “34000000 USD”.",
        ValueShape.Date => "write a date as “2012-12-19”, “December 19, 2012”, “2012-12” or “2012”.",
        ValueShape.Number => "write a number as “39”, “39.5” or “1,000”.",
        ValueShape.Flag => "write “yes” or “no”.",
        _ => "write one of the words in use, of letters, digits and hyphens.",
    };

    private static TokenRun Run(string text) => TokenRun.Read(text, new EvidenceSpan(0, text.Length));

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
