using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Extraction.Trials;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Regulatory;

/// <summary>Reads approvals, submissions, designations and the like; a sentence that names no compound speaks of the one named before, or of the release's own.</summary>
public static class EventReader
{
    private const int MostEvents = 60;
    private const int MostInSentence = 30;

    /// <summary>How far behind an advice the approval that it speaks of begins.</summary>
    private const int NearestAdvice = 6;

    /// <summary>From the word that recommends it to an approval, in steps: "recommending the full approval".</summary>
    private const int FarthestAdvice = 3;

    private static readonly WordSet Advice = new("recommending recommends recommended recommend recommendation");

    public static void Read(ReleaseContext context)
    {
        var story = new EventStory(LeadCompound.Of(context));
        foreach (var sentence in context.Telling)
        {
            story.Begin(sentence);
            var cues = Cues(sentence);
            for (var i = 0; i < cues.Count && story.Events < MostEvents; i++)
            {
                Read(context, story, new EventClause(cues[i], i + 1 < cues.Count ? EventClause.StartOf(cues[i + 1]) : sentence.Atoms.Count));
            }

            if (cues.Count == 0)
            {
                story.AddScope(sentence);
            }

            story.End(sentence);
        }

        RegulatoryCompletion.Complete(context);
        FixedList<Sentence> news = [.. context.In(Section.Headline, Section.Subtitle), .. context.In(Section.Body).Take(1)];
        var told = RegulatoryNews.Of(context, news);
        RegulatoryDraft.Merge(context.Drafts, news, context.Date);
        told.Date(context);
    }

    /// <summary>What the sentence tells of, left to right.</summary>
    private static FixedList<Match> Cues(Sentence sentence)
    {
        var (designations, approvals, filings) = (DesignationRules.Rules.Match(sentence), ApprovalRules.Rules.Match(sentence), FilingRules.Rules.Match(sentence));
        return designations.Count + approvals.Count + filings.Count == 0 ? FixedList<Match>.Empty
            : InOrder([.. designations.Take(MostInSentence), .. approvals.Take(MostInSentence), .. filings.Take(MostInSentence)]);
    }

    private static FixedList<Match> InOrder(List<Match> found) =>
        [.. found.Where(match => !IsPartOf(match, found)).OrderBy(EventClause.EventOf).ThenByDescending(match => match.After).DistinctBy(match => (match.Rule.Code, EventClause.EventOf(match)))];

    /// <summary>An application that is accepted was filed before; an accelerated approval is no other approval.</summary>
    private static bool IsPartOf(Match match, List<Match> matches) => match.Rule.Code switch
    {
        "submission" => !match.Has("date") && !match.Has("when") && matches.Exists(other => (other.Rule.Code == "acceptance" && !IsWithOthers(match, other)) || (other.Rule.Code == "ind" && other.First < match.After && match.First < other.After)),
        "acceptance" => matches.Exists(other => other.Rule.Code == "ind" && other.First < match.After && match.First < other.After),
        "approval" => matches.Exists(other => (other.Rule.Code is "accelerated-approval" or "other" && other.First < match.After && match.First < other.After) || (other.Rule.Code == "ind" && other.First < match.First)),
        "accelerated-approval" => matches.Exists(other => other.Rule.Code == "other" && other.First < match.First && match.First - other.After < NearestAdvice), // "voted in favor of accelerated approval"
        "same" => matches.Exists(other => other.Rule.Code != "same" && EventClause.EventOf(other) >= match.First && EventClause.EventOf(other) < match.After + 4),
        _ => false,
    };

    /// <summary>"submitted a BLA to the FDA, and the EMA has accepted an MAA": what was submitted to one authority is not what another accepted.</summary>
    private static bool IsWithOthers(Match submission, Match acceptance)
    {
        if (submission.First >= acceptance.After && submission.Sentence.Run.IsAny(submission.Sentence.Atoms[submission.First].FirstToken, "submission", "filing"))
        {
            return true; // "the acceptance of our BLA and the submission of our MAA"
        }

        var atoms = submission.Sentence.Atoms;
        var to = atoms.Skip(submission.After).Take(Math.Max(0, EventClause.StartOf(acceptance) - submission.After)).Select(atom => atom.Mention).FirstOrDefault(mention => mention is { Type: MentionType.Regulator });
        var by = EventClause.ActorAtom(acceptance) is >= 0 and var actor ? atoms[actor].Mention : EventClause.ActingAtom(acceptance) is >= 0 and var acting ? atoms[acting].Mention : null;
        return to is not null && by is not null && to.Thing != by.Thing;
    }

    private static void Read(ReleaseContext context, EventStory story, EventClause clause)
    {
        var code = clause.Code == "same" ? story.Designation : clause.Code;
        if (code is null || (code == "approval" && clause.IsCounted()) || story.CompoundOf(clause) is not { } named)
        {
            return;
        }

        Mention? compound = named;
        foreach (var (shared, rows) in EventShares.Of(clause, context.Lexicon))
        {
            rows.ForEach(row => Add(context, story, clause, code, shared, row with { Disease = code is "ind" or "pdufa-date" ? null : row.Disease }));
            story.Note(code, shared, rows, []);
            compound = null;
        }

        if (compound is null)
        {
            return;
        }

        var places = code == "pdufa-date" ? [.. EventRows.Of(clause, context.Lexicon).Take(1).Select(row => row with { Place = Place.Unnamed })] : EventRows.Of(clause, context.Lexicon);
        var diseases = code is "ind" or "pdufa-date" or "clinical-hold" && !places.Exists(row => row.Disease is not null) ? [] : story.DiseasesOf(clause, compound, places);
        foreach (var disease in diseases.Cast<Mention?>().DefaultIfEmpty())
        {
            foreach (var row in places)
            {
                var told = row with { Disease = code is "ind" or "pdufa-date" ? null : row.Disease ?? disease };
                Add(context, story, clause, code, compound, told);
                if (code is "ind" or "orphan-designation" or "fast-track" or "breakthrough" && clause.JoinedTo(compound) is { } joined)
                {
                    Add(context, story, clause, code, joined, told);
                }
            }
        }

        story.Note(code, compound, places, diseases);
    }

    /// <summary>"a positive opinion recommending full approval of".</summary>
    private static bool IsRecommended(EventClause clause)
    {
        for (var i = clause.Event - 1; i >= Math.Max(0, clause.Event - FarthestAdvice); i--)
        {
            if (Advice.Holds(clause.Sentence.Run, clause.Sentence.Atoms[i].FirstToken))
            {
                return true;
            }
        }

        return false;
    }

    private static void Add(ReleaseContext context, EventStory story, EventClause clause, string code, Mention compound, EventRow row)
    {
        if (code is "approval" or "accelerated-approval" && (row.Place.Agency is { Thing.Name: "CHMP" or "COMP" or "ODAC" or "PDCO" } || IsRecommended(clause)))
        {
            return; // committees advise
        }

        var match = clause.Match;
        row = code == "priority-review" && row.Place.Code == "EU" ? row with { Place = Place.Unnamed } : row; // told before of another step: Europe's is called accelerated assessment
        var said = EvidenceSpans.Of(match.SpanOf("event") ?? match.Span);
        var draft = RegulatoryDraft.Make(match, code, said, row.Place, row.Disease, compound);
        if ((match.MentionOf("date") ?? row.Date) is { Date: { } day } date)
        {
            draft.Set(Properties.Regulatory.Date, new DateValue(day), EvidenceSpans.Of(date.Span), match.Rule.Id, match.Rule.Confidence);
        }
        else if (match.SpanOf("when") is { } month && MonthBefore(context, month) is { } last)
        {
            draft.Set(Properties.Regulatory.Date, new DateValue(last), EvidenceSpans.Of(month), match.Rule.Id, match.Rule.Confidence, Basis.Implied);
        }

        if (row.Place == Place.Unnamed && Nation.Of(clause) is { } nation)
        {
            draft.Set(Properties.Regulatory.Jurisdiction, new CodeValue(nation.Code), EvidenceSpans.Of(nation.Said), match.Rule.Id, match.Rule.Confidence);
        }
        else if (row.Place == Place.Unnamed && IsAmerican(code, (code == "priority-review" ? match.Sentence.Span : match.Span).Quote(context.Text)) && !(code is "acceptance" or "submission" && IsToldElsewhere(context, code, compound)))
        {
            draft.Set(Properties.Regulatory.Jurisdiction, new CodeValue("US"), said, match.Rule.Id, match.Rule.Confidence, Basis.Implied);
        }

        context.Drafts.Add(draft);
        story.Keep(draft);
    }

    /// <summary>The last month of a name up to the day of the release; null where that is not known.</summary>
    private static PartialDate? MonthBefore(ReleaseContext context, EvidenceSpan said) =>
        context.Date is { Month: { } now } today && DateReader.Month(said.Quote(context.Text)) is > 0 and var month ? new PartialDate(month <= now ? today.Year : today.Year - 1, month) : null;

    /// <summary>Whether the event of a compound was told of another place than America: "acceptance of the BLA in China".</summary>
    private static bool IsToldElsewhere(ReleaseContext context, string code, Mention compound)
    {
        var (name, told) = (new NameValue(compound.Thing!.Name), new CodeValue(code));
        return context.Drafts.Exists(draft => draft.Kind == SubjectKind.Regulatory && draft[Properties.Regulatory.Event] == told && draft[Properties.Regulatory.Compound] == name && draft[Properties.Regulatory.Jurisdiction] is CodeValue { Code: not "US" });
    }

    /// <summary>Events and applications that only American law has.</summary>
    private static bool IsAmerican(string code, string words) =>
        code is "pdufa-date" or "fast-track" or "breakthrough" or "accelerated-approval" or "ind" or "clinical-hold" || words.Contains("BLA", StringComparison.Ordinal) || words.Contains("Biologics License", StringComparison.OrdinalIgnoreCase);

    internal static bool IsDisease(Mention? mention) => mention?.Type == MentionType.Indication && !IndicationReader.IsGeneral(mention.Thing!);
}
