using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Deals;

/// <summary>Two amounts between which a payment lies: "a fee that ranges from $25 million to $115 million", "either $5 million or $15 million".</summary>
internal readonly record struct MoneyRange(Mention Low, Mention High)
{
    private static readonly WordSet Changes = new("raised raises raise raising increased increases increase increasing reduced reduces lowered lowers decreased decreases lifted lifts grown grew risen rose changed adjusted expanded boosted fell fallen rises");

    /// <summary>The range that the amount of a match is an end of; null where it is none, or the sentence says that one amount became the other.</summary>
    public static MoneyRange? Around(Match match)
    {
        var (sentence, amount) = (match.Sentence, match.AtomOf("amount"));
        if (amount < 0 || match.MentionOf("amount") is not { Type: MentionType.Money })
        {
            return null;
        }

        var (low, high) = IsMoney(sentence, amount + 2) ? (amount, amount + 2) : (amount - 2, amount);
        return IsMoney(sentence, low) && IsMoney(sentence, high) && IsRange(sentence, low) && Mention(sentence, low).Money!.Amount < Mention(sentence, high).Money!.Amount
            ? new MoneyRange(Mention(sentence, low), Mention(sentence, high))
            : null;
    }

    private static bool IsRange(Sentence sentence, int low)
    {
        var joint = sentence.Atoms[low + 1].FirstToken;
        return sentence.Run.Is(joint, "and") ? Is(sentence, low - 1, "between")
            : sentence.Run.Is(joint, "or") ? Is(sentence, low - 1, "either")
            : (sentence.Run.Is(joint, "to") || sentence.Run.IsDash(joint)) && !IsChange(sentence, low);
    }

    private static bool IsChange(Sentence sentence, int low)
    {
        for (var atom = low - 1; atom >= 0 && atom > low - 12; atom--)
        {
            if (Changes.Holds(sentence.Run, sentence.Atoms[atom].FirstToken))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Is(Sentence sentence, int atom, string word) => atom >= 0 && sentence.Run.Is(sentence.Atoms[atom].FirstToken, word);

    private static bool IsMoney(Sentence sentence, int atom) => (uint)atom < (uint)sentence.Atoms.Count && sentence.Atoms[atom].Mention?.Type == MentionType.Money;

    private static Mention Mention(Sentence sentence, int atom) => sentence.Atoms[atom].Mention!;
}
