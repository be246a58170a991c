using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction;

/// <summary>Short names that a release gives a company in brackets behind its name: SmithKline Beecham plc ("SB").</summary>
public static class DefinedNames
{
    private const int Longest = 12;

    /// <summary>Each looks through the text once: no release names more such companies.</summary>
    private const int MostDefined = 24;

    /// <summary>Puts in the place of each sentence with such a name one that knows whose it is.</summary>
    public static void Resolve(List<Sentence> sentences)
    {
        var defined = new Dictionary<string, NamedThing>(StringComparer.Ordinal);
        foreach (var sentence in sentences)
        {
            if (sentence.Holds(MentionType.Partner))
            {
                Define(sentence, defined);
            }
        }

        var names = defined.GetAlternateLookup<ReadOnlySpan<char>>();
        var firsts = defined.Keys.Aggregate(0UL, static (letters, name) => letters | (1UL << name[0])); // as bits by their last six: most words are seen by it to be none
        for (var i = 0; defined.Count > 0 && i < sentences.Count; i++)
        {
            sentences[i] = sentences[i].Named(Company);
        }

        Mention? Company(Sentence sentence, int atom)
        {
            var token = sentence.Atoms[atom].FirstToken;
            return (firsts & (1UL << sentence.Run.Raw(token)[0])) != 0 && sentence.Run.IsCapitalized(token) && names.TryGetValue(sentence.Run.Raw(token), out var company)
                ? new Mention(MentionType.Partner, sentence.SpanOf(atom, atom + 1)) { Thing = company, Code = company.Detail }
                : null;
        }
    }

    private static void Define(Sentence sentence, Dictionary<string, NamedThing> defined)
    {
        var atoms = sentence.Atoms.Span;
        for (var i = 0; i < atoms.Length; i++)
        {
            if (atoms[i].Mention is not { Type: MentionType.Partner, Thing: { } company })
            {
                continue;
            }

            DefineByForm(sentence, atoms[i], company, defined);
            if (i + 3 >= atoms.Length || !sentence.Run.Is(atoms[i + 1].FirstToken, "("))
            {
                continue;
            }

            var at = i + 2;
            at += IsQuote(sentence, at) ? 1 : 0;
            var name = at;
            at += 1 + (IsQuote(sentence, at + 1) ? 1 : 0);
            if (at < atoms.Length && sentence.Run.Is(atoms[at].FirstToken, ")") && IsShortName(sentence, name))
            {
                defined.TryAdd(sentence.Run.Raw(atoms[name].FirstToken).ToString(), company);
            }
        }
    }

    /// <summary>"Calder Biosciences" is "Calder" to the rest of the release, if that is no word of its own there.</summary>
    private static void DefineByForm(Sentence sentence, Atom atom, NamedThing company, Dictionary<string, NamedThing> defined)
    {
        if (company.IsKnown || Common.Holds(sentence.Run, atom.FirstToken))
        {
            return;
        }

        var name = sentence.Run.Raw(atom.FirstToken);
        if (name.Length >= 4 && defined.Count < MostDefined && !defined.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(name) && !sentence.Run.Text.Contains($" {name.ToString().ToLowerInvariant()} ", StringComparison.Ordinal))
        {
            defined.Add(name.ToString(), company);
            defined.TryAdd(name.ToString().ToUpperInvariant(), company);
        }
    }

    private static readonly WordSet Common = new("Advanced American Applied Allied Associated Atlantic Boston California Cambridge Central Clinical Eastern European First Future General Global International Japan Molecular National New North Novel Pacific Precision Prime Pure Royal South Southern Strategic Structural Synthetic Targeted Translational United Universal Western World", caseMatters: false);

    private static bool IsShortName(Sentence sentence, int atom) =>
        sentence.Atoms[atom] is { IsSingle: true, Mention: null, FirstToken: var token } && sentence.Run.IsCapitalized(token) && sentence.Run.Raw(token).Length is >= 2 and <= Longest;

    private static bool IsQuote(Sentence sentence, int atom) => atom < sentence.Atoms.Count && sentence.Run.Raw(sentence.Atoms[atom].FirstToken) is "\"" or "“" or "”";
}
