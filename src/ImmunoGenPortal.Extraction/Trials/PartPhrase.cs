using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>The words for a part of the patients, whole: a rule stops after a few, whatever they are.</summary>
internal static class PartPhrase
{
    /// <summary>In words, behind the hyphen of "centrally-confirmed HER2-positive breast cancer".</summary>
    private const int LongestRest = 6;

    /// <summary>From a degree to what is had in it, in words.</summary>
    private const int LongestNoun = 5;

    private static readonly WordSet Degrees = new("high medium moderate low intermediate elevated strong or higher");

    private static readonly WordSet Verbs = new("is are was were has have had");

    /// <summary>What is had: with it the words end.</summary>
    private static readonly WordSet Nouns = new("cancer cancers disease tumor tumors tumour tumours expression status lymphoma leukemia myeloma");

    public static EvidenceSpan Of(Match subgroup)
    {
        var (run, atoms) = (subgroup.Sentence.Run, subgroup.Sentence.Atoms);
        var (first, after) = (subgroup.AtomOf("subgroup"), subgroup.AfterOf("subgroup"));
        if (after - 1 > first && (Verbs.Holds(run, atoms[after - 1].FirstToken) || run.IsAny(atoms[after - 1].FirstToken, "the", "a", "an")))
        {
            return subgroup.Sentence.SpanOf(first, after - 1); // "patients with high FRα is compelling", "those with high FRα the ORR was"
        }

        if (Degrees.Holds(run, atoms[after - 1].FirstToken) && EndOfNoun(subgroup.Sentence, after) is > 0 and var noun)
        {
            return subgroup.Sentence.SpanOf(first, noun); // "with medium or high FRα expression"
        }

        if (Open.Holds(run, atoms[after - 1].FirstToken) && EndOfOpen(subgroup.Sentence, after) is var open && open > after)
        {
            return subgroup.Sentence.SpanOf(first, open); // "previously treated with lenalidomide"
        }

        if (IsHyphen(run, after, atoms))
        {
            var end = after;
            while (end < atoms.Count && end < after + LongestRest && (atoms[end].Mention is not null || IsHyphen(run, end, atoms) || (run.IsKind(atoms[end].FirstToken, TokenKind.Word) && !Verbs.Holds(run, atoms[end].FirstToken))))
            {
                end++;
                if (Nouns.Holds(run, atoms[end - 1].FirstToken))
                {
                    return subgroup.Sentence.SpanOf(first, end);
                }
            }

            return subgroup.Sentence.SpanOf(first, Math.Min(after + 2, atoms.Count)); // the word that the hyphen joins on
        }

        return after + 1 < atoms.Count && run.Is(atoms[after].FirstToken, "or") && run.IsAny(atoms[after + 1].FirstToken, "more", "higher", "less", "lower", "greater", "fewer", "above")
            ? subgroup.Sentence.SpanOf(first, after + 2)
            : subgroup.SpanOf("subgroup")!.Value;
    }

    /// <summary>Words that lead on to what is meant.</summary>
    private static readonly WordSet Open = new("with at by to of for in dose level key least prior received");

    /// <summary>In words: "level of 36 mg/m2/day or higher".</summary>
    private const int LongestOpen = 10;

    private static readonly WordSet Closing = new("is are was were has have had and while whereas but who which that one two three four five six seven eight nine ten all both achieved experienced showed responded the");

    /// <summary>The atom behind the words that an open one leads on to.</summary>
    private static int EndOfOpen(Sentence sentence, int after)
    {
        var end = after;
        while (end < sentence.Atoms.Count && end < after + LongestOpen
            && sentence.Atoms[end].Mention is not { Type: MentionType.Percent or MentionType.Fraction or MentionType.Metric or MentionType.Months or MentionType.Count }
            && sentence.Run.Raw(sentence.Atoms[end].FirstToken) is not ("," or ";" or "." or "(" or ")" or ":" or "–" or "—")
            && !(end > after && Closing.Holds(sentence.Run, sentence.Atoms[end].FirstToken)))
        {
            end++;
        }

        return end;
    }

    /// <summary>The atom behind what is had, from where its degree has been told; the target where no word for its expression follows; -1 where neither is named next.</summary>
    private static int EndOfNoun(Sentence sentence, int after)
    {
        var target = -1;
        for (var end = after; end < sentence.Atoms.Count && end < after + LongestNoun; end++)
        {
            var token = sentence.Atoms[end].FirstToken;
            if (Nouns.Holds(sentence.Run, token))
            {
                return end + 1;
            }

            if (sentence.Atoms[end].Mention is { Type: MentionType.Target })
            {
                target = end + 1;
            }
            else if (!Degrees.Holds(sentence.Run, token) && !sentence.Run.IsAny(token, "levels", "of", "level"))
            {
                return target;
            }
        }

        return target;
    }

    /// <summary>A hyphen within a word, "HER2-positive".</summary>
    private static bool IsHyphen(TokenRun run, int atom, FixedList<Atom> atoms) =>
        atom > 0 && atom + 1 < atoms.Count && run.IsDash(atoms[atom].FirstToken) && run.IsGluedToNext(atoms[atom].FirstToken) && run.IsGluedToNext(atoms[atom].FirstToken - 1);
}
