using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Deals;

/// <summary>Whether an amount has been paid already, for an event: then it is a payment, and no term of what may be paid.</summary>
internal static class MoneyCome
{
    /// <summary>In words: how far before an amount its verb may stand.</summary>
    private const int FarVerb = 18;

    private static readonly WordSet Came = new("received earned collected paid");
    internal static readonly WordSet MayCome = new("may might could would can will potentially potential entitled eligible if should future further additional remaining");

    /// <summary>"GSK paid ImmunoGen a total of $11 million in milestone payments": what has come is no total of what may.</summary>
    public static bool IsReceived(Match match, int amount)
    {
        if (!match.Rule.Id.StartsWith("deal.milestones.", StringComparison.Ordinal) || match.Rule.Code is "former" or "raised" || match.MentionOf("qualifier")?.Code == "up-to" || match.AtomOf("type") < 0)
        {
            return false;
        }

        var (sentence, joined) = (match.Sentence, 0);
        for (var atom = Math.Max(amount, match.AtomOf("type")); atom >= 0 && atom > amount - FarVerb; atom--)
        {
            var token = sentence.Atoms[atom].FirstToken;
            if (MayCome.Holds(sentence.Run, token) || (atom < amount && sentence.Run.IsAny(token, ";", ",")) || (atom < amount && sentence.Atoms[atom].Mention?.Type == Mentions.MentionType.Money && (!Is(sentence, amount - 1, "and") || ++joined > 1)))
            {
                return false;
            }

            if (atom < amount && Came.Holds(sentence.Run, token))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"A second, of $2 million, followed in June", "a further $5 million fell due in October": an event has brought it.</summary>
    public static bool HasCome(Sentence sentence, int amount)
    {
        var verb = Is(sentence, amount + 1, ",") ? amount + 2 : amount + 1;
        return (Is(sentence, verb, "followed") && !Is(sentence, verb + 1, "by")) || ((Is(sentence, verb, "fell") || Is(sentence, verb, "became")) && (Is(sentence, verb + 1, "due") || Is(sentence, verb + 1, "payable")));
    }

    private static readonly WordSet Happened = new("became entered began started was were took advanced moved received");

    /// <summary>"a $1 million milestone payment when the IND became active": told of what has happened, where no word says that it may come.</summary>
    public static bool CameWhen(Match match, int amount)
    {
        if (!(match.Rule.Code == "milestone" || match.Rule.Id.StartsWith("deal.milestone.", StringComparison.Ordinal)))
        {
            return false;
        }

        var (sentence, when) = (match.Sentence, amount + 1);
        while (when < sentence.Atoms.Count && when < amount + (FarVerb / 2) && !Is(sentence, when, "when"))
        {
            when++;
        }

        if (!Is(sentence, when, "when") || Enumerable.Range(0, amount).Any(atom => MayCome.Holds(sentence.Run, sentence.Atoms[atom].FirstToken)))
        {
            return false;
        }

        for (var atom = when + 1; atom < sentence.Atoms.Count && atom < when + FarVerb && sentence.Run.Raw(sentence.Atoms[atom].FirstToken) is not ";"; atom++)
        {
            if (Happened.Holds(sentence.Run, sentence.Atoms[atom].FirstToken))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Is(Sentence sentence, int atom, string word) => atom >= 0 && atom < sentence.Atoms.Count && sentence.Run.Is(sentence.Atoms[atom].FirstToken, word);
}
