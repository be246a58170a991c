using ImmunoGenPortal.Web.Hosting;

namespace ImmunoGenPortal.Web.Api;

/// <summary>Each list page for programs: at its own address with ".json", ".csv" or ".xlsx", and among the resources of the API.</summary>
public static class Lists
{
    /// <summary>In the order in which pages name them.</summary>
    public static readonly IReadOnlyList<ListResource> All =
    [
        ReleaseList.Resource, DealList.Resource, PaymentResource.Resource, PartnerList.Resource, CompoundList.Resource, TrialList.Resource, TargetList.Resource, IndicationList.Resource, PipelineResource.Resource, TimelineResource.Resource,
        DifferenceResource.Resource,
    ];

    internal static void MapLists(this WebApplication app)
    {
        foreach (var list in All)
        {
            list.Map(app);
        }

        app.MapGet("/suggest.json", SuggestionList.GetAsync).Costs(Cost.Search);
        app.MapSearch();
        app.MapAuditList();
    }
}
