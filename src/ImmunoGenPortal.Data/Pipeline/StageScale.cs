namespace ImmunoGenPortal.Data.Pipeline;

/// <summary>How far a compound can be, from the bench to the market.</summary>
public static class StageScale
{
    /// <summary>From the lowest. "clinical" is told of a compound in patients whose phase is not told.</summary>
    private static readonly string[] Stages = ["preclinical", "ind", "clinical", "1", "1a", "1b", "1/2", "1b/2", "2", "2a", "2b", "2/3", "3", "4", "filed", "approved"];

    /// <summary>The columns of a matrix, from the lowest; parts of a phase stand with it.</summary>
    public static readonly IReadOnlyList<string> Columns = ["preclinical", "ind", "clinical", "1", "1/2", "2", "3", "filed", "approved"];

    /// <summary>From 0; -1 for what is no stage.</summary>
    public static int Rank(string stage) => Array.IndexOf(Stages, stage);

    /// <summary>One of <see cref="Columns"/>: phase 2/3 stands under 3, phase 4 with what is approved.</summary>
    public static string ColumnOf(string stage) => stage switch
    {
        "1a" or "1b" => "1",
        "1b/2" => "1/2",
        "2a" or "2b" => "2",
        "2/3" => "3",
        "4" => "approved",
        _ => stage,
    };

    /// <summary>The stage that a regulatory event brings a compound to; null where it brings it to none.</summary>
    public static string? OfEvent(string code) => code switch
    {
        "approval" or "accelerated-approval" => "approved",
        "submission" or "acceptance" => "filed",
        "ind" => "ind",
        _ => null,
    };
}
