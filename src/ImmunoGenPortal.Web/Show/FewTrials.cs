using ImmunoGenPortal.Data.Lists;
using ImmunoGenPortal.Data.Queries;

namespace ImmunoGenPortal.Web.Show;

/// <summary>The trials told of last, of those of a thing.</summary>
/// <param name="All">The address of the list of all.</param>
public sealed record FewTrials(int Total, IReadOnlyList<TrialView> Rows, string All)
{
    public static readonly FewTrials None = new(0, [], "/trials");

    /// <summary>Shown on the page of a thing.</summary>
    public const int Most = 25;

    /// <param name="all">The address of the list of all.</param>
    public static FewTrials Of(ListFound<TrialView> found, string all) => new(found.Total, found.Rows, all);
}
