namespace ImmunoGenPortal.Data.Pipeline;

/// <summary>That a release tells of a compound at a stage.</summary>
/// <param name="ClaimId">The claim that says so.</param>
/// <param name="Indication">Null where it names no disease with it.</param>
/// <param name="Told">The date of the release; null where it has none.</param>
public sealed record StageTelling(int ClaimId, int Compound, int? Indication, string Stage, DateOnly? Told)
{
    public int Rank { get; } = StageScale.Rank(Stage);

    /// <summary>Of a matrix.</summary>
    public string Column => StageScale.ColumnOf(Stage);
}

/// <summary>That a release tells of the end of a study of a compound.</summary>
public sealed record StopTelling(int ClaimId, int Compound, int? Indication, DateOnly? Told);

/// <summary>How far a compound is in a disease on a day.</summary>
/// <param name="Highest">The telling of its highest stage: the first of several.</param>
/// <param name="Stopped">That the study was stopped, told since; null while nothing says so.</param>
public sealed record Standing(StageTelling Highest, StopTelling? Stopped);

/// <summary>What moved between two days.</summary>
/// <param name="Before">Null for what was not known on the first.</param>
public sealed record Move(Standing? Before, Standing After)
{
    /// <summary>Whether it is the news that a study was stopped rather than of a higher stage.</summary>
    public bool IsStop => Before is not null && Before.Highest.Rank == After.Highest.Rank;
}
