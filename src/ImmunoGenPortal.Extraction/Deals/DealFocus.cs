using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Deals;

/// <summary>Which deal a payment or a date belongs to: the one told in its clause, else its passage, else the news of the release.</summary>
internal sealed class DealFocus(ReleaseContext context, Successors successors, IReadOnlyList<DealDraft> deals, bool announces, bool isBooks)
{
    /// <summary>The deal that is the news of the release; null where that is another thing.</summary>
    public DealDraft? News { get; } = deals.FirstOrDefault(deal => deal.IsAnnounced) ?? (announces ? deals.FirstOrDefault(deal => deal.IsNews && !deal.IsOnlyNamed) ?? deals.FirstOrDefault(deal => deal.IsNews) : null);

    /// <summary>The only deal of the release; null where it tells of several.</summary>
    private readonly DealDraft? _only = deals.Count(IsTold) == 1 ? deals.First(IsTold) : deals.Count == 1 ? deals[0] : null;
    private readonly int _partners = deals.DistinctBy(deal => deal.Partner).Count();
    private int _passage = -1;
    private DealDraft? _told;

    /// <summary>The one told before the sentence.</summary>
    private DealDraft? _before;
    private DealDraft? _list;
    private Sentence? _sentence;
    private List<Told> _here = [];
    private DealDraft? _meant;
    private readonly Speech _speech = new();

    /// <summary>The deal over what the passage speaks of.</summary>
    private DealDraft? _topic;

    /// <summary>Whether what was told last was named in passing.</summary>
    private bool _isPassing;

    /// <summary>The partners that sentences of the passage name which tell of no deal.</summary>
    private readonly HashSet<Lexicon.NamedThing?> _spoken = [];

    /// <summary>Whether the passage tells of a deal.</summary>
    private bool _isToldHere;

    /// <summary>Whether the passage names a partner of a deal.</summary>
    private bool _isNamed;

    /// <summary>Goes on to the next sentence.</summary>
    /// <param name="here">The deals that it tells of, in its order.</param>
    public void Enter(Sentence sentence, List<Told> here)
    {
        if (sentence.Passage != _passage)
        {
            var last = _meant;
            _meant = null;
            var isListed = context.Release.Passages[sentence.Passage].Shape == PassageShape.ListItem;
            _list = _sentence?.OpensList == true ? _told ?? last : isListed ? _list : null;
            (_topic, _isNamed) = (null, false);
            (_passage, _told, _isToldHere, _isPassing) = (sentence.Passage, _list, false, false);
            _spoken.Clear();
        }

        IsSpeech = _speech.Enter(sentence);
        (IsGuess, IsIncome) = (false, false);
        (_sentence, _here) = (sentence, here);
        var spoken = _told ?? (sentence.Run.IsAny(0, "when", "at") ? _meant : null); // "When the agreement was signed, it earned …": only a time within what the passage tells
        _before = _told;
        _isToldHere |= here.Count > 0;
        _isPassing = here.Count > 0 ? here[^1] is { IsPassing: true, Deal.IsNews: false } : _isPassing;
        _told = here.Count == 0 || IsHeldBeside(here) || IsChangedSince(here) ? _told : spoken is { IsNews: true } && here[^1] is { IsPassing: true, Deal.IsNews: false } ? spoken : Main(here);
        _meant = here.Count > 0 ? null : Meant(sentence);
    }

    /// <summary>"Roche has the rights to it worldwide" behind a license given to another: who holds the rights ends nothing that is told of the license.</summary>
    private bool IsHeldBeside(List<Told> here) =>
        _told is { Date: not null } license && here.TrueForAll(told => told.Deal is { IsHeld: true, IsOnlyNamed: true, Date: null } && told.Deal.Partner != license.Partner);

    /// <summary>"The agreement was amended in 2006", behind what the agreement gives: the next sentences go on with the agreement.</summary>
    private bool IsChangedSince(List<Told> here) =>
        _told is { } agreement && DealKinds.IsGrant(agreement.Kind) && here.TrueForAll(told => told.Deal is { Kind: "amendment", IsNews: false } && told.Deal.Partner == agreement.Partner);

    /// <summary>What a sentence tells last, but for what it names in passing.</summary>
    private static DealDraft Main(List<Told> here) => (here[^1] is { IsPassing: true, IsUnder: true, Deal.IsNews: false } ? here.FindLast(static told => !told.IsPassing && !told.Deal.IsOnlyNamed).Deal : null) ?? here[^1].Deal;

    /// <summary>Whether the sentence stands in a person's speech: that tells no terms.</summary>
    public bool IsSpeech { get; private set; }

    /// <summary>Whether nothing but the lack of another deal ties the sentence to the one.</summary>
    public bool IsGuess { get; private set; }

    /// <summary>Whether the sentence only names a partner, in a release that keeps the company's books: what it says of money is mostly income.</summary>
    public bool IsIncome { get; private set; }

    /// <summary>The deal that the words from an atom on belong to; null where they belong to none.</summary>
    public DealDraft? At(int atom) => _here.Count == 0 ? _meant : Here(atom);

    private DealDraft? Here(int atom) =>
        _here.FindLast(told => told.First <= atom) is { IsUnder: true } under && HasOwn(atom) ? under.Deal
        : _here.FindLast(told => told.First <= atom && !told.IsUnder && !(told.Deal.IsNews && !announces && _here.Exists(other => other.IsUnder && other.First <= atom))).Deal ?? Over(atom) ?? (_here[0].IsPassing ? _before : null) ?? _here[0].Deal;

    /// <summary>"The license was taken under the 2010 agreement, and brings $1 million": what the sentence is about is the partner's deal told before it.</summary>
    private DealDraft? Over(int atom) =>
        _here.FindLast(told => told.First <= atom && told.IsUnder).Deal is not { } under ? null
        : HasOwn(atom) ? under
        : _before is { } before && before.Partner == under.Partner && _sentence is { } sentence && FocusRules.Subject.Match(sentence).Count > 0 ? before
        : under;

    /// <summary>"signed in 2011, when Lilly paid …", "of 2011, which provided …": what follows is of the agreement just named.</summary>
    private bool HasOwn(int atom)
    {
        for (var i = _here.FindLast(told => told.First <= atom && told.IsUnder).First; i < atom && _sentence is not null; i++)
        {
            var token = _sentence.Atoms[i].FirstToken;
            if (_sentence.Run.IsAny(token, "when", "whereby") || (_sentence.Run.Is(token, "which") && _sentence.Run.IsAny(token - 1, "for", ",")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the sentence itself tells of a deal.</summary>
    public bool Tells => _here.Count > 0;

    /// <summary>The sale that the sentence tells of before an atom, or the first that it tells of, or goes on about.</summary>
    public DealDraft? SaleAt(int atom) =>
        _here.FindLast(told => told.Deal.Kind == "royalty-sale" && told.First <= atom).Deal ?? _here.Find(static told => told.Deal.Kind == "royalty-sale").Deal ?? At(0);

    /// <summary>Whether a sum is a term of another deal and none of this one.</summary>
    public bool IsToldOfAnother(DealDraft deal, MoneyValue sum) => !Holds(deal, sum) && deals.Any(other => Holds(other, sum));

    private static bool Holds(DealDraft deal, MoneyValue sum) => deal.Draft.Parts.Exists(term => term[Properties.Term.Amount] == sum);

    private static bool IsTold(DealDraft deal) => !deal.IsOnlyNamed || deal.Date is not null;

    private DealDraft? OfNumber(DealDraft focus, decimal number)
    {
        var licenses = deals.Where(deal => deal.Partner == focus.Partner && deal.Kind == "license").ToList();
        return licenses.Find(license => license.Ordinal == number)
            ?? (number == 1 && licenses.Count == 2 ? licenses.Find(static license => license is { IsNews: false, Ordinal: null }) : null)
            ?? (licenses.Count == 1 && focus.Ordinal is null ? focus : null);
    }

    private DealDraft? Meant(Sentence sentence)
    {
        HashSet<NamedThing?> named = !sentence.Holds(MentionType.Partner) ? [] : [.. sentence.Mentions.Where(mention => mention is { Type: MentionType.Partner, Thing.IsKnown: true, Code: not "subsidiary" }).Select(mention => successors.Of(mention.Thing!))];
        var isTold = sentence.Section is Section.Body or Section.Headline or Section.Subtitle;
        _topic = BySubject(sentence) ?? _topic;
        _isNamed |= deals.Any(deal => named.Contains(deal.Partner));
        _spoken.UnionWith(named);
        var focus = _told ?? _topic ?? (isTold ? News : null);
        if (_isPassing && isTold && News is not null && focus?.Partner == News.Partner && TellingRules.OfAgreement.Match(sentence).Count > 0)
        {
            focus = News; // what was named in passing is not "the agreement"
        }

        if (isTold && IsOfToday(sentence, focus))
        {
            focus = _told = News; // and what follows goes on with it
        }

        if (focus is not null && !_isToldHere && _spoken.Count > 0 && !_spoken.Contains(focus.Partner) && named.Count == 0)
        {
            focus = null; // the passage is about others
        }

        if (focus is not null && FocusRules.Exercise.Match(sentence).Count > 0 && deals.FirstOrDefault(deal => deal.Partner == focus.Partner && deal is { IsExercise: true, IsNews: true }) is { } exercise)
        {
            focus = _told = exercise; // and what follows goes on with it
        }

        if (focus is not null && FocusRules.Dated.Match(sentence) is [var called, ..] && called.MentionOf("date") is { Date: { } date } && deals.FirstOrDefault(deal => deal.Partner == focus.Partner && deal.Date?.Year == date.Year && (date.Month is null || deal.Date?.Month == date.Month)) is { } dated)
        {
            focus = dated;
        }

        if (focus is { Kind: "license", IsNews: true, Agreement.Date: { } rests } && rests.Year < context.Date?.Year && TellingRules.OfThatAgreement.Match(sentence).Count > 0)
        {
            return deals.FirstOrDefault(deal => deal.Partner == focus.Partner && DealKinds.IsGrant(deal.Kind) && deal.Date?.Year == rests.Year);
        }

        if (focus is { Kind: "license" } && FocusRules.Numbered.Match(sentence) is [var numbered, ..] && numbered.MentionOf("ordinal") is { } ordinal)
        {
            focus = OfNumber(focus, ordinal.Number);
            if (focus is null)
            {
                return null; // of a license that the release does not tell
            }
        }

        if (named.Count > 0 && (focus is null || !named.Contains(focus.Partner)) && !(_isToldHere && focus?.Date is { } made && deals.Any(change => named.Contains(change.Partner) && DealKinds.IsChange(change.Kind) && change.Agreement?.Date?.Year == made.Year)))
        {
            IsIncome = isBooks;
            focus = deals.LastOrDefault(deal => named.Contains(deal.Partner) && deal.IsNews) ?? deals.LastOrDefault(deal => named.Contains(deal.Partner));
        }

        if (focus is null && named.Count == 0 && isTold && _only is not null)
        {
            (focus, IsGuess) = FocusRules.Nouns.Match(sentence).Count > 0 ? (_only, false) : _isNamed ? (_only, true) : (null, false);
        }

        focus ??= isTold && (named.Count == 0 || _partners == 1) && FocusRules.Nouns.Match(sentence) is [{ Rule.Code: var only }, ..] && deals.Where(deal => deal.Kind == only && IsTold(deal)).Take(2).ToList() is [var sole] && (_spoken.Count == 0 || _spoken.Contains(sole.Partner)) ? sole : null;
        focus ??= isTold && _partners == 1 && (_spoken.Count == 0 || _spoken.Contains(deals[0].Partner)) && AgreementRules.SpeaksOfAll(sentence) ? deals.FirstOrDefault(deal => deal.Kind == "license") : null;
        return focus is null ? null : ByNoun(sentence, focus);
    }

    /// <summary>Whether it tells what the license of the day brings, behind what was licensed to the partner years before: "In 2009 it licensed two others. ImmunoGen receives $1 million".</summary>
    private bool IsOfToday(Sentence sentence, DealDraft? focus) =>
        focus is { IsNews: false, Date: not null, Kind: "license" } && announces && News is { IsNews: true, Kind: "license" } today && today != focus && today.Partner == focus.Partner
        && FocusRules.OfToday.Match(sentence).Count > 0 && FocusRules.OfEarlier.Match(sentence).Count == 0;

    /// <summary>The only deal over a compound or target that the sentence names.</summary>
    private DealDraft? BySubject(Sentence sentence)
    {
        if (!sentence.Holds(MentionType.Compound) && !sentence.Holds(MentionType.Target))
        {
            return null;
        }

        var names = sentence.Mentions.Where(mention => mention.Type is MentionType.Compound or MentionType.Target).Select(mention => mention.Thing?.Name).ToHashSet();
        var about = names.Count == 0 ? [] : deals.Where(deal => names.Contains(deal.Draft[Properties.Deal.Compound]?.Stored) || names.Contains(deal.Draft[Properties.Deal.Target]?.Stored)).Take(2).ToList();
        return about.Count == 1 ? about[0] : null;
    }

    /// <summary>"the option": of the partner's deals the one of that kind, where the one spoken of is of another.</summary>
    private DealDraft ByNoun(Sentence sentence, DealDraft focus)
    {
        var newest = focus.IsNews
            ? News is { } announced && DealKinds.IsChange(focus.Kind) && announced.Partner == focus.Partner && DealKinds.IsGrant(announced.Kind) ? announced : null // "the process development agreement announced today", beside an amendment
            : announces ? deals.FirstOrDefault(deal => deal.Partner == focus.Partner && deal.IsNews) : null;
        if (newest is not null && FocusRules.Newest.Match(sentence).Count > 0)
        {
            return _told = newest; // and what follows goes on with it
        }

        if (focus.IsNews && DealKinds.IsChange(focus.Kind) && FocusRules.Raises.Match(sentence).Count > 0)
        {
            return focus; // what the change makes of the sums of an agreement is its own
        }

        var noun = FocusRules.Nouns.Match(sentence) is [var first, ..] ? first.Rule.Code : null;
        if (noun is not null && noun == focus.Kind && DealKinds.IsChange(noun) && !focus.IsNews && deals.FirstOrDefault(deal => deal.Partner == focus.Partner && deal.Kind == noun && deal.IsAnnounced) is { } today)
        {
            return today;
        }

        if (noun is null || noun == focus.Kind)
        {
            return focus;
        }

        var alike = deals.Where(deal => deal.Partner == focus.Partner && deal.Kind == noun && !deal.IsOnlyNamed).ToList();
        return alike.Find(deal => deal.IsNews && announces) ?? alike.FindLast(deal => deal.Draft.EvidenceOf(Properties.Deal.Kind)[0].Start < sentence.Span.Start) ?? alike.LastOrDefault() ?? focus;
    }
}
