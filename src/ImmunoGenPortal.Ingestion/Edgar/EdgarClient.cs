using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using ImmunoGenPortal.Ingestion.Formats;

namespace ImmunoGenPortal.Ingestion.Edgar;

/// <summary>
/// Reads lists of filings and filings from EDGAR: at most 8 requests a second through one client, saying who asks, and none
/// once EDGAR has refused until the time is up. Whatever EDGAR answers has an outcome; only cancellation throws.
/// </summary>
public sealed class EdgarClient(EdgarSettings settings, TimeProvider clock) : IDisposable
{
    private const int MaxPages = 100;

    private readonly EdgarRequests _requests = new(settings, clock);

    /// <summary>The company's filings from the one day to the other, both included; pages that hold only others are not fetched.</summary>
    /// <param name="cik">EDGAR's number of the company: ImmunoGen's is 855654.</param>
    public async Task<EdgarAnswer<EdgarFilings>> ListAsync(int cik, DateOnly? since, DateOnly? until, CancellationToken cancellation)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"CIK{cik:D10}.json");
        var answer = await AskAsync(name, root => CompanyList.Read(root, name), cancellation);
        if (answer is not EdgarAnswer<CompanyList>.Found { Value: var company })
        {
            return answer.Then<EdgarFilings>(_ => throw new UnreachableException());
        }

        List<EdgarFiling> filings = [.. company.Recent];
        List<string> gaps = [.. company.Gaps];
        foreach (var page in company.Pages.Where(page => page.Overlaps(since, until)).Take(MaxPages))
        {
            var older = await AskAsync(page.Name, root => FilingTable.Read(root, page.Name, gaps), cancellation);
            if (older is EdgarAnswer<IReadOnlyList<EdgarFiling>>.Refused refused)
            {
                return new EdgarAnswer<EdgarFilings>.Refused(refused.Reason, refused.TryAgainAt);
            }

            Add(older, filings, gaps);
        }

        var wanted = filings.Where(filing => !(filing.FiledOn < since) && !(filing.FiledOn > until)).DistinctBy(filing => filing.Accession);
        return new EdgarAnswer<EdgarFilings>.Found(new EdgarFilings(company.Name, [.. wanted.OrderBy(filing => filing.FiledOn).ThenBy(filing => filing.Accession, StringComparer.Ordinal)], gaps));
    }

    /// <summary>The full submission: its header and every document, byte for byte.</summary>
    public async Task<EdgarAnswer<EdgarSubmission>> FetchAsync(int cik, string accession, CancellationToken cancellation)
    {
        var folder = accession.Replace("-", "", StringComparison.Ordinal);
        var address = string.Create(CultureInfo.InvariantCulture, $"{settings.ArchiveBase.TrimEnd('/')}/Archives/edgar/data/{cik}/{folder}/{accession}.txt");
        return (await _requests.GetAsync(address, cancellation)).Then<EdgarSubmission>(bytes => EdgarSubmission.TryRead(bytes) is { } filing
            ? new EdgarAnswer<EdgarSubmission>.Found(filing)
            : new EdgarAnswer<EdgarSubmission>.Unusable($"{address} is not a full submission as EDGAR writes them; look at it by hand and upload the release in it."));
    }

    public void Dispose() => _requests.Dispose();

    // A page that cannot be had is a gap: what the others list is worth having.
    private static void Add(EdgarAnswer<IReadOnlyList<EdgarFiling>> older, List<EdgarFiling> filings, List<string> gaps)
    {
        switch (older)
        {
            case EdgarAnswer<IReadOnlyList<EdgarFiling>>.Found found:
                filings.AddRange(found.Value);
                break;
            case EdgarAnswer<IReadOnlyList<EdgarFiling>>.Unusable unusable:
                gaps.Add($"Older filings are missing: {unusable.Reason}");
                break;
            case EdgarAnswer<IReadOnlyList<EdgarFiling>>.Unanswered unanswered:
                gaps.Add($"Older filings are missing: {unanswered.Reason}");
                break;
        }
    }

    /// <param name="read">Gives null for JSON that is not of the form that EDGAR documents.</param>
    private async Task<EdgarAnswer<T>> AskAsync<T>(string name, Func<JsonElement, T?> read, CancellationToken cancellation)
        where T : class
    {
        var answer = await _requests.GetAsync($"{settings.DataBase.TrimEnd('/')}/submissions/{name}", cancellation);
        return answer.Then<T>(bytes =>
        {
            try
            {
                using var document = JsonDocument.Parse(bytes);
                return read(document.RootElement) is { } value
                    ? new EdgarAnswer<T>.Found(value)
                    : new EdgarAnswer<T>.Unusable($"The list of filings {name} is not of the form that EDGAR documents (parallel arrays of one length), so nothing was taken from it; run the import again later.");
            }
            catch (JsonException)
            {
                return new EdgarAnswer<T>.Unusable($"The list of filings {name} is not the JSON that EDGAR documents; run the import again later.");
            }
        });
    }
}
