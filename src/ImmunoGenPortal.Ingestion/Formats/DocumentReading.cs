namespace ImmunoGenPortal.Ingestion.Formats;

/// <summary>A file read, or the sentence that says why it cannot be.</summary>
public abstract record DocumentReading
{
    private DocumentReading()
    {
    }

    /// <summary>The text's lines end with "\n"; it holds no control characters but that and the tab.</summary>
    public sealed record Read(string Text, DocumentFormat Format) : DocumentReading;

    /// <summary>The reason is one sentence for the person who chose the file: what is wrong and what to do.</summary>
    public sealed record Refused(string Reason) : DocumentReading;
}
