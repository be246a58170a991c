using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Mentions;

/// <summary>Compounds that the lexicon lacks, by their form: IMGN321, "xyzumab ravtansine", huXYZ-DM4.</summary>
public static class CodeNameReader
{
    /// <summary>Laboratory codes that are compounds made with the issuer's technology whatever their number.</summary>
    private static readonly string[] CodeStems = ["IMGN", "IMGC"];

    /// <summary>Codes of partners: a stem, perhaps a hyphen or space, and a number.</summary>
    private static readonly string[] PartnerStems = ["CNTO", "CX", "BIIB", "SAR", "HKT", "PCA", "LOP"];

    public static bool TryRead(TokenRun run, int i, out int next)
    {
        next = i + 1;
        if (!run.IsKind(i, TokenKind.Word))
        {
            return false;
        }

        var word = run.Raw(i);
        var isCode = word.Length > 1 && char.IsAsciiLetterUpper(word[1]) && (IsCode(word) || IsPartners(run, i, ref next)); // as all stems are written
        if (isCode)
        {
            return true;
        }

        if (word.EndsWith("mab", StringComparison.OrdinalIgnoreCase) && word.Length > 5 && run.Raw(i + 1).EndsWith("tansine", StringComparison.OrdinalIgnoreCase))
        {
            next = i + 2;
            return true;
        }

        return IsConjugate(run, i, word, out next);
    }

    /// <summary>An antibody with its payload: "huN901-DM1", "J591-DM1", "My9-6-DM1"; a receptor before the payload is its target.</summary>
    private static bool IsConjugate(TokenRun run, int i, ReadOnlySpan<char> word, out int next)
    {
        next = i + 3;
        if (!run.IsDash(i + 1))
        {
            return false;
        }

        next += run.IsKind(i + 2, TokenKind.Number) && run.IsDash(i + 3) ? 2 : 0;
        return run.IsAny(next - 1, "DM1", "DM4") && word.Length > 2 && (word.StartsWith("hu", StringComparison.Ordinal) ? word[2..].ContainsAnyInRange('0', 'Z') : word.ContainsAnyInRange('0', '9') && !word.StartsWith("CD", StringComparison.Ordinal));
    }

    /// <summary>"SAR408701", "CX-2043", "CNTO 364".</summary>
    private static bool IsPartners(TokenRun run, int i, ref int next)
    {
        var word = run.Raw(i);
        foreach (var stem in PartnerStems)
        {
            if (!word.StartsWith(stem, StringComparison.Ordinal))
            {
                continue;
            }

            var number = word[stem.Length..];
            var at = i + 1;
            if (number.Length == 0)
            {
                at += run.IsDash(at) ? 1 : 0;
                number = run.IsKind(at, TokenKind.Number) ? run.Raw(at) : [];
                at++;
            }

            if (number.Length >= (stem == "CX" ? 4 : 3) && number.Length <= 6 && !number.ContainsAnyExceptInRange('0', '9'))
            {
                next = at;
                return true;
            }
        }

        return false;
    }

    private static bool IsCode(ReadOnlySpan<char> word)
    {
        foreach (var stem in CodeStems)
        {
            if (word.Length is >= 7 and <= 9 && word.StartsWith(stem, StringComparison.Ordinal) && !word[stem.Length..].ContainsAnyExceptInRange('0', '9'))
            {
                return true;
            }
        }

        return false;
    }
}
