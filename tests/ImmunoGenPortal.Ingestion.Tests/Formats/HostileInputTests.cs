using System.Diagnostics;
using System.Text;
using ImmunoGenPortal.Ingestion.Formats;

namespace ImmunoGenPortal.Ingestion.Tests.Formats;

public sealed class HostileInputTests
{
    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<table><tr><td>x")]
    [InlineData("<nav>")]
    [InlineData("<ul><li>")]
    [InlineData("<p><b id=1>x</p>")]
    [InlineData("<a ")]
    [InlineData("<")]
    [InlineData("<!--")]
    [InlineData("<svg><title/>")]
    [InlineData("</div>")]
    [InlineData("<td></table>")]
    [InlineData("&")]
    [InlineData("&#1;")]
    [InlineData("Ã©")]
    public void TwoHundredThousandOfAnythingAreReadInTime(string piece)
    {
        var page = Encoding.UTF8.GetBytes("<html><p>First words.</p>" + string.Concat(Enumerable.Repeat(piece, 200_000)));
        var clock = Stopwatch.StartNew();

        var reading = DocumentReader.Read(page);

        Assert.StartsWith(piece.Contains('x') ? "The text is too long for a release" : "First words.", reading is DocumentReading.Read read ? read.Text : ((DocumentReading.Refused)reading).Reason, StringComparison.Ordinal);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"{clock.Elapsed} for {page.Length} bytes");
    }

    [Theory]
    [InlineData("<DOCUMENT>")]
    [InlineData("<DOCUMENT><TYPE>")]
    [InlineData("<SEC-DOCUMENT><DOCUMENT><TYPE>EX-1")]
    [InlineData("<PAGE>\n")]
    [InlineData("<S> ")]
    [InlineData("<meta charset")]
    [InlineData("<?xml ")]
    public void RepeatedWrappersAreReadInTime(string piece)
    {
        var file = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, 200_000)) + "\nwords");
        var clock = Stopwatch.StartNew();

        Assert.NotNull(DocumentReader.Read(file));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"{clock.Elapsed} for {file.Length} bytes");
    }

    [Fact]
    public void WhatIsDeepInsideIsStillRead() =>
        Assert.Equal("deep", Reading.Text("<html>" + string.Concat(Enumerable.Repeat("<div><table><tr><td>", 50_000)) + "deep"));
}
