using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Text;

/// <summary>What rules are matched against: a sentence's words with its mentions, each mention one step.</summary>
public sealed class Sentence
{
    /// <summary>The types of its mentions, as bits: most sentences are seen to hold none of a type without a look at them.</summary>
    private readonly uint _types;

    /// <param name="passage">The number of its passage, from 0.</param>
    public Sentence(TokenRun run, FixedList<Atom> atoms, Section section, int passage)
    {
        (Run, Atoms, Section, Passage) = (run, atoms, section, passage);
        Mentions = MentionsOf(atoms, out _types);
    }

    public TokenRun Run { get; }

    public FixedList<Atom> Atoms { get; }

    public Section Section { get; }

    /// <summary>The number of its passage, from 0.</summary>
    public int Passage { get; }

    /// <summary>What the matcher made of it last; made anew when rules were added since.</summary>
    internal SentenceView? View { get; set; }

    public EvidenceSpan Span => Run.Span(0, Run.Count);

    /// <summary>Whether it ends in a colon: "Among the 24 patients treated:", with a list below it.</summary>
    public bool OpensList => Run.Is(Run.Count - 1, ":");

    /// <summary>In the order of the text.</summary>
    public FixedList<Mention> Mentions { get; }

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

    /// <summary>The atom that one of its mentions is; -1 where it is none of them.</summary>
    public int AtomOf(Mention mention)
    {
        var at = Atoms.Count - 1;
        while (at >= 0 && !ReferenceEquals(Atoms[at].Mention, mention))
        {
            at--;
        }

        return at;
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

    /// <summary>The same words with other mentions.</summary>
    public Sentence With(FixedList<Atom> atoms) => new(Run, atoms, Section, Passage);

    /// <summary>With mentions in the place of single words that were none; itself where no word is one.</summary>
    /// <param name="name">What the word of an atom, which it is given by place, is the name of; null where of nothing.</param>
    public Sentence Named(Func<Sentence, int, Mention?> name)
    {
        Atom[]? named = null;
        var atoms = Atoms.Span;
        for (var i = 0; i < atoms.Length; i++)
        {
            if (atoms[i] is { Mention: null, IsSingle: true } && name(this, i) is { } mention)
            {
                named ??= atoms.ToArray();
                named[i] = atoms[i] with { Mention = mention };
            }
        }

        return named is null ? this : With(new FixedList<Atom>(named));
    }

    private static FixedList<Mention> MentionsOf(FixedList<Atom> atoms, out uint types)
    {
        types = 0;
        var count = 0;
        foreach (ref readonly var atom in atoms.Span)
        {
            if (atom.Mention is { } mention)
            {
                count++;
                types |= 1u << (int)mention.Type;
            }
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

    /// <summary>Whether a semicolon stands among some of its atoms: what is told on either side of it is told apart.</summary>
    public bool HasSemicolon(int firstAtom, int afterAtom)
    {
        for (var atom = firstAtom; atom < afterAtom; atom++)
        {
            if (Run.Is(Atoms[atom].FirstToken, ";"))
            {
                return true;
            }
        }

        return false;
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
    public static List<Mention> Mentions(this FixedList<Sentence> sentences, MentionType type)
    {
        List<Mention> mentions = [];
        foreach (var sentence in sentences)
        {
            foreach (var mention in sentence.Holds(type) ? sentence.Mentions : FixedList<Mention>.Empty)
            {
                if (mention.Type == type)
                {
                    mentions.Add(mention);
                }
            }
        }

        return mentions;
    }
}
