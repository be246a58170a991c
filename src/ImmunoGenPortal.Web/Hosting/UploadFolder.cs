using ImmunoGenPortal.Data;

namespace ImmunoGenPortal.Web.Hosting;

/// <summary>Where a form larger than a few kilobytes lies while it is being sent: in the data directory, not among the temporary files of the whole machine.</summary>
internal static class UploadFolder
{
    /// <summary>The setting by which ASP.NET is told the folder; it is looked up once, before the first such form.</summary>
    private const string Setting = "ASPNETCORE_TEMP";

    /// <summary>Makes the folder, and takes away what a killed program left there. Does nothing where an operator named another.</summary>
    /// <param name="directory">Its lock is held.</param>
    public static void Take(DataDirectory directory)
    {
        if (Environment.GetEnvironmentVariable(Setting) is { Length: > 0 })
        {
            return;
        }

        var folder = Path.Combine(directory.Path, "incoming");
        try
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }

            Directory.CreateDirectory(folder);
            Environment.SetEnvironmentVariable(Setting, folder);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // A directory that cannot be written to takes no uploads either.
        }
    }
}
