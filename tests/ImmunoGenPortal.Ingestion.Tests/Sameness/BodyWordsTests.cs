using ImmunoGenPortal.Extraction;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Ingestion.Sameness;

namespace ImmunoGenPortal.Ingestion.Tests.Sameness;

public sealed class BodyWordsTests
{
    private const string Headline = "Amgen Takes a License to Use Maytansinoids against One More Target\n\n";

    [Theory]
    [InlineData("the huN901-\nDM1 compound", "the huN901-DM1 compound")]
    [InlineData("the HuN901‑DM1 compound", "the huN901-DM1 compound")]
    [InlineData("an anti-\nbody of this kind", "an antibody of this kind")]
    [InlineData("a “TAP” compound’s use", "a \"TAP\" compound's use")]
    [InlineData("in\u00A0Phase\u00A0I testing", "in Phase I\ntesting")]
    [InlineData("Amgen—which", "Amgen--which")]
    [InlineData("on Sept. 14, 2009", "on September 14, 2009")]
    [InlineData("$1,500,000 now", "$1500000 now")]
    [InlineData("TAP(TM) and TAP(R)", "TAP™ and TAP®")]
    [InlineData("Takeda (TSE: 4502/NYSE: TAK) agreed", "Takeda agreed")]
    [InlineData("Genmab A/S (Nasdaq:GMAB) agreed", "Genmab A/S agreed")]
    [InlineData("Hoffmann-La Roche [SIX: ROG; OTCQX: RHHBY] agreed", "Hoffmann-La Roche agreed")]
    [InlineData("agreed to\n\n- 2 -\n\npay", "agreed to\n\npay")]
    [InlineData("agreed.\n\n-more-\n\nIt pays", "agreed.\n\nIt pays")]
    [InlineData("agreed.\n\nPage 2 of 5\n\nIt pays", "agreed.\n\nIt pays")]
    [InlineData("agreed.\n\n# # #\n", "agreed.")]
    public void DressLeavesNoTrace(string dressed, string plain) => Assert.Equal(Words(plain), Words(dressed));

    [Theory]
    [InlineData("a (third) license", "a license")]
    [InlineData("six (6) patients", "six patients")]
    [InlineData("AMG 172", "AMG 595")]
    [InlineData("3.5 mg", "35 mg")]
    [InlineData("Phase I (IND filed)", "Phase I")]
    public void WhatTellsStays(string one, string other) => Assert.NotEqual(Words(other), Words(one));

    [Theory]
    [InlineData("WALTHAM, Mass., Sept. 14, 2009 (BUSINESS WIRE) -- ")]
    [InlineData("WALTHAM, Mass.--(BUSINESS WIRE)--September 14, 2009-- ")]
    [InlineData("CAMBRIDGE, Mass., Sept. 14, 2009 /PRNewswire-FirstCall via COMTEX/ -- ")]
    [InlineData("WALTHAM, MA, September 14, 2009 - ")]
    public void ADatelineIsNoPartOfTheBody(string dateline) => Assert.Equal(Words("ImmunoGen said today that it agreed."), Words(dateline + "ImmunoGen said today that it agreed."));

    [Fact]
    public void ATextThatIsOneWordOfManyPartsTakesMemoryAsItIsLong()
    {
        var reading = ReleaseExtractor.Read(Headline + string.Concat(Enumerable.Repeat("a-", 20_000)));
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.NotEmpty(BodyWords.Read(reading.Text, reading.Passages));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 400 * reading.Text.Length);
    }

    [Fact]
    public void StandingTextContactsAndSourceAreLeftOut()
    {
        const string Rest = """


            About ImmunoGen, Inc.

            ImmunoGen, Inc. develops anticancer compounds.

            This press release includes forward-looking statements.

            For Investors:
            Carol Hausner, 781-555-0600

            Source: ImmunoGen, Inc.
            """;
        const string Opening = "WALTHAM, Mass., Sept. 14, 2009 (BUSINESS WIRE) -- Amgen has agreed to more.";

        Assert.Equal(Words(Opening), Words(Opening + Rest));
    }

    [Fact]
    public void WhereSectionsWereMisreadTheWholeTextCounts()
    {
        var text = "CONTACTS: Paula Venn FOR IMMEDIATE RELEASE " + string.Concat(Enumerable.Range(1, 200).Select(i => $"word{i} "));

        Assert.Contains("word200", Read(text));
    }

    private static IReadOnlyList<string> Words(string body) => Read(Headline + body);

    private static IReadOnlyList<string> Read(string raw)
    {
        var release = ReleaseText.Read(raw);
        return BodyWords.Read(release.Text, release.Passages);
    }
}
