using ImmunoGenPortal.Data;
using ImmunoGenPortal.Ingestion.Formats;
using ImmunoGenPortal.Ingestion.Queue;

namespace ImmunoGenPortal.Web;

/// <summary>How much may be sent at once, and how it gets into the queue.</summary>
public static class UploadLimits
{
    /// <summary>Bytes of one request with all its files.</summary>
    public const long RequestBytes = 210L * 1024 * 1024;

    /// <summary>Puts each file into the queue. Of one that is too large only its beginning is read: enough for its refusal.</summary>
    /// <returns>The numbers of the jobs, in the order of the files.</returns>
    public static async Task<IReadOnlyList<int>> AddAsync(this JobQueue queue, Actor actor, IReadOnlyList<IFormFile> files, CancellationToken cancellation)
    {
        var jobs = new List<int>(files.Count);
        foreach (var file in files)
        {
            var content = new byte[Math.Min(file.Length, ZipDocuments.MaxBytes + 1)];
            await using var stream = file.OpenReadStream();
            await stream.ReadExactlyAsync(content, cancellation);
            jobs.Add(await queue.AddFileAsync(actor, file.FileName, content, cancellation));
        }

        return jobs;
    }
}
