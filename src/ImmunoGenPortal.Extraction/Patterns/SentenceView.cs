using System.Buffers;
using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Patterns;

/// <summary>An atom as the matcher sees it.</summary>
/// <param name="Word">The number of its word; 0 where no rule names it or it is several tokens.</param>
/// <param name="Type">The bit of its mention's type; 0 for a mere word.</param>
/// <param name="Behind">The atom to go on with when it is passed over; 0 where it may not be. An opening bracket leads behind its closing one.</param>
internal readonly record struct AtomView(int Word, uint Type, int Behind)
{
    /// <summary>The bit of a semicolon, which ends what is said of one thing; no mention has it.</summary>
    public const uint Semicolon = 1u << 31;

    public bool IsPassable => Behind != 0;
}

/// <summary>A sentence as the matcher sees it: numbers of words, types of mentions, what may be passed over.</summary>
internal sealed class SentenceView
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(",.\"“”‘’'®™-–—)]*");

    /// <summary>The verb, and the month where it stands without a day or year.</summary>
    private static readonly int May;
    private static readonly int Month;

    private readonly Sentence _sentence;

    /// <summary>The words that it holds, as bits by the end of their numbers: one in ten others seems to be there too.</summary>
    private readonly ulong[] _words = new ulong[8];

    /// <summary>Before any sentence is numbered, so that it knows the two.</summary>
    static SentenceView() => (May, Month) = (Vocabulary.Add("may"), Vocabulary.Add("maymonth"));

    private SentenceView(Sentence sentence, int[] words)
    {
        var index = RuleIndex.Current;
        _sentence = sentence;
        Atoms = new AtomView[sentence.Atoms.Count];
        FirstSolid = -1;
        for (var i = 0; i < Atoms.Length; i++)
        {
            Atoms[i] = View(i, sentence.Atoms[i], words);
            TypeSet |= Atoms[i].Type;
            FirstSolid = FirstSolid < 0 && !Atoms[i].IsPassable ? i : FirstSolid;
            _words[(Atoms[i].Word / 64) & 7] |= 1UL << Atoms[i].Word;
        }

        Candidates = index.Candidates(Atoms, TypeSet);
        RuleCount = index.Count;
    }

    /// <summary>How many rules were known when this view was made.</summary>
    public int RuleCount { get; }

    /// <summary>By the number of a rule, as bits: whether the sentence holds the rarest thing that it needs.</summary>
    public ulong[] Candidates { get; }

    public AtomView[] Atoms { get; }

    /// <summary>The first atom that may not be passed over, where the sentence begins; -1 where there is none.</summary>
    public int FirstSolid { get; }

    /// <summary>What was found in it, by the rules: some are asked for again by each study or deal of a sentence. Null where nothing was.</summary>
    public Dictionary<RuleSet, FixedList<Match>>? Found { get; set; }

    /// <summary>The types of its mentions, as bits.</summary>
    public uint TypeSet { get; }

    public static SentenceView Of(Sentence sentence)
    {
        var view = sentence.View;
        return view is not null && view.RuleCount == RuleIndex.Current.Count ? view : sentence.View = new SentenceView(sentence, sentence.Run.Words(out _));
    }

    /// <summary>Whether the sentence may hold one of some words; where it may not, it surely does not.</summary>
    public bool MayHoldAny(ReadOnlySpan<int> words)
    {
        var mine = _words;
        foreach (var word in words)
        {
            if ((mine[(word / 64) & 7] & (1UL << word)) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private AtomView View(int i, Atom atom, int[] words)
    {
        var type = atom.Mention is { } mention ? 1u << (int)mention.Type : 0;
        if (!atom.IsSingle)
        {
            return new AtomView(0, type, 0);
        }

        var word = words[atom.FirstToken];
        if (type == 0 && _sentence.Run.Raw(atom.FirstToken) is ";")
        {
            return new AtomView(word, AtomView.Semicolon, 0);
        }

        return new AtomView(word == May && IsMonth(atom.FirstToken) ? Month : word, type, type != 0 ? 0 : BehindMark(i, atom.FirstToken));
    }

    /// <summary>Where to go on when a mark is passed over; 0 for a word or number, and for a mark that counts as one.</summary>
    private int BehindMark(int i, int token)
    {
        if (_sentence.Run.KindOf(token) is TokenKind.Word or TokenKind.Number)
        {
            return 0;
        }

        var raw = _sentence.Run.Raw(token);
        return raw is "(" or "[" ? BehindBracket(i, raw is "(" ? ")" : "]")
            : raw is "'s" or "’s" || (raw.Length == 1 && (Marks.Contains(raw[0]) || Tokenizer.IsSuperscript(raw[0]))) ? i + 1
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
}
