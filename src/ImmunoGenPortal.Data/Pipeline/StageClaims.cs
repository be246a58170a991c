namespace ImmunoGenPortal.Data.Pipeline;

/// <summary>Which claims tell how far a compound is: the phase of a study, a submission or approval, a stage told without a study.</summary>
public static class StageClaims
{
    /// <summary>The state of a study that has not begun, and brings nothing to its phase.</summary>
    public const string Planned = "planned";

    /// <summary>The state of a study that has ended before its time.</summary>
    public const string Stopped = "stopped";

    /// <summary>The numbers of the properties that may tell a stage.</summary>
    public static readonly int[] Properties = [Facts.Properties.Trial.Phase.Id, Facts.Properties.Development.Stage.Id, Facts.Properties.Regulatory.Event.Id];

    /// <summary>The stage that a value tells, on <see cref="StageScale"/>; null where it tells none.</summary>
    /// <param name="property">The number of its property.</param>
    public static string? StageOf(int property, string value)
    {
        var stage = !Properties.Contains(property) ? null : property == Facts.Properties.Regulatory.Event.Id ? StageScale.OfEvent(value) : value;
        return stage is not null && StageScale.Rank(stage) >= 0 ? stage : null;
    }
}
