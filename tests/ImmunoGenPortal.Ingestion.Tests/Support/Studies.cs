namespace ImmunoGenPortal.Ingestion.Tests.Support;

/// <summary>Clinical releases in the genre's wording, made for tests.</summary>
public static class Studies
{
    public static string Report(string date, string enrolled, string evaluable, string response, string venue) => $"""
        ImmunoGen Announces Clinical Data on IMGN901 in the Treatment of Multiple Myeloma

        WALTHAM, Mass., {date} (BUSINESS WIRE) -- ImmunoGen, Inc. (Nasdaq: IMGN) today announced clinical data with its IMGN901 (lorvotuzumab mertansine) product candidate as featured in an oral presentation at the {venue} Annual Meeting. The data are from an ongoing Phase I trial assessing the compound for the treatment of multiple myeloma. IMGN901 is in development by ImmunoGen for the treatment of CD56-expressing cancers, which include small-cell lung cancer and multiple myeloma.

        Among the {enrolled} patients enrolled at the time of data cutoff for presentation, most had previously received bortezomib (94%).

        The findings reported for the {evaluable} efficacy-evaluable patients included:

        - {response} had an objective response to treatment.

        About IMGN901

        IMGN901 consists of an ImmunoGen CD56-binding antibody with one of the Company's proprietary cancer-cell killing agents attached. This TAP compound is wholly owned by ImmunoGen. IMGN901 has been granted orphan drug designation for multiple myeloma in the US.
        """;

    public static string Earlier { get; } = Report("December 5, 2010", "twelve", "ten", "Over 40% (5/10)", "ASH 2010");

    public static string Later { get; } = Report("June 5, 2011", "sixteen", "thirteen", "Over 60% (8/13)", "ASCO 2011");
}
