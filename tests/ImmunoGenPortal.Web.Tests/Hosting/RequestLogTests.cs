using System.Net;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Web.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ImmunoGenPortal.Web.Tests.Hosting;

/// <summary>Who did what and who was refused, from where; where they came from is believed of proxies that the settings name.</summary>
public sealed class RequestLogTests
{
    private const string Remote = "X-Test-Remote";

    private readonly Told _told = new() { Level = LogLevel.Information };

    /// <param name="isFrameworks">Whether the framework is told to take what proxies say, as ASPNETCORE_FORWARDEDHEADERS_ENABLED does.</param>
    private Portal Start(bool isFrameworks = false) => new()
    {
        Seeds = "",
        Settings = new Dictionary<string, string> { ["Portal:Proxies"] = "10.0.0.9, 192.168.0.0/16", ["FORWARDEDHEADERS_ENABLED"] = isFrameworks ? "true" : "false" },
        Replace = services =>
        {
            _told.Listen(services);
            services.Insert(0, ServiceDescriptor.Singleton<IStartupFilter, Neighbour>());
        },
    };

    [Fact]
    public async Task DeedsAndRefusalsTellWhoAndFromWhereAndReadingDoesNot()
    {
        await using var portal = Start();
        using var curator = await portal.SignInAsync(AccountRole.Curator, "cora");
        curator.DefaultRequestHeaders.Add(Remote, "203.0.113.7");
        await curator.PageAsync("/deals");
        await curator.PageAsync("/admin/users", HttpStatusCode.Forbidden);
        using var stale = await curator.PostAsync(new Uri("/admin/upload", UriKind.Relative), null);
        await curator.PageAsync("/nothing%0d%0aINF%20forged", HttpStatusCode.NotFound);

        Assert.DoesNotContain("203.0.113.7", Line("GET /deals"), StringComparison.Ordinal);
        Assert.EndsWith(", by cora at 203.0.113.7", Line("GET /admin/users 403"), StringComparison.Ordinal);
        Assert.EndsWith(", by cora at 203.0.113.7", Line("POST /admin/upload 400"), StringComparison.Ordinal);
        Assert.Contains("%0D%0AINF%20forged", Line("GET /nothing"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task OnlyAProxyOfTheSettingsSaysWhereSomebodyIs(bool isFrameworks)
    {
        (string Remote, string Forwarded, string Origin)[] cases =
        [
            ("203.0.113.7", "198.51.100.1", "203.0.113.7"),
            ("127.0.0.1", "198.51.100.1", "127.0.0.1"),
            ("10.0.0.9", "198.51.100.1", "198.51.100.1"),
            ("::ffff:10.0.0.9", "198.51.100.1", "198.51.100.1"),
            ("192.168.7.7", "127.0.0.1, 198.51.100.1", "198.51.100.1"),
            ("192.168.7.7", "127.0.0.1, 192.168.1.1", "192.168.1.1"),
            ("192.168.7.7", "nonsense", "192.168.7.7"),
        ];
        await using var portal = Start(isFrameworks);
        foreach (var (remote, forwarded, origin) in cases)
        {
            using var client = portal.NewClient();
            client.DefaultRequestHeaders.Add(Remote, remote);
            client.DefaultRequestHeaders.Add("X-Forwarded-For", forwarded);

            using var answer = await client.PostAsync(new Uri("/account/login", UriKind.Relative), null);

            Assert.EndsWith($", by visitor at {origin}", Line("POST /account/login"), StringComparison.Ordinal);
        }
    }

    private string Line(string beginning) => _told.Lines.Last(line => line.StartsWith("HTTP " + beginning, StringComparison.Ordinal));

    /// <summary>Gives a request the network address that it says it has: there is none within a test.</summary>
    private sealed class Neighbour : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, following) =>
            {
                context.Connection.RemoteIpAddress = IPAddress.TryParse(context.Request.Headers[Remote], out var address) ? address : null;
                return following(context);
            });
            next(app);
        };
    }
}
