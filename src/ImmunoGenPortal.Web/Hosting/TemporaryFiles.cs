using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Sqlite;

namespace ImmunoGenPortal.Web.Hosting;

/// <summary>
/// Keeps in the data directory what is on disk only for a moment: a form while it is being sent, what SQLite sets aside in a large
/// change, the first moment of a key. The folder for temporary files belongs to the whole machine.
/// </summary>
internal static class TemporaryFiles
{
    /// <summary>By which ASP.NET is told the folder; it is looked up once, before the first large form.</summary>
    private const string Setting = "ASPNETCORE_TEMP";

    /// <summary>Before anything is opened. Does nothing where an operator, or a test, named another folder.</summary>
    public static void KeepIn(DataDirectory directory)
    {
        if (Environment.GetEnvironmentVariable(Setting) is { Length: > 0 })
        {
            return;
        }

        var folder = Folder(directory);
        try
        {
            Directory.CreateDirectory(folder);
            Environment.SetEnvironmentVariable(Setting, folder);
            Environment.SetEnvironmentVariable("TMPDIR", folder);
            SqliteTemporaryFiles.KeepIn(folder);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // A directory that cannot be written to takes no uploads either.
        }
    }

    /// <summary>Takes away what a killed program left there.</summary>
    /// <param name="directory">Its lock is held.</param>
    public static void TakeAwayLeft(DataDirectory directory)
    {
        try
        {
            foreach (var file in Directory.Exists(Folder(directory)) ? Directory.EnumerateFiles(Folder(directory)) : [])
            {
                File.Delete(file);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // It only takes up room; the next start tries again.
        }
    }

    private static string Folder(DataDirectory directory) => Path.Combine(directory.Path, "temporary");
}
