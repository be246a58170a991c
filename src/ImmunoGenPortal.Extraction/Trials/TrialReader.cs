using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>Reads the studies that a release speaks of, then what it says of them. What follows without naming a study belongs to the one named last.</summary>
internal static class TrialReader
{
    /// <summary>Title, presenter, session, date and place, one sentence each.</summary>
    private const int LinesOfPresentation = 9;

    public static void Read(ReleaseContext context)
    {
        var lead = LeadCompound.Of(context);
        var book = new TrialBook(StudyPlaces.NamedPhases(context.Telling));
        var body = StudyTeller.Tell(context, context.In(Section.Body), lead, book);
        var headline = StudyTeller.Tell(context, context.In(Section.Headline, Section.Subtitle), lead, book);
        if (lead is not null && UnnamedStudy.Sentences(body, lead.Thing!) is { Count: > 0 } unnamed)
        {
            UnnamedStudy.Begin(book, lead, unnamed);
        }
        else if (lead is not null && book.Trials.All(trial => trial.Compound != lead.Thing) && UnnamedStudy.Sentences(UnnamedStudy.UnderHeading(context.In(Section.Boilerplate)), lead.Thing!) is { Count: > 0 } below)
        {
            UnnamedStudy.Begin(book, lead, below);
        }

        var standing = StudyTeller.Tell(context, context.In(Section.Boilerplate), lead, book);

        ReadFacts(context, body, book);
        ReadFacts(context, headline, book, hasOwnStudiesOnly: true);
        ReadFacts(context, standing, book, hasOwnStudiesOnly: true);
        book.Settle();
        TrialCompletion.Complete(context, book.Trials);
        context.Drafts.AddRange(book.Trials.Select(trial => trial.Draft));
    }

    /// <summary>What stands before any study is named belongs to the next of its compound, else to the first.</summary>
    private static void ReadFacts(ReleaseContext context, List<ToldSentence> told, TrialBook book, bool hasOwnStudiesOnly = false)
    {
        Sentence? heading = null;
        List<(int At, Sentence? Heading)> waiting = [];
        var isOfStudy = !hasOwnStudiesOnly;
        for (var i = 0; i < told.Count; i++)
        {
            var one = told[i];
            isOfStudy = isOfStudy && (!hasOwnStudiesOnly || !one.Sentence.Run.Is(0, "about")) || IsAboutStudy(one.Sentence);
            heading = one.Sentence.OpensList ? one.Sentence : context.Release.Passages[one.Sentence.Passage].Shape == PassageShape.ListItem ? heading : null;
            if (one.IsOfOthers || StudyTable.Read(told, i) || IsHeadOfNext(told, i) || TurnsToSolid(one) || TurnsToOther(told, i))
            {
                continue;
            }

            if (one.Stretches.Count == 0 && one.Current is null)
            {
                if (isOfStudy)
                {
                    waiting.Add((i, heading));
                }

                continue;
            }

            ReadFacts(context, told, i, heading, one.Stretches.Count > 0 ? null : TitledBy(one, book) ?? StudyOfRegimen.Of(told, i, book) ?? one.Current, book);
        }

        var named = told.FindIndex(one => one.Stretches.Count > 0);
        foreach (var (at, above) in waiting)
        {
            if ((StudyOfRegimen.Of(told, at, book) ?? Next(book, told[at], isAhead: at < named)) is { } next)
            {
                ReadFacts(context, told, at, above, next, book);
            }
        }
    }

    /// <summary>"About the study": what stands below is told of the one that the release is about.</summary>
    public static bool IsAboutStudy(Sentence sentence) => sentence.Run.Is(0, "about") && sentence.Run.IsAny(1, "the", "this") && sentence.Run.IsAny(2, "study", "trial");

    /// <param name="current">The study that all of the sentence is about; null where it names its own.</param>
    private static void ReadFacts(ReleaseContext context, List<ToldSentence> told, int at, Sentence? heading, TrialDraft? current, TrialBook book)
    {
        if (current is null || TrialRules.Preclinical.Match(told[at].Sentence).Count == 0)
        {
            ReadFacts(context, told[at], (at > 0 ? told[at - 1].Sentence : null, heading), current, book);
            var spoken = current is null ? told[at].Current : book.Reported(current);
            CellTable.Read(told, at, spoken);
            ArmList.Read(told, at, spoken);
        }
    }

    /// <summary>The study that the title of a presentation tells by the drug that is given in it; null where it names none, or the sentence is no title.</summary>
    private static TrialDraft? TitledBy(ToldSentence told, TrialBook book)
    {
        var sentence = told.Sentence;
        return sentence.Run.IsAny(0, "title", "abstract", "presentation", "poster") && sentence.First(MentionType.Drug) is { Thing: { } drug } && told.Current is { } current && !current.Combination.Contains(drug)
            ? book.OnlyWith(current.Compound, [drug])
            : null;
    }

    /// <param name="above">The sentence before, and the one that opens the list which the sentence stands in; null where there is none.</param>
    /// <param name="current">The study that all of the sentence is about; null where it names its own.</param>
    private static void ReadFacts(ReleaseContext context, ToldSentence one, (Sentence? Before, Sentence? Heading) above, TrialDraft? current, TrialBook book)
    {
        current = current is { Status: "planned" } && (one is { Stretches.Count: 0, Sentence.Section: Section.Headline or Section.Subtitle } || TurnsToReported(one.Sentence.Run)) ? book.Reported(current) : current;
        TrialFactReader.Read(context, one.Sentence, atom => current ?? TrialAt(one, atom), isNamed: one.Stretches.Count > 0);
        bool? isFirst = null; // asked at the first result, once for all of a sentence
        ReadResults(context, one.Sentence, above, atom => (current is null ? ReportedAt(one, atom, book) : book.Reported(current)) is var trial && (isFirst ??= IsFirstInHuman(one.Sentence.Run)) ? FirstInHuman(trial, book) : trial);
    }

    /// <summary>"They will be presented at ASCO", "The current trial": told of what was reported, whatever study is to follow.</summary>
    private static bool TurnsToReported(TokenRun run)
    {
        var at = run.IsAny(0, "the", "these") ? 1 : 0;
        return (at > 0 && run.IsAny(1, "current", "ongoing", "present") && run.IsAny(2, "trial", "study")) || (run.IsAny(at, "results", "findings", "data") || run.Is(0, "they")) && Enumerable.Range(at + 1, 5).Any(i => run.IsAny(i, "presented", "reported", "shown", "published"));
    }

    /// <summary>"seen in the first-in-human study".</summary>
    private static bool IsFirstInHuman(TokenRun run)
    {
        for (var i = 0; i + 5 < run.Count; i++)
        {
            if (run.Is(i, "first") && run.Is(i + 2, "in") && run.Is(i + 4, "human") && run.IsAny(i + 5, "study", "trial", "phase"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The study of Phase 1 of a compound, whatever study was spoken of; null where the release names none.</summary>
    private static TrialDraft? FirstInHuman(TrialDraft? trial, TrialBook book) =>
        trial?.Phase is not { } phase || phase[0] == '1' ? trial : book.Trials.LastOrDefault(other => other.Compound == trial.Compound && other.Phase?[0] == '1');

    /// <summary>A heading whose abstract belongs to the study told below it.</summary>
    private static bool IsHeadOfNext(List<ToldSentence> told, int at) =>
        told[at].Stretches.Count == 0 && (at == 0 || told[at - 1].Sentence.Passage != told[at].Sentence.Passage || !told[at].Sentence.Run.Is(0, "(")) && !told[at].Sentence.Run.Is(0, "title") && !IsUnderTitle(told, at) && at + 1 < told.Count && told[at + 1].Stretches.Count > 0 && AbstractReader.OfHeading(told[at].Sentence) is not null;

    /// <summary>"In solid tumors, two complete responses …" behind a study in a disease of the blood: told of another, which is not named.</summary>
    private static bool TurnsToSolid(ToldSentence one) =>
        one is { Stretches.Count: 0, Current: { Indications.Count: > 0 } current } && one.Sentence.Run.Is(0, "in") && current.Indications.All(StudyDiseases.IsOfBlood)
        && one.Sentence.First(MentionType.Indication) is { Thing: { } disease } && one.Sentence.Atoms.Take(4).Any(atom => atom.Mention?.Thing == disease) && !StudyDiseases.IsOfBlood(disease);

    /// <summary>A passage that opens with the compound in a disease which its study spoken of is not in: told of another, which is not named.</summary>
    private static bool TurnsToOther(List<ToldSentence> told, int at)
    {
        if (told[at] is not { Stretches.Count: 0, Current: { Indications.Count: > 0 } current } || (at > 0 && told[at - 1].Sentence.Passage == told[at].Sentence.Passage))
        {
            return false;
        }

        var sentence = told[at].Sentence;
        var diseases = sentence.Mentions.Where(StudyFocus.IsDisease).ToList();
        return diseases.Count > 0 && sentence.Mentions.Any(mention => StudyFocus.IsCompound(mention) && mention.Thing == current.Compound)
            && !diseases.Exists(disease => current.Indications.Any(known => TrialBook.IsLike(known, disease.Thing!))) && ResultRules.Rules.Match(sentence).Count > 0;
    }

    /// <summary>"Abstract: 372" some lines below the title that names the study.</summary>
    private static bool IsUnderTitle(List<ToldSentence> told, int at)
    {
        if (!told[at].Sentence.Run.IsAny(0, "abstract", "poster", "publication") || told[at].Sentence.Run.Count >= 8)
        {
            return false;
        }

        for (var i = at - 1; i >= Math.Max(0, at - LinesOfPresentation); i--)
        {
            if (told[i].Sentence.Run.Is(0, "title"))
            {
                return told[i].Stretches.Count > 0 && !(i > 0 && told[i - 1].Sentence.Run.Is(0, "abstract")); // where the number stands above its title, this one is the next title's
            }
        }

        return false;
    }

    private static void ReadResults(ReleaseContext context, Sentence sentence, (Sentence? Before, Sentence? Heading) above, Func<int, TrialDraft?> trialAt)
    {
        var rows = TableRow.Of(sentence);
        if (rows.Count > 2 && GroupTable.Read(rows, trialAt))
        {
            return;
        }

        ArmTable.Read(rows, trialAt);
        ColumnTable.Read(rows, above.Before, trialAt);
        ResultReader.Read(context, sentence, above.Heading, trialAt);
        HazardReader.Read(sentence, above.Heading, trialAt);
    }

    /// <summary>The study of what the sentence is about that was told last, else the first of those to come; ahead of all of them the one whose results are told.</summary>
    private static TrialDraft? Next(TrialBook book, ToldSentence told, bool isAhead)
    {
        if (isAhead && book.Trials.FirstOrDefault(trial => trial.IsUnnamed && (told.Topic is null || told.Topic == trial.Compound)) is { } unnamed)
        {
            return unnamed; // it was told apart from those named later for its figures
        }

        var first = told.Topic is { } topic ? book.LastOf(topic, told.Sentence.Passage) ?? book.Trials.FirstOrDefault(trial => trial.Compound == topic) : book.Trials.Count > 0 ? book.Trials[0] : null;
        return first is null || first.HasResults || !isAhead ? first : book.Trials.FirstOrDefault(trial => trial.Compound == first.Compound && trial.HasResults) ?? first;
    }

    /// <summary>"The population selected for the planned Phase 3 trial had an ORR of 47%": the figures are those of the study before it.</summary>
    private static TrialDraft? ReportedAt(ToldSentence told, int atom, TrialBook book) =>
        TrialAt(told, atom) is { Status: "planned" } trial && (trial.Name is null || !told.Sentence.Holds(MentionType.Study)) && Enumerable.Range(0, told.Sentence.Run.Count).Any(i => told.Sentence.Run.IsAny(i, "planned", "upcoming")) ? book.Reported(trial) : TrialAt(told, atom);

    /// <summary>The study whose stretch holds an atom, else the nearest before it, else the one that the sentence before told of.</summary>
    private static TrialDraft? TrialAt(ToldSentence told, int atom)
    {
        var trial = told.Before;
        foreach (var stretch in told.Stretches)
        {
            trial = stretch.First <= atom ? stretch.Trial : trial;
        }

        return trial;
    }
}

/// <summary>A sentence with the studies that it names, and the one that it goes on with where it names none.</summary>
/// <param name="Before">The study that the sentence before told of; null where there is none.</param>
/// <param name="Current">Null before any study is named, and where the sentence turns to a compound without one.</param>
/// <param name="Topic">The compound that the passage or its heading is about; null where none is.</param>
internal sealed record ToldSentence(Sentence Sentence, IReadOnlyList<(int First, int After, TrialDraft Trial)> Stretches, TrialDraft? Before, TrialDraft? Current, NamedThing? Topic)
{
    /// <summary>Whether it names only studies of drugs that are no compounds here: what it says is of none told.</summary>
    public bool IsOfOthers { get; init; }
}
