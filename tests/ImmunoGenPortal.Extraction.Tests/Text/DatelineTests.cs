using ImmunoGenPortal.Extraction.Tests.Support;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Text;

public class DatelineTests
{
    [Theory]
    [InlineData("WALTHAM, Mass.--(BUSINESS WIRE)--", "Waltham", "Business Wire", null)]
    [InlineData("WALTHAM, Mass.--(BUSINESS WIRE)--May 15, 2008--", "Waltham", "Business Wire", "2008-05-15")]
    [InlineData("NORWOOD, Mass., Oct. 12, 2000 /PRNewswire/ --", "Norwood", "PR Newswire", "2000-10-12")]
    [InlineData("CAMBRIDGE, Mass., Jul 8, 2002 /PRNewswire-FirstCall via COMTEX/ --", "Cambridge", null, "2002-07-08")]
    [InlineData("WALTHAM, Mass., Feb. 8, 2012 (GLOBE NEWSWIRE) --", "Waltham", "GlobeNewswire", "2012-02-08")]
    [InlineData("Waltham, MA – October 21, 2020 –", "Waltham", null, "2020-10-21")]
    [InlineData("WALTHAM, Mass., November 21, 2013 —", "Waltham", null, "2013-11-21")]
    [InlineData("CAMBRIDGE, MA, March 3, 1995 -", "Cambridge", null, "1995-03-03")]
    [InlineData("WALTHAM, Mass. & OXFORD, England--(BUSINESS WIRE)--", "Waltham", "Business Wire", null)]
    [InlineData("NORTH CHICAGO, Ill. and WALTHAM, Mass., Feb. 12, 2024 /PRNewswire/ --", "North Chicago", "PR Newswire", "2024-02-12")]
    [InlineData("Cambridge, Mass. – January 7, 1998 –", "Cambridge", null, "1998-01-07")]
    [InlineData("CAMBRIDGE, MA August 2, 2006 –", "Cambridge", null, "2006-08-02")]
    [InlineData("CAMBRIDGE, Mass., Nov. 1, 2001 (PRIMEZONE) --", "Cambridge", null, "2001-11-01")]
    [InlineData("Norwood, Mass. March 4, 1999 --", "Norwood", null, "1999-03-04")]
    [InlineData("NORWOOD, MASS. (January 7, 1998) -", "Norwood", null, "1998-01-07")]
    [InlineData("WALTHAM, Mass.--", "Waltham", null, null)]
    [InlineData("Cambridge, MA —", "Cambridge", null, null)]
    [InlineData("Oxford, UK and Cambridge, Mass., USA --", "Oxford", null, null)]
    [InlineData("CAMBRIDGE, MASS., APRIL 24, 2001 -- BUSINESS WIRE --", "Cambridge", "Business Wire", "2001-04-24")]
    [InlineData("Norwood, Mass., October 12, 2000 – PRNewswire –", "Norwood", "PR Newswire", "2000-10-12")]
    [InlineData("WALTHAM, Mass.--([ BUSINESS WIRE ])--May 18, 2010--", "Waltham", "Business Wire", "2010-05-18")]
    [InlineData("March 3, 2011 (Tokyo) -", "Tokyo", null, "2011-03-03")]
    [InlineData("12 May 2009 (Osaka, Japan) –", "Osaka", null, "2009-05-12")]
    [InlineData("Malmo, Sweden:", "Malmo", null, null)]
    [InlineData("Reading, UK -", "Reading", null, null)]
    public void ADatelineIsRead(string dateline, string city, string? wire, string? date)
    {
        var reading = ReleaseExtractor.Read(Written.Release("ImmunoGen, Inc. today moved to a new building with all of its staff.", dateline: dateline));

        Assert.Equal(city, reading.Of(Properties.Release.City)?.Stored);
        Assert.Equal(date, reading.Of(Properties.Release.Date)?.Stored);
        if (wire is not null)
        {
            Assert.Equal(wire.Replace(" ", "", StringComparison.Ordinal), reading.Of(Properties.Release.Wire)?.Stored.Replace(" ", "", StringComparison.Ordinal), ignoreCase: true);
        }
    }

    [Theory]
    [InlineData("Oxford, UK and Cambridge, Mass., USA --", "Oxford")]
    [InlineData("WALTHAM, Mass. –", "Waltham")]
    public void APlaceAloneOpensTheBody(string dateline, string city)
    {
        var reading = ReleaseExtractor.Read(Written.Release("ImmunoGen, Inc. today moved to a new building with all of its staff, which had outgrown the old one years ago, and thanked the city for its patience while the road before the gate was closed to make way for the vans.", dateline: dateline));

        Assert.Equal(city, reading.Of(Properties.Release.City)?.Stored);
    }

    [Theory]
    [InlineData("ImmunoGen moved.\n\nIt is bright.\n\nNovember 20, 2013", "2013-11-20")]
    [InlineData("ImmunoGen moved.\n\nThis press release includes forward-looking statements, which hold only as of the date of this release, June 2, 2018.", "2018-06-02")]
    [InlineData("ImmunoGen moved.\n\nIts lease ends on June 2, 2018.", null)]
    public void ADayThatTheDatelineLacksIsFoundElsewhere(string body, string? date) =>
        Assert.Equal(date, ReleaseExtractor.Read(Written.Release(body, dateline: "WALTHAM, Mass.--(BUSINESS WIRE)--")).Of(Properties.Release.Date)?.Stored);

    [Theory]
    [InlineData("ImmunoGen today announced - on May 3, 2012 - that it moved.")]
    [InlineData("May 3, 2012")]
    [InlineData("Four Payments Earned Since July 1 - and More")]
    [InlineData("Paula Roe (Investors) Ross Doe (Media): call")]
    [InlineData("On May 3, 2012 -- a Thursday -- the Company moved.")]
    [InlineData("Waltham, Mass. is where the Company sits - since 2008.")]
    [InlineData("ImmunoGen Announces Phase I/II Data -- Dose Found")]
    [InlineData("- - -")]
    [InlineData("Paula Roe, MA -- the new director -- starts in May.")]
    [InlineData("Norwood, Mass. (near Boston) - the Company's seat")]
    [InlineData("Waltham, MA - the seat")]
    public void OtherTextIsNoDateline(string text) => Assert.Null(DatelineReader.Find(text, new EvidenceSpan(0, text.Length)));

    [Theory]
    [InlineData("December 19, 2012", true)]
    [InlineData("Wednesday, December 19, 2012", true)]
    [InlineData("19 December 2012", true)]
    [InlineData("December 19", false)]
    [InlineData("December 19, 2012 was a Wednesday", false)]
    [InlineData("", false)]
    public void ADateCanStandAlone(string text, bool alone) => Assert.Equal(alone, text.Length > 0 && DatelineReader.IsDateAlone(text, 0, text.Length));
}
