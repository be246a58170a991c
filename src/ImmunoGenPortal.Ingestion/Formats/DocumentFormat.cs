namespace ImmunoGenPortal.Ingestion.Formats;

/// <summary>What a file turned out to be.</summary>
public enum DocumentFormat
{
    PlainText,
    Html,
}
