using System.Security.Cryptography;

namespace ImmunoGenPortal.Data.Backups;

internal static class HashedCopy
{
    /// <param name="most">Bytes; once more were copied, it stops.</param>
    /// <returns>How many bytes were copied, and their SHA-256 in hexadecimal digits.</returns>
    public static async Task<(long Bytes, string Sha256)> RunAsync(Stream from, Stream to, long most, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (buffer, copied) = (new byte[128 * 1024], 0L);
        for (int read; copied <= most && (read = await from.ReadAsync(buffer, cancellation)) > 0; copied += read)
        {
            hash.AppendData(buffer, 0, read);
            await to.WriteAsync(buffer.AsMemory(0, read), cancellation);
        }

        return (copied, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }
}
