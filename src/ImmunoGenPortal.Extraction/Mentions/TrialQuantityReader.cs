using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Mentions;

/// <summary>Reads phases, doses, and parts of patients.</summary>
public static class TrialQuantityReader
{
    internal static readonly string[] Starters = ["phase"];

    private static readonly string[] Roman = ["", "I", "II", "III", "IV"];

    private static readonly string[] Units = ["mg", "g", "µg", "μg", "mcg", "ug", "mL", "ml"];

    private static readonly string[] People = ["patient", "patients", "women", "woman", "subjects", "subject"];

    /// <summary>What patients may be of that is no number of patients: "12 patients of 30 years".</summary>
    private static readonly string[] Others = ["years", "year", "months", "weeks", "days", "centers", "centres", "sites", "countries", "cohorts", "dose", "doses", "hospitals"];

    /// <summary>"Phase I/II", "Phase 1b/2a", "phase 2/3": in arabic figures, as FACTS.md has them.</summary>
    public static bool TryReadPhase(TokenRun run, int i, out string phase, out int next)
    {
        (phase, next) = ("", i);
        if (!run.Is(i, "phase"))
        {
            return false;
        }

        var at = run.IsDash(i + 1) ? i + 2 : i + 1;
        if (!TryReadStage(run, at, out var first, out next))
        {
            return false;
        }

        phase = first;
        if ((run.Is(next, "/") || run.IsDash(next)) && run.IsGluedToNext(next - 1) && run.IsGluedToNext(next) && TryReadStage(run, next + 1, out var second, out var behind))
        {
            phase = Joint(first, second);
            next = behind;
        }

        return true;
    }

    /// <summary>Of two phases in one study the second has no letter ("I/IIa" is "1/2"), and two parts of one phase are that phase ("1a/1b" is "1").</summary>
    private static string Joint(string first, string second) => first[0] == second[0] ? first[..1] : $"{first}/{second[..1]}";

    /// <summary>A number with a unit of mass, and what it is reckoned for: "75 mg/m²/week", "6.1 mg/kg".</summary>
    public static bool TryReadDose(TokenRun run, int i, out int next)
    {
        next = i;
        if (!run.IsKind(i, TokenKind.Number) || !run.IsAny(i + 1, Units))
        {
            return false;
        }

        next = i + 2;
        while (run.Is(next, "/") && (run.IsKind(next + 1, TokenKind.Word) || run.IsKind(next + 1, TokenKind.Number)))
        {
            next += 2;
            next += run.Raw(next) is "²" or "2" && run.IsGluedToNext(next - 1) ? 1 : 0;
        }

        return true;
    }

    /// <summary>"8/13", "8 of 13", "eight out of thirteen", "one patient of 47": the first no greater than the second.</summary>
    public static bool TryReadFraction(TokenRun run, int i, out decimal part, out decimal whole, out int next)
    {
        (whole, next) = (0, i);
        if (!NumberReader.TryRead(run, i, out part, out var at) || (run.Is(i - 1, "/") && run.IsGluedToNext(i - 1)))
        {
            return false; // no part, or the middle of "19/45/2012"
        }

        var isSlash = run.Is(at, "/") && run.IsGluedToNext(at - 1) && run.IsGluedToNext(at);
        if (isSlash && DateReader.TryReadYear(run, at + 1, out _))
        {
            return false; // a month and its year
        }

        var joint = isSlash ? at + 1
            : run.IsAny(at, People) && run.Is(at + 1, "of") ? at + 2
            : run.Is(at, "of") ? at + 1
            : run.Is(at, "out") && run.Is(at + 1, "of") ? at + 2
            : -1;
        joint += joint > 0 && run.IsAny(joint, "the", "these", "those") ? 1 : 0;
        joint += joint > 0 && run.Is(joint - 1, "the") && run.IsAny(joint, "first", "initial") ? 1 : 0;
        return joint > 0 && NumberReader.TryRead(run, joint, out whole, out next) && !run.IsAny(next, "/", "%", "percent") && !run.IsAny(next, Units) && !(run.IsAny(at, People) && run.IsAny(next, Others))
            && part == decimal.Truncate(part) && whole == decimal.Truncate(whole) && part <= whole && whole > 0;
    }

    /// <summary>Whether a figure has the unit of the one set against it: "16.5 and 12.7 months", "42 vs. 16%".</summary>
    /// <param name="next">The token behind the figure.</param>
    public static bool TryReadSharedUnit(TokenRun run, int next, decimal figure, out bool isMonths)
    {
        isMonths = false;
        var isAgainst = run.IsAny(next, "vs", "versus") || (run.Is(next, "compared") && run.IsAny(next + 1, "to", "with"));
        if (!isAgainst && !(run.Is(next, "and") && figure != decimal.Truncate(figure)))
        {
            return false;
        }

        var at = run.Is(next, "compared") ? next + 2 : run.Is(next + 1, ".") ? next + 2 : next + 1;
        if (!NumberReader.TryRead(run, at, out _, out var unit))
        {
            return false;
        }

        isMonths = run.Is(unit, "months");
        return isMonths || (isAgainst && run.IsAny(unit, "%", "percent"));
    }

    /// <summary>"I", "1b", "IIa", "2".</summary>
    private static bool TryReadStage(TokenRun run, int i, out string stage, out int next)
    {
        next = i + 1;
        var raw = run.Raw(i).ToString();
        var letter = raw.Length > 1 && raw[^1] is 'a' or 'b' or 'A' or 'B' ? char.ToLowerInvariant(raw[^1]).ToString() : "";
        var number = letter.Length > 0 ? raw[..^1] : raw;
        var place = Array.IndexOf(Roman, number.ToUpperInvariant());
        stage = place > 0 ? place + letter : number is "1" or "2" or "3" or "4" ? number + letter : "";
        return stage.Length > 0;
    }
}
