using System.Globalization;

namespace ImmunoGenPortal.Hostile.Corpus;

/// <summary>Dates, amounts, counts and rates that cannot be, do not fit or are written in other digits.</summary>
internal static class FigureFiles
{
    private static readonly string[] Dates =
    [
        "", "February 30, 2011", "February 29, 2011", "April 31, 2010", "January 0, 2010", "December 32, 2012", "Smarch 13, 2012", "13/13/2013", "00/00/0000", "99/99/9999", "0001-01-01", "9999-12-31",
        "December 31, 9999", "January 1, 0001", "January 1, 10000", "May 3, 2059", "May 3, 1960", "May 3, 2060", "May 3, 99999999999999999999", "May 3, -2012", "2012-W05-4", "1e9", "May 3, 2012 and June 4, 2013", "May 3, 2012/June 4, 2013", "\u0665 May \u0662\u0660\u0661\u0662", "May ３, ２０１２", "Mai 3, 2012", "3 mayo 2012", "May\u00A03,\u20072012",
        "May 3, 2012 B.C.", "the 31st of June, 2012", "Q5 2012", "2012-02-30T25:61:61Z", "20120230", "1336003200", "May 3, '12", "5/3/12/11", "Thursday, May 4, 2012", "May 3-June 31, 2012", "mid-May 2012 or so", "may 2012 may 2012", "Maius III, MMXII", "3rd day of 5th month, year 2012", "11 Jumada al-thani 1433", "平成24年5月3日", "Mayy 3, 2O12", "May 3,, ,2012", "May3,2012May3,2012", "Sept. 31, 1999 at 24:60 p.m.", "January 1, 2000 (Y2K: 01/01/100)", "Feb. 29, 1900", "December 25, 0000",
    ];

    private static readonly string[] Amounts =
    [
        "$79228162514264337593543950335", "$79228162514264337593543950336 billion", "$999999999999999999999999999999999999999999 million", "$0.0000000000000000000000000000000000001 million", "$1e308", "$-5 million", "$(5) million", "$0", "$NaN", "$Infinity billion", "$9,999,999,999,999", "$10,000,000,000,001", "$9,999,999 million", "$1,2,3,4,5 million", "$,,,, million", "$.5 million", "$5. million", "$1.000.000,00", "$1'000'000", "$\u0661\u0662\u0663 million", "$１２３ million", "$१२३ million", "$Ⅻ million", "$½ million", "$5²million", "US$A$C$5 million", "€999999999999 billion", "¥9999999999999999", "twenty-two hundred hundred million dollars", "nine hundred ninety-nine billion trillion dollars", "$1 million million million million",
        "$1e-400 million", "$0x7FFFFFFF", "$1_000_000", "$１，０００．５０ million", "$१,२३४ million", "$1\u2009000\u2009000", "$1·5 million", "$5 m", "$5MM", "$5 thousand million", "$5 lakh crore", "$5 or $6 or $7 or $8 million", "five (5) (six) million dollars ($7,000,000)", "$(1,234) million", "$5,00,000", "$5.000.000.000", "minus $5 million", "$5- million", "$5-$4 million", "$-0.00", "$00000000005 million", "$5.5.5 million", "$5\u0301 million", "$5\u200B0 million", "$\u20335 million", "$5 quadrillion", "$5 googol", "₿5 million", "EUR5,5 Mio.", "¥5億", "$1/2 million", "$² million", "$ 5 m i l l i o n", "zero point zero dollars", "a hundred thousand million billion dollars",
    ];

    private static readonly string[] Counts =
    [
        "999999999999999999999 of 3 patients (23%)", "0 of 0 patients (0%)", "5 of 0 patients (∞%)", "-3 of 13 patients", "2147483648 of 2147483649 patients enrolled (100%)", "13 of 3 patients (433%)", "3.5 of 13.7 patients", "١٣ of ٢٠ patients (٦٥٪)", "100000% of 13 patients", "1 of 3 patients (33.33333333333333333333333333%)", "median PFS of 99999999999999 months (95% CI: 9, 1)", "hazard ratio 0.000000000000000000000000001; p<0.00000000000000000000000000000000001", "enrolled 4294967296 patients in Phase 9999999999", "three of of of 13 13 13 patients (%%%)",
        "3/13/23 patients", "3 of 13 of 23 of 33 patients (1%) (2%) (3%)", "-0% of -0 patients", "1e3 of 1e4 patients", "0x10 of 0x20 patients", "३ of १३ patients", "³ of ¹³ patients", "3,5 of 13,5 patients (25,9%)", "100.0000000000000000000000000001% (13 of 13)", "NaN% of Infinity patients", "13 of thirteen (13/13; 13%) patients", "median OS of -5 months (95% CI: NR, NE)", "PFS of 1..2 months, HR=0,,5, p=.", "p<0.05; p>0.05; p=1e-999", "ORR of 101% (95% CI: 120-80)", "3+3+3+3 of 13-12-11 patients", "Grade 9 in 999% of cohort -1",
    ];

    public static IEnumerable<HostileFile> All()
    {
        var number = 700;
        foreach (var date in Dates)
        {
            yield return HostileFile.Of($"date-{number}.txt", Dated(number++, date));
        }

        foreach (var amount in Amounts)
        {
            yield return HostileFile.Of($"amount-{number}.txt", Told.Release(number++, $"Amgen Takes License for {amount}", $"Amgen will pay ImmunoGen an upfront payment of {amount} and up to {amount} in milestone payments, plus royalties of {amount.Replace("$", "", StringComparison.Ordinal)}% of net sales. ImmunoGen received a {amount} milestone payment from Amgen. Revenues were {amount} for the quarter ended March 31, 2010, with a net loss of {amount} or {amount} per share."));
        }

        foreach (var count in Counts)
        {
            yield return HostileFile.Of($"count-{number}.txt", Told.Release(number++, $"IMGN901 Data: {count}", $"In the Phase I trial of IMGN901 {count} had an objective response. {count} were enrolled."));
        }

        yield return HostileFile.Of("names-endless.txt", Told.Release(number++, "Names without End", string.Join(", ", Enumerable.Range(0, 300).Select(i => $"IMGN{i}{new string('9', i % 60)} licensed to X{i} Therapeutics, Inc. for anti-CD{i}{new string('0', i % 40)} with a SMCC-DM{i} payload"))));
        yield return HostileFile.Of("every-year.txt", Told.Release(number++, "Every Year", string.Join(' ', Enumerable.Range(1960, 100).Select(year => string.Create(CultureInfo.InvariantCulture, $"On May 3, {year}, Amgen took a license for $1 million.")))));
        yield return HostileFile.Of("ordinals.txt", Told.Release(number, "Amgen Takes its 999999999th License", "Amgen has taken its 2147483648th, 99th, 0th, 1st, 3th and zeroth license. Amgen may take up to 9999999999 licenses."));
    }

    private static string Dated(int number, string date) =>
        Told.Release(number, $"A Day Called {date}").Replace(new DateOnly(2001, 1, 8).AddDays(number * 17).ToString("MMMM d, yyyy", CultureInfo.InvariantCulture), date, StringComparison.Ordinal);
}
