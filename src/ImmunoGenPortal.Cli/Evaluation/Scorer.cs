using System.Text.Json;

namespace ImmunoGenPortal.Cli.Evaluation;

/// <summary>Compares predicted facts with gold, release by release, by the scoring rules of FACTS.md. The values alone count.</summary>
public sealed class Scorer
{
    private static readonly string[] ReleaseFields = ["title", "date", "city", "wire", "kind"];

    private readonly Tally _tally = new();
    private int _documents;
    private int _withoutPrediction;
    private int _facts;
    private int _factsHeld;
    private int _cells;
    private int _cellsSourced;

    /// <param name="release">The release's name in errors and exceptions.</param>
    /// <param name="gold">The facts as a careful reader has them.</param>
    /// <param name="predicted">The facts to judge, with their text and evidence; null counts as finding nothing.</param>
    /// <param name="releaseText">The release's file as it is, to check the predicted text by; null leaves that out.</param>
    /// <exception cref="MalformedFactsException">A document is not shaped as FACTS.md says.</exception>
    public void Add(string release, JsonElement gold, JsonElement? predicted, string? releaseText = null)
    {
        DocumentShape.Check(gold, release);
        var said = predicted ?? JsonValues.EmptyObject;
        DocumentShape.Check(said, release);

        // A tally of its own, so that a document refused half way leaves no trace.
        var tally = new Tally();
        Compare(new ReleasePair(release, gold, said, tally));
        var (facts, held) = EvidenceCount.Of(said, releaseText);
        var (cells, sourced) = CellCount.Of(said);
        _tally.Add(tally);
        _documents++;
        _withoutPrediction += predicted is null ? 1 : 0;
        _facts += facts;
        _factsHeld += held;
        _cells += cells;
        _cellsSourced += sourced;
    }

    /// <summary>The score over all releases added so far.</summary>
    public Score Result()
    {
        var kinds = _tally.Kinds;
        List<double> counted = [.. kinds.Where(k => k.Gold > 0 || k.Said > 0).Select(k => k.F1)];
        var all = kinds.Sum(k => k.Gold) + kinds.Sum(k => k.Said);
        var macro = counted.Count == 0 ? 0 : counted.Sum() / counted.Count;
        var micro = all == 0 ? 0 : 2.0 * kinds.Sum(k => k.Hit) / all;
        return new Score(_documents, _withoutPrediction, kinds, macro, micro, _facts, _factsHeld, _cells, _cellsSourced, _tally.Levels, _tally.Rules, _tally.Errors);
    }

    // Errors come in this order.
    private static void Compare(ReleasePair release)
    {
        FieldScoring.Score(release, "release", release.Gold.Get("release"), release.Said.Get("release"), "release", ReleaseFields);
        EntityScoring.Score(release);
        DealScoring.Score(release);
        MoneyScoring.ScorePayments(release);
        TrialScoring.Score(release);
        StageScoring.ScoreRegulatory(release);
        PersonScoring.Score(release);
        StageScoring.ScoreDevelopment(release);
        MoneyScoring.ScoreFinancials(release);
    }
}
