namespace ImmunoGenPortal.Ingestion.Edgar;

/// <summary>How far an import is.</summary>
/// <param name="Filing">The one just done with; null before the first.</param>
public sealed record EdgarProgress(int Done, int Total, EdgarFiling? Filing);

/// <summary>What an import did.</summary>
/// <param name="CompanyName">As EDGAR spells it; empty when the list of filings was not read.</param>
/// <param name="Seen">8-K and 8-K/A filings of the time asked for.</param>
/// <param name="AlreadyDone">Those among them that an earlier run had taken.</param>
/// <param name="Fetched">Those that were fetched and read.</param>
/// <param name="Failed">Filings that could not be read, each with a sentence; the next run tries them again.</param>
/// <param name="Gaps">What of the list of filings could not be read, a sentence each.</param>
/// <param name="Stopped">Null when the run got to its end; else why it did not, as a sentence.</param>
/// <param name="TryAgainAt">When EDGAR may be asked again; null when it did not refuse, or waiting does not help.</param>
public sealed record EdgarSummary(
    string CompanyName,
    int Seen,
    int AlreadyDone,
    int Fetched,
    IReadOnlyList<ImportedRelease> Releases,
    IReadOnlyList<LeftOutExhibit> LeftOut,
    IReadOnlyList<FailedFiling> Failed,
    IReadOnlyList<string> Gaps,
    string? Stopped,
    DateTimeOffset? TryAgainAt)
{
    /// <summary>How many releases were added, among them those that a curator should look at.</summary>
    public int Added => Releases.Count(release => release.Outcome is IngestOutcome.Stored or IngestOutcome.NeedsReview);

    public int NeedsReview => Releases.Count(release => release.Outcome is IngestOutcome.NeedsReview);

    /// <summary>How many were there already.</summary>
    public int Duplicates => Releases.Count(release => release.Outcome is IngestOutcome.Duplicate);

    public int Rejected => Releases.Count(release => release.Outcome is IngestOutcome.Rejected);
}

/// <summary>A release handed on, and what became of it.</summary>
public sealed record ImportedRelease(string FileName, DateOnly FiledOn, IngestOutcome Outcome);

public sealed record FailedFiling(string Accession, string Reason);
