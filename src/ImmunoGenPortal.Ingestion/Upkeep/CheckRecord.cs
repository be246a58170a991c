using System.Text.Json;
using ImmunoGenPortal.Data;

namespace ImmunoGenPortal.Ingestion.Upkeep;

/// <summary>What the last check of everything stored found.</summary>
/// <param name="At">UTC, when it began.</param>
/// <param name="Seconds">How long it took.</param>
/// <param name="Amiss">What is amiss, a sentence each; empty where all is well.</param>
public sealed record CheckFinding(DateTime At, double Seconds, IReadOnlyList<string> Amiss);

/// <summary>Keeps what the last check found, beside the database and not in it: of a database that cannot be written it must be told too.</summary>
public sealed class CheckRecord(DataDirectory directory)
{
    private CheckFinding? _last;

    private string File => Path.Combine(directory.Path, "last-check.json");

    /// <summary>Null where none was made yet, or what it found is not kept any more.</summary>
    public CheckFinding? Last() => _last ??= Read();

    /// <exception cref="IOException">It is known to this program only: it cannot be written down.</exception>
    /// <exception cref="UnauthorizedAccessException">The same.</exception>
    public void Keep(CheckFinding finding)
    {
        _last = finding;
        System.IO.File.WriteAllText(File + ".partial", JsonSerializer.Serialize(finding));
        System.IO.File.Move(File + ".partial", File, overwrite: true);
    }

    private CheckFinding? Read()
    {
        try
        {
            return System.IO.File.Exists(File) ? JsonSerializer.Deserialize<CheckFinding>(System.IO.File.ReadAllText(File)) : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or JsonException)
        {
            return null; // Then it is as if none had been made, and one is.
        }
    }
}
