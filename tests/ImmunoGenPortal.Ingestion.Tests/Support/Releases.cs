namespace ImmunoGenPortal.Ingestion.Tests.Support;

/// <summary>Releases in the genre's wording, made for tests.</summary>
public static class Releases
{
    public static string License(string date, string partner, string opening, params string[] more) => $"""
        {partner} Takes License to ImmunoGen's TAP Technology

        WALTHAM, Mass., {date} (BUSINESS WIRE) -- ImmunoGen, Inc. (Nasdaq: IMGN) today announced that {opening}

        {string.Join("\n\n", more)}
        """;

    /// <summary>One of the two licenses of 2009, announced on its day.</summary>
    public static string FirstOf2009 { get; } = License("September 14, 2009", "Amgen",
        "Amgen has taken an exclusive license to use its maytansinoid TAP technology with antibodies to an undisclosed target.",
        "The license was taken under a 2000 agreement. ImmunoGen receives a $1 million upfront payment for the license.");

    public static string SecondOf2009 { get; } = License("November 19, 2009", "Amgen",
        "Amgen has taken an exclusive license to use its maytansinoid TAP technology with antibodies to a second target, which is undisclosed.",
        "The license was taken under a 2000 agreement. ImmunoGen receives a $1 million upfront payment for the license.");

    /// <summary>The third license, which tells of the two before it in sum.</summary>
    public static string Third { get; } = License("December 19, 2012", "Amgen",
        "Amgen has licensed the exclusive right to use its maytansinoid TAP technology for a third target. Amgen licensed rights for two other targets in 2009.",
        "The licenses were taken under a 2000 agreement. For each license, ImmunoGen receives a $1 million upfront payment and may receive milestone payments potentially totaling $34 million plus royalties on the sales of products.");
}
