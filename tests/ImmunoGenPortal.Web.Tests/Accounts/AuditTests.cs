using System.Net;
using System.Text.Json;
using ImmunoGenPortal.Data;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Web.Tests.Support;

namespace ImmunoGenPortal.Web.Tests.Accounts;

public sealed class AuditTests : IAsyncLifetime
{
    private static readonly DateTime Day = new(2012, 12, 19, 23, 59, 59, DateTimeKind.Utc);

    private readonly Portal _portal = new() { Seeds = "" };

    private HttpClient _curator = null!;

    public async Task InitializeAsync()
    {
        _curator = await _portal.SignInAsync(AccountRole.Curator, "cora");
        await _portal.AskAsync(async db =>
        {
            db.Record(new Actor("ann", "10.0.0.7"), Day, "release.withdraw", "Amgen takes third license", "/releases/x", "stored", "withdrawn", "100% doubled, says \"Bob\"");
            db.Record(new Actor("ann", null), Day.AddDays(1), "release.restore", "=HYPERLINK(\"http://evil.example\")", reason: "+1 -2 @x");
            db.Record(new Actor("bob", null), Day.AddDays(2), "account.invite", "two\r\nlines, and a comma");
            return await db.SaveChangesAsync();
        });
    }

    public async Task DisposeAsync() => await _portal.DisposeAsync();

    [Theory]
    [InlineData("?who=ANN", 2)]
    [InlineData("?who=an", 0)]
    [InlineData("?who=a%25", 0)]
    [InlineData("?action=release", 2)]
    [InlineData("?action=release.withdraw", 1)]
    [InlineData("?action=rel", 0)]
    [InlineData("?from=2012-12-20&to=2012-12-21", 2)]
    [InlineData("?to=2012-12-19", 1)]
    [InlineData("?q=third+LICENSE", 1)]
    [InlineData("?q=100%25", 1)]
    [InlineData("?q=d_ubled", 0)]
    [InlineData("?who=ann&action=release.restore&q=hyperlink", 1)]
    [InlineData("?who=&action=&from=&to=&q=", 4)]
    [InlineData("?to=9999-12-31&who=bob", 1)]
    public async Task ThePageAndItsDownloadsHoldWhatIsAskedFor(string query, int expected)
    {
        Assert.Equal(expected, (await _curator.PageAsync("/admin/audit" + query)).QuerySelectorAll("tbody tr").Length);

        using var json = JsonDocument.Parse(await _curator.GetStringAsync(new Uri("/admin/audit.json" + query, UriKind.Relative)));
        Assert.Equal(expected, json.RootElement.GetArrayLength());
        var csv = await _curator.GetStringAsync(new Uri("/admin/audit.csv" + query, UriKind.Relative));
        Assert.Equal(expected + 1, csv.Replace("two\r\nlines", "two lines", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task AnActionReadsAsWordsAndItsCodeIsWhatAFilterAsksFor()
    {
        await _portal.AskAsync(async db =>
        {
            db.Record(Actor.Portal, Day.AddDays(3), "lamp.light-up", "x");
            return await db.SaveChangesAsync();
        });
        var page = await _curator.PageAsync("/admin/audit");

        var done = page.QuerySelectorAll("tbody td[data-label=What]").Select(cell => (cell.Shown(), cell.GetAttribute("title"))).ToList();
        Assert.Contains(("Release withdrawn", "release.withdraw"), done);
        Assert.Contains(("Lamp light up", "lamp.light-up"), done);
        var choices = page.QuerySelectorAll("select[name=action] option").Select(option => (option.Shown(), option.GetAttribute("value"))).ToList();
        Assert.Contains(("Release restored", "release.restore"), choices);
        Assert.DoesNotContain(choices, choice => choice.Item1.Contains('.', StringComparison.Ordinal));
    }

    [Fact]
    public async Task ASpreadsheetRunsNothingThatStandsInTheDownload()
    {
        using var answer = await _curator.AskAsync("/admin/audit.csv?to=2012-12-31");
        var records = (await answer.Content.ReadAsStringAsync()).Split("\r\n20");

        Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("at,who,origin,action,subject,address,before,after,reason", records[0]);
        Assert.Equal("12-12-21T23:59:59.000Z,bob,,account.invite,\"two\r\nlines, and a comma\",,,,", records[1]);
        Assert.Equal("12-12-20T23:59:59.000Z,ann,,release.restore,\"'=HYPERLINK(\"\"http://evil.example\"\")\",,,,'+1 -2 @x", records[2]);
        Assert.Equal("12-12-19T23:59:59.000Z,ann,10.0.0.7,release.withdraw,Amgen takes third license,/releases/x,stored,withdrawn,\"100% doubled, says \"\"Bob\"\"\"\r\n", records[3]);
    }

    [Theory]
    [InlineData("?from=yesterday")]
    [InlineData("?to=2012-02-30")]
    public async Task ADayThatIsNoneIsNamed(string query)
    {
        Assert.Contains(query.Split('=')[1], (await _curator.PageAsync("/admin/audit" + query, HttpStatusCode.BadRequest)).One("[role=alert]").Shown(), StringComparison.Ordinal);
        using var answer = await _curator.AskAsync("/admin/audit.csv" + query);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(query.Split('=')[1], await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheLatestComesFirstAndWhatWasWrittenIsNoMarkup()
    {
        await _portal.AskAsync(async db =>
        {
            db.Record(Actor.CommandLine, Day, "release.edit", "<script>alert(1)</script>");
            return await db.SaveChangesAsync();
        });

        var page = await _curator.PageAsync("/admin/audit");

        Assert.Equal("<script>alert(1)</script>", page.QuerySelector("tbody tr td:nth-child(5)")!.Shown());
    }
}
