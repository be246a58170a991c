using System.Globalization;
using ImmunoGenPortal.Extraction;
using ImmunoGenPortal.Facts;
using ImmunoGenPortal.Ingestion.Formats;

namespace ImmunoGenPortal.Cli.Tests.Evaluation;

/// <summary>What a release says does not depend on the form in which it circulates.</summary>
public sealed class FormsTests
{
    /// <summary>The share of facts that another form may lose or gain, over all releases: a wrapped headline is none that differs.</summary>
    private const double Slack = 0.01;

    /// <summary>Without its lines a release keeps its sentences, but contacts and lists run together.</summary>
    private const double SlackWithoutLines = 0.15;

    private static readonly List<string> Texts =
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Releases", "usual"), "*.txt").Order(StringComparer.Ordinal).Where(file => !Path.GetFileName(file).StartsWith("errors", StringComparison.Ordinal)).Select(File.ReadAllText)];

    public static TheoryData<string> Names => [.. Forms.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void AFormChangesNothingOfWhatIsSaid(string form)
    {
        var (alike, all) = (0, 0);
        var differing = new List<string>();
        foreach (var text in Texts.Where(text => Forms.Exists(form, text)))
        {
            var (plain, formed) = (Facts(Forms.All["as it is"](text)), Facts(Forms.All[form](text)));
            differing.AddRange(plain.Except(formed).Select(fact => "- " + fact).Concat(formed.Except(plain).Select(fact => "+ " + fact)));
            alike += plain.Intersect(formed).Count();
            all += plain.Union(formed).Count();
        }

        Assert.True(all > 1000 && alike >= all * (1 - (form == "all in one line" ? SlackWithoutLines : Slack)), string.Create(CultureInfo.InvariantCulture, $"{alike} of {all} facts are alike.\n{string.Join('\n', differing.Take(60))}"));
    }

    private static HashSet<string> Facts(byte[] content) =>
        [.. ReleaseExtractor.Read(Assert.IsType<DocumentReading.Read>(DocumentReader.Read(content)).Text).Claims.Where(claim => claim.Property.Shape != ValueShape.Text).Select(claim => $"{claim.Subject.Kind} {claim.Subject.Key} {claim.Property.Name} = {claim.Value.Stored}")];
}
