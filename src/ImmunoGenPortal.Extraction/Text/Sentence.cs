using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Text;

/// <summary>What rules are matched against: a sentence's words with its mentions, each mention one step.</summary>
public sealed class Sentence(TokenRun run, FixedList<Atom> atoms, Section section, int passage)
{
    private FixedList<Mention>? _mentions;

    public TokenRun Run { get; } = run;

    public FixedList<Atom> Atoms { get; } = atoms;

    public Section Section { get; } = section;

    /// <summary>The number of its passage, from 0.</summary>
    public int Passage { get; } = passage;

    /// <summary>What the matcher made of it last; made anew when rules were added since.</summary>
    internal SentenceView? View { get; set; }

    public EvidenceSpan Span => Run.Span(0, Run.Count);

    /// <summary>In the order of the text.</summary>
    public FixedList<Mention> Mentions => _mentions ??= MentionsOf(Atoms);

    private static FixedList<Mention> MentionsOf(FixedList<Atom> atoms)
    {
        var count = 0;
        foreach (var atom in atoms.Span)
        {
            count += atom.Mention is null ? 0 : 1;
        }

        if (count == 0)
        {
            return FixedList<Mention>.Empty;
        }

        var mentions = new Mention[count];
        for (var i = atoms.Count - 1; count > 0; i--)
        {
            if (atoms[i].Mention is { } mention)
            {
                mentions[--count] = mention;
            }
        }

        return new FixedList<Mention>(mentions);
    }

    /// <summary>The span of some of its atoms.</summary>
    public EvidenceSpan SpanOf(int firstAtom, int afterAtom) => Run.Span(Atoms[firstAtom].FirstToken, Atoms[afterAtom - 1].AfterToken);
}

/// <summary>One step of a sentence: a mention, or a token that belongs to none.</summary>
public readonly record struct Atom(int FirstToken, int AfterToken, Mention? Mention)
{
    /// <summary>Whether it is one token, whose own word a rule may name even where it is a mention ("third").</summary>
    public bool IsSingle => AfterToken == FirstToken + 1;
}
