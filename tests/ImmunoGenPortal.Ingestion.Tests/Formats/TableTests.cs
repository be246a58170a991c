namespace ImmunoGenPortal.Ingestion.Tests.Formats;

public sealed class TableTests
{
    [Theory]
    [InlineData("<tr><th>Partner</th><th>Target</th></tr><tr><td>Amgen</td><td>&nbsp;</td><td><p>EGFR</p></td></tr>", "Partner\tTarget\nAmgen\tEGFR")]
    [InlineData("<tr><td>Revenues<td>$<td>8.1<td>$<td>7.2<tr><td>Net loss<td>(<td>5.9<td>)<td>ORR 42<td>%", "Revenues\t$8.1\t$7.2\nNet loss\t(5.9)\tORR 42%")]
    [InlineData("<tr><td>Net loss<br>per share</td><td>$0.14</td><td>$0.11</td></tr>", "Net loss per share\t$0.14\t$0.11")]
    [InlineData("<thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>c</td><td>d</td></tr></tbody>", "A\tB\nc\td")]
    [InlineData("<caption>Partners</caption><tr><td>a</td><td>b</td></tr>", "Partners\n\na\tb")]
    public void RowsOfShortCellsAreLinesWithTabs(string rows, string expected) => Assert.Equal(expected, Reading.Body($"<table>{rows}</table>"));

    [Theory]
    [InlineData("<tr><td>Investors<br>Ann Ray<br>(617) 555-0100</td><td></td><td>Media<br>Bo Dell</td></tr>", "Investors\nAnn Ray\n(617) 555-0100\n\nMedia\nBo Dell")]
    [InlineData("<tr><td>Investors:</td><td>Ann Ray<br>ImmunoGen</td></tr><tr><td>Media:</td><td>Bo Dell<br>Agency</td></tr>", "Investors:\n\nAnn Ray\nImmunoGen\n\nMedia:\n\nBo Dell\nAgency")]
    [InlineData("<tr><td><p>One</p><p>Two</p></td><td><p>Three</p></td></tr>", "One\n\nTwo\n\nThree")]
    [InlineData("<tr><td><p>The whole page</p><p>in one cell</p></td></tr>", "The whole page\n\nin one cell")]
    public void CellsOfSeveralLinesAreBlocks(string rows, string expected) => Assert.Equal(expected, Reading.Body($"<table>{rows}</table>"));

    [Fact]
    public void HeadingsOverContactsStayWithThem() =>
        Assert.Equal(
            "INVESTORS\nAnn Ray\nann@example.com\n\nMEDIA\nBo Dell\nAgency",
            Reading.Body("<table><tr><td>INVESTORS</td><td>MEDIA</td></tr><tr><td>Ann Ray<br>ann@example.com</td><td>Bo Dell<br>Agency</td></tr></table>"));

    [Fact]
    public void ABulletInItsOwnCellBelongsToItsParagraph() =>
        Assert.Equal(
            "· First.\n\n• Second.",
            Reading.Body("<table><tr><td>&#183;&nbsp;</td><td>First.</td></tr><tr><td>&bull;</td><td><p>Second.</p></td></tr></table>"));

    [Fact]
    public void LongCellsAreBlocks()
    {
        var prose = string.Join(' ', Enumerable.Repeat("sentence", 40));

        Assert.Equal($"{prose}\n\nshort", Reading.Body($"<table><tr><td>{prose}</td><td>short</td></tr></table>"));
    }

    [Theory]
    [InlineData("a<table><tr><td>b<table><tr><td>c</td><td>d</td></tr></table>e</td></tr></table>f", "a\n\nb\n\nc\td\n\ne\n\nf")]
    [InlineData("a<td>b</td><tr>c</table>d</table>", "a\n\nb\n\nc\n\nd")]
    [InlineData("<table>a<tr>b<td>c<td>d", "a\n\nb\n\nc\td")]
    public void NestedAndBrokenTablesLoseNothing(string html, string expected) => Assert.Equal(expected, Reading.Body(html));
}
