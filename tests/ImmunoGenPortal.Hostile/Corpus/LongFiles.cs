using System.Text;

namespace ImmunoGenPortal.Hostile.Corpus;

/// <summary>Texts that hurt whoever reads them more than once: long lines, and pieces that patterns begin to match again and again.</summary>
internal static class LongFiles
{
    /// <summary>Longer than any release; what is accepted must still be read in time.</summary>
    private const int Length = 490_000;

    private static readonly (string Name, string Piece)[] Pieces =
    [
        ("amounts", "$5 million "), ("amounts-dense", "$1$2"), ("dates", "May 3, 2012 "), ("percents", "23% "), ("numbers", "1 "), ("number-parts", "1,000,"), ("ranges", "$1 to $2 - "), ("one-of", "one of 13 patients (23%) "),
        ("partners", "Amgen and Novartis "), ("companies", "Acme Therapeutics, Inc. and "), ("compounds", "IMGN901 (lorvotuzumab mertansine) "), ("people", "Jane Q. Roe, Ph.D., Chief Executive Officer, "), ("quotes", "“We are pleased,” said Jane Roe. "), ("open-quotes", "“"), ("brackets", "("), ("brackets-both", "()"), ("stops", "."), ("initials", "A.B. "), ("capitals", "A "), ("hyphens", "a-"), ("apostrophes", "a'"), ("dashes", "-- "),
        ("deals", "Amgen takes an exclusive license to CD56 for a $5 million upfront payment. "), ("trials", "In a Phase I trial of IMGN901, 3 of 13 patients (23%) responded. "), ("events", "The FDA granted orphan drug designation to IMGN901 on May 3, 2012. "), ("payments", "ImmunoGen received a $5 million milestone payment from Amgen on May 3, 2012. "), ("agreements", "Under the 2000 agreement Amgen exercised its option. "), ("contacts", "Jane Roe, 781-555-0100, jane@example.com\n"), ("phones", "781-555-0100 "), ("mails", "a@b."), ("ats", "@"), ("links", "[a](b "), ("stars", "**a* "), ("rules", "---- "), ("pipes", "| a | b |\n"), ("tabs", "a\tb\t1\n"), ("lines", "a\n"), ("paragraphs", "A line.\n\n"), ("abouts", "About Amgen\n\n"), ("headings", "HEADING OF MANY\n"), ("datelines", "WALTHAM, Mass., May 3, 2012 -- "), ("forward", "This press release includes forward-looking statements. "), ("footnotes", "(1) a*† "), ("superscripts", "a¹²³ "), ("mojibake", "â€™"), ("mojibake-half", "â€"), ("combining", "e\u0301"), ("surrogates", "😀"), ("letters", "aA"), ("digits-letters", "1a"), ("ordinals", "3rd "), ("hundreds", "one hundred and "), ("the-company", "the Company, the license, this compound, these patients "), ("respectively", "$1 million, $2 million and $3 million, respectively, "), ("up-to", "up to up to "), ("of-of", "of "), ("pages", "<PAGE> 2\n"), ("sgml", "<S> <C>\n"), ("entities", "&amp;lt;"), ("targets", "anti-CD56 "), ("indications", "multiple myeloma, "), ("phases", "Phase I/II "), ("percent-ranges", "95% CI: 1.0-2.0; "),
    ];

    public static IEnumerable<HostileFile> All()
    {
        foreach (var (name, piece) in Pieces)
        {
            yield return HostileFile.Large($"long-{name}.txt", () => $"A Text of Many {name}\n\nWALTHAM, Mass., May 3, 2012 -- {Told.Fill(piece, Length)}");
        }

        yield return HostileFile.Large("line-10mb.txt", () => Told.Fill("ImmunoGen announced that Amgen will pay $5 million for the license ", (10 * 1024 * 1024) - 1));
        yield return HostileFile.Large("line-10mb-no-blanks.txt", () => new string('x', 10 * 1024 * 1024));
        yield return HostileFile.Large("text-30mb.txt", () => Told.Fill("ImmunoGen announced that Amgen will pay $5 million.\n", 30 * 1024 * 1024));
        yield return HostileFile.LargeBytes("bytes-30mb.bin", () => Random(30 * 1024 * 1024));
        yield return HostileFile.LargeBytes("letters-random-longest.txt", () => Words(1, 490_000));
        yield return HostileFile.Large("headline-longest.txt", () => new string('H', 480_000) + "\n\nWALTHAM, Mass., May 3, 2012 -- Amgen.");
        yield return HostileFile.Large("headline-words-longest.txt", () => Told.Fill("Amgen Takes License ", 480_000) + "\n\nWALTHAM, Mass., May 3, 2012 -- Amgen.");
        yield return HostileFile.Large("name-longest.txt", () => Told.Release(1_100, "A Name without End", Told.Fill("Acme Capital Bio Pharma Onco ", 480_000) + "Therapeutics, Inc. will pay $5 million."));
        yield return HostileFile.Large("names-of-their-own.txt", () => Told.Release(1_101, "Thousands of Names", string.Concat(Enumerable.Range(0, 30_000).Select(i => $"Zq{Convert.ToHexString(BitConverter.GetBytes(i))} Therapeutics, Inc. will pay $5 million for IMGN{i}. "))));
        yield return HostileFile.Large("drugs-of-their-own.txt", () => Told.Release(1_102, "Thousands of Drugs", string.Concat(Enumerable.Range(0, 30_000).Select(i => $"In a Phase I trial of XY{i} for the treatment of cancer number {i}, 3 of {i + 3} patients responded. "))));
    }

    /// <summary>Two long texts that are nearly the same, to be compared with each other.</summary>
    public static IEnumerable<HostileFile> Pairs()
    {
        yield return HostileFile.Large("pair-first.txt", () => Told.Release(1_110, "A Long Text in Two Copies", Encoding.UTF8.GetString(Words(2, 900_000))));
        yield return HostileFile.Large("pair-second.txt", () => Told.Release(1_110, "A Long Text in Two Copies", string.Join(' ', Encoding.UTF8.GetString(Words(2, 900_000)).Split(' ').Select((word, i) => i % 11 == 0 ? "other" : word))));
    }

    private static byte[] Random(int length)
    {
        var bytes = new byte[length];
        new Random(3).NextBytes(bytes);
        return bytes;
    }

    private static byte[] Words(int seed, int length)
    {
        var (random, text) = (new Random(seed), new StringBuilder(length + 20));
        while (text.Length < length)
        {
            for (var i = random.Next(2, 9); i > 0; i--)
            {
                text.Append((char)('a' + random.Next(26)));
            }

            text.Append(random.Next(12) == 0 ? ". " : " ");
        }

        return Encoding.ASCII.GetBytes(text.ToString(0, length));
    }
}
