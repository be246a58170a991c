namespace ImmunoGenPortal.Ingestion.Edgar;

/// <summary>A line of a company's list of filings.</summary>
/// <param name="Accession">"0000855654-12-000123": what EDGAR calls the filing for ever.</param>
/// <param name="FiledOn">By EDGAR's own date. The list gives times too, marked as UTC, which they are not reliably.</param>
/// <param name="Items">"8.01,9.01"; empty for most before 2004.</param>
public sealed record EdgarFiling(string Accession, DateOnly FiledOn, string Form, string Items);

/// <summary>A company's filings, oldest first, each once.</summary>
/// <param name="Gaps">What of the list could not be read, a sentence each: filings may be missing for it.</param>
public sealed record EdgarFilings(string CompanyName, IReadOnlyList<EdgarFiling> Filings, IReadOnlyList<string> Gaps);
