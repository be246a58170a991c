using System.Globalization;

namespace ImmunoGenPortal.Cli.Evaluation;

/// <summary>A score as lines to read, or as one line of JSON.</summary>
public static class ScoreWriter
{
    /// <summary>One line per kind of fact, then one with the sums.</summary>
    public static void WriteTable(Score score, TextWriter writer)
    {
        foreach (var kind in score.Kinds)
        {
            writer.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{kind.Kind,-18} P {Rounded(kind.Precision, 3):F3}  R {Rounded(kind.Recall, 3):F3}  F1 {Rounded(kind.F1, 3):F3}   gold {kind.Gold,4} said {kind.Said,4}"));
        }

        writer.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"macro F1 {Rounded(score.MacroF1, 4):F4}  micro F1 {Rounded(score.MicroF1, 4):F4}  evidence held {score.FactsHeld}/{score.Facts}, values with their own {score.CellsSourced}/{score.Cells}  documents {score.Documents} (without prediction {score.WithoutPrediction})"));
    }

    /// <summary>One line per confidence: how often rows that are as sure as that are right.</summary>
    public static void WriteLevels(Score score, TextWriter writer)
    {
        foreach (var level in score.Levels)
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"confidence {level.Confidence:F2}   right {Rounded(level.Share, 3):F3}   {level.Right,4} of {level.Said,4}"));
        }
    }

    /// <summary>One error a line: release, kind, what, detail and, where it is known, the sentence, with tabs between.</summary>
    public static void WriteErrors(Score score, TextWriter writer)
    {
        foreach (var error in score.Errors)
        {
            writer.WriteLine(error.Sentence is null ? $"{error.Release}\t{error.Kind}\t{error.What}\t{error.Detail}" : $"{error.Release}\t{error.Kind}\t{error.What}\t{error.Detail}\t{error.Sentence}");
        }
    }

    /// <summary>The same figures as an object on one line; shares have four digits, those of a kind three.</summary>
    public static void WriteJson(Score score, TextWriter writer)
    {
        var kinds = score.Kinds.Select(k =>
            $"\"{k.Kind}\": {{\"precision\": {Digits(k.Precision, 3)}, \"recall\": {Digits(k.Recall, 3)}, \"f1\": {Digits(k.F1, 3)}, \"gold\": {k.Gold}, \"said\": {k.Said}}}");
        string[] properties =
        [
            $"\"documents\": {score.Documents}",
            $"\"without_prediction\": {score.WithoutPrediction}",
            $"\"macro_f1\": {Digits(score.MacroF1, 4)}",
            $"\"micro_f1\": {Digits(score.MicroF1, 4)}",
            $"\"evidence_held\": {Digits(Share(score.FactsHeld, score.Facts), 4)}",
            $"\"facts\": {score.Facts}",
            $"\"cells_sourced\": {Digits(Share(score.CellsSourced, score.Cells), 4)}",
            $"\"cells\": {score.Cells}",
            $"\"confidence\": {{{string.Join(", ", score.Levels.Select(l => string.Create(CultureInfo.InvariantCulture, $"\"{l.Confidence:F2}\": {{\"right\": {l.Right}, \"said\": {l.Said}}}")))}}}",
            $"\"kinds\": {{{string.Join(", ", kinds)}}}",
        ];
        writer.WriteLine($"{{{string.Join(", ", properties)}}}");
    }

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;

    private static string Digits(double share, int digits) => ValueText.Digits(Rounded(share, digits));

    // The digits of the binary fraction itself decide, and only one that lies exactly between two goes to the even one (1/16 to 0.062).
    // Math.Round scales first, which makes such ties where there are none.
    private static double Rounded(double share, int digits)
    {
        var scaled = Math.ScaleB(share, digits + 1);
        var isTie = double.IsOddInteger(scaled);
        return isTie
            ? (double)Math.Round((decimal)share, digits, MidpointRounding.ToEven)
            : double.Parse(share.ToString($"F{digits}", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }
}
