using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>Own names of trials that no list knows: told once as "the SILVERGATE study", the name alone stands for it.</summary>
internal static class CoinedStudies
{
    /// <summary>Shorter ones are words too often.</summary>
    private const int Shortest = 6;

    public static void Resolve(List<Sentence> sentences)
    {
        Dictionary<string, NamedThing>? coined = null;
        foreach (var sentence in sentences)
        {
            for (var i = 0; sentence.Holds(MentionType.Study) && i < sentence.Mentions.Count; i++)
            {
                if (sentence.Mentions[i] is { Type: MentionType.Study, Thing: { IsKnown: false, Name: { Length: >= Shortest } name } thing } && !name.AsSpan().ContainsAnyExceptInRange('A', 'Z'))
                {
                    (coined ??= new(StringComparer.Ordinal)).TryAdd(name, thing);
                }
            }
        }

        if (coined is null)
        {
            return;
        }

        var names = coined.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < sentences.Count; i++)
        {
            sentences[i] = Name(sentences[i], names);
        }
    }

    private static Sentence Name(Sentence sentence, Dictionary<string, NamedThing>.AlternateLookup<ReadOnlySpan<char>> names)
    {
        Atom[]? named = null;
        var atoms = sentence.Atoms.Span;
        for (var i = 0; i < atoms.Length; i++)
        {
            var word = sentence.Run.Raw(atoms[i].FirstToken);
            if (atoms[i] is { Mention: null, IsSingle: true } && word.Length >= Shortest && char.IsAsciiLetterUpper(word[^1]) && names.TryGetValue(word, out var thing) && StudyNameReader.IsUsed(sentence.Run, atoms[i].FirstToken, atoms[i].AfterToken))
            {
                named ??= atoms.ToArray();
                named[i] = atoms[i] with { Mention = new Mention(MentionType.Study, sentence.SpanOf(i, i + 1)) { Thing = thing } };
            }
        }

        return named is null ? sentence : new Sentence(sentence.Run, new FixedList<Atom>(named), sentence.Section, sentence.Passage);
    }
}
