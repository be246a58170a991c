namespace ImmunoGenPortal.Cli.Evaluation;

/// <summary>One thing that a release states and the prediction lacks, or that the prediction states and the release does not.</summary>
/// <param name="Release">The name that the release was added under.</param>
/// <param name="Kind">Kind of fact: "deals", "deal-fields", "trial-results" …</param>
/// <param name="What">"missed", "wrong", or the name of the field at fault.</param>
/// <param name="Detail">The row or the two values.</param>
/// <param name="Sentence">Of a row that is wrong the sentence it was read from, of one that was missed the first that has its amount or name; null where that cannot be told.</param>
public sealed record ReleaseError(string Release, string Kind, string What, string Detail, string? Sentence = null);

/// <summary>Facts of one kind over all releases.</summary>
/// <param name="Kind">"deals", "deal-fields", "trial-results" …</param>
/// <param name="Hit">Facts that gold and prediction share.</param>
/// <param name="Gold">Facts that gold holds.</param>
/// <param name="Said">Facts that the prediction holds, without those that count neither way.</param>
public sealed record KindScore(string Kind, int Hit, int Gold, int Said)
{
    /// <summary>From 0 to 1; 0 when nothing was said.</summary>
    public double Precision => Said == 0 ? 0 : (double)Hit / Said;

    /// <summary>From 0 to 1; 0 when gold is empty.</summary>
    public double Recall => Gold == 0 ? 0 : (double)Hit / Gold;

    /// <summary>From 0 to 1; 0 when nothing was hit.</summary>
    public double F1
    {
        get
        {
            var (precision, recall) = (Precision, Recall);
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
    }
}

/// <summary>How often rows of one confidence are right.</summary>
/// <param name="Confidence">Of the row's least sure value, from 0 to 1, cut to two digits.</param>
/// <param name="Right">Rows that gold has too: of deals with the same kind, of trials with the same phase.</param>
/// <param name="Said">Rows predicted with this confidence.</param>
public sealed record ConfidenceScore(double Confidence, int Right, int Said)
{
    /// <summary>From 0 to 1.</summary>
    public double Share => Said == 0 ? 0 : (double)Right / Said;
}

/// <summary>How often rows that a rule answers for are right.</summary>
/// <param name="Kind">"deals", "deal-terms", "trial-results" …</param>
public sealed record RuleScore(string Kind, string Rule, int Right, int Said);

/// <summary>How well predicted facts agree with gold, over all releases added.</summary>
/// <param name="Documents">Gold documents.</param>
/// <param name="WithoutPrediction">Those of them that nothing was predicted for.</param>
/// <param name="Kinds">Ordered by name.</param>
/// <param name="MacroF1">Mean of F1 over the kinds that gold or prediction holds, not rounded.</param>
/// <param name="MicroF1">F1 over all facts together, not rounded.</param>
/// <param name="Facts">Predicted rows that need evidence.</param>
/// <param name="FactsHeld">Those whose every quote stands where it says.</param>
/// <param name="Cells">Predicted values that need evidence of their own.</param>
/// <param name="CellsSourced">Those that have it.</param>
/// <param name="Levels">The surest first; empty where predictions state no confidence.</param>
/// <param name="Rules">By kind and rule; empty where predictions name no rules.</param>
/// <param name="Errors">In the order of the releases, then of the kinds as they are scored.</param>
public sealed record Score(
    int Documents,
    int WithoutPrediction,
    IReadOnlyList<KindScore> Kinds,
    double MacroF1,
    double MicroF1,
    int Facts,
    int FactsHeld,
    int Cells,
    int CellsSourced,
    IReadOnlyList<ConfidenceScore> Levels,
    IReadOnlyList<RuleScore> Rules,
    IReadOnlyList<ReleaseError> Errors);
