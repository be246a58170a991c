using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Facts;
using ImmunoGenPortal.Facts.Json;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Ingestion.Corrections;

/// <summary>Makes gold files of the releases that curators corrected, each with its text beside it: what `evaluate` scores an extractor against.</summary>
public sealed class GoldExport(IDbContextFactory<PortalDbContext> databases)
{
    /// <summary>What a reading has beside its facts; gold has the facts alone.</summary>
    private static readonly string[] NoFacts = ["checks", "unclaimed", "extractor", "text"];

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a zip with NAME.json and NAME.txt for each public release of which a correction holds.</summary>
    /// <returns>How many releases are in it.</returns>
    public async Task<int> WriteAsync(Stream output, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var slugs = await db.Corrections.Where(correction => correction.UndoneAt == null && correction.LostAt == null && correction.Kind != CorrectionKind.Dismiss && correction.Release!.WithdrawnAt == null)
            .Select(correction => correction.Release!.Slug).Distinct().OrderBy(slug => slug).ToListAsync(cancellation);
        await using var zip = await ZipArchive.CreateAsync(output, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8, cancellation);
        foreach (var slug in slugs)
        {
            var reading = await ReadingAsync(db, slug, cancellation);
            await AddAsync(zip, slug + ".json", Gold(reading), cancellation);
            await AddAsync(zip, slug + ".txt", Encoding.UTF8.GetBytes(reading.Text), cancellation);
        }

        return slugs.Count;
    }

    /// <summary>A release as curators have it, in the form that the extractor gives its readings.</summary>
    private static async Task<ReleaseReading> ReadingAsync(PortalDbContext db, string slug, CancellationToken cancellation)
    {
        var release = await db.Releases.AsNoTrackingWithIdentityResolution().Include(release => release.Subjects).ThenInclude(subject => subject.Claims).AsSplitQuery().SingleAsync(release => release.Slug == slug, cancellation);
        var subjects = release.Subjects.ToDictionary(subject => subject.Id);
        var claims = release.Subjects.OrderBy(subject => subject.Id).SelectMany(subject => subject.Claims.OrderBy(claim => claim.Id).Select(claim => Claim(claim, SubjectOf(subject, subjects))));
        return new ReleaseReading(release.Text, release.Passages, [.. claims], [], [], release.ExtractorVersion);
    }

    private static Subject SubjectOf(StoredSubject stored, Dictionary<int, StoredSubject> all) =>
        new(stored.Kind, stored.Key, stored.ParentId is { } parent ? SubjectOf(all[parent], all) : null);

    private static Claim Claim(StoredClaim stored, Subject subject)
    {
        var property = Properties.Numbered(stored.PropertyId);
        return new Claim(subject, property, FactValue.Parse(property.Shape, stored.Value), stored.Basis, stored.Evidence, stored.Rule, stored.Confidence);
    }

    private static byte[] Gold(ReleaseReading reading)
    {
        using var written = new MemoryStream();
        ReleaseJson.Write(reading, written);
        var document = JsonNode.Parse(written.ToArray())!.AsObject();
        foreach (var name in NoFacts)
        {
            document.Remove(name);
        }

        LeaveEvidenceOut(document);
        return JsonSerializer.SerializeToUtf8Bytes(document, Readable);
    }

    private static void LeaveEvidenceOut(JsonNode? node)
    {
        if (node is JsonObject one)
        {
            one.Remove("evidence");
            one.Remove("basis");
            one.Select(pair => pair.Value).ToList().ForEach(LeaveEvidenceOut);
        }
        else if (node is JsonArray many)
        {
            many.ToList().ForEach(LeaveEvidenceOut);
        }
    }

    private static async Task AddAsync(ZipArchive zip, string name, byte[] content, CancellationToken cancellation)
    {
        await using var entry = await zip.CreateEntry(name, CompressionLevel.Optimal).OpenAsync(cancellation);
        await entry.WriteAsync(content, cancellation);
    }
}
