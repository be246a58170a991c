using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>The disease of a study's patients, where the sentence that names the study leaves it out.</summary>
internal static class PatientsReader
{
    /// <summary>Says of a part of the study who may enter it, beside what its first sentence told.</summary>
    private const string Limited = "limited";

    /// <summary>What the patients of a study had, wherever it is told: "Diagnoses were".</summary>
    private const string Types = "types";

    public static void Read(Sentence sentence, Func<int, TrialDraft?> trialAt, bool isNamed)
    {
        TrialDraft? bare = null;
        foreach (var match in TrialRules.Patients.Match(sentence).Where(match => !isNamed || match.Rule.Code == Limited))
        {
            var disease = match.MentionOf("indication")!;
            if (!IndicationReader.IsGeneral(disease.Thing!) && trialAt(match.AtomOf("indication")) is { } trial && (trial.Indications.Count == 0 || trial == bare || match.Rule.Code == Limited) && !(trial.IsGeneral && match.Rule.Id == "trial.patients.use") && (match.Rule.Code == Types || IsNear(trial, sentence)))
            {
                bare = trial;
                foreach (var joint in StudyDiseases.JointIndications(sentence, match.AtomOf("indication")))
                {
                    trial.Indications.Add(joint.Thing!);
                    trial.Draft.Set(Properties.Trial.Indication, new NameValue(joint.Thing!.Name), EvidenceSpans.Of(joint.Span), match.Rule.Id, match.Rule.Confidence);
                }
            }
        }
    }

    /// <summary>"Enrollment is ongoing", "the trial has been completed", right behind what names the study.</summary>
    public static void ReadStatus(Sentence sentence, Func<int, TrialDraft?> trialAt, bool isNamed)
    {
        if (isNamed || TrialRules.Later.Match(sentence) is not [var status, ..])
        {
            return;
        }

        if (trialAt(status.AtomOf("said")) is { } trial && (IsNear(trial, sentence) || (status.Rule.Code == "enrolling" && Math.Abs(trial.Passage - sentence.Passage) < LongestList)))
        {
            trial.SetStatus(status.Rule.Code, status.SpanOf("said")!.Value, sentence.Run.Text, status.Rule.Id, status.Rule.Confidence);
        }
    }

    /// <summary>In passages: a list of findings may stand between a study and the sentence that says that it goes on taking in patients.</summary>
    private const int LongestList = 9;

    /// <summary>Whether a sentence stands by one that told the study first or last; by the last alone where it begins with a count of patients, who may be a part of them.</summary>
    private static bool IsNear(TrialDraft trial, Sentence sentence) =>
        IsNear(trial.Passage, sentence) || (trial.FirstPassage >= 0 && IsNear(trial.FirstPassage, sentence) && sentence.Atoms[0].Mention is not { Type: MentionType.Count or MentionType.Fraction });

    private static bool IsNear(int passage, Sentence sentence) => Math.Abs(passage - sentence.Passage) < 3;
}
