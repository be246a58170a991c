using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>Reads from one sentence what it tells of a study.</summary>
internal static class TrialFactReader
{
    /// <summary>The meeting of the headline is the one that the news is from.</summary>
    private const double OfHeadline = 0.96;

    private static readonly (string Name, Property Property)[] Counts =
    [
        ("enrolled", Properties.Trial.Enrolled), ("evaluable", Properties.Trial.Evaluable), ("treated", Properties.Trial.Treated), ("planned", Properties.Trial.Planned), ("abstract", Properties.Trial.Abstract),
    ];

    private static readonly (string Name, Property Property)[] Phrases =
    [
        ("dosing", Properties.Trial.Dosing), ("dose", Properties.Trial.DoseForward), ("also", Properties.Trial.DoseForwardAlso), ("population", Properties.Trial.Population),
    ];

    private static readonly Dictionary<string, Property> WholeSentences = new()
    {
        ["trial.safety"] = Properties.Trial.Safety,
        ["trial.next"] = Properties.Trial.NextStep,
        ["trial.criteria"] = Properties.Trial.Criteria,
        ["trial.observed"] = Properties.Trial.Observation,
    };

    /// <param name="trialAt">The study that an atom of the sentence belongs to.</param>
    /// <param name="isNamed">Whether the sentence itself names a study.</param>
    public static void Read(ReleaseContext context, Sentence sentence, Func<int, TrialDraft?> trialAt, bool isNamed)
    {
        foreach (var match in TrialFactRules.Rules.Match(sentence))
        {
            if (trialAt(FirstKept(match)) is { } trial)
            {
                ReadCounts(match, trial.Draft);
                ReadPhrases(match, trial.Draft, context.Text);
                ReadVenue(context, match, trial.Draft);
                if (match.MentionOf("cutoff") is { Date: { } day } cutoff)
                {
                    trial.Draft.Set(Properties.Trial.Cutoff, new TextValue(new DateValue(day).Stored), EvidenceSpans.Of(cutoff.Span), match.Rule.Id, match.Rule.Confidence);
                }

                context.MarkClaimed(match);
            }
        }

        foreach (var match in TrialFactRules.Whole.Match(sentence))
        {
            var note = Footnotes.Of(sentence, context.Release);
            var said = sentence.Span.QuoteLine(context.Text) + (note is { } source ? $" ({source.QuoteLine(context.Text)})" : "");
            trialAt(match.First)?.Draft.Set(WholeSentences[match.Rule.Id], new TextValue(said), EvidenceSpans.Of(new EvidenceSpan?[] { sentence.Span, note }.OfType<EvidenceSpan>()), match.Rule.Id, match.Rule.Confidence);
        }

        foreach (var match in TrialFactRules.Abstracts.Match(sentence))
        {
            if (AbstractReader.Behind(sentence, match) is { } number && trialAt(match.First) is { } trial && !(match.Rule.Id == "trial.board" && trial.Draft[Properties.Trial.Abstract] is not null))
            {
                trial.Draft.Set(Properties.Trial.Abstract, new TextValue(number.QuoteLine(context.Text)), EvidenceSpans.Of(number), match.Rule.Id, match.Rule.Confidence);
            }
        }

        CombinationReader.Read(sentence, trialAt, isNamed);
        PatientsReader.Read(sentence, trialAt, isNamed);
        PatientsReader.ReadStatus(sentence, trialAt, isNamed);
        PriorTherapyReader.Read(context, sentence, trialAt);
    }

    private static int FirstKept(Match match) => match.Rule.Captures.Select(match.AtomOf).Where(static atom => atom >= 0).DefaultIfEmpty(match.First).Min();

    private static void ReadCounts(Match match, Draft trial)
    {
        if (match.MentionOf("fraction") is { } part)
        {
            trial.Set(Properties.Trial.Evaluable, new NumberValue(part.Of), EvidenceSpans.Of(part.Span), match.Rule.Id, match.Rule.Confidence);
        }

        if (match.MentionOf("accrued") is { } accrued)
        {
            trial.Set(Properties.Trial.Enrolled, new NumberValue(accrued.Number), EvidenceSpans.Of(accrued.Span), match.Rule.Id, match.Rule.Confidence);
            trial.Set(Properties.Trial.Planned, new NumberValue(accrued.Of), EvidenceSpans.Of(accrued.Span), match.Rule.Id, match.Rule.Confidence);
        }

        foreach (var (name, property) in Counts)
        {
            if (match.MentionOf(name) is { } mention)
            {
                FactValue value = property.Shape == ValueShape.Text ? new TextValue(new NumberValue(mention.Number).Stored) : new NumberValue(mention.Number);
                trial.Set(property, value, EvidenceSpans.Of(mention.Span), match.Rule.Id, match.Rule.Confidence);
            }
        }
    }

    private static void ReadPhrases(Match match, Draft trial, string text)
    {
        foreach (var (name, property) in Phrases)
        {
            if (match.SpanOf(name) is { } span)
            {
                trial.Set(property, new TextValue(span.QuoteLine(text)), EvidenceSpans.Of(span), match.Rule.Id, match.Rule.Confidence);
            }
        }
    }

    private static void ReadVenue(ReleaseContext context, Match match, Draft trial)
    {
        if (match.MentionOf("venue") is { Thing: not null } meeting && VenueReader.Of(context, match.Sentence, meeting) is { } venue)
        {
            trial.Set(Properties.Trial.Venue, new NameValue(venue.Name), EvidenceSpans.Of(venue.Span), match.Rule.Id, match.Sentence.Section == Section.Headline ? OfHeadline : match.Rule.Confidence);
        }
    }
}
