using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>The diseases of studies that are told without one: what its name is known for, what its compound is for, what the headline tells.</summary>
internal static class TrialDiseases
{
    /// <summary>A study whose disease is not told is in the one that its compound is for.</summary>
    public static void Complete(ReleaseContext context, IReadOnlyList<TrialDraft> trials)
    {
        var bare = trials.Where(trial => trial.Indications.Count == 0 && !trial.IsGeneral).ToList();
        if (bare.Count == 0)
        {
            return;
        }

        var aims = Aims(context);
        var headline = HeadlineDisease(context);
        foreach (var trial in bare.OrderBy(trial => trial.Name?.Disease is null)) // the known ones first: others may be like them
        {
            if (KnownDisease(context, trial) is { } known)
            {
                trial.Draft.Set(Properties.Trial.Indication, new NameValue(known.Thing!.Name), EvidenceSpans.Of(known.Span), "trial.disease.known", 0.75, Basis.Implied);
                trial.Indications.Add(known.Thing!);
                continue;
            }

            IReadOnlyList<Mention>? told = aims.GetValueOrDefault(trial.Compound);
            foreach (var disease in told ?? [])
            {
                trial.Draft.Set(Properties.Trial.Indication, new NameValue(disease.Thing!.Name), EvidenceSpans.Of(disease.Span), "trial.disease.aim", 0.7);
            }

            if (told is null && headline is not null && IsInHeadline(context, trial) && DiseaseOfOthers(trial, trials) is null && !HasOther(trial, trials))
            {
                trial.Draft.Set(Properties.Trial.Indication, new NameValue(headline.Thing!.Name), EvidenceSpans.Of(headline.Span), "trial.disease.headline", 0.65, Basis.Implied);
            }
            else if (told is null && DiseaseOfOthers(trial, trials) is { } alike)
            {
                trial.Draft.Set(Properties.Trial.Indication, alike.Draft[Properties.Trial.Indication]!, alike.Draft.EvidenceOf(Properties.Trial.Indication), "trial.disease.alike", 0.6, Basis.Implied);
            }
        }
    }

    /// <summary>The only disease that the headline names; null where it names none or several.</summary>
    private static Mention? HeadlineDisease(ReleaseContext context)
    {
        var diseases = context.In(Section.Headline, Section.Subtitle).SelectMany(sentence => sentence.Mentions).Where(StudyFocus.IsDisease).ToList();
        return diseases.Count > 0 && diseases.TrueForAll(disease => disease.Thing == diseases[0].Thing) ? diseases[0] : null;
    }

    private static bool IsInHeadline(ReleaseContext context, TrialDraft trial) =>
        context.In(Section.Headline, Section.Subtitle).Any(sentence => sentence.Mentions.Any(mention => mention.Type == MentionType.Compound && mention.Thing == trial.Compound));

    /// <summary>Whether a study of the compound has a disease of its own.</summary>
    private static bool HasOther(TrialDraft bare, IReadOnlyList<TrialDraft> trials) =>
        trials.Any(trial => trial.Compound == bare.Compound && trial.Indications.Count > 0);

    /// <summary>The disease that a named study is known to be in, where the release names it.</summary>
    private static Mention? KnownDisease(ReleaseContext context, TrialDraft trial)
    {
        NamedThing? thing = null;
        for (var name = trial.Name?.Disease; name is not null && thing is null;)
        {
            thing = context.Lexicon.Find(MentionType.Indication, name);
            name = name.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? name[(space + 1)..] : null; // "HER2-positive" is no part of it
        }

        return thing is null ? null : context.Telling.SelectMany(sentence => sentence.Mentions).FirstOrDefault(mention => mention.Type == MentionType.Indication && mention.Thing == thing);
    }

    /// <summary>Another study of the compound, where all of those with a disease are in one and the same.</summary>
    private static TrialDraft? DiseaseOfOthers(TrialDraft bare, IReadOnlyList<TrialDraft> trials)
    {
        TrialDraft? found = null;
        foreach (var trial in trials)
        {
            if (trial.Compound == bare.Compound && trial.Indications.Count > 0)
            {
                if ((trial.Status == "planned" && bare.Status != "planned") || trial.Indications.Count > 1 || (found is not null && !found.Indications.SetEquals(trial.Indications)))
                {
                    return null;
                }

                found = trial;
            }
        }

        return found;
    }

    /// <summary>By compound the diseases that it is said to be for, where one sentence says so or all name the same.</summary>
    internal static Dictionary<NamedThing, IReadOnlyList<Mention>?> Aims(ReleaseContext context)
    {
        var aims = new Dictionary<NamedThing, IReadOnlyList<Mention>?>();
        foreach (var match in context.Telling.SelectMany(TrialRules.Aims.Match))
        {
            var compound = match.MentionOf("compound")!.Thing!;
            List<Mention> diseases = [.. StudyDiseases.JointIndications(match.Sentence, match.AtomOf("indication"))];
            if (diseases.Count > 0 && !match.Sentence.Mentions.Any(mention => mention.Type is MentionType.Phase or MentionType.Study))
            {
                aims[compound] = !aims.TryGetValue(compound, out var known) ? diseases
                    : known is not null && known.Select(one => one.Thing).SequenceEqual(diseases.Select(one => one.Thing)) ? known
                    : null;
            }
        }

        return aims;
    }
}
