using System.Globalization;
using System.Text;

namespace ImmunoGenPortal.Ingestion.Tests.Support;

/// <summary>What <see cref="FakeEdgar"/> answers.</summary>
/// <param name="Claimed">The length that its header gives; null for the body's own.</param>
public sealed record FakeAnswer(string Status, string Type, string Body, string Header = "", long? Claimed = null)
{
    public static FakeAnswer Undeclared { get; } = new("403 Forbidden", "text/html", Page(
        "Undeclared program",
        "This request comes from a program that does not say whose it is.",
        "Name a contact in the user agent of your requests."));

    public static FakeAnswer TooMany { get; } = new("429 Too Many Requests", "text/html", Page(
        "Too many requests",
        "More requests came from your address than are allowed in a second."), "Retry-After: 120\r\n");

    public static FakeAnswer Missing { get; } = new("404 Not Found", "application/xml", "<Error><Code>NoSuchKey</Code></Error>");

    public static FakeAnswer Of(EdgarFault fault, FakeAnswer found) => fault switch
    {
        EdgarFault.Unavailable => new("503 Service Unavailable", "text/plain", "busy"),
        EdgarFault.Closed => new("503 Service Unavailable", "text/html", Page("Closed for the night"), "Retry-After: 3600\r\n"),
        EdgarFault.TooMany => TooMany,
        EdgarFault.Missing => Missing,
        EdgarFault.Forbidden => Undeclared,
        EdgarFault.Page => Undeclared with { Status = "200 OK" },
        EdgarFault.Redirect => new("302 Found", "text/plain", "", "Location: http://elsewhere.example/\r\n"),
        EdgarFault.Truncated => found with { Body = found.Body[..(found.Body.Length / 2)], Claimed = Encoding.UTF8.GetByteCount(found.Body) },
        EdgarFault.Huge => found with { Claimed = 3L * 1024 * 1024 * 1024 },
        _ => throw new ArgumentOutOfRangeException(nameof(fault)),
    };

    public byte[] Bytes()
    {
        var body = Encoding.UTF8.GetBytes(Body);
        var length = (Claimed ?? body.Length).ToString(CultureInfo.InvariantCulture);
        return [.. Encoding.ASCII.GetBytes($"HTTP/1.1 {Status}\r\nContent-Type: {Type}\r\nContent-Length: {length}\r\n{Header}Connection: close\r\n\r\n"), .. body];
    }

    private static string Page(string title, params string[] paragraphs) =>
        $"<!DOCTYPE html><html><head><title>{title}</title><style>h1 {{ color: red }}</style></head><body><h1>{title}</h1>{string.Concat(paragraphs.Select(text => $"<p>{text}</p>"))}</body></html>";
}
