using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Data.Exports;

/// <summary>What a list's download has for columns, each with its value: all formats are written from it.</summary>
/// <param name="name">As addresses and files call the list: "deals".</param>
/// <param name="row">What one row is, as a phrase.</param>
public sealed class ExportDefinition<TRow>(string name, string title, string row)
{
    private readonly List<(ExportColumn Column, Func<TRow, object?> Value)> _columns = [];

    public string Name => name;

    public string Title => title;

    public string Row => row;

    public IReadOnlyList<ExportColumn> Columns => _columns.ConvertAll(one => one.Column);

    /// <param name="most">Rows; what is beyond is left out.</param>
    public ExportTable Of(IAsyncEnumerable<TRow> rows, int most = ExportTable.MostRows) =>
        new(name, title, Columns, most, rows.Take(most).Select(one => _columns.ConvertAll(column => column.Value(one)).ToArray()));

    public ExportDefinition<TRow> Text(string column, string meaning, Func<TRow, string?> value) => Add(column, ColumnKind.Text, meaning, value);

    public ExportDefinition<TRow> Number(string column, string meaning, Func<TRow, decimal?> value) => Add(column, ColumnKind.Number, meaning, row => value(row));

    public ExportDefinition<TRow> Flag(string column, string meaning, Func<TRow, bool?> value) => Add(column, ColumnKind.Flag, meaning, row => value(row));

    public ExportDefinition<TRow> Date(string column, string meaning, Func<TRow, PartialDate?> value) => Add(column, ColumnKind.Date, meaning, row => Plain(value(row)));

    public ExportDefinition<TRow> Day(string column, string meaning, Func<TRow, DateOnly?> value) => Add(column, ColumnKind.Date, meaning, row => value(row));

    /// <param name="value">Begins with a slash.</param>
    public ExportDefinition<TRow> Address(string column, string meaning, Func<TRow, string?> value) => Add(column, ColumnKind.Address, meaning, value);

    /// <summary>The value of a property, and in a column beside it the address of the words that give it.</summary>
    public ExportDefinition<TRow> Claim(Property property, Func<TRow, ClaimView?> claim, string? column = null)
    {
        var called = column ?? property.Name;
        return Value(property, claim, called).Address(called + "Evidence", $"Where the release says so ({called}).", row => claim(row)?.Address);
    }

    /// <summary>The value of a property whose words stand in another column.</summary>
    public ExportDefinition<TRow> Value(Property property, Func<TRow, ClaimView?> claim, string? column = null) =>
        Add(column ?? property.Name, KindOf(property.Shape), property.Meaning, row => Plain(claim(row)?.Value));

    private ExportDefinition<TRow> Add(string column, ColumnKind kind, string meaning, Func<TRow, object?> value)
    {
        _columns.Add((new ExportColumn(column, kind, meaning), value));
        return this;
    }

    private static ColumnKind KindOf(ValueShape shape) => shape switch
    {
        ValueShape.Number or ValueShape.Money => ColumnKind.Number,
        ValueShape.Flag => ColumnKind.Flag,
        ValueShape.Date => ColumnKind.Date,
        _ => ColumnKind.Text,
    };

    private static object? Plain(FactValue? value) => value switch
    {
        null => null,
        NumberValue number => number.Number,
        MoneyValue money => money.Money.Amount,
        FlagValue flag => flag.Flag,
        DateValue date => Plain(date.Date),
        _ => value.Stored,
    };

    private static object? Plain(PartialDate? date) => date is not { } known ? null : known.ExactDay is { } day ? day : known.ToString();
}
