using ImmunoGenPortal.Web.Hosting;
using Serilog.Events;
using Serilog.Parsing;

namespace ImmunoGenPortal.Web.Tests.Hosting;

public sealed class LogLineTests
{
    private static readonly DateTimeOffset Noon = new(2012, 12, 19, 13, 0, 0, TimeSpan.FromHours(1));

    [Fact]
    public void ALineTellsTheMomentInUtc() => Assert.Equal("2012-12-19T12:00:00.000Z INF File release.txt was read\n", Written("File {Name} was read", "release.txt"));

    [Theory]
    [InlineData("x\r\n2012-12-19T12:00:00.000Z INF forged", "x\\u000D\\u000A2012-12-19T12:00:00.000Z INF forged")]
    [InlineData("x\u2028y\u2029z\u0085", "x\\u2028y\\u2029z\\u0085")]
    [InlineData("\u001b[2Jx", "\\u001B[2Jx")]
    [InlineData("gpj.\u202eexe", "gpj.\\u202Eexe")]
    public void NothingFromOutsideBeginsALineOrMovesTheCursor(string given, string written) => Assert.Equal($"2012-12-19T12:00:00.000Z INF Name {written}\n", Written("Name {Name}", given));

    [Fact]
    public void AnExceptionStandsIndentedBelow() =>
        Assert.Equal("2012-12-19T12:00:00.000Z INF x y\n    System.InvalidOperationException: one\n    2012-12-19T12:00:00.000Z INF forged\n", Written("x {Name}", "y", new InvalidOperationException("one\n2012-12-19T12:00:00.000Z INF forged")));

    [Fact]
    public void TokensOfLinksAreLeftOutOfWhatTheFrameworkTells()
    {
        const string Link = "http://localhost/account/reset?id=1&token=AbC-_%2b9&x=1";

        Assert.Contains("token=…&x=1", Written("GET {Name}", Link, source: "Microsoft.AspNetCore.Hosting.Diagnostics"), StringComparison.Ordinal);
        Assert.Contains("token=AbC", Written("Open {Name}", Link, source: "ImmunoGenPortal.Web.Accounts.FirstAdmin"), StringComparison.Ordinal);
    }

    private static string Written(string template, string value, Exception? error = null, string source = "ImmunoGenPortal")
    {
        using var output = new StringWriter { NewLine = "\n" };
        new LogLine().Format(new LogEvent(Noon, LogEventLevel.Information, error, new MessageTemplateParser().Parse(template), [new LogEventProperty("Name", new ScalarValue(value)), new LogEventProperty("SourceContext", new ScalarValue(source))]), output);
        return output.ToString();
    }
}
