using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Compounds;

/// <summary>Owners behind their compounds in brackets, and compounds behind their owner: "A and B (Sanofi)", "Sanofi (A and B)".</summary>
internal static class OwnersInBrackets
{
    private const string Rule = "compound.owner.bracket";
    private const double Confidence = 0.88;

    public static void Read(Sentence sentence, OwnedCompounds owned)
    {
        for (var i = 1; i + 1 < sentence.Atoms.Count; i++)
        {
            if (!Is(sentence, i, "("))
            {
                continue;
            }

            if (sentence.Atoms[i - 1].Mention is { Type: MentionType.Partner, Thing: { } owner } before && sentence.Atoms[i + 1].Mention?.Type == MentionType.Compound)
            {
                Add(sentence, owned, i + 1, 1, new NameValue(owner.Name), before.Span);
            }
            else if (sentence.Atoms[i + 1].Mention is { Type: MentionType.Partner, Thing: { } behind } inside && Is(sentence, i + 2, ")"))
            {
                Add(sentence, owned, i - 1, -1, new NameValue(behind.Name), inside.Span);
            }
        }
    }

    /// <summary>Compounds that stand beside each other, joined by commas and "and".</summary>
    private static void Add(Sentence sentence, OwnedCompounds owned, int first, int step, NameValue owner, EvidenceSpan span)
    {
        for (var i = first; i >= 0 && i < sentence.Atoms.Count; i += step)
        {
            var mention = sentence.Atoms[i].Mention;
            if (mention?.Type == MentionType.Compound)
            {
                owned.Add(mention, owner, span, Rule, Confidence);
            }
            else if (mention is not null || !(Is(sentence, i, ",") || Is(sentence, i, "and") || Is(sentence, i, "®") || Is(sentence, i, "™")))
            {
                return;
            }
        }
    }

    private static bool Is(Sentence sentence, int atom, string word) => atom < sentence.Atoms.Count && sentence.Atoms[atom].Mention is null && sentence.Run.Is(sentence.Atoms[atom].FirstToken, word);
}
