using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Text;

public class SectionTests
{
    private const string Release = """
        FOR IMMEDIATE RELEASE

        March 4, 2013

        ImmunoGen Moves to a New Building

        -- More Room for Everyone --

        WALTHAM, Mass.--(BUSINESS WIRE)--March 4, 2013-- ImmunoGen, Inc. today moved. It took the whole day.

          - Rooms were found for all.
          * Desks too.

        "It is bright," said Jane Roe, President.

        About ImmunoGen
        ImmunoGen, Inc. develops medicines.

        This press release includes forward-looking statements.

        ¹ Counted by hand.

        Contacts:
        Jane Roe
        781-555-0142

        Source: ImmunoGen, Inc.
        """;

    [Fact]
    public void EveryPassageHasItsPart()
    {
        var release = ReleaseText.Read(Release);

        Assert.Equal(
            [
                "Letterhead FOR IMMEDIATE RELEAS",
                "Letterhead March 4, 2013",
                "Headline ImmunoGen Moves to",
                "Subtitle More Room for Everyo",
                "Body WALTHAM, Mass.--(BUS",
                "Body Rooms were found for",
                "Body Desks too.",
                "Body \"It is bright,\" said",
                "Boilerplate About ImmunoGen",
                "Boilerplate ImmunoGen, Inc. deve",
                "ForwardLooking This press release i",
                "Footnote ¹ Counted by hand.",
                "Contacts Contacts:\nJane Roe\n7",
                "Source Source: ImmunoGen, I",
            ],
            release.Passages.Select(passage => $"{passage.Section} {Start(passage.Span.Quote(release.Text), passage.Section)}"));
        Assert.Equal("WALTHAM, Mass.--(BUSINESS WIRE)--March 4, 2013--", release.Dateline!.Value.Quote(release.Text));
    }

    [Fact]
    public void TheSetOfAPassageIsKept()
    {
        var passages = ReleaseText.Read(Release).Passages;

        Assert.Equal(PassageShape.Lines, passages.Single(passage => passage.Section == Section.Contacts).Shape);
        Assert.Equal(2, passages.Count(passage => passage.Shape == PassageShape.ListItem));
        Assert.Equal(PassageShape.Heading, passages.Single(passage => passage.Section == Section.Headline).Shape);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("A")]
    [InlineData("A line.\n\nAnother line.")]
    public void TextWithoutTheFormOfAReleaseIsReadAllTheSame(string text) =>
        Assert.All(ReleaseText.Read(text).Passages, passage => Assert.NotEmpty(passage.Sentences));

    private static string Start(string words, Section section) => section == Section.Headline ? words[..18] : words[..Math.Min(20, words.Length)];

    [Theory]
    [InlineData("Tesmar Labs and ImmunoGen, Inc. Announce New Phase I Data\nWALTHAM, Mass., May 4, 2010 (BUSINESS WIRE) -- ImmunoGen, Inc. said today that it has data.")]
    [InlineData("TESMAR LABS TAKES LICENSE\nTO TAP TECHNOLOGY\nCAMBRIDGE, Mass., Oct. 12, 2000 /PRNewswire/ -- Tesmar Labs has taken a license, ImmunoGen, Inc. said.")]
    public void AHeadlineOnTheLineAboveTheDatelineIsAHeadline(string text)
    {
        var release = ReleaseText.Read(text);

        Assert.Equal([Section.Headline, Section.Body], release.Passages.Select(passage => passage.Section));
        Assert.StartsWith("T", release.Passages[0].Span.Quote(release.Text), StringComparison.Ordinal);
        Assert.NotNull(release.Dateline);
    }
}
