using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Mentions;

/// <summary>The own names of trials: capitals before "trial" or "study". Many are words besides, so the words around have to tell.</summary>
public static class StudyNameReader
{
    private static readonly string[] NoNames = ["FDA", "TAP", "ADC", "IND", "BLA", "SCLC", "NSCLC", "AML", "NHL", "ASCO", "ASH", "ESMO", "AACR", "PROC", "PSOC", "BPDCN", "DLBCL", "PHASE", "CLINICAL", "PIVOTAL", "THIS", "THE", "NEW", "DATA", "FROM", "FIRST", "TRIAL", "STUDY", "HER2", "MTD", "TNBC", "ECOG", "SWOG", "EORTC", "ENGOT", "PARP", "MDSS", "ATLL", "CTCL", "PTCL", "SCCHN", "STUDIES", "TRIALS"];

    /// <summary>What a study does and a direction of the compass does not.</summary>
    private static readonly string[] Acts = ["assesses", "evaluates", "compares", "tests", "enrolled", "randomized", "met", "examines", "includes", "studies", "is", "was", "has", "will", "did"];

    /// <summary>What is told of a study and not of a place: "data from NORTH".</summary>
    private static readonly string[] Tellings = ["part", "portion", "component", "stage", "data", "results", "findings", "enrollment", "accrual", "patients", "cohort", "arm", "analysis"];

    /// <summary>A trial that no list knows: "the CADENCE trial".</summary>
    public static bool TryRead(TokenRun run, int i, out int next)
    {
        next = i + 1;
        var word = run.Raw(i);
        if (IsNumbered(run, i, word, ref next))
        {
            return true;
        }

        if (ProtocolReader.IsNumber(word) || (ProtocolReader.IsGroupNumber(word) && ProtocolReader.IsToldAsStudy(run, next)))
        {
            return true;
        }

        if (!run.IsKind(i, TokenKind.Word) || !(IsCapitals(word) || IsMixed(word)) || run.IsAny(i, NoNames) || IsShouted(run, i))
        {
            return false;
        }

        var isDoubled = IsDoubled(run, i);
        if (word.Length < 4 && !isDoubled)
        {
            return false;
        }

        next = isDoubled ? BehindParts(run, i + 3) : BehindNumber(run, i, next);
        return word.Length == 4 && !isDoubled ? IsStudy(run, next) && (run.Is(i - 2, "phase") || (run.Is(i - 4, "phase") && run.Is(i - 2, "/")))
            : IsStudy(run, next) || IsPhased(run, next) || IsExplained(run, next) || IsSetBehind(run, i, next) || IsListed(run, i, next);
    }

    /// <summary>Capitals, perhaps with a figure or two behind them: "KATE3". More figures make it the number of a register.</summary>
    internal static bool IsCapitals(ReadOnlySpan<char> word)
    {
        var letters = word.TrimEnd("0123456789");
        return !letters.ContainsAnyExceptInRange('A', 'Z') && word.Length - letters.Length < 3;
    }

    /// <summary>"REFRaME": capitals with a small letter or two among them.</summary>
    private static bool IsMixed(ReadOnlySpan<char> word)
    {
        var (capitals, small) = (0, 0);
        foreach (var letter in word)
        {
            capitals += char.IsAsciiLetterUpper(letter) ? 1 : 0;
            small += char.IsAsciiLetterLower(letter) ? 1 : 0;
        }

        return capitals > 4 && small is 1 or 2 && capitals + small == word.Length && char.IsAsciiLetterUpper(word[0]) && char.IsAsciiLetterUpper(word[^1]);
    }

    /// <summary>"KARMA-LC05", "PROCLAIM-CX-2009", "UPWIND-A": numbers or letters in capitals behind hyphens. Few letters before a number alone make it a compound's code.</summary>
    private static bool IsDoubled(TokenRun run, int i)
    {
        if (!IsPart(run, i + 1))
        {
            return false;
        }

        var word = run.Raw(i);
        var part = run.Raw(i + 2);
        return !part.ContainsAnyExceptInRange('A', 'Z') ? word.Length + part.Length > 5 && word.Length > 1
            : word.Length > 3 && (part.ContainsAnyInRange('0', '9') ? word.Length > 4 || part.ContainsAnyInRange('A', 'Z') : IsPart(run, i + 3) && run.Raw(i + 4).ContainsAnyInRange('0', '9'));
    }

    /// <summary>"COMPASS 2 trial", "TRUMPET U-01, a Phase II trial": a number, or a letter and a number, behind the name.</summary>
    private static int BehindNumber(TokenRun run, int i, int next)
    {
        var after = run.IsAny(next, "I", "II", "1", "2", "3", "4", "5") ? next + 1
            : run.Raw(next).Length == 1 && run.IsCapitalized(next) && run.IsDash(next + 1) && run.IsGluedToNext(next) && run.IsKind(next + 2, TokenKind.Number) ? next + 3
            : next;
        return after > next && (IsStudy(run, after) || IsExplained(run, after) || IsSetBehind(run, i, after)) ? after : next;
    }

    private static bool IsPart(TokenRun run, int dash) =>
        run.IsDash(dash) && run.IsGluedToNext(dash - 1) && run.IsGluedToNext(dash) && run.Raw(dash + 1) is { Length: > 0 and < 7 } part && !part.ContainsAnyInRange('a', 'z');

    private static int BehindParts(TokenRun run, int next)
    {
        while (IsPart(run, next))
        {
            next += 2;
        }

        return next;
    }

    /// <summary>"two other Phase III trials: KARMA, in first-line disease, and VEDA", "other trials are KARMA, …": one of those that a colon or a word for it leads to.</summary>
    private static bool IsListed(TokenRun run, int i, int next)
    {
        if (!(run.IsAny(i - 1, ":", "and", ",", "–", "—", "are", "include", "including", "namely") || (run.Is(i - 1, "them") && run.Is(i - 2, "among")) || (run.Is(i - 1, "as") && run.Is(i - 2, "such"))) || !run.IsAny(next, ",", "and", ".", "in", "(", ";", "are", "have"))
        {
            return false;
        }

        var colon = false;
        for (var at = i - 1; at > i - (colon ? 52 : 26) && at > 0 && run.Raw(at) is not "." and not ";"; at--)
        {
            colon |= run.IsAny(at, ":", "–", "—", "are", "include", "including", "namely", "among", "such") || (run.Raw(at) is "," && run.IsAny(at - 1, "trials", "studies"));
            if (colon && run.IsAny(at, "trials", "studies"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Study 002", "Trial 0420", "study no. 969": three digits at least, so that no count is taken for a name. In small letters nothing that is counted may follow.</summary>
    private static bool IsNumbered(TokenRun run, int i, ReadOnlySpan<char> word, ref int next)
    {
        if (word is not ("Study" or "study" or "Trial" or "trial" or "Protocol"))
        {
            return false;
        }

        var at = BehindNumberSign(run, i + 1);
        var number = run.Raw(at);
        if (number.Length is not (3 or 4) || number.ContainsAnyExceptInRange('0', '9') || DateReader.TryReadYear(run, at, out _) || (at == i + 1 && char.IsAsciiLetterLower(word[0]) && !run.IsAny(at + 1, BehindNames)))
        {
            return false;
        }

        next = at + 1;
        return true;
    }

    /// <summary>The token behind "no.", ", no." or "number"; the same one where none of these stands there.</summary>
    private static int BehindNumberSign(TokenRun run, int i)
    {
        var sign = run.Is(i, ",") ? i + 1 : i;
        return !run.IsAny(sign, "no", "number", "nr") ? i : run.Is(sign + 1, ".") ? sign + 2 : sign + 1;
    }

    /// <summary>What goes on behind a study's number, where behind a count stands what is counted.</summary>
    private static readonly string[] BehindNames = [",", ".", ";", ":", ")", "(", "is", "was", "has", "will", "in", "of", "which", "that", "and", "are", "were", "showed"];

    /// <summary>What one study is known by however it is written: "study no. 969" is "Study 969". Empty where that is how it is written.</summary>
    public static string KeyOf(TokenRun run, int first, int after) =>
        run.IsAny(first, "study", "trial") && BehindNumberSign(run, first + 1) == after - 1 && char.IsAsciiDigit(run.Raw(after - 1)[0]) ? $"{(run.Is(first, "study") ? "Study" : "Trial")} {run.Raw(after - 1)}" : "";

    /// <summary>"a Phase III study, KATE3, is": set between commas behind what it is.</summary>
    private static bool IsSetBehind(TokenRun run, int i, int next)
    {
        if (!run.IsAny(i - 1, ",", "(", "called", "named", "as") || !run.IsAny(next, ",", ")", ".", "is", "was"))
        {
            return false;
        }

        for (var at = i - 2; at > i - 16 && run.Raw(at) is not "." and not ";"; at--)
        {
            if (run.Is(at, "phase"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"NORTH, its Phase 2 trial": what a name is, told behind it.</summary>
    private static bool IsExplained(TokenRun run, int i)
    {
        if (run.Raw(i) is not ("," or ":") || !run.IsAny(i + 1, "a", "an", "the", "its", "our"))
        {
            return false;
        }

        for (var at = i + 2; at < i + 9; at++)
        {
            if (IsStudy(run, at) || run.Is(at, "phase"))
            {
                return true;
            }

            if (run.Raw(at) is "." or ";")
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether a known name stands for its trial here: beside a phase, a word for a study, or in no headline of capitals.</summary>
    public static bool IsUsed(TokenRun run, int i, int next) =>
        IsStudy(run, next) || (IsCapitals(run.Raw(i)) && !IsShouted(run, i) && ((run.IsAny(i - 1, "of", "in", "from") && run.IsAny(i - 2, Tellings)) || IsListed(run, i, next))) || (IsCapitals(run.Raw(i)) && run.IsAny(next, Acts) && !IsShouted(run, i)) || IsExplained(run, next) || run.IsAny(i - 1, "trial", "study", "called", "named", "designated", "dubbed") || (run.Is(i - 1, "as") && run.IsAny(i - 2, "known", "designated")) || run.IsAny(i - 2, "phase") || run.IsAny(next, "phase") || (next - i > 1 && !IsShouted(run, i)) || (run.Raw(i).Length > 5 && !IsPersonal(run, i, next) && !IsShouted(run, i));

    /// <summary>"Katherine": a person has the name.</summary>
    private static bool IsPersonal(TokenRun run, int i, int next) => next == i + 1 && run.Raw(i)[1..].IndexOfAnyInRange('A', 'Z') < 0;

    /// <summary>"KARMA phase 3 study": the phase between a name and the word for a study.</summary>
    private static bool IsPhased(TokenRun run, int i)
    {
        var at = run.IsDash(i) ? i + 1 : i;
        if (!run.Is(at, "phase"))
        {
            return false;
        }

        for (var behind = at + 2; behind < at + 5; behind++)
        {
            if (IsStudy(run, behind))
            {
                return true;
            }
        }

        return false;
    }

    internal static bool IsStudy(TokenRun run, int i) => run.IsAny(i, "trial", "study", "trials", "studies");

    private static bool IsListMark(TokenRun run, int i) => run.IsAny(i, ",", "and", "or", "/", "(", ")", "–", "-");

    /// <summary>Whether the words around are in capitals too.</summary>
    private static bool IsShouted(TokenRun run, int i)
    {
        var shouted = 0;
        for (var at = i - 2; at <= i + 2; at++)
        {
            var isApart = at == i - 2 ? IsListMark(run, i - 1) : at == i + 2 && IsListMark(run, i + 1); // names in a list
            shouted += at != i && !isApart && run.Raw(at).Length > 3 && !run.Raw(at).ContainsAnyInRange('a', 'z') && run.IsKind(at, TokenKind.Word) ? 1 : 0;
        }

        return shouted > 1;
    }
}
