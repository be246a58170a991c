using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>The diseases that a release ties to a compound or a study.</summary>
public static class IndicationReader
{
    /// <summary>Words for disease at large: they name none.</summary>
    private static readonly HashSet<string> General = ["cancer", "solidtumor", "hematologicmalignancy", "autoimmunedisease"];

    /// <summary>Words for families of diseases: they name one only where the release names none of the family.</summary>
    private static readonly HashSet<string> Families = ["leukemia", "lymphoma", "acuteleukemia", "lungcancer", "gynecologiccancer", "skincancer", "sarcoma", "braintumor", "headandneckcancer"];

    /// <summary>No chain of kinds is longer.</summary>
    private const int Deepest = 8;

    public static bool IsGeneral(NamedThing indication) => General.Contains(indication.Key);

    public static void Read(ReleaseContext context)
    {
        if (!context.Drafts.Exists(draft => draft.Kind == SubjectKind.Compound))
        {
            return;
        }

        var careers = Careers(context.Telling);
        FixedList<Sentence> told = careers.Count == 0 ? context.TellingInOrder : [.. context.TellingInOrder.Where(sentence => !careers.Contains(sentence.Passage))];
        var defining = told.Select(Defining).OfType<Mention>().ToHashSet(ReferenceEqualityComparer.Instance);
        var mentions = told.Mentions(MentionType.Indication).Where(mention => !IsGeneral(mention.Thing!) && !defining.Contains(mention)).ToLookup(mention => mention.Thing!);
        var broader = mentions.SelectMany(named => Broader(context.Lexicon, named.Key)).ToHashSet();
        foreach (var indication in mentions.Where(named => !Families.Contains(named.Key.Key) || !broader.Contains(named.Key)))
        {
            context.Drafts.Add(EntityDraft.Make(SubjectKind.Indication, Properties.Indication.Name, Properties.Indication.Alias, [.. indication], context.Text));
        }
    }

    /// <summary>In steps: "is a rare and aggressive kind of".</summary>
    private const int LongestDefinition = 9;

    /// <summary>What a sentence says that a disease is: "Merkel cell carcinoma (MCC) is an aggressive neuroendocrine cancer". Null where it says nothing of the kind.</summary>
    private static Mention? Defining(Sentence sentence)
    {
        var (run, atoms) = (sentence.Run, sentence.Atoms);
        if (!sentence.Holds(MentionType.Indication) || atoms[0].Mention is not { Type: MentionType.Indication } disease)
        {
            return null;
        }

        var at = atoms.Count > 4 && run.Raw(atoms[1].FirstToken) is "(" && run.Raw(atoms[3].FirstToken) is ")" ? 4 : 1;
        if (at + 1 >= atoms.Count || !run.Is(atoms[at].FirstToken, "is") || !run.IsAny(atoms[at + 1].FirstToken, "a", "an", "one"))
        {
            return null;
        }

        for (var i = at + 2; i < Math.Min(atoms.Count, at + LongestDefinition); i++)
        {
            if (atoms[i].Mention is { Type: MentionType.Indication } kind)
            {
                return kind.Thing == disease.Thing ? null : kind;
            }
        }

        return null;
    }

    /// <summary>The diseases that one is a kind of.</summary>
    private static IEnumerable<NamedThing> Broader(NameLexicon lexicon, NamedThing disease)
    {
        for (var depth = 0; depth < Deepest && disease.Detail is { } name && lexicon.Find(MentionType.Indication, name) is { } broader; depth++)
        {
            yield return disease = broader;
        }
    }

    /// <summary>Passages that tell of a person and of no compound or study: the diseases there belong to a career.</summary>
    private static HashSet<int> Careers(FixedList<Sentence> sentences)
    {
        var careers = new HashSet<int>();
        foreach (var sentence in sentences)
        {
            if (sentence.Section == Section.Body && Has(sentence, MentionType.Person, MentionType.Title))
            {
                careers.Add(sentence.Passage);
            }
        }

        foreach (var sentence in sentences)
        {
            if (careers.Count > 0 && Has(sentence, MentionType.Compound, MentionType.Phase, MentionType.Study))
            {
                careers.Remove(sentence.Passage);
            }
        }

        return careers;
    }

    private static bool Has(Sentence sentence, params ReadOnlySpan<MentionType> types)
    {
        foreach (var type in types)
        {
            if (sentence.Holds(type))
            {
                return true;
            }
        }

        return false;
    }
}
