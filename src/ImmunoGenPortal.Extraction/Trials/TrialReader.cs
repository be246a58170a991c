using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>Reads the studies that a release speaks of. What follows without naming a study belongs to the one named last in the body.</summary>
public static class TrialReader
{
    public static void Read(ReleaseContext context)
    {
        var lead = LeadCompound.Of(context);
        if (lead is null)
        {
            return;
        }

        var trials = new List<TrialDraft>();
        var told = new List<(Sentence Sentence, TrialDraft? Trial)>();
        TrialDraft? current = null;
        foreach (var sentence in context.In(Section.Body))
        {
            ReadTrials(sentence, lead, trials, ref current);
            told.Add((sentence, current));
        }

        ReadFacts(context, told, lead, trials);
        TrialDraft? standing = null;
        foreach (var sentence in context.In(Section.Headline, Section.Subtitle, Section.Boilerplate))
        {
            ReadTrials(sentence, lead, trials, ref standing);
        }

        context.Drafts.AddRange(trials.Select(trial => trial.Draft));
    }

    /// <summary>What stands before any study is named ("presented at …") belongs to the first. Results without a named study make one of their own.</summary>
    private static void ReadFacts(ReleaseContext context, List<(Sentence Sentence, TrialDraft? Trial)> told, Mention lead, List<TrialDraft> trials)
    {
        var first = told.Find(pair => pair.Trial is not null).Trial;
        if (first is null && told.Exists(pair => ResultRules.Rules.Match(pair.Sentence).Count > 0))
        {
            first = new TrialDraft(lead.Thing!, null);
            first.Draft.Set(Properties.Trial.Compound, new NameValue(lead.Thing!.Name), EvidenceSpans.Of(lead.Span), "trial.unnamed", 0.7);
            trials.Add(first);
        }

        foreach (var (sentence, trial) in told)
        {
            if ((trial ?? first) is { } spokenOf)
            {
                TrialFactReader.Read(context, sentence, spokenOf);
            }
        }
    }

    private static void ReadTrials(Sentence sentence, Mention lead, List<TrialDraft> trials, ref TrialDraft? current)
    {
        foreach (var match in TrialRules.Rules.Match(sentence))
        {
            var phase = match.MentionOf("phase");
            List<Mention> indications = match.MentionOf("indication") is { } disease ? [disease] : Indications(sentence);
            if (indications.Exists(one => IndicationReader.IsGeneral(one.Thing!)))
            {
                continue; // "the cancer trial" says nothing of which
            }

            var compound = CompoundOf(sentence, match) ?? lead;
            if (phase is null && trials.Exists(trial => trial.Compound == compound.Thing && indications.TrueForAll(one => trial.Indications.Contains(one.Thing!))))
            {
                continue; // the study told before, named by its disease
            }

            var trial = trials.Find(trial => trial.Compound == compound.Thing && trial.Phase == phase?.Code && (phase is not null || trial.Indications.Overlaps(indications.Select(one => one.Thing!))));
            if (trial is null)
            {
                trials.Add(trial = Begin(match, compound, phase));
            }

            AddIndications(match, trial, indications);
            AddStatus(sentence, match, trial);
            current = phase is not null ? trial : current;
        }
    }

    private static TrialDraft Begin(Match match, Mention compound, Mention? phase)
    {
        var trial = new TrialDraft(compound.Thing!, phase?.Code);
        trial.Draft.Set(Properties.Trial.Compound, new NameValue(compound.Thing!.Name), EvidenceSpans.Of(compound.Span), match.Rule.Id, match.Rule.Confidence);
        if (phase is not null)
        {
            trial.Draft.Set(Properties.Trial.Phase, new CodeValue(phase.Code!), EvidenceSpans.Of(phase.Span), match.Rule.Id, match.Rule.Confidence);
        }

        return trial;
    }

    /// <summary>The compound named last before the phase, else the next behind it.</summary>
    private static Mention? CompoundOf(Sentence sentence, Match match)
    {
        var before = sentence.Atoms.Take(match.First).Select(atom => atom.Mention).LastOrDefault(IsCompound);
        return before ?? sentence.Atoms.Skip(match.First).Select(atom => atom.Mention).FirstOrDefault(IsCompound);
    }

    private static bool IsCompound(Mention? mention) => mention is { Type: MentionType.Compound, Thing: not null };

    private static List<Mention> Indications(Sentence sentence) =>
        [.. sentence.Mentions.Where(mention => mention.Type == MentionType.Indication && !IndicationReader.IsGeneral(mention.Thing!))];

    private static void AddIndications(Match match, TrialDraft trial, List<Mention> indications)
    {
        foreach (var indication in indications.Where(indication => trial.Indications.Add(indication.Thing!)))
        {
            trial.Draft.Set(Properties.Trial.Indication, new NameValue(indication.Thing!.Name), EvidenceSpans.Of(indication.Span), match.Rule.Id, match.Rule.Confidence);
        }
    }

    private static void AddStatus(Sentence sentence, Match match, TrialDraft trial)
    {
        if (match.Has("phase") && TrialRules.Status.Match(sentence) is [var status, ..])
        {
            var code = status.Rule.Code;
            trial.Draft.Set(Properties.Trial.Status, new CodeValue(code), EvidenceSpans.Of(status.SpanOf("said")!.Value), status.Rule.Id, status.Rule.Confidence);
        }
    }
}
