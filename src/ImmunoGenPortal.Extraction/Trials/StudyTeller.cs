using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>Goes through one part of a release and says of each sentence which studies it speaks of.</summary>
internal sealed class StudyTeller
{
    private const int LongestHeading = 18;

    private readonly TrialBook _book;
    private readonly Mention? _lead;
    private readonly ReleaseContext _context;
    private readonly List<ToldSentence> _told = [];

    private TrialDraft? _current;

    /// <summary>The compound named last in the passage, or in the heading above it.</summary>
    private Mention? _topic;

    /// <summary>The disease named last.</summary>
    private Mention? _disease;

    private int _passage = -1;

    private bool _namesPerson;

    private StudyTeller(ReleaseContext context, Mention? lead, TrialBook book) => (_context, _lead, _book) = (context, lead, book);

    public static List<ToldSentence> Tell(ReleaseContext context, IReadOnlyList<Sentence> sentences, Mention? lead, TrialBook book)
    {
        var teller = new StudyTeller(context, lead, book);
        foreach (var sentence in sentences)
        {
            teller.Tell(sentence);
        }

        return teller._told;
    }

    private void Tell(Sentence sentence)
    {
        EnterPassage(sentence);
        _namesPerson |= sentence.Mentions.Any(mention => mention.Type is MentionType.Person or MentionType.Title);
        var earlier = _current;
        var stretches = new List<(int, int, TrialDraft)>();
        ToldStudy? before = null;
        foreach (var place in StudyPlaces.Find(sentence))
        {
            foreach (var told in Studies(sentence, place, before))
            {
                before = told;
                if (Take(sentence, told) is { } trial)
                {
                    stretches.Add((place.Stretch.First, place.Stretch.After, trial));
                }
            }
        }

        if (stretches.Count == 0)
        {
            FollowCompound(sentence);
        }

        _topic = sentence.Mentions.LastOrDefault(IsCompound) ?? _topic;
        _disease = sentence.Mentions.LastOrDefault(IsDisease) ?? _disease;
        _told.Add(new ToldSentence(sentence, stretches, earlier, _current, _topic?.Thing));
    }

    /// <summary>A passage that opens with a compound, or is a heading of one, turns to that compound.</summary>
    private void EnterPassage(Sentence sentence)
    {
        if (sentence.Passage == _passage)
        {
            return;
        }

        _topic = _told.Count > 0 && IsHeading(_told[^1].Sentence) ? _topic : null;
        _passage = sentence.Passage;
        _namesPerson = false;
        var opening = sentence.Mentions.FirstOrDefault(IsCompound);
        if (opening is not null && sentence.Atoms.Count > 0 && sentence.Atoms.Take(4).Any(atom => ReferenceEquals(atom.Mention, opening)) && _current?.Compound != opening.Thing)
        {
            _current = null;
            _topic = opening;
        }
    }

    /// <summary>A short line without a full stop: what follows it is about what it names.</summary>
    private static bool IsHeading(Sentence sentence) => sentence.Atoms.Count <= LongestHeading && sentence.Run.Count > 0 && !sentence.Run.Is(sentence.Run.Count - 1, ".");

    /// <summary>A sentence that names no study but another compound goes on with that compound's study, if it has one.</summary>
    private void FollowCompound(Sentence sentence)
    {
        var compounds = sentence.Mentions.Where(IsCompound).ToList();
        if (compounds.Count > 0 && (_current is null || compounds.TrueForAll(compound => compound.Thing != _current.Compound)))
        {
            _current = _book.LastOf(compounds[0].Thing!, sentence.Passage);
        }
    }

    /// <summary>The study that a place names, or those of each compound: "IMGN853 and IMGN529, both in Phase I".</summary>
    private IEnumerable<ToldStudy> Studies(Sentence sentence, StudyPlace place, ToldStudy? before)
    {
        if (place.Disease is { } general && IndicationReader.IsGeneral(general.Thing!))
        {
            yield break; // "the cancer trial" says nothing of which
        }

        var (first, after) = place.Stretch;
        var article = StudyWords.ArticleOf(sentence, place);
        var status = StudyWords.StatusOf(sentence, place)?.Rule.Code ?? (before is not null && article is not (StudyArticle.Definite or StudyArticle.This) ? before.Status : null);
        var combination = CombinationReader.Between(sentence, first, after);
        var joint = JointCompounds.Before(sentence, place);
        if (joint.Count > 0)
        {
            var shared = StudyWords.Indications(sentence, place.After, after);
            var isPaired = shared.Count == joint.Count && sentence.Atoms.Skip(place.After).Any(atom => sentence.Run.Is(atom.FirstToken, "respectively"));
            for (var i = 0; i < joint.Count; i++)
            {
                var own = StudyWords.Indications(sentence, joint[i].From, joint[i].To);
                yield return new ToldStudy(place, joint[i].Compound, own.Count > 0 ? own : isPaired ? [shared[i]] : shared, combination, status, article);
            }
        }
        else if (CompoundOf(sentence, place, before, article) is { } compound)
        {
            List<Mention> indications = place.Disease is { } disease ? [disease] : StudyWords.Indications(sentence, first, after);
            if (indications.Count == 0 && StudyWords.PointsToDisease(sentence, place) && (sentence.Atoms.Take(place.First).Select(atom => atom.Mention).LastOrDefault(IsDisease) ?? _disease) is { } meant)
            {
                indications.Add(meant);
            }

            yield return new ToldStudy(place, compound, indications, combination, status, article);
        }
    }

    /// <summary>
    /// The compound right behind ("trial of IMGN242"), else the last before it in its stretch, else another there, else that of the study before it
    /// in the sentence, else what the passage is about, else that of the study just told.
    /// </summary>
    private Mention? CompoundOf(Sentence sentence, StudyPlace place, ToldStudy? before, StudyArticle article) =>
        KnownFor(place) ?? StudyWords.CompoundIn(sentence, place) ?? before?.Compound ?? sentence.Atoms.Take(place.First).Select(atom => atom.Mention).LastOrDefault(IsCompound) ?? _topic
        ?? (article is StudyArticle.Definite or StudyArticle.This && _current is not null && (place.Phase is null || _current.Phase is null || _current.Phase == place.Phase.Code) ? _current.Told
            : IsOfOthers(sentence, article) ? null : _lead);

    /// <summary>The compound that a known study tests, where the release names it.</summary>
    private Mention? KnownFor(StudyPlace place) =>
        place.Name?.Thing?.Detail is { } tested && _context.Lexicon.Find(MentionType.Compound, tested) is { } thing
            ? _context.Sentences.SelectMany(sentence => sentence.Mentions).FirstOrDefault(mention => IsCompound(mention) && mention.Thing == thing)
            : null;

    /// <summary>A person's career, and a partner's compound without a name, are told in studies of other houses.</summary>
    private bool IsOfOthers(Sentence sentence, StudyArticle article) =>
        (_namesPerson && article is not (StudyArticle.Definite or StudyArticle.This) && !sentence.Run.IsAny(0, "“", "\""))
        || (sentence.Section == Section.Body && sentence.Mentions.Any(mention => mention.Type == MentionType.Partner));

    private TrialDraft? Take(Sentence sentence, ToldStudy told)
    {
        if (told.Place.IsBareDisease && _book.Trials.Any(trial => trial.Compound == told.Compound.Thing && trial.Indications.Contains(told.Indications[0].Thing!)))
        {
            return null; // the study told before, named by its disease
        }

        var whole = StudyWords.IsPortion(sentence, told.Place) ? _book.Whole(told.Compound.Thing!, told.Place.Phase?.Code) : null;
        var trial = whole ?? _book.Known(told, _current) ?? _book.Begin(told.Compound, told.Place.Match.Rule.Id, told.Place.Match.Rule.Confidence, told.Article);
        if (trial is null)
        {
            return null;
        }

        trial.Passage = sentence.Passage;
        trial.IsGeneral |= StudyWords.IsGeneral(sentence, told.Place.Stretch.First, told.Place.Stretch.After);
        AddIdentity(told.Place, trial);
        AddIndications(told, trial);
        StudyWords.AddStatus(sentence, told, trial);
        _current = told.Place.IsBareDisease ? _current : trial;
        return trial;
    }

    private static void AddIdentity(StudyPlace place, TrialDraft trial)
    {
        var (rule, confidence) = (place.Match.Rule.Id, place.Match.Rule.Confidence);
        if (place.Phase is { } phase && trial.Phase is null)
        {
            trial.Phase = phase.Code;
            trial.Draft.Set(Properties.Trial.Phase, new CodeValue(phase.Code!), EvidenceSpans.Of(phase.Span), rule, confidence);
        }

        if (place.Name is { } name && trial.Name is null)
        {
            trial.Name = name.Thing;
            trial.Draft.Set(Properties.Trial.Name, new NameValue(name.Thing!.Name), EvidenceSpans.Of(name.Span), rule, confidence);
        }
    }

    private static void AddIndications(ToldStudy told, TrialDraft trial)
    {
        foreach (var indication in told.Indications.Where(indication => trial.Indications.Add(indication.Thing!)))
        {
            trial.Draft.Set(Properties.Trial.Indication, new NameValue(indication.Thing!.Name), EvidenceSpans.Of(indication.Span), told.Place.Match.Rule.Id, told.Place.Match.Rule.Confidence);
        }
    }

    private static bool IsDisease(Mention? mention) => mention is { Type: MentionType.Indication } && !IndicationReader.IsGeneral(mention.Thing!);

    private static bool IsCompound(Mention? mention) => mention is { Type: MentionType.Compound, Thing: not null };
}
