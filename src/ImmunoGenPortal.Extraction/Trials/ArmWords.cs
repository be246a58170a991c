using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>The arm that a figure is told of, by the words behind it: "in the Herceptin arm", "with carfilzomib alone", "of those who received chemotherapy".</summary>
internal static class ArmWords
{
    /// <summary>In steps.</summary>
    private const int Longest = 9;

    /// <summary>How far a bracket is followed, in steps.</summary>
    private const int LongestBracket = 24;

    private static readonly WordSet People = new("patients women people subjects those individuals participants adults men");

    private static readonly WordSet Links = new("with for in on of among given receiving taking");

    private static readonly WordSet Givings = new("received receiving given treated randomized randomised assigned took taking got");

    private static readonly WordSet Controls = new("control comparator comparison chemotherapy combination placebo physician investigator observation standard");

    /// <summary>Words for a part of the patients, whatever drug stands with them.</summary>
    private static readonly WordSet Parts = new("previously prior earlier without naive naïve refractory resistant exposed expression positive negative high low disease cancer tumors mutation mutations lines regimens subgroup population");

    private static readonly WordSet Ends = new("versus vs compared against than as had have were was is who which that while whereas but at after in by from per during");

    private static readonly WordSet Labels = new("arm arms group groups cohort alone monotherapy patients women people subjects");

    /// <returns>Its words without the preposition, and the atom behind them; null where the words tell no arm.</returns>
    public static (EvidenceSpan Said, int After)? Behind(Sentence sentence, int figure)
    {
        var first = Opening(sentence, BehindBrackets(sentence, figure + 1));
        if (first < 0)
        {
            return null;
        }

        var (after, isArm) = (first, false);
        for (; after < sentence.Atoms.Count && after < first + Longest && !IsEnd(sentence, after); after++)
        {
            var atom = sentence.Atoms[after];
            if (atom.Mention is { Type: MentionType.Dose or MentionType.Target or MentionType.Indication } || Parts.Holds(sentence.Run, atom.FirstToken))
            {
                return null;
            }

            isArm |= IsGiven(sentence, first, after) || sentence.Run.IsAny(atom.FirstToken, "arm", "arms");
        }

        var said = after;
        while (said > first + 1 && Labels.Holds(sentence.Run, sentence.Atoms[said - 1].FirstToken))
        {
            said--;
        }

        return isArm && after > first ? (sentence.SpanOf(first, said), after) : null;
    }

    /// <summary>The arm that the clause of a figure opens with; null where it opens with none.</summary>
    public static EvidenceSpan? Before(Sentence sentence, int figure)
    {
        var opening = ResultPatientRules.Arms.Match(sentence).LastOrDefault(match => match.After <= figure);
        if (opening is null)
        {
            return null;
        }

        var (first, after) = (opening.AtomOf("arm"), opening.AfterOf("arm"));
        while (after > first + 1 && Labels.Holds(sentence.Run, sentence.Atoms[after - 1].FirstToken))
        {
            after--;
        }

        for (var i = first; i < after; i++)
        {
            if (IsGiven(sentence, first, i))
            {
                return sentence.SpanOf(first, after);
            }
        }

        return null;
    }

    /// <summary>Whether a drug set off by a colon names the arm that the sentence is of: "Carboplatin: in 17 patients, …".</summary>
    public static bool IsLabelled(Sentence sentence) => ResultPatientRules.Arms.Match(sentence) is [{ Rule.Code: "label" }, ..];

    /// <summary>The atom behind any brackets that stand at one, and behind what a comma there adds of the same patients: ", including 12 complete responses,".</summary>
    public static int BehindBrackets(Sentence sentence, int atom)
    {
        var (run, atoms, at) = (sentence.Run, sentence.Atoms, atom);
        for (var depth = 0; at < atoms.Count && at < atom + LongestBracket; at++)
        {
            depth += run.Raw(atoms[at].FirstToken) switch { "(" or "[" => 1, ")" or "]" => -1, _ => 0 };
            if (depth <= 0 && run.Raw(atoms[at].FirstToken) is not (")" or "]") && atoms[at].Mention is not { Type: MentionType.Fraction })
            {
                break;
            }
        }

        if (at + 1 < atoms.Count && run.Raw(atoms[at].FirstToken) is "," && run.IsAny(atoms[at + 1].FirstToken, "including", "with"))
        {
            var behind = Enumerable.Range(at + 2, LongestBracket / 2).FirstOrDefault(i => i < atoms.Count && run.Raw(atoms[i].FirstToken) is ",");
            return behind > 0 ? behind + 1 : at;
        }

        return at;
    }

    /// <summary>The first atom of what patients were given; -1 where the words lead to none.</summary>
    private static int Opening(Sentence sentence, int atom)
    {
        var (run, atoms, at, isLed) = (sentence.Run, sentence.Atoms, atom, false);
        if (IsAt(Links))
        {
            (at, isLed) = (at + 1, true);
        }

        while (at < atoms.Count && run.IsAny(atoms[at].FirstToken, "the", "all", "an", "a", "evaluable", "treated") && !run.Is(atoms[at].AfterToken, "with"))
        {
            at++;
        }

        if (IsAt(People))
        {
            isLed = false;
            at = BehindBrackets(sentence, at + 1);
            at += at < atoms.Count && run.Is(atoms[at].FirstToken, "who") ? 1 : 0;
            at += at < atoms.Count && run.IsAny(atoms[at].FirstToken, "were", "had", "was") ? 1 : 0;
        }

        if (!isLed && IsAt(Givings))
        {
            at++;
            at += at < atoms.Count && run.IsAny(atoms[at].FirstToken, "with", "to") ? 1 : 0;
            isLed = true;
        }
        else if (!isLed && at > atom && IsAt(Links))
        {
            (at, isLed) = (at + 1, true);
        }

        at += isLed && at < atoms.Count && run.IsAny(atoms[at].FirstToken, "the", "an", "a", "their", "either") ? 1 : 0;
        return isLed ? at : -1;

        bool IsAt(WordSet words) => at < atoms.Count && words.Holds(run, atoms[at].FirstToken);
    }

    private static bool IsEnd(Sentence sentence, int atom)
    {
        var (run, (token, _, mention)) = (sentence.Run, sentence.Atoms[atom]);
        if (mention is { Type: MentionType.Drug or MentionType.Compound })
        {
            return false;
        }

        return mention is { Type: MentionType.Percent or MentionType.Months or MentionType.Count or MentionType.Fraction or MentionType.Metric or MentionType.Study } || Ends.Holds(run, token)
            || run.Raw(token) is "," or ";" or "." or "(" or ")" or "[" or "]" or ":" or "–" or "—"
            || (run.Is(token, "and") && !(atom + 1 < sentence.Atoms.Count && (sentence.Atoms[atom + 1].Mention is { Type: MentionType.Drug or MentionType.Compound } || Controls.Holds(run, token + 1))));
    }

    /// <summary>Whether an atom says what was given.</summary>
    private static bool IsGiven(Sentence sentence, int first, int atom) =>
        sentence.Atoms[atom].Mention is { Type: MentionType.Drug or MentionType.Compound } || Controls.Holds(sentence.Run, sentence.Atoms[atom].FirstToken) || IsShortForm(sentence, first, atom);

    /// <summary>"with Kd alone": letters that stand for what was given.</summary>
    private static bool IsShortForm(Sentence sentence, int first, int atom) =>
        atom == first && sentence.Atoms[atom] is { IsSingle: true, Mention: null, FirstToken: var token } && sentence.Run.IsAny(token - 1, "with", "on", "received", "receiving", "to", "for")
        && sentence.Run.IsCapitalized(token) && sentence.Run.Raw(token).Length is > 1 and < 6;
}
