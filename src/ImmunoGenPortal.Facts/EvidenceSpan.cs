namespace ImmunoGenPortal.Facts;

/// <summary>A stretch of a release's normalised text: half-open, in UTF-16 units.</summary>
public readonly record struct EvidenceSpan : IComparable<EvidenceSpan>
{
    /// <exception cref="ArgumentOutOfRangeException">The span is empty, reversed or starts before the text.</exception>
    public EvidenceSpan(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(end, start);
        Start = start;
        End = end;
    }

    public int Start { get; }

    public int End { get; }

    public int Length => End - Start;

    public bool Contains(EvidenceSpan other) => Start <= other.Start && other.End <= End;

    public bool Overlaps(EvidenceSpan other) => Start < other.End && other.Start < End;

    /// <summary>The smallest span that covers both.</summary>
    public EvidenceSpan Cover(EvidenceSpan other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    public string Quote(string text) => text[Start..End];

    /// <summary>The words without the line breaks between them: how a value is written that quotes them.</summary>
    public string QuoteLine(string text) => Quote(text).ReplaceLineEndings(" ");

    /// <summary>By start; of two that start together the longer comes first.</summary>
    public int CompareTo(EvidenceSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : other.End.CompareTo(End);

    public static bool operator <(EvidenceSpan left, EvidenceSpan right) => left.CompareTo(right) < 0;

    public static bool operator <=(EvidenceSpan left, EvidenceSpan right) => left.CompareTo(right) <= 0;

    public static bool operator >(EvidenceSpan left, EvidenceSpan right) => left.CompareTo(right) > 0;

    public static bool operator >=(EvidenceSpan left, EvidenceSpan right) => left.CompareTo(right) >= 0;

    /// <summary>As in an address: "512-571".</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Start}-{End}");
}
