using ImmunoGenPortal.Data;

namespace ImmunoGenPortal.Web.Accounts;

public static class CurrentActor
{
    /// <summary>Somebody who has not signed in. No account can have this name.</summary>
    public const string Visitor = "visitor";

    /// <summary>Who sent this request, and from where, as the audit trail names them.</summary>
    public static Actor Actor(this HttpContext context) => new(context.User.Identity?.Name ?? Visitor, context.Origin());

    /// <summary>The network address that the request came from; null where none is known.</summary>
    public static string? Origin(this HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress;
        return (address is { IsIPv4MappedToIPv6: true } ? address.MapToIPv4() : address)?.ToString();
    }
}
