using System.Buffers;

namespace ImmunoGenPortal.Web.Api;

/// <summary>Comma-separated values (RFC 4180) that a spreadsheet opens as text.</summary>
internal static class Csv
{
    public const string MediaType = "text/csv; charset=utf-8; header=present";

    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    /// <summary>One record with its line break.</summary>
    public static string Record(params IEnumerable<string?> fields) => string.Join(',', fields.Select(Field)) + "\r\n";

    /// <summary>A value that a spreadsheet would run as a formula gets an apostrophe before it: whoever wrote it is not to run anything on the reader's machine.</summary>
    private static string Field(string? value)
    {
        var safe = value is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..] ? "'" + value : value ?? "";
        return safe.AsSpan().ContainsAny(Quoted) ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
