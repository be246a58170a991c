using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>Reads the studies that a release speaks of. What follows without naming a study belongs to the one named last in the body.</summary>
public static class TrialReader
{
    /// <summary>More than any release tells of.</summary>
    private const int MostTrials = 60;

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
        Mention? last = null;
        var passage = -1;
        foreach (var sentence in context.In(Section.Body))
        {
            last = sentence.Passage == passage ? last : null;
            passage = sentence.Passage;
            ReadTrials(sentence, last ?? lead, trials, ref current);
            last = sentence.Mentions.LastOrDefault(IsCompound) ?? last;
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
        var told = new HashSet<Mention>(ReferenceEqualityComparer.Instance);
        foreach (var match in TrialRules.Rules.Match(sentence))
        {
            var (phase, name) = (match.MentionOf("phase"), match.MentionOf("name"));
            if ((phase is not null && !told.Add(phase)) | (name is not null && !told.Add(name)))
            {
                continue; // read by another wording
            }

            List<Mention> indications = match.MentionOf("indication") is { } disease ? [disease] : Indications(sentence);
            if (indications.Exists(one => IndicationReader.IsGeneral(one.Thing!)))
            {
                continue; // "the cancer trial" says nothing of which
            }

            var compound = CompoundOf(sentence, match) ?? lead;
            if (phase is null && name is null && trials.Exists(trial => trial.Compound == compound.Thing && indications.TrueForAll(one => trial.Indications.Contains(one.Thing!))))
            {
                continue; // the study told before, named by its disease
            }

            var trial = Known(trials, compound, phase, name, indications);
            if (trial is null && trials.Count < MostTrials)
            {
                trials.Add(trial = Begin(match, compound));
            }

            if (trial is not null)
            {
                AddIdentity(match, trial, phase, name);
                AddIndications(match, trial, indications);
                AddStatus(sentence, match, trial);
                current = phase is not null || name is not null ? trial : current;
            }
        }
    }

    /// <summary>The study that a name, or a compound with its phase, speaks of again. Studies of one phase in diseases that have nothing in common are two.</summary>
    private static TrialDraft? Known(List<TrialDraft> trials, Mention compound, Mention? phase, Mention? name, List<Mention> indications)
    {
        if (name is not null && trials.Find(trial => trial.Name == name.Thing) is { } named)
        {
            return named;
        }

        return trials.Find(trial => trial.Compound == compound.Thing
            && (phase is null ? name is null && trial.Phase is null && trial.Indications.Overlaps(indications.Select(one => one.Thing!)) : trial.Phase == phase.Code)
            && (name is null || trial.Name is null)
            && (indications.Count != 1 || trial.Indications.Count != 1 || trial.Indications.Any(known => IsLike(known, indications[0].Thing!))));
    }

    /// <summary>The same disease, or one a kind of the other: "platinum-resistant ovarian cancer".</summary>
    private static bool IsLike(NamedThing left, NamedThing right) =>
        left == right || left.Name.EndsWith(right.Name, StringComparison.OrdinalIgnoreCase) || right.Name.EndsWith(left.Name, StringComparison.OrdinalIgnoreCase);

    private static TrialDraft Begin(Match match, Mention compound)
    {
        var trial = new TrialDraft(compound.Thing!, null);
        trial.Draft.Set(Properties.Trial.Compound, new NameValue(compound.Thing!.Name), EvidenceSpans.Of(compound.Span), match.Rule.Id, match.Rule.Confidence);
        return trial;
    }

    private static void AddIdentity(Match match, TrialDraft trial, Mention? phase, Mention? name)
    {
        if (phase is not null && trial.Phase is null)
        {
            trial.Phase = phase.Code;
            trial.Draft.Set(Properties.Trial.Phase, new CodeValue(phase.Code!), EvidenceSpans.Of(phase.Span), match.Rule.Id, match.Rule.Confidence);
        }

        if (name is not null && trial.Name is null)
        {
            trial.Name = name.Thing;
            trial.Draft.Set(Properties.Trial.Name, new NameValue(name.Thing!.Name), EvidenceSpans.Of(name.Span), match.Rule.Id, match.Rule.Confidence);
        }
    }

    /// <summary>The compound right behind ("trial of IMGN242"), else the one named last before the phase, else the next behind it.</summary>
    private static Mention? CompoundOf(Sentence sentence, Match match)
    {
        for (var i = match.After; i < Math.Min(match.After + 4, sentence.Atoms.Count - 1); i++)
        {
            if (sentence.Run.IsAny(sentence.Atoms[i].FirstToken, "of", "with", "evaluating", "assessing", "testing", "for") && IsCompound(sentence.Atoms[i + 1].Mention))
            {
                return sentence.Atoms[i + 1].Mention;
            }
        }

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
        if ((match.Has("phase") || match.Has("name")) && TrialRules.Status.Match(sentence) is [var status, ..])
        {
            var code = status.Rule.Code;
            trial.Draft.Set(Properties.Trial.Status, new CodeValue(code), EvidenceSpans.Of(status.SpanOf("said")!.Value), status.Rule.Id, status.Rule.Confidence);
        }
    }
}
