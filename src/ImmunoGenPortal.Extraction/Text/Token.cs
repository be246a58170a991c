using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Text;

public enum TokenKind
{
    Word,

    /// <summary>Digits, with the separators of thousands and decimals: "1,000", "6.1".</summary>
    Number,

    /// <summary>The "'s" of a possessive.</summary>
    Possessive,
    Punctuation,
}

/// <summary>A word, number or mark of the text: half-open, in UTF-16 units.</summary>
public readonly record struct Token(int Start, int End, TokenKind Kind)
{
    public int Length => End - Start;

    public EvidenceSpan Span => new(Start, End);
}
