using System.Globalization;

namespace ImmunoGenPortal.Ingestion.Formats;

/// <summary>
/// The bytes of a file to its raw text. What the file is, is decided by its content, never by its name.
/// Any bytes have an outcome; none throws, and time and memory grow linearly with the file.
/// </summary>
public static class DocumentReader
{
    public const int MaxBytes = 10 * 1024 * 1024;

    /// <summary>Of the text that is left without markup: five times what the longest news of a company has, tables and all. What is read and compared takes some hundred bytes of memory a character.</summary>
    public const int MaxCharacters = 500_000;

    public static DocumentReading Read(ReadOnlyMemory<byte> content)
    {
        var refusal = RefusalOfBytes(content.Span);
        if (refusal is not null)
        {
            return new DocumentReading.Refused(refusal);
        }

        var decoded = TextDecoder.Decode(content.Span);
        refusal = RefusalOfCharacters(decoded);
        if (refusal is not null)
        {
            return new DocumentReading.Refused(refusal);
        }

        var body = EdgarDocument.Body(PlainText.Clean(decoded));
        return HtmlSigns.IsHtml(body)
            ? ReadHtml(body)
            : Outcome(EdgarDocument.WithoutMarks(body), DocumentFormat.PlainText);
    }

    private static DocumentReading ReadHtml(string body)
    {
        var text = HtmlText.Of(body);

        // Entities can spell what bytes spelled elsewhere: "&acirc;&euro;&trade;".
        return text.Length == 0
            ? new DocumentReading.Refused("The page holds no readable text; save the release itself, as a browser shows it, and add that.")
            : Outcome(Mojibake.Repair(text), DocumentFormat.Html);
    }

    private static DocumentReading Outcome(string text, DocumentFormat format) =>
        text.Length > MaxCharacters ? new DocumentReading.Refused(
            string.Create(CultureInfo.InvariantCulture, $"The text is too long for a release ({text.Length:#,0} characters, and at most {MaxCharacters:#,0} are read); send its releases one by one."))
        : text.Any(char.IsLetter) ? new DocumentReading.Read(text, format)
        : new DocumentReading.Refused("The file holds no letters, so it cannot be a release; choose the file with the release's text.");

    private static string? RefusalOfBytes(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            return "The file is empty; choose one that holds the text of a release.";
        }

        if (bytes.Length > MaxBytes)
        {
            var size = (bytes.Length / (1024.0 * 1024.0)).ToString("0.0", CultureInfo.InvariantCulture);
            return $"The file is too large ({size} MB, and at most {MaxBytes / (1024 * 1024)} MB can be read); keep the release's text and leave out the rest.";
        }

        return BinarySigns.Refusal(bytes);
    }

    private static string? RefusalOfCharacters(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return "The file holds only blank space; choose one that holds the text of a release.";
        }

        return PlainText.IsGarbled(text)
            ? "The file is not text (it is full of control or unreadable characters); save the release as plain text or HTML and add that."
            : null;
    }
}
