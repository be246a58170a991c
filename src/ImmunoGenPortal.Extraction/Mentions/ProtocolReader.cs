using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Mentions;

/// <summary>Studies that are known by the number of their protocol.</summary>
public static class ProtocolReader
{
    /// <summary>"TDM4374g", "BO21976": the form of a protocol's number.</summary>
    public static bool IsNumber(ReadOnlySpan<char> word) =>
        word.Length is 7 or 8 && (word.StartsWith("TDM", StringComparison.Ordinal) ? word[^1] is 'g' && !word[3..^1].ContainsAnyExceptInRange('0', '9')
            : word[..2] is "BO" or "JO" or "MO" or "WO" or "GO" or "NO" or "NP" && !word[2..].ContainsAnyExceptInRange('0', '9'));

    private static readonly WordSet Groups = new("calgb ecog swog gog rtog nsabp ncctg cog");

    /// <summary>"known as CALGB 9254", "the SWOG S0221 trial": a protocol of a cooperative group. Beside another name, "MIRASOL (GOG 3045)", it names no other study.</summary>
    public static bool IsOfGroup(TokenRun run, int i, out int next)
    {
        next = i + 1;
        var word = run.Raw(i);
        if (word.Length is < 3 or > 5 || !Groups.Holds(run, i) || !StudyNameReader.IsCapitals(word))
        {
            return false;
        }

        var at = run.IsDash(i + 1) ? i + 2 : i + 1;
        var number = run.Raw(at);
        if (number.Length is < 3 or > 6 || number.Trim("0123456789").Length > 1 || !char.IsAsciiDigit(number[^1]) || DateReader.TryReadYear(run, at, out _))
        {
            return false;
        }

        next = at + 1;
        return run.IsAny(i - 1, "as", "called", "named", "designated", "dubbed") || (StudyNameReader.IsStudy(run, next) && run.Raw(i - 1) is not ("(" or "/" or "–" or "-"));
    }

    /// <summary>"the 802 study": a number for a name.</summary>
    public static bool IsBareNumber(TokenRun run, int i) =>
        run.Raw(i).Length == 3 && run.IsKind(i, TokenKind.Number) && !run.Raw(i).ContainsAnyExceptInRange('0', '9')
        && (run.IsAny(i - 1, "the", "our", "its", "ongoing") || run.Is(i - 2, "phase") || run.Is(i - 4, "phase")) && run.IsAny(i + 1, "study", "trial") && run.IsAny(i + 2, BehindNumbered);

    private static readonly string[] BehindNumbered = ["", "expected", ",", ".", ";", ":", ")", "(", "is", "was", "has", "will", "in", "of", "which", "that", "and", "are", "evaluating", "as", "with", "evaluates", "for", "to"];

    /// <summary>"ADVL1522", "AEWS1221": how a cooperative group numbers its protocols. A compound's code may look so too.</summary>
    public static bool IsGroupNumber(ReadOnlySpan<char> word) =>
        word.Length is >= 7 and <= 9 && !word[^4..].ContainsAnyExceptInRange('0', '9') && !word[..^4].ContainsAnyExceptInRange('A', 'Z');

    /// <summary>", a Phase 2 study of", "is a randomized trial".</summary>
    public static bool IsToldAsStudy(TokenRun run, int i)
    {
        if (!(run.IsAny(i, ",", "is", "was") && run.IsAny(i + 1, "a", "an", "the", "its", "our")))
        {
            return false;
        }

        for (var at = i + 2; at < i + 8 && run.Raw(at) is not ("," or "." or ";"); at++)
        {
            if (StudyNameReader.IsStudy(run, at))
            {
                return true;
            }
        }

        return false;
    }
}
