using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Text;

/// <summary>The tokens of a stretch of text, with the questions that readers ask of them. Positions outside the run answer "no".</summary>
public sealed class TokenRun(string text, IReadOnlyList<Token> tokens)
{
    public string Text { get; } = text;

    public IReadOnlyList<Token> Tokens { get; } = tokens;

    public int Count => Tokens.Count;

    public static TokenRun Read(string text, EvidenceSpan span) => new(text, Tokenizer.Read(text, span));

    public ReadOnlySpan<char> Raw(int i) => i >= 0 && i < Count ? Text.AsSpan(Tokens[i].Start, Tokens[i].Length) : [];

    public bool Is(int i, ReadOnlySpan<char> word) => Raw(i).Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool IsAny(int i, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Is(i, word))
            {
                return true;
            }
        }

        return false;
    }

    public bool IsDash(int i) => Raw(i) is "-" or "–" or "—" or "‑" or "−";

    public bool IsKind(int i, TokenKind kind) => i >= 0 && i < Count && Tokens[i].Kind == kind;

    /// <summary>Whether a word begins with a capital letter.</summary>
    public bool IsCapitalized(int i) => IsKind(i, TokenKind.Word) && char.IsUpper(Raw(i)[0]);

    /// <summary>Whether nothing, not even a space, stands between a token and the next.</summary>
    public bool IsGluedToNext(int i) => i >= 0 && i + 1 < Count && Tokens[i].End == Tokens[i + 1].Start;

    /// <summary>Whether a line ends between a token and the one before it.</summary>
    public bool StartsLine(int i) => i <= 0 || Text.AsSpan(Tokens[i - 1].End, Tokens[i].Start - Tokens[i - 1].End).Contains('\n');

    /// <summary>The span from one token to before another.</summary>
    public EvidenceSpan Span(int first, int after) => new(Tokens[first].Start, Tokens[after - 1].End);
}
