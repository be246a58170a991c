using ImmunoGenPortal.Ingestion.Formats;

namespace ImmunoGenPortal.Ingestion.Tests.Formats;

public sealed class HtmlTests
{
    [Theory]
    [InlineData("<!DOCTYPE html><title>x</title>Release")]
    [InlineData("\n\n <HTML>Release")]
    [InlineData("<?xml version=\"1.0\"?>\n<!-- made by hand -->\n<html xmlns='x'>Release</html>")]
    [InlineData("<p>Release")]
    [InlineData("<BODY BGCOLOR=white>Release")]
    [InlineData("<table><tr><td>Release</td></tr></table>")]
    [InlineData("<font size=2>Release<br><br></font>")]
    [InlineData("Release<p></p><p></p>")]
    public void APageIsKnownByItsContent(string page) =>
        Assert.Equal(new DocumentReading.Read("Release", DocumentFormat.Html), Reading.Of(page));

    [Theory]
    [InlineData("<p>One</p><p>Two</p>", "One\n\nTwo")]
    [InlineData("<p>One<p>Two<div>Three</div>Four", "One\n\nTwo\n\nThree\n\nFour")]
    [InlineData("<h1>Title</h1><h2>Sub</h2>Text", "Title\n\nSub\n\nText")]
    [InlineData("<center>A</center><hr>B<blockquote>C</blockquote>D", "A\n\nB\n\nC\n\nD")]
    [InlineData("One<br>Two<BR/>\n  Three", "One\nTwo\nThree")]
    [InlineData("One<br><br>Two<br> <br><br>Three<br></p><p><br>Four", "One\n\nTwo\n\nThree\n\nFour")]
    [InlineData("<ul><li>a</li><li>b<li>c</ul>d", "- a\n\n- b\n\n- c\n\nd")]
    [InlineData("<ul><li><p>a</p><p>more</p></li><li> <div><b>b</b></div></ul>", "- a\n\nmore\n\n- b")]
    [InlineData("<ul><li>a<ul><li>b</li></ul></li><li></li></ul>", "- a\n\n- b")]
    [InlineData("<dl><dt>Phase<dd>One</dl>", "Phase\n\nOne")]
    public void BlocksAreParagraphsAndBreaksAreLines(string html, string expected) => Assert.Equal(expected, Reading.Body(html));

    [Theory]
    [InlineData("huC242<b>-DM</b>1 and <font size=2>Immuno</font><i>Gen</i>", "huC242-DM1 and ImmunoGen")]
    [InlineData("<b>Amgen</b> <i>and</i>\n <a href=x>Sanofi</a>.", "Amgen and Sanofi.")]
    [InlineData("a  \t\n b&nbsp;&nbsp;&nbsp;c&#160;d", "a b c d")]
    [InlineData("Immu&shy;no&#8203;Gen<wbr>Inc", "ImmunoGenInc")]
    [InlineData("A &amp; B &lt;C&gt; &ldquo;D&rdquo; E&reg; F&#8482;", "A & B <C> “D” E® F™")]
    [InlineData("&#147;The Company&#146;s&#148; &#150; &#128;5", "“The Company’s” – €5")]
    [InlineData("Company&acirc;&euro;&trade;s", "Company’s")]
    [InlineData("&#xD800; &#1114112; a&#0;b &#7;c", "\uFFFD \uFFFD a\uFFFDb c")]
    [InlineData("He said <q>go <b>on</b></q>.", "He said “go on”.")]
    [InlineData("<unknown-tag>text</unknown-tag>s", "texts")]
    [InlineData("p<0.05 and n>5", "p<0.05 and n>5")]
    public void WordsAreReadAsABrowserShowsThem(string html, string expected) => Assert.Equal(expected, Reading.Body(html));

    [Theory]
    [InlineData("17<sup>1</sup> patients", "17¹ patients")]
    [InlineData("ORR 45%<SUP><a href=#f>2,3</a></SUP>.", "ORR 45%²,³.")]
    [InlineData("10<sup>6</sup> cells", "10⁶ cells")]
    [InlineData("the 25<sup>th</sup> patient, Zelvanta<sup>&reg;</sup><sup>(1)</sup>", "the 25th patient, Zelvanta®(1)")]
    [InlineData("IC<sub>50</sub>", "IC50")]
    [InlineData("a<sup>1<br>2009", "a¹\n2009")]
    public void RaisedNumbersDoNotJoinTheNumberBefore(string html, string expected) => Assert.Equal(expected, Reading.Body(html));

    [Theory]
    [InlineData("a<script>var x = '<p>no</p>';</script>b", "ab")]
    [InlineData("a<style>p{}</style><noscript>no</noscript><template><p>no</p></template>b", "ab")]
    [InlineData("a<!-- no --><svg><title>no</title><text>no</text></svg><iframe><p>no</iframe>b", "ab")]
    [InlineData("a<object><p>no</p></object><select><option>no</select><textarea>no</textarea><button>no</button><input value=no>b", "ab")]
    [InlineData("<form><p>kept</p></form>", "kept")]
    [InlineData("a<div style='display: none'>no<div>no</div></div><div hidden>no</div>b", "a\n\nb")]
    [InlineData("a<script src=x />b", "ab")]
    [InlineData("a<object>kept, since never closed", "akept, since never closed")]
    [InlineData("a<script>never closed", "a")]
    public void WhatIsNotProseIsLeftOut(string html, string expected) => Assert.Equal(expected, Reading.Body(html));

    [Theory]
    [InlineData("<nav><a>Home</a></nav><p>The release.</p><footer>Legal</footer><aside>Tweets</aside>", "The release.")]
    [InlineData("<div role=Navigation><div>Home</div>News</div><p>The release.</p>", "The release.")]
    [InlineData("The<nav>Home</nav>release", "The\n\nrelease")]
    [InlineData("<nav>Home</nav><aside>The whole release is in here.</aside>", "Home\n\nThe whole release is in here.")]
    [InlineData("<nav>Home<p>The release.</p>", "Home\n\nThe release.")]
    [InlineData("<nav>Home<div></nav></div><p>The release.</p>", "The release.")]
    public void NavigationIsLeftOutUnlessItIsAllThereIs(string html, string expected) => Assert.Equal(expected, Reading.Body(html));

    [Theory]
    [InlineData("<pre>  One\n    two\n\n\n  three  \n</pre>four", "  One\n    two\n\n\n  three\n\nfour")]
    [InlineData("<pre>\n<b>Bold</b> a  b\n<PAGE>\nc</pre>", "Bold a  b\n\nc")]
    public void PreformattedTextKeepsItsLines(string html, string expected) => Assert.Equal(expected, Reading.Body(html));
}
