using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ImmunoGenPortal.Cli.Evaluation;

/// <summary>A corpus of annotated releases under a name that readers of the table see, with its score.</summary>
public sealed record MeasuredCorpus(string Name, Score Score);

/// <summary>Precision and recall by kind of fact over some corpora, as Markdown and as JSON.</summary>
public sealed class AccuracyTable(IReadOnlyList<MeasuredCorpus> corpora, DateOnly date, string extractorVersion)
{
    public const string Opening = "<!-- accuracy: written by the command accuracy -->";

    public const string Closing = "<!-- end of accuracy -->";

    // The file is data of the program, never markup.
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private IEnumerable<string> Kinds => corpora.SelectMany(corpus => corpus.Score.Kinds.Select(kind => kind.Kind)).Distinct().Order(StringComparer.Ordinal);

    public string ToMarkdown()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"Measured on {date:yyyy-MM-dd} with extractor version {extractorVersion}; precision / recall (facts in gold).\n\n");
        text.Append("| kind of fact |").AppendJoin(" |", corpora.Select(corpus => $" {corpus.Name}, {corpus.Score.Documents} releases")).Append(" |\n");
        text.Append("| --- |").Insert(text.Length, " ---: |", corpora.Count).Append('\n');
        foreach (var kind in Kinds)
        {
            text.Append("| ").Append(kind).Append(" |").AppendJoin(" |", corpora.Select(corpus => Cell(corpus.Score.Kinds.FirstOrDefault(score => score.Kind == kind)))).Append(" |\n");
        }

        Sum(text, "macro F1", score => Digits(score.MacroF1));
        Sum(text, "micro F1", score => Digits(score.MicroF1));
        Sum(text, "facts whose evidence holds", score => $"{score.FactsHeld} of {score.Facts}");
        return text.ToString();
    }

    public string ToJson() => JsonSerializer.Serialize(
        new
        {
            Date = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ExtractorVersion = extractorVersion,
            Corpora = corpora.Select(corpus => new
            {
                corpus.Name,
                Releases = corpus.Score.Documents,
                MacroF1 = Math.Round(corpus.Score.MacroF1, 3),
                MicroF1 = Math.Round(corpus.Score.MicroF1, 3),
                corpus.Score.Facts,
                corpus.Score.FactsHeld,
                Kinds = corpus.Score.Kinds.Select(kind => new { Name = kind.Kind, Precision = Math.Round(kind.Precision, 3), Recall = Math.Round(kind.Recall, 3), kind.Gold, kind.Said }),
            }),
        },
        Readable) + "\n";

    /// <summary>The text with the table between its marks; null where it lacks them.</summary>
    public string? Into(string text)
    {
        var start = text.IndexOf(Opening, StringComparison.Ordinal);
        var end = start < 0 ? -1 : text.IndexOf(Closing, start, StringComparison.Ordinal);
        return end < 0 ? null : $"{text[..(start + Opening.Length)]}\n{ToMarkdown()}{text[end..]}";
    }

    private void Sum(StringBuilder text, string name, Func<Score, string> value) =>
        text.Append("| ").Append(name).Append(" |").AppendJoin(" |", corpora.Select(corpus => " " + value(corpus.Score))).Append(" |\n");

    private static string Cell(KindScore? kind) => kind is null || kind.Gold + kind.Said == 0 ? " –" : $" {Digits(kind.Precision)} / {Digits(kind.Recall)} ({kind.Gold})";

    private static string Digits(double share) => share.ToString("0.000", CultureInfo.InvariantCulture);
}
