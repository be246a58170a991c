namespace ImmunoGenPortal.Web.Accounts;

/// <summary>A place that curators go to.</summary>
public sealed record AdminSection(string Name, string Address, bool IsForAdmins = false);

/// <summary>What the navigation of curators offers. A section shows itself as soon as its page exists.</summary>
internal sealed class AdminSections(EndpointDataSource endpoints)
{
    private static readonly AdminSection[] Known =
    [
        new("Dashboard", "/admin"),
        new("Upload", "/admin/upload"),
        new("Jobs", "/admin/jobs"),
        new("Review", "/admin/review"),
        new("Releases", "/admin/releases"),
        new("Entities", "/admin/entities"),
        new("Corrections", "/admin/corrections"),
        new("EDGAR", "/admin/edgar"),
        new("Health", "/admin/health"),
        new("Audit", "/admin/audit"),
        new("Users", "/admin/users", IsForAdmins: true),
        new("Keys", "/admin/keys", IsForAdmins: true),
        new("Backups", "/admin/backups", IsForAdmins: true),
        new("Log", "/admin/log", IsForAdmins: true),
    ];

    private readonly Lazy<IReadOnlyList<AdminSection>> _there = new(() =>
    {
        var routes = endpoints.Endpoints.OfType<RouteEndpoint>().Select(endpoint => "/" + endpoint.RoutePattern.RawText?.Trim('/')).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. Known.Where(section => routes.Contains(section.Address))];
    });

    public IEnumerable<AdminSection> For(bool isAdmin) => _there.Value.Where(section => isAdmin || !section.IsForAdmins);
}
