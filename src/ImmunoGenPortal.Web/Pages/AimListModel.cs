using ImmunoGenPortal.Data.Lists;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Web.Api;
using ImmunoGenPortal.Web.Pages.Search;
using ImmunoGenPortal.Web.Show;

namespace ImmunoGenPortal.Web.Pages;

/// <summary>A list of what compounds are aimed at: antigens or diseases.</summary>
/// <param name="counted">What the list's rows are, as one: "target".</param>
/// <param name="sortPattern">The orders that "sort" may name.</param>
public abstract class AimListModel(string title, string counted, string sortPattern) : ListModel<EntityRow>(title, AimListModel.Size)
{
    internal const int Size = 100;

    private static readonly ListFacet[] Facets = [new("phase", "Highest stage", Words.StageColumn), new("partner", "Partner"), new("compound", "Compound")];

    public AimFilter Filter { get; private set; } = new();

    private protected override void Read(ListRequest query) => Filter = FilterOf(query, sortPattern);

    private protected override FacetPanel Narrow(FacetCounts counts) => ListPanel.Of(Request, counts, counted, Facets);

    /// <summary>The filters as the list's address has them, on the page and for programs.</summary>
    internal static AimFilter FilterOf(ListRequest query, string sortPattern) => new()
    {
        Words = query.Name("q"),
        Partners = query.All("partner"),
        Compounds = query.All("compound"),
        Phases = query.All("phase", Compounds.IndexModel.PhasePattern),
        Order = ListOrder.Read(query.Word("sort", sortPattern)),
    };
}
