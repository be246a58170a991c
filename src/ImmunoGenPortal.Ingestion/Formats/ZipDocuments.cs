using System.IO.Compression;

namespace ImmunoGenPortal.Ingestion.Formats;

/// <summary>A file of an archive, or the sentence that says why it was left out.</summary>
/// <param name="Content">Null where it was left out.</param>
public sealed record ZipDocument(string Name, byte[]? Content, string? Refusal);

/// <summary>Reads the documents of a zip in memory. Nothing is ever written to a path that the archive names.</summary>
public static class ZipDocuments
{
    public const int MaxBytes = 50 * 1024 * 1024;
    public const int MaxEntries = 5_000;
    public const long MaxUnpackedBytes = 200L * 1024 * 1024;

    /// <summary>How often its own size an archive may unpack to. Texts are packed to a third, pages of markup to a tenth; what goes far beyond is made to fill the disk.</summary>
    public const int MaxRatio = 50;

    /// <summary>Too little to matter, whatever its ratio.</summary>
    private const long SmallBytes = 1024 * 1024;

    /// <summary>Whether the bytes are a zip, whatever the file is called.</summary>
    public static bool IsZip(ReadOnlySpan<byte> content) => content.Length > 4 && content[..4].SequenceEqual("PK\u0003\u0004"u8);

    /// <summary>The files in the order of the archive, each unpacked only when it is asked for. An archive that cannot be taken as a whole gives one entry that says why.</summary>
    public static IEnumerable<ZipDocument> Read(string archiveName, byte[] content) =>
        RefusalOfWhole(content) is { } refusal ? [new ZipDocument(archiveName, null, refusal)] : ReadEntries(content);

    private static string? RefusalOfWhole(byte[] content)
    {
        if (content.Length > MaxBytes)
        {
            return $"The archive is larger than {MaxBytes / (1024 * 1024)} MB; send it in parts.";
        }

        try
        {
            using var archive = Open(content);
            return KindOf(archive) is { } kind ? $"The file is {kind}, not an archive of releases; save the release as plain text or HTML and add that."
                : archive.Entries.Count > MaxEntries ? $"The archive holds {archive.Entries.Count:#,0} files, more than {MaxEntries:#,0}; send it in parts."
                : UnpacksTo(archive, Largest(content)) <= Largest(content) ? null
                : Largest(content) == MaxUnpackedBytes ? $"The archive unpacks to more than {MaxUnpackedBytes / (1024 * 1024)} MB; send it in parts."
                : $"The archive unpacks to more than {MaxRatio} times its size, which no releases do; send the files themselves.";
        }
        catch (Exception error) when (IsDamage(error))
        {
            return "The archive is damaged and cannot be unpacked; make it anew.";
        }
    }

    /// <summary>What programs keep as a zip and nobody calls one, by the file that each of them has.</summary>
    private static string? KindOf(ZipArchive archive) =>
        archive.GetEntry("[Content_Types].xml") is not null ? "an Office document (DOCX, XLSX, PPTX)"
        : archive.GetEntry("mimetype") is not null || archive.GetEntry("META-INF/container.xml") is not null ? "an OpenDocument file or an electronic book"
        : archive.GetEntry("META-INF/MANIFEST.MF") is not null ? "a program"
        : null;

    private static long Largest(byte[] content) => Math.Min(MaxUnpackedBytes, Math.Max(SmallBytes, (long)content.Length * MaxRatio));

    /// <summary>How many bytes it unpacks to, by unpacking it: what it says of itself may be a lie. Counted until there are more than so many.</summary>
    private static long UnpacksTo(ZipArchive archive, long most)
    {
        var unpacked = 0L;
        foreach (var entry in Files(archive).TakeWhile(_ => unpacked <= most))
        {
            try
            {
                using var stream = entry.Open();
                unpacked += Copy(stream, Stream.Null);
            }
            catch (Exception error) when (IsDamage(error))
            {
                // Its own entry says so.
            }
        }

        return unpacked;
    }

    private static IEnumerable<ZipDocument> ReadEntries(byte[] content)
    {
        using var archive = Open(content);
        foreach (var entry in Files(archive))
        {
            yield return ReadEntry(entry);
        }
    }

    private static ZipDocument ReadEntry(ZipArchiveEntry entry)
    {
        // Only the last part of its path is a name; an archive cannot say where a file goes.
        var name = Path.GetFileName(entry.FullName.Replace('\\', '/'));
        if (entry.IsEncrypted)
        {
            return new ZipDocument(name, null, "The file is encrypted; send it without a password.");
        }

        try
        {
            using var stream = entry.Open();
            using var content = new MemoryStream();
            return Copy(stream, content) > DocumentReader.MaxBytes ? new ZipDocument(name, null, $"The file unpacks to more than {DocumentReader.MaxBytes / (1024 * 1024)} MB.")
                : IsZip(content.GetBuffer().AsSpan(0, (int)content.Length)) ? new ZipDocument(name, null, "The file is an archive inside an archive; unpack it first.")
                : new ZipDocument(name, content.ToArray(), null);
        }
        catch (Exception error) when (IsDamage(error))
        {
            return new ZipDocument(name, null, "The file is damaged within the archive, or packed in a way that cannot be read; make the archive anew.");
        }
    }

    /// <summary>Copies until more was read than a file may hold.</summary>
    private static long Copy(Stream from, Stream to)
    {
        var (buffer, copied) = (new byte[81920], 0L);
        for (var read = from.Read(buffer); read > 0 && copied <= DocumentReader.MaxBytes; read = from.Read(buffer))
        {
            to.Write(buffer, 0, read);
            copied += read;
        }

        return copied;
    }

    private static ZipArchive Open(byte[] content) => new(new MemoryStream(content), ZipArchiveMode.Read);

    private static IEnumerable<ZipArchiveEntry> Files(ZipArchive archive) => archive.Entries.Where(entry => entry.Name.Length > 0);

    /// <summary>What .NET throws for archives that lie: of their places and lengths too.</summary>
    private static bool IsDamage(Exception error) => error is InvalidDataException or IOException or NotSupportedException or ArgumentException or OverflowException;
}
