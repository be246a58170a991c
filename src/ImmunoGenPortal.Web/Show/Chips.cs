using ImmunoGenPortal.Data.Queries;

namespace ImmunoGenPortal.Web.Show;

/// <summary>Several things of one kind in a cell: the first few, the rest on demand.</summary>
/// <param name="Hue">Of the kind: "compound".</param>
/// <param name="Folder">Of their pages: "compounds".</param>
public sealed record Chips(string Hue, string Folder, IReadOnlyList<NamedLink> All)
{
    private const int Most = 6;

    public IEnumerable<NamedLink> Shown => All.Count <= Most + 1 ? All : All.Take(Most);

    public IEnumerable<NamedLink> Hidden => All.Count <= Most + 1 ? [] : All.Skip(Most);
}
