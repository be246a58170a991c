using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Mentions;

/// <summary>Codes of the form that compounds have, whatever they name: "LH-171", "HYT704", "COR 88-4141". Whether one is a compound the release has to say.</summary>
internal static class CoinedNameReader
{
    /// <summary>What stands before the number of an antigen, an agent, a register or a form.</summary>
    private static readonly Phrases NoStems = new("CD", "CA", "IL", "DM", "DGN", "IGN", "SN", "HER", "PD", "FY", "EX", "NCT", "GOG", "LBA", "COVID", "TGF", "IGF", "CTLA", "ISIN", "FR", "ISO", "SEC", "TEL", "FAX", "NEWS", "ASCO", "ASH", "AACR", "ESMO");

    private const int MostLetters = 5;

    private const int MostDigits = 6;

    /// <param name="next">The token behind the code.</param>
    public static bool TryRead(TokenRun run, int i, out int next)
    {
        next = i + 1;
        var word = run.Raw(i);
        var letters = word.IndexOfAnyExceptInRange('A', 'Z');
        letters = letters < 0 ? word.Length : letters;
        if (letters is < 2 or > MostLetters || NoStems.Are(word[..letters]) || (i > 0 && run.IsDash(i - 1) && run.IsGluedToNext(i - 1)))
        {
            return false;
        }

        if (letters < word.Length)
        {
            return IsNumber(word[letters..], 3);
        }

        if (run.IsDash(next) && run.IsGluedToNext(i) && run.IsGluedToNext(next))
        {
            next += 2;
            return IsNumber(run.Raw(next - 1), 2) && !(run.IsDash(next) && run.IsGluedToNext(next - 1));
        }

        next = i + 4;
        return letters > 2 && run.IsDash(i + 2) && run.IsGluedToNext(i + 1) && run.IsGluedToNext(i + 2) && IsNumber(run.Raw(i + 1), 2) && IsNumber(run.Raw(i + 3), 3);
    }

    private static bool IsNumber(ReadOnlySpan<char> text, int least) => text.Length >= least && text.Length <= MostDigits && !text.ContainsAnyExceptInRange('0', '9');
}
