using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Mentions;

/// <summary>The own names of trials: capitals before "trial" or "study". Many are words besides, so the words around have to tell.</summary>
public static class StudyNameReader
{
    private static readonly string[] NoNames = ["FDA", "TAP", "ADC", "IND", "BLA", "SCLC", "NSCLC", "AML", "NHL", "ASCO", "ASH", "ESMO", "AACR", "PROC", "PSOC", "BPDCN", "DLBCL", "PHASE", "CLINICAL", "PIVOTAL", "THIS", "THE", "NEW", "DATA", "FROM", "FIRST", "TRIAL", "STUDY", "HER2", "MTD"];

    /// <summary>A trial that no list knows: "the CADENCE trial".</summary>
    public static bool TryRead(TokenRun run, int i, out int next)
    {
        next = i + 1;
        var word = run.Raw(i);
        if (!run.IsKind(i, TokenKind.Word) || word.Length < 5 || word.ContainsAnyExceptInRange('A', 'Z') || run.IsAny(i, NoNames) || IsShouted(run, i))
        {
            return false;
        }

        next = run.IsAny(next, "I", "II", "1", "2", "3") && IsStudy(run, next + 1) ? next + 1 : next;
        return IsStudy(run, next);
    }

    /// <summary>Whether a known name stands for its trial here: beside a phase, a word for a study, or in no headline of capitals.</summary>
    public static bool IsUsed(TokenRun run, int i, int next) =>
        IsStudy(run, next) || run.IsAny(i - 1, "trial", "study") || run.IsAny(i - 2, "phase") || run.IsAny(next, "phase") || (next - i > 1 && !IsShouted(run, i)) || (run.Raw(i).Length > 5 && !IsShouted(run, i));

    private static bool IsStudy(TokenRun run, int i) => run.IsAny(i, "trial", "study", "trials", "studies");

    /// <summary>Whether the words around are in capitals too.</summary>
    private static bool IsShouted(TokenRun run, int i)
    {
        var shouted = 0;
        for (var at = i - 2; at <= i + 2; at++)
        {
            shouted += at != i && run.Raw(at).Length > 3 && !run.Raw(at).ContainsAnyInRange('a', 'z') && run.IsKind(at, TokenKind.Word) ? 1 : 0;
        }

        return shouted > 1;
    }
}
