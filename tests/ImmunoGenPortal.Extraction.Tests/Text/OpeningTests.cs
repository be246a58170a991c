using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Text;

/// <summary>The forms in which releases open: letterhead first, contacts before the headline, tables and lines lost.</summary>
public class OpeningTests
{
    private const string Headline = "ImmunoGen, Inc. Announces New Laboratory Lease";

    private const string Body = "ImmunoGen, Inc. (Nasdaq: IMGN) today announced a lease of more laboratory rooms. The rooms will be ready in spring and give the research group the space that it has wanted for some time.";

    [Theory]
    [InlineData("Exhibit 99.1\n\n128 Elm Street, Cambridge, MA 02139 TEL: (617) 555-0100 FAX: (617) 555-0101\n\nContacts:\n\nInvestors:\nPaula Roe\nExecutive Director, Investor Relations\n(617) 555-0142\n\nMedia:\nRoss M. Doe\nHarbor Communications\n(212) 555-0177\n\nFor Immediate Release\n\n" + Headline + "\n\nCAMBRIDGE, MA, March 6, 2007 - " + Body)]
    [InlineData("Exhibit 99.1\n|\n128 Elm Street, Cambridge, MA 02139\n|\nTEL: (617) 555-0100 FAX: (617) 555-0101\n|\nPaula Roe (Investors)\n|\nRoss M. Doe (Media)\n|\nTel: (617) 555-0142\n|\nrdoe@example.com\n|\n" + Headline + "\nCAMBRIDGE, MA, March 6, 2007 - " + Body)]
    [InlineData("EXHIBIT 99.1 128 Elm Street, Cambridge, MA 02139 TEL: (617) 555-0100 FAX: (617) 555-0101 CONTACTS: Paula Roe (Investors) Ross M. Doe (Media) Tel: (617) 555-0142 FOR IMMEDIATE RELEASE " + Headline + " CAMBRIDGE, MA, March 6, 2007 - " + Body)]
    [InlineData("Exhibit\n99.1\nContacts:\n|\nPaula\nRoe\n(617)\n555-0142\n|\nRoss\nM. Doe\n(212)\n555-0177\nFor\nImmediate\nRelease\n" + Headline + "\nCAMBRIDGE,\nMA,\nMarch 6, 2007\n- ImmunoGen,\nInc. (Nasdaq: IMGN) today announced a lease of more laboratory\nrooms. The rooms will be ready\nin spring.")]
    [InlineData(Headline + "\n\nCAMBRIDGE, Mass., March 6, 2007 -- " + Body + "\n\nContacts:\n\nFor Investors:\nPaula Roe, 617-555-0142\n\nFor Media:\nBrixham Keel & Partners\nRoss M. Doe, 212-555-0177")]
    [InlineData(Headline + "\n\nCAMBRIDGE, Mass., March 6, 2007 -- " + Body + "\n\nContacts:\n\nFor Investors:\nPaula Roe, 617-555-0142\nor\nStrand Ferris, Inc.\nRoss M. Doe, 212-555-0177")]
    [InlineData("For more information, contact:\nPaula Roe, 617-555-0142\nRoss M. Doe, 212-555-0177\n\n" + Headline + "\n\nCambridge, Mass., March 6, 2007 /PRNewswire-FirstCall/ -- " + Body)]
    [InlineData("Exhibit 99.1\n\n128 Elm Street, Cambridge, MA 02139 TEL: (617) 555-0100\n\nContacts\nFor Investors:\nImmunoGen, Inc. of Cambridge\nPaula Roe\n(617) 555-0142\nFor Media:\nRoss M. Doe\nrdoe@example.com\n\n" + Headline + "\n\nCAMBRIDGE, MA, March 6, 2007 -- " + Body)]
    [InlineData("Exhibit\n99.1\n\n128\nElm Street, Cambridge, MA 02139 TEL: (617) 555-0100 FAX: (617)\n555-0101\n\nContacts:\n\nInvestors\nPaula\nRoe\nTel:\n(617) 555-0142\n\nMedia\nRoss M. Doe\nTel:\n(212) 555-0177\n\nFor\nImmediate Release\n\n" + Headline + "\n\nCAMBRIDGE,\nMA, March 6, 2007 - " + Body)]
    public void ALetterheadWithContactsStandsAboveTheHeadline(string text)
    {
        var reading = ReleaseExtractor.Read(text);

        Assert.Equal(Headline, reading.Of(Properties.Release.Title)?.Stored);
        Assert.Equal(("2007-03-06", "Cambridge"), (reading.Of(Properties.Release.Date)?.Stored, reading.Of(Properties.Release.City)?.Stored));
        Assert.Equal(["Paula Roe", "Ross M. Doe"], Contacts(reading));
    }

    [Theory]
    [InlineData("News > Releases\n\nMarch 6, 2007\n\n" + Headline + "\n\nMore Rooms for Research\n\nWALTHAM, Mass.--(BUSINESS WIRE)-- " + Body)]
    [InlineData("Exhibit 99.2\n\nPress Release\nSource: ImmunoGen (NASDAQ: IMGN)\n\n" + Headline + "\n\n* More Rooms for Research\n\nWALTHAM, Mass. - March 6, 2007 - " + Body)]
    [InlineData("News\n\nMarch 06, 2007\n" + Headline + "\n\nWALTHAM, Mass.--(BUSINESS WIRE)-- " + Body)]
    [InlineData(Headline + "\n\nMarch 6, 2007 at 12:00 AM EST\n\nWALTHAM, Mass.--()--" + Body)]
    [InlineData(Headline + "\n\nWALTHAM, Mass., Mar 6, 2007 (BUSINESS WIRE) --\n\n" + Body)]
    [InlineData("Tuesday March 6, 9:05 am Eastern Time Company Press Release SOURCE: ImmunoGen, Inc. " + Headline + " WALTHAM, Mass., March 6 /PRNewswire/ -- " + Body + "\n\nSOURCE ImmunoGen, Inc.\n3/6/2007")]
    [InlineData(Headline + "\n\n[March 06, 2007]\n\nWALTHAM, Mass.--(BUSINESS WIRE)--\n\n" + Body)]
    [InlineData(Headline + "\n\nPublished: Mar 6, 2007 at 7:30 AM EST\n\nWALTHAM, Mass.--(BUSINESS WIRE)--" + Body)]
    [InlineData(Headline + "\nWALTHAM, MA, USA I March 6, 2007 I " + Body)]
    [InlineData(Headline + "\n\nWALTHAM, Mass., March 6 /PRNewswire/ -- " + Body + "\n\nSOURCE ImmunoGen, Inc.\n-0- 03/06/2007")]
    [InlineData(Headline + "\n\nWALTHAM, Mass., March 6 /PRNewswire/ -- " + Body + "\n\nSOURCE ImmunoGen, Inc.\n     -0-             03/06/07")]
    [InlineData("Home › Investors › Releases › Detail\n\n- Pipeline\n\n- Careers\n\nMarch 6, 2007\n\n" + Headline + "\n\n- More Rooms for Research\n\nWALTHAM, Mass.--(BUSINESS WIRE)-- " + Body)]
    [InlineData(Headline + "\nMarch 6, 2007 7:00 AM EST\n- More Rooms for Research -\n\nWALTHAM, Mass.--(BUSINESS WIRE)-- " + Body)]
    [InlineData(Headline + "\n\nWALTHAM, Mass., March 6, 2007 (GLOBE NEWSWIRE) " + Body)]
    [InlineData("Research & Development\n" + Headline + "\n6 March 2007 - - " + Body + " The lease runs for ten years and takes in the rooms of a whole floor.")]
    [InlineData("Deliver Your News to the World\n\n" + Headline + "\n\nWALTHAM, Mass., March 6, 2007 - " + Body)]
    [InlineData("Site icon laboratory daily\n\n" + Headline + "\n\nWALTHAM, Mass., March 6, 2007 - " + Body)]
    [InlineData(Headline + "\n\nWALTHAM, Mass.--(BUSINESS WIRE)--ImmunoGen, Inc. announced on March 6, 2007 that it has taken a lease of more laboratory rooms.")]
    [InlineData("News Release\n\nNot intended for U.S. and UK Media\n\n" + Headline + "\n\nWALTHAM, Mass., March 6, 2007 - " + Body)]
    [InlineData("Media Release\n\nFor media outside the U.S. only\n\n" + Headline + "\n\nWALTHAM, Mass., March 6, 2007 - " + Body)]
    public void TheDateIsTakenWhereverItStands(string text)
    {
        var reading = ReleaseExtractor.Read(text);

        Assert.Equal((Headline, "2007-03-06"), (reading.Of(Properties.Release.Title)?.Stored, reading.Of(Properties.Release.Date)?.Stored));
    }

    [Theory]
    [InlineData(Headline + "\n\n" + Headline)]
    [InlineData(Headline + "\n\n\n  ImmunoGen, Inc. Announces\n  New Laboratory Lease")]
    [InlineData(Headline + "\n\nImmunoGen, Inc. Announces New\nLaboratory Lease")]
    public void AHeadlineThatAPagePrintsTwiceIsOne(string top)
    {
        var title = ReleaseExtractor.Read(top + "\n\n— More Rooms for Research —\n\nWALTHAM, Mass.-- " + Body).Of(Properties.Release.Title)?.Stored;

        Assert.Equal(Headline, title);
    }

    [Theory]
    [InlineData("FORM 8-K\n\nCURRENT REPORT\n\nDate of Report (Date of earliest event reported): March 6, 2007", "Exhibit 99.1\n\n")]
    [InlineData("Washington, D.C. 20549\n--------------\nFORM 8-K\nCURRENT REPORT\n--------------", "Page 3 of 5\n4\nEXHIBIT 99.1\n\n")]
    [InlineData("FORM 8-K", "")]
    public void TheCoverOfAFilingIsNoPartOfTheRelease(string form, string mark)
    {
        var cover = "UNITED STATES\nSECURITIES AND EXCHANGE COMMISSION\n\n" + form + "\n\nImmunoGen, Inc.\n(Exact name of registrant as specified in its charter)\n\nMassachusetts  0-17999  04-2726691\n(State or other jurisdiction (Commission (IRS Employer\nof incorporation File Number) Identification No.)\n\n128 Elm Street, Cambridge, MA 02139 (Address of principal executive offices) (Zip Code)\n\n"
            + "Registrant's telephone number, including area code: (617) 555-0100\n\nItem 9.01 Exhibits.\n99.1 Press release of ImmunoGen, Inc.\n\nSIGNATURES\n\nPursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed.\n\nDate: March 6, 2007 /s/ Ross M. Doe\nRoss M. Doe\nTreasurer (Registrant)\n\n";

        var reading = ReleaseExtractor.Read(cover + mark + Headline + "\n\nCAMBRIDGE, MA, March 6, 2007 - " + Body + "\n\nContact:\nPaula Roe\n617-555-0142");

        Assert.Equal((Headline, "2007-03-06"), (reading.Of(Properties.Release.Title)?.Stored, reading.Of(Properties.Release.Date)?.Stored));
        Assert.Equal(["Paula Roe"], Contacts(reading));
    }

    [Fact]
    public void TheFirstSentenceMayTellTheDay() =>
        Assert.Equal("2007-03-06", ReleaseExtractor.Read(Headline + "\n\nWALTHAM, Mass.--(BUSINESS WIRE)-- ImmunoGen, Inc. (Nasdaq: IMGN), a biotechnology company, today, March 6, 2007, reported a lease of more laboratory rooms.").Of(Properties.Release.Date)?.Stored);

    [Theory]
    [InlineData("The first closing took place on March 6, 2007.", "2007-03-06")]
    [InlineData("The first closing took place on March 9, 2007.", null)]
    [InlineData("The first closing took place on April 6, 2007.", null)]
    public void TheDayOfADatelineWithoutAYearIsToldAgainWithIt(string sentence, string? date) =>
        Assert.Equal(date, ReleaseExtractor.Read(Headline + "\n\nWALTHAM, Mass., March 6 /PRNewswire/ -- " + Body + " " + sentence).Of(Properties.Release.Date)?.Stored);

    [Theory]
    [InlineData("The findings will be shown at the annual meeting in Chicago, IL, June 2-7, 2017.")]
    [InlineData("The findings will be shown at the annual meeting in San Francisco, CA, June 2-7, 2017.")]
    public void ThePlaceOfAMeetingIsNoDateline(string sentence)
    {
        var reading = ReleaseExtractor.Read("ImmunoGen, Inc. (Nasdaq: IMGN), a biotechnology company of long standing in its field, today reported findings with its compounds in many patients, whose tumors shrank. " + sentence + "\n\nThe findings are of interest.");

        Assert.Null(reading.Of(Properties.Release.City));
        Assert.Null(reading.Of(Properties.Release.Title));
    }

    [Fact]
    public void AShortSentenceWithTheTickerIsNoHeadline() =>
        Assert.Null(ReleaseExtractor.Read("ImmunoGen, Inc. (Nasdaq: IMGN) gave an update on a study.\nIt goes on.").Of(Properties.Release.Title));

    [Fact]
    public void LongLinesOfAHeadlineAreItsSubtitles()
    {
        const string first = "ImmunoGen Announces Longer Survival of Patients with Platinum-Resistant Ovarian Cancer in Phase 3 MIRASOL Trial";
        var reading = ReleaseExtractor.Read("Exhibit 99.1\n" + first + "\nPFS, ORR and OS All Better Than with Chemotherapy\nConference Call Today at 8:00 AM ET\nWALTHAM, Mass. – March 6, 2007 – " + Body);

        Assert.Equal(first, reading.Of(Properties.Release.Title)?.Stored);
    }

    [Theory]
    [InlineData("ImmunoGen, Inc. Announces Encouraging Findings with Its\nIMGN901 Compound in Lung Cancer")]
    [InlineData("ImmunoGen, Inc. Announces Encouraging Findings with the IMGN901 Compound in\nPatients with Lung Cancer")]
    public void AWrappedHeadlineStaysWhole(string headline) =>
        Assert.Equal(headline.Replace('\n', ' '), ReleaseExtractor.Read(headline + "\n\nWALTHAM, Mass. – March 6, 2007 – " + Body).Of(Properties.Release.Title)?.Stored);

    [Fact]
    public void ADatelineWithoutAYearGivesNoDate() =>
        Assert.Null(ReleaseExtractor.Read(Headline + "\n\nWALTHAM, Mass., March 6 /PRNewswire/ -- " + Body).Of(Properties.Release.Date));

    [Fact]
    public void LinesThatAreParagraphsAreReadApart()
    {
        var text = Headline + "\nWALTHAM, Mass., March 6, 2007 - " + Body + "\nAbout ImmunoGen, Inc.\nImmunoGen, Inc. develops medicines.\nContacts:\nPaula Roe\n781-555-0142";

        var reading = ReleaseExtractor.Read(text);

        Assert.Equal([Section.Headline, Section.Body, Section.Boilerplate, Section.Boilerplate], reading.Passages.Take(4).Select(passage => passage.Section));
        Assert.Equal(["Paula Roe"], Contacts(reading));
    }

    [Theory]
    [InlineData("CONTACT: Investors, Paula Roe, Director, Investor Relations of\nImmunoGen, Inc., +1-617-555-0142; or Media, Ross\nDoe of Harbor Communications, +1-212-555-0177, rdoe@example.com")]
    [InlineData("Contacts:\nInvestors: Media:\nPaula Roe Ross Doe\nDirector, Investor Relations Harbor Communications\n617-555-0142 212-555-0177")]
    [InlineData("INVESTOR RELATIONS\nPaula Roe\n617-555-0142\n\nMEDIA\nThe Harbor Network\nRoss Doe\nrdoe@example.com")]
    [InlineData("CONTACT\nPaula Roe • ImmunoGen • 617-555-0142\nRoss Doe • Pike & Lane • 212-555-0177")]
    [InlineData("Investor inquiries: Paula Roe, 617-555-0142\nHarbor media: Ross Doe, (212) 555-0177")]
    [InlineData("Enquiries: Harbor plc, Paula Roe, Head of Communications, +44 (0)1865 555018\nRoss Doe, +44 (0)1865 555019")]
    [InlineData("Harbor AG, Quarry Street 5, 63303 Dreieich\nIR contact: Dr. Paula Roe, phone +49 (0) 6103 555 4406, ir@example.com\nPress contact: Ross Doe, press@example.com")]
    [InlineData("INVESTOR RELATIONS AND MEDIA\nImmunoGen\nPaula Roe\n617-555-0142\nStern Advisors\nRoss Doe\nrdoe@example.com")]
    [InlineData("Contact: Paula Roe, 617/555-0142\nor\nNoonan Lake (media)\nRoss Doe, 212/555-0177")]
    [InlineData("Contacts:\nPaula Roe\nDirector, Investor Relations\n617-555-0142\nIn London\nMaitland Grey\nRoss Doe\nTel: +44 (0)20 7946 0151")]
    [InlineData("Investor Contact Media Contact\nPaula Roe Pure Communications\nExecutive Director, Investor Relations Ross Doe (910) 555-0132\nTel: (781) 555-0106")]
    [InlineData("Enquiries:\n\nHarbor +44 (0)1865 555010\nPaula Roe, Chief Executive\nRoss Doe, Head of Investor Relations")]
    [InlineData("CONTACT: Paula Roe, Ph.D., Chairman and CEO, ImmunoGen, Inc., +1-617-555-0140; or media, Ross Doe, of Noonan Fasse\nCommunications, +1-212-555-0136")]
    [InlineData("Contact: Paula Roe\nChairman and Chief Ross Doe\nExecutive Officer Roe & Associates Inc.\nImmunoGen, Inc. (617) 555-0181\n(617) 555-0142")]
    [InlineData("CONTACT: Paula Roe of ImmunoGen, 617-555-0142; or Ross\nDoe of Harbor & Stone, 212-555-0148\n(IMGN)\n\nCO: ImmunoGen, Inc.; Harbor Farmaceutici S.p.A.\nST: Massachusetts, Italy\nIN: MTC\nSU:")]
    [InlineData("Contacts:\nImmunoGen, Inc. Harbor Pharma AB\nPaula Roe Ross Doe\n617-555-0142 +46 90 555 01 40")]
    public void WhomToCallIsReadInAnyOrder(string contacts) =>
        Assert.Equal(["Paula Roe", "Ross Doe"], Contacts(ReleaseExtractor.Read(Headline + "\n\nWALTHAM, Mass., March 6, 2007 - " + Body + "\n\n" + contacts)));

    [Theory]
    [InlineData("Contacts:\nImmunoGen, Inc.\n12 Quarry Lane\nCambridge, MA 02139\n617-555-0142")]
    [InlineData("SOURCE ImmunoGen, Inc.\n\nCopyright Business Wire 2007")]
    public void AddressesAndWiresAreNobody(string contacts) =>
        Assert.Empty(Contacts(ReleaseExtractor.Read(Headline + "\n\nWALTHAM, Mass., March 6, 2007 - " + Body + "\n\n" + contacts)));

    [Fact]
    public void NamesAndNumbersBelowStandingTextNeedNoHeading()
    {
        var text = Headline + "\n\nWALTHAM, Mass., March 6, 2007 - " + Body + "\n\nAbout ImmunoGen, Inc.\nImmunoGen, Inc. develops medicines.\n\nHarbor Therapeutics\nPaula Roe\n617-555-0142\n\nImmunoGen\nRoss Doe\nir@example.com";

        Assert.Equal(["Paula Roe", "Ross Doe"], Contacts(ReleaseExtractor.Read(text)));
    }

    [Fact]
    public void ALastNameMayBeACompanysToo()
    {
        var text = Headline + "\n\nWALTHAM, Mass., March 6, 2007 - " + Body + "\n\nCONTACT: Paula Roe, CEO, or Karen Dow, Vice President, ImmunoGen, Inc., +1-617-555-0140";

        Assert.Equal(["Paula Roe", "Karen Dow"], Contacts(ReleaseExtractor.Read(text)));
    }

    [Fact]
    public void TheHeadlineMayStandAboveTheDayAndWhatThePageOffers()
    {
        var reading = ReleaseExtractor.Read("Home > News > Details\n\n" + Headline + "\n\nMarch 26, 2018 at 6:30 AM EDT\n\nPDF Version\n\n- Rooms Will Be Ready in Spring -\n\nWALTHAM, Mass.--(BUSINESS WIRE)--Mar. 26, 2018-- " + Body);

        Assert.Equal(Headline, Assert.Single(reading.Claims, claim => claim.Property == Properties.Release.Title).Value.Stored);
    }

    [Theory]
    [InlineData("CONTACT:\n\nPaula Roe\nChief Financial Officer\nImmunoGen, Inc.\n(617) 555-0142\n\nRoss Doe\nHarbor Keene Partners\n(617) 555-0177\n\n" + Headline + "\n\nWALTHAM, Mass., March 6, 2007 - " + Body)]
    [InlineData(Headline + "\n\nPublished: Mar 6, 2007 By\n\nWALTHAM, Mass.--(BUSINESS WIRE)-- " + Body + "\n\nSource: ImmunoGen, Inc.\nFor Investors\nPaula Roe, 617-555-0142\nFor Media\nRoss Doe, 617-555-0177\n\nKEYWORDS: United States North America")]
    [InlineData("Press Release Details\nView all news\n" + Headline + "\n03/06/2007\nDownload PDF\n\nWALTHAM, Mass.--(BUSINESS WIRE)-- " + Body + "\n\nINVESTOR RELATIONS\nPaula Roe\n617-555-0142\n\nMEDIA\nRoss Doe\n617-555-0177\n\nShare this release: Facebook\nInvestor Email Alerts")]
    [InlineData("Exhibit\nNo.\n|\nInvestors\nPaula\nRoe\nExecutive\nDirector,\nInvestor Relations\n(617)\n555-0142\n|\nMedia:\nRoss\nDoe\nDoePR\n(845)\n555-0177\n|\nImmunoGen,\nInc. Opens New Rooms for Its Laboratories\nCAMBRIDGE,\nMA, March 6, 2007 – " + Body + " It is a long line that no program wrapped, for the page that it stood on left that to the browser of whoever reads it.")]
    public void WhateverStandsAroundTheHeadlineIsLeftOutOfIt(string text)
    {
        var reading = ReleaseExtractor.Read(text);

        Assert.Contains(Assert.Single(reading.Claims, claim => claim.Property == Properties.Release.Title).Value.Stored, new[] { Headline, "ImmunoGen, Inc. Opens New Rooms for Its Laboratories" });
        Assert.Equal("2007-03-06", Assert.Single(reading.Claims, claim => claim.Property == Properties.Release.Date).Value.Stored);
        Assert.Equal(["Paula Roe", "Ross Doe"], Contacts(reading));
    }

    [Theory]
    [InlineData("EX-99.1\n")]
    [InlineData("Exhibit 99.1\n")]
    [InlineData("PRESS RELEASE\n")]
    public void AMarkAboveAHeadlineIsNoPartOfIt(string above) =>
        Assert.Equal(Headline, ReleaseExtractor.Read(above + Headline + "\n\nCAMBRIDGE, MA, March 6, 2007 - " + Body).Of(Properties.Release.Title)?.Stored);

    [Theory]
    [InlineData("Harbor AG / Research Update\n\nRelease of a Corporate News, transmitted by DGAP - a company of EquityStory AG.\nThe issuer is solely responsible for the content of this announcement.\n-----------------------")]
    [InlineData("Harbor AG\nCommunications and Public Affairs\n51368 Leverkusen\nGermany")]
    [InlineData("Harbor AG / Miscellaneous\n\n06.03.2007\n\nDissemination of a Corporate News.\nThe issuer / publisher is solely responsible for the content of this announcement.\n\n------------------")]
    public void WhatAServicePrintsAboveIsNoHeadline(string above) =>
        Assert.Equal(Headline, ReleaseExtractor.Read(above + "\n\n" + Headline + "\n\nDreieich, March 6th, 2007. " + Body).Of(Properties.Release.Title)?.Stored);

    [Theory]
    [InlineData("DGAP-News: Harbor AG / Key word(s): Study\n\n12.12.2012 / 08:00")]
    [InlineData("Three Months Ended December 31, Year Ended December 31,\n2022 2021 2022 2021\nNet loss $(54,702) $(28,917)")]
    [InlineData("Email Alerts\n(c) 2018 ImmunoGen, Inc. All Rights Reserved.\n617-555-0142")]
    [InlineData("Three Months Ended\nNine Months Ended\n1999 1998 1999 1998")]
    [InlineData("Listeners can dial (617) 555-0142 to hear\nHarbor Day in full for one week.")]
    public void TablesAndSentencesBelowStandingTextAreNobody(string below) =>
        Assert.Empty(Contacts(ReleaseExtractor.Read(Headline + "\n\nWALTHAM, Mass., March 6, 2007 - " + Body + "\n\nAbout ImmunoGen, Inc.\nImmunoGen, Inc. develops medicines.\n\n" + below)));

    [Theory]
    [InlineData("WALTHAM, Mass.--(BUSINESS WIRE)--Jan. 8, 2019--\nImmunoGen,\nInc. (Nasdaq: IMGN), a leader in the field of antibody-drug conjugates for\nthe treatment of cancer, today announced a lease.\n\"We have leased the rooms from the owner of the building in the town, and\nthat is good, for the group moves there in the spring,\" said Paula Roe, President and Chief\nExecutive Officer.\nThe rooms that the research group leaves behind will be given to those who work on the supply of material for trials, and to the library.")]
    [InlineData("WALTHAM, Mass.--(BUSINESS WIRE)--Jan. 8, 2019-- ImmunoGen, Inc. (Nasdaq: IMGN), a leader in the field of antibody-drug conjugates for the treatment of cancer, today announced a lease. \"The rooms are large and light,\" said Paula Roe, President and Chief Executive Officer.")]
    public void ALineThatHadNoRoomForTheNextWordGoesOn(string body)
    {
        var reading = ReleaseExtractor.Read("Company to Lease Rooms\n" + body);

        Assert.Equal("President and Chief Executive Officer", reading.Claims.Single(claim => claim.Property == Properties.Person.Title).Value.Stored.Replace('\n', ' '));
        Assert.Equal("Company to Lease Rooms", reading.Of(Properties.Release.Title)?.Stored);
    }

    [Fact]
    public void ANameTornBehindItsSecondWordIsOne() =>
        Assert.Equal(["Paula Roe", "Ross Marsh Doe"], Contacts(ReleaseExtractor.Read(Headline + "\n\nWALTHAM, Mass., March 6, 2007 - " + Body + "\n\nCONTACT: Paula Roe of ImmunoGen, 617-555-0142; or Ross Marsh\nDoe of Harbor & Stone, 212-555-0148")));

    [Theory]
    [InlineData("IMMUNOGEN, INC. NAMES LEONARD A. FARMAN CHIEF FINANCIAL OFFICER")]
    [InlineData("ImmunoGen Promotes Leonard Farman to Vice President")]
    public void AHeadlineMayEndInAnOffice(string headline) =>
        Assert.Equal(headline, ReleaseExtractor.Read("FOR IMMEDIATE RELEASE\n\n" + headline + "\n\n- Gregg D. Roe to Leave the Company -\n\nCAMBRIDGE, MA, September 8, 2003 -- " + Body).Of(Properties.Release.Title)?.Stored, ignoreCase: true);

    private static List<string> Contacts(ReleaseReading reading) => [.. reading.Claims.Where(claim => claim.Property == Properties.Contact.Name).Select(claim => claim.Value.Stored)];
}
