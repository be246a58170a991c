using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Payments;

/// <summary>How often a sum was paid that the text states once: "two milestone payments of $1 million each".</summary>
internal static class PaymentTimes
{
    private static readonly WordSet Payments = new("milestone milestones payment payments fees");

    /// <param name="before">The sentence whose events "each of these events" means; null where none is meant.</param>
    public static int Of(Match match, Sentence? before)
    {
        if (match.AtomOf("amount") is not (>= 0 and var amount))
        {
            return 1;
        }

        if (before is not null)
        {
            return before.Mentions.Any(static mention => mention is { Type: MentionType.Ordinal, Number: 2 }) ? 2 : 1;
        }

        var sentence = match.Sentence;
        if (IsWithEach(sentence, amount) && sentence.Mentions.FirstOrDefault(mention => mention is { Type: MentionType.Count, Number: 2 or 3 } && mention.Span.End < match.Span.Start) is { } events)
        {
            return (int)events.Number;
        }

        if (amount > 0 && sentence.Atoms[amount - 1].Mention is { Type: MentionType.Count, Number: 2 or 3 } times && amount + 1 < sentence.Atoms.Count && Payments.Holds(sentence.Run, sentence.Atoms[amount + 1].FirstToken))
        {
            return (int)times.Number; // "two $1 million milestone payments"
        }

        if (!Is(sentence, amount + 1, "each") && !Is(sentence, amount + 1, "apiece"))
        {
            return 1;
        }

        for (var atom = amount - 1; atom > 0 && atom > amount - 6; atom--)
        {
            if (sentence.Atoms[atom].Mention is { Type: MentionType.Count, Number: 2 or 3 } count && Payments.Holds(sentence.Run, sentence.Atoms[atom + 1].FirstToken))
            {
                return (int)count.Number;
            }
        }

        return 1;
    }

    /// <summary>What each was paid for, where the sentence names as many compounds.</summary>
    public static List<Mention?> Compounds(Match match, int times)
    {
        List<Mention?> named = [.. match.Sentence.Mentions.Where(static mention => mention is { Type: MentionType.Compound, Thing: not null }).DistinctBy(static mention => mention.Thing)];
        return named.Count == times ? named : [.. Enumerable.Repeat<Mention?>(null, times)];
    }

    /// <summary>"earned a $1 million milestone payment with each": of the events counted before.</summary>
    private static bool IsWithEach(Sentence sentence, int amount)
    {
        for (var atom = amount + 1; atom < sentence.Atoms.Count - 1 && atom < amount + 6; atom++)
        {
            if (sentence.Run.IsAny(sentence.Atoms[atom].FirstToken, "with", "for", "on", "from") && Is(sentence, atom + 1, "each"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Is(Sentence sentence, int atom, string word) => atom < sentence.Atoms.Count && sentence.Run.Is(sentence.Atoms[atom].FirstToken, word);
}
