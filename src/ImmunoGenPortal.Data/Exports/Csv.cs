using System.Buffers;
using System.Globalization;
using System.Text;

namespace ImmunoGenPortal.Data.Exports;

/// <summary>Comma-separated values (RFC 4180) that a spreadsheet opens as text.</summary>
public static class Csv
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    /// <summary>One record with its line break.</summary>
    public static string Record(params IEnumerable<string?> fields) => string.Join(',', fields.Select(Field)) + "\r\n";

    /// <summary>Whether a spreadsheet would run a text as a formula.</summary>
    public static bool IsFormula(string text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..];

    /// <summary>A byte order mark, the names of the columns, a record for each row; every record tells the query, the day and the version as well.</summary>
    public static async Task WriteAsync(Stream body, ExportTable table, ExportNote note, CancellationToken cancellation)
    {
        await using var writer = new StreamWriter(body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), bufferSize: 32_768, leaveOpen: true);
        await writer.WriteAsync(Record(table.Columns.Select(column => column.Name).Concat(["query", "downloaded", "version"])).AsMemory(), cancellation);
        string?[] about = [note.Query, Written(note.Downloaded), note.Version];
        await foreach (var row in table.Rows.WithCancellation(cancellation))
        {
            var fields = table.Columns.Zip(row, (column, value) => column.Kind == ColumnKind.Address && value is not null ? note.Site + value : Written(value));
            var record = string.Join(',', fields.Zip(row, (text, value) => value is string ? Field(text) : text).Concat(about.Select(Field)));
            await writer.WriteAsync((record + "\r\n").AsMemory(), cancellation);
        }
    }

    /// <summary>A value as text that no country's settings change; "" where there is none.</summary>
    public static string Written(object? value) => value switch
    {
        null => "",
        decimal number => number.ToString("0.############", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        bool flag => flag ? "yes" : "no",
        _ => value.ToString() ?? "",
    };

    /// <summary>A value that a spreadsheet would run as a formula gets an apostrophe before it: whoever wrote it is not to run anything on the reader's machine.</summary>
    private static string Field(string? value)
    {
        var safe = value is not null && IsFormula(value) ? "'" + value : value ?? "";
        return safe.AsSpan().ContainsAny(Quoted) ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
