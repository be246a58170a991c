using System.Numerics;

namespace ImmunoGenPortal.Extraction.Patterns;

/// <summary>
/// All rules by the rarest word or type that each needs, so that a sentence knows at once which of them may match it and the
/// cost of a sentence does not grow with the number of rules. Grows only while rules are read.
/// </summary>
internal sealed class RuleIndex
{
    /// <summary>The first places of a sentence's bits are those of groups, the others those of rules. Were there more groups, some would share a bit.</summary>
    private const int GroupPlaces = 8;

    private static readonly Lock Gate = new();
    private static volatile RuleIndex _current = new([], [.. Enumerable.Repeat<RuleBits[]>([], 32)], [], 0, 0);

    /// <summary>By the number of a word; null or beyond the end where no rule needs it most.</summary>
    private readonly RuleBits[]?[] _byWord;
    private readonly RuleBits[][] _byType;
    private readonly RuleBits[] _always;

    private readonly int _groups;

    private RuleIndex(RuleBits[]?[] byWord, RuleBits[][] byType, RuleBits[] always, int groups, int count) =>
        (_byWord, _byType, _always, _groups, Count) = (byWord, byType, always, groups, count);

    public static RuleIndex Current => _current;

    /// <summary>How many rules it holds: a sentence that was looked up in a smaller one is looked up anew.</summary>
    public int Count { get; }

    /// <summary>Takes in the rules of a group.</summary>
    /// <returns>The bit of the group, and that of the first rule; the others follow.</returns>
    public static (int Group, int First) Add(IReadOnlyList<Rule> rules)
    {
        lock (Gate)
        {
            var known = _current;
            var byWord = new RuleBits[]?[Vocabulary.Count + 1];
            known._byWord.CopyTo(byWord, 0);
            var byType = (RuleBits[][])known._byType.Clone();
            var always = known._always;
            var (group, first) = (known._groups % (GroupPlaces * 64), (GroupPlaces * 64) + known.Count);
            for (var i = 0; i < rules.Count; i++)
            {
                Add(byWord, byType, ref always, rules[i].Needs.FirstOrDefault(), group, first + i);
            }

            _current = new RuleIndex(byWord, byType, always, known._groups + 1, known.Count + rules.Count);
            return (group, first);
        }
    }

    /// <summary>A bit for each rule, set where the sentence holds the rarest thing that the rule needs, and for each group with such a rule.</summary>
    public ulong[] Candidates(ReadOnlySpan<AtomView> atoms, uint types)
    {
        var candidates = new ulong[GroupPlaces + (Count / 64) + 1];
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

    private static void Add(RuleBits[]?[] byWord, RuleBits[][] byType, ref RuleBits[] always, Need? need, int group, int rule)
    {
        if (need is null)
        {
            always = With(always, group, rule);
            return;
        }

        foreach (var word in need.Words)
        {
            byWord[word] = With(byWord[word] ?? [], group, rule);
        }

        for (var type = 0; type < byType.Length; type++)
        {
            if ((need.Types & (1u << type)) != 0)
            {
                byType[type] = With(byType[type], group, rule);
            }
        }
    }

    private static RuleBits[] With(RuleBits[] known, params ReadOnlySpan<int> added)
    {
        var bits = known.ToDictionary(static rule => rule.Place, static rule => rule.Bits);
        foreach (var bit in added)
        {
            bits[bit / 64] = bits.GetValueOrDefault(bit / 64) | (1UL << bit);
        }

        return [.. bits.Select(static place => new RuleBits(place.Key, place.Value)).OrderBy(static place => place.Place)];
    }

    private static void Set(ulong[] bits, RuleBits[] rules)
    {
        foreach (var rule in rules)
        {
            bits[rule.Place] |= rule.Bits;
        }
    }

    /// <summary>Rules or groups of neighbouring numbers, as bits of one place.</summary>
    private readonly record struct RuleBits(int Place, ulong Bits);
}
