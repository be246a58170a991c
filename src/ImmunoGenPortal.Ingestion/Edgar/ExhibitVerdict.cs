using ImmunoGenPortal.Ingestion.Formats;

namespace ImmunoGenPortal.Ingestion.Edgar;

/// <summary>Whether an exhibit is a press release.</summary>
/// <param name="LeftOut">Null for a release; else one sentence that names the exhibit and says what it is instead.</param>
public sealed record ExhibitVerdict(FiledDocument Exhibit, string? LeftOut)
{
    public bool IsRelease => LeftOut is null;
}
