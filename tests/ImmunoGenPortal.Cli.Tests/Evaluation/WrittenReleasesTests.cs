using System.Globalization;
using System.Runtime.CompilerServices;
using ImmunoGenPortal.Cli.Evaluation;

namespace ImmunoGenPortal.Cli.Tests.Evaluation;

/// <summary>
/// Annotated releases, read whole. What is still misread in a folder stands in its errors.txt, so that whatever mends one
/// release and harms another shows. GOLDEN_REWRITE=1 writes these anew; their difference is reviewed like code.
/// </summary>
public sealed class WrittenReleasesTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Releases");

    public static TheoryData<string> Folders => ["usual", "short", "dense", "mixed", "kept-back", "odd"];

    [Theory]
    [MemberData(nameof(Folders))]
    public void NoMoreIsMisreadThanIsKnown(string folder)
    {
        var score = FolderScore.Of(Path.Combine(Folder, folder), Path.Combine(Folder, folder));
        List<string> errors = [.. score.Errors.Select(error => string.Create(CultureInfo.InvariantCulture, $"{error.Release} | {error.Kind} | {error.What} | {error.Detail}"))];
        if (Environment.GetEnvironmentVariable("GOLDEN_REWRITE") == "1")
        {
            File.WriteAllLines(Path.Combine(SourceFolder(), "..", "Releases", folder, "errors.txt"), errors);
            return;
        }

        Assert.Equal(File.ReadAllLines(Path.Combine(Folder, folder, "errors.txt")), errors);
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void EveryFactThatIsReadHasEvidenceThatHolds(string folder)
    {
        var score = FolderScore.Of(Path.Combine(Folder, folder), Path.Combine(Folder, folder));

        Assert.True(score.Facts > 0 && score.Documents > 0);
        Assert.Equal(0, score.WithoutPrediction);
        Assert.Equal(score.Facts, score.FactsHeld);
        Assert.Equal(score.Cells, score.CellsSourced);
    }

    private static string SourceFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
