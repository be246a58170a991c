using System.Globalization;

namespace ImmunoGenPortal.Hostile.Corpus;

/// <summary>Single tokens of a megabyte, one kind of character again and again, and thousands of names that are all different.</summary>
internal static class TokenFiles
{
    private const int Length = 490_000;

    private static readonly string[] Tokens =
    [
        "A", "a", "9", "0", "$", "%", "-", "_", "=", "#", "*", "~", "^", "/", "\\", "|", "+", "!", "?", ";", ":", ",", "'", "\"", "(", ")", "[", "]", "{", "}", "<", ">", "&", "—", "–", "…", "®", "™", "•", "·", "“", "”", "’", "²", "½", "Ⅳ", "٣", "९", "é", "ß", "İ", "ﬁ", "漢", "あ", "한", "א", "ع", "\u00A0", "\u2003", "\u3000", "\u00AD", "\u2028", "\u0085", "\u034F", "\uFE0F", "\t", "\r", "\f", "\v", "\r\n", " \n", "\n\n\n", "\\n",
        "IMGN", "CD", "I", "V", "X", "M", "0.", "1.", ".5", "1/", "1:", "1e", "-1", "(1)", "[1]", "{1}", "a.b", "a@", "a@b.c ", "www.", "http://", "http://a/", "//", "a_b", "A&", "A & ", "A/", "A-1-", "A1B2", "a’s ", "O’", "Mc", "van ", "de ", "Jr. ", "Dr. ", "Inc. ", "Inc., ", "Corp", "& Co. ", "Ltd ", "Therapeutics ", "U.S. ", "U.", "St. ", "No. ", "vs. ", "e.g., ", "i.e. ", "p<", "n=", "95% CI ", "± ", "≥", "mg/m² ", "µg ", "mAb-", "anti-", "non-", "pre-", "huN", "DM1", "TAP ", "ADC ", "T-DM1 ", "Kadcyla® ", "(TM) ", "(R)", "[1][2]", "Nasdaq: ", "(Nasdaq: A) ", "million ", "billion", "$million ", "hundred ", "two-", "one-half ", "third ", "2nd ", "first, second, ", "January ", "Jan. ", "Monday, ", "2012 ", "2012-", "Q1 ", "fiscal ", "12:00 ", "ET ", "today ", "the ", "and ", "or ", "of the ", "not ", "to ", "that ", "which ", "said ", "said, ", "Phase ", "Phase I", "I/", "trial ", "study of ", "patients ", "1 of ", "of 1 ", "% of ", "% (", "response ", "ORR ", "PFS of ", "months ", "cancer ", "lung cancer ", "NSCLC, ", "relapsed or refractory ", "FDA ", "BLA ", "license ", "option to ", "upfront ", "milestone ", "royalties ", "up to $", "per target ", "terminated ", "amended ", "agreement dated ", "-more-\n", "# # #\n", "###\n\n", "Contact:\n", "Source: ", "About \n\n", "SAFE HARBOR ", "Item 9.01\n", "Exhibit 99.1\n", "Table 1\n", "$ 1 $ (2)\n", "-- 1 --\n", "......... 1\n", "1 | 2\n", "a\t", "* a\n", "1) a\n", "> a\n", ">>>>", "=20\n", "=\n",
    ];

    public static IEnumerable<HostileFile> All()
    {
        foreach (var (token, number) in Tokens.Select(static (token, number) => (token, number)))
        {
            yield return HostileFile.Large($"token-{number}.txt", () => $"A Text of Token Number {number}\n\nWALTHAM, Mass., May 3, {1_999 + (number % 20)} -- Amgen {Told.Fill(token, Length)} end.");
        }

        foreach (var (name, line) in Lists)
        {
            yield return HostileFile.Large($"list-{name}.txt", () => Told.Release(2_100 + name.Length, $"A List of {name}", string.Concat(Enumerable.Range(0, 8_000).Select(line))));
        }

        // Texts that are nearly the same, each to be compared with those before.
        for (var i = 0; i < 12; i++)
        {
            var number = i;
            yield return HostileFile.Large($"alike-{number}.txt", () => Told.Release(2_150, "One of Twelve that Are Alike", Told.Fill($"Amgen paid ImmunoGen ${number + 1} million in 2001 under the agreement. ", 900_000)));
        }
    }

    /// <summary>Thousands of things of a kind, each with a name of its own.</summary>
    private static readonly (string Name, Func<int, string> Line)[] Lists =
    [
        ("people", static i => $"Jane {Word(i)} Roe{Word(i)}, M.D., Ph.D., Chief {Word(i)} Officer, said it. "),
        ("mails", static i => $"Call 781-555-{i % 10_000:0000}, person{i}@company{i}.example, http://company{i}.example/{i}.\n"),
        ("targets", static i => $"Amgen licensed the anti-{Word(i).ToUpperInvariant()}{i} antibody and anti-CD{i}. "),
        ("studies", static i => $"NCT{i:00000000}, the {Word(i).ToUpperInvariant()}-{i} Phase {1 + (i % 3)} trial in {Word(i)} carcinoma, enrolled {i} patients. "),
        ("deals-of-their-own", static i => $"On May {1 + (i % 28)}, {1_990 + (i % 30)}, {Word(i)} Pharma, Inc. took an exclusive license to {Word(i).ToUpperInvariant()}{i} for a ${i} million upfront payment and up to ${i * 2} million in milestones. "),
        ("results", static i => string.Create(CultureInfo.InvariantCulture, $"Of {i + 9} evaluable patients with multiple myeloma treated with IMGN{i % 999}, {i} ({i % 100}.{i % 10}%) had an objective response; median PFS was {i % 40}.{i % 10} months (95% CI: {i % 30}, {i % 50}). ")),
        ("years", static i => $"In the quarter ended March 31, {1_960 + (i % 100)}, revenues were ${i}.{i % 10} million and the net loss ${i} million, or ${i % 9}.{i % 100:00} per share.\n"),
        ("headings", static i => $"\n\n{Word(i).ToUpperInvariant()} HIGHLIGHTS {i}\n\n- {Word(i)} of {i}\n"),
        ("definitions", static i => $"{Word(i)} Biosciences, Inc. (“{Word(i).ToUpperInvariant()}” or the “Company {i}”) and {Word(i)}mab (XY{i}), "),
        ("quotations", static i => $"“We of {Word(i)} are pleased,” said {Word(i)} {Word(i + 1)}, president of {Word(i)} Corp. “It is number {i}. "),
        ("rows", static i => $"{Word(i),-20} $ {i,9:#,0}   $ ({i * 3:#,0})   {i % 100} %\n"),
        ("approvals", static i => $"The FDA approved {Word(i)}mab {Word(i)}tansine (IMGN{i}) for {Word(i)} lymphoma on June {1 + (i % 28)}, {1_990 + (i % 30)}. "),
    ];

    /// <summary>Letters that no other number has.</summary>
    private static string Word(int number)
    {
        var letters = "";
        for (var rest = number + 17_576; rest > 0; rest /= 26)
        {
            letters += (char)((letters.Length == 0 ? 'A' : 'a') + (rest % 26));
        }

        return letters;
    }
}
