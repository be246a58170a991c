using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Patterns;

/// <summary>Rules that are looked for together: their numbers in the index follow each other.</summary>
internal sealed class RuleGroup
{
    private readonly Rule[] _rules;

    /// <summary>The bit of the group in the index, and that of its first rule.</summary>
    private readonly int _group;
    private readonly int _first;

    private readonly OtherNeeds _needs;

    public RuleGroup(Rule[] rules)
    {
        _rules = rules;
        _needs = new OtherNeeds(rules);
        (_group, _first) = RuleIndex.Add(rules);
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
        var after = _first + _rules.Length;
        for (var number = view.NextCandidate(_first, after); number < after; number = view.NextCandidate(number + 1, after))
        {
            if (_needs.MayBeMet(number - _first, view))
            {
                _rules[number - _first].Find(sentence, view, ref found);
            }
        }

        return found;
    }
}
