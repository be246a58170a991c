namespace ImmunoGenPortal.Ingestion.Edgar;

/// <summary>Adds up what an import does.</summary>
internal sealed class EdgarTally
{
    private readonly List<ImportedRelease> _releases = [];
    private readonly List<LeftOutExhibit> _leftOut = [];
    private readonly List<FailedFiling> _failed = [];
    private EdgarFilings? _list;
    private int _seen;
    private int _done;
    private int _fetched;
    private string? _stopped;
    private DateTimeOffset? _tryAgainAt;

    public bool IsStopped => _stopped is not null;

    public void Begin(EdgarFilings list, int seen) => (_list, _seen) = (list, seen);

    public void AddDone() => _done++;

    public void Add(ReadFiling filing, IReadOnlyList<IngestOutcome> outcomes)
    {
        if (filing.Failure is { } failure)
        {
            _failed.Add(new FailedFiling(filing.Accession, failure));
            return;
        }

        _fetched++;
        _releases.AddRange(filing.Releases.Zip(outcomes, (release, outcome) => new ImportedRelease(release.FileName, filing.FiledOn, outcome)));
        _leftOut.AddRange(filing.LeftOut);
    }

    public void Stop(string reason, DateTimeOffset? tryAgainAt = null) => (_stopped, _tryAgainAt) = (reason, tryAgainAt);

    public EdgarSummary Sum() =>
        new(_list?.CompanyName ?? "", _seen, _done, _fetched, _releases, _leftOut, _failed, _list?.Gaps ?? [], _stopped, _tryAgainAt);
}
