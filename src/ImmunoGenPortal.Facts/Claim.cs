namespace ImmunoGenPortal.Facts;

/// <summary>How a release came to give a value. The numbers are stored.</summary>
public enum Basis
{
    /// <summary>The words say it.</summary>
    Stated = 1,

    /// <summary>It follows from what the words say, by a rule of FACTS.md.</summary>
    Implied = 2,

    /// <summary>Public knowledge of names; the release itself is silent.</summary>
    Lexicon = 3,

    /// <summary>A curator says so, without words of the release.</summary>
    Curator = 4,
}

/// <summary>What a claim is about, within one release.</summary>
/// <param name="Key">What identifies it (partner, kind, date or ordinal), never its position: a better reading of the same release finds the same key.</param>
/// <param name="Parent">The deal of a term, the trial of a result; null for what stands alone.</param>
public sealed record Subject(SubjectKind Kind, string Key, Subject? Parent = null);

/// <summary>One value that a release gives to one property of one subject, and where it says so.</summary>
/// <param name="Evidence">The shortest spans that support the value; empty only when Basis is Lexicon or Curator.</param>
/// <param name="Rule">Stable and dotted: "deal.upfront.received".</param>
/// <param name="Confidence">From 0 to 1: how often a reading by this rule is right.</param>
public sealed record Claim(Subject Subject, Property Property, FactValue Value, Basis Basis, EvidenceSpans Evidence, string Rule, double Confidence)
{
    /// <summary>What a correction attaches to: property, and value only where the property has several.</summary>
    public string Slot => SlotOf(Subject.Kind, Subject.Key, Property.Name, Property.Many ? Value.Stored : null);

    /// <param name="value">As <see cref="FactValue.Stored"/> writes it; null where the property has one value.</param>
    public static string SlotOf(SubjectKind kind, string subjectKey, string property, string? value) =>
        value is null ? $"{kind}/{subjectKey}/{property}" : $"{kind}/{subjectKey}/{property}/{value}";
}

/// <summary>Whether two statements of one quantity agree. The numbers are stored.</summary>
public enum Verdict
{
    Exact = 1,

    /// <summary>Agrees at the precision printed.</summary>
    Rounds = 2,

    /// <summary>One unit in the last printed digit away.</summary>
    OffByRounding = 3,

    Contradicts = 4,

    /// <summary>Something needed, a denominator say, is missing.</summary>
    Undecidable = 5,
}

/// <summary>The same quantity stated twice in one release, compared.</summary>
/// <param name="Statement">What the text says, shortly: "39% of 13 had a VGPR".</param>
/// <param name="Working">The arithmetic, readable: "5/13 = 38.5%, 6/13 = 46.2%".</param>
public sealed record Check(string Statement, string Working, Verdict Verdict, EvidenceSpans Evidence, string Rule);

/// <summary>Money, a percentage or a date that no rule made a fact of.</summary>
/// <param name="Type">What it was read as: "money", "percent", "date".</param>
public sealed record UnclaimedMention(string Type, EvidenceSpan Span);
