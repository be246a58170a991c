using System.Globalization;

namespace ImmunoGenPortal.Faults;

/// <summary>Releases made for faults: each is one of its own, and says something of every kind.</summary>
public static class WrittenReleases
{
    private static readonly string[] Partners = ["Amgen", "Novartis", "Lilly", "Genentech", "Biotest", "Bayer"];

    /// <summary>The first so many, always the same.</summary>
    public static IReadOnlyList<string> Make(int count) => [.. Enumerable.Range(0, count).Select(Write)];

    private static string Write(int number)
    {
        var (partner, day) = (Partners[number % Partners.Length], new DateOnly(2001, 1, 8).AddDays(number * 11));
        var (upfront, milestones, enrolled, evaluable) = (1 + number % 7, 20 + number, 12 + number % 40, 10 + number % 40);
        var date = day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"""
            {partner} Takes License Number {number + 1} to ImmunoGen's TAP Technology

            WALTHAM, Mass., {date} (BUSINESS WIRE) -- ImmunoGen, Inc. (Nasdaq: IMGN) today announced that {partner} has taken an exclusive license to use its maytansinoid TAP technology with antibodies to an undisclosed target.

            The license was taken under a 2000 agreement. ImmunoGen receives a ${upfront} million upfront payment for the license and may receive milestone payments potentially totaling ${milestones} million plus royalties on the sales of products.

            ImmunoGen also announced clinical data with its IMGN901 (lorvotuzumab mertansine) product candidate. The data are from an ongoing Phase I trial assessing the compound for the treatment of multiple myeloma. Among the {enrolled} patients enrolled at the time of data cutoff, {evaluable} were efficacy-evaluable.

            About ImmunoGen, Inc.

            ImmunoGen, Inc. develops targeted anticancer products using its expertise in cancer biology.
            """);
    }
}
