using System.Text.Json;
using ImmunoGenPortal.Cli.Evaluation;

namespace ImmunoGenPortal.Cli.Tests.Evaluation;

/// <summary>Scores one small gold document against one small prediction.</summary>
internal static class Scoring
{
    public static Score Of(string gold, string? said, string? releaseText = null)
    {
        var scorer = new Scorer();
        scorer.Add("r1", Parse(gold), said is null ? null : Parse(said), releaseText);
        return scorer.Result();
    }

    public static JsonElement Parse(string json) => JsonElement.Parse(json);

    /// <summary>What a kind of fact counts: right, in gold, said.</summary>
    public static (int Hit, int Gold, int Said) Kind(this Score score, string kind) =>
        score.Kinds.SingleOrDefault(k => k.Kind == kind) is { } found ? (found.Hit, found.Gold, found.Said) : (0, 0, 0);
}
