using System.Globalization;
using System.Text.Json;

namespace ImmunoGenPortal.Ingestion.Edgar;

/// <summary>The first page of a company's list: its latest filings, and the names of the pages that hold the older ones.</summary>
internal sealed record CompanyList(string Name, IReadOnlyList<EdgarFiling> Recent, IReadOnlyList<ListPage> Pages, IReadOnlyList<string> Gaps)
{
    /// <returns>Null when the page lacks what EDGAR documents.</returns>
    public static CompanyList? Read(JsonElement root, string name)
    {
        List<string> gaps = [];
        if (Property(root, "filings") is not { } filings || Property(filings, "recent") is not { } table || FilingTable.Read(table, name, gaps) is not { } recent)
        {
            return null;
        }

        var pages = Property(filings, "files") is { ValueKind: JsonValueKind.Array } files ? files.EnumerateArray().Select(ListPage.Read).ToList() : [];
        if (pages.Contains(null))
        {
            gaps.Add($"Older filings may be missing: {name} names pages that are not of the form that EDGAR documents.");
        }

        var company = Property(root, "name") is { ValueKind: JsonValueKind.String } text ? text.GetString()! : "";
        return new CompanyList(company, recent, [.. pages.OfType<ListPage>()], gaps);
    }

    private static JsonElement? Property(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : null;
}

/// <summary>A page of older filings.</summary>
/// <param name="From">The first day of its filings; null where the list does not say, as <paramref name="To"/>.</param>
internal sealed record ListPage(string Name, DateOnly? From, DateOnly? To)
{
    /// <returns>Null for a name that is not that of a file beside the list: it becomes part of an address.</returns>
    public static ListPage? Read(JsonElement file) =>
        Text(file, "name") is { Length: > 5 and < 100 } name && name.EndsWith(".json", StringComparison.Ordinal)
        && name.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_' or '.') && !name.Contains("..", StringComparison.Ordinal)
            ? new ListPage(name, Date(file, "filingFrom"), Date(file, "filingTo"))
            : null;

    public bool Overlaps(DateOnly? since, DateOnly? until) => !(To < since) && !(From > until);

    private static DateOnly? Date(JsonElement file, string name) =>
        DateOnly.TryParseExact(Text(file, name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static string? Text(JsonElement file, string name) =>
        file.ValueKind == JsonValueKind.Object && file.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
