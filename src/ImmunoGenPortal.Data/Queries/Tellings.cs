using ImmunoGenPortal.Data.Model;

namespace ImmunoGenPortal.Data.Queries;

internal static class Tellings
{
    /// <summary>What releases of that day or before told; everything where no day is asked for.</summary>
    public static IQueryable<SubjectLink> On(this IQueryable<SubjectLink> links, DateOnly? asOf) =>
        asOf is { } day ? links.Where(link => link.Subject!.Release!.Date <= day) : links;
}
