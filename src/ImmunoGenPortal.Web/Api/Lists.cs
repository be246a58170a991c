namespace ImmunoGenPortal.Web.Api;

/// <summary>Each list page as JSON, at its own address with ".json".</summary>
internal static class Lists
{
    public static void MapLists(this WebApplication app)
    {
        app.MapGet("/releases.json", ReleaseList.GetAsync);
        app.MapGet("/deals.json", DealList.GetAsync);
        app.MapGet("/partners.json", PartnerList.GetAsync);
        app.MapGet("/compounds.json", CompoundList.GetAsync);
        app.MapGet("/trials.json", TrialList.GetAsync);
        app.MapGet("/targets.json", TargetList.GetAsync);
        app.MapGet("/indications.json", IndicationList.GetAsync);
        app.MapGet("/suggest.json", SuggestionList.GetAsync);
        app.MapSearch();
        app.MapAuditList();
    }
}
