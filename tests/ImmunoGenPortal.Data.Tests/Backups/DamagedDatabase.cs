namespace ImmunoGenPortal.Data.Tests.Backups;

internal static class DamagedDatabase
{
    /// <summary>Writes over the middle of a database, as a bad disk does.</summary>
    public static void Spoil(string file)
    {
        using var database = new FileStream(file, FileMode.Open, FileAccess.ReadWrite);
        var noise = new byte[64 * 1024];
        new Random(7).NextBytes(noise);
        database.Position = database.Length / 2;
        database.Write(noise);
    }
}
