using System.Diagnostics;
using System.Text;
using ImmunoGenPortal.Ingestion.Edgar;
using ImmunoGenPortal.Ingestion.Formats;
using ImmunoGenPortal.Ingestion.Tests.Support;

namespace ImmunoGenPortal.Ingestion.Tests.Edgar;

public sealed class ExhibitJudgeTests
{
    private const string Prose =
        "The Company will receive a payment when the first patient is treated, and more as the compound moves forward. The study will be held in the United States and in Europe, and it is to enroll patients whose cancer has come back after other treatment.";

    public static TheoryData<string> ReleaseTexts =>
    [
        Releases.Third,
        Studies.Earlier,
        Releases.FirstOf2009,
        Exhibits.Page("Exhibit 99.1", "FOR IMMEDIATE RELEASE", "ImmunoGen Names Officer", "ImmunoGen, Inc. announced today that it has a new officer. " + Prose, "About ImmunoGen", Prose),
        Exhibits.Page("NEWS RELEASE", "Contact:<br>Ann Ray<br>(617) 555-0100", "Study Begins", "CAMBRIDGE, MA, June 1, 1998 -- ImmunoGen, Inc. (Nasdaq: IMGN) said that a study has begun. " + Prose),
        Exhibits.Page("Company to Present", "WALTHAM, Mass.--(BUSINESS WIRE)--Oct. 3, 2011--ImmunoGen, Inc. (Nasdaq: IMGN) will present at a conference. " + Prose),
        Exhibits.Page("Results of the Year", "ImmunoGen, Inc. (Nasdaq: IMGN) today also reported what it earned. " + Prose, "About ImmunoGen", Prose, "SOURCE: ImmunoGen, Inc."),
        Exhibits.Page("Results and Call", "WALTHAM, Mass., July 27, 2012 (GLOBE NEWSWIRE) -- ImmunoGen, Inc. (Nasdaq: IMGN) today announced its results. " + Prose, "A replay and a transcript of the conference call will be on the Company's site, and the operator will give instructions. " + Prose),
        Exhibits.Page("Letter to Shareholders", "WALTHAM, Mass., July 27, 2012 -- ImmunoGen, Inc. today issued the following letter. " + Prose, "Dear Shareholders:", Prose),
        Exhibits.Page("Study Begins", "ImmunoGen, Inc. (Nasdaq: IMGN) reported today that a study has begun. " + Prose),
        Exhibits.Page("Partner Takes License", "LONDON and WALTHAM, Mass. – June 5, 2012 – A partner has taken a license. " + Prose),
        "EXHIBIT 99.1 IMMUNOGEN, INC. Tel: (617) 555-0100 FOR IMMEDIATE RELEASE STUDY BEGINS CAMBRIDGE, MA, JUNE 1, 1998 - ImmunoGen, Inc. (Nasdaq: IMGN) has begun a study. " + Prose + " THIS RELEASE CONTAINS FORWARD-LOOKING STATEMENTS. # # #",
        "For\nImmediate\nRelease\nStudy\nBegins\nCAMBRIDGE,\nMA,\nJune 1, 1998\n- ImmunoGen,\nInc. (Nasdaq: IMGN) reported today that a study\nhas\nbegun. " + Prose,
        Exhibits.Page("Results", "WALTHAM, Mass., July 27, 2012 -- ImmunoGen, Inc. today reported its results. " + Prose) + Exhibits.Tables,
    ];

    public static TheoryData<string, string> OtherTexts => new()
    {
        { Exhibits.Slides, "EX-99.1 (a.htm) is a set of slides, not a release: " },
        { Exhibits.Tables, "EX-99.1 (a.htm) holds tables of figures, not a release: " },
        { Exhibits.Transcript, "EX-99.1 (a.htm) is the transcript or script of a call or speech, not a release." },
        { Exhibits.Script, "EX-99.1 (a.htm) is the transcript or script of a call or speech, not a release." },
        { Exhibits.Letter, "EX-99.1 (a.htm) is a letter, not a release." },
        { Exhibits.Contract, "EX-99.1 (a.htm) is a contract, not a release." },
        { Exhibits.Page("Unaudited pro forma condensed combined statements", Prose, Prose), "EX-99.1 (a.htm) holds financial statements, not a release." },
        { Exhibits.RiskFactors, "EX-99.1 (a.htm) does not read like a press release: " },
        { Exhibits.Slides + Exhibits.Page("Forward-looking statements", "This presentation contains forward-looking statements within the meaning of the Private Securities Litigation Reform Act. " + Prose + Prose), "EX-99.1 (a.htm) is a set of slides" },
        { Exhibits.Page("ImmunoGen at a glance", "Nasdaq: IMGN", "About ImmunoGen", Prose, "Contact: Ann Ray, (617) 555-0100"), "EX-99.1 (a.htm) does not read like a press release: " },
        { Exhibits.Page("Dear Fellow Shareholders:", "As we announced today, ImmunoGen (Nasdaq: IMGN) has a new partner. " + Prose), "EX-99.1 (a.htm) is a letter" },
        { Exhibits.Pictures, "EX-99.1 (a.htm) cannot be read: the page holds no readable text." },
        { Exhibits.Pdf, "EX-99.1 (a.htm) is a picture, a PDF or another file that is not text." },
        { "%PDF-1.4 1 0 obj", "EX-99.1 (a.htm) is a picture, a PDF or another file that is not text." },
        { "", "EX-99.1 (a.htm) cannot be read: the file is empty." },
        { Exhibits.Page("WALTHAM, Mass., July 27, 2012 -- Corporate Overview", "Nasdaq: IMGN") + Exhibits.Slides, "EX-99.1 (a.htm) is a set of slides" },
        { Exhibits.Page("Press release supplement", "Nasdaq: IMGN") + Exhibits.Tables, "EX-99.1 (a.htm) holds tables" },
    };

    [Theory]
    [MemberData(nameof(ReleaseTexts))]
    public void AReleaseIsKnownByItsText(string text) => Assert.Null(Judge(text).LeftOut);

    [Theory]
    [MemberData(nameof(OtherTexts))]
    public void WhatIsNoReleaseIsNamedInOneSentence(string text, string sentence)
    {
        var reason = Judge(text).LeftOut;

        Assert.StartsWith(sentence, reason, StringComparison.Ordinal);
        Assert.EndsWith(".", reason, StringComparison.Ordinal);
        Assert.DoesNotContain(". ", reason, StringComparison.Ordinal);
    }

    [Fact]
    public void TheDescriptionTipsTheScalesButDoesNotDecide()
    {
        // A heading without anything else: not quite enough alone.
        var doubtful = Exhibits.Page("News release", "Study Begins", "ImmunoGen, Inc. has begun a study. " + Prose);

        Assert.NotNull(Judge(doubtful).LeftOut);
        Assert.Null(Judge(doubtful, "EX-99.1 PRESS RELEASE DATED JUNE 1, 2012").LeftOut);
        Assert.NotNull(Judge(Exhibits.Slides, "PRESS RELEASE").LeftOut);
        Assert.Null(Judge(Releases.Third, "INVESTOR PRESENTATION").LeftOut);
    }

    [Theory]
    [InlineData("today ")]
    [InlineData("Ann: x\n\n")]
    [InlineData("<p>")]
    [InlineData("Slide\n")]
    [InlineData("1\t2\n")]
    public void HalfAMillionOfAnythingAreJudgedInTime(string piece)
    {
        var clock = Stopwatch.StartNew();

        Assert.NotNull(Judge("Words that begin a page. " + string.Concat(Enumerable.Repeat(piece, 500_000))).LeftOut);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"{clock.Elapsed}");
    }

    [Fact]
    public void OnlyExhibits99AreJudged()
    {
        var filing = EdgarSubmission.TryRead(Encoding.UTF8.GetBytes(Filings.Submission("0000855654-12-000001", new DateOnly(2012, 12, 20), "8-K",
            Filings.Document("8-K", 1, "form.htm", Exhibits.RiskFactors),
            Filings.Document("EX-10.1", 2, "contract.htm", Exhibits.Contract),
            Filings.Document("EX-99.1", 3, "release.htm", Releases.Third),
            Filings.Document("EX-99.2", 4, "deck.htm", Exhibits.Slides),
            Filings.Document("EX-991", 5, "odd.htm", Releases.Third))));

        var verdicts = ExhibitJudge.Judge(filing!);

        Assert.Equal(["EX-99.1", "EX-99.2"], verdicts.Select(verdict => verdict.Exhibit.Type));
        Assert.Equal([true, false], verdicts.Select(verdict => verdict.IsRelease));
    }

    private static ExhibitVerdict Judge(string text, string? description = null) =>
        ExhibitJudge.Judge(new FiledDocument("EX-99.1", 2, "a.htm", description, Encoding.UTF8.GetBytes(text)));
}
