using Microsoft.Extensions.Primitives;

namespace ImmunoGenPortal.Web.Hosting;

/// <summary>
/// Answers only at names that the setting AllowedHosts lists ("portal.example;*.portal.example", "*" for any): feeds and downloads write the name that was asked for into their links,
/// and a page of somebody else's whose name leads to this machine is not to read the portal as its own (DNS rebinding).
/// </summary>
internal sealed class KnownHosts(RequestDelegate next, IConfiguration configuration)
{
    private readonly IList<StringSegment> _names = [.. (configuration["AllowedHosts"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(name => new StringSegment(name))];

    private bool IsKnown(HostString host) => _names.Any(name => name == "*") || host.HasValue && HostString.MatchesAny(host.Host, _names);

    public Task InvokeAsync(HttpContext context) =>
        IsKnown(context.Request.Host)
            ? next(context)
            : PlainRefusal.WriteAsync(context, StatusCodes.Status400BadRequest, "This portal does not answer at the name in this address. Whoever runs it can add the name to the setting AllowedHosts.\n");
}
