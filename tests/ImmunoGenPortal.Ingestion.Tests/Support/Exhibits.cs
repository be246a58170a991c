namespace ImmunoGenPortal.Ingestion.Tests.Support;

/// <summary>What companies file as exhibit 99 beside releases, made for tests.</summary>
public static class Exhibits
{
    public static string Slides { get; } = Page(
        "ImmunoGen, Inc. (Nasdaq: IMGN)", "Corporate Overview", "January 2012", "Forward-Looking Statements", "Our Pipeline", "T-DM1: Phase III, Roche",
        "IMGN901: Phase II", "SAR3419: Phase II, Sanofi", "Why TAP technology", "Potent cell-killing agents", "Stable linkers",
        "Antibodies that find the tumor", "Partners", "Amgen, Bayer, Lilly, Novartis, Roche, Sanofi", "Milestones ahead", "EMILIA data at ASCO",
        "First BLA filing", "Cash through fiscal 2014", "Summary", "Strong pipeline", "Strong partners", "Thank you");

    public static string Tables { get; } = """
        <html><body><p>Supplemental Financial Information</p><p>(in thousands, unaudited)</p><table>
        <tr><td></td><td>1Q12</td><td>2Q12</td><td>3Q12</td><td>4Q12</td></tr>
        """ + string.Concat(Enumerable.Range(1, 15).Select(row => $"<tr><td>Revenue line {row}</td><td>{1200 + row}</td><td>{2340 + row}</td><td>{3310 + row}</td><td>{4120 + row}</td></tr>")) + "</table></body></html>";

    public static string Transcript { get; } = Page(
        "ImmunoGen, Inc.", "Fourth Quarter Fiscal Year 2012 Conference Call Transcript", "July 27, 2012",
        "Operator: Good morning, and welcome. At this time all lines are in listen-only mode, and there will be time for questions at the end of what the speakers have to say.",
        "Ann Ray: Thank you for joining us. Earlier today we announced our results for the quarter, and the release is on our site for all who would like to follow the figures.",
        "Operator: Our first question comes from the line of Bo Dell.",
        "Bo Dell: How many patients have been enrolled so far in the study that you told us about in the spring of this year?",
        "Ann Ray: More than half of them, and we expect to be done by the end of the calendar year, if all goes as we have planned it.",
        "Bo Dell: Thank you, that is helpful.");

    public static string Script { get; } = Page(
        "Prepared remarks of the Chief Executive Officer", "Annual meeting, November 13, 2012",
        "Good morning. I am pleased to be here, and it is a pleasure to see so many of you who have been with the Company since its first years.",
        "Today we announced that a partner has taken another license, and I would like to tell you what this means for us and for the technology that we have built.");

    public static string Letter { get; } = Page(
        "Dear Fellow Shareholders:",
        "The year that has gone by has been a good one for the Company, and I would like to tell you of what has been done in it and what we plan to do in the next.",
        "Our partners have taken five compounds into the clinic, and two of our own have begun studies in patients with cancers for which there is little to be done today.");

    public static string Contract { get; } = Page(
        "SEPARATION AGREEMENT",
        "This Agreement is made as of the first day of June, 2012, by and between ImmunoGen, Inc., a Massachusetts corporation, and the person who has signed below.",
        "NOW, THEREFORE, in consideration of the promises made here and of other good and valuable consideration, the parties hereto agree to what follows in the sections below.");

    public static string RiskFactors { get; } = Page(
        "Certain factors that may affect future results",
        "We have a history of losses and expect to have more of them, and there can be no assurance that we will ever sell a product of our own or that we can keep our facilities.",
        "If a partner ends an agreement, we may have to pay for the development of the compound ourselves, and we may not have the means to do so at that time or at any other.");

    public static string Pictures { get; } = """<html><body><div><img src="g1.jpg"></div><div><img src="g2.jpg"></div></body></html>""";

    public static string Pdf { get; } = "<PDF>\nbegin 644 release.pdf\nM)5!$1BTQ+C0*)>+CS],*,B`P(&]B:@H\\/\"],96YG=&@@,R`P(%(O1FEL=&5R\n`\nend\n</PDF>";

    /// <summary>A page whose paragraphs are these.</summary>
    public static string Page(params string[] paragraphs) => $"<html><body>{string.Concat(paragraphs.Select(paragraph => $"<p>{paragraph}</p>\n"))}</body></html>";
}
