using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Payments;

/// <summary>Which of the dates of a sentence is that of a payment.</summary>
internal static class PaymentDay
{
    private static readonly WordSet Agreements = new("agreement agreements license licence collaboration alliance option");

    /// <summary>The first date; where several sums are told, the one between the sum and the next, else the last before it. Null where none is of the payment.</summary>
    public static Mention? Of(Match match)
    {
        var atoms = match.Sentence.Atoms;
        var dates = Enumerable.Range(0, atoms.Count).Where(atom => atoms[atom].Mention is { Type: MentionType.Date, Date: not null } && !IsOfAnother(match.Sentence, atom)).ToList();
        var sums = Enumerable.Range(0, atoms.Count).Where(atom => atoms[atom].Mention?.Type == MentionType.Money).ToList();
        if (dates.Count == 0)
        {
            return null;
        }

        if (sums.Count < 2 || match.AtomOf("amount") is not (>= 0 and var amount))
        {
            return atoms[dates[0]].Mention;
        }

        if (dates.Count == 1)
        {
            return IsBeside(match.Sentence, amount, dates[0]) ? null : atoms[dates[0]].Mention;
        }

        var next = sums.Where(atom => atom > amount).DefaultIfEmpty(atoms.Count).First();
        var isDated = dates.Exists(atom => atom < amount);
        var behind = dates.Where(atom => atom > amount && atom < next && !(isDated && OpensClause(match.Sentence, atom))).DefaultIfEmpty(-1).First();
        var before = dates.Where(atom => atom < amount).DefaultIfEmpty(dates[0]).Last();
        return atoms[behind < 0 ? before : behind].Mention;
    }

    /// <summary>"In March, $1 million was earned, and in May a further": the date of what is told next.</summary>
    private static bool OpensClause(Sentence sentence, int date) =>
        sentence.Atoms[date].FirstToken - 1 is var before && sentence.Run.IsAny(before, "in", "on") && sentence.Run.IsAny(before - 1, "and", "while", ";", "then");

    /// <summary>"$3.5 million, in addition to the $500,000 received in December 2006": whether the date is that of a sum which another is told beside.</summary>
    private static bool IsBeside(Sentence sentence, int amount, int date) =>
        Enumerable.Range(amount, Math.Max(0, date - amount)).Any(atom => sentence.Run.IsAny(sentence.Atoms[atom].FirstToken, "addition", "besides", "beyond", "top"))
        && Enumerable.Range(amount + 1, Math.Max(0, date - amount - 1)).Any(atom => sentence.Atoms[atom].Mention?.Type == MentionType.Money);

    /// <summary>"the quarter ended June 30, 2012", "under the March 2015 agreement", "a license of May 2000", "now has until June 2014": the date of what is told beside it.</summary>
    private static bool IsOfAnother(Sentence sentence, int atom)
    {
        var (run, atoms) = (sentence.Run, sentence.Atoms);
        var before = atoms[atom].FirstToken - 1;
        return run.IsAny(before, "ended", "ending", "until", "through", "till") || (run.IsAny(before, "in", "on") && run.IsAny(before - 1, "licensed", "signed", "executed", "established")) || (run.IsAny(before, "of", "from") && Agreements.Holds(run, before - 1))
            || Enumerable.Range(atom + 1, 3).Any(at => at < atoms.Count && Agreements.Holds(run, atoms[at].FirstToken) && !run.IsAny(atoms[atom + 1].FirstToken, ",", "with", "when", "for", "under", "from", "upon"));
    }
}
