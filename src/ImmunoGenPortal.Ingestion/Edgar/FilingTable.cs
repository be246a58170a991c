using System.Globalization;
using System.Text.Json;

namespace ImmunoGenPortal.Ingestion.Edgar;

/// <summary>Reads the parallel arrays in which EDGAR lists filings: the third accession number, date and form belong together.</summary>
internal static class FilingTable
{
    private static readonly string[] Columns = ["accessionNumber", "filingDate", "form", "items"];

    /// <param name="gaps">Takes a sentence for lines that hold no accession number or date.</param>
    /// <returns>Null when an array is missing or they are of different lengths: then no line can be trusted.</returns>
    public static IReadOnlyList<EdgarFiling>? Read(JsonElement table, string name, List<string> gaps)
    {
        if (table.ValueKind != JsonValueKind.Object || Columns.Select(column => Array(table, column)).ToArray() is not [{ } accessions, { } dates, { } forms, { } items]
            || new[] { dates, forms, items }.Any(column => column.Count != accessions.Count))
        {
            return null;
        }

        List<EdgarFiling> filings = [];
        for (var i = 0; i < accessions.Count; i++)
        {
            if (IsAccession(accessions[i]) && DateOnly.TryParseExact(dates[i], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            {
                filings.Add(new EdgarFiling(accessions[i]!, date, forms[i] ?? "", items[i] ?? ""));
            }
        }

        if (filings.Count < accessions.Count)
        {
            gaps.Add($"{accessions.Count - filings.Count} lines of {name} lack an accession number or a date and were passed over.");
        }

        return filings;
    }

    /// <summary>Ten digits, two and six, with dashes between; it becomes part of an address.</summary>
    private static bool IsAccession(string? text) =>
        text is { Length: 20 } && text[10] == '-' && text[13] == '-' && text.Count(char.IsAsciiDigit) == 18;

    private static List<string?>? Array(JsonElement table, string name) =>
        table.TryGetProperty(name, out var column) && column.ValueKind == JsonValueKind.Array
            ? [.. column.EnumerateArray().Select(cell => cell.ValueKind == JsonValueKind.String ? cell.GetString() : null)]
            : null;
}
