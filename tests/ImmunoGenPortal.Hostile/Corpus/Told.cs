using System.Globalization;
using System.Text;

namespace ImmunoGenPortal.Hostile.Corpus;

/// <summary>Releases as they are usually told, to put harm into: each differs from every other, so that none is taken for a copy.</summary>
internal static class Told
{
    /// <summary>What a browser would run if it came out of the portal as markup: it names itself in the page and asks for an address outside.</summary>
    public const string Script = "<script data-payload>window.payload=1;fetch('http://127.0.0.1:9/ran')</script>";

    private static readonly string[] Partners = ["Amgen", "Novartis", "Lilly", "Genentech", "Biotest", "Bayer"];

    /// <summary>A whole release: headline, dateline, a deal, a trial, a contact, the usual closing.</summary>
    /// <param name="number">Makes it one of its own.</param>
    public static string Release(int number, string headline, string body = "")
    {
        var (partner, day) = (Partners[number % Partners.Length], new DateOnly(2001, 1, 8).AddDays(number * 17));
        var date = day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"""
            {headline}

            WALTHAM, Mass., {date} (BUSINESS WIRE) -- ImmunoGen, Inc. (Nasdaq: IMGN) today announced that {partner} has taken an exclusive license, its number {number}, to use its maytansinoid TAP technology with antibodies to an undisclosed target.

            {body}

            ImmunoGen receives a ${1 + number % 7} million upfront payment for the license and may receive milestone payments potentially totaling ${20 + number} million. Of {12 + number % 40} patients enrolled in the Phase I trial of IMGN901, {10 + number % 40} were evaluable; {Own(number)}.

            CONTACT: Jane Roe, 781-555-{number % 10_000:0000}, jane{number}@example.com
            """);
    }

    /// <summary>The same as a page of markup.</summary>
    public static string Page(int number, string headline, string body = "", string head = "") =>
        "<!DOCTYPE html>\n<html><head><title>News</title>" + head + "</head><body>\n"
        + string.Concat(Release(number, headline, body).Split("\n\n").Select(paragraph => "<p>" + paragraph + "</p>\n")) + "</body></html>\n";

    public static string Repeat(string part, int times) => new StringBuilder(part.Length * times).Insert(0, part, times).ToString();

    /// <summary>Repeats until the text is so long.</summary>
    public static string Fill(string part, int length) => Repeat(part, (length / part.Length) + 1)[..length];

    /// <summary>Words that no other release has.</summary>
    private static string Own(int number)
    {
        var random = new Random(number);
        return string.Join(' ', Enumerable.Range(0, 40).Select(_ => new string([.. Enumerable.Range(0, 6).Select(_ => (char)('a' + random.Next(26)))])));
    }
}
