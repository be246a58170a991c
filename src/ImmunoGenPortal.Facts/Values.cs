using System.Globalization;

namespace ImmunoGenPortal.Facts;

/// <param name="Amount">Whole currency units: "$34 million" is 34000000.</param>
/// <param name="Currency">ISO 4217. A bare "$" is USD.</param>
public sealed record Money(decimal Amount, string Currency);

/// <summary>What shape a property's values have. The numbers are stored.</summary>
public enum ValueShape
{
    Text = 1,
    Name = 2,
    Code = 3,
    Number = 4,
    Flag = 5,
    Date = 6,
    Money = 7,
}

/// <summary>One value of a claim. The set is closed: text, name, code, number, flag, date, money.</summary>
public abstract record FactValue
{
    private protected FactValue()
    {
    }

    public abstract ValueShape Shape { get; }

    /// <summary>The value as it is stored and compared: culture-free, and read back by <see cref="Parse"/>.</summary>
    public abstract string Stored { get; }

    public sealed override string ToString() => Stored;

    /// <exception cref="FormatException">The text was not written by a value of this shape.</exception>
    public static FactValue Parse(ValueShape shape, string stored) => shape switch
    {
        ValueShape.Text => new TextValue(stored),
        ValueShape.Name => new NameValue(stored),
        ValueShape.Code => new CodeValue(stored),
        ValueShape.Number => new NumberValue(decimal.Parse(stored, NumberStyles.Number, CultureInfo.InvariantCulture)),
        ValueShape.Flag => new FlagValue(stored == "yes"),
        ValueShape.Date => new DateValue(PartialDate.Parse(stored)),
        ValueShape.Money => MoneyValue.Read(stored),
        _ => throw new FormatException($"There is no value of shape {shape}."),
    };
}

/// <summary>Words of the release.</summary>
public sealed record TextValue(string Text) : FactValue
{
    public override ValueShape Shape => ValueShape.Text;

    public override string Stored => Text;
}

/// <summary>The name of an organisation, compound, target, indication or person, as the release uses it most.</summary>
public sealed record NameValue(string Name) : FactValue
{
    public override ValueShape Shape => ValueShape.Name;

    public override string Stored => Name;
}

/// <summary>One of a closed list of words, such as a kind, status or metric.</summary>
public sealed record CodeValue(string Code) : FactValue
{
    public override ValueShape Shape => ValueShape.Code;

    public override string Stored => Code;
}

/// <summary>A count, ordinal, percentage or number of months; the property says which.</summary>
public sealed record NumberValue(decimal Number) : FactValue
{
    public override ValueShape Shape => ValueShape.Number;

    public override string Stored => Number.ToString("0.############", CultureInfo.InvariantCulture);
}

public sealed record FlagValue(bool Flag) : FactValue
{
    public override ValueShape Shape => ValueShape.Flag;

    public override string Stored => Flag ? "yes" : "no";
}

public sealed record DateValue(PartialDate Date) : FactValue
{
    public override ValueShape Shape => ValueShape.Date;

    public override string Stored => Date.ToString();
}

public sealed record MoneyValue(Money Money) : FactValue
{
    public override ValueShape Shape => ValueShape.Money;

    public override string Stored => string.Create(CultureInfo.InvariantCulture, $"{Money.Amount:0.####} {Money.Currency}");

    internal static MoneyValue Read(string stored)
    {
        var space = stored.IndexOf(' ', StringComparison.Ordinal);
        return space > 0
            ? new MoneyValue(new Money(decimal.Parse(stored.AsSpan(0, space), NumberStyles.Number, CultureInfo.InvariantCulture), stored[(space + 1)..]))
            : throw new FormatException($"\"{stored}\" is no amount of money.");
    }
}
