using ImmunoGenPortal.Extraction.Compounds;
using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction;

/// <summary>Says what "this compound" is: the one named last before it, in the same part of the release.</summary>
public static class ReferenceResolver
{
    /// <summary>Puts in the place of each sentence with such words one that knows what they stand for.</summary>
    public static void Resolve(List<Sentence> sentences)
    {
        NamedThing? last = null;
        for (var i = 0; i < sentences.Count; i++)
        {
            last = i > 0 && sentences[i - 1].Section != sentences[i].Section ? null : last;
            if (!sentences[i].Holds(MentionType.Compound))
            {
                continue;
            }

            sentences[i] = sentences[i].Mentions.Any(IsReference) ? Resolve(sentences[i], ref last) : sentences[i];
            last = CompoundTopic.Of(sentences[i])?.Thing ?? last;
        }
    }

    private static Sentence Resolve(Sentence sentence, ref NamedThing? last)
    {
        var atoms = new List<Atom>(sentence.Atoms.Count);
        for (var i = 0; i < sentence.Atoms.Count; i++)
        {
            var atom = sentence.Atoms[i];
            if (atom.Mention is { } mention && IsReference(mention))
            {
                var names = i + 1 < sentence.Atoms.Count && sentence.Atoms[i + 1].Mention is { Type: MentionType.Compound, IsReference: false };
                AddReference(atoms, atom, mention, names ? null : last); // "the compound IMGN901" is the one that it names
                continue;
            }

            last = atom.Mention is { Type: MentionType.Compound } named ? named.Thing : last;
            atoms.Add(atom);
        }

        return sentence.With([.. atoms]);
    }

    /// <summary>A reference to nothing is only its words.</summary>
    private static void AddReference(List<Atom> atoms, Atom atom, Mention mention, NamedThing? last)
    {
        if (last is not null)
        {
            atoms.Add(atom with { Mention = mention with { Thing = last } });
            return;
        }

        for (var token = atom.FirstToken; token < atom.AfterToken; token++)
        {
            atoms.Add(new Atom(token, token + 1, null));
        }
    }

    private static bool IsReference(Mention mention) => mention is { Type: MentionType.Compound, IsReference: true };
}
