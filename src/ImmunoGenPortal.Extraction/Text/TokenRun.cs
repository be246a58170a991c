using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Text;

/// <summary>The tokens of a stretch of text, with the questions that readers ask of them. Positions outside the run answer "no".</summary>
public sealed class TokenRun(string text, IReadOnlyList<Token> tokens)
{
    // An array of its own type: every reader asks it for every word.
    private readonly Token[] _tokens = [.. tokens];

    /// <summary>By token the number of its word, with the words that were known when they were numbered.</summary>
    private (int Known, int[] Numbers) _words;

    public string Text { get; } = text;

    public IReadOnlyList<Token> Tokens => _tokens;

    public int Count => _tokens.Length;

    public static TokenRun Read(string text, EvidenceSpan span) => new(text, Tokenizer.Read(text, span));

    public ReadOnlySpan<char> Raw(int i) => (uint)i < (uint)_tokens.Length ? Text.AsSpan(_tokens[i].Start, _tokens[i].Length) : [];

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

    public bool IsKind(int i, TokenKind kind) => (uint)i < (uint)_tokens.Length && _tokens[i].Kind == kind;

    /// <exception cref="IndexOutOfRangeException">There is no such token.</exception>
    public TokenKind KindOf(int i) => _tokens[i].Kind;

    /// <summary>By token: the number of its word in <see cref="Vocabulary"/>; 0 where no rule or reader names it.</summary>
    internal int[] Words(out int known)
    {
        if (_words.Numbers is null || _words.Known != Vocabulary.Count)
        {
            var words = Vocabulary.Lookup(out known);
            var numbers = new int[_tokens.Length];
            for (var i = 0; i < numbers.Length; i++)
            {
                var raw = Raw(i);
                numbers[i] = words.TryGetValue(raw is "’s" ? "'s" : raw, out var number) ? number : 0;
            }

            _words = (known, numbers);
        }

        known = _words.Known;
        return _words.Numbers;
    }

    /// <summary>Whether a word begins with a capital letter.</summary>
    public bool IsCapitalized(int i) => IsKind(i, TokenKind.Word) && char.IsUpper(Raw(i)[0]);

    /// <summary>Whether nothing, not even a space, stands between a token and the next.</summary>
    public bool IsGluedToNext(int i) => i >= 0 && i + 1 < _tokens.Length && _tokens[i].End == _tokens[i + 1].Start;

    /// <summary>Whether a line ends between a token and the one before it.</summary>
    public bool StartsLine(int i) => i <= 0 || Text.AsSpan(_tokens[i - 1].End, _tokens[i].Start - _tokens[i - 1].End).Contains('\n');

    /// <summary>The span from one token to before another.</summary>
    public EvidenceSpan Span(int first, int after) => new(_tokens[first].Start, _tokens[after - 1].End);
}
