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
        var slots = new int[rule.Captures.Count * 2];
        Array.Fill(slots, -1);
        var (start, end) = (int.MaxValue, 0);
        foreach (var (name, first, after) in kept)
        {
            if (first >= 0)
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

    public bool Has(string name) => TryRange(name, out _, out _);

    /// <summary>The span of what was kept under a name; of a single mention its own span. Null where it was not met.</summary>
    public EvidenceSpan? SpanOf(string name) =>
        !TryRange(name, out var first, out var after) ? null : MentionOf(name)?.Span ?? Sentence.SpanOf(first, after);

    /// <summary>The mention kept under a name; null where it was not met or is no single mention.</summary>
    public Mention? MentionOf(string name) =>
        TryRange(name, out var first, out var after) && first == after - 1 ? Sentence.Atoms[first].Mention : null;

    /// <summary>The first atom of what was kept under a name; -1 where it was not met.</summary>
    public int AtomOf(string name) => TryRange(name, out var first, out _) ? first : -1;

    /// <summary>The mentions that it kept under any name.</summary>
    internal IEnumerable<Mention> Kept => Rule.Captures.Select(MentionOf).OfType<Mention>();

    /// <summary>Every mention within what it kept, alone or among other words.</summary>
    internal IEnumerable<Mention> Held =>
        Rule.Captures.SelectMany(name => TryRange(name, out var first, out var after) ? Sentence.Atoms.Skip(first).Take(after - first) : []).Select(atom => atom.Mention).OfType<Mention>();

    private bool TryRange(string name, out int first, out int after)
    {
        var slot = Rule.SlotOf(name);
        (first, after) = slot < 0 ? (-1, -1) : (_slots[slot * 2], _slots[(slot * 2) + 1]);
        return first >= 0 && after > first;
    }
}
