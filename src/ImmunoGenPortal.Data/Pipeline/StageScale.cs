namespace ImmunoGenPortal.Data.Pipeline;

/// <summary>How far a compound can be, from the bench to the market.</summary>
public static class StageScale
{
    /// <summary>From the lowest. "clinical" is told of a compound in patients whose phase is not told.</summary>
    private static readonly string[] BeforePhases = ["preclinical", "ind", "clinical"];

    private static readonly string[] AfterPhases = ["filed", "approved"];

    /// <summary>The columns of a matrix, from the lowest; parts of a phase stand with it.</summary>
    public static readonly IReadOnlyList<string> Columns = ["preclinical", "ind", "clinical", "1", "1/2", "2", "3", "filed", "approved"];

    /// <summary>Higher for what is further; -1 for what is no stage.</summary>
    public static int Rank(string stage) =>
        Array.IndexOf(BeforePhases, stage) is >= 0 and var early ? early
        : Array.IndexOf(AfterPhases, stage) is >= 0 and var late ? 1000 + late
        : PhaseOf(stage) is { } phase ? phase.Rank : -1;

    /// <summary>One of <see cref="Columns"/>: phase 2/3 stands under 3, phase 4 with what is approved.</summary>
    public static string ColumnOf(string stage) => PhaseOf(stage) switch
    {
        null => stage,
        { First: 1, Last: 2 } => "1/2",
        { Last: 4 } => "approved",
        { Last: var last } => last.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };

    /// <summary>The stage that a regulatory event brings a compound to; null where it brings it to none.</summary>
    public static string? OfEvent(string code) => code switch
    {
        "approval" or "accelerated-approval" => "approved",
        "submission" or "acceptance" => "filed",
        "ind" => "ind",
        _ => null,
    };

    /// <summary>"2", "1b", "2/3", "1/2a"; null for what is no phase.</summary>
    private static Phase? PhaseOf(string stage)
    {
        var slash = stage.IndexOf('/', StringComparison.Ordinal);
        return Part(slash < 0 ? stage : stage[..slash]) is not { } first ? null
            : slash < 0 ? new Phase(first.Number, first.Number, (first.Number * 100) + (first.Letter * 10))
            : Part(stage[(slash + 1)..]) is not { } last ? null
            : new Phase(first.Number, last.Number, (first.Number * 100) + (first.Number == last.Number ? last.Letter * 10 : 50 + (first.Letter * 10) + last.Letter));
    }

    /// <summary>"2" or "2a".</summary>
    private static (int Number, int Letter)? Part(string text) => text switch
    {
        [>= '1' and <= '4' and var number] => (number - '0', 0),
        [>= '1' and <= '4' and var number, >= 'a' and <= 'c' and var letter] => (number - '0', letter - 'a' + 1),
        _ => null,
    };

    /// <param name="First">In figures, without its letter.</param>
    private sealed record Phase(int First, int Last, int Rank);
}
