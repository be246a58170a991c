using ImmunoGenPortal.Ingestion.Formats;

namespace ImmunoGenPortal.Ingestion.Edgar;

/// <summary>
/// Tells the press releases among the exhibits 99 of a filing. The text decides; what the filer calls an exhibit only tips
/// the scales, since many call all of them "EX-99.1".
/// </summary>
public static class ExhibitJudge
{
    // A dateline alone is enough, or a day's announcement with one mark more; where the text bears another kind's marks it takes one more still.
    private const int Enough = 3;
    private const int EnoughAgainstOthers = 4;
    private const int LeastProse = 120;

    /// <summary>A verdict for each exhibit 99, in the order of the filing. Other documents are no candidates and get none.</summary>
    public static IReadOnlyList<ExhibitVerdict> Judge(EdgarSubmission filing) =>
        [.. filing.Documents.Where(document => document.IsExhibit99).Select(Judge)];

    /// <param name="exhibit">Of whatever type: its place in a filing is not asked here.</param>
    public static ExhibitVerdict Judge(FiledDocument exhibit) =>
        WhyNot(exhibit) is { } reason ? new ExhibitVerdict(exhibit, $"{Name(exhibit)} {reason}.") : new ExhibitVerdict(exhibit, null);

    private static string? WhyNot(FiledDocument exhibit)
    {
        if (exhibit.IsBinary)
        {
            return "is a picture, a PDF or another file that is not text";
        }

        return DocumentReader.Read(exhibit.Content) switch
        {
            DocumentReading.Read document => WhyNot(ExhibitText.Read(document.Text), Hint.Of(exhibit.Description)),
            DocumentReading.Refused refused => $"cannot be read: {FirstHalf(refused.Reason)}",
            _ => null,
        };
    }

    // What is spoken or written to someone comes first: such a text quotes releases, and names the day's announcement.
    private static string? WhyNot(ExhibitText text, int hint)
    {
        if (OtherKinds.Transcript(text) is { } spoken)
        {
            return spoken;
        }

        var other = OtherKinds.Name(text);
        var signs = ReleaseSigns.Count(text) + hint;
        return text.ProseLetters >= LeastProse && signs >= (other is null ? Enough : EnoughAgainstOthers)
            ? null
            : other ?? "does not read like a press release: too little in it announces the day's news as releases do";
    }

    /// <summary>"EX-99.2 (deck.htm)".</summary>
    private static string Name(FiledDocument exhibit)
    {
        var type = exhibit.Type.Length > 0 ? exhibit.Type : "A document without a type";
        return exhibit.FileName is { } file ? $"{type} ({file})" : type;
    }

    // The other half says what a person who chose the file should do.
    private static string FirstHalf(string reason)
    {
        var half = reason.Split(';')[0].TrimEnd('.');
        return char.ToLowerInvariant(half[0]) + half[1..];
    }
}
