using ImmunoGenPortal.Extraction.Deals.Sums;
using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Deals;

/// <summary>Reads the payments of a deal from a sentence: what each is for, how much, and what it is counted for.</summary>
public static class TermReader
{
    /// <summary>The kinds of payment; an amount goes to the first whose rule keeps it.</summary>
    private static readonly (RuleSet Rules, Action<Match, DealDraft> Read)[] Kinds =
    [
        (FeeRules.WithEquity, FeeRules.ReadTotal),
        (FeeRules.Totals, FeeRules.ReadTotal),
        (UpfrontPaymentRules.Rules, UpfrontPaymentRules.Read),
        (FeeRules.Rules, FeeRules.Read),
        (MilestoneRules.Rules, MilestoneRules.Read),
        (RoyaltyRules.Rules, RoyaltyRules.Read),
        (LooseTermRules.Fees, LooseTermRules.Read),
        (LooseTermRules.Milestones, LooseTermRules.Read),
        (LooseTermRules.Nearest, LooseTermRules.Read),
    ];

    /// <summary>A sentence that keeps the company's books tells no terms: "revenues included $2 million of milestone payments".</summary>
    private static readonly RuleSet Books = RuleSet.Parse("""
        deal.books   (revenue | revenues | recognized | amortization | amortized | deferred | quarter | expenses) …30 MONEY
        deal.books   ^ (also | earlier)? (during | in | early in | late in) (the | this | our | that) …4 quarter !
        deal.books   MONEY …12 (revenue | revenues | recognized | quarter)
        deal.books   (compared | versus | net loss | net proceeds | accounted for | amounted) …12 MONEY
        deal.books   (fees | support | reimbursement) (were | was) …2 MONEY
        deal.books   (net of | recognition of | guidance | expects revenues | cash used) …20 MONEY
        """);

    /// <summary>Words that make a total one that may come: then it is the most that can.</summary>
    private static readonly RuleSet Potential = RuleSet.Parse("""
        deal.potential   (could | may | might | can | potential | potentially | eligible | if all | assuming | provided that | possible)
        """);

    /// <summary>The matches of all kinds in a sentence, with what makes a term of each.</summary>
    public static IReadOnlyList<(Match Match, Action<Match, DealDraft> Read)> Find(ReleaseContext context, Sentence sentence) =>
        sentence.Holds(MentionType.Money) || HoldsTerm(sentence) ? FindAll(context, sentence) : [];

    private static bool HoldsTerm(Sentence sentence)
    {
        foreach (var (rules, _) in Kinds)
        {
            if (rules.Match(sentence).Count > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static List<(Match Match, Action<Match, DealDraft> Read)> FindAll(ReleaseContext context, Sentence sentence)
    {
        var found = new List<(Match, Action<Match, DealDraft>)>();
        var taken = new HashSet<Mention>(ReferenceEqualityComparer.Instance);
        var books = Books.Match(sentence);
        var shared = Shares.Match(sentence) is [var share, ..] ? share.First : int.MaxValue;
        foreach (var (rules, read) in Kinds)
        {
            foreach (var match in rules.Match(sentence))
            {
                var amounts = match.Kept.Where(mention => mention.Type == MentionType.Money).ToList();
                if (!TermDoubts.IsNone(match) && !(match.Rule.Code is not ("total-value" or "other") && shared <= match.First) && !TermTies.AreLoose(match) && !IsOfNoun(match) && !books.Any(book => IsOneClause(book, match)) && !amounts.Exists(amount => taken.Contains(amount) || context.IsClaimed(amount)) && !(amounts.Count == 0 && found.Exists(other => Holds(other.Item1, match) || (other.Item1.Rule.Code == "total-value" && match.Rule.Id == "deal.milestones.plain"))))
                {
                    taken.UnionWith(amounts);
                    taken.UnionWith(MoneyRange.Around(match) is { } range ? [range.Low, range.High] : []);
                    found.Add((match, read));
                }
            }
        }

        if (sentence.Holds(MentionType.Money))
        {
            AddSums(context, sentence, books, taken, found);
        }

        return found;
    }

    /// <summary>A part of what the licensee will be paid by others: their fees, milestones and royalties are no terms of its own agreement.</summary>
    private static readonly RuleSet Shares = RuleSet.Parse("""
        deal.share   (share | percentage | portion | part) of …20 (sublicense | sublicenses | sublicensee | sublicensees | sublicensing)
        """);

    /// <summary>Whether the noun right behind an amount calls it another payment than the last resort among the rules does.</summary>
    private static bool IsOfNoun(Match match) =>
        (match.Rule.Id.StartsWith("deal.near.", StringComparison.Ordinal) || (match.AtomOf("type") is >= 0 and var type && type < match.AtomOf("amount") && match.Rule.Code is not ("former" or "raised") && match.Rule.Id != "deal.total-value")) && match.AtomOf("amount") is >= 0 and var amount && new SumScene(match.Sentence) is var scene
        && SumNouns.Behind(scene, amount, SumPlace.RightOf(scene, amount)) is { } noun && !IsAlike(noun.Type, match);

    private static bool IsAlike(string type, Match match) =>
        type == match.Rule.Code || match.Rule.Id.Split('.')[1].StartsWith(type, StringComparison.Ordinal) || type.StartsWith(match.Rule.Id.Split('.')[1], StringComparison.Ordinal);

    /// <summary>Amounts that no rule keeps, by the words around them.</summary>
    private static void AddSums(ReleaseContext context, Sentence sentence, FixedList<Match> books, HashSet<Mention> taken, List<(Match Match, Action<Match, DealDraft> Read)> found)
    {
        foreach (var match in SumReader.Read(sentence, IsLeft).Concat(LooseTermRules.Goods.Match(sentence)))
        {
            if (IsLeft(match.MentionOf("amount")!) && !TermDoubts.IsNone(match) && !books.Any(book => IsOneClause(book, match)))
            {
                taken.Add(match.MentionOf("amount")!);
                found.Add((match, LooseTermRules.Read));
            }
        }

        bool IsLeft(Mention amount) => !taken.Contains(amount) && !context.IsClaimed(amount);
    }

    /// <summary>Whether no semicolon stands between two wordings.</summary>
    private static bool IsOneClause(Match one, Match other)
    {
        var (from, to) = one.First < other.First ? (one.After, other.First) : (other.After, one.First);
        return !one.Sentence.HasSemicolon(from, to);
    }

    /// <summary>Whether the words that name one payment are among those that name another: "fees and milestones of $9 million".</summary>
    private static bool Holds(Match match, Match other) =>
        match.SpanOf("type") is { } words && other.SpanOf("type") is { } within && words.Overlaps(within);

    /// <summary>Whether a payment is still to come, when something happens.</summary>
    public static bool IsConditional(Match match) => match.Rule.Code == "milestone" || match.Rule.Id.StartsWith("deal.milestone.", StringComparison.Ordinal);

    /// <summary>Whether a payment can be that of a sale, which has a price and perhaps what depends on events.</summary>
    public static bool BelongsToSale(Match match) =>
        match.Rule.Code is "purchase-price" || match.Rule.Id.StartsWith("deal.sum.", StringComparison.Ordinal) || match.Rule.Id.Contains("upfront", StringComparison.Ordinal) || IsConditional(match);

    internal static void AddAmount(Match match, DealDraft deal, string type, Action<Draft>? more = null)
    {
        var range = MoneyRange.Around(match);
        var amount = range?.High ?? match.MentionOf("amount")!;
        deal.AddTerm(TypeUnder(deal, type, match), match.SpanOf("type") ?? match.Span, match, term =>
        {
            var (rule, confidence) = (match.Rule.Id, match.Rule.Confidence);
            term.Set(Properties.Term.Amount, new MoneyValue(amount.Money!), EvidenceSpans.Of(amount.Span), rule, confidence);
            AddQualifier(match, amount, range?.Low ?? match.MentionOf("amountLow"), term);
            TermUnits.Add(match.Sentence, amount, term);
            more?.Invoke(term);
        });
    }

    /// <summary>A fee for renewing is one whatever the text calls it; what is paid for a change has no name of its own.</summary>
    private static string TypeUnder(DealDraft deal, string type, Match match) => (deal.Kind, type) switch
    {
        ("extension", "access-fee" or "exercise-fee") => "extension-fee",
        ("amendment", "upfront") when !Gaining.Match(match.Sentence).Any(gaining => gaining.First < match.AtomOf("amount")) && !Says(match, "up") && !Says(match, "license fee") && !IsCalledUpfront(match) => "other",
        ("option", "upfront") when match.Rule.Id == "deal.loose.upfront" || (match.Rule.Id == "deal.upfront.signing" && !Says(match, "up")) => "option-fee",
        ("acquisition", "upfront") when match.MentionOf("amount") is { } && !IsCalledUpfront(match) && Says(match, "closing") => "purchase-price",
        ("right-to-test" or "option" or "collaboration", "upfront") when !match.Rule.Id.StartsWith("deal.upfront.", StringComparison.Ordinal) && Taking.Match(match.Sentence).Any(taking => match.AtomOf("amount") is var amount && amount - taking.After <= NearTaking && taking.First - amount <= NearTaking) => "exercise-fee",
        _ => type,
    };

    /// <summary>A license or rights that a change gives: what is paid for them is paid as for any license.</summary>
    private static readonly RuleSet Gaining = RuleSet.Parse("""
        deal.gaining   (obtained | obtains | acquired | acquires | took | takes | received | receives | gained | gains | granted | secured) …6 (license | licenses | rights) (to | for)
        """);

    private static bool Says(Match match, string words) => match.SpanOf("type")?.Quote(match.Sentence.Run.Text).Contains(words, StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>"Upfront payment, on signing: $4 million".</summary>
    private static bool IsCalledUpfront(Match match)
    {
        for (var atom = match.AtomOf("amount") - 1; atom >= 0 && atom > match.AtomOf("amount") - 8 && match.Sentence.Atoms[atom].Mention is null; atom--)
        {
            if (match.Sentence.Run.IsAny(match.Sentence.Atoms[atom].FirstToken, "upfront", "up-front"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>In words: beyond, other amounts of the sentence are meant.</summary>
    private const int NearTaking = 12;

    /// <summary>What is paid for each license that an agreement lets a partner take.</summary>
    private static readonly RuleSet Taking = RuleSet.Parse("""
        deal.taking   (each | every) (license | time) …6 (takes | taken | licenses | selects | exercises)
        deal.taking   (when | if | once | upon) (it | PARTNER) …1 (takes | take | licenses) (a | the | each | its | such)? …1 license
        deal.taking   (for | upon | on) (each | every) …2 license …3 (it | PARTNER) …2 (takes | take | taken)
        """);

    private static readonly RuleSet Minimum = RuleSet.Parse("""
        deal.minimum   (minimum | guaranteed) …$4 of amount:MONEY
        deal.minimum   amount:MONEY (in | of) (guaranteed | minimum)
        deal.minimum   amount:MONEY minimum
        """);

    /// <summary>"up to" right before the amount, where the rule does not ask for it.</summary>
    private static Mention? QualifierOf(Match match) =>
        match.AtomOf("amount") is > 0 and var amount && match.Sentence.Atoms[amount - 1].Mention is { Type: MentionType.Qualifier } said ? said : null;

    /// <summary>The word that says that a sum may come: none of another clause, "to receive $34 million; eligible for potential milestones".</summary>
    private static Match? MayCome(Sentence sentence, Mention amount)
    {
        var at = sentence.AtomOf(amount);
        var (first, after) = (at, at);
        while (first > 0 && at - first < FarWord && !sentence.Run.Is(sentence.Atoms[first - 1].FirstToken, ";"))
        {
            first--;
        }

        while (after < sentence.Atoms.Count && after - at < FarWord && !sentence.Run.Is(sentence.Atoms[after].FirstToken, ";"))
        {
            after++;
        }

        return Potential.Match(sentence).FirstOrDefault(may => may.First >= first && may.First < after);
    }

    /// <summary>How far from a sum the word may stand, in steps.</summary>
    private const int FarWord = 80;

    private static void AddQualifier(Match match, Mention amount, Mention? lower, Draft term)
    {
        var (rule, confidence) = (match.Rule.Id, match.Rule.Confidence);
        if (lower is { } low)
        {
            term.Set(Properties.Term.AmountLow, new MoneyValue(low.Money!), EvidenceSpans.Of(low.Span), rule, confidence);
            term.Set(Properties.Term.Qualifier, new CodeValue("up-to"), EvidenceSpans.Of(low.Span.Cover(amount.Span)), rule, confidence, Basis.Implied);
            return;
        }

        var qualifier = match.MentionOf("qualifier") ?? QualifierOf(match);
        var may = qualifier is null ? MayCome(match.Sentence, amount) : null;
        if (qualifier is null && (term[Properties.Term.Type]?.Stored is "milestones" || (term[Properties.Term.Type]?.Stored is "total-value" && may is not null)))
        {
            term.Set(Properties.Term.Qualifier, new CodeValue("up-to"), EvidenceSpans.Of(may?.Span ?? match.SpanOf("type") ?? match.Span), rule, confidence, Basis.Implied);
            return;
        }

        if (qualifier is null && Minimum.Match(match.Sentence).FirstOrDefault(least => least.MentionOf("amount") == amount) is { } most)
        {
            term.Set(Properties.Term.Qualifier, new CodeValue("at-least"), EvidenceSpans.Of(most.Span), rule, confidence);
            return;
        }

        term.Set(Properties.Term.Qualifier, new CodeValue(qualifier?.Code ?? "exact"), EvidenceSpans.Of(qualifier?.Span ?? amount.Span), rule, confidence, qualifier is null ? Basis.Implied : Basis.Stated);
    }
}
