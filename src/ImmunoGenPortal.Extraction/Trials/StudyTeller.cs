using ImmunoGenPortal.Extraction.Compounds;
using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>Goes through one part of a release and says of each sentence which studies it speaks of.</summary>
internal sealed class StudyTeller
{
    private readonly TrialBook _book;
    private readonly StudyCompounds _compounds;
    private readonly ReleaseContext _context;
    private readonly List<ToldSentence> _told = [];

    private TrialDraft? _current;

    private readonly StudyFocus _focus = new();

    private readonly StudyAside _aside = new();

    private StudyTeller(ReleaseContext context, Mention? lead, TrialBook book) => (_context, _book, _compounds) = (context, book, new StudyCompounds(context, lead, book, _focus));

    public static List<ToldSentence> Tell(ReleaseContext context, FixedList<Sentence> sentences, Mention? lead, TrialBook book)
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
        _focus.Enter(sentence, _context.Release.Passages[sentence.Passage].Shape == PassageShape.ListItem);
        if (_focus.Opening is { } opening && _current?.Compound != opening.Thing)
        {
            _current = null;
            _focus.TurnTo(opening);
        }

        _aside.Enter(sentence, ref _current);
        var earlier = _current;
        List<(int, int, TrialDraft)>? stretches = null;
        ToldStudy? before = null;
        var places = TrialRules.Both.Match(sentence) is [var both, ..] && _current is not null && _book.GivePhase(both, _current) ? [] : Places(sentence);
        var number = places.Count > 1 ? null : AbstractReader.In(sentence, _context.Text);
        var heading = _focus.HeadAbstract;
        foreach (var place in places)
        {
            foreach (var told in Studies(sentence, place, before))
            {
                before = told;
                var isInPassing = StudyInPassing.Names(sentence, told.Place);
                if (Take(sentence, told with { Abstract = number ?? (told.Place.Name is null ? null : heading?.Quote(_context.Text)), IsAlone = told.Ordinal > 0 ? told.Combination.Count == 0 : StudyWords.IsAlone(sentence, told.Place), AreOthers = told.Article == StudyArticle.Several && StudyWords.AreOthers(sentence, told.Place), IsSolid = told.IsGroup ? told.Indications.Count == 0 : StudyDiseases.SaysSolid(sentence, told.Place.Stretch.First, told.Place.Stretch.After), IsEarlier = StudyWords.IsEarlier(sentence, told.Place), IsSingleArm = StudyWords.IsSingleArm(sentence, told.Place), Ordinal = told.Ordinal > 0 ? told.Ordinal : StudyRow.Of(sentence, told.Place) is > 0 and var row ? row : StudyWords.OrdinalOf(sentence, told.Place), IsRandomized = StudyWords.IsRandomizedBefore(sentence, told.Place), IsInPassing = isInPassing }) is { } trial && !isInPassing)
                {
                    trial.Abstract ??= number;
                    TakeAbstract(trial);
                    (stretches ??= []).Add((told.Place.Stretch.First, told.Place.Stretch.After, trial));
                }
            }
        }

        if (stretches is [(var start, _, { } first), .., (var last, _, { } other)] && start == last && first != other && first.Compound == other.Compound)
        {
            _current = first; // "two in myeloma and one in lymphoma": what is told next is more likely of the former
        }

        if (stretches is null)
        {
            FollowCompound(sentence);
            FollowDrugs(sentence);
            if (_current is { Indications.Count: 0, IsGeneral: false } current && current.Passage == sentence.Passage && sentence.Holds(MentionType.Indication) && TrialRules.Preclinical.Match(sentence).Count == 0)
            {
                PatientsReader.Read(sentence, _ => current, isNamed: false); // a study told next may be in another disease
            }

            if (_focus.OpensPassage)
            {
                _focus.HeadAbstract = AbstractReader.OfHeading(sentence);
            }
        }

        _aside.Leave(earlier, stretches is null ? null : _current);
        _focus.Leave(sentence);
        _told.Add(new ToldSentence(sentence, stretches ?? (IReadOnlyList<(int, int, TrialDraft)>)[], earlier, _current, _focus.Topic?.Thing) { IsOfOthers = stretches is null && places.Count > 0 && places.All(place => StudyCompounds.IsOfDrug(sentence, place)) });
    }

    /// <summary>The abstract that the heading above gives is that of the first study told below it.</summary>
    private void TakeAbstract(TrialDraft trial)
    {
        if (_focus.HeadAbstract is { } number && trial.Abstract is null)
        {
            trial.Abstract = number.Quote(_context.Text);
            trial.Draft.Set(Properties.Trial.Abstract, new TextValue(number.QuoteLine(_context.Text)), EvidenceSpans.Of(number), "trial.abstract.heading", 0.85);
        }

        _focus.HeadAbstract = null;
    }

    /// <summary>The places of a sentence; that of the line above for a compound listed below it; none where the sentence opens such a list.</summary>
    private IReadOnlyList<StudyPlace> Places(Sentence sentence)
    {
        var places = StudyPlaces.Find(sentence);
        if (places is [{ Phase: not null, Name: null } only] && sentence.OpensList && !sentence.Mentions.Any(StudyFocus.IsCompound))
        {
            _focus.Listed = only;
            return [];
        }

        return places.Count > 0 ? places
            : _focus is { OpensPassage: true, Listed: { } listed } ? [listed.For(sentence, _focus.Opening)]
            : _focus.Several is { } several && StudyWords.IsOneOfSeveral(sentence) ? [several.Place.For(sentence, several.Compound)]
            : places;
    }

    /// <summary>A sentence that names no study but another compound goes on with that compound's study, if it has one.</summary>
    private void FollowCompound(Sentence sentence)
    {
        if (!sentence.Holds(MentionType.Compound))
        {
            return;
        }

        var from = StudyAside.StartBehind(sentence);
        var compounds = CompoundTopic.Spoken(sentence).Where(mention => mention.Span.Start >= from).ToList();
        if (compounds.Count > 0 && (_current is null || compounds.TrueForAll(compound => compound.Thing != _current.Compound)))
        {
            _current = _book.LastOf(compounds[0].Thing!, sentence.Passage);
        }
    }

    /// <summary>A heading that names drugs, "Triplet with carboplatin and bevacizumab", goes on with the only study that gives them.</summary>
    private void FollowDrugs(Sentence sentence)
    {
        if (_current is null || !_focus.OpensPassage || !sentence.Holds(MentionType.Drug) || !StudyFocus.IsHeading(sentence))
        {
            return;
        }

        var drugs = CombinationReader.Named(sentence.Mentions.Where(mention => mention.Type == MentionType.Drug)).ToList();
        if (drugs.Count > 0 && !_current.Combination.IsSupersetOf(drugs) && _book.OnlyWith(_current.Compound, drugs) is { } given)
        {
            _current = given;
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
        var article = place.Match.Rule.Id == "trial.start" ? StudyArticle.Further : StudyRow.Of(sentence, place) > 0 ? StudyArticle.Further : place.IsListed && (!_focus.OpensPassage || StudyWords.IsOneOfSeveral(sentence)) ? StudyArticle.Opening : StudyWords.ArticleOf(sentence, place);
        if (article == StudyArticle.Several && place.Name is null && StudyWords.IsListedBehind(sentence, place))
        {
            yield break; // "two trials in Phase I or II: a Phase I trial in … and a Phase II trial in …"
        }

        article = article is StudyArticle.Indefinite or StudyArticle.Opening && StudyWords.IsSingleArm(sentence, place) && IsKnownRandomized(place) ? StudyArticle.Further : article;
        var byDisease = article == StudyArticle.Several && place is { Name: null, IsListed: false } && _compounds.Of(sentence, place, before, article, _current) is { } tested ? StudiesByDisease.Of(sentence, place).Select(group => (tested, group)).ToList() : [];
        var isByPreposition = byDisease.Count == 0 && place is { Name: null, IsListed: false, Phase: not null };
        byDisease = isByPreposition && StudiesByDisease.ByPreposition(sentence, place) is { Count: > 0 } groups && _compounds.Of(sentence, place, before, article, _current) is { } each ? [.. groups.Select(group => (each, group))] : byDisease;
        var status = StudyFacts.StatusOf(sentence, place)?.Rule.Code ?? (before is not null && !place.IsItem && article is not (StudyArticle.Definite or StudyArticle.This) ? before.Status : null);
        var combination = CombinationReader.Between(sentence, first, after);
        foreach (var (compound, diseases) in byDisease)
        {
            var isKnown = isByPreposition && _book.Tells(compound.Thing!, place.Phase!.Code!, diseases);
            yield return new ToldStudy(place, compound, diseases, combination, status, isKnown ? StudyArticle.None : StudyArticle.Further) { IsGroup = isByPreposition || diseases.Count == 0 };
        }

        if (byDisease.Count > 0)
        {
            yield break;
        }

        var byRegimen = article == StudyArticle.Several && place is { Name: null, IsListed: false, Phase: not null } ? StudiesByRegimen.Of(sentence, place) : [];
        if (byRegimen.Count > 0 && _compounds.Of(sentence, place, before, article, _current) is { } given)
        {
            var diseases = Diseases(sentence, place, before);
            for (var i = 0; i < byRegimen.Count; i++)
            {
                yield return new ToldStudy(place, given, diseases, byRegimen[i], status, StudyArticle.Further) { Ordinal = i + 1 };
            }

            yield break;
        }

        var joint = place.IsListed ? [] : JointCompounds.Of(sentence, place, _focus.Recent);
        foreach (var (compound, own) in joint)
        {
            yield return new ToldStudy(place, compound, own, combination, status, article);
        }

        if (joint.Count == 0 && (place.IsListed ? place.ListedCompound : _compounds.Of(sentence, place, before, article, _current)) is { } single)
        {
            yield return new ToldStudy(place, single, Diseases(sentence, place, before), combination, status, IsAnother(place, single, article, before) ? StudyArticle.Further : article);
        }
    }

    /// <summary>Whether a study of the phase was told to be randomized: one with a single arm is another.</summary>
    private bool IsKnownRandomized(StudyPlace place) =>
        place is { Phase: { } phase, Name: null } && _told.Exists(told => told.Current is { Name: null } trial && trial.Phase == phase.Code && StudyWords.IsRandomized(told.Sentence));

    /// <summary>"a Phase I trial in multiple myeloma, a Phase I trial in solid tumors and": each is one of its own.</summary>
    private static bool IsAnother(StudyPlace place, Mention compound, StudyArticle article, ToldStudy? before) =>
        article == StudyArticle.Indefinite && before is { Article: StudyArticle.Indefinite or StudyArticle.Opening or StudyArticle.Further, Place: { Phase: { } phase, Name: null } } && place is { Name: null, IsListed: false } && phase.Code == place.Phase?.Code && before.Compound.Thing == compound.Thing;

    /// <summary>Those of its stretch; else the one it points to, or that it shares with the study told before or behind it, or that of the heading above.</summary>
    private IReadOnlyList<Mention> Diseases(Sentence sentence, StudyPlace place, ToldStudy? before)
    {
        if (place.Disease is { } disease)
        {
            return [disease];
        }

        var (first, after) = place.Stretch;
        var found = StudyDiseases.Indications(sentence, place.After, after);
        found = found.Count > 0 && place.After > first && !place.IsListed ? found : StudyDiseases.Indications(sentence, first, after);
        if (found.Count > 0)
        {
            return found;
        }

        if (StudyDiseases.PointsToDisease(sentence, place) && (StudyDiseases.LastOf([.. sentence.Atoms.Take(place.First).Select(atom => atom.Mention).OfType<Mention>()]) ?? _focus.Disease) is { } meant)
        {
            return [meant];
        }

        if (StudyDiseases.IsGeneral(sentence, first, after))
        {
            return [];
        }

        if (place.IsBare && _current is not null && _current.Passage == sentence.Passage && _focus.Disease is { } last && _current.Indications.Contains(last.Thing!))
        {
            return [last]; // "A trial in which it is given with lenalidomide" is in the disease of the one before
        }

        return place.SharesWith is not null && before is not null ? before.Indications
            : StudyDiseases.SharedIndications(sentence, place) is { Count: > 0 } shared ? shared
            : _focus.HeadDiseases;
    }

    private TrialDraft? Take(Sentence sentence, ToldStudy told)
    {
        if (told.Place.IsBareDisease && _book.LastIn(told.Compound.Thing!, told.Indications[0].Thing!) is { } known)
        {
            return _current = known; // the study told before, named by its disease
        }

        var isPortion = StudyWords.IsPortion(sentence, told.Place);
        if (StudyWords.IsCohort(sentence, told.Place) && _current is not null && _current.Compound == told.Compound.Thing && _current.Phase == told.Place.Phase?.Code)
        {
            return _current;
        }

        var whole = isPortion ? _book.Whole(told.Compound.Thing!, told.Place.Phase?.Code) ?? PartOfCurrent(told) : told.Place.Phase is not null && sentence.Section != Section.Body ? _book.Widen(told) : null;
        var trial = whole ?? _book.Known(told, _current) ?? _book.Begin(told.Compound, told.Place.Match.Rule.Id, told.Place.Match.Rule.Confidence, told.Place.Name is null ? told.Article : StudyArticle.None);
        if (trial is null)
        {
            return null;
        }

        trial.IsUnnamed |= told.Place.IsTesting && trial is { Phase: null, Name: null };
        trial.IsPlural = (trial.FirstPassage < 0 || trial.IsPlural) && StudyWords.IsPlural(sentence, told.Place);
        trial.IsSeveral |= trial.IsPlural && told.Article == StudyArticle.Several && trial.Indications.Count == 0;
        (trial.Passage, trial.FirstPassage) = (sentence.Passage, trial.FirstPassage < 0 ? sentence.Passage : trial.FirstPassage);
        if (told.IsInPassing)
        {
            StudyFacts.AddIdentity(told.Place, trial);
            return trial;
        }

        _focus.Several = trial.IsSeveral ? told : told.Place.IsListed ? _focus.Several : null;
        trial.IsSolid |= told.IsSolid;
        trial.IsSingleArm |= told.IsSingleArm;
        trial.Ordinal = trial.Ordinal == 0 ? told.Ordinal : trial.Ordinal;
        trial.IsRandomized |= told.IsRandomized;
        trial.IsGeneral |= StudyDiseases.IsGeneral(sentence, told.Place.Stretch.First, told.Place.Stretch.After);
        trial.Combination.UnionWith(CombinationReader.Named(told.Combination));
        StudyFacts.AddIdentity(told.Place, trial);
        StudyFacts.AddIndications(told, trial);
        StudyFacts.AddStatus(sentence, told, trial, _focus.ListsPlans, isPortion && whole is not null);
        _current = told.Place.IsBareDisease ? _current : trial;
        return trial;
    }

    /// <summary>"The Phase II portion of the study": of the one spoken of, though only its first phase was told.</summary>
    private TrialDraft? PartOfCurrent(ToldStudy told)
    {
        if (_current is not { Phase: not null, Name: null } || _current.Compound != told.Compound.Thing || told.Article is not (StudyArticle.Definite or StudyArticle.This))
        {
            return null;
        }

        _current.HasPortions |= _current.Phase != told.Place.Phase?.Code;
        return _current;
    }
}
