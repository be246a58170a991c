using System.Text;

namespace ImmunoGenPortal.Ingestion.Formats;

/// <summary>A whole filing as EDGAR gives it in one text file: a header, then every document.</summary>
/// <param name="AccessionNumber">"0000855654-12-000123"; null where the header lacks it, like all that may be null here.</param>
/// <param name="Form">"8-K", "8-K/A".</param>
/// <param name="FiledOn">The header's times name no zone, so only its date is read.</param>
/// <param name="Period">The date of the event that the filing reports.</param>
/// <param name="Items">Titles ("Other Events") or, in the newer kind of header, numbers ("8.01").</param>
/// <param name="Documents">In the order of the file; at most <see cref="MaxDocuments"/>.</param>
/// <param name="Unread">How many more documents the file holds.</param>
public sealed record EdgarSubmission(
    string? AccessionNumber,
    string? Form,
    DateOnly? FiledOn,
    DateOnly? Period,
    IReadOnlyList<string> Items,
    string? CompanyName,
    int? Cik,
    IReadOnlyList<FiledDocument> Documents,
    int Unread)
{
    /// <summary>Filings hold some dozens; what holds more than this is made to exhaust the reader.</summary>
    public const int MaxDocuments = 2_000;

    private static readonly string[] Envelopes =
        ["<SEC-DOCUMENT>", "<IMS-DOCUMENT>", "<SEC-HEADER>", "<IMS-HEADER>", "<SUBMISSION>", "-----BEGIN PRIVACY-ENHANCED MESSAGE-----"];

    /// <summary>Time and memory grow linearly with the file, whatever it holds.</summary>
    /// <returns>Null when the bytes are not a full submission: they do not begin as one or hold no document.</returns>
    public static EdgarSubmission? TryRead(ReadOnlyMemory<byte> content)
    {
        if (!IsEnvelope(content.Span))
        {
            return null;
        }

        var documents = FiledDocuments.Read(content, out var first, out var unread);
        if (documents.Count == 0)
        {
            return null;
        }

        var header = EdgarHeader.Read(content.Span[..first]);
        return new EdgarSubmission(
            header.First("ACCESSION NUMBER"),
            header.First("CONFORMED SUBMISSION TYPE"),
            header.Date("FILED AS OF DATE"),
            header.Date("CONFORMED PERIOD OF REPORT"),
            header.All("ITEM INFORMATION"),
            header.First("COMPANY CONFORMED NAME"),
            header.Number("CENTRAL INDEX KEY"),
            documents,
            unread);
    }

    private static bool IsEnvelope(ReadOnlySpan<byte> bytes)
    {
        bytes = bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? bytes[3..] : bytes;
        var start = bytes.IndexOfAnyExcept(" \t\r\n\0"u8);
        if (start < 0)
        {
            return false;
        }

        foreach (var envelope in Envelopes)
        {
            if (bytes.Length - start >= envelope.Length && Ascii.EqualsIgnoreCase(bytes.Slice(start, envelope.Length), envelope))
            {
                return true;
            }
        }

        return false;
    }
}
