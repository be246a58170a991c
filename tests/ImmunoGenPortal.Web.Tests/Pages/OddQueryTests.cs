using System.Net;
using ImmunoGenPortal.Web.Tests.Support;

namespace ImmunoGenPortal.Web.Tests.Pages;

/// <summary>Any text is a query. None breaks the search, and none comes back as markup.</summary>
[Collection(PortalCollection.Name)]
public sealed class OddQueryTests(Portal portal)
{
    private readonly HttpClient _client = portal.NewClient();

    public static TheoryData<string> Odd =>
    [
        "", " ", "\"", "\"\"", "\"\"\"", "'", "''; --", "amgen\"", "\"amgen", "“amgen", "a\"b\"c",
        "NEAR", "NEAR(amgen milestone, 3)", "AND", "OR", "NOT", "amgen AND", "OR amgen", "NOT amgen", "amgen NOT", "AND OR NOT",
        "*", "amg*", "**", "^amgen", "title:amgen", "Title : amgen", "{Title Text}: amgen", "-amgen", "- amgen", "+", "amgen + milestone",
        "(", ")", "(amgen", "amgen)", "((((((((((", "()", "[]", "{}", "?!.,;:", "…", "\\", "/", "%", "_", "%_%", "$1 million", "&amp;", "#",
        "\0", "amgen\0milestone", "\u0001amgen\u0002", "\t\r\n", "\u001b[31m", "\u007f", "\uFEFF", "\u200B", "amgen\u200Bx",
        "😀", "amgen 😀", "👨‍👩‍👧‍👦", "\u202Eamgen", "\u200Famgen", "עברית", "漢字", "①②", "ﬁ", "İ", "ß", "e\u0301", "\u0301",
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</title><script>", "<!--", "javascript:alert(1)", "{{7*7}}", "@Model", "${x}",
        "'; DROP TABLE Releases; --", "' OR 1=1 --", "1; ATTACH DATABASE 'x' AS y", "amgen' UNION SELECT 1",
    ];

    [Theory]
    [MemberData(nameof(Odd))]
    public Task AnOddQueryIsOnlyAQuery(string words) => AssertHarmlessAsync("/search?q=" + Uri.EscapeDataString(words));

    [Theory]
    [MemberData(nameof(Odd))]
    public Task AnOddPartnerIsOnlyAName(string words) => AssertHarmlessAsync("/deals?partner=" + Uri.EscapeDataString(words));

    [Theory]
    [InlineData("/search?q=%F0%9F")]
    [InlineData("/search?q=%ED%A0%80")]
    [InlineData("/search?q=%")]
    [InlineData("/search?q=%zz")]
    [InlineData("/search?q")]
    [InlineData("/search?q=&q=")]
    [InlineData("/search?=x")]
    [InlineData("/search?q[]=x")]
    [InlineData("/search?Words=x&PageNumber=-1")]
    [InlineData("/search?&&&")]
    public Task AMalformedQueryStringIsOnlyAQuery(string address) => AssertHarmlessAsync(address);

    [Theory]
    [InlineData("a")]
    [InlineData("amgen ")]
    [InlineData("\"")]
    [InlineData("(")]
    [InlineData("é")]
    [InlineData("😀")]
    public async Task TenThousandCharactersAreCutToWhatAQueryNeeds(string part)
    {
        var words = string.Concat(Enumerable.Repeat(part, 10_000 / part.Length));

        await AssertHarmlessAsync("/search?q=" + Uri.EscapeDataString(words));

        var page = await _client.PageAsync("/search?q=" + Uri.EscapeDataString(words));
        Assert.True(page.One("#find").GetAttribute("value")!.Length <= 300);
    }

    private async Task AssertHarmlessAsync(string address)
    {
        using var answer = await _client.AskAsync(address);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = Answers.Parse(await answer.Content.ReadAsStringAsync());
        Assert.NotEmpty(page.One("h1").Shown());
        Assert.All(page.Scripts, script => Assert.StartsWith("/js/", script.Source, StringComparison.Ordinal));
        Assert.Empty(page.QuerySelectorAll("img, [onerror]"));
    }
}
