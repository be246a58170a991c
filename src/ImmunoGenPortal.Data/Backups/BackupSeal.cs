using System.Security.Cryptography;
using System.Text;

namespace ImmunoGenPortal.Data.Backups;

/// <summary>
/// The checksum over a whole backup, at its very end. A backup is a zip, and the seal is the last part of the zip's comment:
/// so any program opens it that opens zips, and no byte of it can be lost or changed unnoticed.
/// </summary>
internal static class BackupSeal
{
    /// <summary>Of SHA-256 in hexadecimal digits.</summary>
    private const int Length = 64;

    /// <summary>The comment to give the zip when it is made.</summary>
    public static string Room { get; } = "Backup of ImmunoGen Portal. sha256 of all before this: " + new string('0', Length);

    public static async Task SetAsync(FileStream backup, CancellationToken cancellation)
    {
        var sum = await SumAsync(backup, cancellation);
        backup.Position = backup.Length - Length;
        await backup.WriteAsync(Encoding.ASCII.GetBytes(sum), cancellation);
    }

    /// <returns>False where the file is not, to the byte, what was written.</returns>
    public static async Task<bool> HoldsAsync(FileStream backup, CancellationToken cancellation)
    {
        if (backup.Length < Length)
        {
            return false;
        }

        var sum = await SumAsync(backup, cancellation);
        var seal = new byte[Length];
        backup.Position = backup.Length - Length;
        await backup.ReadExactlyAsync(seal, cancellation);
        return Encoding.ASCII.GetString(seal) == sum;
    }

    private static async Task<string> SumAsync(FileStream backup, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[128 * 1024];
        backup.Position = 0;
        for (var left = backup.Length - Length; left > 0;)
        {
            var read = await backup.ReadAsync(buffer.AsMemory(0, (int)Math.Min(buffer.Length, left)), cancellation);
            if (read == 0)
            {
                break; // It shrinks while it is read: the sum will not be right.
            }

            hash.AppendData(buffer, 0, read);
            left -= read;
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
