using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Deals;

/// <summary>Whether the words between the name of a payment and its amount tie the two, where the name stands before.</summary>
internal static class TermTies
{
    private static readonly WordSet Payments = new("fee fees payment payments milestone milestones funding support royalties");
    private static readonly WordSet Ties = new("of totaling totalling total totals totaled worth is was are were be being at for with by in equal equals equaling reach reaches exceed exceeds amount amounts amounting come comes aggregating aggregate : that which up");
    private static readonly WordSet Joints = new("and plus or but ;");
    private static readonly WordSet Others = new("milestone milestones royalty royalties");

    /// <summary>"a $1 million license fee, $20 million on …", "an exercise fee, milestone payments totaling $190 million", "without an exercise fee, and may owe up to $80 million": the amount is another payment's.</summary>
    public static bool AreLoose(Match match)
    {
        var (first, after, amount) = (match.AtomOf("type"), match.AfterOf("type"), match.AtomOf("amount"));
        amount -= MoneyRange.Around(match) is { } range && range.High == match.MentionOf("amount") ? 2 : 0;
        return first >= 0 && amount >= after && Payments.Holds(match.Sentence.Run, match.Sentence.Atoms[after - 1].FirstToken)
            && (IsDenied(match.Sentence, first) || IsJoined(match.Sentence, after, amount) || IsNamedAnew(match.Sentence, after, amount) || HasOwn(match.Sentence, first, after, amount));
    }

    private static bool IsDenied(Sentence sentence, int first)
    {
        for (var atom = first - 1; atom >= 0 && atom >= first - 3; atom--)
        {
            if (sentence.Run.IsAny(sentence.Atoms[atom].FirstToken, "no", "without", "neither"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether another part of the sentence begins between them.</summary>
    private static bool IsJoined(Sentence sentence, int after, int amount)
    {
        for (var atom = after; atom < amount; atom++)
        {
            if (sentence.Atoms[atom].Mention?.Type == MentionType.Money)
            {
                return false; // a list of amounts
            }
        }

        for (var atom = amount - 1; atom >= after; atom--)
        {
            if (sentence.Atoms[atom].Mention is null && Joints.Holds(sentence.Run, sentence.Atoms[atom].FirstToken))
            {
                return true;
            }

            if (sentence.Atoms[atom].Mention is null && Ties.Holds(sentence.Run, sentence.Atoms[atom].FirstToken))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether a comma and the name of another payment stand between them.</summary>
    private static bool IsNamedAnew(Sentence sentence, int after, int amount)
    {
        for (var atom = after + 1; atom < amount; atom++)
        {
            if (sentence.Run.Is(sentence.Atoms[atom - 1].FirstToken, ",") && Others.Holds(sentence.Run, sentence.Atoms[atom].FirstToken))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the name is that of an amount right before it, and no word gives it the one behind.</summary>
    private static bool HasOwn(Sentence sentence, int first, int after, int amount)
    {
        for (var atom = after; atom < amount; atom++)
        {
            if (sentence.Atoms[atom].Mention is null && Ties.Holds(sentence.Run, sentence.Atoms[atom].FirstToken))
            {
                return false;
            }
        }

        for (var atom = first - 1; atom >= 0 && atom >= first - 2; atom--)
        {
            if (sentence.Atoms[atom].Mention?.Type == MentionType.Money)
            {
                return true;
            }
        }

        return false;
    }
}
