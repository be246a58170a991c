using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Text;

/// <summary>What rules are matched against: a sentence's words with its mentions, each mention one step.</summary>
public sealed class Sentence(TokenRun run, FixedList<Atom> atoms, Section section, int passage)
{
    public TokenRun Run { get; } = run;

    public FixedList<Atom> Atoms { get; } = atoms;

    public Section Section { get; } = section;

    /// <summary>The number of its passage, from 0.</summary>
    public int Passage { get; } = passage;

    /// <summary>What the matcher made of it last; made anew when rules were added since.</summary>
    internal SentenceView? View { get; set; }

    public EvidenceSpan Span => Run.Span(0, Run.Count);

    /// <summary>In the order of the text.</summary>
    public FixedList<Mention> Mentions { get; } = MentionsOf(atoms);

    /// <summary>The types of its mentions, as bits: most sentences are seen to hold none of a type without a look at them.</summary>
    private readonly uint _types = TypesOf(atoms);

    /// <summary>Whether it mentions anything of a type.</summary>
    public bool Holds(MentionType type) => (_types & (1u << (int)type)) != 0;

    /// <summary>The first mention of a type; null where there is none.</summary>
    public Mention? First(MentionType type)
    {
        if (Holds(type))
        {
            foreach (var mention in Mentions.Span)
            {
                if (mention.Type == type)
                {
                    return mention;
                }
            }
        }

        return null;
    }

    /// <summary>The last mention of a type; null where there is none.</summary>
    public Mention? Last(MentionType type)
    {
        for (var i = Mentions.Count - 1; Holds(type) && i >= 0; i--)
        {
            if (Mentions[i].Type == type)
            {
                return Mentions[i];
            }
        }

        return null;
    }

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

    private static uint TypesOf(FixedList<Atom> atoms)
    {
        var types = 0u;
        foreach (var atom in atoms.Span)
        {
            types |= atom.Mention is null ? 0 : 1u << (int)atom.Mention.Type;
        }

        return types;
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

/// <summary>What several sentences mention.</summary>
public static class SentenceList
{
    /// <summary>The mentions of a type, sentence by sentence.</summary>
    public static IEnumerable<Mention> Mentions(this FixedList<Sentence> sentences, MentionType type)
    {
        foreach (var sentence in sentences)
        {
            foreach (var mention in sentence.Holds(type) ? sentence.Mentions : FixedList<Mention>.Empty)
            {
                if (mention.Type == type)
                {
                    yield return mention;
                }
            }
        }
    }
}
