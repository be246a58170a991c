using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>The drugs that a study gives with its compound.</summary>
internal static class CombinationReader
{
    private const string StandardCare = "standard of care";

    /// <summary>The drugs named between two atoms as given with a compound.</summary>
    public static IReadOnlyList<Mention> Between(Sentence sentence, int first, int after) =>
        [.. CombinationRules.Rules.Match(sentence).Where(match => match.AtomOf("first") >= first && match.AtomOf("first") < after).SelectMany(Drugs)];

    /// <summary>The drugs themselves, without the words for a standard of care.</summary>
    public static IEnumerable<NamedThing> Named(IEnumerable<Mention> drugs) => drugs.Select(drug => drug.Thing!).Where(drug => drug.Name != StandardCare);

    /// <param name="isNamed">Whether the sentence itself names a study: what one that does not only thinks of is given in none that has begun.</param>
    public static void Read(Sentence sentence, Func<int, TrialDraft?> trialAt, bool isNamed)
    {
        var matches = CombinationRules.Rules.Match(sentence);
        var isHope = !isNamed && matches.Count > 0 && CombinationRules.Hopes.Match(sentence).Count > 0;
        foreach (var match in matches)
        {
            if (trialAt(match.AtomOf("first")) is { } trial && !(isHope && trial.Status != "planned"))
            {
                Add(match, trial);
            }
        }
    }

    private static void Add(Match match, TrialDraft trial)
    {
        foreach (var drug in Drugs(match))
        {
            if (drug.Thing!.Name == StandardCare && trial.Combination.Count > 0)
            {
                continue; // the drugs that it stands for are named already
            }

            trial.Combination.Add(drug.Thing);
            trial.Draft.Set(Properties.Trial.Combination, new NameValue(drug.Thing.Name), EvidenceSpans.Of(drug.Span), match.Rule.Id, match.Rule.Confidence);
        }
    }

    /// <summary>The drugs of a list: from the first on, as long as only commas, "and", "/" and brackets stand between.</summary>
    private static IEnumerable<Mention> Drugs(Match match)
    {
        var atoms = match.Sentence.Atoms;
        for (var i = match.AtomOf("first"); i < atoms.Count; i++)
        {
            if (atoms[i].Mention is { Type: MentionType.Drug } drug)
            {
                yield return drug;
            }
            else if ((match.Sentence.Run.Is(atoms[i].FirstToken, "with") && Compares(match)) || !(IsBetween(match.Sentence, i) || IsWhose(match.Sentence, i)))
            {
                yield break;
            }
        }
    }

    /// <summary>Whether the words before set one regimen against another: "comparing IMGN853 plus carboplatin with chemotherapy".</summary>
    private static bool Compares(Match match)
    {
        var first = match.AtomOf("first");
        for (var i = first - 1; i >= Math.Max(0, first - 8); i--)
        {
            if (match.Sentence.Run.IsAny(match.Sentence.Atoms[i].FirstToken, "comparing", "compares", "compare", "compared"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Merck's Keytruda": whose the next drug is.</summary>
    private static bool IsWhose(Sentence sentence, int atom) =>
        sentence.Atoms[atom].Mention?.Type == MentionType.Partner ? atom + 2 < sentence.Atoms.Count && sentence.Atoms[atom + 2].Mention?.Type == MentionType.Drug
        : atom + 1 < sentence.Atoms.Count && sentence.Run.Raw(sentence.Atoms[atom].FirstToken) is "'s" or "’s" && sentence.Atoms[atom + 1].Mention?.Type == MentionType.Drug;

    /// <summary>A mark or joint between drugs, or a short name for one in brackets: "azacitidine (AZA) and".</summary>
    private static bool IsBetween(Sentence sentence, int atom) =>
        (sentence.Atoms[atom].IsSingle && atom > 0 && sentence.Run.Raw(sentence.Atoms[atom - 1].FirstToken) is "(" && sentence.Run.Raw(sentence.Atoms[atom].FirstToken).Length < 6 && sentence.Run.Raw(sentence.Atoms[atom].AfterToken) is ")") ||
        sentence.Atoms[atom].IsSingle && (sentence.Run.Raw(sentence.Atoms[atom].FirstToken) is "," or "/" or "(" or ")" or "®" or "™" or "+" || sentence.Run.IsAny(sentence.Atoms[atom].FirstToken, "and", "plus", "or", "either", "with", "weekly", "daily") || IsDosed(sentence, atom));

    /// <summary>"low-dose dexamethasone", "high-dose": how much of the next drug is given.</summary>
    private static bool IsDosed(Sentence sentence, int atom)
    {
        var token = sentence.Atoms[atom].FirstToken;
        var first = sentence.Run.IsAny(token, "low", "high", "standard") ? token : sentence.Run.IsDash(token) ? token - 1 : sentence.Run.Is(token, "dose") ? token - 2 : token;
        return sentence.Run.IsAny(first, "low", "high", "standard") && sentence.Run.IsDash(first + 1) && sentence.Run.IsAny(first + 2, "dose");
    }
}
