using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace ImmunoGenPortal.Web.Hosting;

/// <summary>Takes a reader's address and scheme from X-Forwarded-For and X-Forwarded-Proto where a proxy that the setting Portal:Proxies names sent them, and from nobody else.</summary>
internal static class TrustedProxies
{
    /// <exception cref="FormatException">The setting names something that is neither an address nor a network such as 10.0.0.0/8.</exception>
    public static void AddTrustedProxies(this WebApplicationBuilder builder)
    {
        var written = (builder.Configuration["Portal:Proxies"] ?? "").Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries);
        IPNetwork[] networks = [.. written.Select(NetworkOf)];

        // Afterwards: with ASPNETCORE_FORWARDEDHEADERS_ENABLED the framework would trust everybody.
        builder.Services.PostConfigure<ForwardedHeadersOptions>(options =>
        {
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            options.ForwardedHeaders = networks.Length == 0 ? ForwardedHeaders.None : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            foreach (var network in networks)
            {
                options.KnownIPNetworks.Add(network);
            }
        });
    }

    /// <summary>Once only: read twice, what a client of the proxy wrote itself would count as well.</summary>
    public static void UseTrustedProxies(this WebApplication app)
    {
        if (!app.Configuration.GetValue<bool>("FORWARDEDHEADERS_ENABLED"))
        {
            app.UseForwardedHeaders();
        }
    }

    private static IPNetwork NetworkOf(string written) =>
        IPNetwork.TryParse(written, out var network) ? network
        : IPAddress.TryParse(written, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
        : throw new FormatException($"Portal__Proxies names “{written}”, which is neither an address nor a network such as 10.0.0.0/8.");
}
