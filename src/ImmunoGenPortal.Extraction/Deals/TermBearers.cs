using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Deals;

/// <summary>Which of a release's deals a term is of, given the one that its words stand with: "for each license" gives it to every license of the partner.</summary>
internal sealed class TermBearers(List<DealDraft> deals)
{
    /// <summary>Words of a fee that no exercise has made due yet.</summary>
    private static readonly RuleSet Open = RuleSet.Parse("""
        deal.open   (if | should | would | could | may | each | every | whether | when | to exercise | upon exercise)
        deal.open.not   when (the | this | that | its) …1 (option | agreement | license) (was | were) (signed | granted | taken | executed | made | established | concluded) !
        """);

    /// <summary>What was paid when the option was given, in a sentence that may tell of its exercise too.</summary>
    private static readonly RuleSet AtSigning = RuleSet.Parse("""
        deal.option-signed   (when | as | at the time) (the | this | that | its) …1 (option | agreement) (was | were) (signed | granted | made | established | concluded | executed)
        deal.option-signed   (at | on | upon | with) (the)? (signing | execution | signature | grant) of (the | this | that | its) …1 (option | agreement)
        """);

    /// <summary>A sentence about licenses that may be taken, not about those that were.</summary>
    private static readonly RuleSet Supposed = RuleSet.Parse("""
        deal.supposed   ^ (should | if | when | whenever | once)
        """);

    private static readonly RuleSet Now = RuleSet.Parse("""
        deal.now   (now | today | as a result | with its exercise | upon this exercise)
        """);

    /// <summary>Words that mean the licenses that are the news, not those before.</summary>
    private static readonly RuleSet Today = RuleSet.Parse("""
        deal.licenses-of-today   (licenses | license) …3 (today | announced)
        deal.licenses-of-today   (new | latest) COUNT? licenses
        deal.these               these COUNT? licenses
        """);

    /// <summary>Words that mean the licenses just told.</summary>
    private static readonly RuleSet These = RuleSet.Parse("""
        deal.these-licenses   (each | both | all | every one)? of? (these | those) COUNT? licenses
        """);

    /// <summary>What was paid for licenses that an exercise has brought, not what an option may cost: "each of those licenses carried a fee of …".</summary>
    private static readonly RuleSet Paid = RuleSet.Parse("""
        deal.paid-for-each   ^ (for | under | with)? (each | both | all | either) of? (the | these | those | its)? DATE? COUNT? licenses …3 (carried | brought | cost | earned | triggered | was paid | were paid | received | has received | paid)
        """);

    /// <summary>A fee that an exercise has brought: "received a $2 million exercise fee".</summary>
    private static readonly RuleSet Received = RuleSet.Parse("""
        deal.fee-received   (received | earned | was paid | paid | collected) (a | an | the)? MONEY …1 (option exercise | exercise | opt-in | option-exercise) fee
        deal.fee-received   (received | earned | was paid | paid | collected) (a | an | the)? …1 (option exercise | exercise | opt-in | option-exercise) fee of MONEY
        """);

    /// <summary>A sentence that goes on about the payments of the one before.</summary>
    private static readonly RuleSet GoesOn = RuleSet.Parse("""
        deal.bearers-go-on   ^ (the | these | those | such | this) …3 (milestones | milestone payments | payments | royalties | total | sum | amount | milestone)
        deal.bearers-go-on   ^ (of | from | within) (the | these | this | that) …2 (milestones | payments | total | sum | amount)
        """);

    /// <summary>What is still owed under the license whose royalties were sold.</summary>
    private static readonly RuleSet Kept = RuleSet.Parse("""
        deal.kept   (remains | remain | continues to be | is still | will still be | stays) (entitled | eligible)
        deal.kept   (keeps | retains | kept | retained) …4 (right | rights | milestone | milestones)
        """);

    private int _passage = -1;
    private List<DealDraft> _last = [];

    /// <summary>The licenses that the passage has told.</summary>
    private readonly List<DealDraft> _here = [];
    private int _entered = -1;

    /// <summary>Those of the last sentence that told of any.</summary>
    private List<DealDraft> _lately = [];

    /// <summary>The deals that the release has told so far.</summary>
    private readonly HashSet<DealDraft> _told = [];

    /// <summary>Goes on to the next sentence.</summary>
    public void Enter(Sentence sentence, List<Told> here)
    {
        if (sentence.Passage != _entered)
        {
            _entered = sentence.Passage;
            _here.Clear();
        }

        _lately = here.Count > 0 ? here.ConvertAll(told => told.Deal) : _lately;
        foreach (var told in here)
        {
            _told.Add(told.Deal);
            if (told.Deal.Kind == "license" && !_here.Contains(told.Deal))
            {
                _here.Add(told.Deal);
            }
        }
    }

    /// <param name="tells">Whether the sentence itself tells of a deal.</param>
    public List<DealDraft> Of(Sentence sentence, Match match, DealDraft deal, bool tells)
    {
        _last = sentence.Passage == _passage ? _last : [];
        _passage = sentence.Passage;
        _last = !tells && _last.Contains(deal) is false && _last.Count > 0 && _last[0].Partner == deal.Partner && GoesOn.Match(sentence).Count > 0 ? _last
            : Fits(match, deal) ? Bearers(sentence, match, deal, tells)
            : [];
        return _last;
    }

    /// <summary>The agreement that one changes or goes on with, where the release tells it as history: what held before is its term.</summary>
    public List<DealDraft> Before(DealDraft deal) =>
        Changed(deals.Find(other => other.Partner == deal.Partner && other.Origin is not null)?.Origin)
        ?? (deals.FindLast(other => other != deal && other.Partner == deal.Partner && DealKinds.IsGrant(other.Kind) && other is { IsNews: false, Date: not null } && !IsOfAnotherYear(other, deal)) is { } before ? [before] : []);

    /// <summary>Whether it cannot be the agreement that a deal is said to rest on.</summary>
    private static bool IsOfAnotherYear(DealDraft other, DealDraft deal) => deal.Agreement?.Date is { } made && other.Date?.Year != made.Year;

    /// <summary>The agreement that a change rests on, among the deals from now on.</summary>
    private List<DealDraft>? Changed(DealDraft? origin)
    {
        if (origin?.Date is null)
        {
            return null;
        }

        if (deals.Find(other => other != origin && other.Partner == origin.Partner && DealKinds.IsGrant(other.Kind) && other.Date?.Year == origin.Date?.Year && other.HasNothingAgainst(origin)) is { } told)
        {
            return [told];
        }

        if (!deals.Contains(origin))
        {
            deals.Add(origin);
        }

        return [origin];
    }

    /// <summary>Whether a right to test brings no such payment, but the license that is taken under it.</summary>
    private static bool IsOfLicense(Match match) =>
        match.Rule.Code is "milestones" or "milestone" or "total-value" || match.Rule.Id.StartsWith("deal.milestone", StringComparison.Ordinal) || match.Rule.Id.StartsWith("deal.royalty", StringComparison.Ordinal)
        || match.SpanOf("type")?.Quote(match.Sentence.Run.Text).StartsWith("licens", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>Whether a deal of that kind can have such a term.</summary>
    private static bool Fits(Match match, DealDraft deal) => deal.Kind switch
    {
        "royalty-sale" => !(TermReader.IsConditional(match) && Kept.Match(match.Sentence).Any(kept => kept.First < match.First)) && TermReader.BelongsToSale(match) && !match.Rule.Id.Contains("upfront", StringComparison.Ordinal),
        "acquisition" => TermReader.BelongsToSale(match) || (!deal.IsSaleOfIssuer && (match.Rule.Id is "deal.total-value" || match.Rule.Id.StartsWith("deal.milestones.", StringComparison.Ordinal))),
        "supply" => match.Rule.Code != "total-value",
        "termination" or "amendment" => match.Rule.Id != "deal.near.other",
        _ => match.Rule.Id is not ("deal.near.other" or "deal.goods.other"),
    };

    private List<DealDraft> Bearers(Sentence sentence, Match match, DealDraft deal, bool tells)
    {
        if (!tells && deal.Kind == "right-to-test" && IsOfLicense(match) && !AgreementRules.SpeaksOfAll(sentence) && _here.FindLast(license => license.Partner == deal.Partner) is { } granted)
        {
            return [granted]; // "The license was granted under the access agreement. Millennium paid a license fee."
        }

        if (!(match.Rule.Code == "exercise-fee" && deal.Kind == "license" && Paid.Match(sentence).Count > 0) && Single(sentence, match, deal) is { } single)
        {
            return [single];
        }

        if (EachOfThem.Match(sentence) is [var each, ..] && each.First < match.First && _lately.Count > 1 && _lately.TrueForAll(license => license.Kind == "license" && license.Partner == deal.Partner))
        {
            return _lately;
        }

        var licenses = !tells && AgreementRules.SpeaksOfAll(sentence) ? Taken(deal) : [];
        if (sentence.Section == Section.Body && licenses.FindAll(_told.Contains) is var known && known.Sum(Number) > 1)
        {
            licenses = known; // nobody speaks of "each license" before telling of it
        }

        var isOne = licenses.Where(license => license.IsNews).Sum(Number) == 1; // "these licenses" are then not the news alone
        if (licenses.Exists(license => license.IsNews) && (sentence.Section is Section.Headline or Section.Subtitle || Today.Match(sentence).Any(today => !(isOne && today.Rule.Code == "these")) || IsCountOfNews(sentence, licenses)))
        {
            licenses.RemoveAll(license => !license.IsNews);
            return licenses;
        }

        if (_lately is [{ Count: > 1 } only] && licenses.Contains(only) && These.Match(sentence).Count > 0)
        {
            return [only]; // "took two other licenses. For each of these licenses"
        }

        if (licenses.FindAll(_here.Contains) is var near && (near is [{ Count: > 1 }] || (licenses.Count > 2 && near.Count > 1)) && These.Match(sentence).Count > 0)
        {
            return near; // those that the passage has told, not one told long before
        }

        var takesOne = !DealKinds.IsGrant(deal.Kind) || IsOfTaken(sentence, deal, licenses); // else one license alone takes no term from another grant
        return licenses.Count > (takesOne ? 0 : 1) ? licenses : [deal];
    }

    /// <summary>The partner's licenses, without the agreement that they were taken under, which is called a license too where no other word tells what it is.</summary>
    private List<DealDraft> Taken(DealDraft deal)
    {
        var licenses = deals.FindAll(other => other.Partner == deal.Partner && other.Kind == "license");
        licenses.RemoveAll(master => licenses.Exists(license => RestsOn(license, master)));
        return licenses;
    }

    /// <summary>Whether a license is said to rest on an agreement of that date, which itself covers no target, compound or number of licenses.</summary>
    private static bool RestsOn(DealDraft license, DealDraft master) =>
        license != master && license.Agreement?.Date is { } made && master is { Kind: "license", IsNews: false, Ordinal: null, Count: null, Date: { } date }
        && date.Year == made.Year && (date.Month is null || made.Month is null || date.Month == made.Month) && license.Date != date
        && master.Draft[Properties.Deal.Target] is null && master.Draft[Properties.Deal.Compound] is null;

    /// <summary>Whether a sentence about a right to take licenses speaks of those that the news says were taken, not of those that may be.</summary>
    private static bool IsOfTaken(Sentence sentence, DealDraft deal, List<DealDraft> licenses) =>
        deal.Kind is "option" or "right-to-test" && licenses.Exists(static license => license.IsNews) && Supposed.Match(sentence).Count == 0;

    /// <summary>"each of the two licenses", where two are the news and there are more.</summary>
    private static bool IsCountOfNews(Sentence sentence, List<DealDraft> licenses) =>
        AgreementRules.CountOfAll(sentence) is { } count && licenses.Sum(Number) > count && licenses.Where(license => license.IsNews).Sum(Number) == count;

    private static decimal Number(DealDraft license) => license.Count ?? 1;

    /// <summary>The deal of the partner that fees of this sort belong to, whatever deal they stand with; null where they stay.</summary>
    private DealDraft? Single(Sentence sentence, Match match, DealDraft deal)
    {
        var isOpen = Open.Match(sentence).Count > 0;
        if (deal.Kind == "termination" && (match.Rule.Id is "deal.goods.other" or "deal.fee.other" || Ending.Match(sentence).Count > 0))
        {
            return deal;
        }

        if (match.Rule.Id == "deal.fee.other" && match.SpanOf("type")?.Quote(sentence.Run.Text).StartsWith("amend", StringComparison.OrdinalIgnoreCase) == true)
        {
            return deal.Kind == "amendment" ? deal : Other(deal, static other => other.Kind == "amendment") ?? deal;
        }

        if (deal.Kind == "license" && match.Rule.Id.Contains("upfront", StringComparison.Ordinal) && (UnderWhich(match, deal) ?? (deal.IsNews && WithAgreement.Match(sentence).Count > 0 ? OptionOf(deal) : null)) is { } master)
        {
            return master;
        }

        if (match.Rule.Code == "option-fee" && AtSigning.Match(sentence).Count > 0 && _lately.Find(other => other is { Kind: "option", Date: not null } && other.Partner == deal.Partner) is { } signed)
        {
            return signed;
        }

        return match.Rule.Code == "exercise-fee" && Other(deal, static other => other.IsExercise) is { } exercise && IsNow(sentence, deal, exercise, isOpen) ? exercise
            : deal.Kind == "termination" && deals.FindLast(other => other.Partner == deal.Partner && DealKinds.IsGrant(other.Kind) && other.Date is not null) is { } ended ? ended // what was owed while it stood
            : match.Rule.Code == "extension-fee" && deal.Kind != "extension" && Other(deal, static other => other is { Kind: "extension", IsNews: true }) is { } extension ? extension
            : match.Rule.Code == "exercise-fee" && deal is { Kind: "license", IsNews: true } && !isOpen ? deal
            : match.Rule.Code is "exercise-fee" or "option-fee" && deal.Kind == "license" && !(match.Rule.Code == "exercise-fee" && Received.Match(sentence).Count > 0) ? OptionOf(deal)
            : null;
    }

    /// <summary>Words that speak of each license that the sentence has told.</summary>
    private static readonly RuleSet EachOfThem = RuleSet.Parse("""
        deal.each-of-them   each (of (which | these | them))? (with | came with | comes with | carried | carries | brought | brings | earned | for | bringing | carrying | entitles | provides)
        """);

    /// <summary>What is paid when an agreement is signed, where the news is a license taken under it.</summary>
    private static readonly RuleSet WithAgreement = RuleSet.Parse("""
        deal.with-agreement   (with | at | upon | on) (signing | executing) (the | that | this) (right-to-test | option | access | collaboration | multi-target | DATE)? agreement
        deal.with-agreement   (with | at | upon | on) (the | its)? (execution | signing | signature) of (the | that | this) (right-to-test | option | access | collaboration | multi-target | DATE)? agreement
        """);

    /// <summary>How far before what was paid "under which" may stand, in steps.</summary>
    private const int LongestClause = 24;

    /// <summary>"took two licenses under the right-to-test agreement of December 2011, under which ImmunoGen received $20 million upfront": the agreement of that date, if it is told as one of its own.</summary>
    private DealDraft? UnderWhich(Match match, DealDraft license)
    {
        var (run, atoms) = (match.Sentence.Run, match.Sentence.Atoms);
        var from = Math.Max(match.AtomOf("amount"), match.AtomOf("type")) - 1;
        for (var atom = from; atom > Math.Max(2, from - LongestClause); atom--)
        {
            if (run.Is(atoms[atom].FirstToken, "which") && run.IsAny(atoms[atom - 1].FirstToken, "under", "for", "with", "by"))
            {
                var date = atoms[run.Raw(atoms[atom - 2].FirstToken) is "," ? atom - 3 : atom - 2].Mention?.Date;
                return date is null ? null : deals.Find(other => other != license && other.Partner == license.Partner && DealKinds.IsGrant(other.Kind) && other.Date == date);
            }
        }

        return null;
    }

    /// <summary>What is owed because the agreement ends, not what was owed while it stood.</summary>
    private static readonly RuleSet Ending = RuleSet.Parse("""
        deal.ending   (under the terms of | in connection with | under | as part of | on | upon | for) (the | this | its | their) (termination | return | reversion | transfer | transition)
        deal.ending   (in return for | in exchange for) (the | these | its) (rights | return)
        deal.ending   (should | if) …8 (COMPANY | it) (commercialize | market | sell | sells | develop | license | licenses | out-license)
        deal.ending   (if | should) …8 (sold | marketed | commercialized | approved | licensed)
        deal.ending   (should | if) …12 (bring | brings) …4 to market
        """);

    private DealDraft? Other(DealDraft deal, Predicate<DealDraft> isWanted) => deals.Find(other => other.Partner == deal.Partner && isWanted(other));

    private DealDraft? OptionOf(DealDraft license) =>
        deals.FindLast(other => other.Partner == license.Partner && other.Kind == "option") ?? deals.FindLast(other => other.Partner == license.Partner && other.Kind == "right-to-test")
        ?? deals.Find(other => other.Partner == license.Partner && RestsOn(license, other));

    /// <summary>Whether the fee for exercising an option is due for the exercise that is the news.</summary>
    private static bool IsNow(Sentence sentence, DealDraft deal, DealDraft exercise, bool isOpen) => deal == exercise || Now.Match(sentence).Count > 0 || (exercise.IsNews && !deal.IsNews && !isOpen);
}
