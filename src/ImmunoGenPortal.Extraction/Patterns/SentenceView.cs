using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Patterns;

/// <summary>An atom as the matcher sees it.</summary>
/// <param name="Word">The number of its word; 0 where no rule names it or it is several tokens.</param>
/// <param name="Behind">The atom to go on with when it is passed over; 0 where it may not be. An opening bracket leads behind its closing one.</param>
/// <param name="Type">The bit of its mention's type; 0 for a mere word.</param>
internal readonly record struct AtomView(ushort Word, ushort Behind, uint Type)
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
    private readonly WordEnds _words;

    /// <summary>Before any sentence is numbered, so that it knows the two.</summary>
    static SentenceView() => (May, Month) = (Vocabulary.Add("may"), Vocabulary.Add("maymonth"));

    private SentenceView(Sentence sentence, ushort[] words)
    {
        var index = RuleIndex.Current;
        _sentence = sentence;
        var atoms = new AtomView[sentence.Atoms.Count];
        var (types, firstSolid) = (0u, -1);
        for (var i = 0; i < atoms.Length; i++)
        {
            var view = atoms[i] = View(i, in sentence.Atoms.Span[i], words);
            types |= view.Type;
            firstSolid = firstSolid < 0 && !view.IsPassable ? i : firstSolid;
            _words[(view.Word / 64) & 7] |= 1UL << view.Word;
        }

        (Atoms, TypeSet, FirstSolid) = (atoms, types, firstSolid);
        Candidates = index.Candidates(Atoms, TypeSet);
        RuleCount = index.Count;
    }

    /// <summary>How many rules were known when this view was made.</summary>
    public int RuleCount { get; }

    /// <summary>By the number of a rule, as bits: whether the sentence holds the rarest thing that it needs.</summary>
    public ulong[] Candidates { get; }

    /// <summary>The first candidate among the rules from one number to before another, which is given where there is none.</summary>
    public int NextCandidate(int from, int after)
    {
        for (; from < after; from = (from | 63) + 1)
        {
            if (Candidates[from / 64] >> from is not 0 and var bits)
            {
                return Math.Min(from + BitOperations.TrailingZeroCount(bits), after);
            }
        }

        return after;
    }

    public AtomView[] Atoms { get; }

    /// <summary>The first atom that may not be passed over, where the sentence begins; -1 where there is none.</summary>
    public int FirstSolid { get; }

    /// <summary>What was found in it, by the rules: some are asked for again by each study or deal of a sentence. Few sets find anything in one.</summary>
    private List<(RuleSet Rules, FixedList<Match> Matches)>? _found;

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
        foreach (var word in words)
        {
            if ((_words[(word / 64) & 7] & (1UL << word)) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What rules found in it before; null where they did not or were not asked.</summary>
    public FixedList<Match>? FoundBy(RuleSet rules)
    {
        for (var i = 0; _found is not null && i < _found.Count; i++)
        {
            if (_found[i].Rules == rules)
            {
                return _found[i].Matches;
            }
        }

        return null;
    }

    public void Keep(RuleSet rules, FixedList<Match> matches) => (_found ??= []).Add((rules, matches));

    private AtomView View(int i, in Atom atom, ushort[] words)
    {
        var type = atom.Mention is { } mention ? 1u << (int)mention.Type : 0;
        if (!atom.IsSingle)
        {
            return new AtomView(0, 0, type);
        }

        var word = words[atom.FirstToken];
        if (_sentence.Run.KindOf(atom.FirstToken) is TokenKind.Word or TokenKind.Number)
        {
            return new AtomView(word == May && IsMonth(atom.FirstToken) ? (ushort)Month : word, 0, type);
        }

        return type != 0 ? new AtomView(word, 0, type)
            : _sentence.Run.Raw(atom.FirstToken) is ";" ? new AtomView(word, 0, AtomView.Semicolon)
            : new AtomView(word, checked((ushort)BehindMark(i, atom.FirstToken)), 0);
    }

    /// <summary>Where to go on when a mark is passed over; 0 for one that counts as a word.</summary>
    private int BehindMark(int i, int token)
    {
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

    /// <summary>A bit for each number of a word by its last nine bits.</summary>
    [InlineArray(8)]
    private struct WordEnds
    {
        private ulong _first;
    }
}
