using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>The disease of a study's patients, where the sentence that names the study leaves it out.</summary>
internal static class PatientsReader
{
    public static void Read(Sentence sentence, Func<int, TrialDraft?> trialAt, bool isNamed)
    {
        if (isNamed)
        {
            return;
        }

        TrialDraft? bare = null;
        foreach (var match in TrialRules.Patients.Match(sentence))
        {
            var disease = match.MentionOf("indication")!;
            if (!IndicationReader.IsGeneral(disease.Thing!) && trialAt(match.AtomOf("indication")) is { } trial && (trial.Indications.Count == 0 || trial == bare) && !(trial.IsGeneral && match.Rule.Id == "trial.patients.use") && IsNear(trial, sentence))
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

        if (trialAt(status.AtomOf("said")) is { } trial && IsNear(trial, sentence))
        {
            trial.SetStatus(status.Rule.Code, status.SpanOf("said")!.Value, sentence.Run.Text, status.Rule.Id, status.Rule.Confidence);
        }
    }

    /// <summary>Whether a sentence stands by one that told the study first or last; by the last alone where it begins with a count of patients, who may be a part of them.</summary>
    private static bool IsNear(TrialDraft trial, Sentence sentence) =>
        IsNear(trial.Passage, sentence) || (trial.FirstPassage >= 0 && IsNear(trial.FirstPassage, sentence) && sentence.Atoms[0].Mention is not { Type: MentionType.Count or MentionType.Fraction });

    private static bool IsNear(int passage, Sentence sentence) => Math.Abs(passage - sentence.Passage) < 3;
}
