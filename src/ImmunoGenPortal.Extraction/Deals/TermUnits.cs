using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Deals;

/// <summary>What a payment is counted for: each license, target or product.</summary>
public static class TermUnits
{
    /// <summary>What each payment is counted for.</summary>
    public static readonly RuleSet Rules = RuleSet.Parse("""
        let EACH = (each | every | each one of | every one of | each of) (of)? (the | its | these | those | such | resulting | licensed | commercialized | developed)? DATE? COUNT?
        deal.per.license   (for | per | under | from | on | of | to) per:(EACH? (licensed target))
        deal.per.license   (for | per | under | from | on | of | to | with | upon | taking) per:(EACH (license | licenses))
        deal.per.license   (for | per | under | on | of | upon) per:((each | every) (product | such | new | additional | resulting | exclusive | development | commercial) (license | licence))
        deal.per.license   (license | licenses) …14 per:(each of which)
        deal.per.license   ^ per:(each of (these | them))
        deal.per.license   (for | under | on) per:((each | every) FRACTION (license | licenses))
        let THING = (target | antigen | product | compound | program | candidate | adc | such | of | resulting | antibody)
        deal.per.license   (license | licenses) …20 amount:MONEY …3 (for | on) per:(each)
        deal.per.license   ^ per:(each of? (the | these | those | its)? DATE? COUNT? (license | licenses))
        deal.per.license   (for | per) per:(license)
        deal.per.license   ^ for per:each (COMPANY | it | the)
        deal.per.license   ^ per:((each | every) (such | product | new | exclusive | additional)? (license | licence)) (would | could | may | will | can | carries | brings)
        deal.per.target    (for | per | on | to) per:(EACH (target | targets | antigen | antigens))
        deal.per.target    (for | per) per:((licensed | therapeutic | individual | antibody | antigen)? (target | antigen))
        deal.per.target    (for | on) per:((that | a given | any | any given) (target | antigen))
        deal.per.target    (for | per) per:(the (target | antigen) (concerned | in question))
        deal.per.target    per:target-by-target
        deal.per.product   (for | per | on | from | of) per:(EACH (product | products | compound | compounds | program | programs | candidate | candidates | pdc | adc | adcs | drug))
        deal.per.product   (for | per) per:((such | resulting | licensed | developed)? (product | compound | program | candidate | pdc | adc))
        deal.per.product   ^ per:((each | every one) of (these | those | the | its | them) COUNT? (compounds | products | candidates | programs | adcs))
        deal.per.target    ^ per:((each | every one) of (these | those | the | its) COUNT? (targets | antigens))
        deal.per.product   ^ per:(each (product | compound | program))
        deal.per.license   (license | licenses) …30 MONEY per:(apiece | each)
        deal.per.license   (license | licenses) …24 ; for per:each (COMPANY | it)
        deal.per.product   (for | per | on) per:(any one (product | compound))
        deal.per.product   (product | products | compound | compounds) …20 amount:MONEY (for | on) per:each
        deal.per.not       amount:MONEY …3 (for | on) each THING !
        deal.per.target    ^ per:((each | every) (target | antigen)) (may | could | can | would | will | carries | brings)
        """);

    public static void Add(Sentence sentence, Mention amount, Draft term)
    {
        var isPart = term[Properties.Term.Type]?.Stored == "milestones" && Parts.Match(sentence).Any(part => part.Span.End <= amount.Span.Start);
        var low = term.EvidenceOf(Properties.Term.AmountLow) is [var lower, ..] ? lower.Start : -1;
        if (Rules.Match(sentence).Where(unit => isPart || IsUnitOf(sentence, unit, amount, low)).OrderByDescending(unit => IsRightBehind(sentence, unit, amount)).ThenByDescending(unit => Opens(sentence, unit)).ThenBy(unit => IsOfBefore(sentence, unit, amount)).ThenBy(unit => Math.Abs(unit.Span.Start - amount.Span.Start)).ThenByDescending(unit => unit.Span.End).FirstOrDefault() is { } unit)
        {
            var code = unit.Rule.Code;
            term.Set(Properties.Term.Per, new CodeValue(code), EvidenceSpans.Of(unit.SpanOf("per")!.Value), unit.Rule.Id, unit.Rule.Confidence);
        }
    }

    /// <summary>"For each compound, milestones totaling $32 million per target": nearer than what opens the sentence.</summary>
    private static bool IsRightBehind(Sentence sentence, Match unit, Mention amount) => unit.First > 0 && ReferenceEquals(sentence.Atoms[unit.First - 1].Mention, amount);

    /// <summary>A payment told without its amount: what opens the sentence or the clause is its unit too.</summary>
    public static void AddBare(Sentence sentence, EvidenceSpan said, Draft term)
    {
        if (Rules.Match(sentence).Where(unit => unit.Span.End <= said.Start && (Opens(sentence, unit) || OpensClause(sentence, unit))).OrderByDescending(unit => Opens(sentence, unit)).FirstOrDefault() is { } unit)
        {
            term.Set(Properties.Term.Per, new CodeValue(unit.Rule.Code), EvidenceSpans.Of(unit.SpanOf("per")!.Value), unit.Rule.Id, unit.Rule.Confidence);
        }
    }

    /// <summary>"$1 million with each license, and up to $200 million for each target": the unit right behind another amount is that one's.</summary>
    private static bool IsOfBefore(Sentence sentence, Match unit, Mention amount)
    {
        for (var atom = unit.First - 1; atom >= 0 && atom >= unit.First - 2 && unit.Span.Start < amount.Span.Start; atom--)
        {
            if (sentence.Atoms[atom].Mention?.Type == MentionType.Money)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Words behind which a sum is taken apart: what it is counted for holds for its parts.</summary>
    private static readonly RuleSet Parts = RuleSet.Parse("""
        deal.parts   MONEY …16 (comprised of | comprising | consisting of | consists of | composed of | made up of | of which | :)
        """);

    private static bool Opens(Sentence sentence, Match unit)
    {
        for (var atom = 0; unit.First <= 3 && atom < unit.First; atom++)
        {
            if (sentence.Atoms[atom].Mention?.Type == MentionType.Money)
            {
                return false; // "$1 million with each license, and …"
            }
        }

        return unit.First <= 3;
    }

    /// <summary>Whether a unit stands where it is that of all the amounts behind it.</summary>
    private static bool OpensClause(Sentence sentence, Match unit) => LeadsOn(sentence, unit) || BeginsClause(sentence, unit);

    /// <summary>"is also entitled to receive, for each target, fees of $2 million and milestones of $199 million": set between a verb and what it brings, the unit is that of all its amounts.</summary>
    private static bool LeadsOn(Sentence sentence, Match unit) =>
        unit.First > 1 && sentence.Run.Is(sentence.Atoms[unit.First].FirstToken - 1, ",") && sentence.Run.Is(sentence.Atoms[unit.After - 1].AfterToken, ",") && Bringing.Holds(sentence.Run, sentence.Atoms[unit.First].FirstToken - 2);

    /// <summary>"taking a license to a target triggers a fee of $1 million, and ImmunoGen can earn, for that target, $195 million": the unit was told before, and is that of the sums before too.</summary>
    private static bool PointsBack(Sentence sentence, Match unit) =>
        Enumerable.Range(unit.First, unit.After - unit.First).Any(atom => sentence.Run.IsAny(sentence.Atoms[atom].FirstToken, "that", "such", "said"));

    private static readonly WordSet Bringing = new("receive receives receiving earn earns earning pay pays paying owe owes get gets make makes");

    /// <summary>"As before, for each license ImmunoGen receives …": the unit opens a clause, and is that of all its amounts.</summary>
    private static bool BeginsClause(Sentence sentence, Match unit) =>
        unit.First > 0 && sentence.Run.Is(sentence.Atoms[unit.First].FirstToken - 1, ",")
        && (sentence.Run.Is(sentence.Atoms[unit.After - 1].FirstToken + 1, ",") ? unit.After + 1 : unit.After) is var behind && behind < sentence.Atoms.Count
        && (sentence.Atoms[behind].Mention?.Type is MentionType.Company or MentionType.Partner || sentence.Run.IsAny(sentence.Atoms[behind].FirstToken, "it", "the"));

    /// <summary>"a $20 million fee and, for each license, up to $200 million": the unit is that of the sum behind it.</summary>
    private static bool IsOfNext(Sentence sentence, Match unit)
    {
        var isJoined = unit.First > 1 && ((LeadsOn(sentence, unit) && !PointsBack(sentence, unit)) || sentence.Run.IsAny(sentence.Atoms[unit.First - 1].FirstToken, "and", "plus", ";") || sentence.Run.IsAny(sentence.Atoms[unit.First - 2].FirstToken, "and", "plus"));
        for (var atom = unit.After; isJoined && atom < sentence.Atoms.Count && atom < unit.After + 16; atom++)
        {
            if (sentence.Atoms[atom].Mention?.Type == MentionType.Money)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A unit that opens the sentence is that of all its amounts; any other that of the amount it stands beside.</summary>
    /// <param name="low">Where the lower end of the amount's range begins, which stands between without being another amount; -1 where it has none.</param>
    private static bool IsUnitOf(Sentence sentence, Match unit, Mention amount, int low)
    {
        if (unit.Span.Start < amount.Span.Start && !Opens(sentence, unit) && sentence.HasSemicolon(unit.After, sentence.AtomOf(amount)))
        {
            return false; // "$40 million for each target; the term may be renewed for $2 million"
        }

        var (from, to) = unit.Span.Start < amount.Span.Start ? (unit.Span.End, amount.Span.Start) : (amount.Span.End, unit.Span.Start);
        return Opens(sentence, unit) || (unit.Span.Start < amount.Span.Start && OpensClause(sentence, unit)) || (!(unit.Span.Start > amount.Span.Start && IsOfNext(sentence, unit)) && !sentence.Mentions.Any(mention => mention.Type == MentionType.Money && mention.Span.Start != low && mention.Span.Start >= from && mention.Span.End <= to));
    }
}
