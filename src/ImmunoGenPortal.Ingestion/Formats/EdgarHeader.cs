using System.Globalization;

namespace ImmunoGenPortal.Ingestion.Formats;

/// <summary>What the header of a filing says, by name: lines such as "FORM TYPE:  8-K", or tags such as "&lt;ITEMS&gt;8.01".</summary>
internal sealed class EdgarHeader
{
    private const int MaxBytes = 256 * 1024;
    private const int MaxValues = 200;
    private const int MaxLength = 300;

    // The tags of the newer kind of header, by the name that the older kind gives the same thing.
    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ACCESSION-NUMBER"] = "ACCESSION NUMBER",
        ["TYPE"] = "CONFORMED SUBMISSION TYPE",
        ["FILING-DATE"] = "FILED AS OF DATE",
        ["PERIOD"] = "CONFORMED PERIOD OF REPORT",
        ["ITEMS"] = "ITEM INFORMATION",
        ["CONFORMED-NAME"] = "COMPANY CONFORMED NAME",
        ["CIK"] = "CENTRAL INDEX KEY",
    };

    private readonly List<(string Name, string Value)> _lines = [];

    private EdgarHeader()
    {
    }

    /// <param name="bytes">All that stands before the first document; of a very long header only the start is read.</param>
    public static EdgarHeader Read(ReadOnlySpan<byte> bytes)
    {
        var header = new EdgarHeader();
        var text = Windows1252.Encoding.GetString(bytes[..Math.Min(bytes.Length, MaxBytes)]);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            header.Add(line.Trim());
        }

        return header;
    }

    /// <summary>The first value of that name: where several companies file together, the first one's.</summary>
    public string? First(string name) => All(name) is [var first, ..] ? first : null;

    public IReadOnlyList<string> All(string name) =>
        [.. _lines.Where(line => line.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(line => line.Value)];

    /// <summary>Written "20121219".</summary>
    public DateOnly? Date(string name) =>
        DateOnly.TryParseExact(First(name), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    public int? Number(string name) =>
        int.TryParse(First(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private void Add(ReadOnlySpan<char> line)
    {
        var isTag = line.StartsWith('<');
        var end = isTag ? line.IndexOf('>') : line.IndexOf(':');
        if (end < 1 || end > MaxLength || _lines.Count == MaxValues)
        {
            return;
        }

        var value = line[(end + 1)..].Trim();
        var name = line[(isTag ? 1 : 0)..end].Trim().ToString();
        if (value.Length is > 0 and <= MaxLength && Known(name, isTag) is { } known)
        {
            _lines.Add((known, value.ToString()));
        }
    }

    private static string? Known(string name, bool isTag) =>
        isTag ? Names.GetValueOrDefault(name) : Names.ContainsValue(name.ToUpperInvariant()) ? name : null;
}
