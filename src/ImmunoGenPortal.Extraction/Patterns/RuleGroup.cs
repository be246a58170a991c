using System.Numerics;
using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Patterns;

/// <summary>Rules that are looked for together: their numbers in the index follow each other.</summary>
internal sealed class RuleGroup
{
    private readonly Rule[] _rules;

    /// <summary>The bit of the group in the index, and that of its first rule.</summary>
    private readonly int _group;
    private readonly int _first;

    /// <summary>The bits of its rules, from the place on where the first one stands.</summary>
    private readonly ulong[] _bits;

    private readonly OtherNeeds _needs;

    public RuleGroup(Rule[] rules)
    {
        _rules = rules;
        _needs = new OtherNeeds(rules);
        (_group, _first) = RuleIndex.Add(rules);
        _bits = rules.Length == 0 ? [] : new ulong[((_first + rules.Length - 1) / 64) - (_first / 64) + 1];
        for (var number = _first; number < _first + rules.Length; number++)
        {
            _bits[(number / 64) - (_first / 64)] |= 1UL << (number % 64);
        }
    }

    /// <summary>Whether a sentence holds what a rule of the group needs most: most sentences hold nothing of a set, and cost no more than this look.</summary>
    public bool MayMatch(SentenceView view) => (view.Candidates[_group / 64] & (1UL << _group)) != 0;

    /// <summary>Every match, by rule and then left to right. Null where none matches.</summary>
    public List<Match>? Find(Sentence sentence, SentenceView view)
    {
        if (!MayMatch(view))
        {
            return null;
        }

        List<Match>? found = null;
        for (var place = 0; place < _bits.Length; place++)
        {
            for (var bits = _bits[place] & view.Candidates[(_first / 64) + place]; bits != 0; bits &= bits - 1)
            {
                var rule = (((_first / 64) + place) * 64) + BitOperations.TrailingZeroCount(bits) - _first;
                if (_needs.MayBeMet(rule, view))
                {
                    _rules[rule].Find(sentence, view, ref found);
                }
            }
        }

        return found;
    }
}
