using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>A study of which figures are told but neither phase nor name: "an early-stage trial of IMGN901 in solid tumors".</summary>
internal static class UnnamedStudy
{
    private const string Rule = "trial.unnamed";

    /// <summary>What is told before the standing text on compounds and company; empty where that names a study of the compound, or tells no figures.</summary>
    public static List<ToldSentence> Sentences(List<ToldSentence> body, NamedThing compound)
    {
        var about = body.FindIndex(told => told.Sentence.Run.Is(0, "about") && !told.Sentence.Run.IsAny(2, "study", "trial") && told.Sentence.Atoms.Count < 8);
        var news = about < 0 ? body : body[..about];
        var figures = news.FindIndex(told => (told.Topic is null || told.Topic == compound) && ResultRules.Rules.Match(told.Sentence).Count > 0 && told.Stretches.Count == 0);
        if (figures < 0)
        {
            return [];
        }

        var isOwn = news.Exists(told => told.Stretches.Any(stretch => stretch.Trial.Compound == compound && !IsToCome(stretch.Trial)));
        var goesOn = news.FindIndex(told => told.Stretches.Count > 0) is var first && first > figures && news.TrueForAll(told => told.Stretches.All(stretch => stretch.Trial.Compound != compound || IsToCome(stretch.Trial) || Begun.Match(told.Sentence).Count > 0));
        return isOwn && !goesOn ? [] : news;
    }

    /// <summary>A study that is only planned has no figures.</summary>
    private static bool IsToCome(TrialDraft trial) => trial.Status == "planned";

    /// <summary>A study that was begun to go on from figures told before it: "then initiated a Phase III trial to assess it further".</summary>
    private static readonly RuleSet Begun = RuleSet.Parse("""
        trial.begun-after   (initiated | began | started | launched | opened | commenced) (a | an | another | the) …4 (PHASE | trial | study | STUDY) …16 to (assess | evaluate | compare | test | study | examine | investigate | confirm)
        """);

    private static bool IsBegunAfter(TrialDraft trial, List<ToldSentence> told) =>
        told.Exists(one => one.Stretches.Any(stretch => stretch.Trial == trial) && Begun.Match(one.Sentence).Count > 0);

    /// <summary>What stands below "About the study" among the standing text; empty where nothing does, or where it names a study.</summary>
    public static List<ToldSentence> UnderHeading(FixedList<Sentence> standing)
    {
        var below = new List<ToldSentence>();
        var isBelow = false;
        foreach (var sentence in standing)
        {
            isBelow = sentence.Run.Is(0, "about") && sentence.Atoms.Count < 8 ? TrialReader.IsAboutStudy(sentence) : isBelow;
            if (isBelow)
            {
                below.Add(new ToldSentence(sentence, [], null, null, null));
            }
        }

        return below.Exists(told => StudyPlaces.Find(told.Sentence).Count > 0) ? [] : below;
    }

    public static void Begin(TrialBook book, Mention lead, List<ToldSentence> told)
    {
        var sentence = told.Find(one => TrialRules.Unnamed.Match(one.Sentence).Count > 0)?.Sentence;
        var diseases = sentence is null ? [] : StudyDiseases.Indications(sentence, 0, sentence.Atoms.Count);
        var isGeneral = sentence is not null && diseases.Count == 0 && StudyDiseases.IsGeneral(sentence, 0, sentence.Atoms.Count);
        if (book.Trials.FirstOrDefault(trial => trial.Compound == lead.Thing && !IsToCome(trial) && !IsBegunAfter(trial, told) && trial.Combination.Count == 0 && !isGeneral && (diseases.Count == 0 || diseases.Exists(disease => trial.Indications.Contains(disease.Thing!)))) is { } known)
        {
            known.Passage = 0; // what is told before belongs to it
            return;
        }

        if (book.Begin(lead, Rule, 0.7) is { } trial)
        {
            trial.IsUnnamed = true;
            trial.IsGeneral = isGeneral;
            foreach (var disease in diseases.Where(disease => trial.Indications.Add(disease.Thing!)))
            {
                trial.Draft.Set(Properties.Trial.Indication, new NameValue(disease.Thing!.Name), EvidenceSpans.Of(disease.Span), Rule, 0.7);
            }
        }
    }
}
