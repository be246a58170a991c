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
                if (sentence.Mentions[i] is { Type: MentionType.Study, Thing: { IsKnown: false, Name: { Length: >= Shortest } name } thing } && (ProtocolReader.IsGroupNumber(name) || !name.AsSpan().ContainsAnyExceptInRange('A', 'Z')))
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
            sentences[i] = sentences[i].Named(Study);
        }

        Mention? Study(Sentence sentence, int atom)
        {
            var word = sentence.Run.Raw(sentence.Atoms[atom].FirstToken);
            return word.Length >= Shortest && (char.IsAsciiLetterUpper(word[^1]) || ProtocolReader.IsGroupNumber(word)) && names.TryGetValue(word, out var study) && StudyNameReader.IsUsed(sentence.Run, sentence.Atoms[atom].FirstToken, sentence.Atoms[atom].AfterToken)
                ? new Mention(MentionType.Study, sentence.SpanOf(atom, atom + 1)) { Thing = study }
                : null;
        }
    }
}
