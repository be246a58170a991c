using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Patterns;

/// <summary>A place where a rule's pattern stands in a sentence, with what it kept under names.</summary>
public sealed class Match
{
    private readonly int[] _slots;

    internal Match(Rule rule, Sentence sentence, int first, int after, int[] slots)
    {
        (Rule, Sentence, First, After, _slots) = (rule, sentence, first, after, slots);
    }

    /// <summary>A reading made by other means than the rule's pattern, kept under its name.</summary>
    /// <param name="kept">What the rule keeps: a name, the first atom and the one behind; a first of -1 where it was not met.</param>
    internal static Match Made(Rule rule, Sentence sentence, params ReadOnlySpan<(string Name, int First, int After)> kept)
    {
        var slots = new int[rule.Captures.Length * 2];
        Array.Fill(slots, -1);
        var (start, end) = (int.MaxValue, 0);
        foreach (var (name, first, after) in kept)
        {
            if (first >= 0 && rule.SlotOf(name) >= 0)
            {
                (slots[rule.SlotOf(name) * 2], slots[(rule.SlotOf(name) * 2) + 1]) = (first, after);
                (start, end) = (Math.Min(start, first), Math.Max(end, after));
            }
        }

        return new Match(rule, sentence, start, end, slots);
    }

    public Rule Rule { get; }

    public Sentence Sentence { get; }

    /// <summary>The first atom of the match.</summary>
    public int First { get; }

    /// <summary>The atom behind the match.</summary>
    public int After { get; }

    public EvidenceSpan Span => Sentence.SpanOf(First, After);

    public bool Has(string name) => Rule.SlotOf(name) is >= 0 and var slot && TryRange(slot, out _, out _);

    /// <summary>The span of what was kept under a name; of a single mention its own span. Null where it was not met.</summary>
    public EvidenceSpan? SpanOf(string name) =>
        Rule.SlotOf(name) is not (>= 0 and var slot) || !TryRange(slot, out var first, out var after) ? null : KeptIn(slot)?.Span ?? Sentence.SpanOf(first, after);

    /// <summary>The mention kept under a name; null where it was not met or is no single mention.</summary>
    public Mention? MentionOf(string name) => Rule.SlotOf(name) is >= 0 and var slot ? KeptIn(slot) : null;

    /// <summary>The first atom of what was kept under a name; -1 where it was not met.</summary>
    public int AtomOf(string name) => Rule.SlotOf(name) is >= 0 and var slot && TryRange(slot, out var first, out _) ? first : -1;

    /// <summary>The atom behind what was kept under a name; -1 where it was not met.</summary>
    internal int AfterOf(string name) => Rule.SlotOf(name) is >= 0 and var slot && TryRange(slot, out _, out var after) ? after : -1;

    /// <summary>How many names its rule keeps things under.</summary>
    internal int SlotCount => _slots.Length / 2;

    /// <summary>The mention kept under the name of a number; null where it was not met or is no single mention.</summary>
    internal Mention? KeptIn(int slot) => TryRange(slot, out var first, out var after) && first == after - 1 ? Sentence.Atoms[first].Mention : null;

    /// <summary>The mentions that it kept under any name.</summary>
    internal IEnumerable<Mention> Kept
    {
        get
        {
            for (var slot = 0; slot < SlotCount; slot++)
            {
                if (KeptIn(slot) is { } mention)
                {
                    yield return mention;
                }
            }
        }
    }

    /// <summary>Every mention within what it kept, alone or among other words.</summary>
    internal IEnumerable<Mention> Held
    {
        get
        {
            for (var slot = 0; slot < SlotCount; slot++)
            {
                for (var atom = _slots[slot * 2]; TryRange(slot, out _, out var after) && atom < after; atom++)
                {
                    if (Sentence.Atoms[atom].Mention is { } mention)
                    {
                        yield return mention;
                    }
                }
            }
        }
    }

    private bool TryRange(int slot, out int first, out int after)
    {
        (first, after) = (_slots[slot * 2], _slots[(slot * 2) + 1]);
        return first >= 0 && after > first;
    }
}
