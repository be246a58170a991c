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

/// <summary>A word, number or mark of the text: half-open, in UTF-16 units. A text has hundreds, so they are kept small.</summary>
public readonly record struct Token
{
    /// <summary>The bits of a kind; the others are those of the end.</summary>
    private const int KindBits = 2;

    private readonly uint _endAndKind;

    public Token(int start, int end, TokenKind kind) => (Start, _endAndKind) = (start, ((uint)end << KindBits) | (uint)kind);

    public int Start { get; }

    public int End => (int)(_endAndKind >> KindBits);

    public TokenKind Kind => (TokenKind)(_endAndKind & ((1u << KindBits) - 1));

    public int Length => End - Start;

    public EvidenceSpan Span => new(Start, End);
}
