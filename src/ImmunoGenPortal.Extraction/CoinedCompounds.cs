using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction;

/// <summary>Codes that no list knows, which a release calls a conjugate: "LH-171 is an antibody-drug conjugate". One behind a compound's name in brackets is another name of it.</summary>
public static class CoinedCompounds
{
    public static readonly RuleSet Rules = RuleSet.Parse("""
        let AGENT = (dm1 | dm4 | dm21 | maytansinoid | maytansine | maytansinoids | dgn462 | dgn549 | ign)
        let KIND = (antibody-drug conjugate | antibody drug conjugate | antibody-maytansinoid conjugate | adc | immunoconjugate | immuno-conjugate | tap | tumor-activated prodrug | targeted antibody payload | armed antibody | probody drug conjugate)
        coined.kind    compound:COMPOUND (is | was | , | which is | as)? (a | an | the | its | our | their | one of | ORG 's) …6 KIND
        coined.kind    KIND (compound | candidate | product | product candidate | called | known as | designated | code-named)? compound:COMPOUND
        coined.agent   compound:COMPOUND (which | that)? …1 (consists | comprises | combines | pairs | links | couples | joins | carries | contains | delivers | attaches | unites | uses | is composed | is made) …20 AGENT
        coined.agent   AGENT (is | are | was)? …3 (attached | linked | conjugated | coupled | joined) to …6 compound:COMPOUND
        coined.not     (not | no) …2 (a | an) …6 KIND !
        coined.not     compound:COMPOUND (is | was)? (a | an | the | its | our) …4 (study | trial | protocol) !
        coined.not     compound:COMPOUND (a | an | the) KIND …2 (company | developer | platform | technology | conference | meeting) !
        """);

    /// <summary>Reads anew the sentences in which a code turned out to be no compound.</summary>
    public static void Resolve(List<Sentence> sentences, MentionReader reader)
    {
        var coined = new HashSet<string>(StringComparer.Ordinal);
        var aliases = new Dictionary<NamedThing, NamedThing>();
        var doubtful = sentences.FindAll(static sentence => sentence.Holds(MentionType.Compound) && sentence.Mentions.Any(static mention => mention.IsCoined));
        foreach (var sentence in doubtful)
        {
            coined.UnionWith(Rules.Match(sentence).Select(static match => match.MentionOf("compound")!).Where(static mention => mention.IsCoined).Select(static mention => mention.Thing!.Name));
            AddAliases(sentence, aliases);
        }

        coined.UnionWith(aliases.Keys.Select(static thing => thing.Name));
        reader.Coined = coined;
        for (var i = 0; doubtful.Count > 0 && i < sentences.Count; i++)
        {
            sentences[i] = Settle(sentences[i], reader, coined, aliases);
        }
    }

    /// <summary>"vexiluzamab ravtansine (MX-2009)": a code in brackets, or behind a stroke, right behind another compound's name.</summary>
    private static void AddAliases(Sentence sentence, Dictionary<NamedThing, NamedThing> aliases)
    {
        for (var i = 2; i < sentence.Atoms.Count; i++)
        {
            if (sentence.Atoms[i].Mention is { IsCoined: true, Thing: { } code } && sentence.Atoms[i - 2].Mention is { Type: MentionType.Compound, IsCoined: false, Thing: { } named }
                && (sentence.Run.Raw(sentence.Atoms[i - 1].FirstToken) is "/" || (sentence.Run.Raw(sentence.Atoms[i - 1].FirstToken) is "(" && sentence.Run.Raw(sentence.Atoms[i].AfterToken) is ")" or "," or ";")))
            {
                aliases.TryAdd(code, named);
            }
        }
    }

    private static Sentence Settle(Sentence sentence, MentionReader reader, HashSet<string> coined, Dictionary<NamedThing, NamedThing> aliases)
    {
        if (!sentence.Holds(MentionType.Compound) || !sentence.Mentions.Any(static mention => mention.IsCoined))
        {
            return sentence;
        }

        var read = sentence.Mentions.Any(mention => mention.IsCoined && !coined.Contains(mention.Thing!.Name)) ? reader.Read(sentence.Run) : sentence.Atoms;
        return sentence.With([.. read.Select(atom => atom.Mention is { IsCoined: true, Thing: { } code } mention && aliases.TryGetValue(code, out var named) ? atom with { Mention = mention with { Thing = named } } : atom)]);
    }
}
