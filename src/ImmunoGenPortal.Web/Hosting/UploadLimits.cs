using ImmunoGenPortal.Data;
using ImmunoGenPortal.Ingestion;
using ImmunoGenPortal.Ingestion.Formats;
using ImmunoGenPortal.Ingestion.Queue;

namespace ImmunoGenPortal.Web;

/// <summary>How much may be sent at once, and how it gets into the queue.</summary>
public static class UploadLimits
{
    /// <summary>Bytes of one request with all its files.</summary>
    public const long RequestBytes = 210L * 1024 * 1024;

    /// <summary>Puts the files into the queue, all or none. Of one that is too large only its beginning is read: enough for its refusal.</summary>
    /// <returns>The numbers of the jobs, in the order of the files.</returns>
    public static Task<IReadOnlyList<int>> AddAsync(this JobQueue queue, Actor actor, IReadOnlyList<IFormFile> files, CancellationToken cancellation) =>
        queue.AddFilesAsync(actor, files.Select(file => new IncomingFile(file.FileName, Read(file))), cancellation);

    /// <summary>Read when its turn comes, so that the bytes of one file are held at a time.</summary>
    private static byte[] Read(IFormFile file)
    {
        var content = new byte[Math.Min(file.Length, ZipDocuments.MaxBytes + 1)];
        using var stream = file.OpenReadStream();
        stream.ReadExactly(content);
        return content;
    }
}
