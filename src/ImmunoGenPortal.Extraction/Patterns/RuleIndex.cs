using System.Numerics;

namespace ImmunoGenPortal.Extraction.Patterns;

/// <summary>
/// All rules by the rarest word or type that each needs, so that a sentence knows at once which of them may match it and the
/// cost of a sentence does not grow with the number of rules. Grows only while rules are read.
/// </summary>
internal sealed class RuleIndex
{
    private static readonly Lock Gate = new();
    private static volatile RuleIndex _current = new([], [.. Enumerable.Repeat<RuleBits[]>([], 32)], [], 0);

    /// <summary>By the number of a word; null or beyond the end where no rule needs it most.</summary>
    private readonly RuleBits[]?[] _byWord;
    private readonly RuleBits[][] _byType;
    private readonly RuleBits[] _always;

    private RuleIndex(RuleBits[]?[] byWord, RuleBits[][] byType, RuleBits[] always, int count) =>
        (_byWord, _byType, _always, Count) = (byWord, byType, always, count);

    public static RuleIndex Current => _current;

    /// <summary>How many rules it holds: a sentence that was looked up in a smaller one is looked up anew.</summary>
    public int Count { get; }

    /// <summary>Takes in the rules of a set.</summary>
    /// <returns>The number of the first; the others follow.</returns>
    public static int Add(IReadOnlyList<Rule> rules)
    {
        lock (Gate)
        {
            var known = _current;
            var byWord = new RuleBits[]?[Vocabulary.Count + 1];
            known._byWord.CopyTo(byWord, 0);
            var byType = (RuleBits[][])known._byType.Clone();
            var always = known._always;
            for (var i = 0; i < rules.Count; i++)
            {
                Add(byWord, byType, ref always, rules[i].Needs.FirstOrDefault(), known.Count + i);
            }

            _current = new RuleIndex(byWord, byType, always, known.Count + rules.Count);
            return known.Count;
        }
    }

    /// <summary>A bit for each rule, set where the sentence holds the rarest thing that the rule needs.</summary>
    public ulong[] Candidates(ReadOnlySpan<AtomView> atoms, uint types)
    {
        var candidates = new ulong[(Count / 64) + 1];
        Set(candidates, _always);
        foreach (ref readonly var atom in atoms)
        {
            if (atom.Word < _byWord.Length && _byWord[atom.Word] is { } rules)
            {
                Set(candidates, rules);
            }
        }

        for (; types != 0; types &= types - 1)
        {
            Set(candidates, _byType[BitOperations.TrailingZeroCount(types)]);
        }

        return candidates;
    }

    private static void Add(RuleBits[]?[] byWord, RuleBits[][] byType, ref RuleBits[] always, Need? need, int rule)
    {
        if (need is null)
        {
            always = With(always, rule);
            return;
        }

        foreach (var word in need.Words)
        {
            byWord[word] = With(byWord[word] ?? [], rule);
        }

        for (var type = 0; type < byType.Length; type++)
        {
            if ((need.Types & (1u << type)) != 0)
            {
                byType[type] = With(byType[type], rule);
            }
        }
    }

    /// <summary>The bits with that of a rule, which has the highest number yet.</summary>
    private static RuleBits[] With(RuleBits[] rules, int rule) => rules is [.., var last] && last.Place == rule / 64
        ? [.. rules[..^1], last with { Bits = last.Bits | (1UL << rule) }]
        : [.. rules, new RuleBits(rule / 64, 1UL << rule)];

    private static void Set(ulong[] bits, RuleBits[] rules)
    {
        foreach (var rule in rules)
        {
            bits[rule.Place] |= rule.Bits;
        }
    }

    /// <summary>Rules of neighbouring numbers, as bits of one place.</summary>
    private readonly record struct RuleBits(int Place, ulong Bits);
}
