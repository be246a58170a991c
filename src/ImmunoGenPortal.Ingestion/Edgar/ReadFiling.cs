using ImmunoGenPortal.Ingestion.Formats;

namespace ImmunoGenPortal.Ingestion.Edgar;

/// <summary>A filing after its exhibits were judged.</summary>
/// <param name="Form">"8-K", "8-K/A".</param>
/// <param name="Items">Titles or numbers, as the filing's header gives them; else the numbers of the list.</param>
/// <param name="Failure">Null for a filing that was read; else the sentence that says why it could not be, and there is nothing else here.</param>
public sealed record ReadFiling(
    int Cik,
    string Accession,
    string Form,
    DateOnly FiledOn,
    IReadOnlyList<string> Items,
    IReadOnlyList<FiledRelease> Releases,
    IReadOnlyList<LeftOutExhibit> LeftOut,
    string? Failure)
{
    /// <summary>What became of the filing in words: what was left out and why, or why it failed. Empty where everything was taken.</summary>
    public string Detail =>
        Failure
        ?? (Releases.Count + LeftOut.Count == 0 ? "The filing has no exhibit 99." : string.Join(' ', LeftOut.Select(exhibit => exhibit.Reason)));

    public static ReadFiling Of(int cik, EdgarFiling listed, EdgarSubmission filing)
    {
        var verdicts = ExhibitJudge.Judge(filing);
        return new ReadFiling(
            cik,
            listed.Accession,
            listed.Form,
            listed.FiledOn,
            filing.Items.Count > 0 ? filing.Items : listed.Items.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            [.. verdicts.Where(verdict => verdict.IsRelease).Select(verdict => new FiledRelease(verdict.Exhibit.NameIn(listed.Accession), verdict.Exhibit.Content))],
            [.. verdicts.Where(verdict => !verdict.IsRelease).Select(verdict => new LeftOutExhibit(verdict.Exhibit.NameIn(listed.Accession), verdict.LeftOut!))],
            null);
    }

    public static ReadFiling Failed(int cik, EdgarFiling listed, string reason) =>
        new(cik, listed.Accession, listed.Form, listed.FiledOn, [], [], [], reason);
}

/// <summary>A release as it was filed.</summary>
/// <param name="FileName">"0000855654-12-000123-ex991.htm".</param>
/// <param name="Content">The exhibit byte for byte.</param>
public sealed record FiledRelease(string FileName, ReadOnlyMemory<byte> Content);

/// <summary>An exhibit that is no release.</summary>
/// <param name="Reason">A sentence that names it and says what it is instead.</param>
public sealed record LeftOutExhibit(string FileName, string Reason);
