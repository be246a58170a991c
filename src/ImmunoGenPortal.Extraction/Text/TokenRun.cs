using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Text;

/// <summary>The tokens of a stretch of text, with the questions that readers ask of them. Positions outside the run answer "no".</summary>
public sealed class TokenRun
{
    private readonly Token[] _tokens;

    /// <summary>By token the number of its word, with how many words were known when they were numbered.</summary>
    private (int Known, ushort[]? Numbers) _words;

    private bool? _holdsEmailSign;

    private TokenRun(string text, Token[] tokens) => (Text, _tokens) = (text, tokens);

    public string Text { get; }

    public ReadOnlySpan<Token> Tokens => _tokens;

    /// <summary>Whether it holds the sign of an e-mail address.</summary>
    public bool HoldsEmailSign => _holdsEmailSign ??= _tokens.Length > 0 && Text.AsSpan(_tokens[0].Start, _tokens[^1].End - _tokens[0].Start).Contains('@');

    public int Count => _tokens.Length;

    public static TokenRun Read(string text, EvidenceSpan span) => new(text, Tokenizer.Read(text, span));

    public ReadOnlySpan<char> Raw(int i) => (uint)i < (uint)_tokens.Length ? Text.AsSpan(_tokens[i].Start, _tokens[i].Length) : [];

    public bool Is(int i, ReadOnlySpan<char> word) => Are(Raw(i), word);

    public bool IsAny(int i, params ReadOnlySpan<string> words)
    {
        var raw = Raw(i);
        foreach (var word in words)
        {
            if (Are(raw, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Most words are seen to be another by their length or first letter.</summary>
    private static bool Are(ReadOnlySpan<char> raw, ReadOnlySpan<char> word) =>
        raw.Length == word.Length && !raw.IsEmpty && ((raw[0] ^ word[0]) & ~' ') == 0 && raw.Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool IsDash(int i) => Raw(i) is "-" or "–" or "—" or "‑" or "−";

    public bool IsKind(int i, TokenKind kind) => (uint)i < (uint)_tokens.Length && _tokens[i].Kind == kind;

    /// <exception cref="IndexOutOfRangeException">There is no such token.</exception>
    public TokenKind KindOf(int i) => _tokens[i].Kind;

    /// <summary>The number of a token's word in <see cref="Vocabulary"/>; 0 where no rule or reader names it, and where there is no such token.</summary>
    internal int Number(int i) => (uint)i < (uint)_tokens.Length ? Words(out _)[i] : 0;

    /// <summary>By token the number of its word.</summary>
    /// <param name="known">How many words were known when they were numbered.</param>
    internal ushort[] Words(out int known)
    {
        if (_words.Numbers is null || _words.Known != Vocabulary.Count)
        {
            _words = (Vocabulary.Count, Numbered());
        }

        known = _words.Known;
        return _words.Numbers;
    }

    private ushort[] Numbered()
    {
        var numbers = new ushort[_tokens.Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            var token = _tokens[i];
            numbers[i] = token.Kind == TokenKind.Possessive && Raw(i) is "’s" ? Vocabulary.Find("'s") : Vocabulary.Find(Text.AsSpan(token.Start), token.Length);
        }

        return numbers;
    }

    /// <summary>Whether a word begins with a capital letter.</summary>
    public bool IsCapitalized(int i) => IsKind(i, TokenKind.Word) && char.IsUpper(Raw(i)[0]);

    /// <summary>Whether nothing, not even a space, stands between a token and the next.</summary>
    public bool IsGluedToNext(int i) => i >= 0 && i + 1 < _tokens.Length && _tokens[i].End == _tokens[i + 1].Start;

    /// <summary>Whether a line ends between a token and the one before it; before the first token and behind the last one does.</summary>
    public bool StartsLine(int i)
    {
        if (i <= 0 || i >= _tokens.Length)
        {
            return true;
        }

        var between = Text.AsSpan(_tokens[i - 1].End, _tokens[i].Start - _tokens[i - 1].End);
        return between.Length == 1 ? between[0] == '\n' : between.Contains('\n');
    }

    /// <summary>The span from one token to before another.</summary>
    public EvidenceSpan Span(int first, int after) => new(_tokens[first].Start, _tokens[after - 1].End);
}
