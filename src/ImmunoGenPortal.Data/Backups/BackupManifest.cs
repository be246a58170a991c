using System.Text.Json;

namespace ImmunoGenPortal.Data.Backups;

/// <summary>What a backup holds, as it says itself in its manifest.json.</summary>
/// <param name="Format">Of the backup: <see cref="CurrentFormat"/> in those that this program writes.</param>
/// <param name="Program">The version of the program that wrote it.</param>
/// <param name="Migrations">The database's schema: the migrations that made it, oldest first.</param>
/// <param name="MadeAt">UTC.</param>
/// <param name="Releases">How many, with those withdrawn.</param>
/// <param name="Originals">The files that releases were read from; their bytes lie in the database.</param>
public sealed record BackupManifest(int Format, string Program, IReadOnlyList<string> Migrations, DateTime MadeAt, int Releases, BackedUpFile Database, IReadOnlyList<BackedUpFile> Originals)
{
    public const int CurrentFormat = 1;

    private static readonly JsonSerializerOptions Layout = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    internal static BackupManifest Read(Stream json) =>
        JsonSerializer.Deserialize<BackupManifest>(json, Layout) ?? throw new JsonException("The manifest is empty.");

    internal void Write(Stream json) => JsonSerializer.Serialize(json, this, Layout);
}

/// <param name="Name">As it was called where it came from.</param>
/// <param name="Sha256">In hexadecimal digits.</param>
public sealed record BackedUpFile(string Name, long Bytes, string Sha256);
