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

    /// <summary>Whether the bytes are a zip, whatever the file is called.</summary>
    public static bool IsZip(ReadOnlySpan<byte> content) => content.Length > 4 && content[..4].SequenceEqual("PK\u0003\u0004"u8);

    /// <summary>The files in the order of the archive. An archive that cannot be taken as a whole gives one entry that says why.</summary>
    public static IEnumerable<ZipDocument> Read(string archiveName, byte[] content)
    {
        if (content.Length > MaxBytes)
        {
            return [new ZipDocument(archiveName, null, $"The archive is larger than {MaxBytes / (1024 * 1024)} MB; send it in parts.")];
        }

        try
        {
            using var archive = new ZipArchive(new MemoryStream(content), ZipArchiveMode.Read);
            return archive.Entries.Count > MaxEntries
                ? [new ZipDocument(archiveName, null, $"The archive holds {archive.Entries.Count:#,0} files, more than {MaxEntries:#,0}; send it in parts.")]
                : ReadEntries(archive);
        }
        catch (InvalidDataException)
        {
            return [new ZipDocument(archiveName, null, "The archive is damaged and cannot be unpacked; make it anew.")];
        }
    }

    private static List<ZipDocument> ReadEntries(ZipArchive archive)
    {
        var documents = new List<ZipDocument>();
        var left = MaxUnpackedBytes;
        foreach (var entry in archive.Entries.Where(entry => entry.Name.Length > 0))
        {
            var document = ReadEntry(entry, left);
            left -= document.Content?.Length ?? 0;
            documents.Add(document);
        }

        return documents;
    }

    private static ZipDocument ReadEntry(ZipArchiveEntry entry, long left)
    {
        // Only the last part of its path is a name; an archive cannot say where a file goes.
        var name = Path.GetFileName(entry.FullName.Replace('\\', '/'));
        if (entry.IsEncrypted)
        {
            return new ZipDocument(name, null, "The file is encrypted; send it without a password.");
        }

        try
        {
            var limit = Math.Min(DocumentReader.MaxBytes, left);
            using var stream = entry.Open();
            using var content = new MemoryStream();
            var buffer = new byte[81920];
            for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
            {
                content.Write(buffer, 0, read);
                if (content.Length > limit)
                {
                    return new ZipDocument(name, null, limit == left
                        ? $"The archive unpacks to more than {MaxUnpackedBytes / (1024 * 1024)} MB; send it in parts."
                        : $"The file unpacks to more than {DocumentReader.MaxBytes / (1024 * 1024)} MB.");
                }
            }

            return IsZip(content.GetBuffer().AsSpan(0, (int)content.Length))
                ? new ZipDocument(name, null, "The file is an archive inside an archive; unpack it first.")
                : new ZipDocument(name, content.ToArray(), null);
        }
        catch (InvalidDataException)
        {
            return new ZipDocument(name, null, "The file is damaged within the archive; make the archive anew.");
        }
    }
}
