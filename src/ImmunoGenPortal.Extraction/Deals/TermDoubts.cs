using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Deals;

/// <summary>What keeps an amount from being a term of the deal it stands with, whatever its noun: a price, a part that was paid, what held before.</summary>
internal static class TermDoubts
{
    /// <summary>No deal pays so little: the amount is a price, or stands in a table counted in thousands or millions.</summary>
    private const decimal Least = 10_000;

    private static readonly WordSet Before = new("previously formerly originally");
    private static readonly WordSet Replaced = new("replaces replaced replacing supersedes superseding");
    private static readonly WordSet Paid = new("paid received recognized recognised earned recorded collected spent");

    /// <summary>Whether the amount is no payment under any deal.</summary>
    public static bool IsNone(Match match) =>
        match.AtomOf("amount") is >= 0 and var amount && (match.MentionOf("amount") is { Money.Amount: < Least } || IsUndecided(match.Sentence, amount) || MoneyCome.IsReceived(match, amount) || IsPaidFor(match, amount) || IsPaidPart(match.Sentence, amount) || IsOutOf(match.Sentence, amount) || IsFigureBeside(match.Sentence, amount) || IsNextRow(match, amount) || IsNoRange(match) || MoneyCome.HasCome(match.Sentence, amount) || MoneyCome.CameWhen(match, amount) || IsTransaction(match, amount));

    /// <summary>"has until July to decide whether to require the purchase of $3 million of stock": nobody has said yet that it is paid.</summary>
    private static bool IsUndecided(Sentence sentence, int amount)
    {
        for (var atom = amount - 1; atom > 0 && atom > amount - FarVerb; atom--)
        {
            if (Is(sentence, atom, "whether") && sentence.Run.IsAny(sentence.Atoms[atom - 1].FirstToken, "decide", "decides", "deciding", "choose", "consider", "considering", "determine"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Receives $2 Million Upon Start of Trial": a headline tells it as done, where no word says that it may come.</summary>
    public static bool IsNews(Match match)
    {
        if (match.AtomOf("amount") < 0 || !(match.Rule.Code == "milestone" || match.Rule.Id.StartsWith("deal.milestone.", StringComparison.Ordinal)))
        {
            return false;
        }

        for (var atom = 0; atom < match.Sentence.Atoms.Count; atom++)
        {
            if (MoneyCome.MayCome.Holds(match.Sentence.Run, match.Sentence.Atoms[atom].FirstToken))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"a royalty transaction of $70 million": the size of what was sold, whatever its conditions.</summary>
    private static bool IsTransaction(Match match, int amount)
    {
        for (var atom = amount + 1; match.Rule.Id.StartsWith("deal.sum.", StringComparison.Ordinal) && atom <= amount + 4 && atom < match.Sentence.Atoms.Count; atom++)
        {
            if (Is(match.Sentence, atom, "transaction") || Is(match.Sentence, atom, "financing"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"paid Vernalis $250,000 for the transfer of data": what was paid for an event is no payment that the event may bring.</summary>
    private static bool IsPaidFor(Match match, int amount)
    {
        for (var atom = amount - 1; match.Rule.Code == "milestone" && amount + 1 < match.Sentence.Atoms.Count && Is(match.Sentence, amount + 1, "for") && atom >= 0 && atom >= amount - 3; atom--)
        {
            if (Paid.Holds(match.Sentence.Run, match.Sentence.Atoms[atom].FirstToken))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>In words: how far before an amount its verb may stand.</summary>
    private const int FarVerb = 18;

    /// <summary>"a total of $210 million – $30 million for development …": a range goes up; here a sum is taken apart.</summary>
    private static bool IsNoRange(Match match) =>
        match.MentionOf("amountLow")?.Money is { } low && match.MentionOf("amount")?.Money is { } high && low.Amount >= high.Amount;

    /// <summary>Whether the amount is what an agreement gave before it was changed: "previously up to $30 million, now …".</summary>
    public static bool IsFormer(Match match)
    {
        if (match.Rule.Code == "former")
        {
            return true;
        }

        for (var atom = match.AtomOf("amount") - 1; atom >= 0 && atom >= match.AtomOf("amount") - 3; atom--)
        {
            if (Before.Holds(match.Sentence.Run, match.Sentence.Atoms[atom].FirstToken) || Replaced.Holds(match.Sentence.Run, match.Sentence.Atoms[atom].FirstToken) || (atom > 0 && Is(match.Sentence, atom, "of") && match.Sentence.Run.IsAny(match.Sentence.Atoms[atom - 1].FirstToken, "place", "lieu", "instead")))
            {
                return match.Rule.Id.StartsWith("deal.milestone", StringComparison.Ordinal) || match.Rule.Code is "milestones" or "milestone" or "total-value";
            }
        }

        var behind = match.AtomOf("amount") + 1;
        return behind > 0 && ((behind < match.Sentence.Atoms.Count && Before.Holds(match.Sentence.Run, match.Sentence.Atoms[behind].FirstToken)) || Committed.Match(match.Sentence).Any(committed => committed.AtomOf("amount") == behind - 1));
    }

    /// <summary>"in addition to the $50 million in research support already committed": of the agreement that is prolonged or changed.</summary>
    private static readonly RuleSet Committed = RuleSet.Parse("""
        deal.committed   (in addition to | on top of | beyond | over and above) (the)? QUALIFIER? amount:MONEY …$6 (already | previously | earlier | originally) (committed | agreed | promised | pledged | guaranteed | provided)
        deal.committed   (in addition to | on top of | beyond | over and above) (the)? QUALIFIER? amount:MONEY …$6 (committed | agreed | promised | pledged | guaranteed) (earlier | before | previously | originally | at the (outset | start))
        deal.committed   (previously | originally | earlier) ,? …3 had (committed | agreed | promised | pledged) …5 amount:MONEY
        """);

    /// <summary>What is paid upfront is paid when an agreement begins, not when it is prolonged or ends.</summary>
    public static bool IsOfBeginning(Match match, DealDraft deal) =>
        match.Has("amount") && match.Rule.Id.Contains("upfront", StringComparison.Ordinal)
        && (deal.Kind is "extension" or "termination" || (deal.IsExercise && Earlier.Match(match.Sentence).Count > 0) || (deal.Kind == "amendment" && AtBeginning.Match(match.Sentence).Count > 0));

    private static readonly RuleSet Earlier = RuleSet.Parse("""
        deal.earlier   (previously | earlier | already) (paid | made | received)
        deal.earlier   (paid | made | received) (previously | earlier)
        """);

    private static readonly RuleSet AtBeginning = RuleSet.Parse("""
        deal.at-beginning   (when | at the time) (the | that | this) (original)? (collaboration | agreement | license | alliance | contract) (was | had been | has been) (signed | entered into | executed | established | formed | concluded | announced | made)
        deal.at-beginning   (upfront | up-front | up front) (payment | fee) (received | paid | made) in DATE
        deal.at-beginning   (at | upon | on | with) (the)? (signing | execution | start | inception) of (the | that | this) original? DATE? (collaboration | agreement | license | alliance | contract)
        """);

    /// <summary>"amended the license of May 2009, under which it paid $9 million": what was paid under it is a term of what is changed.</summary>
    public static bool IsUnderChanged(Match match, DealDraft deal)
    {
        for (var atom = match.AtomOf("amount") - 1; DealKinds.IsChange(deal.Kind) && atom > 0; atom--)
        {
            if (Is(match.Sentence, atom, "which") && (Is(match.Sentence, atom - 1, "under") || Is(match.Sentence, atom - 1, "by") || (deal.Kind == "termination" && Is(match.Sentence, atom - 1, "for"))) && IsDated(match.Sentence, atom - 2))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDated(Sentence sentence, int atom)
    {
        atom -= Is(sentence, atom, ",") ? 1 : 0;
        return atom > 0 && sentence.Atoms[atom].Mention?.Type is Mentions.MentionType.Date or Mentions.MentionType.Year;
    }

    /// <summary>What an amount is for stands before it in the rows of a table: words that begin the next row belong to the next amount.</summary>
    private static bool IsNextRow(Match match, int amount) =>
        match.AtomOf("type") is var type && type > amount && match.Sentence.Run is var run && match.Sentence.Atoms[type].FirstToken is var token && run.StartsLine(token) && run.IsCapitalized(token);

    /// <summary>"$40 million, of which $12 million has been paid": a part of what is told.</summary>
    private static bool IsPaidPart(Sentence sentence, int amount)
    {
        if (!(Is(sentence, amount - 1, "which") && Is(sentence, amount - 2, "of")))
        {
            return IsRestOfPaid(sentence, amount);
        }

        for (var atom = amount + 1; atom < sentence.Atoms.Count && atom <= amount + 4; atom++)
        {
            if (Paid.Holds(sentence.Run, sentence.Atoms[atom].FirstToken))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"of which $4.5 million has been received and $0.5 million is payable upon delivery": the rest of what is told.</summary>
    private static bool IsRestOfPaid(Sentence sentence, int amount)
    {
        var and = amount - 1;
        while (and > amount - 3 && and > 0 && !Is(sentence, and, "and"))
        {
            and--;
        }

        for (var atom = and - 1; Is(sentence, and, "and") && atom > and - FarPart && atom > 1; atom--)
        {
            if (sentence.Atoms[atom].Mention?.Type is Mentions.MentionType.Money)
            {
                return Is(sentence, atom - 1, "which") && Is(sentence, atom - 2, "of") && Enumerable.Range(atom + 1, and - atom - 1).Any(i => Paid.Holds(sentence.Run, sentence.Atoms[i].FirstToken));
            }
        }

        return false;
    }

    /// <summary>"$30 million of funding through year end, out of a total of up to $100 million": a part of what is told.</summary>
    private static bool IsOutOf(Sentence sentence, int amount)
    {
        for (var atom = amount + 1; atom + 1 < sentence.Atoms.Count && atom < amount + FarWhole && !Is(sentence, atom, ";"); atom++)
        {
            if (Is(sentence, atom, "out") && Is(sentence, atom + 1, "of"))
            {
                return sentence.Atoms.Skip(atom + 2).Take(FarPart).Any(next => next.Mention?.Type is Mentions.MentionType.Money);
            }
        }

        return false;
    }

    /// <summary>In steps: how far behind a part its whole may stand.</summary>
    private const int FarWhole = 12;

    /// <summary>In steps: how far before the rest of a sum its first part may stand.</summary>
    private const int FarPart = 8;

    /// <summary>"instead of $5 million", "compared with $5 million": another figure than the one told.</summary>
    private static bool IsFigureBeside(Sentence sentence, int amount)
    {
        var at = amount - 1;
        while (at > 0 && sentence.Atoms[at].Mention?.Type is Mentions.MentionType.Qualifier || Is(sentence, at, "the"))
        {
            at--;
        }

        return (Is(sentence, at, "of") && Is(sentence, at - 1, "instead")) || (Is(sentence, at, "than") && Is(sentence, at - 1, "rather"))
            || (Is(sentence, at, "with") && Is(sentence, at - 1, "compared")) || (Is(sentence, at, "to") && Is(sentence, at - 1, "compared")) || Is(sentence, at, "versus");
    }

    private static bool Is(Sentence sentence, int atom, string word) => atom >= 0 && atom < sentence.Atoms.Count && sentence.Run.Is(sentence.Atoms[atom].FirstToken, word);
}
