namespace ImmunoGenPortal.Facts;

/// <summary>A line of the catalogue of properties: what can be said of a kind of subject.</summary>
/// <param name="Id">Stored; never used again for something else.</param>
/// <param name="Name">As FACTS.md, JSON and the columns of a download have it.</param>
/// <param name="Label">As a reader sees it.</param>
/// <param name="Meaning">One sentence for a reader.</param>
/// <param name="Unit">What its numbers count; null where it has none.</param>
/// <param name="Many">Whether one subject can have several values at once, each a slot of its own.</param>
public sealed record Property(int Id, SubjectKind Subject, string Name, string Label, ValueShape Shape, string Meaning, string? Unit = null, bool Many = false)
{
    public bool Equals(Property? other) => other is not null && other.Id == Id;

    public override int GetHashCode() => Id;
}
