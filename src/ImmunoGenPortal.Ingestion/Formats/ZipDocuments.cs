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
                : ReadEntries(archiveName, archive, content.Length);
        }
        catch (Exception error) when (IsDamage(error))
        {
            return [new ZipDocument(archiveName, null, "The archive is damaged and cannot be unpacked; make it anew.")];
        }
    }

    private static List<ZipDocument> ReadEntries(string archiveName, ZipArchive archive, int packed)
    {
        var most = Math.Min(MaxUnpackedBytes, Math.Max(SmallBytes, (long)packed * MaxRatio));
        var (documents, left) = (new List<ZipDocument>(), most);
        foreach (var entry in archive.Entries.Where(entry => entry.Name.Length > 0))
        {
            documents.Add(ReadEntry(entry, ref left));
            if (left < 0)
            {
                return [new ZipDocument(archiveName, null, most == MaxUnpackedBytes
                    ? $"The archive unpacks to more than {MaxUnpackedBytes / (1024 * 1024)} MB; send it in parts."
                    : $"The archive unpacks to more than {MaxRatio} times its size, which no releases do; send the files themselves.")];
            }
        }

        return documents;
    }

    /// <param name="left">How many bytes may yet be unpacked, which this lowers; negative when the archive holds more.</param>
    private static ZipDocument ReadEntry(ZipArchiveEntry entry, ref long left)
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
            return Read(name, stream, ref left);
        }
        catch (Exception error) when (IsDamage(error))
        {
            return new ZipDocument(name, null, "The file is damaged within the archive, or packed in a way that cannot be read; make the archive anew.");
        }
    }

    private static ZipDocument Read(string name, Stream stream, ref long left)
    {
        using var content = new MemoryStream();
        var buffer = new byte[81920];
        for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            content.Write(buffer, 0, read);
            left -= read;
            if (left < 0 || content.Length > DocumentReader.MaxBytes)
            {
                return new ZipDocument(name, null, $"The file unpacks to more than {DocumentReader.MaxBytes / (1024 * 1024)} MB.");
            }
        }

        return IsZip(content.GetBuffer().AsSpan(0, (int)content.Length))
            ? new ZipDocument(name, null, "The file is an archive inside an archive; unpack it first.")
            : new ZipDocument(name, content.ToArray(), null);
    }

    /// <summary>What .NET throws for archives that lie: of their places and lengths too.</summary>
    private static bool IsDamage(Exception error) => error is InvalidDataException or IOException or NotSupportedException or ArgumentException or OverflowException;
}
