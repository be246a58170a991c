using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction;

/// <summary>Says what "this compound" is: the one named last before it, in the same part of the release.</summary>
public static class ReferenceResolver
{
    public static IReadOnlyList<Sentence> Resolve(IReadOnlyList<Sentence> sentences)
    {
        var resolved = new List<Sentence>(sentences.Count);
        NamedThing? last = null;
        foreach (var sentence in sentences)
        {
            last = resolved.Count > 0 && resolved[^1].Section != sentence.Section ? null : last;
            if (!sentence.Holds(MentionType.Compound))
            {
                resolved.Add(sentence);
                continue;
            }

            resolved.Add(sentence.Mentions.Any(IsReference) ? Resolve(sentence, ref last) : sentence);
            last = sentence.Mentions.LastOrDefault(mention => mention.Type == MentionType.Compound && !mention.IsReference)?.Thing ?? last;
        }

        return resolved;
    }

    private static Sentence Resolve(Sentence sentence, ref NamedThing? last)
    {
        var atoms = new List<Atom>(sentence.Atoms.Count);
        foreach (var atom in sentence.Atoms)
        {
            if (atom.Mention is { } mention && IsReference(mention))
            {
                AddReference(atoms, atom, mention, last);
                continue;
            }

            last = atom.Mention is { Type: MentionType.Compound } named ? named.Thing : last;
            atoms.Add(atom);
        }

        return new Sentence(sentence.Run, [.. atoms], sentence.Section, sentence.Passage);
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
