using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Patterns;

/// <summary>A sentence as the matcher sees it: numbers of words, types of mentions, what may be passed over.</summary>
internal sealed class SentenceView
{
    /// <summary>The verb, and the month where it stands without a day or year.</summary>
    private static readonly int May = Patterns.Vocabulary.Add("may");
    private static readonly int Month = Patterns.Vocabulary.Add("maymonth");

    private readonly Sentence _sentence;
    private readonly ulong[] _wordSet;

    private SentenceView(Sentence sentence, int vocabulary, int[] words)
    {
        var index = RuleIndex.Current;
        _sentence = sentence;
        Vocabulary = vocabulary;
        Words = new int[sentence.Atoms.Count];
        Types = new uint[sentence.Atoms.Count];
        Passable = new int[sentence.Atoms.Count];
        _wordSet = new ulong[(vocabulary / 64) + 1];
        for (var i = 0; i < sentence.Atoms.Count; i++)
        {
            Number(i, sentence.Atoms[i], words);
        }

        FirstSolid = Array.FindIndex(Passable, static next => next == 0);
        Candidates = index.Candidates(Words, TypeSet);
        RuleCount = index.Count;
    }

    /// <summary>How many rules were known when this view was made.</summary>
    public int RuleCount { get; }

    /// <summary>By the number of a rule, as bits: whether the sentence holds the rarest thing that it needs.</summary>
    public ulong[] Candidates { get; }

    /// <summary>How many words were known when this view was made.</summary>
    public int Vocabulary { get; }

    public int Count => Words.Length;

    /// <summary>By atom: the number of its word; 0 where no rule names it or it is several tokens.</summary>
    public int[] Words { get; }

    /// <summary>By atom: the bit of its mention's type; 0 for a mere word.</summary>
    public uint[] Types { get; }

    /// <summary>By atom: the atom to go on with when it is passed over; 0 where it may not be. An opening bracket leads behind its closing one.</summary>
    public int[] Passable { get; }

    /// <summary>The first atom that may not be passed over, where the sentence begins; -1 where there is none.</summary>
    public int FirstSolid { get; }

    public uint TypeSet { get; private set; }

    public static SentenceView Of(Sentence sentence)
    {
        var view = sentence.View;
        if (view is null || view.Vocabulary != Patterns.Vocabulary.Count || view.RuleCount != RuleIndex.Current.Count)
        {
            var words = sentence.Run.Words(out var known);
            sentence.View = view = new SentenceView(sentence, known, words);
        }

        return view;
    }

    public bool HasWord(int word) => word / 64 < _wordSet.Length && (_wordSet[word / 64] & (1UL << (word % 64))) != 0;

    private void Number(int i, Atom atom, int[] words)
    {
        if (atom.Mention is { } mention)
        {
            Types[i] = 1u << (int)mention.Type;
            TypeSet |= Types[i];
        }

        if (!atom.IsSingle)
        {
            return;
        }

        var raw = _sentence.Run.Raw(atom.FirstToken);
        if (words[atom.FirstToken] is not 0 and var word)
        {
            Words[i] = word == May && IsMonth(atom.FirstToken) ? Month : word;
            _wordSet[Words[i] / 64] |= 1UL << (Words[i] % 64);
        }

        Passable[i] = atom.Mention is not null || _sentence.Run.KindOf(atom.FirstToken) is TokenKind.Word or TokenKind.Number ? 0
            : raw is "(" or "[" ? BehindBracket(i, raw is "(" ? ")" : "]")
            : IsPassable(raw) ? i + 1
            : 0;
    }

    /// <summary>"in May": no verb.</summary>
    private bool IsMonth(int token) =>
        _sentence.Run.Raw(token) is "May" && _sentence.Run.IsAny(token - 1, "in", "since", "of", "by", "until", "from", "during", "late", "early", "mid", "last", "this", "and", "to", "through");

    private int BehindBracket(int open, string close)
    {
        for (var i = open + 1; i < _sentence.Atoms.Count && i < open + 40; i++)
        {
            if (_sentence.Run.Is(_sentence.Atoms[i].FirstToken, close))
            {
                return i + 1;
            }
        }

        return open + 1;
    }

    private static bool IsPassable(ReadOnlySpan<char> raw) =>
        raw is "'s" or "’s" || (raw.Length == 1 && (",.\"“”‘’'®™-–—)]*".Contains(raw[0], StringComparison.Ordinal) || Tokenizer.IsSuperscript(raw[0])));
}
