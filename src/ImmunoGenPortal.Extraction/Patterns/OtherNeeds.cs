namespace ImmunoGenPortal.Extraction.Patterns;

/// <summary>What rules need beside their rarest need, in one list: most rules that a sentence calls up lack one of these, and are seen to at one look.</summary>
internal readonly struct OtherNeeds
{
    /// <summary>Need after need: its types, how many words it has, and these.</summary>
    private readonly int[] _needs;

    /// <summary>By rule where its needs begin; they end where those of the next begin.</summary>
    private readonly int[] _starts;

    public OtherNeeds(IReadOnlyList<Rule> rules)
    {
        var needs = new List<int>();
        _starts = new int[rules.Count + 1];
        for (var rule = 0; rule < rules.Count; rule++)
        {
            foreach (var need in rules[rule].Needs.Skip(1))
            {
                needs.AddRange([unchecked((int)need.Types), need.Words.Length, .. need.Words]);
            }

            _starts[rule + 1] = needs.Count;
        }

        _needs = [.. needs];
    }

    /// <summary>Whether a sentence may meet all of a rule's; where it may not, it surely does not.</summary>
    public bool MayBeMet(int rule, SentenceView sentence)
    {
        var needs = _needs.AsSpan(_starts[rule].._starts[rule + 1]);
        while (!needs.IsEmpty)
        {
            if ((sentence.TypeSet & unchecked((uint)needs[0])) == 0 && !sentence.MayHoldAny(needs.Slice(2, needs[1])))
            {
                return false;
            }

            needs = needs[(2 + needs[1])..];
        }

        return true;
    }
}
