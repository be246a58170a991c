using System.Text.Json;

namespace ImmunoGenPortal.Web.Accuracy;

/// <summary>How accurately releases are read, as the command `accuracy` measured and wrote it last.</summary>
/// <param name="Date">The day of the measurement, "2026-11-21".</param>
/// <param name="ExtractorVersion">The extractor that was measured, which may be older than the one that runs.</param>
public sealed record MeasuredAccuracy(string Date, string ExtractorVersion, IReadOnlyList<AccuracyOfCorpus> Corpora)
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static MeasuredAccuracy Latest { get; } = Read();

    /// <summary>Every kind of fact that some corpus has, in the order of their names.</summary>
    public IReadOnlyList<string> Kinds => [.. Corpora.SelectMany(corpus => corpus.Kinds.Select(kind => kind.Name)).Distinct().Order(StringComparer.Ordinal)];

    private static MeasuredAccuracy Read()
    {
        using var stream = typeof(MeasuredAccuracy).Assembly.GetManifestResourceStream("accuracy.json")
            ?? throw new InvalidOperationException("The program lacks its file accuracy.json; the command \"accuracy\" writes it.");
        return JsonSerializer.Deserialize<MeasuredAccuracy>(stream, Web)!;
    }
}

/// <param name="Name">What the releases are: "written for tests …".</param>
/// <param name="MacroF1">Mean of F1 over the kinds of fact, from 0 to 1.</param>
/// <param name="Facts">Facts that were read and need evidence.</param>
/// <param name="FactsHeld">Those whose every quotation stands where it says.</param>
public sealed record AccuracyOfCorpus(string Name, int Releases, double MacroF1, double MicroF1, int Facts, int FactsHeld, IReadOnlyList<AccuracyOfKind> Kinds);

/// <param name="Precision">From 0 to 1.</param>
/// <param name="Recall">From 0 to 1.</param>
/// <param name="Gold">Facts that people found.</param>
/// <param name="Said">Facts that were read.</param>
public sealed record AccuracyOfKind(string Name, double Precision, double Recall, int Gold, int Said);
