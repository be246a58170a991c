using ImmunoGenPortal.Extraction.Deals;
using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Payments;

/// <summary>Reads the payments that events have brought: who paid, how much, and for what.</summary>
public static class PaymentReader
{
    private const int MostPayments = 40;
    private const int MostInSentence = 20;

    /// <summary>Each try looks through its sentence: no release needs more.</summary>
    private const int MostTried = 200;

    /// <summary>No sentence tells of more payments of one sum.</summary>
    private const int MostEach = 4;

    public static void Read(ReleaseContext context)
    {
        var payments = new List<Draft>();
        Sentence? before = null;
        Mention? partner = null;
        var tried = 0;
        var payee = context.Speaker is { } speaker && context.Telling.All(static sentence => !sentence.Mentions.Any(static mention => mention is { Type: MentionType.Company, IsReference: false })) ? speaker.Name : "ImmunoGen";
        var sentences = context.Telling;
        for (var i = 0; i < sentences.Count; i++)
        {
            var sentence = sentences[i];
            before = before?.Section == sentence.Section ? before : null;
            partner = before is null ? null : partner;
            var matches = PaymentRules.Rules.Match(sentence);
            for (var k = 0; k < matches.Count && k < MostInSentence && payments.Count < MostPayments && tried++ < MostTried; k++)
            {
                var match = matches[k];
                var trigger = PaymentTrigger.Of(context, match, before, i + 1 < sentences.Count ? sentences[i + 1] : null, i > 1 && before is not null && sentences[i - 2].Passage == sentence.Passage ? sentences[i - 2] : null);
                var payer = PayerIn(match);
                var mayBeTold = sentence.Section is Section.Headline or Section.Subtitle || (payer is null && trigger.Code == "other"); // of a quarter's fees it may be the one told with who paid it
                if (!IsUncertain(match, trigger) && !(mayBeTold && IsTold(match, payments)) && !(match.Rule.Code == "this" && SumOf(before) is null))
                {
                    Add(context, match, before, payer ?? PayerBefore(context, sentence, partner), payee, trigger, payments);
                }
            }

            var pointsBack = i + 1 < sentences.Count && sentences[i + 1].Run.IsAny(0, "that", "this", "these", "those");
            partner = (pointsBack ? sentence.Last(MentionType.Partner) : sentence.First(MentionType.Partner)) ?? partner;
            before = sentence;
        }

        context.Drafts.AddRange(payments);
    }

    /// <summary>A sum that might be anything's price, or one not to be exceeded.</summary>
    private static bool IsUncertain(Match match, PaymentTrigger trigger)
    {
        var amount = match.MentionOf("amount");
        var isMost = amount is not null && match.Sentence.Mentions.Any(mention => mention is { Type: MentionType.Qualifier, Code: "up-to" } && mention.Span.End <= amount.Span.Start && amount.Span.Start - mention.Span.End < 3);
        return isMost || (match.Rule.Code == "listed" && Open.Match(match.Sentence).Count > 0) || (match.Rule.Code is "event" or "listed" && !trigger.IsStated) || (match.Rule.Code == "due" && trigger.Code == "other" && !NamesMilestone(match));
    }

    /// <summary>Words of what is still to come.</summary>
    private static readonly RuleSet Open = RuleSet.Parse("""
        payment.open   (may | could | would | might | eligible | potential | potentially | entitled | if)
        """);

    /// <summary>"will receive a payment": where no event brings it, it is a term of what was agreed.</summary>
    /// <param name="alone">Whether only the word itself counts: a fee that "became due" may be a term too.</param>
    private static bool NamesMilestone(Match match, bool alone = false)
    {
        for (var atom = match.First; atom < match.After; atom++)
        {
            var token = match.Sentence.Atoms[atom].FirstToken;
            if (match.Sentence.Run.IsAny(token, "milestone", "milestones") || (!alone && match.Sentence.Run.IsAny(token, "due", "became")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The sum that "this payment" is: the last that the sentence before names; null where it names none.</summary>
    private static Mention? SumOf(Sentence? before) => before?.Last(MentionType.Money);

    /// <summary>Whether the release has told of the sum: the body of one that a headline names.</summary>
    private static bool IsTold(Match match, List<Draft> payments) =>
        payments.Exists(known => match.MentionOf("amount") is not { Money: { } money } || known[Properties.Payment.Amount] == new MoneyValue(money));

    private static Mention? PayerIn(Match match) => match.MentionOf("payer") ?? From(match) ?? PayerOf(match);

    /// <summary>Who pays where the sentence itself names nobody.</summary>
    private static Mention? PayerBefore(ReleaseContext context, Sentence sentence, Mention? partner) =>
        (sentence.Section is Section.Body or Section.Boilerplate ? partner : null) ?? PartnerIn(context);

    /// <summary>"… from Roche", right behind what was read.</summary>
    private static Mention? From(Match match)
    {
        var atoms = match.Sentence.Atoms;
        for (var i = match.After; i < atoms.Count - 1 && i < match.After + 3; i++)
        {
            if (match.Sentence.Run.IsAny(atoms[i].FirstToken, "from", "by"))
            {
                return Takeovers.Holds(match.Sentence.Run, atoms[i - 1].FirstToken) ? null : atoms[i + 1].Mention is { Type: MentionType.Partner } payer ? payer : null;
            }

            if (match.Sentence.Run.Is(atoms[i].FirstToken, "under"))
            {
                return Under(match.Sentence, i);
            }
        }

        return null;
    }

    /// <summary>"… under its 2000 agreement with Genentech": who pays is the partner of that agreement, whoever the sentence is about.</summary>
    private static Mention? Under(Sentence sentence, int under)
    {
        for (var i = under + 1; i < sentence.Atoms.Count - 1 && i < under + 10; i++)
        {
            if (sentence.Run.Is(sentence.Atoms[i].FirstToken, "with"))
            {
                return sentence.Atoms[i + 1].Mention is { Type: MentionType.Partner } partner ? partner : null;
            }
        }

        return null;
    }

    private static void Add(ReleaseContext context, Match match, Sentence? before, Mention? payer, string payee, PaymentTrigger trigger, List<Draft> payments)
    {
        if (payer is null && !(NamesMilestone(match, alone: true) && trigger.IsStated))
        {
            return; // who is not named pays for what the text tells to be such a payment
        }

        if (trigger.Code == "other" && !NamesMilestone(match, alone: true))
        {
            context.MarkShared(match);
        }
        else
        {
            context.MarkClaimed(match);
        }

        var isEachEvent = before is not null && (match.Sentence.Run.Is(0, "each") || EachOfThese.Match(match.Sentence).Count > 0 || (EndsWithEach(match.Sentence) && Compounds(before.Mentions).Count > 1));
        var compounds = isEachEvent ? Compounds(before!.Mentions) : CompoundsOf(match);
        var isEach = match.MentionOf("amount") is not null && compounds.Count > 1 && (isEachEvent || SaysEach(match));
        var times = isEach ? 1 : PaymentTimes.Of(match, isEachEvent ? before : null);
        var isFirst = true;
        foreach (var compound in isEach ? compounds.Take(MostEach) : times > 1 ? PaymentTimes.Compounds(match, times) : compounds.TakeLast(1).DefaultIfEmpty())
        {
            var payment = Make(match, (payer, payee), trigger, payments.LastOrDefault(), match.Rule.Code == "this" ? SumOf(before) : match.MentionOf("amount"), context.Date);
            if (compound is not null)
            {
                payment.Set(Properties.Payment.Compound, new NameValue(compound.Thing!.Name), EvidenceSpans.Of(compound.Span), match.Rule.Id, match.Rule.Confidence);
            }

            if ((times > 1 && !isFirst) || !payments.Exists(known => IsSame(known, payment, isEach || IsAnother(match, payment))))
            {
                payments.Add(payment);
            }
            else
            {
                break; // told before
            }

            isFirst = false;
        }
    }

    /// <summary>"which each triggered $1 million", "$1 million apiece": at the edges of what was read.</summary>
    private static bool SaysEach(Match match)
    {
        int[] edges = [Math.Max(0, match.First - 1), match.After - 1, match.After, match.After + 1];
        return edges.Any(atom => atom < match.Sentence.Atoms.Count && match.Sentence.Run.IsAny(match.Sentence.Atoms[atom].FirstToken, "each", "apiece"));
    }

    /// <summary>"ImmunoGen earns $1 million with each."</summary>
    private static bool EndsWithEach(Sentence sentence)
    {
        var last = sentence.Run.Count - 1;
        last -= sentence.Run.Raw(last) is "." ? 1 : 0;
        return last > 0 && sentence.Run.Is(last, "each") && sentence.Run.IsAny(last - 1, "with", "for", "on", "from");
    }

    /// <summary>The compounds that the sentence before names.</summary>
    private static readonly RuleSet EachOfThese = RuleSet.Parse("""
        payment.each-of-these   (with | for | on | from) (each | both) of (these | those | the) COUNT? (compounds | products | candidates | applications | inds)
        """);

    /// <summary>A month without its year: the last one of that name before the release.</summary>
    private static readonly RuleSet Months = RuleSet.Parse("""
        payment.month   ^ (earlier)? (in | during) month:(january | february | march | april | may | june | july | august | september | october | november | december)
        """);

    private static readonly RuleSet ThisMonth = RuleSet.Parse("""
        payment.this-month   month:(earlier this month)
        """);

    /// <param name="parties">Who paid, null where nobody is named, and whom.</param>
    /// <param name="before">The payment told last, whose sum may be this one's too.</param>
    /// <param name="sum">Null where the words name none.</param>
    /// <param name="release">The date of the release, for a month told without its year.</param>
    private static Draft Make(Match match, (Mention? Payer, string Payee) parties, PaymentTrigger trigger, Draft? before, Mention? sum, PartialDate? release)
    {
        var (rule, confidence) = (match.Rule.Id, match.Rule.Confidence);
        var payment = new Draft(SubjectKind.Payment)
            .Set(Properties.Payment.Payee, new NameValue(parties.Payee), EvidenceSpans.Of(match.Span), rule, confidence, Basis.Implied)
            .Set(Properties.Payment.Trigger, new CodeValue(trigger.Code), EvidenceSpans.Of(trigger.Span), trigger.Rule, trigger.Confidence, trigger.IsStated ? Basis.Stated : Basis.Implied);
        if (parties.Payer is { } payer && payer.Thing!.Name != parties.Payee)
        {
            payment.Set(Properties.Payment.Payer, new NameValue(payer.Thing.Name), EvidenceSpans.Of(payer.Span), rule, confidence, match.Has("payer") ? Basis.Stated : Basis.Implied);
        }

        if (PaymentDay.Of(match) is { Date: { } date } dated)
        {
            payment.Set(Properties.Payment.Date, new DateValue(date), EvidenceSpans.Of(dated.Span), rule, 0.8);
        }
        else if (Months.Match(match.Sentence) is [var told, ..] && told.SpanOf("month") is { } month && ScopeRules.Month(month.Quote(match.Sentence.Run.Text), release) is { } named)
        {
            payment.Set(Properties.Payment.Date, new DateValue(named), EvidenceSpans.Of(month), told.Rule.Id, 0.75);
        }
        else if (release is { Month: not null } day && ThisMonth.Match(match.Sentence) is [var lately, ..])
        {
            payment.Set(Properties.Payment.Date, new DateValue(new PartialDate(day.Year, day.Month)), EvidenceSpans.Of(lately.Span), lately.Rule.Id, 0.75);
        }

        if (match.Rule.Code == "equal" && before?[Properties.Payment.Amount] is { } same)
        {
            return payment.Set(Properties.Payment.Amount, same, before.EvidenceOf(Properties.Payment.Amount), rule, 0.85);
        }

        return sum is { Money: { } money }
            ? payment.Set(Properties.Payment.Amount, new MoneyValue(money), EvidenceSpans.Of(sum.Span), rule, confidence)
            : payment;
    }

    /// <summary>In words: "also became active and triggered".</summary>
    private const int FarAlso = 6;

    /// <summary>"also triggered a $5 million payment", with a date of its own.</summary>
    private static bool IsAnother(Match match, Draft payment) =>
        match.Rule.Code == "equal" || (payment[Properties.Payment.Date] is not null && match.Sentence.Atoms.Take(match.After).Skip(Math.Max(0, match.First - FarAlso)).Any(atom => match.Sentence.Run.IsAny(atom.FirstToken, "also", "too", "another", "further", "second", "likewise", "similarly")));

    /// <summary>The compounds named before the sum; where they belong to another sum before it, those named behind: "$1 million for the start of testing of A and $2 million for that of B".</summary>
    private static List<Mention?> CompoundsOf(Match match)
    {
        var mentions = match.Sentence.Mentions;
        var sum = match.MentionOf("amount");
        var last = sum is null ? null : mentions.LastOrDefault(mention => mention.Type == MentionType.Money && mention.Span.End <= sum.Span.Start);
        var before = Compounds(mentions.TakeWhile(mention => mention.Span.Start < match.Span.End));
        if (sum is null || last is null || before.Count == 0 || before.Exists(compound => compound!.Span.Start < last.Span.Start || compound.Span.Start > sum.Span.Start))
        {
            return before;
        }

        var joint = SumJoint.Between(match.Sentence, last.Span.End, sum.Span.Start);
        var next = mentions.FirstOrDefault(mention => mention.Type == MentionType.Money && mention.Span.Start >= sum.Span.End)?.Span.Start ?? int.MaxValue;
        return Compounds(mentions.Where(mention => mention.Span.Start > sum.Span.End && mention.Span.Start < next)) is { Count: > 0 } behind ? behind : before.FindAll(compound => compound!.Span.Start > joint);
    }

    /// <summary>The compounds among what is named, each once.</summary>
    private static List<Mention?> Compounds(IEnumerable<Mention> named) =>
        [.. named.Where(mention => mention is { Type: MentionType.Compound, Thing: not null }).DistinctBy(mention => mention.Thing)];

    /// <summary>The same sum for the same event is one payment told twice; one without a sum is whichever was told with one.</summary>
    private static bool IsSame(Draft known, Draft payment, bool isAnother) =>
        known[Properties.Payment.Payer] == payment[Properties.Payment.Payer]
        && !(isAnother && (known[Properties.Payment.Compound], known[Properties.Payment.Date]) != (payment[Properties.Payment.Compound], payment[Properties.Payment.Date]))
        && (payment[Properties.Payment.Amount] is null || (known[Properties.Payment.Amount] == payment[Properties.Payment.Amount]
            && (known[Properties.Payment.Trigger] == payment[Properties.Payment.Trigger] || payment[Properties.Payment.Trigger]?.Stored == "other" || known[Properties.Payment.Trigger]?.Stored == "other")));

    /// <summary>The organisation named last before the sum, else the next behind it; of a unit and its group the unit.</summary>
    private static Mention? PayerOf(Match match)
    {
        var named = match.Sentence.Mentions.Where(mention => mention.Type == MentionType.Partner && !IsGroup(match.Sentence, mention) && !IsOwner(match.Sentence, mention)).ToList();
        return named.LastOrDefault(mention => mention.Span.Start < match.Span.Start) ?? named.FirstOrDefault();
    }

    /// <summary>"ImmunoGen, which was acquired by AbbVie": who owns the issuer.</summary>
    private static bool IsOwner(Sentence sentence, Mention partner)
    {
        var (run, atoms, at) = (sentence.Run, sentence.Atoms, sentence.AtomOf(partner));
        return at > 1 && run.IsAny(atoms[at - 1].FirstToken, "by", "of") && (Takeovers.Holds(run, atoms[at - 2].FirstToken) || run.Is(atoms[at - 2].FirstToken, "part"));
    }

    private static readonly WordSet Takeovers = new("acquired bought owned");

    /// <summary>"a member of the Roche Group", behind the name of the unit.</summary>
    private static bool IsGroup(Sentence sentence, Mention partner)
    {
        var (run, atoms, at) = (sentence.Run, sentence.Atoms, sentence.AtomOf(partner));
        var of = at > 1 && run.Is(atoms[at - 1].FirstToken, "the") ? at - 2 : at - 1;
        return at > 1 && of > 0 && run.Is(atoms[of].FirstToken, "of") && run.IsAny(atoms[of - 1].FirstToken, "member", "unit", "subsidiary", "division", "part", "affiliate");
    }

    private static Mention? PartnerIn(ReleaseContext context) =>
        context.In(Section.Headline, Section.Subtitle, Section.Body).Mentions(MentionType.Partner).FirstOrDefault();
}
