namespace ImmunoGenPortal.Hostile.Corpus;

/// <summary>Pages in which one kind of mark stands so often that whoever looks back, ahead or up for each never ends.</summary>
internal static class CrowdFiles
{
    private const int Length = 3_000_000;

    private static readonly (string Name, string Piece)[] Pieces =
    [
        ("base", "<base href=//127.0.0.1:9/>"), ("meta", "<meta charset=utf-16><meta http-equiv=refresh content='0;url=//127.0.0.1:9'>"), ("cdata", "<![CDATA[ x ]]>"), ("cdata-open", "<![CDATA["), ("instruction", "<?x y?>"), ("instruction-open", "<?"), ("doctype", "<!DOCTYPE html>"), ("declaration-open", "<!"), ("comment-short", "<!-->"), ("comment-nested", "<!-- <!-- -->"), ("comment-open", "<!--"), ("comment-conditional", "<!--[if gte mso 9]><xml>x</xml><![endif]-->"),
        ("less", "<"), ("less-blank", "< "), ("greater", ">"), ("open-a", "<a "), ("open-name", "<p x='"), ("end-open", "</"), ("quote-in-tag", "<p x=\">\">"), ("empty-tag", "<>"), ("slash-tag", "<p/////>"), ("same-attribute", "<p a=1 a=2 a=3 a>x"),
        ("amp", "&"), ("amp-letters", "&a"), ("amp-hash", "&#"), ("entity-number", "&#x41;"), ("entity-high", "&#x1F600;"), ("entity-none", "&#0;&#x80;&#xD800;"), ("entity-open", "&lt"), ("nbsp", "&nbsp;"), ("shy", "a&shy;"), ("zwsp", "a&#8203;"),
        ("p", "<p>"), ("p-word", "<p>a"), ("br", "<br>"), ("hr", "<hr>x"), ("li", "<li>a"), ("option", "<option>a"), ("dd", "<dd>a<dt>b"), ("heading", "<h1>a</h1>"), ("sup", "a<sup>1</sup>"), ("font-closed", "<font>a</font> "), ("span-closed", "<span>a</span>"), ("strong", "<b>A</b>"), ("link", "<a href=x>a</a> "), ("img", "<img src=//127.0.0.1:9/x alt=a>"), ("pre", "<pre>a\n</pre>"), ("q", "<q>a</q>"), ("ruby", "<ruby>a<rt>b</ruby>"), ("wbr", "a<wbr>"),
        ("script-open", "<script>"), ("script-escaped", "<script><!--<script></script>"), ("style-open", "<style>"), ("textarea", "<textarea>a</textarea>"), ("title", "<title>a</title>"), ("xmp", "<xmp>a</xmp>"), ("iframe", "<iframe>a</iframe>"), ("noscript", "<noscript>a</noscript>"), ("noframes", "<noframes>a</noframes>"), ("template-closed", "<template>a</template>"), ("svg-closed", "<svg><desc>a</desc></svg>"), ("math-closed", "<math><mi>a</mi></math>"), ("select-closed", "<select><option>a</select>"), ("frameset", "<frameset><frame>"), ("html-again", "<html a=1><body b=2>"), ("body-end", "</body></html>a"), ("form-closed", "<form>a</form>"), ("input", "<input value=a>"),
        ("td-empty", "<table><tr><td></table>"), ("td-figures", "<table><tr><td>$<td>1<td>)</table>"), ("caption", "<table><caption>a"), ("col", "<table><colgroup><col span=1000>"), ("tr-only", "<table><tr>"), ("foster", "<table>a"), ("td-outside", "<td>a"), ("page", "<PAGE>\n1\n"), ("s-c", "<TABLE><CAPTION>\n<S> <C>\nA  1\n</TABLE>\n"), ("document", "<DOCUMENT>\n"), ("text-tags", "<TEXT>a</TEXT>"), ("custom", "<a-b>c</a-b>"), ("namespace", "<o:p>a</o:p>"), ("upper", "<P><B>A</B></P>\n"),
    ];

    public static IEnumerable<HostileFile> All()
    {
        foreach (var (name, piece) in Pieces)
        {
            yield return HostileFile.Large($"crowd-{name}.html", () => $"<html><body><p>A Page of Many {name}</p><p>WALTHAM, Mass., May 3, 2012 -- Amgen.</p>" + Told.Fill(piece, Length));
        }

        yield return HostileFile.Of("span-huge.html", Told.Page(2_000, "Cells over a Million Columns", "<table><tr><td colspan=1000000>a<td rowspan=65534>b<td colspan=99999999999999999999>c<td colspan=-1>d<tr><td>e</table>"));
        yield return HostileFile.Large("span-many.html", () => Told.Page(2_001, "Cells over Many Columns", "<table>" + Told.Repeat("<tr><td colspan=1000 rowspan=1000>a<td colspan=1000>$1", 20_000) + "</table>"));
        yield return HostileFile.Large("row-100000-cells.html", () => Told.Page(2_002, "A Row of 100,000 Cells", "<table><tr>" + string.Concat(Enumerable.Range(0, 100_000).Select(i => $"<td>{i}</td>")) + "</tr></table>"));
        yield return HostileFile.Large("rows-uneven.html", () => Told.Page(2_003, "Uneven Rows", "<table>" + string.Concat(Enumerable.Range(0, 1_200).Select(i => "<tr>" + Told.Repeat("<td>1", i % 600))) + "</table>"));
        yield return HostileFile.Large("attribute-open-quote.html", () => "<html><body><p>An Open Quote</p><div title=\"" + Told.Fill("x > y ", 4_000_000));
        yield return HostileFile.Large("attributes-no-end.html", () => "<html><body><p>A Tag without End</p><div " + string.Concat(Enumerable.Range(0, 150_000).Select(i => $"a{i}='{i}' ")));
        yield return HostileFile.Large("tag-name-huge.html", () => "<html><body><p>A Long Tag</p><" + new string('a', 4_000_000) + ">inside</body></html>");
        yield return HostileFile.Large("entity-bomb-wide.xml", () => "<?xml version=\"1.0\"?><!DOCTYPE x [" + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"<!ENTITY e{i} \"&e{i + 1};&e{i + 1};\">")) + "]><x>A Headline &e0;</x>");
        yield return HostileFile.Large("parameter-entities.xml", () => "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY % a \"" + new string('a', 100_000) + "\">" + Told.Repeat("%a;", 20_000) + "]><x>A Headline</x>");
        yield return HostileFile.Large("mixed-depths.html", () => "<html><body><p>Up and Down</p>" + Told.Repeat(Told.Repeat("<div><span>", 500) + "a" + Told.Repeat("</span></div>", 250), 60));
        yield return HostileFile.Large("style-inline-many.html", () => Told.Page(2_004, "Styled Words", Told.Repeat("<span style=\"font-family:'Times New Roman';mso-fareast-language:EN-US;position:absolute;left:-9999px\">a </span>", 20_000)));
    }
}
