using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Patterns;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Trials;

/// <summary>The parts of the patients that two figures of a sentence are told of: "58% (18/31) in untreated patients and 37% (13/35) in those treated before".</summary>
internal static class ResultParts
{
    /// <summary>In steps.</summary>
    private const int Longest = 12;

    /// <summary>In characters: "the 94 patients".</summary>
    private const int LongestArticle = 6;

    private static readonly WordSet Narrowing = new("high low medium moderate prior previously without no naive naïve expression mutation mutations mutant subset subgroup");

    private static readonly string[] People = ["those", "patients", "women", "subjects"];

    /// <summary>Words between people and what they had: a drug behind these is no arm.</summary>
    private static readonly string[] Havings = ["previously", "exposed", "who", "with", "without", "whose"];

    /// <summary>"in those with three", "among FRα-high patients" behind a figure; null where a drug or a word for the other arm stands there.</summary>
    public static EvidenceSpan? Behind(Sentence sentence, int figure)
    {
        var (run, atoms) = (sentence.Run, sentence.Atoms);
        var first = BehindPair(sentence, figure);
        if (first + 2 >= atoms.Count || !run.IsAny(atoms[first].FirstToken, "in", "among", "for"))
        {
            return null;
        }

        var people = first + 1;
        while (people + 2 < atoms.Count && (run.IsAny(atoms[people].FirstToken, "the", "those", "evaluable") || atoms[people].Mention is { Type: MentionType.Count }) && !run.IsAny(atoms[people + 1].FirstToken, Havings))
        {
            people++;
        }

        var hasHad = run.IsAny(atoms[people].FirstToken, People) && people + 1 < atoms.Count && run.IsAny(atoms[people + 1].FirstToken, Havings);
        var after = first + 1;
        while (after < atoms.Count && after < first + Longest && !Ends(sentence, after, isOpen: hasHad && after == people + 2))
        {
            if (run.IsAny(atoms[after].FirstToken, ResultFigures.Controls) || (!hasHad && atoms[after].Mention is { Type: MentionType.Drug or MentionType.Compound }) || run.IsAny(atoms[after].FirstToken, "arm", "arms") || (run.Is(atoms[after].FirstToken, "other") && run.IsAny(atoms[after].FirstToken + 1, "had", "have", "achieved")))
            {
                return null;
            }

            after++;
        }

        return after > first + 1 && (!IsOpen(sentence, after - 1) || IsWithoutIt(sentence, after)) ? sentence.SpanOf(first + 1, after) : null;
    }

    /// <summary>The part that the second figure names by what it had or lacked: "38% with and 27% without a prior PARP inhibitor", "in one with endometrial cancer".</summary>
    public static EvidenceSpan? Others(Match match)
    {
        var first = match.AtomOf("others");
        var after = first + 1;
        while (first >= 0 && after < match.Sentence.Atoms.Count && after < first + Longest + 1 && !Ends(match.Sentence, after, isOpen: false))
        {
            after++;
        }

        return first >= 0 && after > first + 1 ? match.Sentence.SpanOf(first, after) : null;
    }

    /// <summary>"38% in patients with a prior PARP inhibitor and 27% in those without.": without what the others had.</summary>
    private static bool IsWithoutIt(Sentence sentence, int after) =>
        sentence.Run.Is(sentence.Atoms[after - 1].FirstToken, "without") && (after == sentence.Atoms.Count || sentence.Run.Raw(sentence.Atoms[after].FirstToken) is "." or ";");

    /// <summary>Adds the part that the first of two shares is told of, where the second is told of another.</summary>
    /// <param name="known">The part that the sentence names before; null where it names none.</param>
    public static void AddFirst(Match match, Draft result, Match? known)
    {
        if (known is null && Others(match) is { } others && match.Sentence.Atoms[match.AtomOf("others")] is { AfterToken: var next } && !match.Has("part"))
        {
            var had = new EvidenceSpan(match.Sentence.Run.Tokens[next].Start, others.End);
            result.Set(Properties.Result.Subgroup, new TextValue(had.QuoteLine(match.Sentence.Run.Text)), EvidenceSpans.Of(had), match.Rule.Id, match.Rule.Confidence);
        }
        else if (known is null && Math.Max(match.AtomOf("percent"), match.AtomOf("months")) is >= 0 and var figure && Behind(match.Sentence, figure) is { } own && !(match.Has("second") && IsGiven(match.Sentence, figure, own))
            && (match.Has("second") ? Behind(match.Sentence, match.AtomOf("second")) is not null && !IsOfAll(match.Sentence, own) : IsNarrow(match.Sentence, own)))
        {
            result.Set(Properties.Result.Subgroup, new TextValue(own.QuoteLine(match.Sentence.Run.Text)), EvidenceSpans.Of(own), match.Rule.Id, match.Rule.Confidence);
        }
    }

    /// <summary>"patients who received Kadcyla", beside those who received something else: an arm.</summary>
    private static bool IsGiven(Sentence sentence, int figure, EvidenceSpan part)
    {
        for (var i = figure + 1; i + 1 < sentence.Atoms.Count && sentence.Run.Tokens[sentence.Atoms[i].FirstToken].Start < part.End; i++)
        {
            if (sentence.Atoms[i + 1].Mention is { Type: MentionType.Compound or MentionType.Drug } drug && part.Overlaps(drug.Span)
                && (sentence.Run.IsAny(sentence.Atoms[i].FirstToken, "received", "receiving", "given") || (sentence.Run.Is(sentence.Atoms[i].FirstToken, "with") && sentence.Run.Is(sentence.Atoms[i - 1].FirstToken, "treated"))))
            {
                var had = sentence.Run.IsAny(sentence.Atoms[i - 1].FirstToken, "had", "have", "previously", "earlier");
                return !had && !(i > 1 && sentence.Run.IsAny(sentence.Atoms[i - 2].FirstToken, "previously", "had", "have"));
            }
        }

        return false;
    }

    /// <summary>Adds what stands in brackets right behind the figure of the others, count or share: "and 37% (13/35) in those", "and two (1%) in the other arm".</summary>
    public static void AddPair(Match match, int atom, Mention share, Draft result)
    {
        var behind = BehindPair(match.Sentence, atom);
        for (var i = atom + 1; i < behind && share.Type == MentionType.Percent; i++)
        {
            _ = ResultFigures.TryAddPair(match, match.Sentence.Atoms[i].Mention, share, result);
        }

        if (share.Type == MentionType.Count && atom + 3 < match.Sentence.Atoms.Count && match.Sentence.Run.Raw(match.Sentence.Atoms[atom + 1].FirstToken) is "(" && match.Sentence.Atoms[atom + 2].Mention is { Type: MentionType.Percent } percent)
        {
            result.Set(Properties.Result.Percent, new NumberValue(percent.Number), EvidenceSpans.Of(percent.Span), match.Rule.Id, match.Rule.Confidence);
        }
    }

    /// <summary>The part and whole that a count goes on with: "one of 17 evaluable patients had a partial response and eight had stable disease".</summary>
    public static Mention? WholeBefore(Match match)
    {
        var atoms = match.Sentence.Atoms;
        var count = FirstOfList(match.Sentence, match.AtomOf("n"));
        var isAmong = count > 1 && match.Sentence.Run.Is(atoms[count - 1].FirstToken, "them") && match.Sentence.Run.Is(atoms[count - 2].FirstToken, "among");
        if (count < 1 || !(isAmong || match.Sentence.Run.IsAny(atoms[count - 1].FirstToken, "and", "while", "including")) || match.Sentence.Run.Is(atoms[count].AfterToken, "of"))
        {
            return null; // "one of them" is of others
        }

        var isPartOf = isAmong || match.Sentence.Run.Is(atoms[count - 1].FirstToken, "including"); // the responses of "9 of 31 patients (29%), including three complete ones"
        for (var i = count - 1; i >= 0 && match.Sentence.Run.Raw(atoms[i].FirstToken) is not ";" and var raw && (isPartOf || raw is not ")"); i--)
        {
            if (atoms[i].Mention is { Type: MentionType.Fraction } fraction)
            {
                return isPartOf || Enumerable.Range(i + 1, Math.Min(4, atoms.Count - i - 1)).Any(next => match.Sentence.Run.IsAny(atoms[next].FirstToken, "patients", "women", "subjects")) ? fraction : null;
            }

            if (atoms[i].Mention is { Type: MentionType.Count } || (!isPartOf && atoms[i].Mention is { Type: MentionType.Percent }))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"among them two CRs and three PRs": the first count of a pair, of whose patients the second is told too.</summary>
    private static int FirstOfList(Sentence sentence, int count)
    {
        if (count < 4 || !sentence.Run.Is(sentence.Atoms[count - 1].FirstToken, "and") || sentence.Atoms[count - 2].Mention is not { Type: MentionType.Metric })
        {
            return count;
        }

        var first = sentence.Atoms[count - 3].Mention is { Type: MentionType.Count } ? count - 3 : count - 4; // "one confirmed CR and"
        return sentence.Atoms[first].Mention is { Type: MentionType.Count } && sentence.Run.IsAny(sentence.Atoms[first].FirstToken - 1, "them", "including") ? first : count;
    }

    /// <summary>"94 patients", "all patients": not a part of them.</summary>
    private static bool IsOfAll(Sentence sentence, EvidenceSpan words) =>
        sentence.Mentions.Any(mention => mention.Type == MentionType.Count && mention.Span.Overlaps(words) && mention.Span.Start < words.Start + LongestArticle) || sentence.Run.Text.AsSpan(words.Start, words.Length).StartsWith("all", StringComparison.OrdinalIgnoreCase);

    /// <summary>"the 16 patients with low expression", "those with no prior bevacizumab": words that single out a part, where a disease alone would be everybody's.</summary>
    private static bool IsNarrow(Sentence sentence, EvidenceSpan words)
    {
        for (var i = 0; i < sentence.Run.Count && sentence.Run.Tokens[i].Start < words.End; i++)
        {
            if (sentence.Run.Tokens[i].Start >= words.Start && Narrowing.Holds(sentence.Run, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <param name="isOpen">Whether a comma may stand here: "in patients with, and 27% in patients without, prior therapy".</param>
    private static bool Ends(Sentence sentence, int atom, bool isOpen) =>
        sentence.Run.Raw(sentence.Atoms[atom].FirstToken) switch { ";" or "." or "(" => true, "," => !(isOpen && IsOpen(sentence, atom - 1)), _ => sentence.Run.Is(sentence.Atoms[atom].FirstToken, "and") };

    private static bool IsOpen(Sentence sentence, int atom) => sentence.Run.IsAny(sentence.Atoms[atom].FirstToken, "with", "without", ",");

    /// <summary>The atom behind a figure and what stands with it in brackets: "64% (21/33)", "35% (95% CI: 22, 50)".</summary>
    private static int BehindPair(Sentence sentence, int figure) => ArmWords.BehindBrackets(sentence, figure + 1);
}
