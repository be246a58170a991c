using ImmunoGenPortal.Extraction.Text;

namespace ImmunoGenPortal.Extraction.Mentions;

/// <summary>Compounds that the lexicon lacks, by their form: IMGN321, "xyzumab ravtansine", huXYZ-DM4.</summary>
public static class CodeNameReader
{
    /// <summary>Laboratory codes that are compounds made with the issuer's technology whatever their number.</summary>
    private static readonly string[] CodeStems = ["IMGN", "IMGC"];

    /// <summary>Codes of partners: a stem and a number of at least so many digits, after a hyphen where there is one; some are written with a space.</summary>
    private static readonly (string Stem, int Least, bool TakesSpace)[] PartnerStems =
    [
        ("CNTO", 3, true), ("AMG", 3, true), ("BAY", 6, true), ("MEDI", 3, false), ("BIIB", 3, false), ("CX", 4, false), ("SAR", 3, false), ("AVE", 4, false),
        ("HKT", 3, false), ("PCA", 3, false), ("LOP", 3, false), ("DS", 4, false), ("TAK", 3, false), ("LY", 6, false), ("MLN", 3, false), ("AZD", 4, false),
        ("ABBV", 3, false), ("GSK", 6, false), ("PF", 6, false), ("BMS", 5, false), ("JNJ", 6, false), ("ASP", 4, false), ("ONO", 4, false), ("MOR", 3, false),
        ("SGN", 3, false), ("KHK", 4, false), ("MGC", 3, false), ("MGA", 3, false), ("MGD", 3, false), ("FPA", 3, false), ("PRO", 5, false), ("BB", 5, false),
    ];

    /// <summary>In what the generic name of an antibody ends: "mab", and since 2021 one of four others, by the scheme of the WHO for International Nonproprietary Names.</summary>
    private static readonly Phrases Antibodies = new("mab", "tug", "bart", "mig", "ment");

    /// <summary>In what the word behind it ends that names what it carries: maytansinoids, auristatins, DNA-acting agents, camptothecins, calicheamicins.</summary>
    private static readonly Phrases Payloads = new("tansine", "dotin", "irine", "tecan", "gamicin");

    private const int MostDigits = 8;

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

        if (word is "IMGN" && run.IsDash(i + 1) && run.IsGluedToNext(i) && run.IsGluedToNext(i + 1) && run.Raw(i + 2) is { Length: > 1 and < 6 } code && char.IsAsciiLetterUpper(code[0]) && char.IsAsciiDigit(code[^1]))
        {
            next = i + 3; // "IMGN-EP1"
            return true;
        }

        if (EndsAsAntibody(word) && Payloads.Close(run.Raw(i + 1)))
        {
            next = i + 2;
            return true;
        }

        return IsConjugate(run, i, word, out next);
    }

    /// <summary>Whether a word may be the generic name of an antibody; asked of every word.</summary>
    public static bool EndsAsAntibody(ReadOnlySpan<char> word) => word.Length > 5 && word[^1] is 'b' or 'B' or 'g' or 'G' or 't' or 'T' && Antibodies.Close(word);

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

    /// <summary>"SAR408701", "CX-2043", "CNTO 364", "BAY 94-9343".</summary>
    private static bool IsPartners(TokenRun run, int i, ref int next)
    {
        var word = run.Raw(i);
        if (!char.IsAsciiDigit(word[^1]) && !run.IsDash(i + 1) && !run.IsKind(i + 1, TokenKind.Number))
        {
            return false;
        }

        foreach (var (stem, least, takesSpace) in PartnerStems)
        {
            if (!word.StartsWith(stem, StringComparison.Ordinal))
            {
                continue;
            }

            var digits = word.Length > stem.Length ? Digits(word[stem.Length..]) : 0;
            var at = i + 1;
            if (word.Length == stem.Length)
            {
                var dash = run.IsDash(at) && run.IsGluedToNext(i) && run.IsGluedToNext(at);
                at += dash ? 1 : 0;
                digits = run.IsKind(at, TokenKind.Number) && (dash || takesSpace) ? Digits(run.Raw(at)) : 0;
                at++;
            }

            if (digits == 2 && run.IsDash(at) && run.IsGluedToNext(at - 1) && run.IsGluedToNext(at) && run.IsKind(at + 1, TokenKind.Number))
            {
                digits += Digits(run.Raw(at + 1)); // "94-9343"
                at += 2;
            }

            var isConjugate = digits > 1 && run.IsDash(at) && run.IsAny(at + 1, "DM1", "DM4"); // "CNTO 95-DM4"
            at += isConjugate ? 2 : 0;
            if ((digits >= least || isConjugate) && digits <= MostDigits && !run.IsAny(at, "antibody", "antibodies")) // what a conjugate is made of
            {
                next = at;
                return true;
            }
        }

        return false;
    }

    /// <summary>How many digits; none where anything else stands among them.</summary>
    private static int Digits(ReadOnlySpan<char> number) => number.ContainsAnyExceptInRange('0', '9') ? 0 : number.Length;

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
