using System.Text;
using ImmunoGenPortal.Facts;
using ImmunoGenPortal.Facts.Json;

namespace ImmunoGenPortal.Extraction.Tests.Support;

/// <summary>Small whole releases around a body, and their reading.</summary>
public static class Written
{
    public static string Release(string body, string headline = "ImmunoGen Reports on Its Work", string dateline = "WALTHAM, Mass.--(BUSINESS WIRE)--March 4, 2013--") =>
        $"""
        {headline}

        {dateline} {body}

        About ImmunoGen, Inc.

        ImmunoGen, Inc. develops medicines against cancer.
        """;

    /// <summary>The reading of a little release, with the evidence that brackets in its body mark.</summary>
    public static (ReleaseReading Reading, EvidenceSpans Evidence) Read(string markedBody)
    {
        var (text, evidence) = Marked.Text(Release(markedBody));
        return (ReleaseExtractor.Read(text), evidence);
    }

    public static string Json(ReleaseReading reading)
    {
        using var json = new MemoryStream();
        ReleaseJson.Write(reading, json);
        return Encoding.UTF8.GetString(json.ToArray());
    }

    /// <summary>What a reading says of one property of a subject, as it is stored; null where it says nothing.</summary>
    public static string? Stored(this ReleaseReading reading, Subject subject, Property property) =>
        reading.Claims.FirstOrDefault(claim => claim.Subject == subject && claim.Property == property)?.Value.Stored;

    /// <summary>The quotations that a property's claims rest on.</summary>
    public static IReadOnlyList<string> Quotes(this ReleaseReading reading, Property property) =>
        [.. reading.Claims.Where(claim => claim.Property == property).SelectMany(claim => claim.Evidence).Select(span => span.Quote(reading.Text))];
}
