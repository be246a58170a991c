using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Deals;

/// <summary>A deal that a sentence begins or goes back to, and the atom where it does.</summary>
/// <param name="IsPassing">Whether only a noun with its date names it, within a sentence about something else.</param>
/// <param name="IsUnder">Whether it is named as what another rests on.</param>
internal readonly record struct Told(int First, DealDraft Deal, bool IsContract, bool IsPassing, bool IsUnder);

/// <summary>Reads which deals the sentences of a release tell of, one sentence after the other.</summary>
internal sealed class DealTelling(ReleaseContext context, Successors successors, bool announces)
{
    /// <summary>More than any release tells of; what goes on beyond is an attack, and would cost its square.</summary>
    private const int MostDeals = 50;

    private readonly PartnerFocus _partners = new(context, successors);

    /// <summary>The compounds named in the passage so far.</summary>
    private readonly Dictionary<NamedThing, Mention> _compounds = [];

    /// <summary>The deal told last in the passage.</summary>
    private DealDraft? _last;

    /// <summary>The target named last in the passage: what "the target" is.</summary>
    private Mention? _target;
    private int _passage = -1;

    /// <summary>When the agreement was made that the passage has said a license rests on; null before it says so.</summary>
    private Mention? _agreement;

    private readonly Speech _speech = new();

    /// <summary>The passage that says when the agreement was made whose change is the news; -1 before one does.</summary>
    private int _original = -1;

    /// <summary>Whether the sentence goes on about that agreement.</summary>
    private bool _isOriginal;

    /// <summary>Whether the sentence stands in a person's speech: of deals that tells only those with a date of their own.</summary>
    private bool _isSpeech;

    private readonly DealBook _book = new(announces);

    private readonly string? _kind = context.Drafts.Find(draft => draft.Kind == SubjectKind.Release)?[Properties.Release.Kind]?.Stored;

    public List<DealDraft> Deals => _book.Deals;

    /// <summary>The deals that the sentence begins or goes back to, in its order.</summary>
    public List<Told> Read(Sentence sentence)
    {
        _partners.Enter(sentence);
        (_last, _target) = sentence.Passage == _passage ? (_last, _target) : (null, null);
        if (sentence.Passage != _passage)
        {
            _compounds.Clear();
            _agreement = null;
        }

        _passage = sentence.Passage;
        List<Told> told = [];
        DealDraft? changed = null;
        _isOriginal = sentence.Passage == _original && TellingRules.GoesBack.Match(sentence).Count > 0;
        if (TellingRules.Dating.Match(sentence) is [var dating, ..] && _book.Changes.Date(dating.MentionOf("year")!) is { } dated)
        {
            (_original, changed) = (sentence.Passage, dated);
        }

        _isSpeech = _speech.Enter(sentence);
        var grants = Apart(sentence);
        grants = changed?.Origin is null ? grants : [.. grants.Where(static grant => grant.Rule.Id != "deal.license.agreed")]; // it is the agreement whose change is told
        var scopes = grants.Count > 0 ? [.. ScopeRules.Rules.Match(sentence), .. ScopeRules.Separate.Match(sentence)] : (IReadOnlyList<Match>)[];
        for (var i = 0; i < grants.Count && Deals.Count < MostDeals; i++)
        {
            if (!(grants[i].Rule.Code == "another" && told.LastOrDefault().Deal?.Kind != "license") && _partners.Of(grants[i], Deals) is { } partner)
            {
                var start = i == 0 ? 0 : GrantPlaces.ClauseStart(sentence, grants[i], grants[i - 1]);
                var isFollowed = i + 1 < grants.Count && grants[i + 1].Rule.Code is "dateof" && GrantPlaces.StandsUnder(grants[i + 1]);
                var end = i + 1 < grants.Count ? GrantPlaces.ClauseStart(sentence, grants[i + 1], grants[i]) : GrantPlaces.ClauseEnd(sentence, grants[i].After);
                var own = ScopesOf(scopes, grants[i], start, end, told.Count > 0 && told[0].Deal.Partner != partner.Thing);
                if (isFollowed && !own.Exists(scope => scope.Has("date") && scope.Rule.Id != "deal.date.under"))
                {
                    own.AddRange(DateBehind(scopes, grants[i + 1].After)); // "… under the March 2015 agreement, in December 2015"
                }

                Tell(sentence, grants[i], partner, own, grants.Count == 1 ? (0, sentence.Atoms.Count) : (start, end), told);
                if (i > 0 && told.Count > 1 && GrantPlaces.IsNounOf(grants[i - 1], grants[i]))
                {
                    told.RemoveAt(told.Count - 1); // what is changed is only its object: the sentence is about the change
                }
            }
        }

        if (told.Count == 0 && changed is not null && _book.Changes.OriginIn(changed) is { } origin)
        {
            told.Add(new Told(0, origin, true, false, false)); // what the passage goes on to tell is of it
        }

        _last = told.LastOrDefault().Deal ?? _last;
        _target = sentence.Last(MentionType.Target) ?? _target;
        foreach (var mention in sentence.Holds(MentionType.Compound) ? sentence.Mentions : FixedList<Mention>.Empty)
        {
            if (mention is { Type: MentionType.Compound, Thing: { } thing })
            {
                _compounds.TryAdd(thing, mention);
            }
        }

        _agreement = AgreementUnder(sentence) ?? _agreement;
        _partners.Leave(sentence, told.LastOrDefault().Deal);
        return told;
    }

    /// <summary>The year of the agreement that a sentence's deal rests on; null where it names none.</summary>
    private static Mention? AgreementUnder(Sentence sentence) =>
        AgreementRules.Rules.Match(sentence).FirstOrDefault(static match => match.Rule.Code == "under")?.MentionOf("year");

    private void Tell(Sentence sentence, Match grant, SpokenPartner partner, List<Match> scopes, (int First, int After) clause, List<Told> told)
    {
        scopes.RemoveAll(scope => _isSpeech && (scope.Has("date") || scope.Has("month")) && grant.First - scope.After > 3); // "the loan that we arranged in April, and the license that …"
        scopes.RemoveAll(scope => scope.Has("date") && GrantPlaces.IsOfAnother(grant, scope));
        if (TellingRules.SaidOn.Match(sentence) is [var saying, ..] && ((grant.Rule.Confidence <= GrantRules.Weak && GrantPlaces.StandsUnder(grant)) || scopes.Exists(scope => scope.Has("date") && scope.First >= saying.After && scope.First < grant.First)))
        {
            scopes.RemoveAll(scope => scope.MentionOf("date") is { } day && day == saying.MentionOf("date"));
        }

        var deal = DealOpening.Begin(grant, partner, scopes, new Surroundings(_kind, context.Date, _last, _target));
        deal.Beside = deal.Count is not null ? null : OnlyCompound(sentence, clause.First, clause.After) ?? (_compounds.Count == 1 && (_last is null || _last.Partner == partner.Thing) ? _compounds.First().Value : null);
        if (grant.Rule.Code is "another" && grant.Has("partner") && told[^1].Deal.Draft is var first && first[Properties.Deal.Compound] is { } same && deal.Draft[Properties.Deal.Compound] is null)
        {
            deal.Draft.Set(Properties.Deal.Compound, same, first.EvidenceOf(Properties.Deal.Compound), "deal.compound.same", 0.8); // "licensed X to one company in 2020 and to another in 2023"
        }

        if (deal.Date is null && _isSpeech && (!grant.Has("partner") || Deals.Exists(known => known.Partner == partner.Thing)))
        {
            return;
        }

        if (deal.Date is null && GrantPlaces.HadBeen(grant))
        {
            if (!sentence.Mentions.Any(mention => mention.Type is MentionType.Date or MentionType.Year))
            {
                return; // what had been agreed before is told only to say what became of it
            }

            deal.IsNews = false;
        }

        if (deal.Date is null && DealKinds.IsGrant(deal.Kind) && _book.Changes.With(partner.Thing) is { } change && (_isOriginal || TellingRules.Original.Match(sentence).Count > 0))
        {
            _book.Changes.MakeOriginal(deal, change);
        }

        if (deal.Date is null && _agreement is { } made && DealKinds.IsGrant(deal.Kind) && TellingRules.OfThatAgreement.Match(sentence) is [var that, ..])
        {
            deal.DateBy(made);
            deal.Rename(that.Rule.Code);
        }

        deal.IsNews &= !GrantPlaces.TookRecently(grant) && !(grant.Rule.Id == "deal.collaboration.part" && sentence.Section is Section.Headline or Section.Subtitle && _kind is not ("license" or "collaboration"));
        deal.IsNews &= !(grant.Rule.Code == "standing" && !Deals.Exists(known => known.Partner == partner.Thing)) && grant.Rule.Code != "theirs" && !(grant.Rule.Code != "exercised" && DealKinds.IsGrant(deal.Kind) && GrantPlaces.InRelative(grant));
        deal.IsNews &= !(grant.Rule.Id is "deal.license.using" or "deal.license.from" && AgreementUnder(sentence)?.Date is { } rests && rests.Year < (context.Date?.Year ?? int.MaxValue)); // "uses technology licensed from the Company under a 2000 agreement"
        deal.IsUndated = deal.Date is null && (_isSpeech || sentence.Section is Section.Headline or Section.Subtitle);
        deal.IsOnlyNamed |= sentence.Section is Section.Boilerplate or Section.Footnote; // standing text lists who has a license

        var isToday = sentence.Section == Section.Body && TellingRules.TodayThat.Match(sentence).Any(today => today.First < grant.After && grant.First - today.After < 6);
        deal.IsOnlyNamed &= !(isToday && grant.Rule.Id == "deal.license.agreed");
        deal.IsAnnounced = deal.IsNews && !deal.IsOnlyNamed && !(deal.IsSaleOfIssuer && TellingRules.Approving.Match(sentence).Count > 0) && (sentence.Section is Section.Headline or Section.Subtitle || (sentence.Section == Section.Body && (TellingRules.Announcing.Match(sentence).Count > 0 || isToday)));
        context.MarkClaimed(grant);
        if (Deals.Count < MostDeals - 6 && LicensePairs.ByTarget(grant, deal) is [_, ..] pairs)
        {
            pairs.ForEach(pair => Deals.Add(pair));
            told.AddRange(pairs.Select(pair => new Told(grant.First, pair, false, false, false)));
            return;
        }

        var others = Deals.Count < MostDeals - 1 ? LicensePairs.Split(grant, deal, context.Date) : [];
        deal.IsNews &= others.Count == 0;

        told.Add(new Told(grant.First, _book.Join(deal, grant, told, _last), GrantPlaces.IsContract(grant), (grant.First > 3 || sentence.Run.IsAny(0, "when", "at")) && grant.Rule.Code is "dated" or "dateof" or "theirs", grant.First > 3 && (grant.Rule.Code is "theirs" || (!deal.IsNews && GrantPlaces.StandsUnder(grant)))));
        foreach (var other in others)
        {
            other.IsNews = false;
            told.Add(new Told(grant.First, _book.Join(other, grant, told, _last), false, false, false));
        }
    }

    /// <summary>What covers the words of a grant: what stands behind it, in its clause also its date and exclusivity before it.</summary>
    private static List<Match> ScopesOf(IReadOnlyList<Match> scopes, Match grant, int first, int end, bool isOther)
    {
        var own = Own(scopes, grant, first, end);
        return isOther && !own.Exists(scope => scope.Has("date")) ? [.. own, .. scopes.Where(scope => scope.Has("date") && scope.First < 8 && scope.Rule.Id == "deal.date.in").Take(1)] : own;
    }

    private static IEnumerable<Match> DateBehind(IReadOnlyList<Match> scopes, int atom) => scopes.Where(scope => scope.Has("date") && scope.First >= atom).Take(1);

    private static List<Match> Own(IReadOnlyList<Match> scopes, Match grant, int first, int end)
    {
        return [.. scopes.Where(scope => (scope.First >= first || scope.Has("exclusivity")) && scope.First < end && (scope.First >= grant.First || (scope.Has("ordinal") && scope.After > grant.First) || (ScopeRules.StandsBefore(scope) && !(grant.Rule.Code == "held" && scope.Rule.Id == "deal.date.in"))))];
    }

    /// <summary>Matches that share no words, the surer and then the earlier rules first; in the order of the sentence.</summary>
    private IReadOnlyList<Match> Apart(Sentence sentence)
    {
        var (changes, pacts, grants) = (ChangeRules.Rules.Match(sentence), PactRules.Rules.Match(sentence), GrantRules.Rules.Match(sentence));
        if (changes.Count + pacts.Count + grants.Count == 0)
        {
            return [];
        }

        List<Match> found = [.. changes, .. pacts, .. grants]; // in the order of precedence: what changes an agreement names it too
        var kept = new List<Match>();
        foreach (var match in found.Where(match => !GrantPlaces.IsUnderAnother(match) && (match.Rule.Code != "dash" || GrantPlaces.IsBesideCount(match)) && (!match.Has("it") || _partners.Of(match, Deals) is not null)).OrderBy(match => match.Rule.Confidence <= GrantRules.Weak))
        {
            if (kept.Count < MostDeals && kept.TrueForAll(other => other.After <= match.First || match.After <= other.First || GrantPlaces.IsNounOf(other, match)))
            {
                kept.Add(match);
            }
        }

        return [.. kept.OrderBy(match => match.First)];
    }

    /// <summary>The one compound that a clause names; null where it names none or several.</summary>
    internal static Mention? OnlyCompound(Sentence sentence, int first, int after)
    {
        var named = sentence.Atoms.Take(after).Skip(first).Select(atom => atom.Mention).Where(mention => mention is { Type: MentionType.Compound, Thing: not null }).DistinctBy(mention => mention!.Thing).Take(2).ToList();
        return named.Count == 1 ? named[0] : null;
    }
}
